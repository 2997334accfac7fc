/*
 * board/lwip over the real lwIP, whose one interface leads back to itself: the box is one end of each connection, the
 * test the other. Compiled with WITH_LWIP when tools/third has fetched it; sb_port_* of the board are board_* here.
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
#include "lwip/dns.h"
#include "lwip/inet_chksum.h"
#include "lwip/init.h"
#include "lwip/ip4.h"
#include "lwip/priv/tcp_priv.h"
#include "lwip/stats.h"
#include "lwip/timeouts.h"
#include "lwip_board.h"

#define FRAMES 64

struct board board;
unsigned board_fifo;
int board_listen(struct sb_box *box, struct sb_listener *l);
void board_unlisten(struct sb_box *box, struct sb_listener *l);
int board_connect(struct sb_box *box, struct sb_conn *c, const char *host, unsigned port);
int board_dial(struct sb_box *box, struct sb_conn *c, const struct sb_addr *to);

static struct fake_box f;
static struct netif net;
static struct { unsigned char *p; u16_t n; } wire[FRAMES];     /* on their way */
static unsigned on_wire;
static bool cut, slow;                  /* what is sent now is lost; nothing arrives for now */
static unsigned resets;                 /* segments with RST that were sent */
static unsigned fail_in;                /* the n-th allocation of lwIP fails, 0 = none */
static char text[8000];

/* ---- lwIP's surroundings ---- */

/* lwIP lives through all tests: its clock goes on where the box's begins anew. */
static uint32_t ahead;

u32_t sys_now(void)
{
    return fake.millis + ahead;
}

void *__real_memp_malloc(memp_t type);
void *__real_mem_malloc(mem_size_t n);
void *__wrap_memp_malloc(memp_t type);
void *__wrap_mem_malloc(mem_size_t n);

static bool fails(void)
{
    return fail_in && --fail_in == 0;
}

void *__wrap_memp_malloc(memp_t type)
{
    bool counts = type != MEMP_SYS_TIMEOUT && (type < MEMP_POOL_FIRST || type > MEMP_POOL_LAST);

    /* a timeout has its place for sure, and what mem_malloc wants was counted there */
    return counts && fails() ? NULL : __real_memp_malloc(type);
}

void *__wrap_mem_malloc(mem_size_t n)
{
    return fails() ? NULL : __real_mem_malloc(n);
}

/* A copy of its own, as a wire makes it: whoever lent the bytes may have them back only when they are acknowledged. */
static err_t send_frame(struct netif *n, struct pbuf *p, const ip4_addr_t *to)
{
    unsigned char *copy;

    (void)n, (void)to;
    if (cut || on_wire == FRAMES)
        return ERR_OK;
    copy = malloc(p->tot_len);
    assert_non_null(copy);
    pbuf_copy_partial(p, copy, p->tot_len, 0);
    if (copy[20 + 13] & TCP_RST)
        resets++;
    wire[on_wire].p = copy;
    wire[on_wire++].n = p->tot_len;
    return ERR_OK;
}

static err_t begin(struct netif *n)
{
    n->name[0] = 't';
    n->name[1] = 't';
    n->mtu = 1500;
    n->output = send_frame;
    n->flags = NETIF_FLAG_LINK_UP;
    return ERR_OK;
}

/* One frame arrives, as a NIC's driver has it. */
static bool arrive(void)
{
    unsigned char *copy = wire[0].p;
    u16_t n = wire[0].n;
    struct pbuf *p;

    if (!on_wire || slow)
        return false;
    memmove(wire, wire + 1, --on_wire * sizeof wire[0]);
    p = pbuf_alloc(PBUF_RAW, n, PBUF_POOL);
    if (p) {
        pbuf_take(p, copy, n);
        ip4_input(p, &net);
    }
    free(copy);
    return true;
}

/* ---- turns ---- */

static void turn(void)
{
    sb_box_turn_begin(&f.box);
    (void)arrive();
    sys_check_timeouts();
    transport_events();
    (void)sb_box_turn_end(&f.box);
    transport_send();
}

static void run(void)
{
    int quiet = 0, i;

    for (i = 0; quiet < 3; i++) {
        assert_true(i < 10000);
        quiet = (on_wire && !slow) || board.queued ? 0 : quiet + 1;
        turn();
    }
}

static void wait(uint32_t ms)
{
    for (; ms; ms -= 50) {
        fake.millis += 50;
        run();
    }
}

/* ---- the box's end: a protocol that does what the test says ---- */

