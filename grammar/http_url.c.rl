//: machine http_url - http://host:port/path?query, as sb_fetch calls it (RFC 9110 4.2.1)
//: event AUTHORITY  span: host and port, to be read by http_host
//: event PATH       span: path, percent-encoded; none when it is empty
//: event QUERY      span: what stands behind the ?, percent-encoded
%%{
    machine sb_http_url;
    alphtype unsigned char;
    access m->;

    action authority_open { SPAN_OPEN(SB_HTTP_URL_AUTHORITY); }
    action on_authority   { SPAN_END(SB_HTTP_URL_AUTHORITY); }
    action path_open      { SPAN_OPEN(SB_HTTP_URL_PATH); }
    action on_path        { SPAN_END(SB_HTTP_URL_PATH); }
    action query_open     { SPAN_BEHIND(SB_HTTP_URL_QUERY); }
    action on_query       { SPAN_END(SB_HTTP_URL_QUERY); }

    include http_url_rules "http_url.rl";
    main := http_URI;
}%%
