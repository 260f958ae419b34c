# The Debian package. Everything that changes with time is of SOURCE_DATE_EPOCH,
# if that is set: the same commit gives the same bytes.

# Who packs it: as other tools of Debian are told, or else who wrote the commit.
if(DEFINED ENV{DEBFULLNAME} AND DEFINED ENV{DEBEMAIL})
    set(maintainer "$ENV{DEBFULLNAME} <$ENV{DEBEMAIL}>")
else()
    execute_process(COMMAND git log -1 "--format=%an <%ae>"
                    WORKING_DIRECTORY ${CMAKE_SOURCE_DIR}
                    OUTPUT_VARIABLE maintainer OUTPUT_STRIP_TRAILING_WHITESPACE
                    COMMAND_ERROR_IS_FATAL ANY)
endif()

string(TIMESTAMP changed "%a, %d %b %Y %H:%M:%S +0000" UTC)
configure_file(changelog.in changelog @ONLY)

# A licence as a field: set in by a blank, and blank lines as a dot.
function(as_field text result)
    string(STRIP "${text}" text)
    string(REPLACE "\n\n" "\n.\n" text "${text}")
    string(REPLACE "\n" "\n " text "${text}")
    set(${result} " ${text}" PARENT_SCOPE)
endfunction()

file(READ ${CMAKE_SOURCE_DIR}/LICENSE licence)
string(REGEX REPLACE "^.*Copyright[^\n]*\n" "" licence "${licence}")
as_field("${licence}" expat)

# Debian wants the whole text of CC BY 4.0. CMake itself stands on a package
# that has it in its own copyright file.
file(READ /usr/share/doc/libuv1/copyright licence)
if(NOT licence MATCHES "\nLicense: CC-BY-4.0\n(( [^\n]*\n)+)")
    message(FATAL_ERROR "/usr/share/doc/libuv1/copyright has no text of "
                        "CC-BY-4.0.")
endif()
string(REGEX REPLACE "\n$" "" cc_by "${CMAKE_MATCH_1}")
configure_file(copyright.in copyright @ONLY)

install(CODE "execute_process(COMMAND gzip -9nf changelog
                              WORKING_DIRECTORY [[${CMAKE_CURRENT_BINARY_DIR}]]
                              COMMAND_ERROR_IS_FATAL ANY)")
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/changelog.gz
              ${CMAKE_CURRENT_BINARY_DIR}/copyright DESTINATION ${HANDBOOK_TO})

install(CODE "execute_process(
    COMMAND ${CMAKE_STRIP} --remove-section=.comment --remove-section=.note
            \$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${PROGRAM_TO}/klachtwijzer
    COMMAND_ERROR_IS_FATAL ANY)")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_CONTACT "${maintainer}")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE
    GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "fonts-dejavu-core, fonts-dejavu-extra, fonts-inter, fonts-opendyslexic, fonts-vollkorn")
# Libraries that are opened when they are needed, and programs that are called.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS libspeechd2)
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "espeak-ng, graphviz, libcurl4, speech-dispatcher")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY
    "training simulator for handling a complaint (in Dutch)")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Klachtwijzer lets Dutch therapists practise what to do when a client is
unhappy, threatens to complain, or complains. Each choice has consequences,
and at any moment the player can call somebody: a supervisor, the intervision
group, the confidential adviser, the insurer. At the end it shows, step by
step, how what was done compares with the procedure of the profession.

It plays in a window or as text, alone or with a group, and makes reports and
certificates. Situations and procedures are text files that a therapist can
write; a solver checks all that can happen in them. The program opens no
connection, but for the command that sends runs to a learning record store.")
include(CPack)
