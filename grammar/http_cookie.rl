%%{
    # RFC 6265 4.2.1 and 5.4: Cookie, as browsers really send it. Rules only: the file
    # that includes this one defines every action named here.
    machine http_cookie_rules;
    include http_core_rules "http_core.rl";

    # Wider than token and cookie-octet: 5.2 lets a browser store nearly anything
    text        = field_vchar | SP | HTAB;
    name_octet  = field_vchar - [=;"];
    octet       = text - ";";

    # what is no pair is passed over to the next semicolon
    skipped    := octet* %on_skipped ( ";" @next_pair )?;

    # quotes around a value are not part of it; what stands behind them is passed over
    quoted      = DQUOTE @value_begin ( octet - DQUOTE )* %on_value ( DQUOTE octet* )?;
    plain       = ( ( octet - DQUOTE ) octet* )? %on_value;
    name        = name_octet+ >name_begin $!is_skipped %on_name;
    pair        = name "=" @value_begin ( plain | quoted );

    cookie_string = ( SP | HTAB | ";" )* ( pair ( ";" @next_pair )? )?;
}%%
