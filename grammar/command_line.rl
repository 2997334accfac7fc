%%{
    # A line of the command shell: words between blanks, quoted as for sh(1)
    # (POSIX.1-2017 XCU 2.2), without variables, patterns and operators.
    machine command_line_rules;

    blank   = " " | "\t";
    plain   = ( any - blank - ["'\\] )+             >text_begin %on_text;
    escaped = "\\" any                              @on_one;
    single  = "'" ( ( any - "'" )+ >text_begin %on_text )? "'";
    # Unlike sh(1) a backslash in double quotes stands for the byte behind it, whatever that is
    inside  = ( any - ["\\] )+                      >text_begin %on_text;
    double  = '"' inside? ( escaped inside? )* '"';
    quoted  = escaped | single | double;
    word    = ( plain | quoted plain? ) ( quoted plain? )* %on_word;
    command_line = blank* ( word ( blank+ word )* blank* )?;
}%%
