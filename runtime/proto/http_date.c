/*
 * http_date - seconds since 1970 and their text (RFC 9110 5.6.7), in the Gregorian calendar for ever
 */
#include <string.h>
#include "core/calendar.h"
#include "http_date.h"
#include "proto/http.h"
#include "proto/read.h"
#include "sb/port.h"

/* ---- writing ---- */

static char *two(char *to, unsigned v)
{
    to[0] = (char)('0' + v / 10 % 10);
    to[1] = (char)('0' + v % 10);
    return to + 2;
}

void sb_http_date_text(char to[SB_HTTP_DATE], int64_t t)
{
    int64_t days = (t >= 0 ? t : t - (SB_DAY_S - 1)) / SB_DAY_S;
    unsigned s = (unsigned)(t - days * SB_DAY_S);
    unsigned weekday = (unsigned)(((days + 4) % 7 + 7) % 7);    /* 1970 began on a Thursday */
    struct sb_day d = sb_day_of(days);
    char *p = to + 5;

    memcpy(to, &"SunMonTueWedThuFriSat"[3 * weekday], 3);
    memcpy(to + 3, ", ", 2);
    p = two(p, d.mday);
    *p++ = ' ';
    memcpy(p, &"JanFebMarAprMayJunJulAugSepOctNovDec"[3 * (d.month - 1)], 3);
    p[3] = ' ';
    p = two(two(p + 4, (unsigned)(d.year / 100)), (unsigned)(d.year % 100));
    *p++ = ' ';
    p = two(p, s / 3600);
    *p++ = ':';
    p = two(p, s / 60 % 60);
    *p++ = ':';
    p = two(p, s % 60);
    memcpy(p, " GMT", 4);
}

/* ---- reading ---- */

struct parts {
    struct sb_machine m;
    struct sb_day d;
    unsigned hour, minute, second;
};

/* RFC 9110 5.6.7: two digits that seem to lie more than 50 years ahead are the
 * last year in the past that ends like this. Without a clock now is 2000. */
static int64_t full_year(unsigned two_digits)
{
    int64_t now = sb_port_time(), this_year = now > 0 ? sb_day_of(now / SB_DAY_S).year : 2000;
    int64_t year = this_year - this_year % 100 + two_digits;

    if (year > this_year + 50)
        year -= 100;
    else if (year <= this_year - 50)
        year += 100;
    return year;
}

static void date_event(void *user, int ev, const unsigned char *p, size_t n)
{
    struct parts *t = user;
    unsigned num = (unsigned)t->m.num;

    (void)p, (void)n;
    switch (ev) {
    case SB_HTTP_DATE_DAY:    t->d.mday = num; break;
    case SB_HTTP_DATE_MONTH:  t->d.month = num; break;
    case SB_HTTP_DATE_YEAR:   t->d.year = num; break;
    case SB_HTTP_DATE_YEAR2:  t->d.year = full_year(num); break;
    case SB_HTTP_DATE_HOUR:   t->hour = num; break;
    case SB_HTTP_DATE_MINUTE: t->minute = num; break;
    case SB_HTTP_DATE_SECOND: t->second = num; break;
    }
}

int64_t sb_http_date_value(sb_str s)
{
    struct parts t;
    int64_t days;

    if (!sb_read(http_date, &t.m, s, date_event, &t))
        return -1;
    days = sb_days_of(t.d.year, t.d.month, t.d.mday);
    if (sb_day_of(days).month != t.d.month || days < 0)
        return -1;          /* the 30th of February; nothing here is older than 1970 */
    return days * SB_DAY_S + t.hour * 3600 + t.minute * 60 + t.second;
}
