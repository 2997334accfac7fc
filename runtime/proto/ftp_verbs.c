/*
 * ftp_verbs - which verb does what, and those that are done in a line or two
 */
#include "proto/ftp.h"

#include "sb/config.h"

static void quit(struct sb_ftp *s)
{
    sb_ftp_reply(s, "221 closing control connection\r\n");
    sb_ftp_leave(s);
}

static void syst(struct sb_ftp *s)
{
    sb_ftp_reply(s, "215 UNIX Type: L8\r\n");
}

static void feat(struct sb_ftp *s)
{
    sb_ftp_reply(s, "211-Extensions supported:\r\n CLNT\r\n EPRT\r\n EPSV\r\n MDTM\r\n MFMT\r\n"
                 " MLST type%s;size%s;modify%s;perm%s;\r\n REST STREAM\r\n SIZE\r\n TVFS\r\n UTF8\r\n211 end\r\n",
                 s->facts & SB_FTP_COMMAND_F_TYPE ? "*" : "", s->facts & SB_FTP_COMMAND_F_SIZE ? "*" : "",
                 s->facts & SB_FTP_COMMAND_F_MODIFY ? "*" : "", s->facts & SB_FTP_COMMAND_F_PERM ? "*" : "");
}

static void opts(struct sb_ftp *s)
{
    if (s->num & SB_FTP_COMMAND_O_UTF8) {
        sb_ftp_reply(s, "200 UTF8 enabled\r\n");
        return;
    }
    s->facts = (unsigned)s->num & 15u;
    sb_ftp_reply(s, "200 MLST OPTS %s%s%s%s\r\n",
                 s->facts & SB_FTP_COMMAND_F_TYPE ? "type;" : "", s->facts & SB_FTP_COMMAND_F_SIZE ? "size;" : "",
                 s->facts & SB_FTP_COMMAND_F_MODIFY ? "modify;" : "", s->facts & SB_FTP_COMMAND_F_PERM ? "perm;" : "");
}

static void auth(struct sb_ftp *s)
{
    sb_ftp_reply(s, "534 no TLS here\r\n");
}

static void help(struct sb_ftp *s)
{
    if (s->verb == SB_FTP_COMMAND_SITE || (s->text_n == 4 && (s->text[0] | 32) == 's' && (s->text[1] | 32) == 'i')) {
        sb_ftp_reply(s, "214-SITE commands:\r\n HELP\r\n UTIME\r\n214 end\r\n");
        return;
    }
    sb_ftp_reply(s, "214-Commands:\r\n"
                 " ABOR ACCT ALLO APPE AUTH CDUP CLNT CWD DELE EPRT EPSV FEAT HELP LIST MDTM\r\n"
                 " MFMT MKD MLSD MLST MODE NLST NOOP OPTS PASS PASV PORT PWD QUIT REIN REST\r\n"
                 " RETR RMD RNFR RNTO SITE SIZE STAT STOR STOU STRU SYST TYPE USER\r\n214 end\r\n");
}

static void okay(struct sb_ftp *s)
{
    sb_ftp_reply(s, "200 ok\r\n");
}

static void superfluous(struct sb_ftp *s)
{
    sb_ftp_reply(s, "202 not needed here\r\n");
}

static void missing(struct sb_ftp *s)
{
    sb_ftp_reply(s, "502 command not implemented\r\n");
}

static void type(struct sb_ftp *s)
{
    if (s->num != 'A' && s->num != 'I') {
        sb_ftp_reply(s, "504 only A, I and L 8\r\n");
        return;
    }
    s->binary = s->num == 'I';
    okay(s);
}

static void code(struct sb_ftp *s)      /* STRU, MODE */
{
    unsigned want = s->verb == SB_FTP_COMMAND_STRU ? 'F' : 'S';

    if (s->num == want)
        okay(s);
    else
        sb_ftp_reply(s, "504 only %c\r\n", (char)want);
}

static void rest(struct sb_ftp *s)
{
    s->restart = s->num;
    sb_ftp_reply(s, "350 restarting at %llu\r\n", (unsigned long long)s->num);
}

static void abor(struct sb_ftp *s)
{
    sb_ftp_life(s, SB_FTP_DATA_STOP);
    sb_ftp_reply(s, "226 closing data connection\r\n");
}

