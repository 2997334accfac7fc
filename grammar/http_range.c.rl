//: machine http_range - the ranges a client asks for (RFC 9110 14.1.1)
//: event FIRST       position of the first byte in num
//: event LAST        position of the last byte in num, may lie before the first (then the field is ignored)
//: event SUFFIX      in num how many bytes at the end
//: event RANGE_END   one range is whole; without LAST it goes to the end
//: event UNIT_OTHER  the unit is not bytes, the field is to be ignored
%%{
    machine sb_http_range;
    alphtype unsigned char;
    access m->;

    action number_begin  { m->num = 0; }
    action number_digit  { if (DIGIT(999999999999999999u)) FAIL; }
    action on_first      { EMIT(SB_HTTP_RANGE_FIRST, p, 0); }
    action on_last       { EMIT(SB_HTTP_RANGE_LAST, p, 0); }
    action on_suffix     { EMIT(SB_HTTP_RANGE_SUFFIX, p, 0); }
    action on_range_end  { EMIT(SB_HTTP_RANGE_RANGE_END, p, 0); }
    action on_unit_other { EMIT(SB_HTTP_RANGE_UNIT_OTHER, p, 0); }
    action next_element  { fgoto ranges; }
    action is_other      { fhold; fgoto other_unit; }
    action is_other_unit { fgoto other_unit; }
    action is_first_range { fhold; fgoto ranges; }

    include http_range_rules "http_range.rl";
    main := range;
}%%
