/*
 * http_date - seconds since 1970 and their text (RFC 9110 5.6.7), in the Gregorian calendar for ever
 */
#include "core/calendar.h"
#include "core/fmt.h"
#include "http_date.h"
#include "proto/http.h"
#include "proto/read.h"
#include "sb/port.h"

/* ---- writing ---- */

void sb_http_date_text(char to[SB_HTTP_DATE], int64_t t)
{
    struct sb_moment d;

    sb_moment_of(&d, t);
    (void)sb_fmt(to, SB_HTTP_DATE, "%.*s, %02u %.*s %04u %02u:%02u:%02u GMT", 3, &"SunMonTueWedThuFriSat"[3 * d.weekday],
                 d.mday, 3, sb_month_name(&d), d.year, d.hour, d.minute, d.second);
}

/* ---- reading ---- */

struct parts {
    struct sb_machine m;
    unsigned is[SB_HTTP_DATE_SECOND + 1];   /* what each event told */
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

    (void)p, (void)n;
    t->is[ev] = (unsigned)t->m.num;
    if (ev == SB_HTTP_DATE_YEAR2)
        t->is[SB_HTTP_DATE_YEAR] = full_year(t->is[ev]);
}

int64_t sb_http_date_value(sb_str s)
{
    struct parts t;
    struct sb_moment d;

    if (!sb_read(http_date, &t.m, s, date_event, &t))
        return -1;
    d = (struct sb_moment){ .year = t.is[SB_HTTP_DATE_YEAR], .month = t.is[SB_HTTP_DATE_MONTH], .mday = t.is[SB_HTTP_DATE_DAY],
        .hour = t.is[SB_HTTP_DATE_HOUR], .minute = t.is[SB_HTTP_DATE_MINUTE], .second = t.is[SB_HTTP_DATE_SECOND] };
    return sb_moment_value(&d);
}
