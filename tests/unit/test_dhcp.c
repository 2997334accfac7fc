/*
 * board/lwip/dhcp.c over the real lwIP: the test is the server, and its seconds pass as it likes. Compiled with WITH_LWIP
 * when tools/third has fetched it.
 */
#include "unit.h"

#ifndef WITH_LWIP

static void test_lwip_is_not_there(void **state)
{
    (void)state;
    skip();
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(test_lwip_is_not_there) };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

#else

#include "fake_box.h"
#include "lwip/inet_chksum.h"
#include "lwip/init.h"
#include "lwip/ip4.h"
#include "lwip/prot/dhcp.h"
#include "lwip/prot/icmp.h"
#include "lwip/prot/udp.h"
#include "lwip/stats.h"
#include "lwip/timeouts.h"
#include "lwip_board.h"

#define IP(a, b, c, d) PP_HTONL((uint32_t)(a) << 24 | (b) << 16 | (c) << 8 | (d))
#define SERVER  IP(10, 0, 2, 2)
#define OURS    IP(10, 0, 2, 15)
#define LEASE   1000u

struct board board;
unsigned board_fifo;
static struct netif net;
static unsigned count;                  /* frames that were sent */
static unsigned char last[600];         /* the last of them, */
static struct { uint32_t from, to; } way;   /* and between whom */
static struct dhcp_msg *const sent = (struct dhcp_msg *)(last + IP_HLEN + UDP_HLEN);

u32_t sys_now(void)
{
    return fake.millis;
}

static err_t send_frame(struct netif *n, struct pbuf *p, const ip4_addr_t *to)
{
    const struct ip_hdr *h = (void *)last;

    (void)n, (void)to;
    assert_true(p->tot_len <= sizeof last);
    pbuf_copy_partial(p, last, p->tot_len, 0);
    way.from = h->src.addr;
    way.to = h->dest.addr;
    count++;
    return ERR_OK;
}

static err_t begin(struct netif *n)
{
    n->mtu = 1500;
    n->output = send_frame;
    n->hwaddr_len = 6;
    memcpy(n->hwaddr, "\x02\0\0\0\0\x07", 6);
    n->flags = NETIF_FLAG_LINK_UP | NETIF_FLAG_BROADCAST;
    return ERR_OK;
}

static void pass(unsigned seconds)
{
    while (seconds--) {
        fake.millis += 1000;
        sys_check_timeouts();
    }
}

/* The value of an option that was sent, NULL: there is none. */
static const unsigned char *option(unsigned code)
{
    const unsigned char *o = sent->options, *end = o + sizeof sent->options;

    for (; o < end && *o != DHCP_OPTION_END; o += 2 + o[1])
        if (*o == code)
            return o + 2;
    assert_true(o < end);
    return NULL;
}

static unsigned said(void)
{
    return *option(DHCP_OPTION_MESSAGE_TYPE);
}

/* ---- the server ---- */

static struct answer {
    struct dhcp_msg body;
    unsigned char more[200];
    size_t n;               /* bytes of options */
    bool spoilt;            /* its checksum does not match */
} answer;

static unsigned char *options(void)
{
    return (unsigned char *)&answer.body + DHCP_OPTIONS_OFS;
}

static void put(unsigned code, unsigned n, const void *value)
{
    unsigned char *to = options() + answer.n;

    to[0] = (unsigned char)code;
    to[1] = (unsigned char)n;
    memcpy(to + 2, value, n);
    answer.n += 2 + n;
}

static void put_word(unsigned code, uint32_t network_order)
{
    put(code, 4, &network_order);
}

/* An answer to what was sent last, without its end. */
static void compose(unsigned char type)
{
    memset(&answer, 0, sizeof answer);
    answer.body.op = DHCP_BOOTREPLY;
    answer.body.xid = sent->xid;
    answer.body.yiaddr.addr = OURS;
    memcpy(answer.body.chaddr, net.hwaddr, 6);
    answer.body.cookie = PP_HTONL(DHCP_MAGIC_COOKIE);
    put(DHCP_OPTION_MESSAGE_TYPE, 1, &type);
    put_word(DHCP_OPTION_SERVER_ID, SERVER);
}

