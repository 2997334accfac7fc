#include "sys/users.h"

#include <mbedtls/sha256.h>
#include "core/fmt.h"
#include "crypt_hash.h"
#include "proto/read.h"
#include "sb/config.h"
#include "sb/port.h"
#include "shadow.h"
#include "signalbox.h"
#include "sys/sha_crypt.h"

#define SHADOW      SB_STR("/etc/shadow")
#define NAME_SIZE   32
#define HASH_SIZE   96      /* "$5$rounds=999999999$", 16 of salt, "$", 43 of hash */
#define SUM         32

/* Reads without end until the difference is known, so that its place cannot be measured. */
static bool same_bytes(const void *a, const void *b, size_t n)
{
    const volatile unsigned char *p = a, *q = b;
    unsigned char differs = 0;
    size_t i;

    for (i = 0; i < n; i++)
        differs |= (unsigned char)(p[i] ^ q[i]);
    return differs == 0;
}

/* ---- one hash ---- */

struct secret {
    struct sb_machine m;
    uint32_t rounds;
    sb_str   salt, hash, plain;
};

static void secret_event(void *user, int ev, const unsigned char *p, size_t n)
{
    struct secret *s = user;
    sb_str text = { (const char *)p, n };

    switch (ev) {
    case SB_CRYPT_HASH_ROUNDS: s->rounds = (uint32_t)s->m.num; break;
    case SB_CRYPT_HASH_SALT:   s->salt = text; break;
    case SB_CRYPT_HASH_HASH:   s->hash = text; break;
    case SB_CRYPT_HASH_PLAIN:  s->plain = text; break;
    }
}

/* The seed's form: SHA-256 in hex. */
static bool is_plain(sb_str hex, sb_str password)
{
    unsigned char sum[SUM];
    char text[2 * SUM];
    size_t i;

    if (mbedtls_sha256_ret((const unsigned char *)password.p, password.n, sum, 0) != 0)
        return false;
    for (i = 0; i < SUM; i++)
        (void)sb_fmt(text + 2 * i, 2, "%02x", sum[i]);
    return same_bytes(text, hex.p, sizeof text);
}

static bool opens(sb_str hash, sb_str password)
{
    struct secret s = { .rounds = SB_SHA_CRYPT_ROUNDS };
    char made[SB_SHA_CRYPT_HASH];

    if (!sb_read(crypt_hash, &s.m, hash, secret_event, &s))
        return false;
    if (s.plain.p)
        return is_plain(s.plain, password);
    return sb_sha_crypt(made, password, s.salt, s.rounds) == 0 && same_bytes(made, s.hash.p, sizeof made);
}

/* ---- the file ---- */

/* The account that is looked for, or the last one. */
struct search {
    sb_str   name;
    bool     found;             /* no further lines count */
    bool     skip;              /* the hash that comes belongs to one who is not looked for */
    size_t   line_n, hash_n;    /* bytes of what is being read; more than there is room for: none */
    char     line[NAME_SIZE];
    char     hash[HASH_SIZE];
};

static void collect(char *to, size_t size, size_t *n, const unsigned char *p, size_t k)
{
    if (*n <= size && k <= size - *n)
        memcpy(to + *n, p, k);
    else
        *n = size;
    *n += k;
}

static void shadow_event(void *user, int ev, const unsigned char *p, size_t n)
{
    struct search *s = user;

    if (s->found)
        return;
    if ((ev & ~SB_MORE) == SB_SHADOW_NAME) {
        collect(s->line, sizeof s->line, &s->line_n, p, n);
        s->hash_n = 0;
        return;
    }
    collect(s->hash, sizeof s->hash, &s->hash_n, p, n);
    if (ev & SB_MORE)
        return;
    s->found = s->line_n <= sizeof s->line && sb_same((sb_str){ s->line, s->line_n }, s->name);
    s->line_n = 0;
}

static int read_file(struct sb_box *box, struct search *s)
{
    unsigned char piece[128];
    struct sb_machine m;
    struct sb_file f;
    uint64_t at = 0;
    long n;
    int err = sb_fs_open(&box->vfs, &f, SHADOW, SB_READ);

    if (err < 0)
        return err;
    sb_shadow_init(&m);
    while ((n = sb_fs_read(&f, at, piece, sizeof piece)) > 0
           && sb_shadow_feed(&m, piece, (size_t)n, shadow_event, s) == (size_t)n)
        at += (uint64_t)n;
    sb_fs_close(&box->vfs, &f, false);
    return n < 0 ? (int)n : n > 0 || sb_shadow_finish(&m, shadow_event, s) != 0 ? SB_EPROTO : 0;
}

