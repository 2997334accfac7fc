/* FTP sessions on the fake board: every split, slow peers, late releases, the n-th failure of everything */
#include "unit.h"
#include "ftp_client.h"
#include <stdio.h>

static struct ftp_client t;
static char big[5000];      /* more than all blocks hold */

static void upload(const char *verb, const void *p, size_t n)
{
    ftp_say(&t, "EPSV\r\n");
    ftp_say(&t, verb);
    ftp_data(&t);
    if (!t.f.peer[DATA].c)
        return;
    fake_send(&t.f.peer[DATA], p, n);
    fake_fin(&t.f.peer[DATA]);
    ftp_settle(&t);
}

static void download(const char *verb)
{
    ftp_say(&t, "EPSV\r\n");
    ftp_data(&t);
    ftp_say(&t, verb);
}

/* All that a session does. */
static void whole_session(void)
{
    ftp_login(&t);
    upload("STOR new.bin\r\n", big, sizeof big);
    download("RETR new.bin\r\n");
    ftp_say(&t, "REST 4990\r\n");
    download("RETR new.bin\r\n");
    upload("APPE new.bin\r\n", "end", 3);
    ftp_say(&t, "MKD sub\r\nCWD sub\r\nPWD\r\nCDUP\r\nRNFR new.bin\r\nRNTO sub/moved.bin\r\nSIZE sub/moved.bin\r\n");
    download("LIST\r\n");
    download("MLSD\r\n");
    download("NLST *.txt\r\n");
    ftp_say(&t, "STAT /\r\nMLST old.txt\r\nFEAT\r\nHELP\r\nTYPE A\r\n");
    upload("STOR text\r\n", "a\r\nb\rc\r\r\nd\r", 11);
    download("RETR text\r\n");
    ftp_say(&t, "DELE text\r\nXRMD old.txt\r\nNOOP\r\n");
}

static void test_ftp_says_the_same_however_the_bytes_come(void **state)
{
    static const struct sb_transport *const by[] = { &fake_socket, &fake_plain, &fake_lwip };
    static char first[20000];
    size_t first_n = 0, i, piece, take;

    (void)state;
    for (i = 0; i < 3; i++)
        for (piece = 0; piece < 4; piece++)
            for (take = 0; take < 300; take = take * 20 + 7) {
                ftp_begin(&t, by[i], piece, take);
                whole_session();
                ftp_expect(&t, "213 5003");
                assert_non_null(fake_fs_get(&t.f.tree, "/sub/moved.bin"));
                if (!first_n)
                    memcpy(first, t.f.peer[CONTROL].out, first_n = t.f.peer[CONTROL].out_n);
                assert_int_equal(t.f.peer[CONTROL].out_n, first_n);
                assert_memory_equal(t.f.peer[CONTROL].out, first, first_n);
                assert_null(fake_box_end(&t.f));
            }
}

static void test_ftp_changes_line_ends_both_ways(void **state)
{
    (void)state;
    ftp_begin(&t, &fake_socket, 1, 3);
    ftp_say(&t, "USER a\r\nPASS b\r\n");
    upload("STOR text\r\n", "a\r\nb\rc\r\r\nd\r", 11);
    ftp_expect(&t, "226 /text transfer complete");
    assert_true(ftp_holds(&t, "/text", "a\nb\rc\r\nd\r", 9));
    download("RETR text\r\n");
    assert_text(t.f.peer[DATA].out, t.f.peer[DATA].out_n, "a\r\nb\rc\r\nd\r");
    assert_null(fake_box_end(&t.f));
}

static void test_ftp_goes_on_after_any_line(void **state)
{
    static const char *const lines[] = { "\r\n", "\xff\xff\r\n", "LIST\r\n", "RETR\r\n", "PORT 1,2\r\n", "\x01\x02\n",
                                         "EPRT |9|x|\r\n", "FOO\r\n", "ABOR\r\n", "RNTO x\r\n", "REST 1\r\n", "SITE X\r\n" };
    size_t i;

    (void)state;
    ftp_begin(&t, &fake_socket, 0, 0);
    ftp_login(&t);
    for (i = 0; i < sizeof lines / sizeof lines[0]; i++) {
        fake_forget_output(&t.f.peer[CONTROL]);
        ftp_say(&t, lines[i]);
        assert_int_equal(fake_count(&t.f.peer[CONTROL], "\r\n"), 1);
        ftp_say(&t, "NOOP\r\n");
        ftp_expect(&t, "200 ok");
    }
    assert_null(fake_box_end(&t.f));
}

