//: machine http_chunked - the chunked transfer coding as a stream (RFC 9112 7.1)
//: event SIZE   a chunk begins, its size stands in num (the last chunk has none)
//: event DATA   bytes of the body, a piece of one chunk
//: event END    the last chunk and the trailer section are over
%%{
    machine sb_http_chunked;
    alphtype unsigned char;
    access m->;

    action size_begin { m->num = 0; }
    action size_digit { if (m->num >> 56) fgoto *ERROR_STATE; m->num = m->num << 4 | ((fc & 15u) + (fc >> 6) * 9u); }
    action on_size    { if (!m->num) fgoto trailer; EMIT(SB_HTTP_CHUNKED_SIZE, p, 0); fgoto chunk_data; }
    action on_data    { RUN(SB_HTTP_CHUNKED_DATA); if (!m->num) fgoto chunk_end; }
    action on_chunk_end { fgoto main; }
    action on_end     { EMIT(SB_HTTP_CHUNKED_END, p, 0); DONE; fbreak; }

    include http_chunked_rules "http_chunked.rl";
    main := chunked_body;
}%%
