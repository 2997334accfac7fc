%%{
    # RFC 9110 13.1.1 and 13.1.2: If-Match, If-None-Match. Rules only: the file that
    # includes this one defines every action named here.
    machine http_entity_tags_rules;
    include http_list_rules "http_list.rl";

    # 8.8.3: entity-tag = [ weak ] opaque-tag, weak = %s"W/"
    etagc       = 0x21 | 0x23..0x7e | obs_text;
    entity_tag  = ( "W/" DQUOTE @weak_begin | DQUOTE @strong_begin ) etagc* DQUOTE @on_tag;
    tags       := list_lead ( entity_tag list_next )?;

    entity_tags = "*" @on_any OWS | list_lead ( entity_tag list_next )?;
}%%
