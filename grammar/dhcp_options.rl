%%{
    # RFC 2132: the options of a DHCP message, as a server writes them to a client. Rules only: the file that includes
    # this one defines every action named here.
    machine dhcp_options_rules;

    # subnet mask 3.3, routers 3.5, name servers 3.8, lease time 9.2, server identifier 9.7, renewal 9.11, rebinding 9.12:
    # four bytes, or a list of such, of which the first counts
    word = ( 1 | 3 | 6 | 51 | 54 | 58 | 59 ) $code 0x04..0xff $length any{4} $octet @on_value @more;

    # option overload 9.3, message type 9.6
    byte = ( 52 | 53 ) $code 0x01 $length any $octet @on_value;

    # 2: what one does not know is skipped by its length
    other = ( any - ( 0 | 1 | 3 | 6 | 51..54 | 58 | 59 | 255 ) ) any @other_length;
    rest := any+ $skip;

    # 3.1, 3.2: bytes that fill, and the end, behind which there are no others
    pad = 0;
    end = 255 @on_end;

    dhcp_options = ( word | byte | other | pad )* end;
}%%
