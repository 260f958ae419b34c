#ifndef TESTS_CHECK_H
#define TESTS_CHECK_H

/* cmocka needs these first. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <string.h>

#define COUNT_OF(array) (sizeof(array) / sizeof *(array))

/* As assert_int_equal, but says which case of a table it was. */
#define check_int(actual, expected, ...)                                       \
    do {                                                                       \
        long long actual_ = (long long)(actual);                               \
        long long expected_ = (long long)(expected);                           \
        if (actual_ != expected_) {                                            \
            print_error(__VA_ARGS__);                                          \
            print_error(": is %lld, should be %lld\n", actual_, expected_);    \
            fail();                                                            \
        }                                                                      \
    } while (0)

#endif
