%%{
    # The path of a row in a user's table: our own little language, close to
    # the URI Template of RFC 6570 2.2 (simple expressions only).
    machine route_path_rules;

    # pchar of RFC 3986 3.3 without '*', and '/'
    literal     = [A-Za-z0-9._~!$&'()+,;=:@%\-] | "/";
    varchar     = [A-Za-z0-9_.\-];
    word        = varchar+ >word_begin %on_word;

    choice      = ( ":" @on_name word ( "|" word )* ) | ( "|" word )+;
    part        = "{" word ( "}" @on_any | choice "}" @on_close );
    text        = "/" >text_begin literal** %on_text;
    # a part takes the rest of its segment: what stands behind it could never match
    route_path  = text ( part text )* part? ( "*" @on_star )?;
}%%
