/* net/conn, net/out, net/box: a connection between a transport and a protocol */
#include "unit.h"

#include "fake_box.h"
#include "sb/port.h"

static struct fake_box f;
static struct fake_peer *a, *b, *c;

/* ---- a protocol that does as it is told ---- */

static struct {
    int      open_says;
    bool     takes_nothing, echoes;
    size_t   takes_at_most;     /* per call, 0 = all */
    unsigned opened, closed, eofs, rooms, timeouts, inputs;
    size_t   taken;
    void   (*on_room)(struct sb_conn *), (*on_input)(struct sb_conn *), (*on_timeout)(struct sb_conn *);
    struct sb_conn *last_timeout;
} toy;

static int toy_open(struct sb_conn *k)
{
    size_t i;

    for (i = 0; i < 4; i++)
        assert_null(k->state[i].p);
    k->state[3].u = 77;
    toy.opened++;
    return toy.open_says;
}

static size_t toy_input(struct sb_conn *k, unsigned char *p, size_t n)
{
    toy.inputs++;
    if (toy.on_input)
        toy.on_input(k);
    if (toy.takes_nothing)
        return 0;
    if (toy.takes_at_most && n > toy.takes_at_most)
        n = toy.takes_at_most;
    if (toy.echoes)
        n = sb_conn_put(k, p, n);
    memset(p, 0, n);            /* what is taken may be changed in place */
    toy.taken += n;
    return n;
}

static void toy_eof(struct sb_conn *k)
{
    toy.eofs++;
    sb_conn_close(k, false);
}

static void toy_room(struct sb_conn *k)
{
    toy.rooms++;
    if (toy.on_room)
        toy.on_room(k);
}

static void toy_timeout(struct sb_conn *k)
{
    toy.timeouts++;
    toy.last_timeout = k;
    if (toy.on_timeout)
        toy.on_timeout(k);
}

static void toy_closed(struct sb_conn *k)
{
    assert_int_equal(k->state[3].u, 77);
    toy.closed++;
}

static const struct sb_proto proto = {
    .name = "toy", .open = toy_open, .input = toy_input, .eof = toy_eof, .room = toy_room,
    .timeout = toy_timeout, .closed = toy_closed, .refusal = "no room\r\n",
};

static int begin(void **state)
{
    (void)state;
    memset(&toy, 0, sizeof toy);
    fake_box_bare(&f, &proto);
    a = &f.peer[0];
    b = &f.peer[1];
    c = &f.peer[2];
    return 0;
}

static int end(void **state)
{
    const char *leak = fake_box_end(&f);

    (void)state;
    if (leak)
        print_error("left over: %s\n", leak);
    assert_int_equal(toy.opened, toy.closed);
    return leak != NULL;
}

static unsigned char text[8192];

static void fill_text(void)
{
    size_t i;

    for (i = 0; i < sizeof text; i++)
        text[i] = (unsigned char)('!' + i * 7 % 90);
}

static void come(struct fake_peer *p, const struct sb_transport *tp)
{
    assert_true(fake_come(p, &f.box, &f.box.listeners[0], tp));
}

static struct sb_file *open_file(const char *path)
{
    struct sb_file *file = sb_box_get(&f.box, SB_POOL_FILE);

    assert_non_null(file);
    assert_int_equal(sb_fs_open(&f.box.vfs, file, sb_str_of(path), SB_READ), 0);
    return file;
}

#define BUFS (&f.box.pools[SB_POOL_BUF])

/* ---- birth ---- */

static bool nobody(const struct sb_addr *peer)
{
    assert_int_equal(peer->port, 4711);
    return false;
}

static void test_conn_S0_HTTP_13_of_a_peer_the_firewall_denies_is_refused(void **state)
{
    (void)state;
    f.box.listeners[0].allow = nobody;
    assert_false(fake_come(a, &f.box, &f.box.listeners[0], &fake_socket));
    assert_int_equal(f.box.count.denied, 1);
    assert_int_equal(a->out_n, 0);          /* and hears nothing */
    assert_int_equal(toy.opened, 0);
}

static void test_conn_that_the_protocol_refuses_leaves_no_trace(void **state)
{
    (void)state;
    toy.open_says = SB_EPERM;
    assert_false(fake_come(a, &f.box, &f.box.listeners[0], &fake_socket));
    assert_int_equal(f.box.listeners[0].conns, 0);
    fake_run(&f);
    assert_int_equal(f.box.pools[SB_POOL_CONN].used, 0);
}

static void test_conn_slots_are_used_again_under_another_generation(void **state)
{
    struct sb_conn *first;
    struct sb_ref old;

    (void)state;
    come(a, &fake_socket);
    first = a->c;
    old = sb_conn_ref(first);
    assert_ptr_equal(sb_conn_at(&f.box, old), first);
    fake_reset_by_peer(a);
    assert_null(sb_conn_at(&f.box, old));       /* in the graveyard */
    come(b, &fake_socket);
    assert_ptr_not_equal(b->c, first);          /* which is cleared at the end of the turn */
    fake_run(&f);
    come(a, &fake_socket);
    assert_ptr_equal(a->c, first);
    assert_null(sb_conn_at(&f.box, old));
    assert_null(sb_conn_at(&f.box, (struct sb_ref){ 99, 1 }));
}