static void test_ftp_commands_wait_for_the_transfer_but_abor(void **state)
{
    (void)state;
    ftp_begin(&t, &fake_socket, 0, 0);
    ftp_login(&t);
    ftp_say(&t, "EPSV\r\n");
    ftp_data(&t);
    ftp_say(&t, "STOR x\r\nNOOP\r\nPWD\r\n");
    assert_false(fake_heard_some(&t.f.peer[CONTROL], "200 ok\r\n257"));
    fake_fin(&t.f.peer[DATA]);
    ftp_settle(&t);
    ftp_expect(&t, "226 /x transfer complete\r\n200 ok\r\n257 \"/\"");
    ftp_say(&t, "EPSV\r\n");
    ftp_data(&t);
    ftp_say(&t, "STOR y\r\n");
    ftp_say(&t, "\xff\xf4\xff\xf2" "ABOR\r\n");
    ftp_expect(&t, "426 transfer given up\r\n226 ");
    assert_null(fake_fs_get(&t.f.tree, "/y"));
    assert_null(fake_box_end(&t.f));
}

static void test_ftp_tells_when_nobody_comes(void **state)
{
    (void)state;
    ftp_begin(&t, &fake_socket, 0, 0);
    ftp_login(&t);
    ftp_say(&t, "EPSV\r\nLIST\r\n");
    fake_wait(&t.f, 6000);
    ftp_expect(&t, "425 can't open data connection");
    ftp_say(&t, "PORT 10,0,0,2,200,1\r\nLIST\r\n");
    fake_wait(&t.f, 6000);
    assert_int_equal(fake_count(&t.f.peer[CONTROL], "425 "), 2);
    fake.connect_error = SB_EREFUSED;
    ftp_say(&t, "PORT 10,0,0,2,200,1\r\nLIST\r\n");
    assert_int_equal(fake_count(&t.f.peer[CONTROL], "425 "), 3);
    fake.listen_error = SB_EFULL;
    ftp_say(&t, "EPSV\r\n");
    assert_int_equal(fake_count(&t.f.peer[CONTROL], "425 "), 4);
    ftp_say(&t, "PORT 10,0,0,3,200,1\r\n");
    ftp_expect(&t, "504 ");
    assert_null(fake_box_end(&t.f));
}

/* One download by the port that is there; its number. */
static unsigned transfer(const char *passive)
{
    struct sb_listener *l = &t.f.box.listeners[SB_MAX_LISTENERS];

    if (passive)
        ftp_say(&t, passive);
    ftp_data(&t);
    ftp_say(&t, "RETR old.txt\r\n");
    return l->port;
}

static void test_ftp_keeps_its_port_while_transfers_go_well(void **state)
{
    struct sb_listener *l = &t.f.box.listeners[SB_MAX_LISTENERS];
    unsigned port;

    (void)state;
    ftp_begin(&t, &fake_socket, 0, 0);
    fake.rests = true;
    ftp_login(&t);
    port = transfer("EPSV\r\n");
    assert_true(l->rests);
    ftp_data(&t);                       /* nobody awaits it */
    assert_null(t.f.peer[DATA].c);
    ftp_say(&t, "RETR old.txt\r\n");
    ftp_expect(&t, "425 ");
    assert_null(l->proto);              /* one that is in doubt is not kept */
    port = transfer("EPSV\r\n");
    assert_int_equal(transfer("EPSV\r\n"), port);
    assert_int_equal(fake_count(&t.f.peer[CONTROL], "226 "), 3);
    ftp_say(&t, "PORT 10,0,0,2,200,1\r\n");
    assert_null(l->proto);
    transfer("EPSV\r\n");
    assert_true(l->rests);
    ftp_say(&t, "EPSV\r\nABOR\r\n");
    assert_null(l->proto);
    assert_null(fake_box_end(&t.f));
}

