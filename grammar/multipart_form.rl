%%{
    # RFC 7578 and RFC 2046 5.1: multipart/form-data as a stream. Rules only: the file
    # that includes this one defines every action named here.
    machine multipart_form_rules;
    include http_core_rules "http_core.rl";

    text        = HTAB | SP | VCHAR | obs_text;

    # A value is a token or stands in quotes. Deviation from RFC 9110 5.6.4: WHATWG HTML
    # 4.10.21.8 has browsers write %22 for a quote and leave a backslash as it is,
    # others escape both; so a backslash counts before a quote and a backslash alone.
    escaped     = "\\" @pause ( [\\"] @resume | ( text - [\\"] ) @resume_with_backslash );
    quoted      = DQUOTE @quote_begin ( ( text - [\\"] ) | escaped )* DQUOTE @on_value;
    unquoted    = token >value_begin %on_value;
    value      := ( unquoted | quoted ) ( ( SP | HTAB | ";" | "\r" ) @is_parameters )?;

    other_value := ( token | DQUOTE ( ( text - [\\"] ) | "\\" text )* DQUOTE ) ( ( SP | HTAB | ";" | "\r" ) @is_parameters )?;

    # RFC 7578 4.2: filename; others (the field's name too, and filename*, which is forbidden there) are skipped
    other_name := tchar* "=" @is_no_value;
    parameter   = ( "filename"i <!is_other_name "=" @is_filename | ( tchar - [fF] ) @is_other_name_here );
    parameters := ( OWS ";" )* OWS CRLF @is_head | ( OWS ";" )+ OWS parameter;

    # RFC 7578 4.8: of the fields of a part one counts
    disposition = ":" OWS token ( ( SP | HTAB | ";" | "\r" ) @is_parameters );
    other_field := tchar* ":" text* CRLF @is_head;
    field       = "content-disposition"i <!is_other_field disposition | ( tchar - [cC] ) @is_other_field_here;
    head       := field | CRLF @is_data;

    # RFC 2046 5.1.1: delimiter = CRLF "--" boundary. What reads like one so far is held
    # back, reg counts it; when it turns out to be none it is told as data.
    delimiter   = "\r" @held_cr ( "\n" @held "-" @held "-" @is_boundary ) @!no_delimiter;
    boundary   := any* $held_boundary;
    data       := ( ( any - "\r" )+ >skim_data )? delimiter;

    # transport-padding is white space; what follows the last boundary is no concern
    behind_boundary := OWS CRLF @on_part | "--" @on_end;

    # Deviation from RFC 2046 5.1.1: but for an empty line there is no preamble
    first_boundary := any* $held_first;
    multipart_form = CRLF? "--" @is_first;
}%%
