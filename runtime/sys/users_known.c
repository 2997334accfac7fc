/* who logged in last: known again by one SHA-256 under a key by chance, instead of thousands of rounds */
#include <mbedtls/sha256.h>
#include "sb/port.h"
#include "sys/password.h"
#include "sys/users.h"

#define SUM 32

static bool digest(const struct sb_users *u, sb_str name, sb_str password, unsigned char sum[SUM])
{
    mbedtls_sha256_context c;
    bool good;

    mbedtls_sha256_init(&c);
    good = mbedtls_sha256_starts_ret(&c, 0) == 0
        && mbedtls_sha256_update_ret(&c, u->key, sizeof u->key) == 0
        && mbedtls_sha256_update_ret(&c, (const unsigned char *)name.p, name.n) == 0
        && mbedtls_sha256_update_ret(&c, (const unsigned char *)"", 1) == 0     /* a NUL stands in no name */
        && mbedtls_sha256_update_ret(&c, (const unsigned char *)password.p, password.n) == 0
        && mbedtls_sha256_finish_ret(&c, sum) == 0;
    mbedtls_sha256_free(&c);
    return good;
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

bool sb_users_remembered(const struct sb_users *u, uint64_t version, sb_str name, sb_str password)
{
    unsigned char sum[SUM];
    bool same = false;
    unsigned i;

    if (u->version != version || !u->known || !digest(u, name, password, sum))
        return false;
    for (i = 0; i < u->known; i++)
        same |= sb_same_secret(sum, u->digest[i], sizeof sum);
    return same;
}
