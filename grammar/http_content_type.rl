%%{
    # RFC 9110 8.3: Content-Type. Rules only: the file that includes this one defines
    # every action named here.
    machine http_content_type_rules;
    include http_parameters_rules "http_parameters.rl";

    # Words are compared without case. What leaves the known ones goes on in the
    # other_ rule of its kind, and these come back to value and parameters.
    boundary    = "boundary"i <!is_other_name "=" @on_boundary_name;
    parameter   = ( boundary | ( tchar - [bB] ) @is_other_name_here ) >name_begin;
    other_name := tchar* "=" @on_name;
    value      := parameter_value ( ( SP | HTAB | ";" ) @is_parameters )?;

    # 5.6.6: parameters = *( OWS ";" OWS [ parameter ] )
    parameters := OWS | ( OWS ";" )+ OWS parameter?;

    # 8.3.1: media-type = type "/" subtype parameters
    subtype_end = ( SP | HTAB | ";" ) @on_subtype;
    application = "x-www-form-urlencoded"i @is_form <!is_other_subtype;
    multipart   = "form-data"i @is_multipart <!is_other_subtype;
    media_type  = "application"i <!is_other_type "/" @on_type
                    ( application %/on_last_subtype subtype_end? | ( tchar - [xX] ) @is_other_subtype_here )
                | "multipart"i <!is_other_type "/" @on_type
                    ( multipart %/on_last_subtype subtype_end? | ( tchar - [fF] ) @is_other_subtype_here )
                | ( tchar - [aAmM] ) @is_other_type_here;
    other_type := tchar* "/" @on_type tchar @is_other_subtype_here;
    other_subtype := tchar* %/on_last_subtype subtype_end?;

    content_type = media_type >type_begin;
}%%
