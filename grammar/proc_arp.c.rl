//: machine proc_arp - the neighbours in Linux' /proc/net/arp
//: event OCTET      one of the four numbers of an IPv4 address stands in num
//: event FLAGS      ATF_COM and the like (linux/if_arp.h) stand in num
//: event BYTE       one of the six bytes of its link address stands in num
//: event DEVICE     the interface it was seen at
//: event NEIGHBOUR  the row was whole; a row of another link ends with its address
%%{
    machine sb_proc_arp;
    alphtype unsigned char;
    access m->;

    action number_begin { m->num = 0; }
    action dec_digit    { m->num = m->num * 10u + (fc & 15u); }
    action hex_digit    { m->num = m->num << 4 | HEX(fc); }
    action on_octet     { EMIT(SB_PROC_ARP_OCTET, p, 0); }
    action on_flags     { EMIT(SB_PROC_ARP_FLAGS, p, 0); }
    action on_byte      { EMIT(SB_PROC_ARP_BYTE, p, 0); }
    action device_begin { SPAN_OPEN(SB_PROC_ARP_DEVICE); }
    action on_device    { SPAN_END(SB_PROC_ARP_DEVICE); }
    action on_neighbour { EMIT(SB_PROC_ARP_NEIGHBOUR, p, 0); }

    include proc_arp_rules "proc_arp.rl";
    main := proc_arp;
}%%
