%%{
    # RFC 6455 11.3.4: Sec-WebSocket-Protocol of a client, 1#token. Rules only: the
    # file that includes this one defines every action named here.
    machine ws_protocols_rules;
    include http_list_rules "http_list.rl";

    protocol_list = list_lead ( token >mark %on_protocol list_next )?;
}%%
