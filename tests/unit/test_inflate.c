/* fs/inflate: what zlib has packed, and what nobody has */
#include <stdlib.h>
#include <zlib.h>
#include "inflate.h"
#include "unit.h"

enum { MOST = 20000 };

static unsigned char plain[MOST], packed[2 * MOST], got[MOST + 1];
static struct sb_inflate z;

/* Text that repeats itself, more or less. */
static size_t make_text(unsigned seed)
{
    size_t n = (size_t)rand() % MOST, i;
    unsigned letters = 1 + seed % 255;

    for (i = 0; i < n; i++)
        plain[i] = (unsigned char)(i > 900 && rand() % 3 ? plain[i - 1 - (size_t)rand() % 900] : (unsigned)rand() % letters);
    return n;
}

static size_t pack(size_t n, int level, int strategy)
{
    z_stream s = { 0 };
    int bits = 10;      /* SB_INFLATE_WINDOW */

    assert_int_equal(deflateInit2(&s, level, Z_DEFLATED, -bits, 8, strategy), Z_OK);
    s.next_in = plain;
    s.avail_in = (unsigned)n;
    s.next_out = packed;
    s.avail_out = sizeof packed;
    assert_int_equal(deflate(&s, Z_FINISH), Z_STREAM_END);
    deflateEnd(&s);
    return sizeof packed - s.avail_out;
}

static void test_inflate_gives_back_what_zlib_has_packed(void **state)
{
    static const int strategies[] = { Z_DEFAULT_STRATEGY, Z_HUFFMAN_ONLY, Z_RLE, Z_FIXED };
    unsigned i;

    (void)state;
    srand(1);
    for (i = 0; i < 400; i++) {
        size_t n = make_text(i), k = pack(n, (int)(i % 10), strategies[i / 10 % 4]), have = 0, piece;

        sb_inflate_begin(&z, packed, k);
        do {
            piece = sb_inflate(&z, got + have, 1 + (size_t)rand() % 300 < sizeof got - have ? 1 + (size_t)rand() % 300 : 1);
            have += piece;
        } while (piece && have < sizeof got - 300);
        have += sb_inflate(&z, got + have, sizeof got - have);
        assert_int_equal(have, n);
        assert_int_equal(z.made, n);
        assert_memory_equal(got, plain, n);
        sb_inflate_begin(&z, packed, k);
        assert_int_equal(sb_inflate(&z, NULL, n / 2), n / 2);
        assert_int_equal(sb_inflate(&z, got, sizeof got), n - n / 2);
        assert_memory_equal(got, plain + n / 2, n - n / 2);
    }
}

/* Broken off or changed anywhere it ends, with no more than was asked for, and what was before the fault is right. */
static void test_inflate_survives_anything(void **state)
{
    size_t n, k, i;
    unsigned round;

    (void)state;
    srand(2);
    for (round = 0; round < 300; round++) {
        n = make_text(round);
        k = pack(n, 9, round % 2 ? Z_DEFAULT_STRATEGY : Z_FIXED);
        i = (size_t)rand() % k;
        sb_inflate_begin(&z, packed, i);
        n = sb_inflate(&z, got, sizeof got);
        assert_true(n <= MOST);
        if (n > 8)
            assert_memory_equal(got, plain, n - 8);     /* of the last code some bits may be missing */
        packed[i] = (unsigned char)(packed[i] ^ 1 << rand() % 8);
        sb_inflate_begin(&z, packed, k);
        (void)sb_inflate(&z, got, sizeof got);
        for (i = 0; i < k; i++)
            packed[i] = (unsigned char)rand();
        sb_inflate_begin(&z, packed, k);
        (void)sb_inflate(&z, got, sizeof got);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_inflate_gives_back_what_zlib_has_packed),
        cmocka_unit_test(test_inflate_survives_anything),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
