/* accounts: the hashes of crypt(5), the file, who may log in */
#include <stdio.h>
#include "fake_box.h"
#include "sys/sha_crypt.h"
#include "sys/users.h"
#include "sys/users_find.h"
#include "unit.h"

#define ROOT     "root:$5$de362bbdf11f2df30d12f318eeed87b8ee9e0c69c8ba61ed9a57695bbd91e481:::::::\n"
#define ADMIN    "admin:$5$saltstring$5B8vYYiY.CVt1RlTTf8KbXBH3hsxY/GNooZaBBGWEc5:::::::\n"     /* Hello world! */
#define WEBADMIN "d2ViYWRtaW46d2ViYWRtaW5wYXNzd29yZA=="     /* webadmin:webadminpassword */

#define Z73      "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz"
#define LONG     Z73 Z73 Z73 Z73 Z73 Z73 Z73     /* 511 */

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
    return fake_login(&f, NULL, sb_str_of(name), sb_str_of(password)) == SB_LOGIN_GOOD;
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
        { "Hello world!", "saltstring", 5000,
          "svn8UoSVapNtMuq1ukKS4tPQd8iKwSMHWjl/O817G3uBnIFNjnQJuesI68u4OTLiBFdcbYEdFCoEOfaS35inz1" },
        { "Hello world!", "saltstringsaltst", 10000,
          "OW1/O6BYHV6BcXZu8QVeXbDWra3Oeqh0sbHbbMCVNSnCM/UrjmM0Dp8vOuZeHBy/YTBmSK6H9qs/y3RnOaw5v." },
        { "", "a", 5000,
          "Z6IPkDduHdwavesVY2NFMpOHkigshxPYdhfLg0D3A7/XFQcso9RV2E8qczyJ2su.dj6RRLaTpvgwN1rZfK0I9." },
        { "This is just a test", "toolongsaltstrin", 5000,
          "lQ8jolhgVRVhY4b5pZKaysCLi0QBxGoNeKQzQ3glMhwllF7oGDZxUhx1yxdYcz/e1JSbq3y6JMxxl8audkUEm0" },
        { "a very much longer text to encrypt.  This one even stretches over morethan one line.", "anotherlongsalts", 1400,
          "POfYwTEok97VWcjxIiSOjiykti.o/pQs.wPvMxQ6Fm7I6IoYN3CmLs66x9t0oSwbtEW7o7UmJEiDwGqd8p4ur1" },
        { "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "s", 1000,
          "Uf5DUHqNm36ZHCzlT6WhMuEGHSnnlqWN8wD2VY7o0ZzFtoCZke3/IFP7ltw.5WG2njY4H84BjenUeft583BVl0" },
        { "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "s", 1000,
          "5VfQ756pdOYj/9MSE29vJCaKV8ipigSTGfUQbsPIVbEaGsaeu3LA.6wZNtoiMbayD8qyw24sONZyLZZ1SqR0c1" },
        { "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy", "s", 1000,
          "XPeb9lMFoWYOGab4lOx0Zunr9iIYyly5B6IMEluhgFsQkgvlmyyNvp2i18RctQ.6CkqvvDwi8rXGCcxwWOB/E0" },
        { "we have a short salt string but not a short password", "short", 77777,
          "WuQyW2YR.hBNpjjRhpYD/ifIw05xdfeEyQoMxIXbkvr0gge1a1x3yRULJ5CCaUeOxFmtlcGZelFl5CxtgfiAc0" },
        { LONG, "s", 1000,
          "OngY6UwqG196qSTfNJHfxDMzLSnbTg1Z4bGlrfQU.w." },
        { LONG, "s", 1000,
          "JEhNYsKVLVke4urPN8tkwkMULteSkS3.OPLty5RIQoYcbMFehRlWJiewJxjnBH8PjvnVDdoni6lZp.TZ3x.c41" },
        { "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "s", 1000, "UV.87vXW4/kvVnPGvHpebxBcjL5eyLHMGZQONbNJfE0" },
        { "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "s", 1000, "6FXzQleDqhdTAWBtlwbZCjJPlh276m2vhrltbmTSsB0" },
        { "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "", 1000, "tLRtXqEjhyTP85hR6osl2sfjJ8w.MW2qghiYMym8vq." },
    };
    char hash[SB_SHA_CRYPT_HASH];
    enum sb_sha_crypt method;
    size_t i;
    int n;

    (void)state;
    for (i = 0; i < sizeof known / sizeof known[0]; i++) {
        method = strlen(known[i].hash) == 86 ? SB_SHA512_CRYPT : SB_SHA256_CRYPT;
        n = sb_sha_crypt(hash, method, sb_str_of(known[i].password), sb_str_of(known[i].salt), known[i].rounds);
        assert_int_equal(n, SB_SHA_CRYPT_LENGTH(method));
        assert_text(hash, (size_t)n, known[i].hash);
    }
}

static void test_sha_crypt_refuses_what_is_too_long(void **state)
{
    char hash[SB_SHA_CRYPT_HASH], text[SB_SHA_CRYPT_PASSWORD + 1] = { 0 };

    (void)state;
    assert_int_equal(sb_sha_crypt(hash, SB_SHA256_CRYPT, (sb_str){ text, sizeof text }, SB_STR("a"), 1000), SB_EINVAL);
    assert_int_equal(sb_sha_crypt(hash, SB_SHA256_CRYPT, SB_STR("a"), (sb_str){ text, SB_SHA_CRYPT_SALT + 1 }, 1000), SB_EINVAL);
}

static void test_users_knows_both_forms_of_hash(void **state)
{
    (void)state;
    put(ADMIN ROOT);
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
    put("a::::::::\nb:!:::::::\nc:*:::::::\nd:$6$x$y:::::::\ne:$5$:::::::\nf:\n");
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

static unsigned times_said(const char *text)
{
    const char *at = fake.console;
    unsigned n = 0;

    while ((at = strstr(at, text)) != NULL) {
        n++;
        at++;
    }
    return n;
}

/* S0-USR-05 */
static void test_users_reports_a_bad_line_once_and_ignores_it(void **state)
{
    static const char said[] = "[user_management] bad format of /etc/shadow file, line 1, column 3: expected a name (no blank, comma or slash), then ':'";

    (void)state;
    put("no colon\n" ROOT);
    assert_true(opens("root", "rootpassword"));
    assert_false(opens("root", "wrong"));
    assert_int_equal(times_said(said), 1);
    sb_fs_remove(&f.box.vfs, SB_STR("/etc/shadow"));
    assert_false(opens("root", "rootpassword"));
    assert_true(fake_said("[user_management] can't read /etc/shadow file"));
}

static void test_users_reports_the_first_bad_lines_of_a_file_that_is_none(void **state)
{
    char all[1000];

    (void)state;
    memset(all, '\n', sizeof all - 1);
    all[sizeof all - 1] = '\0';
    put(all);
    assert_false(opens("root", "rootpassword"));
    assert_false(opens("root", "rootpassword"));
    assert_int_equal(times_said("expected a name"), 8);
    assert_int_equal(times_said("bad format of /etc/shadow file, 991 more lines"), 1);
}

static void test_users_name_and_hash_may_be_longer_than_there_is_room_for(void **state)
{
    char line[400];

    (void)state;
    memset(line, 'x', sizeof line);
    memcpy(line + sizeof line - 9, ":::::::\n", 9);
    line[100] = ':';
    put(line);
    assert_false(opens("x", "x"));
    line[3] = ':';
    line[100] = 'x';
    put(line);
    assert_false(opens("xxx", "x"));
}

static const char *home_of(const char *name)
{
    static char home[SB_PATH_SIZE];
    int err = sb_users_home(&f.box, sb_str_of(name), home, sizeof home);

    return err < 0 ? sb_err_text(err) : home;
}

static void put_passwd(const char *text)
{
    fake_fs_put(&f.tree, "/etc/passwd", text, strlen(text));
}

/* S0-USR-02, S0-USR-04 */
static void test_users_home_has_a_closing_slash(void **state)
{
    char home[8];

    (void)state;
    put_passwd("a:x:1::::\nb:x:1:1:Who:/home/b:/bin/sh\r\nb:x:1:1::/other:\nc:x:1::://:\nd:x:1:::/x//:");
    assert_string_equal(home_of("b"), "/home/b/");
    assert_string_equal(home_of("c"), "/");
    assert_string_equal(home_of("d"), "/x/");
    assert_string_equal(home_of("a"), sb_err_text(SB_ENOENT));
    assert_string_equal(home_of("e"), sb_err_text(SB_ENOENT));
    assert_string_equal(home_of(""), sb_err_text(SB_ENOENT));
    assert_int_equal(sb_users_home(&f.box, SB_STR("b"), home, sizeof home), SB_EFULL);
}

static void test_users_home_is_a_path_of_the_box(void **state)
{
    (void)state;
    put_passwd("a:x:1:::/home/../etc:\nb:x:1:::/home//b:\nc:x:1:::home:\nd:x:1:::/home/d:\n");
    assert_string_equal(home_of("a"), sb_err_text(SB_EINVAL));
    assert_string_equal(home_of("b"), sb_err_text(SB_EINVAL));
    assert_string_equal(home_of("c"), sb_err_text(SB_ENOENT));
    assert_true(fake_said("bad format of /etc/passwd file, line 3, column 9: expected an absolute path"));
    assert_string_equal(home_of("d"), "/home/d/");
    sb_fs_remove(&f.box.vfs, SB_STR("/etc/passwd"));
    assert_string_equal(home_of("d"), sb_err_text(SB_ENOENT));
    assert_true(fake_said("[user_management] can't read /etc/passwd"));
}

/* S0-USR-01 */
static void test_users_fixed_is_root_alone(void **state)
{
    (void)state;
    f.config.accounts = SB_ACCOUNTS_FIXED;
    assert_true(opens("root", "rootpassword"));
    assert_false(opens("root", "rootpasswor"));
    assert_false(opens("root", "rootpasswordx"));
    assert_false(opens("webadmin", "rootpassword"));
    assert_false(opens("", ""));
    assert_string_equal(home_of("root"), "/");
    assert_string_equal(home_of("webserver"), "/var/www/html/");
    assert_string_equal(home_of("webadmin"), sb_err_text(SB_ENOENT));
    assert_int_equal(fake_change(&f, SB_STR("root"), SB_STR("x")), SB_ENOSUP);
}

static void test_users_none_is_everybody(void **state)
{
    (void)state;
    f.config.accounts = SB_ACCOUNTS_NONE;
    assert_true(opens("anybody", "anything"));
    assert_true(opens("", ""));
    assert_string_equal(home_of("anybody"), "/");
    assert_string_equal(home_of("telnetserver"), "/var/telnet/");
}

static void test_users_empty_password_only_by_the_switch(void **state)
{
    (void)state;
    put("a::::::::\nb:!:::::::\nc:$5$a$CZ9Csdk0HaS3TQcxgDHTwM2gwOEDCViPn83i6BpFdH.:::::::\n");
    assert_false(opens("a", ""));
    assert_false(opens("c", ""));
    f.config.empty_passwords = true;
    assert_true(opens("a", ""));
    assert_true(opens("c", ""));
    assert_false(opens("a", "a"));
    assert_false(opens("b", ""));
    assert_false(opens("d", ""));
}

static void test_users_account_ends_on_its_day(void **state)
{
    char line[160];
    unsigned day = FAKE_TIME / 86400;

    (void)state;
    snprintf(line, sizeof line, "a:$5$saltstring$5B8vYYiY.CVt1RlTTf8KbXBH3hsxY/GNooZaBBGWEc5:::::%u:%u:\n", day, day + 1);
    put(line);
    f.box.time = FAKE_TIME;
    assert_true(opens("a", "Hello world!"));
    f.box.time += 86400;
    assert_false(opens("a", "Hello world!"));
}

/* Nobody stops the box by a hash: such an account is locked, and costs nothing. */
static void test_users_hash_of_too_many_rounds_opens_to_nobody(void **state)
{
    char line[200];

    (void)state;
    put("a:$5$rounds=999999999$saltstring$5B8vYYiY.CVt1RlTTf8KbXBH3hsxY/GNooZaBBGWEc5:::::::\n" ADMIN);
    assert_false(opens("a", "Hello world!"));
    assert_false(opens("nobody", "Hello world!"));
    assert_true(opens("admin", "Hello world!"));
    assert_int_equal(times_said("a cannot log in: the hash is none of $5$ and $6$ with at most 5000000 rounds"), 1);
    put("a:$y$j9T$x$y:::::::\nb:!$y$j9T$x$y:::::::\nc:*:::::::\nd::::::::\n" ADMIN);
    assert_false(opens("a", "x"));
    assert_true(opens("admin", "Hello world!"));
    assert_int_equal(times_said("a cannot log in: the hash is none of $5$ and $6$ with at most 5000000 rounds"), 2);
    assert_int_equal(times_said("cannot log in"), 2);
    snprintf(line, sizeof line, "a:$5$rounds=%u$saltstring$5B8vYYiY.CVt1RlTTf8KbXBH3hsxY/GNooZaBBGWEc5:::::::\n",
             SB_SHA_CRYPT_ROUNDS);
    put(line);
    assert_true(opens("a", "Hello world!"));
}

static void test_users_start_says_when_it_cannot_make_a_file(void **state)
{
    unsigned n;

    (void)state;
    for (n = 1; n <= 2; n++) {
        sb_fs_remove(&f.box.vfs, SB_STR("/etc/passwd"));
        sb_fs_remove(&f.box.vfs, SB_STR("/etc/shadow"));
        f.tree.write_fails_in = n;
        assert_int_equal(sb_users_start(&f.box), SB_ENOSPC);
        f.tree.write_fails_in = 0;
        assert_null(fake_fs_get(&f.tree, "/etc/shadow"));
    }
    assert_true(fake_said("[user_management] /etc/passwd does not exist, creating new one ... disk full"));
    assert_true(fake_said("[user_management] /etc/shadow does not exist, creating new one ... disk full"));
    assert_int_equal(sb_users_start(&f.box), 0);
    assert_int_equal(fake_fs_get(&f.tree, "/etc/passwd")->n, 119);
}

/* ---- a new password ---- */

static void assert_shadow(const char *before, const char *after)
{
    const struct fake_content *c = fake_fs_get(&f.tree, "/etc/shadow");

    assert_true(c->n > strlen(before) + strlen(after));
    assert_memory_equal(c->p, before, strlen(before));
    assert_memory_equal(c->p + c->n - strlen(after), after, strlen(after));
}

static void test_users_new_password_keeps_every_other_byte(void **state)
{
    char before[900] = "nonsense\r\n# comment\n\n", after[600] = "\n", all[1600];

    (void)state;
    memset(before + 21, ':', 800);          /* a bad line longer than any buffer */
    strcat(before, "\n");
    strcat(before, "b:*:::::::\na:");
    memset(after + 1, 'x', 500);
    snprintf(all, sizeof all, "%s!locked:1:2:3:4:5:99999:6%s", before, after);
    put(all);
    assert_int_equal(fake_change(&f, SB_STR("a"), SB_STR("new")), 0);
    strcat(before, "$5$");
    memmove(after + 18, after, 502);
    memcpy(after, ":1:2:3:4:5:99999:6", 18);
    assert_shadow(before, after);
    assert_true(opens("a", "new"));
    assert_int_equal(fake_change(&f, SB_STR("a"), SB_STR("newer")), 0);
    assert_shadow(before, after);
    assert_true(opens("a", "newer"));
    assert_false(opens("a", "new"));
    assert_int_equal(fake_change(&f, SB_STR("nobody"), SB_STR("new")), SB_ENOENT);
    assert_int_equal(fake_change(&f, SB_STR("nonsense"), SB_STR("new")), SB_ENOENT);
}

static void test_users_new_password_has_rules(void **state)
{
    static const char text[SB_PASSWORD_SIZE + 1];

    (void)state;
    put(ADMIN);
    assert_int_equal(fake_change(&f, SB_STR("admin"), SB_STR("")), SB_EINVAL);
    assert_int_equal(fake_change(&f, SB_STR("admin"), (sb_str){ text, sizeof text }), SB_EINVAL);
    assert_int_equal(fake_change(&f, SB_STR("admin"), (sb_str){ text, sizeof text - 1 }), 0);
    assert_int_equal(fake_login(&f, NULL, SB_STR("admin"), (sb_str){ text, sizeof text - 1 }), SB_LOGIN_GOOD);
    assert_int_equal(fake_login(&f, NULL, SB_STR("admin"), (sb_str){ text, sizeof text }), SB_LOGIN_WRONG);
    f.config.empty_passwords = true;
    assert_int_equal(fake_change(&f, SB_STR("admin"), SB_STR("")), 0);
    assert_true(opens("admin", ""));
}

/* The n-th write, and the n-th read, fail: for each n the old file stays as it was. */
static void test_users_new_password_fails_and_the_old_one_stays(void **state)
{
    char all[1200] = { 0 };
    unsigned n, failed = 0;
    int err;

    (void)state;
    memset(all, 'x', 900);
    strcpy(all + 900, "\n" ADMIN);
    memset(all + strlen(all), 'y', 100);
    for (n = 1; n < 40; n++) {
        put(all);
        if (n & 1)
            f.tree.write_fails_in = n / 2 + 1;
        else
            f.tree.read_fails_in = n / 2;
        err = fake_change(&f, SB_STR("admin"), SB_STR("new"));
        f.tree.write_fails_in = f.tree.read_fails_in = 0;
        assert_true(opens("admin", err < 0 ? "Hello world!" : "new"));
        assert_false(opens("admin", err < 0 ? "new" : "Hello world!"));
        if (err < 0)
            assert_memory_equal(fake_fs_get(&f.tree, "/etc/shadow")->p, all, strlen(all));
        failed += err < 0;
        assert_int_equal(f.tree.open, 0);
    }
    assert_true(failed > 10 && failed < 39);
}

/* Checklist 2.2: the seed's unsalted hash is taken once more and then gives way. */
static void test_users_seed_hash_is_renewed_at_the_next_login(void **state)
{
    (void)state;
    put("x\n" ROOT ADMIN);
    assert_false(opens("root", "wrong"));
    assert_true(opens("root", "rootpassword"));
    assert_shadow("x\nroot:$5$", ":::::::\n" ADMIN);
    assert_null(memmem(fake_fs_get(&f.tree, "/etc/shadow")->p, fake_fs_get(&f.tree, "/etc/shadow")->n, "de362bbd", 8));
    assert_true(opens("root", "rootpassword"));
    assert_true(opens("admin", "Hello world!"));
    assert_true(opens("root", "rootpassword"));
    assert_false(opens("root", "rootpasswort"));
}

static void test_users_seed_hash_stays_when_the_disk_is_full(void **state)
{
    (void)state;
    put(ROOT);
    f.tree.write_fails_in = 1;
    assert_true(opens("root", "rootpassword"));
    assert_true(fake_said("the hash of root could not be renewed: disk full"));
    assert_memory_equal(fake_fs_get(&f.tree, "/etc/shadow")->p, ROOT, strlen(ROOT));
}

/* Eight accounts take turns; no login is taken for that of another. */
static void test_users_known_logins_are_kept_apart(void **state)
{
    static const char hash[] = "$5$saltstring$5B8vYYiY.CVt1RlTTf8KbXBH3hsxY/GNooZaBBGWEc5";
    char all[1000];
    size_t n = 0;
    int i, turn;

    (void)state;
    for (i = 0; i < 8; i++)
        n += (size_t)snprintf(all + n, sizeof all - n, "u%d:%s:::::::\n", i, hash);
    put(all);
    for (turn = 0; turn < 3; turn++)
        for (i = 0; i < 8; i++) {
            char name[] = { 'u', (char)('0' + i), '\0' };

            assert_true(opens(name, "Hello world!"));
            assert_false(opens(name, "hello world!"));
            assert_false(opens("u9", "Hello world!"));
        }
}

/* ---- homes in paths ---- */

static const char *path_of(const char *text)
{
    static char path[SB_PATH_SIZE];
    size_t n = sb_users_path(&f.box, sb_str_of(text), path);

    path[n] = '\0';
    return path;
}

/* S0-HTTP-04 */
static void test_users_path_begins_at_a_home(void **state)
{
    char longest[SB_PATH_SIZE + 1];

    (void)state;
    assert_string_equal(path_of("~webserver"), "/var/www/html");
    assert_string_equal(path_of("~webserver/a/b"), "/var/www/html/a/b");
    assert_string_equal(path_of("~root"), "/");
    assert_string_equal(path_of("~root/a"), "/a");
    assert_string_equal(path_of("/plain/~root"), "/plain/~root");
    assert_string_equal(path_of("~nobody/a"), "");
    assert_string_equal(path_of("~"), "");
    assert_string_equal(path_of("~a_name_that_is_much_longer_than_any_name_may_be/a"), "");
    memset(longest, 'x', sizeof longest);
    longest[0] = '/';
    longest[SB_PATH_SIZE] = '\0';
    assert_string_equal(path_of(longest), "");
    longest[SB_PATH_SIZE - 1] = '\0';
    assert_string_equal(path_of(longest), longest);
}

static void test_users_path_follows_the_file(void **state)
{
    (void)state;
    assert_string_equal(path_of("~webserver/x"), "/var/www/html/x");
    put_passwd("webserver::100:::/srv:\n");             /* behind the box's back */
    f.box.now += SB_FILE_CACHE_MS;
    assert_string_equal(path_of("~webserver/x"), "/srv/x");
    assert_int_equal(sb_fs_put(&f.box.vfs, SB_STR("/etc/passwd"), "webserver::100:::/web:\n", 23), 0);
    assert_string_equal(path_of("~webserver/x"), "/web/x");     /* through the box: at once */
    f.config.www = "/host";
    assert_string_equal(path_of("~webserver/x"), "/var/www/html/x");    /* --www is mounted there */
    f.config.www = NULL;
    f.config.accounts = SB_ACCOUNTS_NONE;
    f.box.now += SB_FILE_CACHE_MS;
    assert_string_equal(path_of("~webserver/x"), "/var/www/html/x");
}

/* ---- guessing ---- */

static bool tries(const struct sb_addr *peer, const char *password)
{
    return fake_login(&f, peer, SB_STR("admin"), sb_str_of(password)) == SB_LOGIN_GOOD;
}

static void test_guessing_makes_one_address_wait(void **state)
{
    static const struct sb_addr bad = { .ip = { 10, 0, 0, 1 }, .port = 1 }, good = { .ip = { 10, 0, 0, 2 } };
    struct sb_addr moved = bad;
    uint32_t last = 0, wait;
    int i;

    (void)state;
    put(ADMIN);
    for (i = 0; i < 3; i++)
        assert_false(tries(&bad, "wrong"));
    assert_int_equal(sb_users_wait(&f.box, &bad), 0);       /* a hand slips */
    assert_false(fake_said("it has to wait"));
    for (i = 0; i < 10; i++) {
        assert_false(tries(&bad, "wrong"));
        moved.port++;
        wait = sb_users_wait(&f.box, &moved);               /* the port does not matter */
        assert_true(wait > 0 && wait >= last && wait <= 32000);
        assert_int_equal(wait, i < 7 ? 250u << i : 32000u);
        assert_false(tries(&moved, "Hello world!"));        /* not even looked at */
        assert_int_equal(sb_users_wait(&f.box, &bad), wait);
        assert_true(tries(&good, "Hello world!"));          /* others do not notice */
        last = wait;
        f.box.now += wait - 1;
        assert_false(tries(&bad, "Hello world!"));
        f.box.now++;
    }
    assert_int_equal(times_said("wrong passwords from 10.0.0.1: it has to wait"), 1);
    assert_true(tries(&bad, "Hello world!"));
    f.box.now += 20 * 30000;
    assert_int_equal(sb_users_wait(&f.box, &bad), 0);
    assert_int_equal(f.box.users.offenders[0].failures, 0); /* forgiven */
}

static void test_guessing_from_many_addresses_does_not_lock_out_others(void **state)
{
    struct sb_addr a = { .v6 = 1 }, good = { .ip = { 10, 0, 0, 2 } };
    int i;

    (void)state;
    put(ROOT);
    for (i = 0; i < 10000; i++) {
        a.ip[6] = (uint8_t)(i >> 4);
        a.ip[7] = (uint8_t)(i >> 12);
        a.ip[15] = (uint8_t)i;              /* the same /64: the same peer */
        assert_false(tries(&a, "wrong"));
    }
    assert_true(sb_users_wait(&f.box, &a) > 0);
    assert_int_equal(fake_login(&f, &good, SB_STR("root"), SB_STR("rootpassword")), SB_LOGIN_GOOD);
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
    assert_int_equal(fake_fs_get(&f.tree, "/etc/shadow")->n, 166);
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

static void test_auth_lets_a_guesser_wait(void **state)
{
    int i;

    (void)state;
    put(ROOT "webadmin:$5$40c6af3d1540ca2af132e1e93e7f5a5f624280b9d4d552a0bb103afe17c75c53:::::::\n");
    for (i = 0; i < 4; i++)
        assert_true(answers("/all", "Authorization: Basic cm9vdDpyb290cGFzc3dvcmQx\r\n", "401"));
    assert_true(answers("/all", "Authorization: Basic " WEBADMIN "\r\n", "429"));
    assert_true(fake_heard_some(p, "\r\nRetry-After: 1\r\n"));
    assert_true(answers("/all", "", "401"));
    fake_wait(&f, 250);
    assert_true(answers("/all", "Authorization: Basic " WEBADMIN "\r\n", "200"));
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
        T(test_users_reports_a_bad_line_once_and_ignores_it),
        T(test_users_reports_the_first_bad_lines_of_a_file_that_is_none),
        T(test_users_name_and_hash_may_be_longer_than_there_is_room_for),
        T(test_users_home_has_a_closing_slash),
        T(test_users_home_is_a_path_of_the_box),
        T(test_users_fixed_is_root_alone),
        T(test_users_none_is_everybody),
        T(test_users_empty_password_only_by_the_switch),
        T(test_users_account_ends_on_its_day),
        T(test_users_hash_of_too_many_rounds_opens_to_nobody),
        T(test_users_start_says_when_it_cannot_make_a_file),
        T(test_users_new_password_keeps_every_other_byte),
        T(test_users_new_password_has_rules),
        T(test_users_new_password_fails_and_the_old_one_stays),
        T(test_users_seed_hash_is_renewed_at_the_next_login),
        T(test_users_seed_hash_stays_when_the_disk_is_full),
        T(test_guessing_makes_one_address_wait),
        T(test_guessing_from_many_addresses_does_not_lock_out_others),
        T(test_users_first_start_makes_random_passwords),
        T(test_users_first_start_in_a_lab),
        T(test_users_known_logins_are_kept_apart),
        T(test_users_path_begins_at_a_home),
        T(test_users_path_follows_the_file),
        T(test_auth_asks_and_then_lets_in),
        T(test_auth_lets_a_guesser_wait),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