/* ---- eviction ---- */

static void test_conn_idle_longest_makes_room_for_a_new_one(void **state)
{
    int i;

    (void)state;
    for (i = 0; i < FAKE_CONNS; i++)
        come(&f.peer[i], &fake_socket);
    sb_conn_idle(f.peer[3].c, true);
    sb_conn_idle(f.peer[1].c, true);
    sb_conn_idle(f.peer[2].c, true);
    sb_conn_idle(f.peer[3].c, true);            /* busy meanwhile: now the youngest */
    come(&f.peer[10], &fake_socket);
    assert_true(f.peer[1].closed);
    assert_false(f.peer[2].closed || f.peer[3].closed);
    assert_int_equal(f.box.count.evicted, 1);
    fake_run(&f);
    come(&f.peer[11], &fake_socket);
    assert_true(f.peer[2].closed);
}

static void test_conn_busy_ones_stay_and_the_newcomer_is_refused(void **state)
{
    int i;

    (void)state;
    for (i = 0; i < FAKE_CONNS; i++)
        come(&f.peer[i], &fake_socket);
    assert_false(fake_come(&f.peer[10], &f.box, &f.box.listeners[0], &fake_socket));
    assert_true(fake_heard(&f.peer[10], "no room\r\n"));
    assert_int_equal(f.box.count.refused, 1);
    assert_int_equal(f.box.count.evicted, 0);
}

static void test_conn_whose_reply_is_still_on_the_way_is_not_evicted(void **state)
{
    int i;

    (void)state;
    for (i = 0; i < FAKE_CONNS; i++)
        come(&f.peer[i], &fake_socket);
    sb_conn_put(a->c, "reply", 5);
    sb_conn_idle(a->c, true);
    assert_false(fake_come(&f.peer[10], &f.box, &f.box.listeners[0], &fake_socket));
    fake_run(&f);
    assert_true(fake_heard(a, "reply"));
    come(&f.peer[10], &fake_socket);
    assert_true(a->closed);
}

static void test_conn_is_not_evicted_in_vain_when_the_graveyard_is_full(void **state)
{
    struct sb_pool *conns = &f.box.pools[SB_POOL_CONN];
    void *dead[SB_SPARE_CONNS];
    int i, n = 0;

    (void)state;
    for (i = 0; i < FAKE_CONNS; i++) {
        come(&f.peer[i], &fake_socket);
        sb_conn_idle(f.peer[i].c, true);
    }
    while (conns->count - conns->used > 2)
        dead[n++] = sb_pool_get(conns);
    for (i = 0; i < 5; i++)
        fake_come(&f.peer[8 + i], &f.box, &f.box.listeners[0], &fake_socket);
    assert_int_equal(f.box.count.evicted, 2);
    assert_int_equal(f.box.count.refused, 3);
    while (n)
        sb_pool_put(conns, dead[--n]);
}

/* ---- input ---- */

static void test_conn_input_comes_in_the_pieces_the_transport_makes(void **state)
{
    (void)state;
    come(a, &fake_socket);
    a->piece = 3;
    fake_say(a, "ten  bytes");
    fake_run(&f);
    assert_int_equal(toy.inputs, 4);
    assert_int_equal(toy.taken, 10);
}

static void test_conn_input_not_taken_is_offered_again_after_resume_only(void **state)
{
    (void)state;
    come(a, &fake_socket);
    toy.takes_nothing = true;
    fake_say(a, "held");
    fake_run(&f);
    assert_int_equal(toy.inputs, 1);
    assert_int_equal(a->held, 4);
    toy.takes_nothing = false;
    sb_conn_resume(a->c);
    sb_conn_resume(a->c);
    assert_int_equal(a->resumes, 1);
    fake_run(&f);
    assert_int_equal(toy.taken, 4);
    assert_int_equal(toy.inputs, 2);
}

static void close_it(struct sb_conn *k)
{
    sb_conn_close(k, false);
}

static void abort_it(struct sb_conn *k)
{
    sb_conn_abort(k);
}

static void test_conn_closed_by_its_own_input_takes_all_of_it(void **state)
{
    (void)state;
    come(a, &fake_socket);
    toy.takes_nothing = true;
    toy.on_input = close_it;
    fake_say(a, "last words");
    fake_run(&f);
    assert_true(a->closed);
    assert_false(a->aborted);
    assert_int_equal(a->in_at, 10);
}

