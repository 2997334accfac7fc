/*
 * ftp_verbs - which verb does what, and those that are done in a line or two
 */
#include "core/fmt.h"
#include "proto/ftp.h"

/* RFC 3659 7.8, 7.9: which facts MLSD tells */
static void tell_facts(struct sb_ftp *s, const char *format, bool all)
{
    char text[32];

    text[sb_ftp_facts(s, text, sizeof text - 1, NULL, all)] = 0;
    sb_ftp_reply(s, format, text);
}

static void opts(struct sb_ftp *s)
{
    if (s->num & SB_FTP_COMMAND_O_UTF8) {
        sb_ftp_reply(s, "200 UTF8 enabled");
        return;
    }
    s->facts = s->num & 15u;
    tell_facts(s, "200 MLST OPTS %s", false);
}

/* In replies that fit a board's; each ends its line. */
static void help(struct sb_ftp *s)
{
    sb_ftp_reply(s, "214-Commands:");
    sb_ftp_reply(s, " ABOR ACCT ALLO APPE AUTH CDUP CLNT CWD DELE EPRT EPSV FEAT HELP LIST MDTM");
    sb_ftp_reply(s, " MFMT MKD MLSD MLST MODE NLST NOOP OPTS PASS PASV PORT PWD QUIT REIN REST");
    sb_ftp_reply(s, " RETR RMD RNFR RNTO SITE SIZE STAT STOR STOU STRU SYST TYPE USER");
    sb_ftp_reply(s, " SITE HELP, SITE UTIME\r\n214 end");
}

static void okay(struct sb_ftp *s)
{
    sb_ftp_reply(s, "200 ok");
}

static void type(struct sb_ftp *s)
{
    unsigned code = (unsigned)s->num;

    if (code != 'A' && code != 'I') {
        sb_ftp_reply(s, "504 only A, I and L 8");
        return;
    }
    s->binary = code == 'I';
    okay(s);
}

static void code(struct sb_ftp *s, char want)      /* STRU, MODE */
{
    if ((unsigned)s->num == (unsigned char)want)
        okay(s);
    else
        sb_ftp_reply(s, "504 only %c", want);
}

static void site(struct sb_ftp *s)
{
    if (s->sub == SB_FTP_COMMAND_SITEHELP)
        help(s);
    else if (s->sub == SB_FTP_COMMAND_UTIME)
        sb_ftp_time(s);
    else
        sb_ftp_reply(s, "504 files have no modes here");
}

/* ---- commands ---- */

#define PATH 0x80u      /* its text is a path, which must be one before the command is done */

/* What each verb is to ftp_order. */
static const unsigned char classes[] = {
#define CLASS(verb, class) [SB_FTP_COMMAND_##verb] = SB_FTP_ORDER_##class
    CLASS(USER, USER),    CLASS(PASS, PASS),    CLASS(REIN, REIN),   CLASS(ACCT, ANY),     CLASS(QUIT, ANY),
    CLASS(SYST, ANY),     CLASS(FEAT, ANY),     CLASS(OPTS, ANY),    CLASS(AUTH, ANY),     CLASS(HELP, ANY),
    CLASS(NOOP, ANY),     CLASS(CLNT, ANY),     CLASS(UNKNOWN, ANY), CLASS(SMNT, WORK),    CLASS(ABOR, ANY),
    CLASS(CWD, WORK),     CLASS(CDUP, WORK),    CLASS(PWD, SETUP),   CLASS(MKD, WORK) | PATH,
    CLASS(RMD, WORK) | PATH,  CLASS(DELE, WORK) | PATH,  CLASS(RNFR, RNFR) | PATH,  CLASS(RNTO, RNTO) | PATH,
    CLASS(TYPE, SETUP),   CLASS(STRU, SETUP),   CLASS(MODE, SETUP),  CLASS(PORT, SETUP),   CLASS(PASV, SETUP),
    CLASS(EPRT, SETUP),   CLASS(EPSV, SETUP),   CLASS(LIST, WORK),   CLASS(NLST, WORK),    CLASS(MLSD, WORK),
    CLASS(MLST, WORK) | PATH, CLASS(STAT, SETUP), CLASS(SITE, WORK), CLASS(SIZE, SETUP) | PATH,
    CLASS(MDTM, SETUP),   CLASS(MFMT, WORK),    CLASS(REST, REST),   CLASS(ALLO, SETUP),   CLASS(RETR, START) | PATH,
    CLASS(STOR, START) | PATH, CLASS(APPE, WORK) | PATH, CLASS(STOU, WORK),
#undef CLASS
};

