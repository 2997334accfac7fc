//: machine ws_frame_client - the header of one WebSocket frame from a server, for a client (RFC 6455 5.2)
//: event CONT         a middle piece of a message; the first nine events are the inputs of ws_order
//: event CONT_FIN     the last piece of a message
//: event TEXT         a text message begins, pieces follow
//: event TEXT_FIN     a whole text message
//: event BINARY       a binary message begins, pieces follow
//: event BINARY_FIN   a whole binary message
//: event CLOSE        the payload is for ws_close
//: event PING         to be answered with the same payload
//: event PONG
//: event COMPRESSED   told before the kind: RSV1, the message is deflated (RFC 7692 6)
//: event PAYLOAD      the header is over; num bytes follow, not masked
%%{
    machine sb_ws_frame_client;
    alphtype unsigned char;
    access m->;

    action on_cont       { EMIT(SB_WS_FRAME_CLIENT_CONT, p, 0); }
    action on_cont_fin   { EMIT(SB_WS_FRAME_CLIENT_CONT_FIN, p, 0); }
    action on_text       { EMIT(SB_WS_FRAME_CLIENT_TEXT, p, 0); }
    action on_text_fin   { EMIT(SB_WS_FRAME_CLIENT_TEXT_FIN, p, 0); }
    action on_binary     { EMIT(SB_WS_FRAME_CLIENT_BINARY, p, 0); }
    action on_binary_fin { EMIT(SB_WS_FRAME_CLIENT_BINARY_FIN, p, 0); }
    action on_close      { EMIT(SB_WS_FRAME_CLIENT_CLOSE, p, 0); }
    action on_ping       { EMIT(SB_WS_FRAME_CLIENT_PING, p, 0); }
    action on_pong       { EMIT(SB_WS_FRAME_CLIENT_PONG, p, 0); }
    action on_compressed { EMIT(SB_WS_FRAME_CLIENT_COMPRESSED, p, 0); }
    action length_7      { m->num = fc & 0x7fu; }
    action length_octet  { m->num = m->num << 8 | fc; }
    action key_octet     { }
    action on_payload    { EMIT(SB_WS_FRAME_CLIENT_PAYLOAD, p, 0); DONE; fbreak; }

    include ws_frame_rules "ws_frame.rl";
    main := unmasked_frame;
}%%
