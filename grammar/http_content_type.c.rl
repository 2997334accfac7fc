//: machine http_content_type - a media type and its parameters (RFC 9110 8.3.1)
//: event TYPE         the type
//: event SUBTYPE      the subtype
//: event FORM         they are application/x-www-form-urlencoded
//: event MULTIPART    they are multipart/form-data
//: event PARAM_NAME   name of a parameter
//: event PARAM_VALUE  its value, quoted pairs undone
//: event BOUNDARY     the value of boundary, likewise
#define TELL_SUBTYPE                                                        \
    do {                                                                    \
        SPAN_END(SB_HTTP_CONTENT_TYPE_SUBTYPE);                             \
        if (m->reg)                                                         \
            EMIT((int)m->reg, p, 0);                                        \
    } while (0)

%%{
    machine sb_http_content_type;
    alphtype unsigned char;
    access m->;

    action type_begin       { SPAN_OPEN(SB_HTTP_CONTENT_TYPE_TYPE); }
    action is_other_type    { fhold; fgoto other_type; }
    action is_other_type_here { fgoto other_type; }
    action on_type          { SPAN_END(SB_HTTP_CONTENT_TYPE_TYPE); SPAN_BEHIND(SB_HTTP_CONTENT_TYPE_SUBTYPE); }
    action is_form          { m->reg = SB_HTTP_CONTENT_TYPE_FORM; }
    action is_multipart     { m->reg = SB_HTTP_CONTENT_TYPE_MULTIPART; }
    action is_other_subtype { m->reg = 0; fhold; fgoto other_subtype; }
    action is_other_subtype_here { fgoto other_subtype; }
    action on_subtype       { TELL_SUBTYPE; fhold; fgoto parameters; }
    action on_last_subtype  { TELL_SUBTYPE; }

    # reg is now the event of the value that comes
    action name_begin       { SPAN_OPEN(SB_HTTP_CONTENT_TYPE_PARAM_NAME); }
    action is_other_name    { fhold; fgoto other_name; }
    action is_other_name_here { fgoto other_name; }
    action on_name          { SPAN_END(SB_HTTP_CONTENT_TYPE_PARAM_NAME); m->reg = SB_HTTP_CONTENT_TYPE_PARAM_VALUE; fgoto value; }
    action on_boundary_name { SPAN_END(SB_HTTP_CONTENT_TYPE_PARAM_NAME); m->reg = SB_HTTP_CONTENT_TYPE_BOUNDARY; fgoto value; }
    action value_begin      { SPAN_OPEN((uint8_t)m->reg); }
    action quote_begin      { SPAN_BEHIND((uint8_t)m->reg); }
    action pause            { SPAN_PAUSE; }
    action resume           { SPAN_OPEN((uint8_t)m->reg); }
    action on_value         { SPAN_END((int)m->reg); }
    action is_parameters    { fhold; fgoto parameters; }

    include http_content_type_rules "http_content_type.rl";
    main := content_type;
}%%
