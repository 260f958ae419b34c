#ifndef CLI_CLOCK_H
#define CLI_CLOCK_H

#include <stdint.h>

/* Milliseconds from any fixed start; never runs back, whatever is done to the
 * clock of the machine. */
int64_t clock_ms(void);

#endif