static struct {
    struct sb_conn *c;
    size_t takes, got, calls;   /* bytes it takes in all; bytes taken so far */
    char   in[sizeof text];
    bool   eof, closed, connected;
    int    err;
    size_t answer;              /* a constant of so many bytes when something comes, then the end */
} host;

static int opened(struct sb_conn *c)
{
    host.c = c;
    host.connected = true;
    return 0;
}

static size_t input(struct sb_conn *c, unsigned char *p, size_t n)
{
    host.calls++;
    if (n > host.takes - host.got)
        n = host.takes - host.got;
    memcpy(host.in + host.got, p, n);
    host.got += n;
    if (host.answer && n && sb_conn_put_const(c, text, host.answer) == 0)
        sb_conn_close(c, true);
    return n;
}

static void ended(struct sb_conn *c)
{
    (void)c;
    host.eof = true;
}

static void gone(struct sb_conn *c)
{
    host.closed = true;
    host.err = c->err;
    host.c = NULL;
}

static const struct sb_proto proto = { .name = "test", .open = opened, .input = input, .eof = ended, .closed = gone,
                                       .refusal = "no room" };

/* ---- the other end ---- */

static struct guest {
    struct tcp_pcb *pcb;
    size_t got, acked;
    char   in[sizeof text];
    bool   connected, fin;
    err_t  err;
} guest, second;

static err_t guest_connected(void *arg, struct tcp_pcb *pcb, err_t err)
{
    (void)pcb, (void)err;
    ((struct guest *)arg)->connected = true;
    return ERR_OK;
}

static err_t guest_received(void *arg, struct tcp_pcb *pcb, struct pbuf *p, err_t err)
{
    struct guest *g = arg;

    (void)err;
    if (!p) {
        g->fin = true;
        return ERR_OK;
    }
    g->got += pbuf_copy_partial(p, g->in + g->got, p->tot_len, 0);
    tcp_recved(pcb, p->tot_len);
    pbuf_free(p);
    return ERR_OK;
}

static void guest_failed(void *arg, err_t err)
{
    struct guest *g = arg;

    g->err = err;
    g->pcb = NULL;
}

static void come(struct guest *g)
{
    memset(g, 0, sizeof *g);
    g->pcb = tcp_new();
    assert_non_null(g->pcb);
    tcp_arg(g->pcb, g);
    tcp_recv(g->pcb, guest_received);
    tcp_err(g->pcb, guest_failed);
    assert_int_equal(tcp_connect(g->pcb, &net.ip_addr, 80, guest_connected), ERR_OK);
}

static void say(struct guest *g, size_t n)
{
    assert_int_equal(tcp_write(g->pcb, text, (u16_t)n, TCP_WRITE_FLAG_COPY), ERR_OK);
    tcp_output(g->pcb);
}

static void leave(struct guest *g)
{
    if (g->pcb) {
        tcp_arg(g->pcb, NULL);
        tcp_err(g->pcb, NULL);
        tcp_recv(g->pcb, NULL);
        tcp_abort(g->pcb);
    }
    g->pcb = NULL;
}

/* ---- each test ---- */

static int make(void **state)
{
    ip4_addr_t a, mask, none = { 0 };
    static bool made;
    size_t i;

    (void)state;
    ahead += fake.millis - FAKE_MILLIS;
    fake_box_bare(&f, &proto);
    if (!made) {
        ahead = 0;
        lwip_init();
        IP4_ADDR(&a, 10, 0, 0, 1);
        IP4_ADDR(&mask, 255, 255, 255, 0);
        netif_add(&net, &a, &mask, &none, NULL, begin, ip4_input);
        netif_set_default(&net);
        netif_set_up(&net);
    }
    made = true;
    for (i = 0; i < sizeof text; i++)
        text[i] = (char)(i * 7 + i / 251);
    memset(&board, 0, sizeof board);
    memset(&host, 0, sizeof host);
    host.takes = SIZE_MAX;
    cut = slow = false;
    resets = fail_in = 0;
    board_fifo = 0;
    board.box = &f.box;
    assert_int_equal(board_listen(&f.box, &f.box.listeners[0]), 0);
    return 0;
}

