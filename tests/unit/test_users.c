/* accounts: the hashes of crypt(5), the file, who may log in */
#include "fake_box.h"
#include "sys/sha_crypt.h"
#include "sys/users.h"
#include "unit.h"

#define ROOT     "root:$5$de362bbdf11f2df30d12f318eeed87b8ee9e0c69c8ba61ed9a57695bbd91e481:::::::\n"
#define ADMIN    "admin:$5$saltstring$5B8vYYiY.CVt1RlTTf8KbXBH3hsxY/GNooZaBBGWEc5:::::::\n"     /* Hello world! */
#define WEBADMIN "d2ViYWRtaW46d2ViYWRtaW5wYXNzd29yZA=="     /* webadmin:webadminpassword */

static struct fake_box f;
static struct fake_peer *p;

static int hello(struct sb_req *r)
{
    return sb_text(r, "hello %.*s", SB_ARG(sb_user(r)));
}

static const struct sb_route routes[] = {
    { "/all",  .get = hello, .auth = "box" },
    { "/root", .get = hello, .auth = "box", .user = "root" },
};
static const struct sb_app app = { .http = SB_TABLE(routes) };

static int setup(void **state)
{
    int err = fake_box_start(&f, &app);

    (void)state;
    p = fake_visitor(&f, 0);
    return err;
}

static int teardown(void **state)
{
    const char *leak = fake_box_end(&f);

    (void)state;
    if (leak)
        fail_msg("leaked: %s", leak);
    return 0;
}

static bool opens(const char *name, const char *password)
{
    return sb_users_check(&f.box, sb_str_of(name), sb_str_of(password));
}

static void put(const char *text)
{
    fake_fs_put(&f.tree, "/etc/shadow", text, strlen(text));
}

/* Compared with glibc's crypt(3) and openssl passwd. */
static void test_sha_crypt_is_that_of_others(void **state)
{
    static const struct { const char *password, *salt; uint32_t rounds; const char *hash; } known[] = {
        { "Hello world!", "saltstring", 5000, "5B8vYYiY.CVt1RlTTf8KbXBH3hsxY/GNooZaBBGWEc5" },
        { "Hello world!", "saltstringsaltst", 10000, "3xv.VbSHBb41AL9AvLeujZkZRBAwqFMz2.opqey6IcA" },
        { "This is just a test", "toolongsaltstrin", 5000, "Un/5jzAHMgOGZ5.mWJpuVolil07guHPvOW8mGRcvxa5" },
        { "", "a", 5000, "CZ9Csdk0HaS3TQcxgDHTwM2gwOEDCViPn83i6BpFdH." },
        { "0123456789012345678901234567890123", "anotherlongsalts", 1400, "UHfB/DkR.WhxRlhz7/xH2hyGv7NjxFMDIzS0u5O/7x0" },
        { "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "salt", 1000,
          "sIUJv0CG0UFRpQDNKc8UVQHFZT.mCF7E/QeJqKD0Jz9" },
    };
    char hash[SB_SHA_CRYPT_HASH];
    size_t i;

    (void)state;
    for (i = 0; i < sizeof known / sizeof known[0]; i++) {
        assert_int_equal(sb_sha_crypt(hash, sb_str_of(known[i].password), sb_str_of(known[i].salt), known[i].rounds), 0);
        assert_text(hash, sizeof hash, known[i].hash);
    }
}

static void test_sha_crypt_refuses_what_is_too_long(void **state)
{
    char hash[SB_SHA_CRYPT_HASH], text[SB_SHA_CRYPT_PASSWORD + 1] = { 0 };

    (void)state;
    assert_int_equal(sb_sha_crypt(hash, (sb_str){ text, sizeof text }, SB_STR("a"), 1000), SB_EINVAL);
    assert_int_equal(sb_sha_crypt(hash, SB_STR("a"), (sb_str){ text, SB_SHA_CRYPT_SALT + 1 }, 1000), SB_EINVAL);
}

static void test_users_knows_both_forms_of_hash(void **state)
{
    (void)state;
    put("# who may do what\n\n" ROOT ADMIN);
    assert_true(opens("root", "rootpassword"));
    assert_true(opens("admin", "Hello world!"));
    assert_true(opens("admin", "Hello world!"));        /* remembered */
    assert_false(opens("admin", "hello world!"));
    assert_false(opens("root", "Hello world!"));
    assert_false(opens("root", ""));
    assert_false(opens("roo", "rootpassword"));
    assert_false(opens("rootroot", "rootpassword"));
    assert_false(opens("", ""));
}