/* What rests in other logins' hands serves whoever needs it. */
static void test_ftp_takes_back_a_port_that_rests(void **state)
{
    struct sb_listener *l = &t.f.box.listeners[SB_MAX_LISTENERS];
    unsigned i;

    (void)state;
    ftp_begin(&t, &fake_socket, 0, 0);
    fake.rests = true;
    ftp_login(&t);
    transfer("EPSV\r\n");
    for (i = 1; i < SB_MAX_DATA_LISTENERS; i++)
        l[i].proto = &sb_ftp_data_proto;
    ftp_come(&t, OTHER, &t.f.box.listeners[0]);
    ftp_settle(&t);
    fake_say(&t.f.peer[OTHER], "USER c\r\nPASS d\r\nEPSV\r\n");
    ftp_settle(&t);
    assert_true(fake_heard_some(&t.f.peer[OTHER], "229 "));
    assert_false(l->rests);
    fake_say(&t.f.peer[OTHER], "LIST\r\n");
    ftp_say(&t, "EPSV\r\n");
    ftp_expect(&t, "425 can't open data connection");       /* it is not taken from who needs it */
    for (i = 1; i < SB_MAX_DATA_LISTENERS; i++)
        l[i].proto = NULL;
    assert_null(fake_box_end(&t.f));
}

static void test_ftp_calls_whoever_wants_to_be_called(void **state)
{
    (void)state;
    ftp_begin(&t, &fake_socket, 0, 0);
    ftp_login(&t);
    ftp_say(&t, "PORT 10,0,0,2,200,1\r\nRETR old.txt\r\n");
    assert_string_equal(fake.call[0].host, "10.0.0.2");
    assert_int_equal(fake.call[0].port, 51201);
    fake_answer(&t.f.peer[DATA], &t.f.box, 0, &fake_socket);
    ftp_settle(&t);
    assert_text(t.f.peer[DATA].out, t.f.peer[DATA].out_n, "old\n");
    ftp_expect(&t, "226 /old.txt transfer complete");
    assert_null(fake_box_end(&t.f));
}

static void test_ftp_time_out_is_told(void **state)
{
    (void)state;
    ftp_begin(&t, &fake_socket, 0, 0);
    fake_wait(&t.f, 300001);
    ftp_expect(&t, "421 time-out");
    assert_null(fake_box_end(&t.f));
}

/* Whole old or whole new, and 226 means new; nothing leaks. */
static void check_upload(const char *what, unsigned n)
{
    static const char fresh[] = "a new content that is longer than the old one";
    bool is_new;

    ftp_login(&t);
    upload("STOR old.txt\r\n", fresh, sizeof fresh - 1);
    is_new = ftp_holds(&t, "/old.txt", fresh, sizeof fresh - 1);
    if (!is_new && !ftp_holds(&t, "/old.txt", "old\n", 4))
        fail_msg("%s %u: neither old nor new", what, n);
    if (fake_heard_some(&t.f.peer[CONTROL], "226 /old.txt"))
        assert_true(is_new);
    fake_wait(&t.f, 70000);
    whole_session();
    fake_wait(&t.f, 70000);
}

static void test_ftp_survives_the_nth_failure_of_everything(void **state)
{
    unsigned pool, n;
    const char *leak;

    (void)state;
    for (n = 1; n < 40; n++) {
        ftp_begin(&t, &fake_socket, 0, 0);
        t.f.tree.write_fails_in = n;
        check_upload("write", n);
        assert_null(fake_box_end(&t.f));
        ftp_begin(&t, &fake_socket, 0, 0);
        t.f.tree.read_fails_in = n;
        check_upload("read", n);
        assert_null(fake_box_end(&t.f));
        ftp_begin(&t, &fake_socket, 0, 0);
        t.f.peer[CONTROL].break_at = n;
        check_upload("push", n);
        assert_null(fake_box_end(&t.f));
    }
    NEEDS_FAULTS();
#if SB_WITH_FAULTS
    for (pool = 0; pool < SB_POOL_COUNT; pool++)
        for (n = 1; n < 60; n++) {
            ftp_begin(&t, &fake_socket, 0, 0);
            t.f.box.pools[pool].fail_in = n;
            check_upload("pool", n);
            leak = fake_box_end(&t.f);
            if (leak)
                fail_msg("pool %u, %u: %s", pool, n, leak);
        }
#endif
}

