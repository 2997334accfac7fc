%%{
    # RFC 9110 13.1.5: If-Range. Rules only: the file that includes this one defines
    # every action named here.
    machine http_if_range_rules;
    include http_core_rules "http_core.rl";

    etagc       = 0x21 | 0x23..0x7e | obs_text;
    entity_tag  = ( "W/" DQUOTE @weak_begin | DQUOTE @strong_begin ) etagc* DQUOTE @on_tag;

    # A date is found by its first letter, M T W F or S, and read by http_date; the W
    # of Wednesday is held back, because a weak tag begins with one as well.
    date        = ( ( [MTFS] >date_begin | "W" "e" >date_begin_with_w ) ( VCHAR | SP )* ) %on_date;

    if_range    = entity_tag | date;
}%%
