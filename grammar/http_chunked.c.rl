//: machine http_chunked - the chunked transfer coding as a stream (RFC 9112 7.1)
//: event SIZE   a chunk begins, its size stands in num (the last chunk has none)
//: event DATA   bytes of the body, a piece of one chunk
//: event END    the last chunk and the trailer section are over
/* Bytes of one chunk's line beside its data, and of the last one's with the trailer: none of them
 * counts as body, so they would be a way to keep a server busy for nothing. */
#define SPARE_MOST 4096

%%{
    machine sb_http_chunked;
    alphtype unsigned char;
    access m->;

    action size_begin { m->num = 0; m->reg = 0; }
    action spare      { if (++m->reg > SPARE_MOST) FAIL; }
    action size_digit { if (m->num >> 56) FAIL; m->num = m->num << 4 | ((fc & 15u) + (fc >> 6) * 9u); }
    action on_size    { if (!m->num) fgoto trailer; EMIT(SB_HTTP_CHUNKED_SIZE, p, 0); fgoto chunk_data; }
    action on_data    { RUN(SB_HTTP_CHUNKED_DATA); if (!m->num) fgoto chunk_end; }
    action on_chunk_end { fgoto main; }
    action on_end     { EMIT(SB_HTTP_CHUNKED_END, p, 0); DONE; fbreak; }

    include http_chunked_rules "http_chunked.rl";
    main := chunked_body;
}%%
