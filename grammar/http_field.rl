%%{
    # RFC 9112 5: field lines of a head, shared by requests and responses.
    # Rules only: the file that includes this one defines EOL and the actions.
    machine http_field_rules;

    include http_core_rules "http_core.rl";

    # 5.1: no blank between name and colon. 5.2: obs-fold is refused, because a
    # line cannot begin with a blank
    field_name  = tchar+ >name_open $skim_name;

    # RFC 9110 5.5, deviation: HTAB inside a value is handed on as one SP, which
    # 5.6.3 allows for OWS. A blank whose value may end with it is held back as a
    # number, and a number cannot tell the two apart.
    tab_in_value = HTAB @on_tab;
    value_text  = ( field_vchar | SP ) $skim_value;
    field_value = ( field_vchar >value_open $skim_value ) ( value_text | tab_in_value )*;

    field_line  = field_name ":" @on_name OWS ( field_value EOL >on_value | EOL >on_no_value );

    # 2.1: *( field-line CRLF ) CRLF
    field_lines = field_line* EOL @on_end;
}%%
