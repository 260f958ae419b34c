# The tests in C: the same on all systems, but for those of what POSIX alone has.

# unit(name layers...): tests/NAME_test.c, linked with these layers only.
function(unit name)
    add_executable(${name}_test ${name}_test.c)
    target_link_libraries(${name}_test PRIVATE house ${ARGN}
                          PkgConfig::CMOCKA)
    target_include_directories(${name}_test PRIVATE ${CMAKE_SOURCE_DIR})
    target_compile_definitions(${name}_test PRIVATE
        TESTS="${CMAKE_CURRENT_SOURCE_DIR}"
        SCENARIOS="${CMAKE_SOURCE_DIR}/scenarios")
    add_test(NAME ${name} COMMAND ${name}_test)
endfunction()

unit(utf8 core)
unit(core core)
unit(file core)
target_sources(file_test PRIVATE own_folder.c)
unit(rule core)
unit(shuffle core)
unit(vectors core)
unit(judge core)
unit(score cli)
unit(words script)
unit(check script)
target_sources(check_test PRIVATE expectations.c)
unit(lint script)
target_sources(lint_test PRIVATE expectations.c)
unit(story script)
unit(runs script)

# What situations mean, written down in the tests themselves.
function(unit_of_situations name)
    unit(${name} ${ARGN})
    target_sources(${name}_test PRIVATE made.c own_folder.c)
endfunction()

unit_of_situations(meaning script)
unit_of_situations(session script)
unit_of_situations(hooks script)
unit_of_situations(library script)
unit_of_situations(law script)
target_sources(law_test PRIVATE laws.c)
unit_of_situations(explain cli)
unit_of_situations(writing cli)
unit_of_situations(overview script m)
unit_of_situations(traffic script)
unit_of_situations(chart view script m)

# The screens, over a story built by hand.
function(unit_of_screens name)
    unit(${name} ${ARGN})
    target_sources(${name}_test PRIVATE fixture.c screen.c)
endfunction()

unit(view view m)
unit(settings view)
unit(entry view)
unit(textbox view)
unit_of_screens(layout view)
target_sources(layout_test PRIVATE draft.c)
unit_of_screens(app view)
unit_of_screens(before view)
unit_of_screens(room view)
unit_of_screens(folder view)
unit_of_screens(speech view)
unit_of_screens(text cli)
unit_of_screens(make view)
target_sources(make_test PRIVATE draft.c)
unit_of_screens(people cli)
if(PLAYER)
    unit(paint player)
    target_compile_definitions(paint_test PRIVATE
        FONTS="${CMAKE_BINARY_DIR}/assets/fonts"
        PORTRAITS="${CMAKE_SOURCE_DIR}/assets/portraits")
    unit(pad player)
    unit(watch player)
    target_sources(watch_test PRIVATE own_folder.c)
    # Where SDL would have a main of its own, too.
    set_source_files_properties(paint_test.c pad_test.c watch_test.c
        PROPERTIES COMPILE_OPTIONS "-Umain;-DSDL_MAIN_HANDLED")
endif()

unit(sandbox script)
if(SANITIZE)
    target_compile_definitions(sandbox_test PRIVATE WITH_SANITIZERS)
endif()
unit(source script)

# The solver against a slow one of its own, and against play at random.
unit(solver script m)
target_sources(solver_test PRIVATE
    slow.c slow_solve.c solver_compare.c story_maker.c)
unit(explore core)
target_sources(explore_test PRIVATE bench/solver_story.c)
unit(random_play script m)
unit(situations script)
unit(review script)
target_sources(review_test PRIVATE story_maker.c)
target_sources(random_play_test PRIVATE story_maker.c)

unit(id store)

# What is kept.
function(unit_of_store name)
    unit(${name} ${ARGN})
    target_sources(${name}_test PRIVATE kept.c own_folder.c)
endfunction()

unit_of_store(store store)
unit_of_store(damage store)
unit_of_store(power store)
target_sources(power_test PRIVATE faulty.c)
unit_of_store(cohort cli)
target_sources(cohort_test PRIVATE crowd.c)
unit_of_store(runfile store script)
target_sources(runfile_test PRIVATE made.c)

if(NOT WIN32)
    unit_of_store(store_place store)
    target_link_options(store_place_test PRIVATE -Wl,--wrap=stat,--wrap=statfs)
    if(PLAYER)
        unit_of_screens(voice player)
        set_tests_properties(voice PROPERTIES ENVIRONMENT
            LSAN_OPTIONS=suppressions=${CMAKE_CURRENT_SOURCE_DIR}/xvfb/lsan.supp)
    endif()
endif()
