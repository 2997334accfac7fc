#include "sys/sha_crypt.h"

#include <mbedtls/sha256.h>
#include "sb/err.h"

#define SUM 32

/* A hash being made. The first failure sticks. */
struct hash { mbedtls_sha256_context c; int err; };

static void begin(struct hash *h)
{
    mbedtls_sha256_init(&h->c);
    h->err = mbedtls_sha256_starts_ret(&h->c, 0);
}

static void add(struct hash *h, const void *p, size_t n)
{
    if (!h->err && n)
        h->err = mbedtls_sha256_update_ret(&h->c, p, n);
}

static void add_str(struct hash *h, sb_str s)
{
    add(h, s.p, s.n);
}

/* The first n bytes of sum, over and over. */
static void add_cycle(struct hash *h, const unsigned char sum[SUM], size_t n)
{
    for (; n > SUM; n -= SUM)
        add(h, sum, SUM);
    add(h, sum, n);
}

static int end(struct hash *h, unsigned char sum[SUM])
{
    if (!h->err)
        h->err = mbedtls_sha256_finish_ret(&h->c, sum);
    mbedtls_sha256_free(&h->c);
    return h->err ? SB_EIO : 0;
}

/* The numbers are those of the paper "Unix crypt using SHA-256 and SHA-512". */
struct mix {
    sb_str password, salt;
    unsigned char sum[SUM];                     /* A, later the sum of the round before */
    unsigned char p[SB_SHA_CRYPT_PASSWORD];     /* as long as the password, but hashed */
    unsigned char s[SB_SHA_CRYPT_SALT];
};

/* 1 to 12 */
static int first_sum(struct mix *m)
{
    unsigned char b[SUM];
    struct hash h;
    size_t bits;

    begin(&h);
    add_str(&h, m->password);
    add_str(&h, m->salt);
    add_str(&h, m->password);
    if (end(&h, b) < 0)
        return SB_EIO;
    begin(&h);
    add_str(&h, m->password);
    add_str(&h, m->salt);
    add_cycle(&h, b, m->password.n);
    for (bits = m->password.n; bits; bits >>= 1)
        if (bits & 1)
            add(&h, b, SUM);
        else
            add_str(&h, m->password);
    return end(&h, m->sum);
}

/* 13 to 16, 17 to 20: text so many times, and of its sum n bytes. */
static int stretch(sb_str text, size_t times, unsigned char *to, size_t n)
{
    unsigned char sum[SUM];
    struct hash h;
    size_t i;

    begin(&h);
    for (i = 0; i < times; i++)
        add_str(&h, text);
    if (end(&h, sum) < 0)
        return SB_EIO;
    for (i = 0; i < n; i++)
        to[i] = sum[i % SUM];
    return 0;
}

/* 21 */
static int one_round(struct mix *m, uint32_t i)
{
    struct hash h;

    begin(&h);
    if (i & 1)
        add(&h, m->p, m->password.n);
    else
        add(&h, m->sum, SUM);
    if (i % 3)
        add(&h, m->s, m->salt.n);
    if (i % 7)
        add(&h, m->p, m->password.n);
    if (i & 1)
        add(&h, m->sum, SUM);
    else
        add(&h, m->p, m->password.n);
    return end(&h, m->sum);
}

static char *base64(char *to, unsigned v, int n)
{
    static const char digit[] = "./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    for (; n > 0; n--, v >>= 6)
        *to++ = digit[v & 63];
    return to;
}

/* 22: three bytes to four characters, the bytes in an order of their own */
static void write_sum(char *to, const unsigned char sum[SUM])
{
    unsigned a = 0, b = 10, c = 20, next, i;

    for (i = 0; i < 10; i++) {
        to = base64(to, (unsigned)sum[a] << 16 | (unsigned)sum[b] << 8 | sum[c], 4);
        next = c + 1;
        c = b + 1;
        b = a + 1;
        a = next;
    }
    base64(to, (unsigned)sum[31] << 8 | sum[30], 3);
}

int sb_sha_crypt(char hash[SB_SHA_CRYPT_HASH], sb_str password, sb_str salt, uint32_t rounds)
{
    struct mix m = { .password = password, .salt = salt };
    uint32_t i;
    int err;

    if (password.n > SB_SHA_CRYPT_PASSWORD || salt.n > SB_SHA_CRYPT_SALT)
        return SB_EINVAL;
    err = first_sum(&m);
    if (err == 0)
        err = stretch(password, password.n, m.p, password.n);
    if (err == 0)
        err = stretch(salt, 16 + (size_t)m.sum[0], m.s, salt.n);
    for (i = 0; err == 0 && i < rounds; i++)
        err = one_round(&m, i);
    if (err == 0)
        write_sum(hash, m.sum);
    return err;
}
