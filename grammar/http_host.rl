%%{
    # RFC 9110 7.2 and RFC 3986 3.2.2: Host. Rules only: the file that includes
    # this one defines every action named here.
    machine http_host_rules;
    include http_core_rules "http_core.rl";

    # RFC 3986 3.2.3: port = *DIGIT, here at most 65535
    port        = ":" ( digit+ >number_begin $port_digit %on_port )?;

    # RFC 3986 3.2.2
    reg_name   := ( ( unreserved | sub_delims ) $skim_host | pct_encoded )* %on_reg_name port?;

    # RFC 3986 3.2.2: the first match wins, so what reads as an address is one; the
    # digit that leads beyond 255 and what else leaves it go to reg_name
    dec_octet   = ( "0" | [1-9] digit* ) >number_begin $octet_digit;
    IPv4address = dec_octet "." dec_octet "." dec_octet "." dec_octet;

    # The nine alternatives of IPv6address in one: h16 groups, "::" at most once and
    # for at least one of them, dotted decimals in place of the last two. on_group
    # and on_elision count, on_ipv6 looks whether they are eight. The first of the
    # decimals is a group until its dot.
    h16         = xdigit+ $group_digit      %on_group;
    elision     = "::"                      @on_elision;
    separator   = ":" | elision;
    first_octet = ( "0" | [1-9] DIGIT* ) >number_begin $first_digit;
    next_octet  = ( "0" | [1-9] digit* ) >number_begin $tail_digit;
    ipv4_tail   = first_octet "." @on_first_octet next_octet "." next_octet "." next_octet %on_two_groups;
    IPv6address = elision? ( h16 separator )* ( h16 elision? | ipv4_tail ) | elision;

    # IPvFuture and zone identifiers (RFC 6874) are refused: nobody can mean them here
    IP_literal  = "[" @ipv6_begin IPv6address "]" @on_ipv6;

    # RFC 9110 7.2: the host may be empty
    no_host     = port >on_empty;
    host        = IP_literal port? | IPv4address >host_begin $!is_reg_name %on_ipv4 port? | no_host;
}%%