static void arrive(uint32_t to, u16_t port, const void *data, u16_t n)
{
    struct pbuf *p = pbuf_alloc(PBUF_IP, (u16_t)(UDP_HLEN + n), PBUF_POOL);
    ip4_addr_t src = { SERVER }, dest = { to };
    struct udp_hdr *h = p->payload;
    struct ip_hdr *ip;

    assert_ptr_equal(p->next, NULL);
    *h = (struct udp_hdr){ PP_HTONS(67), lwip_htons(port), lwip_htons((u16_t)(UDP_HLEN + n)), 0 };
    memcpy(h + 1, data, n);
    h->chksum = (u16_t)(ip_chksum_pseudo(p, IP_PROTO_UDP, p->tot_len, &src, &dest) + answer.spoilt);
    pbuf_add_header(p, IP_HLEN);
    ip = p->payload;
    memset(ip, 0, sizeof *ip);
    IPH_VHL_SET(ip, 4, 5);
    IPH_LEN_SET(ip, lwip_htons(p->tot_len));
    IPH_TTL_SET(ip, 64);
    IPH_PROTO_SET(ip, IP_PROTO_UDP);
    ip->src.addr = src.addr;
    ip->dest.addr = dest.addr;
    IPH_CHKSUM_SET(ip, inet_chksum(ip, IP_HLEN));
    ip4_input(p, &net);
    assert_int_equal(lwip_stats.memp[MEMP_PBUF_POOL]->used, 0);
}

static void reply(void)
{
    options()[answer.n++] = DHCP_OPTION_END;
    arrive(OURS, 68, &answer.body, (u16_t)(DHCP_OPTIONS_OFS + answer.n));
}

static void offer(void)
{
    compose(DHCP_OFFER);
    reply();
}

static void acknowledge(void)
{
    compose(DHCP_ACK);
    put_word(DHCP_OPTION_LEASE_TIME, lwip_htonl(LEASE));
    put_word(DHCP_OPTION_SUBNET_MASK, IP(255, 255, 0, 0));
    put(DHCP_OPTION_ROUTER, 8, "\x0a\0\x02\x02\x0a\0\x02\x63");
    put_word(DHCP_OPTION_DNS_SERVER, IP(10, 0, 2, 3));
    reply();
}

static void refuse(void)
{
    compose(DHCP_NAK);
    reply();
}

/* ---- each test begins with a first question ---- */

static int make(void **state)
{
    static bool made;
    unsigned i;

    (void)state;
    if (!made) {
        lwip_init();
        netif_add(&net, IP4_ADDR_ANY4, IP4_ADDR_ANY4, IP4_ADDR_ANY4, NULL, begin, ip4_input);
        netif_set_default(&net);
        netif_set_up(&net);
        dhcp_begin(&net);
        assert_int_equal(said(), DHCP_DISCOVER);
    }
    made = true;
    for (i = 0; i < 2 * LEASE && said() != DHCP_DISCOVER; i++)
        pass(1);
    offer();
    refuse();
    count = 0;
    pass(1);
    assert_int_equal(count, 1);
    assert_int_equal(said(), DHCP_DISCOVER);
    board.name_server.addr = 0;
    return 0;
}

static void lease(void)
{
    offer();
    acknowledge();
    assert_int_equal(net.ip_addr.addr, OURS);
    count = 0;
}

static void test_an_address_is_asked_for_and_taken(void **state)
{
    (void)state;
    assert_int_equal(way.from, 0);
    assert_int_equal(way.to, 0xffffffff);
    assert_null(option(DHCP_OPTION_REQUESTED_IP));
    offer();
    assert_int_equal(count, 2);
    assert_int_equal(said(), DHCP_REQUEST);
    assert_int_equal(sent->ciaddr.addr, 0);
    assert_memory_equal(option(DHCP_OPTION_REQUESTED_IP), "\x0a\0\x02\x0f", 4);
    assert_memory_equal(option(DHCP_OPTION_SERVER_ID), "\x0a\0\x02\x02", 4);
    acknowledge();
    assert_int_equal(net.ip_addr.addr, OURS);
    assert_int_equal(net.netmask.addr, IP(255, 255, 0, 0));
    assert_int_equal(net.gw.addr, SERVER);
    assert_int_equal(board.name_server.addr, IP(10, 0, 2, 3));
    pass(LEASE / 2 - 1);
    assert_int_equal(count, 2);
}

