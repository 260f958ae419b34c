#include "store/date.h"

#include <stdio.h>
#include <string.h>

enum { SECONDS_A_DAY = 86400, DAYS_A_CENTURY_OF_4 = 146097 };

/* Days since 1970-01-01 in the calendar of the years of 400, counted from
 * March so that the leap day comes last (Hinnant, "chrono-Compatible Low-Level
 * Date Algorithms"). Years here are positive. */
static int64_t days_of(int64_t year, int month, int day)
{
    year -= month <= 2;

    int64_t cycle = year / 400, of_cycle = year % 400;
    int64_t of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;

    return cycle * DAYS_A_CENTURY_OF_4 + of_cycle * 365 + of_cycle / 4 -
           of_cycle / 100 + of_year - 719468;
}

char *date_text(int64_t seconds, char out[DATE_TEXT])
{
    int64_t last = days_of(9999, 12, 31) * SECONDS_A_DAY + SECONDS_A_DAY - 1;
    int64_t now = seconds < 0 ? 0 : seconds > last ? last : seconds;
    int64_t day = now / SECONDS_A_DAY;
    int year = 1970, month = 1;

    while (days_of(year + 1, 1, 1) <= day)
        year++;
    while (month < 12 && days_of(year, month + 1, 1) <= day)
        month++;
    unsigned of_month = (unsigned)(day - days_of(year, month, 1));
    unsigned second = (unsigned)(now % SECONDS_A_DAY);

    snprintf(out, DATE_TEXT, "%04u-%02u-%02uT%02u:%02u:%02uZ",
             (unsigned)year % 10000, (unsigned)month % 13, of_month % 31 + 1,
             second / 3600 % 24, second / 60 % 60, second % 60);
    return out;
}

bool date_read(const char *text, int64_t *seconds)
{
    int year, month, day, hour, minute, second;
    char again[DATE_TEXT];

    if (strlen(text) != DATE_TEXT - 1 ||
        sscanf(text, "%4d-%2d-%2dT%2d:%2d:%2dZ", &year, &month, &day, &hour,
               &minute, &second) != 6)
        return false;
    *seconds = days_of(year, month, day) * SECONDS_A_DAY + hour * 3600 +
               minute * 60 + second;
    return strcmp(date_text(*seconds, again), text) == 0;
}
