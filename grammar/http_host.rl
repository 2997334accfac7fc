%%{
    # RFC 9110 7.2 and RFC 3986 3.2.2: Host. Rules only: the file that includes
    # this one defines every action named here.
    machine http_host_rules;
    include http_core_rules "http_core.rl";

    # RFC 3986 3.2.3: port = *DIGIT, here at most 65535
    port        = ":" ( digit+ >number_begin $port_digit %on_port )?;

    # RFC 3986 3.2.2: what reads as an IPv4address is a reg-name, too, and nobody here tells them apart
    reg_name    = ( ( unreserved | sub_delims ) $skim_host | pct_encoded )+ >host_begin %on_reg_name;

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
    host        = ( IP_literal | reg_name ) port? | no_host;
}%%
