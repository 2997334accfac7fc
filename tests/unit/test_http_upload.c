/* files that a client stores: PUT, DELETE, posted forms (RFC 9110 9.3, RFC 7578) */
#include "http_client.h"

/* ---- PUT and DELETE ---- */

static bool stored(const char *path, const char *text)
{
    const struct fake_content *c = fake_fs_get(&f.tree, path);

    return c ? c->n == strlen(text) && memcmp(c->p, text, c->n) == 0 : !*text;
}

TEST(test_upload_put_and_delete)
{
    BEGIN();
    assert_int_equal(ask("PUT /up/a.txt", "", "one"), 201);
    assert_true(stored("/up/a.txt", "one"));
    assert_non_null(field("ETag"));
    assert_int_equal(ask("PUT /up/a.txt", "", "two"), 204);
    assert_true(stored("/up/a.txt", "two"));
    assert_int_equal(ask("PUT /up/empty", "", ""), 201);
    assert_int_equal(ask("DELETE /up/a.txt", "", NULL), 204);
    assert_int_equal(ask("DELETE /up/a.txt", "", NULL), 404);
    assert_int_equal(ask("PUT /www/x", "", "x"), 405);
}

TEST(test_upload_put_where_nothing_can_be)
{
    BEGIN();
    put("/up/dir/x", "x");
    assert_int_equal(ask("PUT /up/dir", "", "x"), 409);
    p = fake_visitor(&f, 1);
    assert_int_equal(ask("PUT /up/dir/", "", "x"), 409);
    p = fake_visitor(&f, 2);
    assert_int_equal(ask("PUT /up/y", "Content-Range: bytes 0-0/5\r\n", "x"), 400);
    assert_true(stored("/up/y", ""));
}

TEST(test_upload_put_with_conditions)
{
    char text[128];

    BEGIN();
    assert_int_equal(ask("PUT /up/a", "If-Match: *\r\n", "x"), 412);
    p = fake_visitor(&f, 1);
    assert_int_equal(ask("PUT /up/a", "If-None-Match: *\r\n", "one"), 201);
    sprintf(text, "If-Match: %s\r\n", field("ETag"));
    assert_int_equal(ask("PUT /up/a", "If-None-Match: *\r\n", "x"), 412);
    p = fake_visitor(&f, 2);
    assert_int_equal(ask("PUT /up/a", text, "two"), 204);
    assert_int_equal(ask("PUT /up/a", text, "x"), 412);
    assert_true(stored("/up/a", "two"));
    p = fake_visitor(&f, 3);
    assert_int_equal(ask("DELETE /up/a", text, NULL), 412);
}

TEST(test_upload_that_breaks_leaves_the_old_file)
{
    BEGIN();
    put("/up/a", "old");
    fake_say(p, "PUT /up/a HTTP/1.1\r\nHost: box\r\nContent-Length: 100\r\n\r\nnew");
    fake_run(&f);
    assert_int_equal(f.tree.open, 1);
    fake_reset_by_peer(p);
    fake_run(&f);
    assert_true(stored("/up/a", "old"));
    assert_int_equal(f.tree.open, 0);
    p = fake_visitor(&f, 1);
    f.tree.write_fails_in = 1;
    assert_int_equal(ask("PUT /up/a", "", "new"), 507);
    assert_true(stored("/up/a", "old"));
    assert_int_equal(f.tree.open, 0);
}

/* ---- forms ---- */

#define FORM  "Content-Type: multipart/form-data; boundary=xx\r\n"
#define PART(name)  "--xx\r\nContent-Disposition: form-data; name=\"f\"; filename=\"" name "\"\r\n\r\n"
#define NOTE  "--xx\r\nContent-Disposition: form-data; name=\"n\"\r\n\r\njust text\r\n"

TEST(test_upload_form)
{
    static const char form[] = NOTE PART("a.txt") "one\r\n--x\r\n" PART("C:\\dir\\b.txt") "\r\n" PART("") "\r\n--xx--\r\n";

    BEGIN();
    assert_int_equal(ask("POST /up/", FORM, form), 201);
    assert_string_equal(body(), "a.txt\nb.txt\n");
    assert_true(stored("/up/a.txt", "one\r\n--x"));
    assert_non_null(fake_fs_get(&f.tree, "/up/b.txt"));
    p = fake_visitor(&f, 1);
    p->piece = 1;
    assert_int_equal(ask("POST /up/sub/", FORM, form), 201);
    assert_true(stored("/up/sub/a.txt", "one\r\n--x"));
}

TEST(test_upload_form_all_or_nothing)
{
    static const struct { const char *type, *form; int status; } bad[] = {
        { FORM, PART("a.txt") "one\r\n" PART("b.txt") "two", 400 },                /* no end */
        { FORM, PART("a.txt") "one\r\n" PART("..") "two\r\n--xx--\r\n", 400 },
        { FORM, PART("a.txt") "one\r\n" PART(".b") "two\r\n--xx--\r\n", 400 },
        { FORM, PART("a.txt") "one\r\n--xxgarbage", 400 },
        { FORM, "garbage", 400 },
        { FORM, "", 400 },
        { "Content-Type: text/plain\r\n", PART("a.txt") "one\r\n--xx--\r\n", 415 },
        { "", PART("a.txt") "one\r\n--xx--\r\n", 415 },
        { "Content-Type: multipart/form-data\r\n", PART("a.txt") "one\r\n--xx--\r\n", 400 },
        { "Content-Type: multipart/form-data; boundary=\"\"\r\n", PART("a.txt") "one\r\n--xx--\r\n", 400 },
        { "Content-Type: multipart/form-data; boundary=12345678901234567890123456789012345678901234567890123456789012345678901\r\n",
          PART("a.txt") "one\r\n--xx--\r\n", 400 },
    };
    size_t i;

    BEGIN();
    for (i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        p = fake_visitor(&f, (unsigned)(i + 1));
        assert_int_equal(ask("POST /up/", bad[i].type, bad[i].form), bad[i].status);
        assert_null(fake_fs_get(&f.tree, "/up/a.txt"));
        assert_int_equal(f.tree.open, 0);
    }
    p = fake_visitor(&f, 14);
    f.tree.write_fails_in = 2;
    assert_int_equal(ask("POST /up/", FORM, PART("a.txt") "one\r\n" PART("b.txt") "two\r\n--xx--\r\n"), 507);
    assert_null(fake_fs_get(&f.tree, "/up/a.txt"));
    assert_int_equal(f.tree.open, 0);
}

TEST(test_upload_form_of_too_many_files)
{
    char form[4096] = "";
    int i;

    BEGIN();
    for (i = 0; i <= SB_MAX_FORM_FILES; i++)
        sprintf(form + strlen(form), PART("f%d") "x\r\n", i);
    strcat(form, "--xx--\r\n");
    assert_int_equal(ask("POST /up/", FORM, form), 413);
    assert_null(fake_fs_get(&f.tree, "/up/f0"));
    assert_int_equal(f.tree.open, 0);
}

int main(void)
{
#define T(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
    const struct CMUnitTest tests[] = {
        T(test_upload_put_and_delete),
        T(test_upload_put_where_nothing_can_be),
        T(test_upload_put_with_conditions),
        T(test_upload_that_breaks_leaves_the_old_file),
        T(test_upload_form),
        T(test_upload_form_all_or_nothing),
        T(test_upload_form_of_too_many_files),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
