# The browser, with Debian's Emscripten. The scripts of its compiler need
# NODE_PATH=/usr/share/nodejs where node is not Debian's own.
set(emscripten /usr/share/emscripten/cmake/Modules/Platform/Emscripten.cmake)
if(NOT EXISTS ${emscripten})
    message(FATAL_ERROR "Emscripten was not found; install the package "
                        "emscripten")
endif()
include(${emscripten})
