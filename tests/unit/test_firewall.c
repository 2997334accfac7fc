/* net/firewall: rules of the command line, functions of the program and of a listener */
#include "unit.h"

#include "fake_box.h"
#include "net/firewall.h"
#include "sb/err.h"

static struct sb_box box;
static struct sb_config config;
static struct sb_app app;
static struct sb_rule rules[8];
static struct sb_listener web = { .kind = "http", .port = 80 }, morse = { .kind = "tcp", .port = 24 },
                          echo = { .kind = "tcp", .port = 7 }, data = { .port = 5000 };

static int setup(void **state)
{
    (void)state;
    box = (struct sb_box){ .app = &app, .config = &config };
    config = (struct sb_config){ .rules = rules };
    app = (struct sb_app){ .allow = NULL };
    return 0;
}

static void rule(const char *text, bool deny)
{
    assert_int_equal(sb_rule_read(&rules[config.rule_count++], text, deny), 0);
}

static struct sb_addr v4(int a, int b, int c, int d)
{
    return (struct sb_addr){ .ip = { (uint8_t)a, (uint8_t)b, (uint8_t)c, (uint8_t)d }, .port = 4711 };
}

static struct sb_addr v6(int first, int second, int last)
{
    return (struct sb_addr){ .ip = { [0] = (uint8_t)first, [1] = (uint8_t)second, [15] = (uint8_t)last }, .v6 = 1 };
}

static bool admits(const struct sb_listener *l, struct sb_addr a)
{
    return sb_firewall_admits(&box, l, &a);
}

static void test_firewall_without_rules_admits_everybody(void **state)
{
    (void)state;
    assert_true(admits(&web, v4(1, 2, 3, 4)) && admits(&data, v6(0, 0, 1)));
    assert_false(sb_firewall_guards(&box, &web));
}

static void test_firewall_the_first_rule_that_matches_decides(void **state)
{
    (void)state;
    rule("10.0.0.7", false);
    rule("10.0.0.0/8", true);
    rule("10.1.0.0/16", false);     /* comes too late */
    assert_true(admits(&web, v4(10, 0, 0, 7)));
    assert_false(admits(&web, v4(10, 0, 0, 8)));
    assert_false(admits(&web, v4(10, 1, 0, 8)));
    assert_true(admits(&web, v4(11, 0, 0, 8)));
    assert_true(admits(&web, v6(10, 0, 7)));
    assert_true(sb_firewall_guards(&box, &web));
    assert_true(admits(&data, v4(10, 0, 0, 8)));        /* no server of its own: its maker has looked */
    assert_false(sb_firewall_guards(&box, &data));
}

static void test_firewall_a_rule_may_be_for_one_server(void **state)
{
    (void)state;
    rule("http:1.2.3.4", true);
    rule("tcp/24:5.6.7.8", true);
    rule("tcp:9.9.9.9", true);
    rule("ftp:all", true);
    assert_false(admits(&web, v4(1, 2, 3, 4)));
    assert_true(admits(&morse, v4(1, 2, 3, 4)));
    assert_false(admits(&morse, v4(5, 6, 7, 8)));
    assert_true(admits(&echo, v4(5, 6, 7, 8)));
    assert_false(admits(&echo, v4(9, 9, 9, 9)) || admits(&morse, v4(9, 9, 9, 9)));
}

static void test_firewall_allow_and_deny_all(void **state)
{
    (void)state;
    rule("http:127.0.0.0/8", false);
    rule("http:::1", false);
    rule("http:all", true);
    assert_true(admits(&web, v4(127, 0, 0, 1)) && admits(&web, v6(0, 0, 1)) && admits(&morse, v4(1, 1, 1, 1)));
    assert_false(admits(&web, v4(1, 1, 1, 1)) || admits(&web, v6(0, 0, 2)));
}

/* Every length of a prefix: the last bit that counts and the first that does not. */
static void check_bits(struct sb_addr net, unsigned max)
{
    unsigned bits;

    for (bits = 0; bits <= max; bits++) {
        struct sb_addr in = net, out = net;

        rules[0] = (struct sb_rule){ .net = net, .bits = (uint8_t)bits, .deny = true };
        config.rule_count = 1;
        if (bits < max)
            in.ip[bits / 8] ^= (uint8_t)(0x80 >> bits % 8);
        assert_false(admits(&web, in));
        if (bits == 0)
            continue;
        out.ip[(bits - 1) / 8] ^= (uint8_t)(0x80 >> (bits - 1) % 8);
        assert_true(admits(&web, out));
    }
}

