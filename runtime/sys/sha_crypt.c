#include "sys/sha_crypt.h"

#include "sb/err.h"

/* ---- a sum ---- */

/* Both kinds are begun again without being freed in between: what is in them is wiped with the run. */
static void begin(struct sb_sha_run *r)
{
    r->err |= r->method == SB_SHA512_CRYPT ? mbedtls_sha512_starts_ret(&r->u.c512, 0)
                                           : mbedtls_sha256_starts_ret(&r->u.c256, 0);
}

static void add(struct sb_sha_run *r, const void *p, size_t n)
{
    r->err |= r->method == SB_SHA512_CRYPT ? mbedtls_sha512_update_ret(&r->u.c512, p, n)
                                           : mbedtls_sha256_update_ret(&r->u.c256, p, n);
}

static void add_str(struct sb_sha_run *r, sb_str s)
{
    add(r, s.p, s.n);
}

/* The first n bytes of sum, over and over. */
static void add_cycle(struct sb_sha_run *r, const unsigned char *sum, size_t n)
{
    for (; n > r->size; n -= r->size)
        add(r, sum, r->size);
    add(r, sum, n);
}

static void end(struct sb_sha_run *r, unsigned char sum[SB_SHA_SUM])
{
    r->err |= r->method == SB_SHA512_CRYPT ? mbedtls_sha512_finish_ret(&r->u.c512, sum)
                                           : mbedtls_sha256_finish_ret(&r->u.c256, sum);
}

/* ---- the steps; their numbers are those of the paper ---- */

/* 1 to 12 */
static void first_sum(struct sb_sha_run *r)
{
    unsigned char b[SB_SHA_SUM];
    size_t bits;

    begin(r);
    add_str(r, r->password);
    add_str(r, r->salt);
    add_str(r, r->password);
    end(r, b);
    begin(r);
    add_str(r, r->password);
    add_str(r, r->salt);
    add_cycle(r, b, r->password.n);
    for (bits = r->password.n; bits; bits >>= 1)
        if (bits & 1)
            add(r, b, r->size);
        else
            add_str(r, r->password);
    end(r, r->sum);
    sb_forget(b, sizeof b);
}

/* 13 to 16, 17 to 20: the sum of a text so many times */
static void sum_of(struct sb_sha_run *r, sb_str text, size_t times, unsigned char sum[SB_SHA_SUM])
{
    begin(r);
    while (times--)
        add_str(r, text);
    end(r, sum);
}

/* 21 */
static void one_round(struct sb_sha_run *r, uint32_t i)
{
    begin(r);
    if (i & 1)
        add_cycle(r, r->p, r->password.n);
    else
        add(r, r->sum, r->size);
    if (i % 3)
        add(r, r->s, r->salt.n);
    if (i % 7)
        add_cycle(r, r->p, r->password.n);
    if (i & 1)
        add(r, r->sum, r->size);
    else
        add_cycle(r, r->p, r->password.n);
    end(r, r->sum);
}

int sb_sha_begin(struct sb_sha_run *r, enum sb_sha_crypt method, sb_str password, sb_str salt, uint32_t rounds)
{
    if (password.n > SB_SHA_CRYPT_PASSWORD || salt.n > SB_SHA_CRYPT_SALT)
        return SB_EINVAL;
    memset(r, 0, sizeof *r);
    r->method = method;
    r->size = method == SB_SHA512_CRYPT ? 64 : 32;
    r->password = password;
    r->salt = salt;
    r->rounds = rounds;
    if (method == SB_SHA512_CRYPT)
        mbedtls_sha512_init(&r->u.c512);
    else
        mbedtls_sha256_init(&r->u.c256);
    first_sum(r);
    sum_of(r, password, password.n, r->p);
    sum_of(r, salt, 16 + (size_t)r->sum[0], r->s);
    return 0;
}

uint32_t sb_sha_go_on(struct sb_sha_run *r, uint32_t most)
{
    uint32_t done;

    for (done = 0; done < most && r->at < r->rounds; done++)
        one_round(r, r->at++);
    return done;
}

/* ---- the end ---- */

const char sb_crypt_digits[] = "./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/* 22: three bytes to four characters, the bytes in an order of their own; what is over at the end is one or two bytes */
static void write_sum(char *to, const struct sb_sha_run *r)
{
    const unsigned char *sum = r->sum;
    bool longer = r->method == SB_SHA512_CRYPT;
    unsigned third = (unsigned)r->size / 3, a = 0, b = third, c = 2 * third, i, v, n;

    for (i = 0; i <= third; i++) {
        unsigned x = a, y = b, z = c;

        if (i < third)
            v = (unsigned)sum[a] << 16 | (unsigned)sum[b] << 8 | sum[c];
        else
            v = longer ? sum[63] : (unsigned)sum[31] << 8 | sum[30];
        for (n = i < third ? 4 : longer ? 2 : 3; n > 0; n--, v >>= 6)
            *to++ = sb_crypt_digits[v & 63];
        a = (longer ? y : z) + 1;
        b = (longer ? z : x) + 1;
        c = (longer ? x : y) + 1;
    }
}

int sb_sha_end(struct sb_sha_run *r, char hash[SB_SHA_CRYPT_HASH])
{
    int n = r->err ? SB_EIO : (int)SB_SHA_CRYPT_LENGTH(r->method);

    write_sum(hash, r);
    sb_forget(r, sizeof *r);
    return n;
}

int sb_sha_crypt(char hash[SB_SHA_CRYPT_HASH], enum sb_sha_crypt method, sb_str password, sb_str salt,
                 uint32_t rounds)
{
    struct sb_sha_run r;
    int err = sb_sha_begin(&r, method, password, salt, rounds);

    if (err < 0)
        return err;
    (void)sb_sha_go_on(&r, UINT32_MAX);
    return sb_sha_end(&r, hash);
}

bool sb_secret_sum(unsigned char sum[SB_SECRET_SUM], const sb_str *text, size_t count)
{
    struct sb_sha_run r;

    r.method = SB_SHA256_CRYPT;
    r.err = 0;
    mbedtls_sha256_init(&r.u.c256);
    begin(&r);
    while (count--)
        add_str(&r, *text++);
    end(&r, r.sum);
    memcpy(sum, r.sum, SB_SECRET_SUM);
    mbedtls_sha256_free(&r.u.c256);
    return r.err == 0;
}
