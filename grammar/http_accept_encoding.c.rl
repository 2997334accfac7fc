//: machine http_accept_encoding - the codings a client understands (RFC 9110 12.5.3)
//: event OTHER     a coding not known here
//: event GZIP      gzip or x-gzip
//: event IDENTITY  identity
//: event ANY       * : every coding that is not named
//: event Q         follows each of them: its weight in num, 0 (not wanted) to 1000
%%{
    machine sb_http_accept_encoding;
    alphtype unsigned char;
    access m->;

    action coding_begin    { SPAN_OPEN(SB_HTTP_ACCEPT_ENCODING_OTHER); m->num = 1000; }
    action is_other        { m->reg = SB_HTTP_ACCEPT_ENCODING_OTHER; fhold; fgoto other; }
    action is_other_coding { m->reg = SB_HTTP_ACCEPT_ENCODING_OTHER; fgoto other; }
    action is_gzip         { m->reg = SB_HTTP_ACCEPT_ENCODING_GZIP; }
    action is_identity     { m->reg = SB_HTTP_ACCEPT_ENCODING_IDENTITY; }
    action is_any          { m->reg = SB_HTTP_ACCEPT_ENCODING_ANY; }
    action on_coding       { SPAN_END((int)m->reg); fhold; fgoto element_end; }
    action on_last_coding  { SPAN_END((int)m->reg); EMIT(SB_HTTP_ACCEPT_ENCODING_Q, p, 0); }
    action q_none          { m->num = 0; m->reg = 100; }
    action q_full          { m->num = 1000; }
    action q_digit         { m->num += (fc & 15u) * m->reg; m->reg /= 10; }
    action on_q            { EMIT(SB_HTTP_ACCEPT_ENCODING_Q, p, 0); }
    action on_q_next       { EMIT(SB_HTTP_ACCEPT_ENCODING_Q, p, 0); fgoto main; }

    include http_accept_encoding_rules "http_accept_encoding.rl";
    main := accept_encoding;
}%%
