#ifndef TESTS_OWN_FOLDER_H
#define TESTS_OWN_FOLDER_H

/* An empty folder of the test's own, for what it writes. */
enum { OWN_FOLDER_MAX = 200 };

/* `name` is in the path, for who finds the folder of a test that was ended. */
void own_folder_begin(char folder[OWN_FOLDER_MAX], const char *name);

/* Takes the folder away again, with all that is in it. */
void own_folder_end(const char *folder);

/* For a group of tests: the folder they all take place in. */
int own_folder_enter(void **state);
int own_folder_leave(void **state);

#endif
