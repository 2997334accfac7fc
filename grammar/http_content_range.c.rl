//: machine http_content_range - which bytes an answer holds (RFC 9110 14.4)
//: event FIRST        position of the first byte in num
//: event LAST         position of the last byte in num
//: event UNSATISFIED  none (416)
//: event SIZE         size of the whole in num; none when it is not known
%%{
    machine sb_http_content_range;
    alphtype unsigned char;
    access m->;

    action number_begin   { m->num = 0; }
    action number_digit   { if (DIGIT(999999999999999999u)) FAIL; }
    action on_first       { EMIT(SB_HTTP_CONTENT_RANGE_FIRST, p, 0); }
    action on_last        { EMIT(SB_HTTP_CONTENT_RANGE_LAST, p, 0); }
    action on_size        { EMIT(SB_HTTP_CONTENT_RANGE_SIZE, p, 0); }
    action on_unsatisfied { EMIT(SB_HTTP_CONTENT_RANGE_UNSATISFIED, p, 0); }

    include http_content_range_rules "http_content_range.rl";
    main := content_range;
}%%
