%%{
    # RFC 9112 7.1: chunked transfer coding. Rules only: the file that includes
    # this one defines every action named here.
    machine http_chunked_rules;

    CRLF        = "\r\n";
    OWS         = [ \t]*;
    BWS         = OWS;
    tchar       = [!#$%&'*+\-.^_`|~0-9A-Za-z];
    token       = tchar+;
    obs_text    = 0x80..0xff;
    qdtext      = [\t !#-\[\]-~] | obs_text;
    quoted_pair = "\\" ( [\t -~] | obs_text );
    quoted_string = '"' ( qdtext | quoted_pair )* '"';

    # 7.1.1: chunk-ext = *( BWS ";" BWS chunk-ext-name [ BWS "=" BWS chunk-ext-val ] ); read and ignored
    chunk_ext_val = token | quoted_string;
    chunk_ext   = ( BWS ";" BWS token ( BWS "=" BWS chunk_ext_val )? )*;

    # at most 15 digits after leading zeros: the size fits 64 bits with room to add
    chunk_size  = ( "0"* [1-9A-Fa-f] xdigit{0,14} ) >size_begin $size_digit;
    last_size   = "0"+;

    # 7.1: chunk = chunk-size [ chunk-ext ] CRLF chunk-data CRLF; on_size leads to
    # chunk_data, which counts its bytes and leads to the CRLF behind them
    chunk_head  = chunk_size chunk_ext CRLF @on_size;

    # 7.1.2: trailer-section = *( field-line CRLF ); obs-fold is refused
    field_vchar = 0x21..0x7e | obs_text;
    field_value = ( field_vchar | [ \t] )*;
    trailer_section = ( token ":" field_value CRLF )*;

    last_chunk  = last_size chunk_ext CRLF trailer_section CRLF @on_end;

    chunk_data := any+ $on_data;
    next_chunk := CRLF ( chunk_head | last_chunk );
    chunked_body = chunk_head | last_chunk;
}%%