static void test_conn_aborted_by_its_own_input_is_gone_at_once(void **state)
{
    (void)state;
    come(a, &fake_socket);
    toy.on_input = abort_it;
    fake_say(a, "last words");
    fake_run(&f);
    assert_true(a->aborted);
    assert_int_equal(toy.closed, 1);
}

static void test_conn_end_of_input_comes_after_all_of_it(void **state)
{
    (void)state;
    come(a, &fake_socket);
    toy.takes_nothing = true;
    fake_say(a, "held");
    fake_fin(a);
    fake_run(&f);
    assert_int_equal(toy.eofs, 0);
    toy.takes_nothing = false;
    sb_conn_resume(a->c);
    fake_run(&f);
    assert_int_equal(toy.eofs, 1);
    assert_true(a->closed);
}

/* ---- output ---- */

static void test_conn_output_of_a_turn_leaves_in_one_push(void **state)
{
    (void)state;
    come(a, &fake_socket);
    sb_conn_put(a->c, "one ", 4);
    sb_conn_put_const(a->c, "two ", 4);
    sb_conn_put(a->c, "three", 5);
    assert_int_equal(a->out_n, 0);
    fake_run(&f);
    assert_true(fake_heard(a, "one two three"));
    assert_int_equal(a->pushes, 1);
    assert_int_equal(BUFS->used, 0);
}

static void test_conn_flush_does_not_wait_for_the_end_of_the_turn(void **state)
{
    (void)state;
    come(a, &fake_socket);
    sb_conn_put(a->c, "now", 3);
    sb_conn_flush(a->c);
    assert_true(fake_heard(a, "now"));
}

static void test_conn_put_takes_only_what_fits(void **state)
{
    (void)state;
    come(a, &fake_socket);
    assert_int_equal(sb_conn_room(a->c), FAKE_CONN_BUFS * FAKE_BUF_SIZE);
    assert_int_equal(sb_conn_put(a->c, text, sizeof text), FAKE_CONN_BUFS * FAKE_BUF_SIZE);
    assert_int_equal(sb_conn_room(a->c), 0);
    assert_int_equal(sb_conn_put(a->c, text, 1), 0);
    assert_int_equal(sb_conn_put_const(a->c, text, 1), SB_EFULL);
    assert_null(sb_conn_reserve(a->c, 1));
    assert_null(sb_conn_reserve(b->c ? b->c : a->c, FAKE_BUF_SIZE + 1));
    fake_run(&f);
    assert_int_equal(a->out_n, FAKE_CONN_BUFS * FAKE_BUF_SIZE);
    assert_memory_equal(a->out, text, a->out_n);
}

static void test_conn_put_arrives_whole_for_every_size(void **state)
{
    size_t n, k;

    (void)state;
    for (n = 0; n <= 3 * FAKE_BUF_SIZE; n += n < 4 ? 1 : 61) {
        come(a, &fake_socket);
        for (k = 0; k < n; k += 100)
            assert_int_equal(sb_conn_put(a->c, text + k, n - k < 100 ? n - k : 100), n - k < 100 ? n - k : 100);
        fake_run(&f);
        assert_int_equal(a->out_n, n);
        assert_memory_equal(a->out ? a->out : text, text, n);
        fake_forget_output(a);
        fake_reset_by_peer(a);
    }
}

static void test_conn_constant_that_is_long_is_lent_not_copied(void **state)
{
    (void)state;
    come(a, &fake_lwip);
    assert_int_equal(sb_conn_put_const(a->c, text, 5000), 0);
    assert_int_equal(BUFS->used, 1);
    fake_run(&f);
    assert_int_equal(a->out_n, 5000);
    assert_ptr_equal(a->lent[0].p, text);
    assert_int_equal(BUFS->used, 1);            /* until it is acknowledged */
    fake_ack(a, SIZE_MAX);
    assert_int_equal(BUFS->used, 0);
}

static void test_conn_constant_that_is_empty_is_nothing(void **state)
{
    (void)state;
    come(a, &fake_socket);
    assert_int_equal(sb_conn_put_const(a->c, text, 0), 0);
    sb_conn_close(a->c, false);
    fake_run(&f);
    assert_true(a->closed);
    assert_int_equal(a->pushes, 0);
}

/* ---- files ---- */

static void check_file(const struct sb_transport *tp, size_t take, bool maps, size_t n, bool head)
{
    struct sb_file *file;
    size_t want = head ? 4 + n : n;

    fake_fs_put(&f.tree, "/file", text, n);
    f.tree.maps = maps;
    come(a, tp);
    a->take = take;
    if (head)
        sb_conn_put(a->c, "head", 4);
    file = open_file("/file");
    assert_int_equal(sb_conn_put_file(a->c, file, 0, n), 0);
    sb_conn_close(a->c, false);
    do
        fake_run(&f);
    while (fake_ack(a, 100));
    assert_int_equal(a->out_n, want);
    assert_memory_equal(a->out ? a->out : text, head ? (const void *)"head" : text, head ? 4 : 0);
    assert_memory_equal(a->out ? a->out + (want - n) : text, text, n);
    assert_true(a->closed);
    assert_false(a->aborted);
    assert_int_equal(f.tree.open, 0);
    assert_int_equal(BUFS->used, 0);
    fake_forget_output(a);
}

