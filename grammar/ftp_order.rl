%%{
    # RFC 959 5.4 and 6: which command may follow which. The alphabet is commands, not
    # bytes; the codes are the inputs of the driver in their order.
    machine ftp_order_rules;

    ANY = 1;   USER = 2;  PASS = 3;  GOOD = 4;  WRONG = 5;  REIN = 6;  SETUP = 7;
    WORK = 8;  RNFR = 9;  FOUND = 10; RNTO = 11; REST = 12; START = 13;

    # 5.4: a server may be asked what it is before anybody has logged in
    asked     = ANY @on_go;
    # 4.1.1: a new user may come at any time, and everything about the old one is forgotten
    user      = USER @on_user;
    again     = REIN @on_forget;
    refused   = ( SETUP | WORK | RNFR | RNTO | REST | START ) @on_not_yet;
    early     = PASS @on_order;

    work      = ( SETUP | ANY | WORK | RNFR | START ) @on_go;

    order = start: (
            asked                      -> start
          | ( refused | early )        -> start
          | again                      -> start
          | user                       -> named
        ),
        # 5.4: 331, and then PASS; a wrong one begins at USER again
        named: (
            asked                      -> named
          | refused                    -> named
          | user                       -> named
          | again                      -> start
          | PASS @on_check             -> checking
        ),
        checking: (
            GOOD @on_login             -> inside
          | WRONG @on_wrong            -> start
        ),
        inside: (
            work                       -> inside
          | ( RNTO @on_order | early ) -> inside
          | FOUND                      -> renaming
          | REST @on_go                -> resumed
          | user                       -> named
          | again                      -> start
        ),
        # 4.1.3: RNFR must be followed by RNTO at once
        renaming: (
            RNTO @on_go                -> inside
          | ( work | early )           -> inside
          | REST @on_go                -> resumed
          | user                       -> named
          | again                      -> start
        ),
        # RFC 3659 5: REST counts for the next transfer. Deviation from RFC 959 4.1.3, where
        # that must come at once: most clients send PASV or TYPE in between
        resumed: (
            ( ANY | SETUP | REST ) @on_go -> resumed
          | START @on_resume           -> inside
          | ( WORK | RNFR ) @on_go     -> inside
          | ( RNTO @on_order | early ) -> resumed
          | user                       -> named
          | again                      -> start
        );
}%%
