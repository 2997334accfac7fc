%%{
    # RFC 9112 2 to 5: the head of a request. Rules only: the file that includes
    # this one defines EOL and every action named here.
    machine http_request_rules;

    include http_field_rules "http_field.rl";

    # RFC 9110 9.1: any token; method_byte keeps the last eight bytes in num, so
    # that the forms that belong to one method know it
    method      = ( tchar @method_open ) ( tchar @method_byte )*;

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
    query_end   = query_byte* SP @on_query @to_rest;
    path_end    = SP @on_path @to_rest | "?" @on_path_query query_end;
    origin_form = "/" @path_open path_byte* path_end;
    absolute_form = absolute_head ( "/" @on_authority_path path_byte* path_end
                                  | "?" @on_authority_query query_end
                                  | SP @on_authority_only @to_rest );
    asterisk_form = "*" @on_star SP @to_rest;

    # 3.2.3: authority-form is for CONNECT alone
    authority_form = uri_host ":" DIGIT+ SP @on_connect @to_rest;

    # 2.3: digits of the version land in num
    HTTP_version = "H" @hint_version "TTP/" DIGIT @major "." DIGIT @on_version;

    # Deviation for the devices of the seed (its webClient sends GET SP target SP
    # CRLF CRLF): a GET in origin-form without version has no fields either
    versionless = SP* EOL >on_versionless EOL @on_end;

    # Each part stands once and leads to the next: on_method to one of the targets,
    # these to the rest of the line, and that to the fields.
    request_target := origin_form | absolute_form | asterisk_form;
    connect_target := authority_form;
    rest           := HTTP_version EOL @to_lines | versionless;
    lines          := field_lines;

    # 2.2: one empty line before the request line is skipped
    request_head = EOL? method SP @on_method;
}%%
