//: machine command_row - the words of a row in the user's table of commands
//: event TEXT   a word as it is
//: event OPEN   a part begins
//: event WORD   a word of the part
//: event NAME   the word just read was the part's name
//: event OR     another word may stand there
//: event CLOSE  the part is over
//: event STAR   any words
%%{
    machine sb_command_row;
    alphtype unsigned char;
    access m->;

    action text_begin { SPAN_OPEN(SB_COMMAND_ROW_TEXT); }
    action on_text    { SPAN_END(SB_COMMAND_ROW_TEXT); }
    action word_begin { SPAN_OPEN(SB_COMMAND_ROW_WORD); }
    action on_word    { SPAN_END(SB_COMMAND_ROW_WORD); }
    action on_open    { EMIT(SB_COMMAND_ROW_OPEN, p, 0); }
    action on_name    { EMIT(SB_COMMAND_ROW_NAME, p, 0); }
    action on_or      { EMIT(SB_COMMAND_ROW_OR, p, 0); }
    action on_close   { EMIT(SB_COMMAND_ROW_CLOSE, p, 0); }
    action on_star    { EMIT(SB_COMMAND_ROW_STAR, p, 0); }

    include command_row_rules "command_row.rl";
    main := command_row;
}%%
