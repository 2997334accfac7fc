/* ws_deflate on zlib: RFC 7692 7.2.3 and what a hostile peer may send */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "proto/ws_deflate.h"

static const struct sb_deflate_terms keeps = { 15, 12, true, true }, forgets = { 15, 12, false, false };

static struct sb_deflate *opened(const struct sb_deflate_terms *terms)
{
    struct sb_deflate *d = malloc(sb_port_deflate_size());

    assert_non_null(d);
    assert_int_equal(sb_port_deflate_open(d, terms), 0);
    return d;
}

typedef int through_fn(struct sb_deflate *d, struct sb_deflate_io *io, bool last);

/* A whole message in pieces of step bytes, room bytes of output at a time. Returns its length or an error. */
static long through(through_fn *fn, struct sb_deflate *d, const void *p, size_t n,
                    unsigned char *out, size_t size, size_t step, size_t room)
{
    const unsigned char *at = p;
    size_t done = 0, told = 0;
    int more;

    do {
        size_t k = n - done < step ? n - done : step;
        struct sb_deflate_io io = { at + done, k, NULL, 0 };

        do {
            size_t r = size - told < room ? size - told : room;

            if (r < SB_DEFLATE_ROOM)
                return SB_EBIG;
            io.out = out + told;
            io.room = r;
            more = fn(d, &io, done + k == n);
            told += r - io.room;
            if (more < 0)
                return more;
        } while (more);
        assert_int_equal(io.n, 0);
        done += k;
    } while (done < n);
    return (long)told;
}

static long inflated(struct sb_deflate *d, const void *p, size_t n, unsigned char *out, size_t size)
{
    return through(sb_port_inflate, d, p, n, out, size, 1 << 20, 1 << 20);
}

static void expect_hello(struct sb_deflate *d, const void *p, size_t n)
{
    unsigned char out[64];

    assert_int_equal(inflated(d, p, n, out, sizeof out), 5);
    assert_memory_equal(out, "Hello", 5);
}

/* ---- RFC 7692 7.2.3 ---- */

static const unsigned char hello[] = { 0xf2, 0x48, 0xcd, 0xc9, 0xc9, 0x07, 0x00 };

static void test_inflate_one_block(void **state)
{
    struct sb_deflate *d = opened(&keeps);

    (void)state;
    expect_hello(d, hello, sizeof hello);
    free(d);
}

static void test_inflate_with_the_window_of_the_message_before(void **state)
{
    static const unsigned char again[] = { 0xf2, 0x00, 0x11, 0x00, 0x00 };
    struct sb_deflate *d = opened(&keeps);

    (void)state;
    expect_hello(d, hello, sizeof hello);
    expect_hello(d, again, sizeof again);
    free(d);
}

static void test_inflate_without_takeover_refuses_what_points_back(void **state)
{
    static const unsigned char again[] = { 0xf2, 0x00, 0x11, 0x00, 0x00 };
    struct sb_deflate *d = opened(&forgets);
    unsigned char out[64];

    (void)state;
    expect_hello(d, hello, sizeof hello);
    assert_int_equal(inflated(d, again, sizeof again, out, sizeof out), SB_EPROTO);
    free(d);
}

static void test_inflate_a_block_without_compression(void **state)
{
    static const unsigned char stored[] = { 0x00, 0x05, 0x00, 0xfa, 0xff, 0x48, 0x65, 0x6c, 0x6c, 0x6f, 0x00 };
    struct sb_deflate *d = opened(&keeps);

    (void)state;
    expect_hello(d, stored, sizeof stored);
    free(d);
}

static void test_inflate_a_block_that_says_it_is_the_last(void **state)
{
    static const unsigned char final[] = { 0xf3, 0x48, 0xcd, 0xc9, 0xc9, 0x07, 0x00, 0x00 };
    static const unsigned char again[] = { 0xf2, 0x00, 0x11, 0x00, 0x00 };
    struct sb_deflate *d = opened(&keeps);

    (void)state;
    expect_hello(d, final, sizeof final);
    expect_hello(d, again, sizeof again);       /* the window has lived on */
    free(d);
}

static void test_inflate_two_blocks_in_one_message(void **state)
{
    static const unsigned char two[] = { 0xf2, 0x48, 0x05, 0x00, 0x00, 0x00, 0xff, 0xff, 0xca, 0xc9, 0xc9, 0x07, 0x00 };
    struct sb_deflate *d = opened(&keeps);

    (void)state;
    expect_hello(d, two, sizeof two);
    free(d);
}

static void test_inflate_an_empty_message(void **state)
{
    struct sb_deflate *d = opened(&keeps);
    unsigned char out[64];

    (void)state;
    assert_int_equal(inflated(d, "\0", 1, out, sizeof out), 0);
    expect_hello(d, hello, sizeof hello);
    free(d);
}