/* Everything that lwIP and the box had is theirs again. */
static int check_whole(void **state)
{
    int i;

    (void)state;
    fail_in = 0;
    cut = slow = false;
    leave(&guest);
    leave(&second);
    while (f.box.conns) {
        sb_conn_abort(f.box.conns);
        run();
    }
    board_unlisten(&f.box, &f.box.listeners[0]);
    for (i = 0; i < 100 && (tcp_active_pcbs || tcp_tw_pcbs || lwip_stats.memp[MEMP_TCP_PCB]->used); i++)
        wait(500);
    assert_int_equal(lwip_stats.memp[MEMP_TCP_PCB]->used, 0);
    assert_int_equal(lwip_stats.memp[MEMP_TCP_SEG]->used, 0);
    assert_int_equal(lwip_stats.memp[MEMP_PBUF]->used, 0);
    assert_int_equal(lwip_stats.memp[MEMP_PBUF_POOL]->used, 0);
    assert_int_equal(lwip_stats.mem.used, 0);
    assert_null(fake_box_end(&f));
    return 0;
}

static void connect_both(void)
{
    come(&guest);
    run();
    assert_true(guest.connected);
    assert_non_null(host.c);
}

/* ---- input ---- */

static void test_the_window_opens_only_by_what_was_taken(void **state)
{
    struct tcp_pcb *pcb;

    (void)state;
    connect_both();
    pcb = host.c->io.p;
    host.takes = 100;
    say(&guest, TCP_WND);
    run();
    assert_int_equal(host.got, 100);
    assert_int_equal(pcb->rcv_wnd, 100);
    assert_true(lwip_stats.memp[MEMP_PBUF_POOL]->used > 0);     /* held where it lies */
    host.takes = SIZE_MAX;
    sb_conn_resume(host.c);
    run();
    assert_int_equal(host.got, TCP_WND);
    assert_memory_equal(host.in, text, TCP_WND);
    assert_int_equal(pcb->rcv_wnd, TCP_WND);
    assert_int_equal(lwip_stats.memp[MEMP_PBUF_POOL]->used, 0);
}

static void test_the_end_is_told_behind_what_was_held(void **state)
{
    (void)state;
    connect_both();
    host.takes = 10;
    say(&guest, 700);
    tcp_shutdown(guest.pcb, 0, 1);
    run();
    assert_false(host.eof);
    host.takes = SIZE_MAX;
    sb_conn_resume(host.c);
    run();
    assert_int_equal(host.got, 700);
    assert_true(host.eof);
    assert_non_null(host.c);            /* half closed: we may still speak */
}

static void test_who_makes_us_hold_too_much_is_cut_off(void **state)
{
    struct pbuf *taken[SB_BOARD_FRAMES];
    unsigned i, n = 0;

    (void)state;
    connect_both();
    host.takes = 0;
    while (n < SB_BOARD_FRAMES - 2 && (taken[n] = pbuf_alloc(PBUF_RAW, 10, PBUF_POOL)))
        n++;
    say(&guest, 300);
    run();
    assert_true(host.closed);
    assert_int_equal(guest.err, ERR_RST);
    for (i = 0; i < n; i++)
        pbuf_free(taken[i]);
}

/* Two upload at once to a NIC that holds one window. */
static void two_upload(struct tcp_pcb **a, struct tcp_pcb **b)
{
    connect_both();
    *a = host.c->io.p;
    come(&second);
    run();
    *b = host.c->io.p;
    board_fifo = TCP_WND;
    say(&guest, TCP_WND);
    say(&second, TCP_WND);
    run();
}

static void test_windows_open_in_turn_where_the_nic_drops(void **state)
{
    struct tcp_pcb *a, *b;

    (void)state;
    two_upload(&a, &b);
    assert_int_equal(host.got, 2 * TCP_WND);
    assert_int_equal(a->rcv_wnd, TCP_WND);
    assert_int_equal(b->rcv_wnd, 0);            /* taken, but it is not its turn */
    say(&guest, TCP_WND);
    run();
    assert_int_equal(b->rcv_wnd, TCP_WND);
    assert_int_equal(a->rcv_wnd, 0);
    wait(100);                                  /* the other had nothing to send */
    assert_int_equal(a->rcv_wnd, TCP_WND);
    assert_int_equal(host.got, 3 * TCP_WND);
}

/* However long a window had to wait: it counts from when it was opened. */
static void test_a_window_that_was_opened_late_counts_all_the_same(void **state)
{
    struct tcp_pcb *a, *b;

    (void)state;
    two_upload(&a, &b);
    wait(100);
    assert_int_equal(b->rcv_wnd, TCP_WND);
    say(&guest, TCP_WND);
    run();
    assert_int_equal(a->rcv_wnd, 0);
    wait(100);
    assert_int_equal(a->rcv_wnd, TCP_WND);
}