static void test_ftp_resets_at_any_byte_leak_nothing(void **state)
{
    static const char talk[] = "USER a\r\nPASS b\r\nEPSV\r\nSTOR x\r\n";
    size_t n, data;

    (void)state;
    for (n = 0; n < sizeof talk; n++)
        for (data = 0; data < 4; data++) {
            ftp_begin(&t, &fake_socket, 0, 0);
            fake_send(&t.f.peer[CONTROL], talk, n);
            ftp_settle(&t);
            if (data & 1)
                ftp_data(&t);
            if (data & 2)
                fake_reset_by_peer(&t.f.peer[DATA]);
            fake_reset_by_peer(&t.f.peer[CONTROL]);
            ftp_settle(&t);
            assert_null(fake_fs_get(&t.f.tree, "/x"));
            assert_null(t.f.box.listeners[SB_MAX_LISTENERS].proto);
            assert_null(fake_box_end(&t.f));
        }
}

static void test_ftp_site_utime_takes_a_name_and_three_times(void **state)
{
    static const char *const bad[] = { "a", "20200102030405", "a 20200102030405 20200102030405 UTC",
                                       "a 20200102030405 20200102030405 20200102030405",
                                       "a 20200102030405 20200102030405 20200102030405 UTC x",
                                       "UTC 20200102030405 20200102030405 x 20200102030405 UTC" };
    char line[200];
    size_t i;

    (void)state;
    ftp_begin(&t, &fake_socket, 0, 0);
    ftp_login(&t);
    ftp_say(&t, "RNFR old.txt\r\nRNTO an old  one\r\n");
    ftp_say(&t, "SITE UTIME an old  one 20200102030405 20210102030405 20220102030405 UTC\r\nMDTM an old  one\r\n");
    ftp_expect(&t, "200 ok\r\n213 20210102030405\r\n");
    ftp_say(&t, "SITE UTIME 202301020304 an old  one\r\nMDTM an old  one\r\n");
    ftp_expect(&t, "213 20230102030400\r\n");
    for (i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        fake_forget_output(&t.f.peer[CONTROL]);
        snprintf(line, sizeof line, "SITE UTIME %s\r\n", bad[i]);
        ftp_say(&t, line);
        ftp_expect(&t, "501 ");
    }
    assert_null(fake_box_end(&t.f));
}

static void test_ftp_takes_an_address_with_any_delimiter(void **state)
{
    (void)state;
    ftp_begin(&t, &fake_socket, 0, 0);
    ftp_login(&t);
    ftp_say(&t, "EPRT !1!10.0.0.2!51201!\r\nLIST\r\n");
    assert_string_equal(fake.call[0].host, "10.0.0.2");
    assert_int_equal(fake.call[0].port, 51201);
    ftp_say(&t, "ABOR\r\nEPRT !1!10.0.0.2!51201|\r\n");
    ftp_expect(&t, "501 ");
    assert_null(fake_box_end(&t.f));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_ftp_says_the_same_however_the_bytes_come),
        cmocka_unit_test(test_ftp_changes_line_ends_both_ways),
        cmocka_unit_test(test_ftp_goes_on_after_any_line),
        cmocka_unit_test(test_ftp_commands_wait_for_the_transfer_but_abor),
        cmocka_unit_test(test_ftp_tells_when_nobody_comes),
        cmocka_unit_test(test_ftp_keeps_its_port_while_transfers_go_well),
        cmocka_unit_test(test_ftp_takes_back_a_port_that_rests),
        cmocka_unit_test(test_ftp_calls_whoever_wants_to_be_called),
        cmocka_unit_test(test_ftp_time_out_is_told),
        cmocka_unit_test(test_ftp_survives_the_nth_failure_of_everything),
        cmocka_unit_test(test_ftp_resets_at_any_byte_leak_nothing),
        cmocka_unit_test(test_ftp_site_utime_takes_a_name_and_three_times),
        cmocka_unit_test(test_ftp_takes_an_address_with_any_delimiter),
    };
    size_t i;

    for (i = 0; i < sizeof big; i++)
        big[i] = (char)(i * 7);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
