//: machine http_upgrade - the list of protocols to change to (RFC 9110 7.8)
//: event OTHER      a protocol not known here, its version included
//: event WEBSOCKET  RFC 6455
%%{
    machine sb_http_upgrade;
    alphtype unsigned char;
    access m->;

    action word_begin    { SPAN_OPEN(SB_HTTP_UPGRADE_OTHER); }
    action is_other      { fhold; fgoto other; }
    action is_other_word { fgoto other; }
    action next_element  { fgoto main; }
    action on_other      { SPAN_END(SB_HTTP_UPGRADE_OTHER); }
    action on_websocket  { SPAN_END(SB_HTTP_UPGRADE_WEBSOCKET); }

    include http_upgrade_rules "http_upgrade.rl";
    main := upgrade;
}%%