/* 4, 8, 16, 32 and 64 seconds, each a second more or less (RFC 2131 4.1). */
static void test_who_gets_no_answer_asks_again(void **state)
{
    unsigned usual, waited;

    (void)state;
    for (usual = 4; usual <= 64; usual *= 2) {
        count = 0;
        for (waited = 0; !count; waited++)
            pass(1);
        assert_in_range(waited, usual - 1, usual + 1);
        assert_int_equal(said(), DHCP_DISCOVER);
    }
}

static void test_an_offer_that_is_not_kept_is_forgotten(void **state)
{
    (void)state;
    offer();
    pass(4 + 8 + 16 + 32 - 8);
    assert_int_equal(said(), DHCP_REQUEST);
    pass(64 + 32);
    assert_int_equal(said(), DHCP_DISCOVER);
    assert_null(option(DHCP_OPTION_REQUESTED_IP));
}

static void test_a_refusal_begins_it_anew(void **state)
{
    (void)state;
    offer();
    refuse();
    pass(1);
    assert_int_equal(said(), DHCP_DISCOVER);
    assert_int_equal(net.ip_addr.addr, 0);
}

/* At half of its time, of the server itself; the new one counts from then on. */
static void test_a_lease_is_renewed(void **state)
{
    (void)state;
    lease();
    pass(LEASE / 2);
    assert_int_equal(count, 1);
    assert_int_equal(said(), DHCP_REQUEST);
    assert_int_equal(way.from, OURS);
    assert_int_equal(way.to, SERVER);
    assert_int_equal(sent->ciaddr.addr, OURS);
    assert_null(option(DHCP_OPTION_REQUESTED_IP));
    assert_null(option(DHCP_OPTION_SERVER_ID));
    acknowledge();
    pass(LEASE / 2 - 1);
    assert_int_equal(count, 1);
    pass(1);
    assert_int_equal(count, 2);
    assert_int_equal(way.to, SERVER);
    assert_int_equal(net.ip_addr.addr, OURS);
}

/* From seven eighths on it is asked of anybody, and at the end the address is gone. */
static void test_a_lease_that_nobody_renews_ends(void **state)
{
    (void)state;
    lease();
    pass(LEASE - LEASE / 8 - 1);
    assert_int_equal(way.to, SERVER);
    pass(1);
    assert_int_equal(said(), DHCP_REQUEST);
    assert_int_equal(way.to, 0xffffffff);
    assert_int_equal(sent->ciaddr.addr, OURS);
    pass(LEASE / 8 - 1);
    assert_int_equal(net.ip_addr.addr, OURS);
    assert_true(count < 12);            /* a minute at least between two of them */
    pass(1);
    assert_int_equal(net.ip_addr.addr, 0);
    assert_int_equal(said(), DHCP_DISCOVER);
    assert_int_equal(way.from, 0);
}

static void test_a_lease_that_is_withdrawn_ends(void **state)
{
    (void)state;
    lease();
    pass(LEASE / 2);
    refuse();
    assert_int_equal(net.ip_addr.addr, 0);
    pass(1);
    assert_int_equal(said(), DHCP_DISCOVER);
}

static void test_the_server_tells_when_to_renew(void **state)
{
    (void)state;
    offer();
    compose(DHCP_ACK);
    put_word(DHCP_OPTION_T1, PP_HTONL(100));
    put_word(DHCP_OPTION_T2, PP_HTONL(150));
    put_word(DHCP_OPTION_LEASE_TIME, PP_HTONL(LEASE));
    reply();
    count = 0;
    pass(99);
    assert_int_equal(count, 0);
    pass(1);
    assert_int_equal(way.to, SERVER);
    pass(50);
    assert_int_equal(way.to, 0xffffffff);
    assert_int_equal(net.netmask.addr, IP(255, 255, 255, 0));       /* nobody said another */
}

