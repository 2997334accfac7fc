%%{
    # A rule of the firewall: [SERVICE:]ADDRESS[/BITS]. Rules only: the file that
    # includes this one defines every action named here.
    machine firewall_rule_rules;

    # Which of the box's servers; without it all of them. A port is that of one of
    # the program's own services.
    port        = ( [1-9] digit* )              >number_begin $port_digit %on_port;
    service     = ( "http" @on_http | "telnet" @on_telnet | "ftp" @on_ftp | "tcp" @on_tcp ( "/" port )? ) ":";

    # RFC 3986 3.2.2. The first number may still turn out to be a group of an IPv6
    # address: whether it fits is seen at its dot.
    first_octet = ( "0" | [1-9] digit* )        >number_begin $first_digit;
    dec_octet   = ( "0" | [1-9] digit* )        >number_begin $octet_digit %on_octet;
    IPv4address = first_octet "." @on_octet dec_octet "." dec_octet "." dec_octet;

    # RFC 4291 2.2 1 and 2: groups, "::" at most once and for at least one of them.
    # Not its third form: a mapped IPv4 address comes to us as an IPv4 address.
    h16         = xdigit+                       >number_begin $group_digit %on_group;
    elision     = "::"                          @on_elision;
    separator   = ":" | elision;
    groups      = h16 ( separator h16 )* elision?;
    IPv6address = ( elision groups? | h16 ( separator groups | elision ) ) %is_ipv6;
    IP_literal  = ( "[" @bracket )? IPv6address ( "]" @unbracket )? %no_bracket;

    # RFC 4291 2.3, RFC 4632 3.1
    bits_of_32  = "/" ( ( "0" | [1-9] digit* )  >number_begin $bits_of_32_digit %on_bits );
    bits_of_128 = "/" ( ( "0" | [1-9] digit* )  >number_begin $bits_of_128_digit %on_bits );

    everybody   = "all"                         @on_all;
    rule        = service? ( everybody | IPv4address bits_of_32?
                           | IP_literal bits_of_128? );
}%%
