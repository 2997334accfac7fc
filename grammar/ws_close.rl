%%{
    # RFC 6455 5.5.1, 7.4: the payload of a Close frame. Rules only: the file
    # that includes this one defines every action named here.
    machine ws_close_rules;
    include utf8_rules "utf8.rl";

    # 7.4.1 and the registry of 11.7: 1000-1003 and 1007-1014; 1004 is reserved,
    # 1005, 1006 and 1015 must never be sent, 1016-2999 are not given out.
    # 7.4.2: 3000-4999 belong to libraries and applications.
    close_code = 0x03 $code_octet ( 0xe8..0xeb | 0xef..0xf6 ) $code_octet
               | 0x0b $code_octet 0xb8..0xff $code_octet
               | 0x0c..0x12 $code_octet any $code_octet
               | 0x13 $code_octet 0x00..0x87 $code_octet;
    reason     = ( UTF8_char+ ) >mark %on_reason;

    # 5.5.1: the payload may be empty; the reason cannot stand without a code
    close_payload = ( close_code @on_code reason? )?;
}%%