/* ---- who logged in last ---- */

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

static void remember(struct sb_users *u, uint64_t version, sb_str name, sb_str password)
{
    sb_port_random(u->key, sizeof u->key);
    u->version = version;
    u->known = digest(u, name, password, u->digest);
}

static bool remembered(const struct sb_users *u, uint64_t version, sb_str name, sb_str password)
{
    unsigned char sum[SUM];

    return u->known && u->version == version && digest(u, name, password, sum)
        && same_bytes(sum, u->digest, sizeof sum);
}

bool sb_users_check(struct sb_box *box, sb_str name, sb_str password)
{
    struct search s = { .name = name };
    struct sb_stat st;
    bool good;
    int err = sb_fs_stat(&box->vfs, SHADOW, &st);

    if (err == 0 && remembered(&box->users, st.version, name, password))
        return true;
    if (err == 0)
        err = read_file(box, &s);
    if (err < 0) {
        sb_log(box, SB_LOG_ERROR, "user_management", err == SB_EPROTO ? "bad format of /etc/shadow file"
                                                                      : "can't read /etc/shadow file");
        return false;       /* S0-USR-05 */
    }
    good = s.hash_n <= sizeof s.hash && opens((sb_str){ s.hash, s.hash_n }, password);
    if (!s.found || !good)  /* the work was done all the same */
        return false;
    remember(&box->users, st.version, name, password);
    return true;
}

/* ---- the first start ---- */

/* Text of n random characters out of 64, or 32 that nobody mistakes for another. */
static void random_text(char *to, size_t n, const char *letters, unsigned count)
{
    size_t i;

    sb_port_random(to, n);
    for (i = 0; i < n; i++)
        to[i] = letters[(unsigned char)to[i] % count];
}

static const char letters[] = "./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/* A line of /etc/shadow into to[size], with a password of our own that the console shows this once. */
static long new_account(char *to, size_t size, const char *name)
{
    char password[16], salt[SB_SHA_CRYPT_SALT], hash[SB_SHA_CRYPT_HASH];
    int err;

    random_text(password, sizeof password, "abcdefghijkmnpqrstuvwxyz23456789", 32);
    random_text(salt, sizeof salt, letters, 64);
    err = sb_sha_crypt(hash, (sb_str){ password, sizeof password }, (sb_str){ salt, sizeof salt }, SB_SHA_CRYPT_ROUNDS);
    if (err < 0)
        return err;
    sb_print_console("new account %s, password %.*s (shown only this once)\n", name, (int)sizeof password, password);
    memset(password, 0, sizeof password);
    return (long)sb_fmt(to, size, "%s:$5$%.*s$%.*s:::::::\n", name, (int)sizeof salt, salt, (int)sizeof hash, hash);
}

int sb_users_start(struct sb_box *box)
{
    static const char seed[] =      /* rootpassword, webadminpassword (checklist 2.2) */
        "root:$5$de362bbdf11f2df30d12f318eeed87b8ee9e0c69c8ba61ed9a57695bbd91e481:::::::\n"
        "webadmin:$5$40c6af3d1540ca2af132e1e93e7f5a5f624280b9d4d552a0bb103afe17c75c53:::::::\n";
    char text[2 * (NAME_SIZE + HASH_SIZE)];
    struct sb_stat st;
    long root = 0, webadmin = 0;
    int err = sb_fs_stat(&box->vfs, SHADOW, &st);

    if (err != SB_ENOENT)
        return err;
    if (box->config->seed_defaults) {
        err = sb_fs_put(&box->vfs, SHADOW, seed, sizeof seed - 1);
    } else {
        root = new_account(text, sizeof text / 2, "root");
        webadmin = root < 0 ? root : new_account(text + root, sizeof text - (size_t)root, "webadmin");
        err = webadmin < 0 ? (int)webadmin : sb_fs_put(&box->vfs, SHADOW, text, (size_t)(root + webadmin));
    }
    sb_log(box, err < 0 ? SB_LOG_ERROR : SB_LOG_INFO, "user_management", "%.*s does not exist, creating new one ... %s",
           SB_ARG(SHADOW), err < 0 ? sb_err_text(err) : "created.");
    return err;
}
