%%{
    # RFC 6455 9.1: Sec-WebSocket-Extensions. Rules only: the file that includes
    # this one defines every action named here.
    machine ws_extensions_rules;
    include http_list_rules "http_list.rl";

    # extension-param = token [ "=" ( token | quoted-string ) ]; deviation: 9.1 says
    # that a quoted value has to be a token when unquoted, so escapes are refused
    value           = token >value_open %on_value;
    extension_param = token >param_open %on_param ( "=" ( value | DQUOTE value DQUOTE ) )?;

    # extension-list = 1#extension
    extension       = token >name_open %on_name ( OWS ";" OWS extension_param )*;
    extension_list  = list_lead ( extension list_next )?;
}%%
