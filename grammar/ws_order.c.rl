//: machine ws_order - the order of WebSocket frames: fragments and close handshake (RFC 6455 5.4, 5.5.1)
//: input CONT        frames received, numbered as the events of ws_frame
//: input CONT_FIN
//: input TEXT
//: input TEXT_FIN
//: input BINARY
//: input BINARY_FIN
//: input CLOSE
//: input PING
//: input PONG
//: input SENT_CLOSE  our own Close frame is on its way
//: event IN_TEXT     a text message begins
//: event IN_BINARY   a binary message begins
//: event MORE        the payload is a piece of the message, others follow
//: event LAST        the payload is the last piece of the message
//: event DO_PONG     the payload is to be sent back
//: event GOT_PONG    the peer is alive
//: event DO_CLOSE    the peer closes; the payload says why; to be answered
//: event IGNORED     the payload has come too late and is discarded
//: event CLOSED      Close has gone both ways: the TCP connection may go
%%{
    machine sb_ws_order;
    alphtype unsigned char;
    access m->;

    action on_text    { EMIT(SB_WS_ORDER_IN_TEXT, p, 0); }
    action on_binary  { EMIT(SB_WS_ORDER_IN_BINARY, p, 0); }
    action on_more    { EMIT(SB_WS_ORDER_MORE, p, 0); }
    action on_last    { EMIT(SB_WS_ORDER_LAST, p, 0); }
    action on_ping    { EMIT(SB_WS_ORDER_DO_PONG, p, 0); }
    action on_pong    { EMIT(SB_WS_ORDER_GOT_PONG, p, 0); }
    action on_close   { EMIT(SB_WS_ORDER_DO_CLOSE, p, 0); }
    action on_ignored { EMIT(SB_WS_ORDER_IGNORED, p, 0); }
    action on_closed  { EMIT(SB_WS_ORDER_CLOSED, p, 0); DONE; fbreak; }

    include ws_order_rules "ws_order.rl";
    main := order;
}%%
