# The fonts come from the packages fonts-inter, fonts-vollkorn,
# fonts-opendyslexic, fonts-dejavu-core and fonts-dejavu-extra. They are copied
# beside the program, where a program run from its build tree looks, and
# installed; a Debian package has links to those of the packages instead.
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
              NO_CACHE NO_CMAKE_FIND_ROOT_PATH)
    if(NOT font_file)
        message(FATAL_ERROR "The font ${font} was not found; install the "
                            "packages fonts-inter, fonts-vollkorn, "
                            "fonts-opendyslexic, fonts-dejavu-core and "
                            "fonts-dejavu-extra, or build without "
                            "a window: -DPLAYER=OFF")
    endif()
    configure_file(${font_file} ${fonts}/${font} COPYONLY)
    list(APPEND font_files ${font_file})
    unset(font_file)
endforeach()
if(PACKAGE STREQUAL "deb")
    set(fonts ${CMAKE_BINARY_DIR}/linked/fonts)
    file(MAKE_DIRECTORY ${fonts})
    foreach(file IN LISTS font_files)
        cmake_path(GET file FILENAME font)
        cmake_path(RELATIVE_PATH file
                   BASE_DIRECTORY /usr/${ASSETS_TO}/fonts)
        file(CREATE_LINK ${file} ${fonts}/${font} SYMBOLIC)
    endforeach()
endif()
install(DIRECTORY ${fonts} DESTINATION ${ASSETS_TO})
