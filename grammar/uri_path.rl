%%{
    # RFC 3986 3.3 and 5.2.4: a path, percent-decoded, its dot segments resolved.
    # Rules only: the file that includes this one defines every action named here.
    machine uri_path_rules;
    include http_core_rules "http_core.rl";

    # Wider than pchar: what may stand raw in a target is the request grammar's
    # affair. A backslash is refused, raw or encoded, and so is a control byte.
    raw         = 0x21..0xff - [/%?#\\.] - 0x7f;
    pct_dot     = "%2" [eE];
    encoded     = "%" ( ( "2" @high ( HEXDIG - [eEfF] ) | [34689a-fA-F] @high HEXDIG
                        | "5" @high ( HEXDIG - [cC] )   | "7" @high ( HEXDIG - [fF] ) ) @on_byte
                      | "2" [fF] @on_encoded_slash );

    # Up to two dots at the head of a segment are held back: they may be all of it.
    # Else they are told before what follows them.
    held        = ( "." | pct_dot ) @hold_dot;
    text        = ( raw | "." )+                >text_begin %on_text;
    text_no_dot = ( raw ( raw | "." )* )        >text_begin %on_text;
    rest        = ( ( encoded | pct_dot @on_dot ) text? )*;
    named       = held{0,2} ( text_no_dot | encoded text? ) rest
                | held{2} ( text | pct_dot @on_dot text? ) rest;
    here        = held                          %on_here;
    up          = held{2}                       %on_up;

    # Deviation from 3.3, where a segment may be empty: slashes side by side are one,
    # as files and routes have it. Behind . and .. there is one already.
    path        = "/" @on_slash "/"* ( ( named "/" @on_slash | ( here | up ) "/" ) "/"* )* ( named | here | up )?;
}%%
