//: machine http_reply_value - a field value of our own: no control byte but HTAB (RFC 9110 5.5)
%%{
    machine sb_http_reply_value;
    alphtype unsigned char;
    access m->;

    include http_core_rules "http_core.rl";
    main := ( field_vchar | SP | HTAB )*;
}%%