static void test_conn_file_arrives_by_every_way_there_is(void **state)
{
    static const struct sb_transport *const tps[] = { &fake_socket, &fake_plain, &fake_lwip };
    static const size_t sizes[] = { 0, 1, FAKE_BUF_SIZE - 4, FAKE_BUF_SIZE, FAKE_BUF_SIZE + 1, 7 * FAKE_BUF_SIZE + 5 };
    size_t tp, i, take;
    int maps, head;

    (void)state;
    for (tp = 0; tp < 3; tp++)
        for (i = 0; i < sizeof sizes / sizeof *sizes; i++)
            for (take = 0; take < 60; take += 29)
                for (maps = 0; maps < 2; maps++)
                    for (head = 0; head < 2; head++)
                        check_file(tps[tp], take, maps && tps[tp] != &fake_socket, sizes[i], head);
}

static void test_conn_file_is_sent_without_copying_by_a_transport_that_can(void **state)
{
    (void)state;
    fake_fs_put(&f.tree, "/file", text, 3000);
    come(a, &fake_socket);
    assert_int_equal(sb_conn_put_file(a->c, open_file("/file"), 1000, 1500), 0);
    fake_run(&f);
    assert_int_equal(a->files, 1);
    assert_int_equal(a->out_n, 1500);
    assert_memory_equal(a->out, text + 1000, 1500);
}

static void test_conn_text_constants_and_files_keep_their_order(void **state)
{
    static const struct sb_transport *const tps[] = { &fake_socket, &fake_plain, &fake_lwip };
    size_t tp, take;

    (void)state;
    fake_fs_put(&f.tree, "/file", text + 300, 700);
    for (tp = 0; tp < 3; tp++)
        for (take = 0; take < 40; take += 13) {
            come(a, tps[tp]);
            a->take = take;
            sb_conn_put(a->c, text, 100);
            sb_conn_put_const(a->c, text + 100, 200);
            sb_conn_put_file(a->c, open_file("/file"), 0, 700);
            sb_conn_put(a->c, text + 1000, 10);
            sb_conn_put_const(a->c, text + 1010, 90);
            do
                fake_run(&f);
            while (fake_ack(a, 77));
            assert_int_equal(a->out_n, 1100);
            assert_memory_equal(a->out, text, 1100);
            assert_int_equal(BUFS->used, 0);
            fake_forget_output(a);
            fake_reset_by_peer(a);
            fake_run(&f);
        }
}

/* Every block of the connection has a file behind it: none is left to read one into. */
static void test_conn_many_files_behind_each_other_do_not_wait_for_a_block_for_ever(void **state)
{
    int i;

    (void)state;
    fake_fs_put(&f.tree, "/file", text, 1000);
    for (i = 0; i < 3; i++) {
        come(a, i == 0 ? &fake_plain : &fake_lwip);
        a->take = i == 2 ? 50 : 0;
        f.box.conn_bufs = 3;
        sb_conn_put_file(a->c, open_file("/file"), 0, 1000);
        sb_conn_put_file(a->c, open_file("/file"), 0, 1000);
        sb_conn_put_file(a->c, open_file("/file"), 0, 1000);
        do
            fake_run(&f);
        while (fake_ack(a, 120));
        assert_int_equal(a->out_n, 3000);
        assert_memory_equal(a->out + 2000, text, 1000);
        fake_forget_output(a);
        fake_reset_by_peer(a);
        fake_run(&f);
    }
}

static void test_conn_file_that_has_become_shorter_breaks_the_connection(void **state)
{
    static const struct sb_transport *const tps[] = { &fake_socket, &fake_plain };
    int i;

    (void)state;
    fake_fs_put(&f.tree, "/file", text, 500);
    for (i = 0; i < 2; i++) {
        come(a, tps[i]);
        sb_conn_put_file(a->c, open_file("/file"), 0, 600);
        fake_run(&f);
        assert_true(a->aborted);
        fake_forget_output(a);
    }
}

/* ---- back-pressure ---- */

static void keep_full(struct sb_conn *k)
{
    while (sb_conn_put(k, text, 100) == 100)
        ;
    sb_conn_want_room(k);
}

static void test_conn_tells_when_there_is_room_once_per_asking(void **state)
{
    (void)state;
    come(a, &fake_socket);
    a->deaf = true;
    keep_full(a->c);
    fake_run(&f);
    assert_int_equal(toy.rooms, 0);
    a->deaf = false;
    fake_run(&f);
    assert_int_equal(toy.rooms, 1);
    sb_conn_put(a->c, text, 100);
    fake_run(&f);
    assert_int_equal(toy.rooms, 1);
}

