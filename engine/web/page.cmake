# The program as a page: index.html, with or without the rest in it.
option(SINGLE_FILE "All in index.html, which opens from a disk too" OFF)

set(web ${CMAKE_SOURCE_DIR}/engine/web)
set(load --preload-file)
if(SINGLE_FILE)
    set(load --embed-file)
    target_link_options(klachtwijzer PRIVATE -sSINGLE_FILE)
endif()
# What goes before what Emscripten writes.
foreach(part page kept files mirror begin)
    list(APPEND parts ${web}/${part}.js)
    list(APPEND options "SHELL:--pre-js ${web}/${part}.js")
endforeach()
# Where the program looks for them.
list(APPEND options
    "SHELL:${load} ${CMAKE_SOURCE_DIR}/scenarios@${CMAKE_INSTALL_PREFIX}/share/klachtwijzer/scenarios"
    "SHELL:${load} ${fonts}@/assets/fonts"
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
