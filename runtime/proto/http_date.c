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
    struct sb_moment d;
    char *p = to + 5;

    sb_moment_of(&d, t);
    memcpy(to, &"SunMonTueWedThuFriSat"[3 * d.weekday], 3);
    memcpy(to + 3, ", ", 2);
    p = two(p, d.mday);
    *p++ = ' ';
    memcpy(p, sb_month_name(&d), 3);
    p[3] = ' ';
    p = two(two(p + 4, d.year / 100), d.year);
    *p++ = ' ';
    p = two(p, d.hour);
    *p++ = ':';
    p = two(p, d.minute);
    *p++ = ':';
    p = two(p, d.second);
    memcpy(p, " GMT", 4);
}

/* ---- reading ---- */

struct parts {
    struct sb_machine m;
    struct sb_moment d;
};

/* RFC 9110 5.6.7: two digits that seem to lie more than 50 years ahead are the
 * last year in the past that ends like this. Without a clock now is 2000. */
static unsigned full_year(unsigned two_digits)
{
    int64_t now = sb_port_time();
    unsigned this_year = 2000, year;
    struct sb_moment d;

    if (now > 0) {
        sb_moment_of(&d, now);
        this_year = d.year;
    }
    year = this_year - this_year % 100 + two_digits;
    if (year > this_year + 50)
        year -= 100;
    else if (year + 50 <= this_year)
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
    case SB_HTTP_DATE_HOUR:   t->d.hour = num; break;
    case SB_HTTP_DATE_MINUTE: t->d.minute = num; break;
    case SB_HTTP_DATE_SECOND: t->d.second = num; break;
    }
}

int64_t sb_http_date_value(sb_str s)
{
    struct parts t;

    return sb_read(http_date, &t.m, s, date_event, &t) ? sb_moment_value(&t.d) : -1;
}
