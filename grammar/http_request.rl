%%{
    # RFC 9112 2 to 5: the head of a request. Rules only: the file that includes
    # this one defines EOL and every action named here.
    machine http_request_rules;

    include http_field_rules "http_field.rl";

    # RFC 9110 9.1: any token; method_byte keeps the last eight bytes in num, so
    # that the forms that belong to one method know it
    method      = tchar+ >method_open $method_byte;

    # RFC 3986 3.3 and 3.4, deviation (no RFC allows it, WHATWG URL 1.3 makes it
    # so): browsers send these as they are
    unwise      = "|" | "[" | "]" | "{" | "}" | "^" | "`" | '"';
    unwise_in_query = unwise | "\\";

    pchar       = unreserved | sub_delims | ":" | "@" | unwise;
    path_byte   = ( pchar | "/" ) $skim_target | pct_encoded;
    query_byte  = ( pchar | "/" | "?" | unwise_in_query ) $skim_target | pct_encoded;

    # RFC 3986 3.1
    scheme      = ( ALPHA ( ALPHA | DIGIT | "+" | "-" | "." )* ) >scheme_open;

    # RFC 3986 3.2.2, coarse: the http_host machine reads what is found here.
    # RFC 9110 4.2.4: no userinfo.
    IP_literal  = "[" ( HEXDIG | ":" | "." )+ "]";
    reg_name    = ( unreserved | sub_delims | pct_encoded )+;
    uri_host    = ( IP_literal | reg_name ) >authority_open;

    # 3.2.2: absolute-form, http and https only have "//" authority
    absolute_head = scheme ":" @on_scheme "//" uri_host ( ":" DIGIT* )?;

    # 3.2.1 to 3.2.4: every form ends with the blank behind it
    path_end    = SP @on_path | "?" @on_path_query query_byte* SP @on_query;
    origin_form = "/" @path_open path_byte* path_end;
    absolute_form = absolute_head ( "/" @on_authority_path path_byte* path_end
                                  | "?" @on_authority_query query_byte* SP @on_query
                                  | SP @on_authority_only );
    asterisk_form = "*" @on_star SP;
    request_target = origin_form | absolute_form | asterisk_form;

    # 2.3: digits of the version land in num
    HTTP_version = "HTTP/" DIGIT @major "." DIGIT @on_version;

    head_rest   = HTTP_version EOL field_lines;

    # Deviation for the devices of the seed (its webClient sends GET SP target SP
    # CRLF CRLF): a GET in origin-form without version has no fields either
    versionless = SP* EOL >on_versionless EOL @on_end;

    # 3.2.3: authority-form is for CONNECT alone, on_method leads here
    connect_target := uri_host ":" DIGIT+ SP @on_connect;
    connect_rest   := head_rest;

    # 2.2: one empty line before the request line is skipped
    request_head = EOL? method SP @on_method request_target ( head_rest | versionless );
}%%