static void test_deflate_hello_as_the_rfc_has_it(void **state)
{
    struct sb_deflate *d = opened(&keeps);
    unsigned char out[64];

    (void)state;
    assert_int_equal(through(sb_port_deflate, d, "Hello", 5, out, sizeof out, 5, 64), sizeof hello);
    assert_memory_equal(out, hello, sizeof hello);
    free(d);
}

static void test_deflate_empty_messages_are_one_zero_byte_each(void **state)
{
    static const struct sb_deflate_terms *terms[] = { &keeps, &forgets };
    unsigned char out[64];
    int i, j;

    (void)state;
    for (i = 0; i < 2; i++) {
        struct sb_deflate *d = opened(terms[i]);

        for (j = 0; j < 4; j++) {
            assert_int_equal(through(sb_port_deflate, d, "", 0, out, sizeof out, 1, 64), 1);
            assert_int_equal(out[0], 0);
            assert_int_equal(inflated(d, out, 1, out + 1, 32), 0);
        }
        assert_true(through(sb_port_deflate, d, "Hello", 5, out, sizeof out, 5, 64) > 1);
        free(d);
    }
}

static void test_deflate_remembers_only_when_agreed(void **state)
{
    static const char text[] = "the same words twice, the same words twice";
    struct sb_deflate *a = opened(&keeps), *b = opened(&forgets);
    unsigned char out[128];
    long first, second;

    (void)state;
    first = through(sb_port_deflate, a, text, sizeof text, out, sizeof out, 99, 128);
    second = through(sb_port_deflate, a, text, sizeof text, out, sizeof out, 99, 128);
    assert_true(second < first / 2);
    first = through(sb_port_deflate, b, text, sizeof text, out, sizeof out, 99, 128);
    second = through(sb_port_deflate, b, text, sizeof text, out, sizeof out, 99, 128);
    assert_int_equal(first, second);
    free(a);
    free(b);
}

/* ---- any cut of input and output ---- */

static size_t noise(unsigned char *p, size_t n)
{
    uint32_t x = 12345;
    size_t i;

    for (i = 0; i < n; i++) {
        x = x * 1664525 + 1013904223;
        p[i] = (unsigned char)(i % 512 < 200 ? x >> 24 : 'a' + (x >> 30));
    }
    return n;
}

static void round_trip(const struct sb_deflate_terms *terms, size_t step, size_t room)
{
    static unsigned char text[20000], packed[30000], back[20100];
    struct sb_deflate *d = opened(terms);
    int i;

    for (i = 0; i < 3; i++) {
        size_t n = noise(text, sizeof text - (size_t)i * 777);
        long k = through(sb_port_deflate, d, text, n, packed, sizeof packed, step, room);

        assert_true(k > 0);
        assert_int_equal(through(sb_port_inflate, d, packed, (size_t)k, back, sizeof back, step, room), n);
        assert_memory_equal(text, back, n);
    }
    free(d);
}

static void test_round_trips_with_any_pieces_and_windows(void **state)
{
    static const size_t sizes[] = { 1, 16, 17, 100, 1000, 65536 };
    struct sb_deflate_terms t;
    size_t i, j;
    unsigned bits;

    (void)state;
    for (i = 0; i < 6; i++)
        for (j = 1; j < 6; j++) {
            round_trip(&keeps, sizes[i], sizes[j]);
            round_trip(&forgets, sizes[i], sizes[j]);
        }
    for (bits = 9; bits <= SB_DEFLATE_BITS; bits++) {
        t = keeps;
        t.in_bits = t.out_bits = (unsigned char)bits;
        round_trip(&t, 1000, 1000);
    }
}

static void test_every_room_ends_a_message_right(void **state)
{
    static const char text[] = "abcdefghijklmnopqrstuvwxyz0123456789";
    unsigned char packed[200], back[100];
    size_t n, room;

    (void)state;
    for (n = 0; n < sizeof text; n++)
        for (room = SB_DEFLATE_ROOM; room < 60; room++) {
            struct sb_deflate *d = opened(&keeps);
            long k = through(sb_port_deflate, d, text, n, packed, sizeof packed, 100, room);

            assert_true(k > 0);
            assert_int_equal(through(sb_port_inflate, d, packed, (size_t)k, back, sizeof back, 3, room), n);
            assert_memory_equal(text, back, n);
            free(d);
        }
}

/* ---- hostile peers ---- */

