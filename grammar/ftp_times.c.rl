//: machine ftp_times - the words of SITE UTIME: which are times (of no RFC, as lftp sends them)
//: event WORD   any other word
//: event STAMP  digits, fourteen of them a time; as a number in num
//: event UTC    the word UTC
%%{
    machine sb_ftp_times;
    alphtype unsigned char;
    access m->;

    action part_begin { SPAN_OPEN(SB_FTP_TIMES_WORD); m->num = 0; }
    action digit      { m->num = m->num * 10 + (fc & 15u); }
    action on_stamp   { SPAN_END(SB_FTP_TIMES_STAMP); }
    action on_utc     { SPAN_END(SB_FTP_TIMES_UTC); }
    action on_word    { SPAN_END(SB_FTP_TIMES_WORD); }

    include ftp_times_rules "ftp_times.rl";
    main := times;
}%%
