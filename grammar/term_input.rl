%%{
    # What a user types, as a terminal sends it: characters (RFC 3629), the
    # network virtual terminal's end of line (RFC 854, RFC 1123 3.3.1), control
    # characters as shells use them, and the keys of ECMA-48 5.4 and DEC's VT220.
    machine term_input_rules;

    ESC  = 0x1b;
    tail = 0x80..0xbf @tail;

    # Stands apart, so that what may come behind a text is said once
    letter = 0x20..0x7e;
    text  := letter* $/at_end ( ( any - letter ) @on_text )?;

    # A character of several bytes; nothing longer than needed, no surrogates. Its
    # code is counted up in num.
    wide = ( 0xc2..0xdf @lead_2 tail
           | ( 0xe0 @lead_3 0xa0..0xbf @tail
             | ( 0xe1..0xec | 0xee..0xef ) @lead_3 tail
             | 0xed @lead_3 0x80..0x9f @tail ) tail
           | ( 0xf0 @lead_4 0x90..0xbf @tail
             | 0xf1..0xf3 @lead_4 tail
             | 0xf4 @lead_4 0x80..0x8f @tail ) tail tail ) @on_char;

    # CR NUL, CR LF or a bare CR is one Enter; a LF by itself is nothing (S0-TEL-06)
    enter = "\r" @on_enter;
    after_enter := ( "\0" | "\n" ) @on_over | ( any - "\0" - "\n" ) @again;

    control = 0x01 @on_home    | 0x02 @on_left     | 0x03 @on_stop | 0x04 @on_end_of_file
            | 0x05 @on_end     | 0x06 @on_right    | 0x08 @on_rub_out | "\t" @on_tab
            | 0x0b @on_kill_end | 0x0c @on_redraw  | 0x0e @on_down | 0x10 @on_up
            | 0x15 @on_kill_start | 0x17 @on_kill_word | 0x19 @on_yank | 0x7f @on_rub_out;
    # and what means nothing here, or cannot begin a character
    nothing = ( 0x00 | 0x07 | "\n" | 0x0f | 0x11..0x14 | 0x16 | 0x18 | 0x1a | 0x1c..0x1f
              | 0x80..0xc1 | 0xf5..0xff );

    # ECMA-48 5.4: CSI parameters intermediates final; SS3 final. Modifiers
    # ("1;5C": Ctrl and the key) are read as the key without.
    key    = "A" @on_up | "B" @on_down | "C" @on_right | "D" @on_left | "H" @on_home | "F" @on_end;
    number = ( "1" | "7" ) "~" @on_home | ( "4" | "8" ) "~" @on_end | "3~" @on_delete;
    other_number = ( "2" | "5" | "6" | "9" | [0-9]{2} ) "~";
    modified = "1;" [0-9] key;
    escape = ESC ( [\[O] ( key | number | other_number | modified ) | "b" @on_word_left | "f" @on_word_right );

    # A sequence that does not go on as it should is dropped, and the byte that
    # shows it is read anew
    term_input = ( letter @text_begin | wide | enter | control | nothing | escape )* $!again;
}%%
