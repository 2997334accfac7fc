%%{
    # The words all HTTP grammars share: RFC 9110 5.5, 5.6 and RFC 5234 B.1,
    # RFC 3986 2. Rules only, no action: any machine may include this.
    machine http_core_rules;

    # RFC 5234 B.1
    SP          = " ";
    HTAB        = "\t";
    DQUOTE      = '"';
    CRLF        = "\r\n";
    ALPHA       = [A-Za-z];
    DIGIT       = [0-9];
    HEXDIG      = [0-9A-Fa-f];
    VCHAR       = 0x21..0x7e;

    # RFC 9110 5.6.3
    OWS         = ( SP | HTAB )*;
    RWS         = ( SP | HTAB )+;
    BWS         = OWS;

    # RFC 9110 5.6.2
    tchar       = "!" | "#" | "$" | "%" | "&" | "'" | "*" | "+" | "-" | "." | "^" | "_" | "`" | "|" | "~"
                | DIGIT | ALPHA;
    token       = tchar+;

    # RFC 9110 5.5
    obs_text    = 0x80..0xff;
    field_vchar = VCHAR | obs_text;

    # RFC 9110 5.6.4
    qdtext        = HTAB | SP | 0x21 | 0x23..0x5b | 0x5d..0x7e | obs_text;
    quoted_pair   = "\\" ( HTAB | SP | VCHAR | obs_text );
    quoted_string = DQUOTE ( qdtext | quoted_pair )* DQUOTE;

    # RFC 3986 2.1 to 2.3, 3.3
    pct_encoded = "%" HEXDIG HEXDIG;
    unreserved  = ALPHA | DIGIT | "-" | "." | "_" | "~";
    sub_delims  = "!" | "$" | "&" | "'" | "(" | ")" | "*" | "+" | "," | ";" | "=";
}%%
