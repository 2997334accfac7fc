//: machine ftp_command - one line of FTP's control connection (RFC 959 5.3, 2389, 2428, 3659)
//: event USER
//: event PASS
//: event ACCT
//: event REIN
//: event QUIT
//: event CWD
//: event CDUP
//: event PWD
//: event MKD
//: event RMD
//: event DELE
//: event RNFR
//: event RNTO
//: event TYPE
//: event STRU
//: event MODE
//: event PORT
//: event PASV
//: event EPRT
//: event EPSV
//: event LIST
//: event NLST
//: event MLSD
//: event MLST
//: event STAT
//: event HELP
//: event SITE
//: event SIZE
//: event MDTM
//: event MFMT
//: event REST
//: event STOR
//: event STOU
//: event APPE
//: event RETR
//: event ABOR
//: event ALLO
//: event NOOP
//: event SYST
//: event FEAT
//: event OPTS
//: event AUTH
//: event CLNT
//: event SMNT
//: event UNKNOWN  a word that is no command
//: event TEXT     a path, a name, a password, or what an unknown command came with
//: event STAMP    a time; its digits as a number in num, twelve of date and minute, two of seconds or not
//: event ADDRESS  the address of EPRT; its family (1, 2) in num
//: event ALL      EPSV ALL
//: event UTIME    SITE UTIME
//: event CHMOD    SITE CHMOD
//: event SITEHELP SITE HELP
//: event DO       the line is whole; in num: a number, PORT's address and port, EPRT's port, EPSV's family, a code, flags of OPTS
//: event SYNTAX   the line is over and was none
//: flag  F_TYPE     facts of OPTS MLST, in num at DO
//: flag  F_SIZE
//: flag  F_MODIFY
//: flag  F_PERM
//: flag  O_MLST     it was OPTS MLST
//: flag  O_UTF8     it was OPTS UTF8
//: flag  PAUSED   of reg: a Telnet command has cut the text
#define NUM_MAX  ((uint64_t)1 << 62)
#define VERB(ev)  EMIT(SB_FTP_COMMAND_##ev, p, 0)
#define CLOSE_TEXT                                                          \
    do {                                                                    \
        if (m->open)                                                        \
            SPAN_END(SB_FTP_COMMAND_TEXT);                                  \
        else if (m->reg & SB_FTP_COMMAND_PAUSED)                            \
            EMIT(SB_FTP_COMMAND_TEXT, p, 0);                                \
        m->reg = 0;                                                         \
    } while (0)

/* A function, because there are dozens of places. True: too large. */
static int too_large(struct sb_machine *m, unsigned c)
{
    if (m->num >= NUM_MAX / 10)
        return 1;
    m->num = m->num * 10 + (c & 15u);
    return 0;
}

