/*
 * ftp_login - USER, PASS, REIN
 */
#include "net/users.h"
#include "proto/ftp.h"
#include "sb/config.h"
#include "sb/log.h"

void sb_ftp_forget(struct sb_ftp *s)
{
    sb_ftp_drop(s);
    sb_ftp_data_init(&s->life);
    s->name[0] = s->home[0] = s->cwd[0] = 0;
    s->binary = s->epsv_only = false;
    s->restart = 0;
    if (s->verb == SB_FTP_COMMAND_REIN)
        sb_ftp_reply(s, "220 ready for a new user");
}

void sb_ftp_named(struct sb_ftp *s)
{
    bool binary = s->binary;

    sb_ftp_forget(s);
    s->binary = binary;
    if (sb_copy(s->name, sizeof s->name, sb_ftp_text(s)) < 0)
        s->name[0] = 0;         /* nobody is called so */
    sb_ftp_reply(s, "331 enter password");
}

/* The home without the slash it ends with: every path is it and a name. */
static bool find_home(struct sb_ftp *s)
{
    if (sb_users_home(s->box, sb_str_of(s->name), s->home, sizeof s->home) < 0)
        return false;
    s->home[strlen(s->home) - 1] = 0;
    return true;
}

static void judge(struct sb_ftp *s, int verdict)
{
    bool good = verdict == SB_LOGIN_GOOD && find_home(s);

    sb_ftp_order(s, good ? SB_FTP_ORDER_GOOD : SB_FTP_ORDER_WRONG);
    sb_log(s->box, good ? SB_LOG_INFO : SB_LOG_WARN, "ftp", good ? "%s has logged in" : "wrong login as %s", s->name);
    sb_ftp_reply(s, good ? "230 logged on, use \"/\" to refer to your home directory \"%s/\""
                         : "530 user name or password incorrect", s->home);
}

static void looked_at(struct sb_login *l, int verdict)
{
    struct sb_ftp *s = l->user;

    s->checking = false;
    judge(s, verdict);
    sb_ftp_checked(s);
}

void sb_ftp_check(struct sb_ftp *s)
{
    struct sb_login *l = &s->login;     /* all of it was zero once */
    int verdict;

    l->peer = &s->conn->peer;
    l->name = sb_str_of(s->name);
    l->password = sb_ftp_text(s);
    l->patient = true;
    l->done = looked_at;
    l->user = s;
    verdict = sb_users_ask(s->box, l);
    s->checking = verdict == SB_LOGIN_ASKED;
    if (s->checking)
        sb_conn_deadline(s->conn, 0);       /* it takes the time it takes */
    else
        judge(s, verdict);
}
