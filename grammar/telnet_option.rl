%%{
    # RFC 1143 7: the Q method. One option on one side of the connection; the
    # states are the RFC's, "queue" being part of their names. PEER_YES is WILL
    # about the peer's side and DO about ours, PEER_NO is WONT or DONT; SAY_YES
    # is DO or WILL, SAY_NO is DONT or WONT.
    machine telnet_option_rules;

    PEER_YES = 1;   # the peer has it, or asks for it, and we agree
    PEER_OFFER = 2; # the same, but we would rather not
    PEER_NO  = 3;
    ASK_YES  = 4;   # our own side wants it, or no longer
    ASK_NO   = 5;

    option = start: (
            PEER_YES   @say_yes @on    -> yes
          | PEER_OFFER @say_no         -> start
          | PEER_NO                    -> start
          | ASK_YES    @say_yes        -> want_yes
          | ASK_NO                     -> start
        ),
        yes: (
            ( PEER_YES | PEER_OFFER )  -> yes
          | PEER_NO    @say_no @off    -> start
          | ASK_YES                    -> yes
          | ASK_NO     @say_no @off    -> want_no
        ),
        # our NO is on its way
        want_no: (
            # "DONT answered by WILL": an error of the peer, who gets its NO
            ( PEER_YES | PEER_OFFER )  -> start
          | PEER_NO                    -> start
          | ASK_YES                    -> want_no_then_yes
          | ASK_NO                     -> want_no
        ),
        want_no_then_yes: (
            ( PEER_YES | PEER_OFFER ) @on -> yes
          | PEER_NO    @say_yes        -> want_yes
          | ASK_YES                    -> want_no_then_yes
          | ASK_NO                     -> want_no
        ),
        # our YES is on its way
        want_yes: (
            ( PEER_YES | PEER_OFFER ) @on -> yes
          | PEER_NO                    -> start
          | ASK_YES                    -> want_yes
          | ASK_NO                     -> want_yes_then_no
        ),
        want_yes_then_no: (
            ( PEER_YES | PEER_OFFER ) @say_no -> want_no
          | PEER_NO                    -> start
          | ASK_YES                    -> want_yes
          | ASK_NO                     -> want_yes_then_no
        );
}%%
