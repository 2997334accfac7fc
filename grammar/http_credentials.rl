%%{
    # RFC 9110 11.4 and RFC 7617: Authorization. Rules only: the file that includes
    # this one defines every action named here.
    machine http_credentials_rules;
    include http_core_rules "http_core.rl";

    # RFC 4648 4: base64 with its padding; each character brings six bits
    char        = [A-Za-z0-9+/] @sextet;
    quantum     = char char @first char @second char @third;
    last        = char char @first ( "==" | char @second "=" );
    base64      = quantum* last?;

    # RFC 9110 11.1: scheme names are compared without case; what is not basic
    # is_other sends to other, and nothing is known of what follows there
    basic       = "basic"i <!is_other SP+ >on_basic base64 %/on_end;
    other      := tchar* %on_other ( SP any* )?;
    credentials = ( basic | ( tchar - [bB] ) @is_other_here ) >scheme_begin;
}%%
