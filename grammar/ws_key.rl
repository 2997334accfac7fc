%%{
    # RFC 6455 11.3.1, 4.1: Sec-WebSocket-Key, 16 bytes in base64 (RFC 4648 4): 22
    # characters and two of padding, which leave 4 bits of the last one 0. Rules only:
    # on_character leads to the next one, and to key_end behind the 21st.
    machine ws_key_rules;

    base64_character = [A-Za-z0-9+/];
    key_end := [AQgw] "==";
    key      = base64_character @on_character;
}%%
