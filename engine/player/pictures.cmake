# The drawings of the source tree, where a program run from its build tree looks
# for them; installed.
foreach(drawing portraits icon.svg)
    file(CREATE_LINK ${CMAKE_SOURCE_DIR}/assets/${drawing}
         ${CMAKE_BINARY_DIR}/assets/${drawing} COPY_ON_ERROR SYMBOLIC)
endforeach()
install(DIRECTORY assets/portraits DESTINATION ${ASSETS_TO}
        FILES_MATCHING PATTERN "*.svg" PATTERN drawing EXCLUDE)
install(FILES assets/icon.svg DESTINATION ${ASSETS_TO})
