%%{
    # RFC 9110 4.2.1 and RFC 3986 3: what a program of the box calls. Rules only:
    # the file that includes this one defines every action named here.
    machine http_url_rules;
    include http_core_rules "http_core.rl";

    pchar       = unreserved | sub_delims | ":" | "@" | pct_encoded;

    # RFC 3986 3.2.2, coarse: the http_host machine reads what is found here.
    # RFC 9110 4.2.4: no userinfo.
    IP_literal  = "[" ( HEXDIG | ":" | "." )+ "]";
    reg_name    = ( unreserved | sub_delims | pct_encoded )+;
    authority   = ( IP_literal | reg_name ) ( ":" DIGIT* )?;

    # RFC 3986 3.3 to 3.5; the fragment is not sent (RFC 9110 7.1)
    path_abempty = "/" >path_open ( pchar | "/" )* %on_path;
    query       = "?" @query_open ( pchar | "/" | "?" )* %on_query;
    fragment    = "#" ( pchar | "/" | "?" )*;

    http_URI    = "http://"i authority >authority_open %on_authority path_abempty? query? fragment?;
}%%