%%{
    machine sb_ftp_command;
    alphtype unsigned char;
    access m->;

    action user     { VERB(USER); fgoto a_some; }
    action pass     { VERB(PASS); fgoto a_maybe; }
    action acct     { VERB(ACCT); fgoto a_maybe; }
    action rein     { VERB(REIN); fgoto a_none; }
    action quit     { VERB(QUIT); fgoto a_none; }
    action cwd      { VERB(CWD); fgoto a_maybe; }
    action cdup     { VERB(CDUP); fgoto a_none; }
    action pwd      { VERB(PWD); fgoto a_none; }
    action mkd      { VERB(MKD); fgoto a_some; }
    action rmd      { VERB(RMD); fgoto a_some; }
    action dele     { VERB(DELE); fgoto a_some; }
    action rnfr     { VERB(RNFR); fgoto a_some; }
    action rnto     { VERB(RNTO); fgoto a_some; }
    action type     { VERB(TYPE); fgoto a_code; }
    action stru     { VERB(STRU); fgoto a_code; }
    action mode     { VERB(MODE); fgoto a_code; }
    action port     { VERB(PORT); fgoto a_port; }
    action pasv     { VERB(PASV); fgoto a_none; }
    action eprt     { VERB(EPRT); fgoto a_eprt; }
    action epsv     { VERB(EPSV); fgoto a_epsv; }
    action list     { VERB(LIST); fgoto a_listing; }
    action nlst     { VERB(NLST); fgoto a_listing; }
    action mlsd     { VERB(MLSD); fgoto a_maybe; }
    action mlst     { VERB(MLST); fgoto a_maybe; }
    action stat     { VERB(STAT); fgoto a_listing; }
    action help     { VERB(HELP); fgoto a_maybe; }
    action site     { VERB(SITE); fgoto a_site; }
    action size     { VERB(SIZE); fgoto a_some; }
    action mdtm     { VERB(MDTM); fgoto a_modified; }
    action mfmt     { VERB(MFMT); fgoto a_modified; }
    action rest     { VERB(REST); fgoto a_number; }
    action stor     { VERB(STOR); fgoto a_some; }
    action stou     { VERB(STOU); fgoto a_maybe; }
    action appe     { VERB(APPE); fgoto a_some; }
    action retr     { VERB(RETR); fgoto a_some; }
    action abor     { VERB(ABOR); fgoto a_none; }
    action allo     { VERB(ALLO); fgoto a_number; }
    action noop     { VERB(NOOP); fgoto a_maybe; }
    action syst     { VERB(SYST); fgoto a_none; }
    action feat     { VERB(FEAT); fgoto a_none; }
    action opts     { VERB(OPTS); fgoto a_opts; }
    action auth     { VERB(AUTH); fgoto a_maybe; }
    action clnt     { VERB(CLNT); fgoto a_maybe; }
    action smnt     { VERB(SMNT); fgoto a_maybe; }
    action unknown       { VERB(UNKNOWN); fgoto a_text; }
    action unknown_end   { VERB(UNKNOWN); fhold; fgoto a_end; }
    action on_char       { if (!m->open) SPAN_OPEN(SB_FTP_COMMAND_TEXT); }
    action pause         { if (m->open) SPAN_PAUSE; m->reg = SB_FTP_COMMAND_PAUSED; }
    action to_text       { fhold; fgoto a_text; }
    action skip_to_text  { fgoto a_text; }
    action on_stop       { CLOSE_TEXT; fhold; fgoto a_end; }
    action to_end        { fhold; fgoto a_end; }
    action digit         { if (too_large(m, fc)) { fhold; fgoto a_wreck; } }
    action octet_begin   { m->reg = 0; }
    action octet_digit   { m->reg = m->reg * 10 + (fc & 15u); if (m->reg > 255) { fhold; fgoto a_wreck; } }
    action octet_end     { m->num = m->num << 8 | m->reg; m->reg = 0; }
    action address_begin { SPAN_OPEN(SB_FTP_COMMAND_ADDRESS); }
    action on_address    { SPAN_END(SB_FTP_COMMAND_ADDRESS); m->num = 0; }
    action is_all        { VERB(ALL); }
    action letter        { m->num = fc & 0xdfu; }
    action is_image      { m->num = 'I'; }
    action is_other      { m->num = 0; }
    action on_stamp      { SPAN_END(SB_FTP_COMMAND_STAMP); m->num = 0; fgoto a_path; }
    action fact_type     { m->num |= SB_FTP_COMMAND_F_TYPE; }
    action fact_size     { m->num |= SB_FTP_COMMAND_F_SIZE; }
    action fact_modify   { m->num |= SB_FTP_COMMAND_F_MODIFY; }
    action fact_perm     { m->num |= SB_FTP_COMMAND_F_PERM; }
    action is_utf8       { m->num |= SB_FTP_COMMAND_O_UTF8; }
    action is_mlst       { m->num |= SB_FTP_COMMAND_O_MLST; }
    action on_utime      { VERB(UTIME); }
    action on_chmod      { VERB(CHMOD); }
    action on_help       { VERB(SITEHELP); }
    action on_do         { VERB(DO); DONE; fbreak; }
    action on_wreck      { CLOSE_TEXT; }
    action on_syntax     { CLOSE_TEXT; VERB(SYNTAX); DONE; fbreak; }
    action to_wreck      { fhold; fgoto a_wreck; }

    include ftp_command_rules "ftp_command.rl";

    a_wreck    := wreck;
    a_end      := line_end <>!to_wreck;
    a_text     := text     @!to_wreck;
    a_path     := ( char @to_text ) @!to_wreck;
    a_none     := none     @!to_wreck;
    a_some     := some     @!to_wreck;
    a_maybe    := maybe    @!to_wreck;
    a_listing  := listing  @!to_wreck;
    a_number   := number   @!to_wreck;
    a_port     := port     @!to_wreck;
    a_eprt     := eprt     @!to_wreck;
    a_epsv     := epsv     @!to_wreck;
    a_code     := code     @!to_wreck;
    a_modified := modified @!to_wreck;
    a_opts     := opts     @!to_wreck;
    a_site     := site     @!to_wreck;
    main       := line     @!to_wreck;
}%%
