//: machine ws_close - the payload of a WebSocket Close frame (RFC 6455 5.5.1)
//: event CODE    why, the status code in num
//: event REASON  the same in words, UTF-8
%%{
    machine sb_ws_close;
    alphtype unsigned char;
    access m->;

    action code_octet { m->num = m->num << 8 | fc; }
    action on_code    { EMIT(SB_WS_CLOSE_CODE, p, 0); }
    action mark       { SPAN_OPEN(SB_WS_CLOSE_REASON); }
    action on_reason  { SPAN_END(SB_WS_CLOSE_REASON); }

    include ws_close_rules "ws_close.rl";
    main := close_payload;
}%%
