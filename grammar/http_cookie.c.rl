//: machine http_cookie - names and values of the Cookie field (RFC 6265 4.2.1)
//: event NAME     the name of a cookie
//: event VALUE    its value, without quotes around it
//: event SKIPPED  what is no pair, up to the next semicolon
%%{
    machine sb_http_cookie;
    alphtype unsigned char;
    access m->;

    action name_begin  { SPAN_OPEN(SB_HTTP_COOKIE_NAME); }
    action on_name     { SPAN_END(SB_HTTP_COOKIE_NAME); }
    action value_begin { SPAN_BEHIND(SB_HTTP_COOKIE_VALUE); }
    action on_value    { SPAN_END(SB_HTTP_COOKIE_VALUE); }
    action is_skipped  { if (!m->open) SPAN_OPEN(SB_HTTP_COOKIE_NAME); fhold; fgoto skipped; }
    action on_skipped  { SPAN_END(SB_HTTP_COOKIE_SKIPPED); }
    action next_pair   { fgoto main; }

    include http_cookie_rules "http_cookie.rl";
    main := cookie_string;
}%%