static void test_what_is_no_answer_to_us_is_not_heard(void **state)
{
    static const unsigned char name[200];
    int i;

    (void)state;
    for (i = 0; i < 7; i++) {
        compose(DHCP_OFFER);
        switch (i) {
        case 0: answer.body.xid ^= 1; break;
        case 1: answer.body.chaddr[5] ^= 1; break;
        case 2: answer.body.op = DHCP_BOOTREQUEST; break;
        case 3: answer.body.cookie = 0; break;
        case 4: answer.spoilt = true; break;
        case 5: put(DHCP_OPTION_HOSTNAME, sizeof name, name); answer.n -= 100; break;      /* cut within an option */
        case 6: answer.body.options[2] = DHCP_ACK; break;               /* of what nobody asked for */
        }
        reply();
    }
    arrive(OURS, 68, &answer.body, DHCP_OPTIONS_OFS - 1);
    assert_int_equal(count, 1);
    offer();
    assert_int_equal(said(), DHCP_REQUEST);
    compose(DHCP_ACK);
    reply();                            /* for no time at all */
    assert_int_equal(net.ip_addr.addr, 0);
    acknowledge();
    assert_int_equal(net.ip_addr.addr, OURS);
    refuse();                           /* nothing was asked */
    assert_int_equal(net.ip_addr.addr, OURS);
}

/* RFC 2132 9.3: more of them in the fields of names. */
static void test_options_stand_in_other_fields_too(void **state)
{
    (void)state;
    offer();
    compose(DHCP_ACK);
    put(DHCP_OPTION_OVERLOAD, 1, "\x03");
    memcpy(answer.body.file, "\x33\x04\0\0\x03\xe8\xff", 7);
    memcpy(answer.body.sname, "\x01\x04\xff\0\0\0\xff", 7);
    reply();
    assert_int_equal(net.ip_addr.addr, OURS);
    assert_int_equal(net.netmask.addr, IP(255, 0, 0, 0));
    pass(LEASE / 2);
    assert_int_equal(said(), DHCP_REQUEST);
}

static void test_a_datagram_that_nobody_waits_for_is_answered(void **state)
{
    const struct icmp_echo_hdr *h = (void *)(last + IP_HLEN);

    (void)state;
    lease();
    answer.spoilt = false;
    arrive(IP(10, 0, 255, 255), 9, "x", 1);
    assert_int_equal(count, 0);
    arrive(OURS, 9, "x", 1);
    assert_int_equal(count, 1);
    assert_int_equal(h->type, ICMP_DUR);
    assert_int_equal(h->code, ICMP_DUR_PORT);
    assert_memory_equal(last + IP_HLEN + 8 + IP_HLEN, "\0\x43\0\x09", 4);
    memset(last, 0, sizeof last);
    pass(LEASE / 2);                    /* the last frame is one of DHCP again */
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(test_an_address_is_asked_for_and_taken, make),
        cmocka_unit_test_setup(test_who_gets_no_answer_asks_again, make),
        cmocka_unit_test_setup(test_an_offer_that_is_not_kept_is_forgotten, make),
        cmocka_unit_test_setup(test_a_refusal_begins_it_anew, make),
        cmocka_unit_test_setup(test_a_lease_is_renewed, make),
        cmocka_unit_test_setup(test_a_lease_that_nobody_renews_ends, make),
        cmocka_unit_test_setup(test_a_lease_that_is_withdrawn_ends, make),
        cmocka_unit_test_setup(test_the_server_tells_when_to_renew, make),
        cmocka_unit_test_setup(test_what_is_no_answer_to_us_is_not_heard, make),
        cmocka_unit_test_setup(test_options_stand_in_other_fields_too, make),
        cmocka_unit_test_setup(test_a_datagram_that_nobody_waits_for_is_answered, make),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

#endif
