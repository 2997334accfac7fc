#include "sys/password.h"

#include "core/fmt.h"
#include "crypt_hash.h"
#include "proto/read.h"
#include "sb/err.h"
#include "sb/port.h"

bool sb_same_secret(const void *a, const void *b, size_t n)
{
    const volatile unsigned char *p = a, *q = b;
    unsigned char differs = 0;
    size_t i;

    for (i = 0; i < n; i++)
        differs |= (unsigned char)(p[i] ^ q[i]);
    return differs == 0;
}

/* ---- reading ---- */

struct reading { struct sb_machine m; struct sb_secret *s; };

static void hash_event(void *user, int ev, const unsigned char *p, size_t n)
{
    struct reading *r = user;
    struct sb_secret *s = r->s;
    sb_str text = { (const char *)p, n };

    if (ev == SB_CRYPT_HASH_ROUNDS) {
        s->rounds = (uint32_t)r->m.num;
    } else if (ev == SB_CRYPT_HASH_SALT) {
        s->salt = text;
    } else {
        s->kind = ev == SB_CRYPT_HASH_HASH ? SB_SECRET_CRYPT : SB_SECRET_PLAIN;
        s->method = r->m.reg & SB_CRYPT_HASH_SHA512 ? SB_SHA512_CRYPT : SB_SHA256_CRYPT;
        s->hash = text;
    }
}

void sb_secret_read(struct sb_secret *to, sb_str field)
{
    struct reading r = { .s = to };

    *to = (struct sb_secret){ .rounds = SB_SHA_CRYPT_ROUNDS };
    if (!sb_read(crypt_hash, &r.m, field, hash_event, &r))
        to->kind = SB_SECRET_NONE;
}

/* ---- checking ---- */

bool sb_secret_hex(char hex[SB_SECRET_HEX], sb_str password)
{
    unsigned char sum[SB_SECRET_SUM];
    size_t i;

    if (!sb_secret_sum(sum, &password, 1))
        return false;
    for (i = 0; i < sizeof sum; i++)
        (void)sb_fmt(hex + 2 * i, 2, "%02x", sum[i]);
    return true;
}

bool sb_secret_is_plain(const char *hex, sb_str password)
{
    char text[SB_SECRET_HEX];

    return sb_secret_hex(text, password) && sb_same_secret(text, hex, sizeof text);
}

bool sb_secret_opens(const struct sb_secret *s, sb_str password)
{
    char made[SB_SHA_CRYPT_HASH];
    int n;

    if (s->kind == SB_SECRET_PLAIN)
        return sb_secret_is_plain(s->hash.p, password);
    if (s->kind != SB_SECRET_CRYPT)
        return false;
    n = sb_sha_crypt(made, s->method, password, s->salt, s->rounds);
    return n > 0 && (size_t)n == s->hash.n && sb_same_secret(made, s->hash.p, s->hash.n);
}

/* ---- making ---- */

void sb_password_salt(char salt[SB_SHA_CRYPT_SALT])
{
    size_t i;

    sb_port_random(salt, SB_SHA_CRYPT_SALT);
    for (i = 0; i < SB_SHA_CRYPT_SALT; i++)
        salt[i] = sb_crypt_digits[salt[i] & 63];
}

int sb_password_text(char to[SB_PASSWORD_HASH], const char salt[SB_SHA_CRYPT_SALT], const char *hash, int n)
{
    return n < 0 ? n : (int)sb_fmt(to, SB_PASSWORD_HASH, "$5$%.*s$%.*s", SB_SHA_CRYPT_SALT, salt, n, hash);
}

int sb_password_hash(char to[SB_PASSWORD_HASH], sb_str password)
{
    char salt[SB_SHA_CRYPT_SALT], hash[SB_SHA_CRYPT_HASH];

    sb_password_salt(salt);
    return sb_password_text(to, salt, hash, sb_sha_crypt(hash, SB_SHA256_CRYPT, password,
                                                         (sb_str){ salt, sizeof salt }, SB_SHA_CRYPT_ROUNDS));
}
