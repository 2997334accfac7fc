%%{
    # RFC 9110 5.6.1: lists of elements. Rules only; next_element is the including
    # file's and jumps to what begins with list_lead.
    machine http_list_rules;
    include http_core_rules "http_core.rl";

    # 5.6.1.2: between two elements stands a comma; a recipient ignores empty ones,
    # also before the first and after the last
    list_lead   = ( SP | HTAB | "," )*;
    list_next   = OWS ( "," @next_element )?;
}%%
