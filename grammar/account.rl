%%{
    # What the fields of passwd(5) and shadow(5) are made of. Rules only: the file that
    # includes this one defines every action named here.
    machine account_rules;

    # the manuals leave a text to its owner; a NUL would end it early elsewhere. CR LF ends a
    # line as LF does (the seed wrote it), so no text holds a CR
    text        = any - [\0\n\r:];

    # useradd(8): what a name must not hold, and not begin with ("+" and "-" are the NIS entries
    # of nsswitch.conf(5), "#" would look like the comments that there are none of)
    name_char   = any - cntrl - 127 - [ :,/];
    name        = ( ( name_char - [\-+~#] ) name_char* )    >name_begin %on_name;

    # how large, the driver knows
    number      = digit >number_begin @number_digit ( digit @number_digit )*;
    path        = "/" text*;
    line_end    = "\r"? "\n" @on_entry;
}%%
