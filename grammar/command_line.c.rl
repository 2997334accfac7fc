//: machine command_line - a line of the shell as words
//: event TEXT  bytes of a word, quotes and escapes removed
//: event WORD  the word is over
%%{
    machine sb_command_line;
    alphtype unsigned char;
    access m->;

    action text_begin { SPAN_OPEN(SB_COMMAND_LINE_TEXT); }
    action on_text    { SPAN_END(SB_COMMAND_LINE_TEXT); }
    action on_one     { EMIT(SB_COMMAND_LINE_TEXT, p, 1); }
    action on_word    { EMIT(SB_COMMAND_LINE_WORD, p, 0); }

    include command_line_rules "command_line.rl";
    main := command_line;
}%%