static void site(struct sb_ftp *s)
{
    if (s->sub == SB_FTP_COMMAND_SITEHELP)
        help(s);
    else if (s->sub == SB_FTP_COMMAND_UTIME)
        sb_ftp_utime(s);
    else
        sb_ftp_reply(s, "504 files have no modes here\r\n");
}

/* ---- commands ---- */

/* Each verb: what it is to ftp_order, and what does it. */
static const struct command { unsigned char class; void (*run)(struct sb_ftp *s); } commands[] = {
#define COMMAND(verb, class, run) [SB_FTP_COMMAND_##verb] = { SB_FTP_ORDER_##class, run }
    COMMAND(USER, USER, sb_ftp_named),   COMMAND(PASS, PASS, sb_ftp_check), COMMAND(REIN, REIN, sb_ftp_forget),
    COMMAND(ACCT, ANY, superfluous),     COMMAND(QUIT, ANY, quit),          COMMAND(SYST, ANY, syst),
    COMMAND(FEAT, ANY, feat),            COMMAND(OPTS, ANY, opts),          COMMAND(AUTH, ANY, auth),
    COMMAND(HELP, ANY, help),            COMMAND(NOOP, ANY, okay),          COMMAND(CLNT, ANY, okay),
    COMMAND(UNKNOWN, ANY, missing),      COMMAND(SMNT, WORK, missing),      COMMAND(ABOR, ANY, abor),
    COMMAND(CWD, WORK, sb_ftp_cwd),      COMMAND(CDUP, WORK, sb_ftp_cdup),  COMMAND(PWD, SETUP, sb_ftp_pwd),
    COMMAND(MKD, WORK, sb_ftp_mkd),      COMMAND(RMD, WORK, sb_ftp_rmd),    COMMAND(DELE, WORK, sb_ftp_dele),
    COMMAND(RNFR, RNFR, sb_ftp_rnfr),    COMMAND(RNTO, RNTO, sb_ftp_rnto),  COMMAND(TYPE, SETUP, type),
    COMMAND(STRU, SETUP, code),          COMMAND(MODE, SETUP, code),        COMMAND(PORT, SETUP, sb_ftp_port),
    COMMAND(PASV, SETUP, sb_ftp_passive), COMMAND(EPRT, SETUP, sb_ftp_eprt), COMMAND(EPSV, SETUP, sb_ftp_passive),
    COMMAND(LIST, WORK, sb_ftp_list),    COMMAND(NLST, WORK, sb_ftp_list),  COMMAND(MLSD, WORK, sb_ftp_list),
    COMMAND(MLST, WORK, sb_ftp_mlst),    COMMAND(STAT, SETUP, sb_ftp_stat), COMMAND(SITE, WORK, site),
    COMMAND(SIZE, SETUP, sb_ftp_file_size), COMMAND(MDTM, SETUP, sb_ftp_mdtm), COMMAND(MFMT, WORK, sb_ftp_mfmt),
    COMMAND(REST, REST, rest),           COMMAND(ALLO, SETUP, superfluous), COMMAND(RETR, START, sb_ftp_retr),
    COMMAND(STOR, START, sb_ftp_stor),   COMMAND(APPE, WORK, sb_ftp_stor),  COMMAND(STOU, WORK, sb_ftp_stor),
#undef COMMAND
};

/* Links lead nobody out of the home. */
static void run_at_home(struct sb_ftp *s, void (*run)(struct sb_ftp *s))
{
    struct sb_vfs *vfs = &s->box->vfs;

    sb_fs_fence(vfs, sb_str_of(s->home));
    run(s);
    sb_fs_fence(vfs, SB_STR(""));
}

void sb_ftp_run(struct sb_ftp *s)
{
    const struct command *c = &commands[s->verb];
    int verdict;

    if (s->too_long || !s->whole) {
        sb_ftp_reply(s, s->too_long ? "500 line too long\r\n" : s->verb ? "501 cannot read the arguments\r\n"
                                                                         : "500 cannot read this\r\n");
        return;
    }
    verdict = sb_ftp_order(s, c->class);
    if (verdict != SB_FTP_ORDER_RESUME && c->class == SB_FTP_ORDER_START)
        s->restart = 0;
    if (verdict == SB_FTP_ORDER_NOT_YET)
        sb_ftp_reply(s, "530 not logged in\r\n");
    else if (verdict == SB_FTP_ORDER_ORDER)
        sb_ftp_reply(s, "503 not in this order\r\n");
    else
        run_at_home(s, c->run);
}