static size_t to_send;

static void send_more(struct sb_conn *k)
{
    to_send -= sb_conn_put(k, text + sizeof text - to_send, to_send);
    if (to_send)
        sb_conn_want_room(k);
}

static void test_conn_stream_goes_through_a_peer_that_takes_a_byte_at_a_time(void **state)
{
    (void)state;
    come(a, &fake_socket);
    a->take = 1;
    toy.on_room = send_more;
    to_send = sizeof text;
    send_more(a->c);
    fake_run(&f);
    assert_int_equal(a->out_n, sizeof text);
    assert_memory_equal(a->out, text, sizeof text);
    assert_true(BUFS->peak <= FAKE_CONN_BUFS);
}

static void test_conn_holds_the_input_of_a_peer_that_does_not_read(void **state)
{
    (void)state;
    come(a, &fake_socket);
    toy.echoes = true;
    a->deaf = true;
    a->piece = 300;
    fake_send(a, text, sizeof text);
    fake_run(&f);
    assert_int_equal(toy.taken, FAKE_CONN_BUFS * FAKE_BUF_SIZE);
    assert_int_equal(BUFS->used, FAKE_CONN_BUFS);
    a->deaf = false;
    a->take = 1000;
    fake_run(&f);
    assert_int_equal(a->out_n, sizeof text);
    assert_memory_equal(a->out, text, sizeof text);
}

static void test_conn_echo_is_the_same_however_bytes_come_and_go(void **state)
{
    static const size_t sizes[] = { 0, 1, 7, 255, 256, 257, 1000 };
    size_t piece, take, late;

    (void)state;
    toy.echoes = true;
    for (piece = 0; piece < 7; piece++)
        for (take = 0; take < 7; take++)
            for (late = 0; late < 2; late++) {
                come(a, late ? &fake_lwip : &fake_socket);
                a->piece = sizes[piece];
                a->take = sizes[take];
                a->in_n = a->in_at = 0;
                fake_send(a, text, 3000);
                fake_fin(a);
                do
                    fake_run(&f);
                while (fake_ack(a, 333));
                assert_true(a->closed && !a->aborted);
                assert_int_equal(a->out_n, 3000);
                assert_memory_equal(a->out, text, 3000);
                fake_forget_output(a);
            }
}

static void test_conn_blocks_lent_late_stay_as_they_are_until_released(void **state)
{
    (void)state;
    come(a, &fake_lwip);
    sb_conn_put(a->c, text, 600);
    fake_run(&f);
    assert_int_equal(a->out_n, 600);
    assert_int_equal(BUFS->used, 3);
    fake_ack(a, 255);
    assert_int_equal(BUFS->used, 3);
    fake_ack(a, 1);
    assert_int_equal(BUFS->used, 2);
    sb_conn_put(a->c, text + 600, 100);     /* goes on in the block that is lent in part */
    fake_run(&f);
    assert_int_equal(BUFS->used, 2);
    fake_ack(a, SIZE_MAX);
    assert_int_equal(BUFS->used, 0);
    assert_memory_equal(a->out, text, 700);
}

/* ---- no blocks ---- */

static void test_conn_that_found_no_block_is_told_when_others_have_given_theirs_back(void **state)
{
    (void)state;
    come(a, &fake_socket);
    come(b, &fake_socket);
    come(c, &fake_socket);
    f.box.conn_bufs = FAKE_BUFS;
    a->deaf = true;
    assert_int_equal(sb_conn_put(a->c, text, sizeof text), FAKE_BUFS * FAKE_BUF_SIZE);
    assert_int_equal(sb_conn_put(b->c, "b", 1), 0);
    assert_int_equal(sb_conn_room(b->c), 0);
    sb_conn_want_room(b->c);
    fake_run(&f);
    assert_int_equal(toy.rooms, 0);
    toy.on_room = send_more;
    to_send = 50;
    a->deaf = false;
    fake_run(&f);
    assert_int_equal(b->out_n, 50);
    assert_int_equal(a->out_n, FAKE_BUFS * FAKE_BUF_SIZE);
}

static void test_conn_that_holds_for_want_of_a_block_reads_on_when_there_is_one(void **state)
{
    (void)state;
    come(a, &fake_socket);
    come(b, &fake_socket);
    f.box.conn_bufs = FAKE_BUFS;
    a->deaf = true;
    sb_conn_put(a->c, text, sizeof text);
    toy.echoes = true;
    fake_say(b, "echo me");
    fake_run(&f);
    assert_int_equal(b->out_n, 0);
    fake_reset_by_peer(a);
    fake_run(&f);
    assert_true(fake_heard(b, "echo me"));
}

