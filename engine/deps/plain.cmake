# plain(NAME VERSION SOURCES file... HEADERS file... DEFINES name...
#       REQUIRES module... MODULE name INCLUDE folder LIBS flag...)
# One static library, its headers, and what pkg-config says of it. REQUIRES are
# the modules it needs itself, MODULE what pkg-config calls it if not NAME,
# INCLUDE the folder under include/ of its headers, LIBS what the system has
# for it.
find_package(PkgConfig REQUIRED)

function(plain name version)
    cmake_parse_arguments(THE "" "MODULE;INCLUDE"
                          "SOURCES;HEADERS;DEFINES;REQUIRES;LIBS" ${ARGN})
    set(target lib_${name})
    add_library(${target} STATIC ${THE_SOURCES})
    set_target_properties(${target} PROPERTIES OUTPUT_NAME ${name})
    target_compile_definitions(${target} PRIVATE ${THE_DEFINES})
    foreach(module IN LISTS THE_REQUIRES)
        pkg_check_modules(${module} REQUIRED IMPORTED_TARGET ${module})
        target_link_libraries(${target} PRIVATE PkgConfig::${module})
    endforeach()
    install(TARGETS ${target} ARCHIVE DESTINATION lib)
    install(FILES ${THE_HEADERS} DESTINATION include/${THE_INCLUDE})

    if(NOT THE_MODULE)
        set(THE_MODULE ${name})
    endif()
    list(JOIN THE_REQUIRES " " requires)
    list(JOIN THE_LIBS " " libs)
    set(module ${CMAKE_BINARY_DIR}/${THE_MODULE}.pc)
    file(WRITE ${module}
"Name: ${THE_MODULE}
Description: ${name}, static
Version: ${version}
Requires.private: ${requires}
Libs: -L${CMAKE_INSTALL_PREFIX}/lib -l${name}
Libs.private: ${libs}
Cflags: -I${CMAKE_INSTALL_PREFIX}/include/${THE_INCLUDE}
")
    install(FILES ${module} DESTINATION lib/pkgconfig)
endfunction()
