/* guessing is slowed: each wrong password makes its address wait twice as long */
#include "sb/config.h"
#include "sb/log.h"
#include "sys/users.h"

#define FREE_FAILURES  3        /* a hand slips */
#define FIRST_WAIT_MS  250u
#define LAST_WAIT_MS   32000u
#define PARDON_MS      30000    /* one failure is forgiven after so long */
#define MOST_FAILURES  20

bool sb_users_same_peer(const struct sb_addr *a, const struct sb_addr *b)
{
    return sb_addr_is_v6(a) == sb_addr_is_v6(b) && memcmp(a->ip, b->ip, sb_addr_is_v6(a) ? 8 : 4) == 0;
}

/* Time goes on. The wait never outlasts PARDON_MS by much, so it has passed when a failure is forgiven but
 * for the longest one; that is cut. */
static void pardon(struct sb_offender *o, uint32_t now)
{
    while (o->failures && now - o->at >= PARDON_MS) {
        o->at += PARDON_MS;
        o->wait = o->wait > PARDON_MS ? o->wait - PARDON_MS : 0;
        o->failures--;
    }
}

static struct sb_offender *find(struct sb_box *box, const struct sb_addr *peer)
{
    struct sb_offender *o;

    for (o = box->users.offenders; o < box->users.offenders + SB_MAX_OFFENDERS; o++) {
        pardon(o, box->now);
        if (o->failures && sb_users_same_peer(&o->peer, peer))
            return o;
    }
    return NULL;
}

/* A free place, else that of the one who has done the least, and of these the longest ago. */
static struct sb_offender *make_room(struct sb_box *box)
{
    struct sb_offender *best = box->users.offenders, *o;

    for (o = best; o < box->users.offenders + SB_MAX_OFFENDERS; o++)
        if (o->failures < best->failures || (o->failures == best->failures && box->now - o->at > box->now - best->at))
            best = o;
    return best;
}

unsigned sb_users_failures(struct sb_box *box, const struct sb_addr *peer, uint32_t *wait)
{
    struct sb_offender *o;
    uint32_t since;

    *wait = 0;
    if (!peer || box->config->accounts == SB_ACCOUNTS_NONE)
        return 0;
    o = find(box, peer);
    if (!o)
        return 0;
    since = box->now - o->at;
    if (since < o->wait)
        *wait = o->wait - since;
    return o->failures;
}

uint32_t sb_users_wait(struct sb_box *box, const struct sb_addr *peer)
{
    uint32_t wait;

    (void)sb_users_failures(box, peer, &wait);
    return wait;
}

void sb_users_failed(struct sb_box *box, const struct sb_addr *peer)
{
    struct sb_offender *o;
    char text[SB_ADDR_TEXT];

    if (!peer)
        return;
    o = find(box, peer);
    if (!o) {
        o = make_room(box);
        *o = (struct sb_offender){ .peer = *peer };
    }
    if (o->failures < MOST_FAILURES)
        o->failures++;
    if (o->failures == FREE_FAILURES + 1)
        sb_log(box, SB_LOG_WARN, "user_management", "wrong passwords from %s: it has to wait", sb_addr_text(peer, text));
    o->at = box->now;
    o->wait = o->failures <= FREE_FAILURES ? 0 : FIRST_WAIT_MS << (o->failures - FREE_FAILURES - 1);
    if (o->wait > LAST_WAIT_MS)
        o->wait = LAST_WAIT_MS;
}
