/*
 * telnet_login - the greeting, and who may come in (S0-TEL-01 to 04)
 *
 * WILL ECHO is in the greeting, so that it is us who do not show the password;
 * the seed's DONT ECHO left a Linux client showing it.
 */
#include <string.h>
#include "proto/telnet_state.h"
#include "sb/log.h"

static int password_given(struct sb_term *t, sb_str password)
{
    char peer[SB_ADDR_TEXT];
    sb_str user = sb_str_of(t->user);
    bool ok = sb_users_check(t->box, &t->peer, user, password)
           && sb_users_home(t->box, user, t->home, sizeof(t->home)) == 0;

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

static int new_again(struct sb_term *t, sb_str answer)
{
    sb_str name = sb_str_of(t->user);
    int err;

    if (!sb_is(answer, t->secret))
        return sb_say(t, "\n\nPasswords do not match.");
    err = sb_users_set_password(t->box, name, answer);
    if (err == 0)
        sb_log(t->box, SB_LOG_INFO, "telnet", "%s has a new password", t->user);
    return sb_say(t, err == 0 ? "\n\nPassword changed." : "\n\nError changing password.");
}

static int new_given(struct sb_term *t, sb_str answer)
{
    if (!keep(t->secret, answer))
        return sb_say(t, "\n\nPassword too long (max %i characters).", SB_USER_SIZE - 1);
    return sb_ask(t, true, new_again, "\nre-enter new password: ");
}

static int old_given(struct sb_term *t, sb_str answer)
{
    if (!sb_users_check(t->box, &t->peer, sb_str_of(t->user), answer))
        return sb_say(t, "\n\nWrong password.");
    return sb_ask(t, true, new_given, "\nenter new password: ");
}

int sb_passwd(struct sb_term *t)
{
    return sb_ask(t, true, old_given, "enter current password for user %s: ", t->user);
}
