# Both of main.c: klachtwijzer.exe without a console, klachtwijzer.com in one;
# and what Windows knows them by: an icon, drawn from the one drawing that there
# is, a version, and that they take long paths.
enable_language(RC)
find_program(RSVG_CONVERT rsvg-convert REQUIRED)
find_program(ICOTOOL icotool REQUIRED)

set(own ${CMAKE_BINARY_DIR}/windows)
set(icon ${own}/klachtwijzer.ico)
set(drawing ${CMAKE_SOURCE_DIR}/assets/icon.svg)
file(MAKE_DIRECTORY ${own})
foreach(size 16 24 32 48 64 256)
    set(picture ${own}/${size}.png)
    add_custom_command(OUTPUT ${picture}
        COMMAND ${RSVG_CONVERT} --width ${size} --height ${size}
                --output ${picture} ${drawing}
        DEPENDS ${drawing})
    list(APPEND pictures ${picture})
endforeach()
add_custom_command(OUTPUT ${icon}
    COMMAND ${ICOTOOL} --create --output ${icon} ${pictures}
    DEPENDS ${pictures})

set(here ${CMAKE_CURRENT_LIST_DIR})
string(REPLACE . , version_numbers ${PROJECT_VERSION})
configure_file(${here}/klachtwijzer.rc.in ${own}/klachtwijzer.rc @ONLY)
set_property(SOURCE ${own}/klachtwijzer.rc PROPERTY OBJECT_DEPENDS
             "${icon};${here}/klachtwijzer.manifest")

add_executable(klachtwijzer_com)
set_target_properties(klachtwijzer_com PROPERTIES
    OUTPUT_NAME klachtwijzer SUFFIX .com)
set_target_properties(klachtwijzer PROPERTIES WIN32_EXECUTABLE ON)
list(APPEND programs klachtwijzer_com)
foreach(program IN LISTS programs)
    target_sources(${program} PRIVATE ${here}/main.c ${own}/klachtwijzer.rc)
    target_link_options(${program} PRIVATE -municode)
endforeach()

# A program run from its build tree finds them beside it, as an installed one.
file(CREATE_LINK ${CMAKE_SOURCE_DIR}/scenarios ${CMAKE_BINARY_DIR}/scenarios
     SYMBOLIC)
