//: machine http_connection - the list of connection options (RFC 9110 7.6.1)
//: event OTHER       an option not known here
//: event CLOSE       the connection ends after this message
//: event KEEP_ALIVE  a HTTP/1.0 peer would like to go on
//: event UPGRADE     the Upgrade field is meant for us
%%{
    machine sb_http_connection;
    alphtype unsigned char;
    access m->;

    action word_begin    { SPAN_OPEN(SB_HTTP_CONNECTION_OTHER); }
    action is_other      { fhold; fgoto other; }
    action is_other_word { fgoto other; }
    action next_element  { fgoto main; }
    action on_other      { SPAN_END(SB_HTTP_CONNECTION_OTHER); }
    action on_close      { SPAN_END(SB_HTTP_CONNECTION_CLOSE); }
    action on_keep_alive { SPAN_END(SB_HTTP_CONNECTION_KEEP_ALIVE); }
    action on_upgrade    { SPAN_END(SB_HTTP_CONNECTION_UPGRADE); }

    include http_connection_rules "http_connection.rl";
    main := connection;
}%%
