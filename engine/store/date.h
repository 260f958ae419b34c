#ifndef STORE_DATE_H
#define STORE_DATE_H

#include <stdbool.h>
#include <stdint.h>

/*
 * Moments as text of ISO 8601, in UTC whatever the time zone of the machine:
 * "2026-05-04T09:30:00Z". Seconds since 1970, up to the year 9999.
 */
enum { DATE_TEXT = 21, DATE_DAY = 10 }; /* with its NUL; of the day alone */

/* A moment out of bounds is the nearest within. Returns `out`. */
char *date_text(int64_t seconds, char out[DATE_TEXT]);

/* False if `text` is not one as date_text writes it. */
bool date_read(const char *text, int64_t *seconds);

#endif