/* A request now and then does not hold up an upload. */
static void test_who_sends_little_has_no_share_of_the_nic(void **state)
{
    struct tcp_pcb *b;
    int i;

    (void)state;
    connect_both();
    come(&second);
    run();
    b = host.c->io.p;
    board_fifo = TCP_WND;
    for (i = 0; i < 4; i++) {
        say(&guest, 100);
        say(&second, TCP_WND);
        run();
        assert_int_equal(b->rcv_wnd, TCP_WND);
    }
}

static void test_closing_while_the_window_waits_is_no_reset(void **state)
{
    (void)state;
    connect_both();
    come(&second);
    run();
    board_fifo = 1;
    say(&guest, TCP_WND);
    say(&second, 300);
    run();
    sb_conn_close(host.c, false);
    run();
    assert_true(second.fin);
    assert_int_equal(resets, 0);
    leave(&guest);
    run();
}

/* ---- output ---- */

static void test_a_constant_is_lent_until_it_is_acknowledged(void **state)
{
    const struct tcp_seg *s;
    size_t at = 0;

    (void)state;
    connect_both();
    slow = true;
    assert_int_equal(sb_conn_put_const(host.c, text, 1500), 0);
    turn();
    for (s = ((struct tcp_pcb *)host.c->io.p)->unacked; s; at += s->len, s = s->next)
        assert_ptr_equal(s->p->next->payload, text + at);       /* where it lies */
    slow = false;
    assert_true(at > 0);
    assert_non_null(host.c->out.first);
    wait(500);                  /* the last acknowledgement is delayed */
    assert_null(host.c->out.first);
    assert_int_equal(guest.got, 1500);
    assert_memory_equal(guest.in, text, 1500);
}

static void test_more_than_fits_goes_on_with_the_acknowledgements(void **state)
{
    (void)state;
    connect_both();
    assert_int_equal(sb_conn_put_const(host.c, text, sizeof text), 0);
    sb_conn_close(host.c, false);
    wait(500);
    assert_int_equal(guest.got, sizeof text);
    assert_memory_equal(guest.in, text, sizeof text);
    assert_true(guest.fin);
    assert_int_equal(resets, 0);
}

static void test_a_lost_segment_comes_again_with_the_same_bytes(void **state)
{
    (void)state;
    connect_both();
    cut = true;
    assert_int_equal(sb_conn_put_const(host.c, text, 3000), 0);
    turn();
    turn();
    cut = false;
    wait(8000);
    assert_int_equal(guest.got, 3000);
    assert_memory_equal(guest.in, text, 3000);
}

/* All of lwIP's memory is under way for one: the other has nothing of its own that would come back. */
static void test_who_found_no_memory_goes_on_with_what_others_give_back(void **state)
{
    struct pbuf *taken[SB_BOARD_SEGMENTS];
    struct sb_conn *first;
    unsigned n = 0;

    (void)state;
    connect_both();
    first = host.c;
    come(&second);
    run();
    assert_ptr_not_equal(first, host.c);
    slow = true;
    assert_int_equal(sb_conn_put_const(first, text, 4 * 536), 0);
    turn();
    while ((taken[n] = pbuf_alloc_reference(text, 1, PBUF_ROM)))
        n++;
    assert_int_equal(sb_conn_put_const(host.c, text, 600), 0);
    turn();
    assert_true(host.c->io_flags & IO_STARVED);
    slow = false;
    run();                      /* and no time passes */
    assert_int_equal(second.got, 600);
    assert_int_equal(guest.got, 4 * 536);
    while (n)
        pbuf_free(taken[--n]);
}

/* ---- the end ---- */

static void test_closing_with_unread_input_is_no_reset(void **state)
{
    (void)state;
    connect_both();
    host.takes = 0;
    say(&guest, 500);
    run();
    sb_conn_close(host.c, false);
    (void)sb_box_turn_end(&f.box);      /* closed before what is held could be offered once more */
    run();
    assert_true(guest.fin);
    assert_int_equal(guest.err, ERR_OK);
    assert_int_equal(resets, 0);
    assert_true(host.closed);
}

static void test_an_abort_is_a_reset(void **state)
{
    (void)state;
    connect_both();
    sb_conn_abort(host.c);
    run();
    assert_int_equal(guest.err, ERR_RST);
    assert_int_equal(resets, 1);
}

