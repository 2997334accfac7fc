%%{
    # RFC 959 4.1.1 and RFC 3659 6 (TVFS): a path, read against the current directory: slashes side by side are one,
    # "." is nothing, ".." one up. Rules only: the file that includes this one defines
    # every action named here.
    machine ftp_path_rules;

    char  = any - [/\0];
    # what begins with dots may still be "." or ".."; only at its end it is known
    dots  = "." %on_here | ".." %on_up;
    name  = ( char+ - ( "." | ".." ) ) %on_name;
    part  = ( dots | name ) >part_begin;

    path  = ( "/" @on_root "/"* )? ( part "/"+ )* part?;
}%%
