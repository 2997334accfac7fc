#include "core/calendar.h"

#define LAST_S 253402300799

/* Years begin in March here, so that a leap day is the last of its year. */
#define TO_1970 719468      /* days from the first of March of year 0; a cycle of 400 years has 146097 */

void sb_moment_of(struct sb_moment *m, int64_t t)
{
    uint64_t s = t < 0 ? 0 : t > LAST_S ? LAST_S : (uint64_t)t;
    uint32_t days = (uint32_t)(s >> 7) / (SB_DAY_S >> 7);       /* in 32 bits: boards divide no more at once */
    uint32_t z = days + TO_1970, of_age = z % 146097;
    uint32_t y = (of_age - of_age / 1460 + of_age / 36524 - of_age / 146096) / 365;
    uint32_t of_year = of_age - (365 * y + y / 4 - y / 100), month = (5 * of_year + 2) / 153;

    s -= (uint64_t)days * SB_DAY_S;
    m->second = (uint32_t)s % 60;
    m->minute = (uint32_t)s / 60 % 60;
    m->hour = (uint32_t)s / 3600;
    m->weekday = (days + 4) % 7;            /* 1970 began on a Thursday */
    m->mday = of_year - (153 * month + 2) / 5 + 1;
    m->month = month < 10 ? month + 3 : month - 9;
    m->year = z / 146097 * 400 + y + (m->month <= 2);
}

int64_t sb_moment_value(const struct sb_moment *m)
{
    uint32_t y, of_year, days;
    struct sb_moment same;
    int64_t t;

    if (m->year < 1970 || m->year > 9999 || m->month - 1 > 11 || m->mday - 1 > 30 || m->hour > 23 || m->minute > 59
        || m->second > 60)
        return -1;
    y = m->year - (m->month <= 2);
    of_year = (153 * ((m->month + 9) % 12) + 2) / 5 + m->mday - 1;
    days = y * 365 + y / 4 - y / 100 + y / 400 + of_year - TO_1970;
    t = (int64_t)days * SB_DAY_S;
    sb_moment_of(&same, t);
    if (same.month != m->month)
        return -1;                          /* the 30th of February */
    return t + (m->hour * 3600 + m->minute * 60 + m->second);
}

const char *sb_month_name(const struct sb_moment *m)
{
    return &"JanFebMarAprMayJunJulAugSepOctNovDec"[3 * (m->month - 1)];
}
