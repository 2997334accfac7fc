//: machine ws_extensions - the extensions a WebSocket client offers (RFC 6455 9.1)
//: event NAME   an extension; what follows up to the next NAME belongs to it
//: event PARAM  a parameter
//: event VALUE  the parameter's value, without quotes
%%{
    machine sb_ws_extensions;
    alphtype unsigned char;
    access m->;

    action next_element { fgoto main; }
    action name_open    { SPAN_OPEN(SB_WS_EXTENSIONS_NAME); }
    action on_name      { SPAN_END(SB_WS_EXTENSIONS_NAME); }
    action param_open   { SPAN_OPEN(SB_WS_EXTENSIONS_PARAM); }
    action on_param     { SPAN_END(SB_WS_EXTENSIONS_PARAM); }
    action value_open   { SPAN_OPEN(SB_WS_EXTENSIONS_VALUE); }
    action on_value     { SPAN_END(SB_WS_EXTENSIONS_VALUE); }

    include ws_extensions_rules "ws_extensions.rl";
    main := extension_list;
}%%