static void test_conn_survives_the_nth_block_failing_for_all_n(void **state)
{
    unsigned n;

    (void)state, (void)n;
    NEEDS_FAULTS();
#if SB_WITH_FAULTS
    toy.echoes = true;
    fake_fs_put(&f.tree, "/file", text, 1000);
    for (n = 1; n < 20; n++) {
        come(a, n & 1 ? &fake_plain : &fake_lwip);
        a->in_n = a->in_at = 0;
        a->piece = 100;
        BUFS->fail_in = n;
        fake_send(a, text, 2000);
        do
            fake_run(&f);
        while (fake_ack(a, 200));
        assert_int_equal(a->out_n, 2000);
        assert_memory_equal(a->out, text, 2000);
        fake_forget_output(a);
        fake_reset_by_peer(a);
        fake_run(&f);
        assert_int_equal(BUFS->used, 0);
    }
#endif
}

/* ---- the end ---- */

static void test_conn_close_waits_until_the_output_is_out(void **state)
{
    (void)state;
    come(a, &fake_socket);
    a->deaf = true;
    sb_conn_put(a->c, text, 1000);
    sb_conn_close(a->c, false);
    fake_run(&f);
    assert_false(a->closed);
    a->deaf = false;
    a->take = 10;
    fake_run(&f);
    assert_true(a->closed && !a->aborted);
    assert_int_equal(a->out_n, 1000);
}

static void test_conn_close_without_output_is_at_the_end_of_the_turn(void **state)
{
    (void)state;
    come(a, &fake_socket);
    sb_conn_close(a->c, false);
    sb_conn_close(a->c, true);                  /* the first word counts */
    assert_false(a->closed);
    fake_run(&f);
    assert_true(a->closed && !a->fin);
}

static void test_conn_that_lingers_discards_what_still_comes_until_the_peer_ends(void **state)
{
    (void)state;
    come(a, &fake_socket);
    toy.takes_nothing = true;
    fake_say(a, "a body that nobody wants");
    fake_run(&f);
    sb_conn_put(a->c, "go away", 7);
    sb_conn_close(a->c, true);
    fake_run(&f);
    assert_true(a->fin && !a->closed);
    assert_true(fake_heard(a, "go away"));
    assert_int_equal(a->in_at, a->in_n);        /* what was held, too */
    fake_say(a, "more of it");
    fake_run(&f);
    assert_int_equal(toy.inputs, 1);
    fake_fin(a);
    fake_run(&f);
    assert_true(a->closed && !a->aborted);
}

static void test_conn_that_lingers_does_not_do_so_for_ever(void **state)
{
    (void)state;
    come(a, &fake_socket);
    sb_conn_close(a->c, true);
    fake_wait(&f, 1999);
    assert_false(a->closed);
    fake_wait(&f, 1);
    assert_true(a->closed && !a->aborted);
}

static void test_conn_that_closes_on_a_peer_that_takes_nothing_is_cut_off(void **state)
{
    (void)state;
    come(a, &fake_socket);
    a->deaf = true;
    sb_conn_put(a->c, text, 1000);
    sb_conn_close(a->c, false);
    fake_wait(&f, 19000);
    assert_false(a->closed);
    fake_wait(&f, 2000);
    assert_true(a->aborted);
}

static void test_conn_that_closes_on_a_slow_peer_is_not_cut_off_while_it_takes(void **state)
{
    unsigned i;

    (void)state;
    come(a, &fake_socket);
    a->take = 10;
    a->deaf = true;
    sb_conn_put(a->c, text, 1000);
    sb_conn_deadline(a->c, 1500);
    sb_conn_close(a->c, false);
    for (i = 0; i < 100; i++) {
        fake_wait(&f, 3000);
        a->deaf = false;
        fake_step(&f);          /* room for ten bytes */
        a->deaf = true;
    }
    a->deaf = false;
    fake_run(&f);
    assert_true(a->closed && !a->aborted);
    assert_int_equal(a->out_n, 1000);
}

static void test_conn_broken_at_the_nth_push_leaves_nothing_behind_for_all_n(void **state)
{
    static const struct sb_transport *const tps[] = { &fake_socket, &fake_plain, &fake_lwip };
    unsigned n, tp, broken = 0;

    (void)state;
    fake_fs_put(&f.tree, "/file", text, 1000);
    for (tp = 0; tp < 3; tp++)
        for (n = 1; n <= 40; n++) {
            come(a, tps[tp]);
            a->take = 64;
            a->break_at = n;
            sb_conn_put(a->c, text, 300);
            sb_conn_put_const(a->c, text, 400);
            sb_conn_put_file(a->c, open_file("/file"), 0, 1000);
            sb_conn_close(a->c, false);
            do
                fake_run(&f);
            while (fake_ack(a, 100));
            assert_true(a->closed);
            broken += a->aborted;
            assert_int_equal(BUFS->used, 0);
            assert_int_equal(f.tree.open, 0);
            assert_int_equal(f.box.pools[SB_POOL_CONN].used, 0);
            a->break_at = 0;
            fake_forget_output(a);
        }
    assert_true(broken > 60);
}

