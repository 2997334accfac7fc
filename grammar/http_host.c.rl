//: machine http_host - host and port of Host or of an absolute target (RFC 9110 7.2)
//: event REG_NAME  a name or an IPv4 address, percent-encoding kept
//: event IPV6      what stands between the brackets
//: event EMPTY     there is no host
//: event PORT      the port stands in num, 0..65535; none when it is empty
%%{
    machine sb_http_host;
    alphtype unsigned char;
    access m->;

    action host_begin    { SPAN_OPEN(SB_HTTP_HOST_REG_NAME); }
    action skim_host     { p = sb_skim_host(p + 1, pe) - 1; }
    action on_reg_name   { SPAN_END(SB_HTTP_HOST_REG_NAME); }
    action number_begin  { m->num = 0; }
    action ipv6_begin    { SPAN_BEHIND(SB_HTTP_HOST_IPV6); }
    # reg: groups in 0..3, "::" seen in 4, digits of the group from 8 on
    action group_digit   { m->reg += 256; if (m->reg >> 8 > 4) FAIL; }
    action on_group      { m->reg = (m->reg & 31) + 1; if ((m->reg & 15) > 8) FAIL; }
    action on_two_groups { m->reg += 2; }
    action on_elision    { if (m->reg >= 16) FAIL; m->reg += 16; }
    action first_digit   { m->num = (uint32_t)m->num * 10u + (fc & 15u); }
    action on_first_octet { if ((uint32_t)m->num > 255) FAIL; m->reg &= 31; }
    action tail_digit    { if (SMALL_DIGIT(255)) FAIL; }
    action on_ipv6       { if (m->reg != 8 && (m->reg < 16 || m->reg > 16 + 7)) FAIL; SPAN_END(SB_HTTP_HOST_IPV6); }
    action port_digit    { if (SMALL_DIGIT(65535)) FAIL; }
    action on_port       { EMIT(SB_HTTP_HOST_PORT, p, 0); }
    action on_empty      { EMIT(SB_HTTP_HOST_EMPTY, p, 0); }

    include http_host_rules "http_host.rl";
    main := host? >/on_empty;
}%%
