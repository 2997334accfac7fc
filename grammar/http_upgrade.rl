%%{
    # RFC 9110 7.8: Upgrade. Rules only: the file that includes this one defines
    # every action named here.
    machine http_upgrade_rules;
    include http_list_rules "http_list.rl";

    # protocol = protocol-name [ "/" protocol-version ]; names are compared without
    # case, RFC 6455 11.2 registers websocket without a version. What leaves it
    # is_other sends to other.
    websocket   = "websocket"i              %on_websocket;
    other      := tchar* ( "/" token )?     %on_other list_next;

    protocol    = websocket >word_begin <!is_other | ( tchar - [wW] ) >word_begin @is_other_word;
    upgrade     = list_lead ( protocol list_next )?;
}%%
