%%{
    # What the rules of http_request.rl do. A file of its own, so that a driver
    # with another EOL needs no copy of it.
    machine http_request_do;

    action method_open    { if (AHEAD("GET ")) { m->num = METHOD_GET; EMIT(SB_HTTP_REQUEST_METHOD, p, 3); p += 3; fgoto request_target; } SPAN_OPEN(SB_HTTP_REQUEST_METHOD); m->num = fc; }
    action method_byte    { m->num = m->num << 8 | fc; }
    action on_method      { SPAN_END(SB_HTTP_REQUEST_METHOD); if (m->num == METHOD_CONNECT) fgoto connect_target; fgoto request_target; }

    action path_open      { SPAN_OPEN(SB_HTTP_REQUEST_PATH); }
    action on_path        { SPAN_END(SB_HTTP_REQUEST_PATH); }
    action on_path_query  { SPAN_END(SB_HTTP_REQUEST_PATH); SPAN_BEHIND(SB_HTTP_REQUEST_QUERY); }
    action on_query       { SPAN_END(SB_HTTP_REQUEST_QUERY); }
    action skim_target    { p = sb_skim_target(p + 1, pe) - 1; }

    action scheme_open    { SPAN_OPEN(SB_HTTP_REQUEST_SCHEME); m->num = 0; }
    action on_scheme      { SPAN_END(SB_HTTP_REQUEST_SCHEME); }
    action authority_open { SPAN_OPEN(SB_HTTP_REQUEST_AUTHORITY); }
    action on_authority_path  { SPAN_END(SB_HTTP_REQUEST_AUTHORITY); SPAN_OPEN(SB_HTTP_REQUEST_PATH); }
    action on_authority_only  { SPAN_END(SB_HTTP_REQUEST_AUTHORITY); EMIT(SB_HTTP_REQUEST_PATH, p, 0); }
    action on_authority_query { SPAN_END(SB_HTTP_REQUEST_AUTHORITY); EMIT(SB_HTTP_REQUEST_PATH, p, 0); SPAN_BEHIND(SB_HTTP_REQUEST_QUERY); }
    action on_connect     { SPAN_END(SB_HTTP_REQUEST_AUTHORITY); }
    action on_star        { if (m->num != METHOD_OPTIONS) FAIL; EMIT(SB_HTTP_REQUEST_STAR, p, 1); }

    action to_rest        { fgoto rest; }
    action to_lines       { fgoto lines; }

    action hint_version   { if (AHEAD("HTTP/1.1\r\n")) { m->num = 11; EMIT(SB_HTTP_REQUEST_VERSION, p + 7, 0); p += 9; fgoto lines; } }
    action major          { m->num = fc & 15u; }
    action on_version     { m->num = m->num * 10 + (fc & 15u); EMIT(SB_HTTP_REQUEST_VERSION, p, 0); }
    action on_versionless { if (m->num != METHOD_GET) FAIL; m->num = 9; EMIT(SB_HTTP_REQUEST_VERSION, p, 0); }

    action name_open      { SPAN_OPEN(SB_HTTP_REQUEST_FIELD_NAME); }
    action skim_name      { p = sb_skim_name(p + 1, pe) - 1; }
    action on_name        { SPAN_END(SB_HTTP_REQUEST_FIELD_NAME); }
    action value_open     { SPAN_OPEN(SB_HTTP_REQUEST_FIELD_VALUE); m->reg = 0; }
    action skim_value     { p = sb_skim_text(p + 1, pe) - 1; }
    action on_tab         { HELD_TAB(SB_HTTP_REQUEST_FIELD_VALUE); }
    action on_value       { HELD_END(SB_HTTP_REQUEST_FIELD_VALUE); }
    action on_no_value    { EMIT(SB_HTTP_REQUEST_FIELD_VALUE, p, 0); }
    action on_end         { EMIT(SB_HTTP_REQUEST_END, p, 0); DONE; fbreak; }
}%%
