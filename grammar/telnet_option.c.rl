//: machine telnet_option - one Telnet option on one side (RFC 1143, the Q method)
//: input PEER_YES    WILL or DO of the peer, and we agree
//: input PEER_OFFER  WILL or DO of the peer, and we would rather not
//: input PEER_NO     WONT or DONT of the peer
//: input ASK_YES     we want it
//: input ASK_NO      we do not want it any more
//: event SAY_YES     DO or WILL is to be sent
//: event SAY_NO      DONT or WONT is to be sent
//: event ON          the option is in force
//: event OFF         the option is not in force any more
%%{
    machine sb_telnet_option;
    alphtype unsigned char;
    access m->;

    action say_yes { EMIT(SB_TELNET_OPTION_SAY_YES, p, 0); }
    action say_no  { EMIT(SB_TELNET_OPTION_SAY_NO, p, 0); }
    action on      { EMIT(SB_TELNET_OPTION_ON, p, 0); }
    action off     { EMIT(SB_TELNET_OPTION_OFF, p, 0); }

    include telnet_option_rules "telnet_option.rl";
    main := option;
}%%
