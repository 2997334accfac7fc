/* who logged in last: known again by one SHA-256 under a key by chance, instead of thousands of rounds */
#include "sb/port.h"
#include "sys/accounts.h"
#include "sys/password.h"
#include "sys/users.h"

static bool digest(const struct sb_users *u, sb_str name, sb_str password, unsigned char sum[SB_SECRET_SUM])
{
    sb_str text[] = { { (const char *)u->key, sizeof u->key }, name, { "", 1 }, password };     /* a NUL stands in no name */

    return sb_secret_sum(sum, text, 4);
}

void sb_users_remember(struct sb_users *u, uint64_t version, sb_str name, sb_str password)
{
    if (u->version != version || !u->known) {
        sb_port_random(u->key, sizeof u->key);
        u->version = version;
        u->known = u->next = 0;
    }
    if (!digest(u, name, password, u->digest[u->next]))
        return;
    u->next = (uint8_t)((u->next + 1) % SB_MAX_KNOWN);
    u->known = u->known < SB_MAX_KNOWN ? (uint8_t)(u->known + 1) : SB_MAX_KNOWN;
}

bool sb_users_remembered(struct sb_box *box, sb_str name, sb_str password)
{
    const struct sb_users *u = &box->users;
    unsigned char sum[SB_SECRET_SUM];
    struct sb_stat st;
    bool same = false;
    unsigned i;

    if (!u->known || sb_fs_stat(&box->vfs, SB_SHADOW_FILE, &st) < 0 || st.version != u->version
        || !digest(u, name, password, sum))
        return false;
    for (i = 0; i < u->known; i++)
        same |= sb_same_secret(sum, u->digest[i], sizeof sum);
    return same;
}
