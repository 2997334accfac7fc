%%{
    # The filename parameter of a posted file (RFC 7578 4.2, RFC 6266 4.3): only its
    # last path segment counts. Rules only: the file that includes this one defines
    # every action named here.
    machine upload_name_rules;

    # Windows' clients have sent backslashes, some the whole path
    separator = "/" | "\\";
    name_char = 0x20..0xff - 0x7f - separator;

    directory = ( name_char+ >segment_begin separator @on_directory | separator );
    # a name of dots leads out, a name that begins with one is hidden
    name      = ( ( name_char - "." ) name_char* ) >segment_begin %on_name;

    upload_name = directory* name;
}%%
