%%{
    # RFC 6455 11.3.1, 4.1: Sec-WebSocket-Key, 16 bytes in base64 (RFC 4648 4). Two
    # characters of padding leave 4 of the last character's 6 bits, which are 0.
    machine ws_key_rules;

    base64_character = [A-Za-z0-9+/];
    key = base64_character{21} [AQgw] "==";
}%%
