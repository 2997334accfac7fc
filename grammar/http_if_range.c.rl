//: machine http_if_range - the tag of If-Range (RFC 9110 13.1.5)
//: event STRONG_TAG  a tag, without its quotes
//: event WEAK_TAG    a weak tag (matches nothing here), without W/ and quotes
%%{
    machine sb_http_if_range;
    alphtype unsigned char;
    access m->;

    action weak_begin   { SPAN_BEHIND(SB_HTTP_IF_RANGE_WEAK_TAG); }
    action strong_begin { SPAN_BEHIND(SB_HTTP_IF_RANGE_STRONG_TAG); }
    action on_tag       { int tag = m->open; SPAN_END(tag); }

    include http_if_range_rules "http_if_range.rl";
    main := if_range;
}%%