static void test_a_reset_by_the_peer_gives_everything_back(void **state)
{
    (void)state;
    connect_both();
    cut = true;
    assert_int_equal(sb_conn_put_const(host.c, text, 2000), 0);
    turn();
    cut = false;
    leave(&guest);
    run();
    assert_true(host.closed);
    assert_int_equal(host.err, SB_ECLOSED);
    assert_int_equal(f.box.count.broken, 1);
    assert_int_equal(f.box.pools[SB_POOL_BUF].used, 0);
}

static void test_a_reset_while_input_is_held_gives_the_frames_back(void **state)
{
    (void)state;
    connect_both();
    host.takes = 0;
    say(&guest, 500);
    run();
    leave(&guest);
    run();
    assert_true(host.closed);
    assert_int_equal(lwip_stats.memp[MEMP_PBUF_POOL]->used, 0);
}

static void test_a_peer_that_vanished_is_noticed(void **state)
{
    (void)state;
    connect_both();
    cut = true;
    wait(95000);
    assert_true(host.closed);
    assert_int_equal(host.err, SB_ECLOSED);
}

static void test_who_finds_no_room_reads_why(void **state)
{
    struct guest others[FAKE_CONNS];
    unsigned i;

    (void)state;
    for (i = 0; i < FAKE_CONNS; i++) {
        come(&others[i]);
        run();
    }
    come(&guest);
    say(&guest, 200);
    run();
    assert_text(guest.in, guest.got, "no room");
    assert_true(guest.fin);
    assert_int_equal(resets, 0);
    assert_int_equal(f.box.count.refused, 1);
    for (i = 0; i < FAKE_CONNS; i++)
        leave(&others[i]);
    run();
}

/* ---- calls ---- */

static struct sb_conn *call(const char *name, unsigned port, int err)
{
    struct sb_conn *c = sb_conn_new(&f.box, &proto);

    assert_non_null(c);
    assert_int_equal(board_connect(&f.box, c, name, port), err);
    return c;
}

static void test_a_call_is_answered(void **state)
{
    (void)state;
    (void)call("10.0.0.1", 80, 0);
    run();
    assert_int_equal(f.box.pools[SB_POOL_CONN].used, 2);    /* both ends are ours */
    assert_true(host.connected);
}

static void test_a_call_goes_to_an_address_too(void **state)
{
    struct sb_addr to = { .ip = { 10, 0, 0, 1 }, .port = 80 };
    struct sb_conn *c = sb_conn_new(&f.box, &proto);

    (void)state;
    assert_int_equal(board_dial(&f.box, c, &to), 0);
    run();
    assert_true(host.connected);
    assert_true(sb_addr_same_host(&c->peer, &to));
}

/* The server answers nothing: DNS asks in vain, in its own time. */
static void test_a_call_to_a_name_that_nobody_knows_ends(void **state)
{
    ip_addr_t server = IPADDR4_INIT_BYTES(10, 0, 0, 2);

    (void)state;
    dns_setserver(0, &server);
    (void)call("nobody.example", 80, 0);
    run();
    assert_false(host.closed);
    wait(60000);
    assert_true(host.closed);
    assert_int_equal(host.err, SB_EHOST);
}

/* The query on the wire becomes its answer: an address (RFC 1035 4.1) for the name it asks for, which is ours. */
static void answer_query(void)
{
    static const unsigned char record[] = "\xc0\x0c\0\x01\0\x01\0\0\0\x3c\0\x04\x0a\0\0\x01";
    const u16_t at = wire[0].n, n = (u16_t)(at + sizeof record - 1);
    unsigned char *p = realloc(wire[0].p, n);
    struct ip_hdr *ip = (void *)p;

    assert_int_equal(on_wire, 1);
    assert_non_null(p);
    wire[0].p = p;
    wire[0].n = n;
    memcpy(p + at, record, sizeof record - 1);
    memcpy(p + 12, "\x0a\0\0\x02\x0a\0\0\x01", 8);
    IPH_LEN_SET(ip, lwip_htons(n));
    IPH_CHKSUM_SET(ip, 0);
    IPH_CHKSUM_SET(ip, inet_chksum(ip, IP_HLEN));
    memcpy(p + 22, p + 20, 2);          /* to the port it came from, from that of DNS, without a checksum */
    memcpy(p + 20, "\0\x35", 2);
    p[24] = 0, p[25] = (unsigned char)(n - IP_HLEN);
    p[26] = p[27] = 0;
    p[30] = 0x81, p[31] = 0x80;         /* a response, without error */
    p[35] = 1;                          /* answer */
}

