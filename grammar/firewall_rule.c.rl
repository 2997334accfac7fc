//: machine firewall_rule - who a rule of the firewall is about
//: event HTTP     it is for the webserver alone
//: event TELNET   for the Telnet server
//: event FTP      for the FTP server
//: event TCP      for the program's own services
//: event PORT     for the one at the port that stands in num
//: event ALL      every address
//: event OCTET    one of the four numbers of an IPv4 address stands in num
//: event GROUP    one of the groups of an IPv6 address stands in num
//: event ELISION  here as many groups are zero as are missing
//: event BITS     the number of bits that count stands in num; none when all do
%%{
    machine sb_firewall_rule;
    alphtype unsigned char;
    access m->;

    # reg: the value of a group in 0..15, groups in 16..19, "::" seen in 20, within brackets in 21, digits of the group from 24 on
    action number_begin      { m->num = 0; m->reg &= 0x3f0000; }
    action port_digit        { if (SMALL_DIGIT(65535)) FAIL; }
    action on_port           { EMIT(SB_FIREWALL_RULE_PORT, p, 0); }
    action on_http           { EMIT(SB_FIREWALL_RULE_HTTP, p, 0); }
    action on_telnet         { EMIT(SB_FIREWALL_RULE_TELNET, p, 0); }
    action on_ftp            { EMIT(SB_FIREWALL_RULE_FTP, p, 0); }
    action on_tcp            { EMIT(SB_FIREWALL_RULE_TCP, p, 0); }
    action on_all            { EMIT(SB_FIREWALL_RULE_ALL, p, 0); }
    action first_digit       { m->num = (uint32_t)m->num * 10u + (fc & 15u); }
    action octet_digit       { if (SMALL_DIGIT(255)) FAIL; }
    action on_octet          { if ((uint32_t)m->num > 255) FAIL; EMIT(SB_FIREWALL_RULE_OCTET, p, 0); }
    action group_digit       { m->reg += (m->reg & 0xffff) * 15u + HEX(fc) + 0x1000000u; if (m->reg >> 24 > 4) FAIL; }
    action on_group          { m->num = m->reg & 0xffff; m->reg += 0x10000; if (m->reg >> 16 & 8 && (m->reg & 0x170000)) FAIL; EMIT(SB_FIREWALL_RULE_GROUP, p, 0); }
    action on_elision        { if (m->reg & 0x180000) FAIL; m->reg |= 0x100000; EMIT(SB_FIREWALL_RULE_ELISION, p, 0); }
    action bracket           { m->reg = 0x200000; }
    action unbracket         { if (!(m->reg & 0x200000)) FAIL; m->reg &= ~0x200000u; }
    action no_bracket        { if (m->reg & 0x200000) FAIL; }
    action is_ipv6           { if (!(m->reg & 0x180000)) FAIL; }
    action bits_of_32_digit  { if (SMALL_DIGIT(32)) FAIL; }
    action bits_of_128_digit { if (SMALL_DIGIT(128)) FAIL; }
    action on_bits           { EMIT(SB_FIREWALL_RULE_BITS, p, 0); }

    include firewall_rule_rules "firewall_rule.rl";
    main := rule;
}%%
