/* ws_mask against RFC 6455 5.3 written down byte by byte */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "proto/ws_mask.h"

#define KEY   0xd43f2a91u
#define AROUND 16

/* transformed-octet-i = original-octet-i XOR masking-key-octet-(i MOD 4), at bytes into the payload */
static unsigned char masked(unsigned char c, size_t i)
{
    return (unsigned char)(c ^ KEY >> 8 * (i & 3));
}

static unsigned char octet(size_t i)
{
    return (unsigned char)(i * 37 + 11);
}

static uint32_t key_at(size_t i)
{
    unsigned by = 8 * (i & 3);

    return by ? KEY >> by | KEY << (32 - by) : KEY;
}

/* n bytes from at bytes into the payload on, lying align bytes behind a border */
static void check(size_t align, size_t n, size_t at)
{
    _Alignas(64) unsigned char mem[AROUND + 16 + 160 + AROUND];
    unsigned char *p = mem + AROUND + align;
    size_t i;

    memset(mem, 0xee, sizeof mem);
    for (i = 0; i < n; i++)
        p[i] = octet(i);
    assert_int_equal(sb_ws_mask(p, n, key_at(at)), key_at(at + n));
    for (i = 0; i < n; i++)
        assert_int_equal(p[i], masked(octet(i), at + i));
    for (i = 0; i < sizeof mem; i++)
        if (mem + i < p || mem + i >= p + n)
            assert_int_equal(mem[i], 0xee);
}

static void test_mask_is_the_rfc_at_every_alignment_length_and_offset(void **state)
{
    size_t align, n, at;

    (void)state;
    for (align = 0; align < 16; align++)
        for (n = 0; n <= 160; n++)
            for (at = 0; at < 4; at++)
                check(align, n, at);
}

static void test_mask_twice_is_the_payload_again(void **state)
{
    unsigned char text[] = "Two times the same key and all is as before, whatever the length.";
    unsigned char copy[sizeof text];

    (void)state;
    memcpy(copy, text, sizeof text);
    sb_ws_mask(text, sizeof text, KEY);
    assert_memory_not_equal(text, copy, sizeof text);
    sb_ws_mask(text, sizeof text, KEY);
    assert_memory_equal(text, copy, sizeof text);
}

static void test_mask_goes_on_where_a_piece_ended(void **state)
{
    unsigned char whole[100], pieces[100];
    size_t cut;

    (void)state;
    for (cut = 0; cut <= sizeof whole; cut++) {
        for (size_t i = 0; i < sizeof whole; i++)
            whole[i] = pieces[i] = octet(i);
        sb_ws_mask(whole, sizeof whole, KEY);
        sb_ws_mask(pieces + cut, sizeof pieces - cut, sb_ws_mask(pieces, cut, KEY));
        assert_memory_equal(whole, pieces, sizeof whole);
    }
}

static void test_mask_of_the_rfc_example(void **state)
{
    unsigned char hello[] = { 0x7f, 0x9f, 0x4d, 0x51, 0x58 };   /* RFC 6455 5.7 */

    (void)state;
    sb_ws_mask(hello, sizeof hello, 0x3d21fa37);
    assert_memory_equal(hello, "Hello", 5);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_mask_is_the_rfc_at_every_alignment_length_and_offset),
        cmocka_unit_test(test_mask_twice_is_the_payload_again),
        cmocka_unit_test(test_mask_goes_on_where_a_piece_ended),
        cmocka_unit_test(test_mask_of_the_rfc_example),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
