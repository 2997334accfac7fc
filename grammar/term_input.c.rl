//: machine term_input - what a user types at a terminal
//: event TEXT         printable ASCII
//: event CHAR         another character, its code stands in num
//: event ENTER        CR NUL, CR LF or CR
//: event RUB_OUT      8 or 127: both rub out (S0-TEL-06)
//: event DELETE       the character under the cursor
//: event LEFT
//: event RIGHT
//: event UP
//: event DOWN
//: event HOME
//: event END
//: event WORD_LEFT
//: event WORD_RIGHT
//: event TAB
//: event KILL_END     Ctrl K
//: event KILL_START   Ctrl U
//: event KILL_WORD    Ctrl W
//: event YANK         Ctrl Y
//: event REDRAW       Ctrl L
//: event STOP         Ctrl C
//: event END_OF_FILE  Ctrl D
%%{
    machine sb_term_input;
    alphtype unsigned char;
    access m->;

    action text_begin      { SPAN_OPEN(SB_TERM_INPUT_TEXT); fgoto text; }
    action on_text         { SPAN_END(SB_TERM_INPUT_TEXT); fhold; fgoto main; }
    action at_end          { SPAN_END(SB_TERM_INPUT_TEXT); }
    action lead_2          { m->num = fc & 0x1fu; }
    action lead_3          { m->num = fc & 0x0fu; }
    action lead_4          { m->num = fc & 0x07u; }
    action tail            { m->num = m->num << 6 | (fc & 0x3fu); }
    action on_char         { EMIT(SB_TERM_INPUT_CHAR, p, 0); }
    action on_enter        { EMIT(SB_TERM_INPUT_ENTER, p, 0); fgoto after_enter; }
    action on_over         { fgoto main; }
    action again           { fhold; fgoto main; }
    action on_rub_out      { EMIT(SB_TERM_INPUT_RUB_OUT, p, 0); }
    action on_delete       { EMIT(SB_TERM_INPUT_DELETE, p, 0); }
    action on_left         { EMIT(SB_TERM_INPUT_LEFT, p, 0); }
    action on_right        { EMIT(SB_TERM_INPUT_RIGHT, p, 0); }
    action on_up           { EMIT(SB_TERM_INPUT_UP, p, 0); }
    action on_down         { EMIT(SB_TERM_INPUT_DOWN, p, 0); }
    action on_home         { EMIT(SB_TERM_INPUT_HOME, p, 0); }
    action on_end          { EMIT(SB_TERM_INPUT_END, p, 0); }
    action on_word_left    { EMIT(SB_TERM_INPUT_WORD_LEFT, p, 0); }
    action on_word_right   { EMIT(SB_TERM_INPUT_WORD_RIGHT, p, 0); }
    action on_tab          { EMIT(SB_TERM_INPUT_TAB, p, 0); }
    action on_kill_end     { EMIT(SB_TERM_INPUT_KILL_END, p, 0); }
    action on_kill_start   { EMIT(SB_TERM_INPUT_KILL_START, p, 0); }
    action on_kill_word    { EMIT(SB_TERM_INPUT_KILL_WORD, p, 0); }
    action on_yank         { EMIT(SB_TERM_INPUT_YANK, p, 0); }
    action on_redraw       { EMIT(SB_TERM_INPUT_REDRAW, p, 0); }
    action on_stop         { EMIT(SB_TERM_INPUT_STOP, p, 0); }
    action on_end_of_file  { EMIT(SB_TERM_INPUT_END_OF_FILE, p, 0); }

    include term_input_rules "term_input.rl";
    main := term_input;
}%%
