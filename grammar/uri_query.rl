%%{
    # RFC 3986 3.4 as WHATWG URL 5.1 has it (application/x-www-form-urlencoded): the
    # query of a target and the body of a form. Rules only: the file that includes
    # this one defines every action named here.
    machine uri_query_rules;
    include http_core_rules "http_core.rl";

    # percent-decode (1.3): what is no %XX stands for itself; is_no_..._byte tells the
    # percent sign and maybe a digit, and goes back
    name_text   = ( any - [%+&=] )+             >name_begin %on_name;
    name_code   = "+" @on_name_blank
                | "%" @percent ( HEXDIG @high HEXDIG @on_name_byte ) $!is_no_name_byte;
    name       := ( name_text? ( name_code name_text? )* ) %/on_pair_end ( "=" @is_value | "&" @is_next )?;

    value_text  = ( any - [%+&] )+              >value_begin %on_value;
    value_code  = "+" @on_value_blank
                | "%" @percent ( HEXDIG @high HEXDIG @on_value_byte ) $!is_no_value_byte;
    value      := ( value_text? ( value_code value_text? )* ) %/on_pair_end ( "&" @is_next )?;

    # empty pairs are passed over
    query       = "&"* ( ( any - "&" ) @is_name )?;
}%%
