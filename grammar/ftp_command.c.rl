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
#define CLOSE_TEXT                                                          \
    do {                                                                    \
        if (m->open)                                                        \
            SPAN_END(SB_FTP_COMMAND_TEXT);                                  \
        else if (m->reg == SB_FTP_COMMAND_PAUSED)                           \
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

enum { SOME, MAYBE, NONE, CODE, PORT, EPRT, EPSV, LISTING, SITE, MODIFIED, NUMBER, OPTS };

/* The letters of a word of up to six, either case, as one number; all ones when it is none. */
#define LETTERS(a, b, c, d)  ((uint32_t)((a) & 31) << 15 | ((b) & 31) << 10 | ((c) & 31) << 5 | ((d) & 31))
#define AND_TWO(four, e, f)  ((four) << 10 | ((e) & 31) << 5 | ((f) & 31))

/* RFC 959 5.3.1; RFC 1123 4.1.3.1: the X forms; RFC 2389, 2428, 3659: the newer ones; AUTH is
 * RFC 2228's, CLNT nobody's. The letters, the event and what may follow. */
static const uint32_t words[] = {
#define WORD(a, b, c, d, verb, kind)  LETTERS(a, b, c, d) << 10 | SB_FTP_COMMAND_##verb << 4 | (kind)
    WORD('U', 'S', 'E', 'R', USER, SOME),
    WORD('P', 'A', 'S', 'S', PASS, MAYBE),
    WORD('A', 'C', 'C', 'T', ACCT, MAYBE),
    WORD('R', 'E', 'I', 'N', REIN, NONE),
    WORD('Q', 'U', 'I', 'T', QUIT, NONE),
    WORD(0, 'C', 'W', 'D', CWD, MAYBE),
    WORD('X', 'C', 'W', 'D', CWD, MAYBE),
    WORD('C', 'D', 'U', 'P', CDUP, NONE),
    WORD('X', 'C', 'U', 'P', CDUP, NONE),
    WORD(0, 'P', 'W', 'D', PWD, NONE),
    WORD('X', 'P', 'W', 'D', PWD, NONE),
    WORD(0, 'M', 'K', 'D', MKD, SOME),
    WORD('X', 'M', 'K', 'D', MKD, SOME),
    WORD(0, 'R', 'M', 'D', RMD, SOME),
    WORD('X', 'R', 'M', 'D', RMD, SOME),
    WORD('D', 'E', 'L', 'E', DELE, SOME),
    WORD('R', 'N', 'F', 'R', RNFR, SOME),
    WORD('R', 'N', 'T', 'O', RNTO, SOME),
    WORD('T', 'Y', 'P', 'E', TYPE, CODE),
    WORD('S', 'T', 'R', 'U', STRU, CODE),
    WORD('M', 'O', 'D', 'E', MODE, CODE),
    WORD('P', 'O', 'R', 'T', PORT, PORT),
    WORD('P', 'A', 'S', 'V', PASV, NONE),
    WORD('E', 'P', 'R', 'T', EPRT, EPRT),
    WORD('E', 'P', 'S', 'V', EPSV, EPSV),
    WORD('L', 'I', 'S', 'T', LIST, LISTING),
    WORD('N', 'L', 'S', 'T', NLST, LISTING),
    WORD('M', 'L', 'S', 'D', MLSD, MAYBE),
    WORD('M', 'L', 'S', 'T', MLST, MAYBE),
    WORD('S', 'T', 'A', 'T', STAT, LISTING),
    WORD('H', 'E', 'L', 'P', HELP, MAYBE),
    WORD('S', 'I', 'T', 'E', SITE, SITE),
    WORD('S', 'I', 'Z', 'E', SIZE, SOME),
    WORD('M', 'D', 'T', 'M', MDTM, MODIFIED),
    WORD('M', 'F', 'M', 'T', MFMT, MODIFIED),
    WORD('R', 'E', 'S', 'T', REST, NUMBER),
    WORD('S', 'T', 'O', 'R', STOR, SOME),
    WORD('S', 'T', 'O', 'U', STOU, MAYBE),
    WORD('A', 'P', 'P', 'E', APPE, SOME),
    WORD('R', 'E', 'T', 'R', RETR, SOME),
    WORD('A', 'B', 'O', 'R', ABOR, NONE),
    WORD('A', 'L', 'L', 'O', ALLO, NUMBER),
    WORD('N', 'O', 'O', 'P', NOOP, MAYBE),
    WORD('S', 'Y', 'S', 'T', SYST, NONE),
    WORD('F', 'E', 'A', 'T', FEAT, NONE),
    WORD('O', 'P', 'T', 'S', OPTS, OPTS),
    WORD('A', 'U', 'T', 'H', AUTH, MAYBE),
    WORD('C', 'L', 'N', 'T', CLNT, MAYBE),
    WORD('S', 'M', 'N', 'T', SMNT, MAYBE),
#undef WORD
};

static uint32_t word_of(uint32_t letters)
{
    size_t i;

    for (i = 0; i < sizeof words / sizeof words[0]; i++)
        if (words[i] >> 10 == letters)
            return words[i];
    return SB_FTP_COMMAND_UNKNOWN << 4 | MAYBE;
}

/* RFC 3659 7: the facts that can be asked for, as flags. */
static unsigned fact_of(uint32_t letters)
{
    static const uint32_t facts[] = {
        LETTERS('t', 'y', 'p', 'e'), LETTERS('s', 'i', 'z', 'e'),
        AND_TWO(LETTERS('m', 'o', 'd', 'i'), 'f', 'y'), LETTERS('p', 'e', 'r', 'm')
    };
    unsigned i;

    for (i = 0; i < 4; i++)
        if (facts[i] == letters)
            return (unsigned)SB_FTP_COMMAND_F_TYPE << i;
    return 0;
}

%%{
    machine sb_ftp_command;
    alphtype unsigned char;
    access m->;

    action word_letter   { m->reg = m->reg >> 27 || fc < 'A' ? UINT32_MAX : m->reg << 5 | (fc & 31u); }
    action find          { uint32_t w = word_of(m->reg); m->reg = w & 15; EMIT((int)(w >> 4 & 63), p, 0); }
    action go            { uint32_t k = m->reg; m->reg = 0; fhold; switch (k) { case SOME: fgoto a_some; case NONE: fgoto a_none; case CODE: fgoto a_code; case PORT: fgoto a_port; case EPRT: fgoto a_eprt; case EPSV: fgoto a_epsv; case LISTING: fgoto a_listing; case SITE: fgoto a_site; case MODIFIED: fgoto a_modified; case NUMBER: fgoto a_number; case OPTS: fgoto a_opts; default: fgoto a_maybe; } }
    action on_char       { if (!m->open) SPAN_OPEN(SB_FTP_COMMAND_TEXT); }
    action pause         { if (m->open) SPAN_PAUSE; m->reg = SB_FTP_COMMAND_PAUSED; }
    action to_text       { fhold; fgoto a_text; }
    action skip_to_text  { fgoto a_text; }
    action on_stop       { CLOSE_TEXT; fhold; fgoto a_end; }
    action to_end        { fhold; fgoto a_end; }
    action digit         { if (too_large(m, fc)) { fhold; fgoto a_wreck; } }
    action octet_begin   { m->reg = 0; }
    action octet_digit   { m->reg = m->reg * 10 + ((fc & 15u) << 8); if (m->reg > 255u << 8) { fhold; fgoto a_wreck; } }
    action octet_end     { m->num = m->num << 8 | m->reg >> 8; m->reg = 0; }
    action on_delim      { m->reg = (unsigned)fc << 8; }
    action is_delim      { if (m->reg != (unsigned)fc << 8) { fhold; fgoto a_wreck; } }
    action address_begin { SPAN_OPEN(SB_FTP_COMMAND_ADDRESS); }
    action on_address    { SPAN_END(SB_FTP_COMMAND_ADDRESS); m->num = 0; }
    action is_all        { EMIT(SB_FTP_COMMAND_ALL, p, 0); }
    action letter        { m->num = fc & 0xdfu; }
    action is_image      { m->num = 'I'; }
    action is_other      { m->num = 0; }
    # reg: in 0..3 how many digits, 16: twelve of them are a time as well
    action skip_to_dated { fgoto a_dated; }
    action stamp_digit   { if ((m->reg & 15) < 14) m->num = m->num * 10 + (fc & 15u); m->reg += (m->reg & 15) < 15; }
    action fraction      { if ((m->reg & 15) != 14) { fhold; fgoto a_text; } }
    action stamp_end     { if ((m->reg & 15) != 14 && m->reg != 16 + 12) { fhold; fgoto a_text; } SPAN_END(SB_FTP_COMMAND_STAMP); m->num = 0; m->reg = 0; fgoto a_path; }
    action fact          { m->num |= fact_of(m->reg); m->reg = 0; }
    action is_utf8       { m->num |= SB_FTP_COMMAND_O_UTF8; }
    action is_mlst       { m->num |= SB_FTP_COMMAND_O_MLST; }
    action on_utime      { EMIT(SB_FTP_COMMAND_UTIME, p, 0); m->reg = 16; }
    action on_chmod      { EMIT(SB_FTP_COMMAND_CHMOD, p, 0); }
    action on_help       { EMIT(SB_FTP_COMMAND_SITEHELP, p, 0); }
    action on_do         { EMIT(SB_FTP_COMMAND_DO, p, 0); DONE; fbreak; }
    action on_wreck      { CLOSE_TEXT; }
    action on_syntax     { CLOSE_TEXT; EMIT(SB_FTP_COMMAND_SYNTAX, p, 0); DONE; fbreak; }
    action to_wreck      { fhold; fgoto a_wreck; }

    include ftp_command_rules "ftp_command.rl";

    a_wreck    := wreck;
    a_end      := line_end <>!to_wreck;
    a_text     := text     @!to_wreck;
    a_path     := ( char @to_text ) @!to_wreck;
    a_none     := none     @!to_wreck;
    a_some     := ( some | bare ) <>!to_wreck;
    a_maybe    := maybe    <>!to_wreck;
    a_listing  := listing  <>!to_wreck;
    a_number   := ( number | bare ) <>!to_wreck;
    a_port     := ( port | bare ) <>!to_wreck;
    a_eprt     := ( eprt | bare ) <>!to_wreck;
    a_epsv     := epsv     <>!to_wreck;
    a_code     := ( code | bare ) <>!to_wreck;
    a_modified := ( modified | bare ) <>!to_wreck;
    a_dated    := dated    >!to_wreck;
    a_opts     := ( opts | bare ) <>!to_wreck;
    a_site     := ( site | bare ) <>!to_wreck;
    main       := line     @!to_wreck;
}%%
