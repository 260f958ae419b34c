# The fonts come from the packages fonts-inter, fonts-vollkorn,
# fonts-opendyslexic, fonts-dejavu-core and fonts-dejavu-extra. They are copied
# beside the program, where a program run from its build tree looks, and
# installed in the share folder.
set(fonts ${CMAKE_BINARY_DIR}/assets/fonts)
foreach(font
        Inter-Regular.otf Inter-Italic.otf
        Inter-SemiBold.otf Inter-SemiBoldItalic.otf
        Inter-Bold.otf Inter-BoldItalic.otf
        Vollkorn-Regular.ttf Vollkorn-Italic.ttf
        Vollkorn-SemiBold.ttf Vollkorn-SemiBoldItalic.ttf
        Vollkorn-Bold.ttf Vollkorn-BoldItalic.ttf
        OpenDyslexic-Regular.otf OpenDyslexic-Italic.otf
        OpenDyslexic-Bold.otf OpenDyslexic-BoldItalic.otf
        DejaVuSans.ttf DejaVuSans-Oblique.ttf
        DejaVuSans-Bold.ttf DejaVuSans-BoldOblique.ttf)
    find_file(font_file ${font}
              PATHS /usr/share/fonts /usr/local/share/fonts
              PATH_SUFFIXES opentype/inter truetype/inter
                            truetype/vollkorn opentype/vollkorn inter vollkorn
                            opentype/opendyslexic truetype/dejavu
              NO_CACHE)
    if(NOT font_file)
        message(FATAL_ERROR "The font ${font} was not found; install the "
                            "packages fonts-inter, fonts-vollkorn, "
                            "fonts-opendyslexic, fonts-dejavu-core and "
                            "fonts-dejavu-extra, or build without "
                            "a window: -DPLAYER=OFF")
    endif()
    configure_file(${font_file} ${fonts}/${font} COPYONLY)
    unset(font_file)
endforeach()
install(DIRECTORY ${fonts} DESTINATION share/klachtwijzer)
