%%{
    # RFC 9110 13.1.1 and 13.1.2: If-Match, If-None-Match. Rules only: the file that
    # includes this one defines every action named here.
    machine http_entity_tags_rules;
    include http_list_rules "http_list.rl";
    include http_entity_tag_rules "http_entity_tag.rl";

    tags       := list_lead ( entity_tag list_next )?;

    entity_tags = "*" @on_any OWS | list_lead ( entity_tag list_next )?;
}%%
