//: machine http_content_length - the value of Content-Length (RFC 9110 8.6)
//: event LENGTH  the length stands in num
%%{
    machine sb_http_content_length;
    alphtype unsigned char;
    access m->;

    action number_begin { m->num = 0; }
    action number_digit { if (DIGIT(999999999999999999u)) FAIL; }
    action on_length    { EMIT(SB_HTTP_CONTENT_LENGTH_LENGTH, p, 0); }

    include http_content_length_rules "http_content_length.rl";
    main := content_length;
}%%
