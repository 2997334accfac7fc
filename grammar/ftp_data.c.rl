//: machine ftp_data - the life of a data connection (RFC 959 3.2, 3.3, RFC 1123 4.1.2.12)
//: input LISTEN   PASV or EPSV: a port is open
//: input ADDRESS  PORT or EPRT: an address is known
//: input CAME     there is a connection
//: input START    a transfer is asked for
//: input FAILED   no connection could be made, or nobody came in time
//: input END      all has been sent or received
//: input CUT      it broke before
//: input STOP     ABOR, or nobody wants it any more
//: event DROP     what there was is to be closed
//: event CALL     the address is to be called
//: event BEGIN    the transfer begins
//: event NO_DATA  there is no transfer without a data connection
//: event DONE     the transfer is complete
//: event LOST     the transfer is lost
//: event ABORTED  the transfer is given up
%%{
    machine sb_ftp_data;
    alphtype unsigned char;
    access m->;

    action on_drop    { EMIT(SB_FTP_DATA_DROP, p, 0); }
    action on_call    { EMIT(SB_FTP_DATA_CALL, p, 0); }
    action on_begin   { EMIT(SB_FTP_DATA_BEGIN, p, 0); }
    action on_no_data { EMIT(SB_FTP_DATA_NO_DATA, p, 0); }
    action on_end     { EMIT(SB_FTP_DATA_DONE, p, 0); }
    action on_lost    { EMIT(SB_FTP_DATA_LOST, p, 0); }
    action on_aborted { EMIT(SB_FTP_DATA_ABORTED, p, 0); }

    include ftp_data_rules "ftp_data.rl";
    main := data;
}%%
