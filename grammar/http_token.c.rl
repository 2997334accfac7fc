//: machine http_token - a token and nothing else (RFC 9110 5.6.2): the name of a field
%%{
    machine sb_http_token;
    alphtype unsigned char;
    access m->;

    include http_core_rules "http_core.rl";
    main := token;
}%%
