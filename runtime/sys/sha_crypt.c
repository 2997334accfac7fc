#include "sys/sha_crypt.h"

#include <mbedtls/sha256.h>
#include <mbedtls/sha512.h>
#include "sb/err.h"

#define SUM_MAX 64

/* A hash being made. The first failure sticks. */
struct hash {
    union { mbedtls_sha256_context c256; mbedtls_sha512_context c512; } u;
    enum sb_sha_crypt method;
    int err;
};

static void begin(struct hash *h, enum sb_sha_crypt method)
{
    h->method = method;
    if (method == SB_SHA512_CRYPT) {
        mbedtls_sha512_init(&h->u.c512);
        h->err = mbedtls_sha512_starts_ret(&h->u.c512, 0);
    } else {
        mbedtls_sha256_init(&h->u.c256);
        h->err = mbedtls_sha256_starts_ret(&h->u.c256, 0);
    }
}

static void add(struct hash *h, const void *p, size_t n)
{
    if (h->err || !n)
        return;
    h->err = h->method == SB_SHA512_CRYPT ? mbedtls_sha512_update_ret(&h->u.c512, p, n)
                                          : mbedtls_sha256_update_ret(&h->u.c256, p, n);
}

static void add_str(struct hash *h, sb_str s)
{
    add(h, s.p, s.n);
}

/* The first n bytes of sum, over and over. */
static void add_cycle(struct hash *h, const unsigned char *sum, size_t size, size_t n)
{
    for (; n > size; n -= size)
        add(h, sum, size);
    add(h, sum, n);
}

static int end(struct hash *h, unsigned char sum[SUM_MAX])
{
    if (h->method == SB_SHA512_CRYPT) {
        if (!h->err)
            h->err = mbedtls_sha512_finish_ret(&h->u.c512, sum);
        mbedtls_sha512_free(&h->u.c512);
    } else {
        if (!h->err)
            h->err = mbedtls_sha256_finish_ret(&h->u.c256, sum);
        mbedtls_sha256_free(&h->u.c256);
    }
    return h->err ? SB_EIO : 0;
}

/* The numbers are those of the paper "Unix crypt using SHA-256 and SHA-512". */
struct mix {
    enum sb_sha_crypt method;
    size_t size;                        /* of a sum */
    sb_str password, salt;
    unsigned char sum[SUM_MAX];         /* A, later the sum of the round before */
    unsigned char p[SUM_MAX];           /* stands for the password: as many bytes of it, over and over */
    unsigned char s[SUM_MAX];           /* stands for the salt */
};

/* 1 to 12 */
static int first_sum(struct mix *m)
{
    unsigned char b[SUM_MAX];
    struct hash h;
    size_t bits;

    begin(&h, m->method);
    add_str(&h, m->password);
    add_str(&h, m->salt);
    add_str(&h, m->password);
    if (end(&h, b) < 0)
        return SB_EIO;
    begin(&h, m->method);
    add_str(&h, m->password);
    add_str(&h, m->salt);
    add_cycle(&h, b, m->size, m->password.n);
    for (bits = m->password.n; bits; bits >>= 1)
        if (bits & 1)
            add(&h, b, m->size);
        else
            add_str(&h, m->password);
    return end(&h, m->sum);
}

/* 13 to 16, 17 to 20: the sum of text so many times. */
static int stretch(enum sb_sha_crypt method, sb_str text, size_t times, unsigned char to[SUM_MAX])
{
    struct hash h;
    size_t i;

    begin(&h, method);
    for (i = 0; i < times; i++)
        add_str(&h, text);
    return end(&h, to);
}

/* 21 */
static int one_round(struct mix *m, uint32_t i)
{
    struct hash h;

    begin(&h, m->method);
    if (i & 1)
        add_cycle(&h, m->p, m->size, m->password.n);
    else
        add(&h, m->sum, m->size);
    if (i % 3)
        add(&h, m->s, m->salt.n);
    if (i % 7)
        add_cycle(&h, m->p, m->size, m->password.n);
    if (i & 1)
        add(&h, m->sum, m->size);
    else
        add_cycle(&h, m->p, m->size, m->password.n);
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
static void write_sum(char *to, const struct mix *m)
{
    const unsigned char *sum = m->sum;
    bool longer = m->method == SB_SHA512_CRYPT;
    unsigned third = (unsigned)m->size / 3, a = 0, b = third, c = 2 * third, i;

    for (i = 0; i < third; i++) {
        unsigned x = a, y = b, z = c;

        to = base64(to, (unsigned)sum[a] << 16 | (unsigned)sum[b] << 8 | sum[c], 4);
        a = (longer ? y : z) + 1;
        b = (longer ? z : x) + 1;
        c = (longer ? x : y) + 1;
    }
    if (longer)
        base64(to, sum[63], 2);
    else
        base64(to, (unsigned)sum[31] << 8 | sum[30], 3);
}

int sb_sha_crypt(char hash[SB_SHA_CRYPT_HASH], enum sb_sha_crypt method, sb_str password, sb_str salt,
                 uint32_t rounds)
{
    struct mix m = { .method = method, .size = method == SB_SHA512_CRYPT ? 64 : 32, .password = password, .salt = salt };
    uint32_t i;
    int err;

    if (password.n > SB_SHA_CRYPT_PASSWORD || salt.n > SB_SHA_CRYPT_SALT)
        return SB_EINVAL;
    err = first_sum(&m);
    if (err == 0)
        err = stretch(method, password, password.n, m.p);
    if (err == 0)
        err = stretch(method, salt, 16 + (size_t)m.sum[0], m.s);
    for (i = 0; err == 0 && i < rounds; i++)
        err = one_round(&m, i);
    if (err < 0)
        return err;
    write_sum(hash, &m);
    return (int)SB_SHA_CRYPT_LENGTH(method);
}
