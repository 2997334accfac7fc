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

/* Asks for the user's password, or to change it. The text must outlive the line. True: done will be called. */
static bool ask(struct sb_term *t, sb_str password, int (*how)(struct sb_box *box, struct sb_login *l),
                void (*done)(struct sb_login *l, int result), int *result)
{
    SB_ASSERT(password.n <= sizeof(t->words));
    memcpy(t->words, password.p ? password.p : "", password.n);
    t->login = (struct sb_login){ .peer = &t->peer, .name = sb_str_of(t->user), .password = { t->words, password.n },
                                  .patient = true, .done = done, .user = t };
    t->checking = true;
    *result = how(t->box, &t->login);
    t->checking = *result == (how == sb_users_ask ? SB_LOGIN_ASKED : 0);
    if (!t->checking)
        sb_forget(t->words, sizeof(t->words));
    return t->checking;
}

static int logged_in(struct sb_term *t, int verdict)
{
    char peer[SB_ADDR_TEXT];
    bool ok = verdict == SB_LOGIN_GOOD && sb_users_home(t->box, sb_str_of(t->user), t->home, sizeof(t->home)) == 0;

    sb_addr_text(&t->peer, peer);
    if (!ok) {
        t->box->count.telnet_refused++;
        sb_log(t->box, SB_LOG_WARN, "telnet", "wrong user name or password from %s", peer);
        sb_term_raw(t, "\r\n\nUser name or password incorrect\r\n", 36);
        t->leaving = true;
        return 0;
    }
    t->box->count.telnet_logins++;
    sb_log(t->box, SB_LOG_INFO, "telnet", "%s logged in from %s", t->user, peer);
    t->logged_in = true;
    sb_term_raw(t, "\r\n\n", 3);
    return sb_say(t, "Welcome %s,\nuse \"/\" to refer to your home directory \"%s\",\n"
                  "use \"help\" to display available commands.", t->user, t->home);
}

static void password_checked(struct sb_login *l, int verdict)
{
    struct sb_term *t = l->user;

    logged_in(t, verdict);
    sb_term_checked(t);
}

static int password_given(struct sb_term *t, sb_str password)
{
    int verdict;

    return ask(t, password, sb_users_ask, password_checked, &verdict) ? 0 : logged_in(t, verdict);
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
    sb_term_raw(t, ",\r\n", 3);
    sb_term_raw(t, "\nuser: ", 7);
    t->then = name_given;
    sb_term_prompt(t, false, "user: ", 6);
}

/* ---- another password (S0-TEL-08) ---- */

static bool keep(char to[SB_USER_SIZE], sb_str text)
{
    return sb_copy(to, SB_USER_SIZE, text) == 0;
}

static int changed(struct sb_term *t, int err)
{
    if (err == 0)
        sb_log(t->box, SB_LOG_INFO, "telnet", "%s has a new password", t->user);
    return sb_say(t, err == 0 ? "\n\nPassword changed." : "\n\nError changing password.");
}

static void change_done(struct sb_login *l, int err)
{
    struct sb_term *t = l->user;

    changed(t, err);
    sb_term_checked(t);
}

static int new_again(struct sb_term *t, sb_str answer)
{
    int err;

    if (!sb_is(answer, t->secret))
        return sb_say(t, "\n\nPasswords do not match.");
    return ask(t, answer, sb_users_change, change_done, &err) ? 0 : changed(t, err);
}

static int new_given(struct sb_term *t, sb_str answer)
{
    if (!keep(t->secret, answer))
        return sb_say(t, "\n\nPassword too long (max %i characters).", SB_USER_SIZE - 1);
    return sb_ask(t, true, new_again, "\nre-enter new password: ");
}

static int old_looked_at(struct sb_term *t, int verdict)
{
    if (verdict != SB_LOGIN_GOOD)
        return sb_say(t, "\n\nWrong password.");
    return sb_ask(t, true, new_given, "\nenter new password: ");
}

static void old_checked(struct sb_login *l, int verdict)
{
    struct sb_term *t = l->user;

    old_looked_at(t, verdict);
    sb_term_checked(t);
}

static int old_given(struct sb_term *t, sb_str answer)
{
    int verdict;

    return ask(t, answer, sb_users_ask, old_checked, &verdict) ? 0 : old_looked_at(t, verdict);
}

int sb_passwd(struct sb_term *t)
{
    return sb_ask(t, true, old_given, "enter current password for user %s: ", t->user);
}
