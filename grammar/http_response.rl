%%{
    # RFC 9112 2 to 5: the head of a response. Rules only: the file that includes
    # this one defines EOL and every action named here.
    machine http_response_rules;

    include http_field_rules "http_field.rl";

    # 2.3: digits of the version land in num
    HTTP_version  = "HTTP/" DIGIT @major "." DIGIT @on_version;

    # 4, RFC 9110 15: three digits, the first of them a class that there is
    status_code   = [1-5] @status_begin DIGIT @status_digit DIGIT @on_status;
    reason_phrase = ( HTAB | SP | VCHAR | obs_text )+ >reason_open;

    # 4: status-line = HTTP-version SP status-code SP [ reason-phrase ] CRLF.
    # Deviation: the second SP may be missing, as small devices do; 4 tells the
    # client to ignore what stands there.
    reason        = SP ( reason_phrase EOL >on_reason | EOL ) | EOL;
    status_line   = HTTP_version SP status_code reason;

    response_head = status_line field_lines;
}%%