static void test_users_without_a_hash_cannot_log_in(void **state)
{
    (void)state;
    put("a::::::::\nb:!:::::::\nc:*\nd:$6$x$y\ne:$5$\nf:\n");
    assert_false(opens("a", ""));
    assert_false(opens("b", "!"));
    assert_false(opens("b", ""));
    assert_false(opens("c", "*"));
    assert_false(opens("d", "y"));
    assert_false(opens("e", ""));
    assert_false(opens("f", ""));
}

static void test_users_forgets_when_the_file_changes(void **state)
{
    (void)state;
    put(ADMIN);
    assert_true(opens("admin", "Hello world!"));
    put(ROOT);
    assert_false(opens("admin", "Hello world!"));
    put(ADMIN);
    assert_true(opens("admin", "Hello world!"));
}

static void test_users_reports_a_bad_file(void **state)
{
    char line[400];

    (void)state;
    put(ROOT "no colon\n");
    assert_false(opens("root", "rootpassword"));
    assert_true(fake_said("[user_management] bad format of /etc/shadow file"));    /* S0-USR-05 */
    sb_fs_remove(&f.box.vfs, SB_STR("/etc/shadow"));
    assert_false(opens("root", "rootpassword"));
    assert_true(fake_said("[user_management] can't read /etc/shadow file"));
    memset(line, 'x', sizeof line);                     /* longer than any name and hash */
    line[100] = ':';
    line[sizeof line - 1] = '\0';
    put(line);
    assert_false(opens("x", "x"));
}

/* S0-BOOT-04, S0-BOOT-08 */
static void test_users_first_start_makes_random_passwords(void **state)
{
    char text[64], *at;

    (void)state;
    at = strstr(fake.console, "new account webadmin, password ");
    assert_non_null(at);
    memcpy(text, at + strlen("new account webadmin, password "), 16);
    text[16] = '\0';
    assert_true(opens("webadmin", text));
    assert_false(opens("root", text));
    assert_false(opens("webadmin", "webadminpassword"));
    assert_null(memmem(fake_fs_get(&f.tree, "/etc/shadow")->p, fake_fs_get(&f.tree, "/etc/shadow")->n, text, 16));
    assert_int_equal(sb_users_start(&f.box), 0);        /* a later start changes nothing */
    assert_true(opens("webadmin", text));
}

static void test_users_first_start_in_a_lab(void **state)
{
    (void)state;
    sb_fs_remove(&f.box.vfs, SB_STR("/etc/shadow"));
    f.config.seed_defaults = true;
    assert_int_equal(sb_users_start(&f.box), 0);
    assert_int_equal(fake_fs_get(&f.tree, "/etc/shadow")->n, 164);
    assert_true(opens("root", "rootpassword"));
    assert_true(opens("webadmin", "webadminpassword"));
}

static bool answers(const char *path, const char *field, const char *status)
{
    fake_forget_output(p);
    fake_say(p, "GET ");
    fake_say(p, path);
    fake_say(p, " HTTP/1.1\r\nHost: box\r\n");
    fake_say(p, field);
    fake_say(p, "\r\n");
    fake_run(&f);
    return p->out_n > 12 && memcmp(p->out + 9, status, 3) == 0;
}

static void test_auth_asks_and_then_lets_in(void **state)
{
    (void)state;
    put(ROOT "webadmin:$5$40c6af3d1540ca2af132e1e93e7f5a5f624280b9d4d552a0bb103afe17c75c53:::::::\n");
    assert_true(answers("/all", "", "401"));
    assert_true(fake_heard_some(p, "\r\nWWW-Authenticate: Basic realm=\"box\", charset=\"UTF-8\"\r\n"));
    assert_true(answers("/all", "Authorization: Basic " WEBADMIN "\r\n", "200"));
    assert_true(fake_heard_some(p, "hello webadmin"));
    assert_true(answers("/root", "Authorization: Basic " WEBADMIN "\r\n", "401"));
    assert_true(answers("/root", "Authorization: basic cm9vdDpyb290cGFzc3dvcmQ=\r\n", "200"));
    assert_true(answers("/all", "Authorization: Basic cm9vdDpyb290cGFzc3dvcmQx\r\n", "401"));
    assert_true(answers("/all", "Authorization: Basic cm9vdA==\r\n", "401"));       /* no colon */
    assert_true(answers("/all", "Authorization: Basic !!\r\n", "401"));
    assert_true(answers("/all", "Authorization: Bearer x\r\n", "401"));
}

int main(void)
{
#define T(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_sha_crypt_is_that_of_others),
        cmocka_unit_test(test_sha_crypt_refuses_what_is_too_long),
        T(test_users_knows_both_forms_of_hash),
        T(test_users_without_a_hash_cannot_log_in),
        T(test_users_forgets_when_the_file_changes),
        T(test_users_reports_a_bad_file),
        T(test_users_first_start_makes_random_passwords),
        T(test_users_first_start_in_a_lab),
        T(test_auth_asks_and_then_lets_in),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
