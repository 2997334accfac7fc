//: machine uri_query - names and values of a query or form, decoded (WHATWG URL 5.1)
//: event NAME        bytes of a name; there may be several spans of them
//: event NAME_BYTE   a byte of a name that came encoded stands in num
//: event VALUE       bytes of a value, likewise
//: event VALUE_BYTE  a byte of a value, likewise
//: event PAIR_END    name and value are whole, both may be empty
%%{
    machine sb_uri_query;
    alphtype unsigned char;
    access m->;

    action name_begin       { SPAN_OPEN(SB_URI_QUERY_NAME); }
    action on_name          { SPAN_END(SB_URI_QUERY_NAME); }
    action on_name_blank    { BYTE(SB_URI_QUERY_NAME_BYTE, ' '); }
    action on_name_byte     { m->reg = HEX(m->reg) << 4 | HEX(fc); TELL_REG(SB_URI_QUERY_NAME_BYTE); }
    action is_no_name_byte  { BYTE(SB_URI_QUERY_NAME_BYTE, '%'); if (m->reg) TELL_REG(SB_URI_QUERY_NAME_BYTE); fhold; fgoto name; }
    action value_begin      { SPAN_OPEN(SB_URI_QUERY_VALUE); }
    action on_value         { SPAN_END(SB_URI_QUERY_VALUE); }
    action on_value_blank   { BYTE(SB_URI_QUERY_VALUE_BYTE, ' '); }
    action on_value_byte    { m->reg = HEX(m->reg) << 4 | HEX(fc); TELL_REG(SB_URI_QUERY_VALUE_BYTE); }
    action is_no_value_byte { BYTE(SB_URI_QUERY_VALUE_BYTE, '%'); if (m->reg) TELL_REG(SB_URI_QUERY_VALUE_BYTE); fhold; fgoto value; }
    action percent          { m->reg = 0; }
    action high             { m->reg = fc; }
    action is_name          { fhold; fgoto name; }
    action is_value         { fgoto value; }
    action is_next          { EMIT(SB_URI_QUERY_PAIR_END, p, 0); fgoto main; }
    action on_pair_end      { EMIT(SB_URI_QUERY_PAIR_END, p, 0); }

    include uri_query_rules "uri_query.rl";
    main := query;
}%%
