/*
 * calendar - seconds since 1970 and dates, in the Gregorian calendar for ever
 */
#ifndef SB_CALENDAR_H
#define SB_CALENDAR_H

#include <stdint.h>

#define SB_DAY_S 86400

/* UTC. month 1..12, mday 1..31, weekday 0 (Sunday)..6 */
struct sb_moment { unsigned year, month, mday, hour, minute, second, weekday; };

/* t seconds since the first of January 1970; what lies before it or behind the year 9999 becomes that end. */
void    sb_moment_of(struct sb_moment *m, int64_t t);

/* And back; the weekday is not looked at. -1: there is no such date, or it is before 1970. */
int64_t sb_moment_value(const struct sb_moment *m);

/* Its month's name, three letters without NUL. */
const char *sb_month_name(const struct sb_moment *m);

#endif