static void test_a_port_that_has_a_listener_is_taken_and_free_with_its_end(void **state)
{
    struct sb_listener *l = &f.box.listeners[0], *other = &f.box.listeners[1];

    (void)state;
    *other = *l;
    assert_int_equal(board_listen(&f.box, other), SB_EBUSY);
    connect_both();
    board_unlisten(&f.box, l);          /* what came by it stays, and does not keep the port */
    assert_int_equal(board_listen(&f.box, other), 0);
    come(&second);
    run();
    assert_int_equal(second.err, ERR_OK);
    assert_int_equal(guest.err, ERR_OK);
    board_unlisten(&f.box, other);
    assert_int_equal(board_listen(&f.box, l), 0);
}

static void test_a_call_to_a_name_goes_to_its_address(void **state)
{
    ip_addr_t server = IPADDR4_INIT_BYTES(10, 0, 0, 2);

    (void)state;
    dns_setserver(0, &server);
    (void)call("box.example", 80, 0);
    answer_query();
    run();
    assert_true(host.connected);
}

static void test_a_call_that_nobody_wants_is_refused(void **state)
{
    (void)state;
    (void)call("10.0.0.1", 81, 0);
    run();
    assert_true(host.closed);
    assert_int_equal(host.err, SB_EREFUSED);
    assert_false(host.connected);
}

static void test_a_call_can_be_given_up(void **state)
{
    struct sb_conn *c;

    (void)state;
    cut = true;
    c = call("10.0.0.1", 80, 0);
    sb_conn_abort(c);
    cut = false;
    run();
    assert_true(host.closed);
    assert_false(host.connected);
    sb_conn_abort(call("10.0.0.1", 0, SB_EINVAL));
    run();
}

/* ---- every allocation of lwIP fails once ---- */

static void test_whatever_allocation_fails_the_exchange_is_whole_in_the_end(void **state)
{
    unsigned n;

    (void)state;
    for (n = 1; n < 60; n++) {
        memset(&host, 0, sizeof host);
        host.takes = SIZE_MAX;
        host.answer = 3000;
        fail_in = 0;
        come(&guest);
        fail_in = n;
        wait(500);
        if (!guest.connected)
            wait(10000);        /* a lost SYN */
        assert_true(guest.connected);
        while (guest.pcb && tcp_write(guest.pcb, "go", 2, 0) != ERR_OK)
            wait(500);
        tcp_output(guest.pcb);
        wait(12000);
        assert_int_equal(guest.got, 3000);
        assert_memory_equal(guest.in, text, 3000);
        assert_true(guest.fin);
        leave(&guest);
        wait(500);
        assert_true(host.closed);
    }
    assert_true(fail_in > 0);       /* the last one had no allocation left to fail */
}

#define ON(test) cmocka_unit_test_setup_teardown(test, make, check_whole)

int main(void)
{
    const struct CMUnitTest tests[] = {
        ON(test_the_window_opens_only_by_what_was_taken),
        ON(test_the_end_is_told_behind_what_was_held),
        ON(test_who_makes_us_hold_too_much_is_cut_off),
        ON(test_windows_open_in_turn_where_the_nic_drops),
        ON(test_a_window_that_was_opened_late_counts_all_the_same),
        ON(test_who_sends_little_has_no_share_of_the_nic),
        ON(test_closing_while_the_window_waits_is_no_reset),
        ON(test_a_constant_is_lent_until_it_is_acknowledged),
        ON(test_more_than_fits_goes_on_with_the_acknowledgements),
        ON(test_a_lost_segment_comes_again_with_the_same_bytes),
        ON(test_who_found_no_memory_goes_on_with_what_others_give_back),
        ON(test_closing_with_unread_input_is_no_reset),
        ON(test_an_abort_is_a_reset),
        ON(test_a_reset_by_the_peer_gives_everything_back),
        ON(test_a_reset_while_input_is_held_gives_the_frames_back),
        ON(test_a_peer_that_vanished_is_noticed),
        ON(test_who_finds_no_room_reads_why),
        ON(test_a_call_is_answered),
        ON(test_a_call_goes_to_an_address_too),
        ON(test_a_call_to_a_name_that_nobody_knows_ends),
        ON(test_a_port_that_has_a_listener_is_taken_and_free_with_its_end),
        ON(test_a_call_to_a_name_goes_to_its_address),
        ON(test_a_call_that_nobody_wants_is_refused),
        ON(test_a_call_can_be_given_up),
        ON(test_whatever_allocation_fails_the_exchange_is_whole_in_the_end),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

#endif