static void test_conn_reset_by_the_peer_in_every_state_is_closed_once(void **state)
{
    int how;

    (void)state;
    for (how = 0; how < 6; how++) {
        come(a, &fake_socket);
        a->deaf = true;
        toy.takes_nothing = true;
        switch (how) {
        case 1: sb_conn_put(a->c, text, 1000); break;
        case 2: sb_conn_put(a->c, text, 1000); sb_conn_close(a->c, true); break;
        case 3: fake_say(a, "held"); break;
        case 4: sb_conn_idle(a->c, true); break;
        case 5: sb_conn_put(a->c, text, 1000); fake_run(&f); sb_conn_want_room(a->c); break;
        }
        if (how & 1)
            fake_run(&f);
        fake_reset_by_peer(a);
        assert_int_equal(toy.closed, how + 1);
        fake_run(&f);
        a->in_n = a->in_at = 0;
    }
    assert_int_equal(f.box.count.broken, 6);
}

/* ---- time ---- */

static void test_conn_deadline_passes_in_its_time_across_the_wrap_of_the_clock(void **state)
{
    (void)state;
    come(a, &fake_socket);
    come(b, &fake_socket);
    sb_conn_deadline(a->c, 3000);           /* before the clock wraps */
    sb_conn_deadline(b->c, 5000);           /* after it */
    fake_wait(&f, 2999);
    assert_int_equal(toy.timeouts, 0);
    fake_wait(&f, 1);
    assert_int_equal(toy.timeouts, 1);
    assert_ptr_equal(toy.last_timeout, a->c);
    fake_wait(&f, 1999);
    assert_int_equal(toy.timeouts, 1);
    fake_wait(&f, 1);
    assert_int_equal(toy.timeouts, 2);
    fake_wait(&f, 100000);
    assert_int_equal(toy.timeouts, 2);      /* once each */
}

static void test_conn_deadline_may_be_moved_and_taken_away(void **state)
{
    (void)state;
    come(a, &fake_socket);
    sb_conn_deadline(a->c, 100);
    sb_conn_deadline(a->c, 10000);
    fake_wait(&f, 9999);
    assert_int_equal(toy.timeouts, 0);
    sb_conn_deadline(a->c, 0);
    fake_wait(&f, 60000);
    assert_int_equal(toy.timeouts, 0);
}

static void abort_the_others(struct sb_conn *k)
{
    int i;

    for (i = 0; i < FAKE_PEERS; i++)
        if (f.peer[i].c && f.peer[i].c != k)
            sb_conn_abort(f.peer[i].c);
}

static void test_conn_deadline_of_one_that_died_in_the_same_sweep_is_no_longer_told(void **state)
{
    (void)state;
    come(a, &fake_socket);
    come(b, &fake_socket);
    come(c, &fake_socket);
    sb_conn_deadline(a->c, 1000);
    sb_conn_deadline(b->c, 1000);
    sb_conn_deadline(c->c, 1000);
    toy.on_timeout = abort_the_others;
    fake_wait(&f, 1000);
    assert_int_equal(toy.timeouts, 1);
    assert_int_equal(toy.closed, 2);
}

static void test_box_sleeps_until_the_next_deadline_and_a_second_at_most(void **state)
{
    (void)state;
    fake_run(&f);
    assert_true(f.sleep > 0 && f.sleep <= 1000);
    come(a, &fake_socket);
    sb_conn_deadline(a->c, 300);
    fake_run(&f);
    assert_int_equal(f.sleep, 300);
}

/* ---- turns ---- */

static unsigned posted;

static void posted_last(struct sb_box *box, struct sb_post *p)
{
    (void)box, (void)p;
    posted = posted * 10 + 3;
}

static void posted_second(struct sb_box *box, struct sb_post *p)
{
    posted = posted * 10 + 2;
    p->run = posted_last;
    sb_box_post(box, p);
}

static void posted_first(struct sb_box *box, struct sb_post *p)
{
    (void)box, (void)p;
    posted = posted * 10 + 1;
}

static void test_box_runs_posts_in_order_and_those_they_post_in_the_next_turn(void **state)
{
    struct sb_post one = { .run = posted_first }, two = { .run = posted_second };

    (void)state;
    posted = 0;
    sb_box_post(&f.box, &one);
    sb_box_post(&f.box, &two);
    fake_step(&f);
    assert_int_equal(posted, 12);
    assert_int_equal(f.sleep, 0);
    fake_step(&f);
    assert_int_equal(posted, 123);
}

static void test_conn_that_becomes_another_protocol_starts_with_empty_state(void **state)
{
    static const struct sb_proto quiet = { .name = "quiet", .input = toy_input };
    size_t i;

    (void)state;
    come(a, &fake_socket);
    sb_conn_become(a->c, &quiet);
    for (i = 0; i < 4; i++)
        assert_null(a->c->state[i].p);
    fake_say(a, "x");
    fake_run(&f);
    assert_int_equal(toy.taken, 1);
    sb_conn_deadline(a->c, 10);
    fake_wait(&f, 10);              /* no timeout member: closed */
    assert_true(a->closed);
    toy.closed++;                   /* no closed member either */
}