static void test_firewall_compares_as_many_bits_as_the_rule_says(void **state)
{
    (void)state;
    check_bits(v4(10, 200, 3, 77), 32);
    check_bits(v6(0xfe, 0x80, 7), 128);
}

static void check_ip(const char *text, const uint8_t ip[16], unsigned bits)
{
    struct sb_rule r;

    assert_int_equal(sb_rule_read(&r, text, false), 0);
    assert_int_equal(r.net.v6, 1);
    assert_memory_equal(r.net.ip, ip, 16);
    assert_int_equal(r.bits, bits);
}

static void test_firewall_fills_in_the_zeros_of_an_address(void **state)
{
    (void)state;
    check_ip("::", (uint8_t[16]){ 0 }, 128);
    check_ip("::1", (uint8_t[16]){ [15] = 1 }, 128);
    check_ip("fe80::", (uint8_t[16]){ 0xfe, 0x80 }, 128);
    check_ip("[1:2::7:8]/48", (uint8_t[16]){ 0, 1, 0, 2, [13] = 7, [15] = 8 }, 48);
    check_ip("1:2:3:4:5:6:7::", (uint8_t[16]){ 0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7 }, 128);
    check_ip("::2:3:4:5:6:7:8", (uint8_t[16]){ 0, 0, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8 }, 128);
    check_ip("2001:DB8:0:1:f:e:d:c0de", (uint8_t[16]){ 0x20, 1, 0xd, 0xb8, 0, 0, 0, 1, 0, 0xf, 0, 0xe, 0, 0xd, 0xc0, 0xde }, 128);
}

static void test_firewall_says_when_a_rule_is_none(void **state)
{
    static const char *const wrong[] = { "", "10.0.0", "10.0.0.0/33", "::/129", "1:2:3", "smtp:all", "http:", "all ", "1:::2" };
    struct sb_rule r;
    size_t i;

    (void)state;
    for (i = 0; i < sizeof wrong / sizeof *wrong; i++)
        assert_int_equal(sb_rule_read(&r, wrong[i], true), SB_EINVAL);
}

static const char *asked;

static bool not_for_the_web(const struct sb_addr *peer, const char *server)
{
    asked = server;
    return peer->ip[0] == 1 || strcmp(server, "http") != 0;
}

static bool nobody(const struct sb_addr *peer)
{
    (void)peer;
    return false;
}

static void test_firewall_S0_HTTP_13_the_program_and_the_listener_are_asked_as_well(void **state)
{
    struct sb_listener closed = { .kind = "tcp", .allow = nobody };

    (void)state;
    app.allow = not_for_the_web;
    assert_true(admits(&web, v4(1, 2, 3, 4)));
    assert_false(admits(&web, v4(2, 2, 3, 4)));
    assert_string_equal(asked, "http");
    assert_true(admits(&morse, v4(2, 2, 3, 4)));
    assert_false(admits(&closed, v4(1, 2, 3, 4)));
    assert_true(sb_firewall_guards(&box, &web) && sb_firewall_guards(&box, &closed));
    asked = NULL;
    rule("all", true);
    assert_false(admits(&web, v4(1, 2, 3, 4)));
    assert_null(asked);             /* a rule has decided */
}

#define T(name) cmocka_unit_test_setup(name, setup)

int main(void)
{
    const struct CMUnitTest tests[] = {
        T(test_firewall_without_rules_admits_everybody),
        T(test_firewall_the_first_rule_that_matches_decides),
        T(test_firewall_a_rule_may_be_for_one_server),
        T(test_firewall_allow_and_deny_all),
        T(test_firewall_compares_as_many_bits_as_the_rule_says),
        T(test_firewall_fills_in_the_zeros_of_an_address),
        T(test_firewall_says_when_a_rule_is_none),
        T(test_firewall_S0_HTTP_13_the_program_and_the_listener_are_asked_as_well),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
