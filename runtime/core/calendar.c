#include "core/calendar.h"

/* Years begin in March here, so that a leap day is the last of its year. */

int64_t sb_days_of(int64_t year, unsigned month, unsigned mday)
{
    int64_t y = month <= 2 ? year - 1 : year;
    int64_t age = (y >= 0 ? y : y - 399) / 400;         /* a cycle of 400 years has 146097 days */
    unsigned of_age = (unsigned)(y - age * 400);
    unsigned of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + mday - 1;

    return age * 146097 + of_age * 365 + of_age / 4 - of_age / 100 + of_year - 719468;
}

struct sb_day sb_day_of(int64_t days)
{
    int64_t z = days + 719468;                          /* since the first of March of year 0 */
    int64_t age = (z >= 0 ? z : z - 146096) / 146097;
    unsigned of_age = (unsigned)(z - age * 146097);
    unsigned y = (of_age - of_age / 1460 + of_age / 36524 - of_age / 146096) / 365;
    unsigned of_year = of_age - (365 * y + y / 4 - y / 100);
    unsigned m = (5 * of_year + 2) / 153;
    struct sb_day d = { age * 400 + y, m < 10 ? m + 3 : m - 9, of_year - (153 * m + 2) / 5 + 1 };

    d.year += d.month <= 2;
    return d;
}
