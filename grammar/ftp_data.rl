%%{
    # RFC 959 3.2 and 3.3, RFC 1123 4.1.2.12: the life of a data connection. The alphabet
    # is what happens to it; the codes are the inputs of the driver in their order.
    machine ftp_data_rules;

    LISTEN = 1;  ADDRESS = 2;  CAME = 3;  START = 4;  FAILED = 5;  END = 6;  CUT = 7;  STOP = 8;

    # a new PASV or PORT takes the place of the old one
    anew    = LISTEN @on_drop;
    other   = ADDRESS @on_drop;

    data = start: (
            anew                -> listening
          | other               -> addressed
          | START @on_no_data   -> start
          | STOP                -> start
        ),
        listening: (
            anew                -> listening
          | other               -> addressed
          | CAME                -> ready
          | START               -> opening
          | STOP @on_drop       -> start
        ),
        ready: (
            anew                -> listening
          | other               -> addressed
          | START @on_begin     -> moving
          | CUT @on_drop        -> start
          | STOP @on_drop       -> start
        ),
        addressed: (
            anew                -> listening
          | other               -> addressed
          | START @on_call      -> opening
          | STOP @on_drop       -> start
        ),
        opening: (
            CAME @on_begin      -> moving
          | FAILED @on_no_data  -> start
          | STOP @on_aborted    -> start
        ),
        # RFC 959 4.1.3 ABOR: 426 for the transfer, then 226 for ABOR
        moving: (
            END @on_end         -> start
          | CUT @on_lost        -> start
          | STOP @on_aborted    -> start
        );
}%%
