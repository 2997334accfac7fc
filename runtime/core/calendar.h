/*
 * calendar - days and dates, in the Gregorian calendar for ever
 */
#ifndef SB_CALENDAR_H
#define SB_CALENDAR_H

#include <stdint.h>

#define SB_DAY_S 86400

struct sb_day { int64_t year; unsigned month, mday; };     /* month 1..12, mday 1..31 */

/* Days since the first of January 1970, and back. */
int64_t       sb_days_of(int64_t year, unsigned month, unsigned mday);
struct sb_day sb_day_of(int64_t days);

#endif
