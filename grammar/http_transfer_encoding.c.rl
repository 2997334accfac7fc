//: machine http_transfer_encoding - the list of transfer codings (RFC 9112 6.1)
//: event OTHER    a coding that is not chunked, its name without parameters
//: event CHUNKED  the last coding is chunked; whatever else follows is bad
%%{
    machine sb_http_transfer_encoding;
    alphtype unsigned char;
    access m->;

    action word_begin    { SPAN_OPEN(SB_HTTP_TRANSFER_ENCODING_OTHER); }
    action is_other      { fhold; fgoto other; }
    action is_other_word { fgoto other; }
    action next_element  { fgoto main; }
    action on_other      { SPAN_END(SB_HTTP_TRANSFER_ENCODING_OTHER); }
    action on_chunked    { SPAN_END(SB_HTTP_TRANSFER_ENCODING_CHUNKED); }

    include http_transfer_encoding_rules "http_transfer_encoding.rl";
    main := transfer_encoding;
}%%
