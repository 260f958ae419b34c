# The program as a page: index.html, with or without the rest in it.
option(SINGLE_FILE "All in index.html, which opens from a disk too" OFF)

set(web ${CMAKE_SOURCE_DIR}/engine/web)
set(load --preload-file)
# The first screen is written in these; the others come after it, each from its
# own file.
set(first Inter-Regular.otf Inter-SemiBold.otf Inter-Bold.otf
          Vollkorn-Regular.ttf Vollkorn-SemiBold.ttf Vollkorn-Bold.ttf)
foreach(font IN LISTS font_files)
    cmake_path(GET font FILENAME font)
    list(APPEND later ${font})
endforeach()
if(SINGLE_FILE)
    set(load --embed-file)
    set(first ${later})
    target_link_options(klachtwijzer PRIVATE -sSINGLE_FILE)
endif()
list(REMOVE_ITEM later ${first})
list(JOIN later "', '" later)
file(CONFIGURE OUTPUT later.js CONTENT
     "page.later = ['${later}'].filter(Boolean);\n")
set(page_parts kept.js files.js fonts.js voice.js mirror.js begin.js)
# What goes before what Emscripten writes.
list(TRANSFORM page_parts PREPEND ${web}/)
foreach(part ${web}/page.js ${CMAKE_CURRENT_BINARY_DIR}/later.js ${page_parts})
    list(APPEND parts ${part})
    list(APPEND options "SHELL:--pre-js ${part}")
endforeach()
foreach(font IN LISTS first)
    list(APPEND options "SHELL:${load} ${fonts}/${font}@/assets/fonts/${font}")
endforeach()
# Where the program looks for them.
list(APPEND options
    "SHELL:${load} ${CMAKE_SOURCE_DIR}/scenarios@${CMAKE_INSTALL_PREFIX}/share/klachtwijzer/scenarios"
    "SHELL:${load} ${CMAKE_SOURCE_DIR}/assets/portraits@/assets/portraits"
    "SHELL:--exclude-file */drawing")
target_link_options(klachtwijzer PRIVATE
    -sALLOW_MEMORY_GROWTH -sENVIRONMENT=web,node -sEXIT_RUNTIME
    -sEXPORTED_RUNTIME_METHODS=ccall -lnodefs.js
    -sMINIFY_HTML=0 # which fails in Debian's Emscripten
    "SHELL:--js-library ${web}/calls.js"
    "SHELL:--shell-file ${web}/index.html" ${options})
set_target_properties(klachtwijzer PROPERTIES OUTPUT_NAME index SUFFIX .html
    LINK_DEPENDS "${parts};${web}/calls.js;${web}/index.html")
