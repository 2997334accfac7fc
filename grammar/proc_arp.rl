%%{
    # The ARP table as Linux tells it in /proc/net/arp (proc(5)):
    #
    #   IP address       HW type     Flags       HW address            Mask     Device
    #   10.0.0.1         0x1         0x2         02:42:ac:11:00:02     *        eth0
    #
    # Rules only: the file that includes this one defines every action named here.
    machine proc_arp_rules;

    gap         = " "+;
    value       = xdigit+                           >number_begin $hex_digit;

    # written by the kernel, so never above 255
    octet       = digit{1,3}                        >number_begin $dec_digit %on_octet;
    IPv4address = octet "." octet "." octet "." octet;

    # Links other than Ethernet (ARPHRD_ETHER) have addresses of other forms, of which we do not tell
    ethernet    = "0x1";
    other_link  = "0x" ( xdigit+ - "1" ) " " [^\n]*;
    flags       = "0x" value                        %on_flags;
    byte        = xdigit{2}                         >number_begin $hex_digit %on_byte;
    hw_address  = byte ( ":" byte ){5};
    device      = graph+                            >device_begin %on_device;

    head        = "IP" [^\n]* "\n";
    row         = IPv4address gap ( ethernet gap flags gap hw_address gap "*" gap device "\n" @on_neighbour
                                  | other_link "\n" );
    proc_arp    = head row*;
}%%
