/* C has no clock that only goes on. */
#define _POSIX_C_SOURCE 200809L

#include "cli/clock.h"

#include <time.h>

int64_t clock_ms(void)
{
    struct timespec now = { 0 };

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}
