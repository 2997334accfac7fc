//: machine ws_protocols - the sub-protocols a WebSocket client speaks, best first (RFC 6455 11.3.4)
//: event PROTOCOL  one of them; letter case counts
%%{
    machine sb_ws_protocols;
    alphtype unsigned char;
    access m->;

    action next_element { fgoto main; }
    action mark         { SPAN_OPEN(SB_WS_PROTOCOLS_PROTOCOL); }
    action on_protocol  { SPAN_END(SB_WS_PROTOCOLS_PROTOCOL); }

    include ws_protocols_rules "ws_protocols.rl";
    main := protocol_list;
}%%
