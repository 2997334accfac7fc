%%{
    # RFC 3986 3.3: a path that is its own decoded and normalised form: nothing
    # is percent-encoded, no segment is empty or begins with a dot.
    machine uri_plain_rules;
    include http_core_rules "http_core.rl";

    plain        = unreserved | sub_delims | ":" | "@";
    segment      = ( plain - "." ) ( plain $skim_plain )*;
    plain_path   = ( "/" segment )* "/"?;
}%%
