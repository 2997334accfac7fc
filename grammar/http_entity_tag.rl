%%{
    # RFC 9110 8.8.3: the tag of a representation. Rules only: the file that includes this
    # one defines every action named here.
    machine http_entity_tag_rules;
    include http_core_rules "http_core.rl";

    # entity-tag = [ weak ] opaque-tag, weak = %s"W/"
    etagc       = 0x21 | 0x23..0x7e | obs_text;
    entity_tag  = ( "W/" DQUOTE @weak_begin | DQUOTE @strong_begin ) etagc* DQUOTE @on_tag;
}%%
