//: machine dhcp_options - the options of a DHCP message from a server (RFC 2132)
//: event VALUE   of an option whose code is reg >> 8: it stands in num, an address with its first byte highest
%%{
    machine sb_dhcp_options;
    alphtype unsigned char;
    access m->;

    action code         { m->reg = fc; }
    action length       { m->reg = m->reg << 8 | fc; m->num = 0; }
    action octet        { m->num = m->num << 8 | fc; }
    action on_value     { EMIT(SB_DHCP_OPTIONS_VALUE, p, 0); }
    action more         { m->reg = (m->reg & 255) - 4; if (m->reg) fgoto rest; }
    action other_length { m->reg = fc; if (m->reg) fgoto rest; }
    action on_end       { DONE; fbreak; }
    action skip         { if (!--m->reg) fgoto main; }

    include dhcp_options_rules "dhcp_options.rl";
    main := dhcp_options;
}%%
