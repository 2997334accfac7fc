/* sb/addr: text of addresses, against the host's inet_ntop (which follows RFC 5952) */
#include "unit.h"

#include <arpa/inet.h>
#include "sb/addr.h"

static void check(const char *address)
{
    struct sb_addr a = { .v6 = strchr(address, ':') != NULL };
    char have[SB_ADDR_TEXT], want[INET6_ADDRSTRLEN];

    assert_int_equal(inet_pton(a.v6 ? AF_INET6 : AF_INET, address, a.ip), 1);
    inet_ntop(a.v6 ? AF_INET6 : AF_INET, a.ip, want, sizeof want);
    assert_ptr_equal(sb_addr_text(&a, have), have);
    assert_string_equal(have, want);
}

static void test_addr_text_of_ipv4(void **state)
{
    (void)state;
    check("0.0.0.0");
    check("127.0.0.1");
    check("255.255.255.255");
    check("10.0.1.3");
}

static void test_addr_text_of_ipv6_is_that_of_rfc_5952(void **state)
{
    (void)state;
    check("1:2:3:4:5:6:7:8");
    check("2001:db8::1");
    check("2001:db8:0:1:1:1:1:1");      /* 4.2.2: one group alone stays 0 */
    check("2001:0:0:1:0:0:0:1");        /* 4.2.3: the longest run */
    check("2001:db8:0:0:1:0:0:1");      /* 4.2.3: the first of equals */
    check("fe80::abcd:ef01");           /* 4.3: lower case */
    check("1::");
    check("ff02:0:0:0:0:0:0:0");
    check("0:1:2:3:4:5:6:7");
    check("1:2:3:4:5:6:7:0");
    check("0:0:1:2:3:4:5:6");
    check("1:2:3:4:5:6:0:0");
    check("ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff");
}

static void test_addr_text_of_nothing_and_of_this_host(void **state)
{
    struct sb_addr a = { .v6 = 1 };
    char text[SB_ADDR_TEXT];

    (void)state;
    assert_string_equal(sb_addr_text(&a, text), "::");
    a.ip[15] = 1;
    assert_string_equal(sb_addr_text(&a, text), "::1");
}

/* Every pattern of zero and other groups, all 256 of them. */
static void test_addr_text_shortens_every_pattern_of_zeroes_as_the_host_does(void **state)
{
    unsigned pattern, i;

    (void)state;
    for (pattern = 0; pattern < 256; pattern++) {
        struct sb_addr a = { .v6 = 1 };
        char have[SB_ADDR_TEXT], want[INET6_ADDRSTRLEN];

        for (i = 0; i < 8; i++)
            if (pattern >> i & 1)
                a.ip[2 * i] = (uint8_t)(0x10 + i);
        inet_ntop(AF_INET6, a.ip, want, sizeof want);
        if (strchr(want, '.'))
            continue;           /* the host writes ::a.b.c.d for compatible addresses, RFC 5952 5 lets us not */
        assert_string_equal(sb_addr_text(&a, have), want);
    }
}

static void test_addr_text_names_the_link_of_an_address_that_needs_one(void **state)
{
    struct sb_addr a = { .ip = { 0xfe, 0x80, [15] = 1 }, .v6 = 1, .link = 255 };
    char have[SB_ADDR_TEXT];

    (void)state;
    assert_string_equal(sb_addr_text(&a, have), "fe80::1%255");
    memset(a.ip, 0x11, sizeof a.ip);
    assert_int_equal(strlen(sb_addr_text(&a, have)), 39 + 4);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_addr_text_of_ipv4),
        cmocka_unit_test(test_addr_text_of_ipv6_is_that_of_rfc_5952),
        cmocka_unit_test(test_addr_text_of_nothing_and_of_this_host),
        cmocka_unit_test(test_addr_text_names_the_link_of_an_address_that_needs_one),
        cmocka_unit_test(test_addr_text_shortens_every_pattern_of_zeroes_as_the_host_does),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
