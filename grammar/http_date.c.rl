//: machine http_date - a date in any of its three forms (RFC 9110 5.6.7)
//: event DAY     1..31 in num
//: event MONTH   1..12
//: event YEAR    four digits of it
//: event YEAR2   two digits of it: of the year of that ending nearest to now (RFC 850 form)
//: event HOUR    0..23
//: event MINUTE  0..59
//: event SECOND  0..60

%%{
    machine sb_http_date;
    alphtype unsigned char;
    access m->;

    action jan       { m->reg = 1; }
    action feb       { m->reg = 2; }
    action mar       { m->reg = 3; }
    action apr       { m->reg = 4; }
    action may       { m->reg = 5; }
    action jun       { m->reg = 6; }
    action jul       { m->reg = 7; }
    action aug       { m->reg = 8; }
    action sep       { m->reg = 9; }
    action oct       { m->reg = 10; }
    action nov       { m->reg = 11; }
    action dec       { m->reg = 12; }
    action digit     { m->reg = m->reg * 10 + (fc & 15u); }
    action on_day    { TELL_REG(SB_HTTP_DATE_DAY); }
    action is_month  { fgoto month; }
    action on_month  { if (m->num) { TELL_REG(SB_HTTP_DATE_MONTH); fgoto fixdate_rest; } TELL_REG(SB_HTTP_DATE_MONTH); fgoto asctime_rest; }
    action on_year   { TELL_REG(SB_HTTP_DATE_YEAR); }
    action on_year_2 { TELL_REG(SB_HTTP_DATE_YEAR2); }
    action on_hour   { TELL_REG(SB_HTTP_DATE_HOUR); }
    action on_minute { TELL_REG(SB_HTTP_DATE_MINUTE); }
    action on_second { TELL_REG(SB_HTTP_DATE_SECOND); }

    include http_date_rules "http_date.rl";
    main := HTTP_date;
}%%