static void test_conn_of_our_own_is_opened_when_the_call_is_answered(void **state)
{
    struct sb_conn *k = sb_conn_new(&f.box, &proto);

    (void)state;
    assert_int_equal(sb_port_connect(&f.box, k, "10.0.0.7", 80), 0);
    assert_int_equal(fake.call_count, 1);
    assert_string_equal(fake.call[0].host, "10.0.0.7");
    assert_int_equal(toy.opened, 0);
    fake_answer(a, &f.box, 0, &fake_socket);
    assert_int_equal(toy.opened, 1);
    sb_conn_put(k, "hello", 5);
    fake_run(&f);
    assert_true(fake_heard(a, "hello"));
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, begin, end)
    const struct CMUnitTest tests[] = {
        TEST(test_conn_S0_HTTP_13_of_a_peer_the_firewall_denies_is_refused),
        TEST(test_conn_that_the_protocol_refuses_leaves_no_trace),
        TEST(test_conn_slots_are_used_again_under_another_generation),
        TEST(test_conn_idle_longest_makes_room_for_a_new_one),
        TEST(test_conn_busy_ones_stay_and_the_newcomer_is_refused),
        TEST(test_conn_whose_reply_is_still_on_the_way_is_not_evicted),
        TEST(test_conn_is_not_evicted_in_vain_when_the_graveyard_is_full),
        TEST(test_conn_input_comes_in_the_pieces_the_transport_makes),
        TEST(test_conn_input_not_taken_is_offered_again_after_resume_only),
        TEST(test_conn_closed_by_its_own_input_takes_all_of_it),
        TEST(test_conn_aborted_by_its_own_input_is_gone_at_once),
        TEST(test_conn_end_of_input_comes_after_all_of_it),
        TEST(test_conn_output_of_a_turn_leaves_in_one_push),
        TEST(test_conn_flush_does_not_wait_for_the_end_of_the_turn),
        TEST(test_conn_put_takes_only_what_fits),
        TEST(test_conn_put_arrives_whole_for_every_size),
        TEST(test_conn_constant_that_is_long_is_lent_not_copied),
        TEST(test_conn_constant_that_is_empty_is_nothing),
        TEST(test_conn_file_arrives_by_every_way_there_is),
        TEST(test_conn_file_is_sent_without_copying_by_a_transport_that_can),
        TEST(test_conn_text_constants_and_files_keep_their_order),
        TEST(test_conn_many_files_behind_each_other_do_not_wait_for_a_block_for_ever),
        TEST(test_conn_file_that_has_become_shorter_breaks_the_connection),
        TEST(test_conn_tells_when_there_is_room_once_per_asking),
        TEST(test_conn_stream_goes_through_a_peer_that_takes_a_byte_at_a_time),
        TEST(test_conn_holds_the_input_of_a_peer_that_does_not_read),
        TEST(test_conn_echo_is_the_same_however_bytes_come_and_go),
        TEST(test_conn_blocks_lent_late_stay_as_they_are_until_released),
        TEST(test_conn_that_found_no_block_is_told_when_others_have_given_theirs_back),
        TEST(test_conn_that_holds_for_want_of_a_block_reads_on_when_there_is_one),
        TEST(test_conn_survives_the_nth_block_failing_for_all_n),
        TEST(test_conn_close_waits_until_the_output_is_out),
        TEST(test_conn_close_without_output_is_at_the_end_of_the_turn),
        TEST(test_conn_that_lingers_discards_what_still_comes_until_the_peer_ends),
        TEST(test_conn_that_lingers_does_not_do_so_for_ever),
        TEST(test_conn_that_closes_on_a_peer_that_takes_nothing_is_cut_off),
        TEST(test_conn_that_closes_on_a_slow_peer_is_not_cut_off_while_it_takes),
        TEST(test_conn_broken_at_the_nth_push_leaves_nothing_behind_for_all_n),
        TEST(test_conn_reset_by_the_peer_in_every_state_is_closed_once),
        TEST(test_conn_deadline_passes_in_its_time_across_the_wrap_of_the_clock),
        TEST(test_conn_deadline_may_be_moved_and_taken_away),
        TEST(test_conn_deadline_of_one_that_died_in_the_same_sweep_is_no_longer_told),
        TEST(test_box_sleeps_until_the_next_deadline_and_a_second_at_most),
        TEST(test_box_runs_posts_in_order_and_those_they_post_in_the_next_turn),
        TEST(test_conn_that_becomes_another_protocol_starts_with_empty_state),
        TEST(test_conn_of_our_own_is_opened_when_the_call_is_answered),
    };

    fill_text();
    return cmocka_run_group_tests(tests, NULL, NULL);
}
