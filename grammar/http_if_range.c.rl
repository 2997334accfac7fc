//: machine http_if_range - the value of If-Range (RFC 9110 13.1.5)
//: event STRONG_TAG  a tag, without its quotes
//: event WEAK_TAG    a weak tag (matches nothing here), without W/ and quotes
//: event DATE        a date, to be read by http_date
static const unsigned char held_w[] = "W";

%%{
    machine sb_http_if_range;
    alphtype unsigned char;
    access m->;

    action weak_begin   { SPAN_BEHIND(SB_HTTP_IF_RANGE_WEAK_TAG); }
    action strong_begin { SPAN_BEHIND(SB_HTTP_IF_RANGE_STRONG_TAG); }
    action on_tag       { int tag = m->open; SPAN_END(tag); }
    action date_begin   { SPAN_OPEN(SB_HTTP_IF_RANGE_DATE); }
    action date_begin_with_w { EMIT(SB_HTTP_IF_RANGE_DATE | SB_MORE, held_w, 1); SPAN_OPEN(SB_HTTP_IF_RANGE_DATE); }
    action on_date      { SPAN_END(SB_HTTP_IF_RANGE_DATE); }

    include http_if_range_rules "http_if_range.rl";
    main := if_range;
}%%
