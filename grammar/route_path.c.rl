//: machine route_path - the path of a row in the user's table
//: event TEXT   literal bytes, '/' included
//: event WORD   a word of a part
//: event NAME   the word just read was the name of a part whose words follow
//: event CLOSE  the part is over, one of its words stands there
//: event ANY    the part is over, its one word is the name of what stands there
//: event STAR   everything below
%%{
    machine sb_route_path;
    alphtype unsigned char;
    access m->;

    action text_begin { SPAN_OPEN(SB_ROUTE_PATH_TEXT); }
    action on_text    { SPAN_END(SB_ROUTE_PATH_TEXT); }
    action word_begin { SPAN_OPEN(SB_ROUTE_PATH_WORD); }
    action on_word    { SPAN_END(SB_ROUTE_PATH_WORD); }
    action on_name    { EMIT(SB_ROUTE_PATH_NAME, p, 0); }
    action on_any     { EMIT(SB_ROUTE_PATH_ANY, p, 0); }
    action on_close   { EMIT(SB_ROUTE_PATH_CLOSE, p, 0); }
    action on_star    { EMIT(SB_ROUTE_PATH_STAR, p, 0); }

    include route_path_rules "route_path.rl";
    main := route_path;
}%%
