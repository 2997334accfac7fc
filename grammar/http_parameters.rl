%%{
    # RFC 9110 5.6.4 and 5.6.6: the value of a parameter, a token or a quoted string
    # whose quoted pairs are undone. Rules only: the file that includes this one
    # defines every action named here.
    machine http_parameters_rules;
    include http_core_rules "http_core.rl";

    # pause tells what there is before the backslash, resume goes on behind it
    escaped     = "\\" @pause ( HTAB | SP | VCHAR | obs_text ) @resume;
    quoted      = DQUOTE @quote_begin ( qdtext | escaped )* DQUOTE @on_value;
    unquoted    = token >value_begin %on_value;
    parameter_value = unquoted | quoted;
}%%