static void run(struct sb_ftp *s)
{
    switch (s->verb) {
    case SB_FTP_COMMAND_USER: sb_ftp_named(s); break;
    case SB_FTP_COMMAND_PASS: sb_ftp_check(s); break;
    case SB_FTP_COMMAND_REIN: sb_ftp_forget(s); break;
    case SB_FTP_COMMAND_QUIT: sb_ftp_reply(s, "221 closing control connection"); sb_ftp_leave(s); break;
    case SB_FTP_COMMAND_SYST: sb_ftp_reply(s, "215 UNIX Type: L8"); break;
    case SB_FTP_COMMAND_FEAT:
        tell_facts(s, "211-Extensions supported:\r\n CLNT\r\n EPRT\r\n EPSV\r\n MDTM\r\n MFMT\r\n"
                   " MLST %s\r\n REST STREAM\r\n SIZE\r\n TVFS\r\n UTF8\r\n211 end", true);
        break;
    case SB_FTP_COMMAND_OPTS: opts(s); break;
    case SB_FTP_COMMAND_AUTH: sb_ftp_reply(s, "534 no TLS here"); break;
    case SB_FTP_COMMAND_HELP: help(s); break;
    case SB_FTP_COMMAND_NOOP:
    case SB_FTP_COMMAND_CLNT: okay(s); break;
    case SB_FTP_COMMAND_ACCT:
    case SB_FTP_COMMAND_ALLO: sb_ftp_reply(s, "202 not needed here"); break;
    case SB_FTP_COMMAND_ABOR: sb_ftp_life(s, SB_FTP_DATA_STOP); sb_ftp_reply(s, "226 closing data connection"); break;
    case SB_FTP_COMMAND_CWD:
    case SB_FTP_COMMAND_CDUP: sb_ftp_cwd(s); break;
    case SB_FTP_COMMAND_PWD:  sb_ftp_pwd(s); break;
    case SB_FTP_COMMAND_MKD:
    case SB_FTP_COMMAND_RMD:
    case SB_FTP_COMMAND_DELE:
    case SB_FTP_COMMAND_RNFR:
    case SB_FTP_COMMAND_RNTO: sb_ftp_change(s); break;
    case SB_FTP_COMMAND_TYPE: type(s); break;
    case SB_FTP_COMMAND_STRU: code(s, 'F'); break;
    case SB_FTP_COMMAND_MODE: code(s, 'S'); break;
    case SB_FTP_COMMAND_PORT: sb_ftp_port(s); break;
    case SB_FTP_COMMAND_EPRT: sb_ftp_eprt(s); break;
    case SB_FTP_COMMAND_PASV:
    case SB_FTP_COMMAND_EPSV: sb_ftp_passive(s); break;
    case SB_FTP_COMMAND_LIST:
    case SB_FTP_COMMAND_NLST:
    case SB_FTP_COMMAND_MLSD: sb_ftp_list(s); break;
    case SB_FTP_COMMAND_MLST: sb_ftp_mlst(s); break;
    case SB_FTP_COMMAND_STAT: sb_ftp_stat(s); break;
    case SB_FTP_COMMAND_SITE: site(s); break;
    case SB_FTP_COMMAND_SIZE: sb_ftp_file_size(s); break;
    case SB_FTP_COMMAND_MDTM:
    case SB_FTP_COMMAND_MFMT: sb_ftp_time(s); break;
    case SB_FTP_COMMAND_REST:
        s->restart = s->num < SIZE_MAX ? (size_t)s->num : SIZE_MAX;     /* behind the end of any file */
        sb_ftp_reply(s, "350 restarting at %zu", s->restart);
        break;
    case SB_FTP_COMMAND_RETR:
    case SB_FTP_COMMAND_STOR:
    case SB_FTP_COMMAND_APPE:
    case SB_FTP_COMMAND_STOU: sb_ftp_transfer(s); break;
    default: sb_ftp_reply(s, "502 command not implemented");     /* SMNT, and what is none */
    }
}

void sb_ftp_run(struct sb_ftp *s)
{
    unsigned class = classes[s->verb] & ~PATH;
    int verdict;

    if (s->too_long || !s->whole) {
        sb_ftp_reply(s, s->too_long ? "500 line too long" : s->verb ? "501 cannot read the arguments" : "500 cannot read this");
        return;
    }
    verdict = sb_ftp_order(s, (int)class);
    if (verdict != SB_FTP_ORDER_RESUME && class == SB_FTP_ORDER_START)
        s->restart = 0;
    if (verdict == SB_FTP_ORDER_NOT_YET) {
        sb_ftp_reply(s, "530 not logged in");
    } else if (verdict == SB_FTP_ORDER_ORDER) {
        sb_ftp_reply(s, "503 not in this order");
    } else if (!(classes[s->verb] & PATH) || sb_ftp_path(s)) {
        sb_ftp_fence(s, true);
        run(s);
        sb_ftp_fence(s, false);
    }
}
