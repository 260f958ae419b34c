#ifndef TESTS_SETTING_H
#define TESTS_SETTING_H

#include <stdlib.h>

/* A number from the environment, for who wants to test for longer. */
static inline int setting(const char *name, int otherwise)
{
    const char *value = getenv(name);

    return value ? atoi(value) : otherwise;
}

#endif
