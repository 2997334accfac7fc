/* FTP uploads that end badly on the fake board: the old file stays */
#include "unit.h"
#include "ftp_client.h"

static struct ftp_client t;
static char big[1100];

/* Begins an upload and sends n bytes of it. */
static void begin_upload(const char *verb, size_t n)
{
    ftp_say(&t, "EPSV\r\n");
    ftp_data(&t);
    ftp_say(&t, verb);
    fake_send(&t.f.peer[DATA], big, n);
    ftp_settle(&t);
}

static const char *const uploads[] = { "STOR old.txt\r\n", "APPE old.txt\r\n", "REST 2\r\nSTOR old.txt\r\n" };

static void test_ftp_upload_cut_at_any_byte_leaves_the_old_file(void **state)
{
    size_t verb, n;

    (void)state;
    ftp_begin(&t, &fake_socket, 0, 0);
    ftp_login(&t);
    for (verb = 0; verb < 3; verb++)
        for (n = 0; n < 1100; n++) {        /* some blocks and their edges */
            begin_upload(uploads[verb], n);
            fake_reset_by_peer(&t.f.peer[DATA]);
            ftp_settle(&t);
            ftp_expect(&t, "426 ");
            assert_true(ftp_holds(&t, "/old.txt", "old\n", 4));
            fake_forget_output(&t.f.peer[CONTROL]);
        }
    assert_null(fake_box_end(&t.f));
}

static void test_ftp_upload_to_a_medium_full_at_any_byte_leaves_the_old_file(void **state)
{
    size_t n;

    (void)state;
    ftp_begin(&t, &fake_socket, 7, 0);
    ftp_login(&t);
    for (n = 5; n < 700; n++) {
        t.f.tree.space = n;
        begin_upload("STOR old.txt\r\n", 600);
        fake_fin(&t.f.peer[DATA]);
        ftp_settle(&t);
        ftp_expect(&t, n < 604 ? "452 " : "226 ");
        assert_true(n < 604 ? ftp_holds(&t, "/old.txt", "old\n", 4) : ftp_holds(&t, "/old.txt", big, 600));
        fake_forget_output(&t.f.peer[CONTROL]);
        t.f.tree.space = 0;
        fake_fs_put(&t.f.tree, "/old.txt", "old\n", 4);
    }
    assert_null(fake_box_end(&t.f));
}

/* A client that is killed ends both connections, and the order may be either. */
static void test_ftp_upload_of_who_has_gone_as_well_is_not_believed(void **state)
{
    unsigned turns, how;

    (void)state;
    for (turns = 0; turns < 2; turns++)
        for (how = 0; how < 2; how++) {
            ftp_begin(&t, &fake_socket, 0, 0);
            ftp_login(&t);
            begin_upload("STOR old.txt\r\n", 100);
            fake_fin(&t.f.peer[DATA]);
            if (turns)
                fake_step(&t.f);
            if (how)
                fake_fin(&t.f.peer[CONTROL]);
            else
                fake_reset_by_peer(&t.f.peer[CONTROL]);
            ftp_settle(&t);
            assert_true(ftp_holds(&t, "/old.txt", "old\n", 4));
            assert_null(fake_box_end(&t.f));
        }
}

/* The end of an upload that was given up is not that of the next one. */
static void test_ftp_abort_between_the_last_byte_and_the_commit(void **state)
{
    (void)state;
    ftp_begin(&t, &fake_socket, 0, 0);
    ftp_login(&t);
    begin_upload("STOR old.txt\r\n", 100);
    fake_fin(&t.f.peer[DATA]);
    fake_step(&t.f);
    fake_say(&t.f.peer[CONTROL], "ABOR\r\nEPSV\r\n");
    ftp_settle(&t);
    ftp_expect(&t, "426 transfer given up\r\n226 ");
    ftp_data(&t);
    ftp_say(&t, "STOR old.txt\r\n");
    fake_send(&t.f.peer[DATA], big, 10);
    ftp_settle(&t);
    assert_true(ftp_holds(&t, "/old.txt", "old\n", 4));
    fake_fin(&t.f.peer[DATA]);
    ftp_settle(&t);
    assert_true(ftp_holds(&t, "/old.txt", big, 10));
    assert_null(fake_box_end(&t.f));
}

static void test_ftp_upload_may_be_slow_but_not_stand_still(void **state)
{
    unsigned i;

    (void)state;
    ftp_begin(&t, &fake_socket, 0, 0);
    ftp_login(&t);
    begin_upload("STOR old.txt\r\n", 1);
    for (i = 0; i < 5; i++) {
        fake_wait(&t.f, 50000);
        fake_send(&t.f.peer[DATA], big, 1);
        ftp_settle(&t);
    }
    assert_false(fake_heard_some(&t.f.peer[CONTROL], "426 "));
    fake_wait(&t.f, 150000);
    ftp_expect(&t, "426 ");
    assert_true(ftp_holds(&t, "/old.txt", "old\n", 4));
    assert_null(fake_box_end(&t.f));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_ftp_upload_cut_at_any_byte_leaves_the_old_file),
        cmocka_unit_test(test_ftp_upload_to_a_medium_full_at_any_byte_leaves_the_old_file),
        cmocka_unit_test(test_ftp_upload_of_who_has_gone_as_well_is_not_believed),
        cmocka_unit_test(test_ftp_upload_may_be_slow_but_not_stand_still),
        cmocka_unit_test(test_ftp_abort_between_the_last_byte_and_the_commit),
    };
    size_t i;

    for (i = 0; i < sizeof big; i++)
        big[i] = (char)(i * 7);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
