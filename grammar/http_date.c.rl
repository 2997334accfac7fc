//: machine http_date - a date in any of its three forms (RFC 9110 5.6.7)
//: event DAY     1..31 in num
//: event MONTH   1..12
//: event YEAR    four digits of it
//: event YEAR2   two digits of it: of the year of that ending nearest to now (RFC 850 form)
//: event HOUR    0..23
//: event MINUTE  0..59
//: event SECOND  0..60

/* 1 to 12, 0 when the letters are no month. */
static uint32_t month_of(uint32_t letters)
{
#define MONTH(a, b, c)  ((a) & 31) << 10 | ((b) & 31) << 5 | ((c) & 31)
    static const uint16_t months[] = {
        MONTH('D', 'e', 'c'), MONTH('N', 'o', 'v'), MONTH('O', 'c', 't'), MONTH('S', 'e', 'p'), MONTH('A', 'u', 'g'), MONTH('J', 'u', 'l'),
        MONTH('J', 'u', 'n'), MONTH('M', 'a', 'y'), MONTH('A', 'p', 'r'), MONTH('M', 'a', 'r'), MONTH('F', 'e', 'b'), MONTH('J', 'a', 'n')
    };
    uint32_t month = 12;

    while (month && months[12 - month] != letters)
        month--;
    return month;
}

%%{
    machine sb_http_date;
    alphtype unsigned char;
    access m->;

    action letter    { m->reg = m->reg << 5 | (fc & 31u); }
    action digit     { m->reg = m->reg * 10 + (fc & 15u); }
    action on_day    { TELL_REG(SB_HTTP_DATE_DAY); }
    action is_month  { fgoto month; }
    action on_month  { m->reg = month_of(m->reg); if (!m->reg) FAIL; if (m->num) { TELL_REG(SB_HTTP_DATE_MONTH); fgoto fixdate_rest; } TELL_REG(SB_HTTP_DATE_MONTH); fgoto asctime_rest; }
    action on_year   { TELL_REG(SB_HTTP_DATE_YEAR); }
    action on_year_2 { TELL_REG(SB_HTTP_DATE_YEAR2); }
    action on_hour   { TELL_REG(SB_HTTP_DATE_HOUR); }
    action on_minute { TELL_REG(SB_HTTP_DATE_MINUTE); }
    action on_second { TELL_REG(SB_HTTP_DATE_SECOND); }

    include http_date_rules "http_date.rl";
    main := HTTP_date;
}%%
