/* who is next: one password is hashed at a time, a little in each turn; the others wait in line */
#include "sb/config.h"
#include "sb/port.h"
#include "signalbox.h"
#include "sys/accounts.h"
#include "sys/users.h"
#include "sys/users_login.h"

size_t sb_login_job_size(void)
{
    return sizeof(struct sb_login_job);
}

/* ---- the line ---- */

static void append(struct sb_login **at, struct sb_login *l)
{
    while (*at)
        at = &(*at)->next;
    l->next = NULL;
    *at = l;
}

static bool take_out(struct sb_login **at, const struct sb_login *l)
{
    while (*at && *at != l)
        at = &(*at)->next;
    if (!*at)
        return false;
    *at = l->next;
    return true;
}

static void wait_in_line(struct sb_box *box, struct sb_login *l)
{
    append(&box->users.waiting, l);
    box->users.look = true;
    sb_port_poke(box);          /* it may come from a task while the loop sleeps */
}

int sb_users_ask(struct sb_box *box, struct sb_login *l)
{
    uint32_t wait = sb_users_wait(box, l->peer);

    l->changes = false;
    if (box->config->accounts == SB_ACCOUNTS_NONE)
        return SB_LOGIN_GOOD;
    if (wait && !l->patient)
        return SB_LOGIN_LATER;
    if (l->password.n > SB_PASSWORD_SIZE) {
        sb_users_failed(box, l->peer);
        return SB_LOGIN_WRONG;
    }
    if (!wait && sb_users_remembered(box, l->name, l->password))
        return SB_LOGIN_GOOD;
    wait_in_line(box, l);
    return SB_LOGIN_ASKED;
}

int sb_users_change(struct sb_box *box, struct sb_login *l)
{
    if (box->config->accounts != SB_ACCOUNTS_FILES)
        return SB_ENOSUP;
    if (l->password.n > SB_PASSWORD_SIZE || (!l->password.n && !box->config->empty_passwords))
        return SB_EINVAL;
    l->changes = true;
    wait_in_line(box, l);
    return SB_LOGIN_ASKED;
}

void sb_users_cancel(struct sb_box *box, struct sb_login *l)
{
    struct sb_users *u = &box->users;

    if (u->job && u->job->login == l)
        u->job->login = NULL;
    else if (!take_out(&u->waiting, l))
        (void)take_out(&u->refused, l);
    u->look = true;
}

/* ---- who is next ---- */

/* Of one address only so many wait for the end of its time. */
static bool too_many(const struct sb_login *first, const struct sb_login *l)
{
    unsigned before = 0;

    for (; first != l; first = first->next)
        before += first->peer && sb_users_same_peer(first->peer, l->peer);
    return before >= SB_MAX_PATIENT;
}

/* Of those who need not wait who has the fewest failures, of these the oldest: whoever guesses stands behind the others.
 * Those who will not wait so long, or not all of them, go over to the refused. */
static struct sb_login *look(struct sb_box *box)
{
    struct sb_users *u = &box->users;
    struct sb_login *best = NULL, **at, *l;
    unsigned failures, least = UINT32_MAX;
    uint32_t wait, soonest = UINT32_MAX;

    for (at = &u->waiting; (l = *at) != NULL;) {
        failures = sb_users_failures(box, l->changes ? NULL : l->peer, &wait);
        if (!wait && failures < least) {
            best = l;
            least = failures;
        }
        if (wait && (!l->patient || too_many(u->waiting, l))) {
            *at = l->next;
            append(&u->refused, l);
            continue;
        }
        if (wait && wait < soonest)
            soonest = wait;
        at = &l->next;
    }
    u->look = false;
    u->look_at = box->now + (soonest < INT32_MAX ? soonest : INT32_MAX);
    return best;
}

static void refuse(struct sb_users *u)
{
    struct sb_login *l;

    while ((l = u->refused) != NULL) {
        u->refused = l->next;
        l->done(l, l->patient ? SB_LOGIN_WRONG : SB_LOGIN_LATER);
    }
}

/* ---- the job ---- */

static void end(struct sb_box *box, int result)
{
    struct sb_login_job *j = box->users.job;
    struct sb_login *l = j->login;

    if (!j->changes && result == SB_LOGIN_WRONG && j->from_peer)
        sb_users_failed(box, &j->peer);
    sb_forget(j, sizeof *j);
    sb_box_put(box, SB_POOL_LOGIN, j);
    box->users.job = NULL;
    box->users.look = true;
    if (l)
        l->done(l, result);
}

static int begin(struct sb_box *box, struct sb_login *l)
{
    struct sb_login_job *j = sb_box_get(box, SB_POOL_LOGIN);

    if (!j) {
        box->users.look = true;     /* a fault: there is one, and nobody has it */
        return SB_LOGIN_ASKED;
    }
    memset(j, 0, sizeof *j);
    (void)take_out(&box->users.waiting, l);
    j->login = l;
    box->users.job = j;
    return sb_login_begin(box, j);
}

uint32_t sb_users_run(struct sb_box *box)
{
    struct sb_users *u = &box->users;
    struct sb_login *l;
    int result = SB_LOGIN_ASKED;

    if (u->job) {
        result = sb_login_go_on(box, u->job);
    } else if (u->waiting && (u->look || (int32_t)(u->look_at - box->now) <= 0)) {
        l = look(box);
        if (l)
            result = begin(box, l);
        refuse(u);
    }
    if (u->job && result != SB_LOGIN_ASKED)
        end(box, result);
    if (u->job || (u->waiting && u->look))
        return 0;
    return u->waiting ? u->look_at - box->now : UINT32_MAX;
}
