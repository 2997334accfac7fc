#include "core/calendar.h"

#define LAST_S 253402300799

/* The day that a year begins on, from the first of January 1970 on. */
static uint32_t start_of(unsigned year)
{
    uint32_t y = year - 1;

    return y * 365 + y / 4 - y / 100 + y / 400 - 719162;
}

static unsigned days_of(unsigned year, unsigned month)
{
    if (month == 2)
        return 28 + (start_of(year + 1) - start_of(year) - 365);
    return 30 + ((month + month / 8) & 1);
}

void sb_moment_of(struct sb_moment *m, int64_t t)
{
    int64_t s = t < 0 ? 0 : t > LAST_S ? LAST_S : t;
    uint32_t cut = (uint32_t)(s >> 7), days = cut / (SB_DAY_S >> 7);    /* in 32 bits: boards divide no more at once */
    uint32_t of_day = cut % (SB_DAY_S >> 7) << 7 | ((uint32_t)s & 127);
    unsigned n;

    m->second = of_day % 60;
    m->minute = of_day / 60 % 60;
    m->hour = of_day / 3600;
    m->weekday = (days + 4) % 7;            /* 1970 began on a Thursday */
    m->year = 1970 + days / 366;            /* or a little later */
    while (start_of(m->year + 1) <= days)
        m->year++;
    days -= start_of(m->year);
    for (m->month = 1; days >= (n = days_of(m->year, m->month)); m->month++)
        days -= n;
    m->mday = days + 1;
}

int64_t sb_moment_value(const struct sb_moment *m)
{
    uint32_t days = m->mday - 1;
    unsigned month;

    if (m->year < 1970 || m->year > 9999 || m->month - 1 > 11 || days >= days_of(m->year, m->month) || m->hour > 23
        || m->minute > 59 || m->second > 60)
        return -1;
    for (month = 1; month < m->month; month++)
        days += days_of(m->year, month);
    return (int64_t)(start_of(m->year) + days) * SB_DAY_S + (m->hour * 3600 + m->minute * 60 + m->second);
}

const char *sb_month_name(const struct sb_moment *m)
{
    return &"JanFebMarAprMayJunJulAugSepOctNovDec"[3 * (m->month - 1)];
}
