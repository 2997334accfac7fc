%%{
    # What the fields of passwd(5) and shadow(5) are made of. Rules only: the file that
    # includes this one defines every action named here.
    machine account_rules;

    # no control bytes: a line that holds one was not meant to be an entry. CR LF ends a
    # line as LF does (the seed wrote it)
    text        = any - cntrl - ":" - 127;

    # useradd(8), and the portable names of POSIX 3.437; "$" ends those of machines
    name        = ( [A-Za-z0-9_] [A-Za-z0-9_.\-]* "$"? )    >name_begin %on_name;

    # 32 bits
    number      = digit >number_begin @number_digit ( digit @number_digit )*;
    path        = "/" text*;
    line_end    = "\r"? "\n" @on_entry;
}%%
