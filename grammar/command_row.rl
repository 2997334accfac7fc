%%{
    # The words of a row in a user's table of commands: our own little language, that
    # of its routes (close to RFC 6570 2.2) with blanks where those have "/".
    machine command_row_rules;

    char    = 0x21..0x7e - [{}|*:"'\\];
    word    = char+ >word_begin %on_word;
    text    = char+ >text_begin %on_text;
    part    = "{" @on_open word ( ":" @on_name word )? ( "|" @on_or word )* "}" @on_close;
    item    = text | part;
    rest    = "*" @on_star;
    command_row = item ( " " item )* ( " " rest )?;
}%%
