%%{
    # RFC 9110 13.1.5: If-Range. Rules only: the file that includes this one defines
    # every action named here.
    machine http_if_range_rules;
    include http_entity_tag_rules "http_entity_tag.rl";

    # One tag, no list. The other form, a date, is read by http_date.
    if_range    = entity_tag;
}%%
