%%{
    # RFC 9112 7.1: chunked transfer coding. Rules only: the file that includes
    # this one defines every action named here.
    machine http_chunked_rules;

    include http_core_rules "http_core.rl";

    # 7.1.1: chunk-ext = *( BWS ";" BWS chunk-ext-name [ BWS "=" BWS chunk-ext-val ] ); read and ignored.
    # a server ought to limit their length: spare counts it, and leading zeros and the trailer section too
    chunk_ext_val = token | quoted_string;
    chunk_ext   = ( BWS ";" BWS token ( BWS "=" BWS chunk_ext_val )? )*;

    # size_digit refuses the 16th digit after leading zeros: the size fits 64 bits with room to add
    chunk_size  = HEXDIG+ >size_begin $size_digit $spare;

    # 7.1: chunk = chunk-size [ chunk-ext ] CRLF chunk-data CRLF, last-chunk = 1*"0" [ chunk-ext ] CRLF.
    # One line for both, so that the states of the extensions exist once: on_size leads
    # to chunk_data, which counts its bytes and leads to chunk_end, or to the trailer.
    chunked_body = chunk_size ( chunk_ext $spare ) CRLF @on_size;
    chunk_data  := any+ $on_data;
    chunk_end   := CRLF @on_chunk_end;

    # 7.1.2: trailer-section = *( field-line CRLF ); obs-fold is refused
    field_value = ( field_vchar | SP | HTAB )*;
    trailer_section = ( token ":" field_value CRLF )* $spare;
    trailer     := trailer_section CRLF @on_end;
}%%
