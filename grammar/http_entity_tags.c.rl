//: machine http_entity_tags - the value of If-Match and If-None-Match (RFC 9110 13.1)
//: event STRONG_TAG  a tag, without its quotes
//: event WEAK_TAG    a weak tag, without W/ and quotes
//: event ANY         *
%%{
    machine sb_http_entity_tags;
    alphtype unsigned char;
    access m->;

    action on_any       { EMIT(SB_HTTP_ENTITY_TAGS_ANY, p, 0); }
    action weak_begin   { SPAN_BEHIND(SB_HTTP_ENTITY_TAGS_WEAK_TAG); }
    action strong_begin { SPAN_BEHIND(SB_HTTP_ENTITY_TAGS_STRONG_TAG); }
    action on_tag       { int tag = m->open; SPAN_END(tag); }
    action next_element { fgoto tags; }

    include http_entity_tags_rules "http_entity_tags.rl";
    main := entity_tags;
}%%
