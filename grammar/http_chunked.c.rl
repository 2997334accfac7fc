//: machine http_chunked - the chunked transfer coding as a stream (RFC 9112 7.1)
//: event SIZE   a chunk begins, its size stands in num (the last chunk has none)
//: event DATA   bytes of the body, a piece of one chunk
//: event END    the last chunk and the trailer section are over
%%{
    machine sb_http_chunked;
    alphtype unsigned char;
    access m->;

    action size_begin { m->num = 0; }
    action size_digit { m->num = m->num << 4 | ((fc & 15u) + (fc >> 6) * 9u); }
    action on_size    { EMIT(SB_HTTP_CHUNKED_SIZE, p, 0); fnext chunk_data; }
    action on_data    { RUN(SB_HTTP_CHUNKED_DATA); if (!m->num) fnext next_chunk; }
    action on_end     { EMIT(SB_HTTP_CHUNKED_END, p, 0); DONE; fbreak; }

    include http_chunked_rules "http_chunked.rl";
    main := chunked_body;
}%%
