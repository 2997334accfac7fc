/* guessing is slowed: each wrong password makes its address wait twice as long */
#include "sb/config.h"
#include "sb/log.h"
#include "sys/users.h"

#define FREE_FAILURES  3        /* a hand slips */
#define FIRST_WAIT_MS  250
#define LAST_WAIT_MS   32000
#define PARDON_MS      30000    /* one failure is forgiven after so long */
#define MOST_FAILURES  20

/* What counts of an address. */
static struct sb_offender key_of(const struct sb_addr *peer)
{
    struct sb_offender key = { .v6 = peer->v6 != 0 };

    memcpy(key.ip, peer->ip, key.v6 ? 8 : 4);
    return key;
}

static bool same_peer(const struct sb_offender *o, const struct sb_offender *key)
{
    return o->failures && o->v6 == key->v6 && memcmp(o->ip, key->ip, sizeof o->ip) == 0;
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

static struct sb_offender *find(struct sb_box *box, const struct sb_offender *key)
{
    size_t i;

    for (i = 0; i < SB_MAX_OFFENDERS; i++) {
        pardon(&box->users.offenders[i], box->now);
        if (same_peer(&box->users.offenders[i], key))
            return &box->users.offenders[i];
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

bool sb_users_same_peer(const struct sb_addr *a, const struct sb_addr *b)
{
    struct sb_offender x = key_of(a), y = key_of(b);

    return x.v6 == y.v6 && memcmp(x.ip, y.ip, sizeof x.ip) == 0;
}

unsigned sb_users_failures(struct sb_box *box, const struct sb_addr *peer, uint32_t *wait)
{
    struct sb_offender key, *o;
    uint32_t since;

    *wait = 0;
    if (!peer || box->config->accounts == SB_ACCOUNTS_NONE)
        return 0;
    key = key_of(peer);
    o = find(box, &key);
    since = o ? box->now - o->at : 0;
    if (o && since < o->wait)
        *wait = o->wait - since;
    return o ? o->failures : 0;
}

uint32_t sb_users_wait(struct sb_box *box, const struct sb_addr *peer)
{
    uint32_t wait;

    (void)sb_users_failures(box, peer, &wait);
    return wait;
}

static uint32_t wait_for(unsigned failures)
{
    uint32_t wait = FIRST_WAIT_MS;

    if (failures <= FREE_FAILURES)
        return 0;
    for (failures -= FREE_FAILURES + 1; failures && wait < LAST_WAIT_MS; failures--)
        wait *= 2;
    return wait;
}

void sb_users_failed(struct sb_box *box, const struct sb_addr *peer)
{
    struct sb_offender key, *o;
    char text[SB_ADDR_TEXT];

    if (!peer)
        return;
    key = key_of(peer);
    o = find(box, &key);
    if (!o) {
        o = make_room(box);
        *o = key;
    }
    if (o->failures < MOST_FAILURES)
        o->failures++;
    if (o->failures == FREE_FAILURES + 1)
        sb_log(box, SB_LOG_WARN, "user_management", "wrong passwords from %s: it has to wait", sb_addr_text(peer, text));
    o->at = box->now;
    o->wait = wait_for(o->failures);
}
