//: machine ftp_order - the order of FTP's commands: login, rename, restart (RFC 959 5.4, RFC 3659 5)
//: input ANY     a command that anybody may give at any time
//: input USER
//: input PASS
//: input GOOD    the password was right
//: input WRONG   it was not
//: input REIN
//: input SETUP   a command that tells how to transfer
//: input WORK    another command that wants a login
//: input RNFR
//: input FOUND   what RNFR has named is there
//: input RNTO
//: input REST
//: input START   a transfer that REST can be for
//: event GO      it may be done
//: event NAMED   a name was given: ask for the password
//: event CHECK   name and password are to be checked
//: event LOGIN   somebody is logged in now
//: event REFUSE  nobody is
//: event FORGET  all is as it was in the beginning
//: event NOT_YET it wants a login
//: event ORDER   it cannot be done here
//: event RESUME  it may be done, from the place that REST has told
%%{
    machine sb_ftp_order;
    alphtype unsigned char;
    access m->;

    action on_go      { EMIT(SB_FTP_ORDER_GO, p, 0); }
    action on_user    { EMIT(SB_FTP_ORDER_NAMED, p, 0); }
    action on_check   { EMIT(SB_FTP_ORDER_CHECK, p, 0); }
    action on_login   { EMIT(SB_FTP_ORDER_LOGIN, p, 0); }
    action on_wrong   { EMIT(SB_FTP_ORDER_REFUSE, p, 0); }
    action on_forget  { EMIT(SB_FTP_ORDER_FORGET, p, 0); }
    action on_not_yet { EMIT(SB_FTP_ORDER_NOT_YET, p, 0); }
    action on_order   { EMIT(SB_FTP_ORDER_ORDER, p, 0); }
    action on_resume  { EMIT(SB_FTP_ORDER_RESUME, p, 0); }

    include ftp_order_rules "ftp_order.rl";
    main := order;
}%%
