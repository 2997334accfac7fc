//: machine telnet_stream - the stream of a Telnet connection (RFC 854, RFC 855)
//: event DATA        bytes of the user's
//: event WILL        negotiation; the option stands in num
//: event WONT
//: event DO
//: event DONT
//: event COMMAND     a command, its code stands in num
//: event SUB_OPEN    a subnegotiation begins; the option stands in num
//: event SUB         its parameters
//: event SUB_CLOSE   it is whole
//: event SUB_BROKEN  it has no end and is to be forgotten
%%{
    machine sb_telnet_stream;
    alphtype unsigned char;
    access m->;

    action data_begin   { SPAN_OPEN(SB_TELNET_STREAM_DATA); p = sb_skim_iac(p + 1, pe) - 1; }
    action on_data      { SPAN_END(SB_TELNET_STREAM_DATA); }
    action on_iac       { EMIT(SB_TELNET_STREAM_DATA, p, 1); }
    action on_will      { m->num = fc; EMIT(SB_TELNET_STREAM_WILL, p, 0); }
    action on_wont      { m->num = fc; EMIT(SB_TELNET_STREAM_WONT, p, 0); }
    action on_do        { m->num = fc; EMIT(SB_TELNET_STREAM_DO, p, 0); }
    action on_dont      { m->num = fc; EMIT(SB_TELNET_STREAM_DONT, p, 0); }
    action on_command   { m->num = fc; EMIT(SB_TELNET_STREAM_COMMAND, p, 0); }
    action on_sub_open  { m->num = fc; EMIT(SB_TELNET_STREAM_SUB_OPEN, p, 0); fgoto parameters; }
    action sub_begin    { SPAN_OPEN(SB_TELNET_STREAM_SUB); p = sb_skim_iac(p + 1, pe) - 1; }
    action on_sub       { SPAN_END(SB_TELNET_STREAM_SUB); }
    action on_sub_iac   { EMIT(SB_TELNET_STREAM_SUB, p, 1); }
    action on_sub_close { EMIT(SB_TELNET_STREAM_SUB_CLOSE, p, 0); fgoto main; }
    action on_sub_broken { EMIT(SB_TELNET_STREAM_SUB_BROKEN, p, 0); fhold; fgoto after_iac; }
    action on_command_begin { fgoto after_iac; }
    action on_over      { fgoto main; }

    include telnet_stream_rules "telnet_stream.rl";
    main := telnet_stream;
}%%