static void test_a_bomb_comes_in_bounded_pieces(void **state)
{
    static unsigned char zeros[1 << 20], packed[8192], out[4096];
    struct sb_deflate *d = opened(&keeps);
    long k = through(sb_port_deflate, d, zeros, sizeof zeros, packed, sizeof packed, 1 << 20, 8192);
    struct sb_deflate_io io = { packed, (size_t)k, out, sizeof out };
    size_t told = 0, calls = 0;
    int more;

    (void)state;
    assert_in_range(k, 1, 8000);
    do {
        io.out = out;
        io.room = sizeof out;
        more = sb_port_inflate(d, &io, true);
        assert_true(more >= 0);
        told += sizeof out - io.room;
        calls++;
        assert_true(told <= calls * sizeof out);
    } while (more && told < 100000);    /* whoever collects 100 KB may stop here, */
    assert_int_equal(more, 1);
    free(d);
    d = opened(&keeps);
    expect_hello(d, hello, sizeof hello);
    free(d);
}

static void test_inflate_refuses_what_is_not_deflated(void **state)
{
    static const unsigned char reserved[] = { 0x07, 0x00 }, lengths[] = { 0x00, 0x05, 0x00, 0x05, 0x00, 1, 2, 3, 4, 5 };
    struct sb_deflate *d;
    unsigned char out[64];

    (void)state;
    d = opened(&keeps);
    assert_int_equal(inflated(d, reserved, sizeof reserved, out, sizeof out), SB_EPROTO);
    free(d);
    d = opened(&keeps);
    assert_int_equal(inflated(d, lengths, sizeof lengths, out, sizeof out), SB_EPROTO);
    free(d);
}

static void test_inflate_refuses_a_message_that_breaks_off(void **state)
{
    size_t n;

    (void)state;
    for (n = 1; n < sizeof hello - 1; n++) {
        struct sb_deflate *d = opened(&keeps);
        unsigned char out[64];

        assert_int_equal(inflated(d, hello, n, out, sizeof out), SB_EPROTO);
        free(d);
    }
}

static void test_inflate_refuses_what_points_beyond_the_window(void **state)
{
    static unsigned char text[6000], packed[8000], back[8000];
    struct sb_deflate_terms wide = { 15, 12, true, true }, narrow = { 9, 12, true, true };
    struct sb_deflate *a = opened(&wide), *b = opened(&narrow);
    long k;

    (void)state;
    noise(text, 3000);
    memcpy(text + 3000, text, 3000);
    k = through(sb_port_deflate, a, text, sizeof text, packed, sizeof packed, 8000, 8000);
    assert_int_equal(through(sb_port_inflate, b, packed, (size_t)k, back, sizeof back, 500, 500), SB_EPROTO);
    free(a);
    free(b);
}

/* ---- room ---- */

static void test_a_context_begins_anew_in_used_memory(void **state)
{
    struct sb_deflate *d = opened(&keeps);
    unsigned char out[64];
    int i;

    (void)state;
    for (i = 0; i < 3; i++) {
        memset(d, 0xa5, sb_port_deflate_size());
        assert_int_equal(sb_port_deflate_open(d, i & 1 ? &keeps : &forgets), 0);
        expect_hello(d, hello, sizeof hello);
        assert_int_equal(through(sb_port_deflate, d, "Hello", 5, out, sizeof out, 5, 64), sizeof hello);
    }
    assert_int_equal(sb_port_deflate_size() % 8, 0);
    free(d);
}

static void test_terms_that_cannot_be_kept_are_refused(void **state)
{
    struct sb_deflate_terms t = keeps;
    struct sb_deflate *d = opened(&t);

    (void)state;
    t.out_bits = SB_DEFLATE_BITS + 1;
    assert_int_equal(sb_port_deflate_open(d, &t), SB_ENOSUP);
    t.out_bits = 8;     /* zlib cannot */
    assert_int_equal(sb_port_deflate_open(d, &t), SB_ENOSUP);
    free(d);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_inflate_one_block),
        cmocka_unit_test(test_inflate_with_the_window_of_the_message_before),
        cmocka_unit_test(test_inflate_without_takeover_refuses_what_points_back),
        cmocka_unit_test(test_inflate_a_block_without_compression),
        cmocka_unit_test(test_inflate_a_block_that_says_it_is_the_last),
        cmocka_unit_test(test_inflate_two_blocks_in_one_message),
        cmocka_unit_test(test_inflate_an_empty_message),
        cmocka_unit_test(test_deflate_hello_as_the_rfc_has_it),
        cmocka_unit_test(test_deflate_empty_messages_are_one_zero_byte_each),
        cmocka_unit_test(test_deflate_remembers_only_when_agreed),
        cmocka_unit_test(test_round_trips_with_any_pieces_and_windows),
        cmocka_unit_test(test_every_room_ends_a_message_right),
        cmocka_unit_test(test_a_bomb_comes_in_bounded_pieces),
        cmocka_unit_test(test_inflate_refuses_what_is_not_deflated),
        cmocka_unit_test(test_inflate_refuses_a_message_that_breaks_off),
        cmocka_unit_test(test_inflate_refuses_what_points_beyond_the_window),
        cmocka_unit_test(test_a_context_begins_anew_in_used_memory),
        cmocka_unit_test(test_terms_that_cannot_be_kept_are_refused),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
