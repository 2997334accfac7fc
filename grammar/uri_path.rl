%%{
    # RFC 3986 3.3 and 5.2.4: a path, percent-decoded, its dot segments resolved.
    # Rules only: the file that includes this one defines every action named here.
    machine uri_path_rules;
    include http_core_rules "http_core.rl";

    # Wider than pchar: what may stand raw in a target is the request grammar's
    # affair. A backslash is refused, raw or encoded, and so is a decoded control byte.
    raw         = 0x21..0xff - [/%?#\\.] - 0x7f;
    pct_dot     = "%2" [eE];
    pct_slash   = "%2" [fF];
    pct_byte    = "%" ( ( HEXDIG - [0157] ) @high HEXDIG
                      | "2" @high ( HEXDIG - [eEfF] )
                      | "5" @high ( HEXDIG - [cC] )
                      | "7" @high ( HEXDIG - [fF] ) ) @on_byte;
    dot         = "." | pct_dot;

    # Deviation from 3.3, where a segment may be empty: slashes side by side are one,
    # as files and routes have it
    slashes     = "/"+;

    # Of a segment that begins with dots these are held back (kept counts them):
    # they may be all there is. Else they come as text before what follows.
    text        = ( raw | "." )+                >text_begin %on_text;
    plain       = raw                           >text_begin ( raw | "." )* %on_text;
    encoded     = pct_byte | pct_slash @on_slash_byte;
    inner       = encoded | pct_dot @on_dot;
    rest        = text? ( inner text? )*;
    segment     = ( plain | encoded ) ( inner text? )*
                ;
    path        = "/";
}%%
