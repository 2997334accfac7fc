/*
 * telnet_login - the greeting, and who may come in (S0-TEL-01 to 04)
 *
 * WILL ECHO is in the greeting, so that it is us who do not show the password;
 * the seed's DONT ECHO left a Linux client showing it.
 */
#include <string.h>
#include "core/assert.h"
#include "proto/telnet_state.h"
#include "sb/log.h"

static void done(struct sb_login *l, int result)
{
    struct sb_term *t = l->user;

    t->judge(t, result);
    sb_term_checked(t);
}

/* Asks for the user's password, or to change it; the text must outlive the line. What comes of it is judged now or,
 * while checking, later. */
static int ask(struct sb_term *t, sb_str password, int (*how)(struct sb_box *box, struct sb_login *l),
               int (*judge)(struct sb_term *t, int result))
{
    struct sb_login *l = &t->login;     /* all of it was zero once */
    int result;

    SB_ASSERT(password.n <= sizeof(t->words));
    memcpy(t->words, password.p, password.n);
    l->peer = &t->peer;
    l->name = sb_str_of(t->user);
    l->password = (sb_str){ t->words, password.n };
    l->patient = true;
    l->done = done;
    l->user = t;
    t->judge = judge;
    result = how(t->box, l);
    t->checking = result == SB_LOGIN_ASKED;
    if (t->checking)
        return 0;
    sb_forget(t->words, sizeof(t->words));
    return judge(t, result);
}

static int logged_in(struct sb_term *t, int verdict)
{
    char peer[SB_ADDR_TEXT];

    t->logged_in = verdict == SB_LOGIN_GOOD && sb_users_home(t->box, sb_str_of(t->user), t->home, sizeof(t->home)) == 0;
    /* a name that is wrong may have been meant as the password */
    sb_log(t->box, t->logged_in ? SB_LOG_INFO : SB_LOG_WARN, "telnet", "%s%s from %s",
           t->logged_in ? t->user : "wrong user name or password", t->logged_in ? " logged in" : "",
           sb_addr_text(&t->peer, peer));
    sb_term_raw(t, "\r\n\n", 3);
    if (!t->logged_in) {
        t->box->count.telnet_refused++;
        t->leaving = true;
        return sb_say(t, "User name or password incorrect\n");
    }
    t->box->count.telnet_logins++;
    return sb_say(t, "Welcome %s,\nuse \"/\" to refer to your home directory \"%s\",\n"
                  "use \"help\" to display available commands.", t->user, t->home);
}

static int password_given(struct sb_term *t, sb_str password)
{
    return ask(t, password, sb_users_ask, logged_in);
}

static int name_given(struct sb_term *t, sb_str name)
{
    if (sb_copy(t->user, sizeof(t->user), name) < 0)
        t->user[0] = 0;         /* longer than any: nobody, who gets in nowhere */
    return sb_ask(t, true, password_given, "\npassword: ");
}

void sb_telnet_greet(struct sb_term *t)
{
    char peer[SB_ADDR_TEXT];

    t->led = true;
    sb_say(t, "Hello %s", sb_addr_text(&t->peer, peer));
    sb_telnet_options_start(t);
    sb_term_raw(t, ",\r\n\nuser: ", 10);
    t->then = name_given;
    sb_term_prompt(t, false, "user: ", 6);
}

/* ---- another password (S0-TEL-08) ---- */

static int changed(struct sb_term *t, int err)
{
    if (err == 0)
        sb_log(t->box, SB_LOG_INFO, "telnet", "%s has a new password", t->user);
    return sb_say(t, err == 0 ? "\n\nPassword changed." : "\n\nError changing password.");
}

static int new_again(struct sb_term *t, sb_str answer)
{
    if (!sb_is(answer, t->secret))
        return sb_say(t, "\n\nPasswords do not match.");
    return ask(t, answer, sb_users_change, changed);
}

static int new_given(struct sb_term *t, sb_str answer)
{
    if (sb_copy(t->secret, SB_USER_SIZE, answer) < 0)
        return sb_say(t, "\n\nPassword too long (max %i characters).", SB_USER_SIZE - 1);
    return sb_ask(t, true, new_again, "\nre-enter new password: ");
}

static int old_looked_at(struct sb_term *t, int verdict)
{
    if (verdict != SB_LOGIN_GOOD)
        return sb_say(t, "\n\nWrong password.");
    return sb_ask(t, true, new_given, "\nenter new password: ");
}

static int old_given(struct sb_term *t, sb_str answer)
{
    return ask(t, answer, sb_users_ask, old_looked_at);
}

int sb_passwd(struct sb_term *t)
{
    return sb_ask(t, true, old_given, "enter current password for user %s: ", t->user);
}
