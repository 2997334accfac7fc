/* files of the box as answers: conditions, ranges, codings, directories (RFC 9110 13, 14) */
#include "http_client.h"
#include "http_chunked.h"
#include "inflate.h"
#include "rom.h"

/* ---- plain ---- */

TEST(test_files_a_file_and_what_is_said_of_it)
{
    BEGIN();
    assert_int_equal(get("/text.txt", ""), 200);
    assert_string_equal(body(), TEXT);
    assert_string_equal(field("Content-Length"), "20");
    assert_string_equal(field("Content-Type"), "text/plain; charset=utf-8");
    assert_string_equal(field("Last-Modified"), "Sat, 21 Nov 2026 11:36:01 GMT");
    assert_string_equal(field("Accept-Ranges"), "bytes");
    assert_string_equal(field("Cache-Control"), "no-cache");
    assert_int_equal(strlen(field("ETag")), 18);
    assert_null(field("Vary"));
    assert_int_equal(get("/empty.txt", ""), 200);
    assert_string_equal(field("Content-Length"), "0");
    assert_string_equal(body(), "");
    assert_int_equal(ask("HEAD /text.txt", "", NULL), 200);
    assert_string_equal(field("Content-Length"), "20");
    assert_string_equal(body(), "");
}

TEST(test_files_from_memory_and_from_the_disk_say_the_same)
{
    unsigned char first[1024];
    size_t n;

    BEGIN();
    assert_int_equal(get("/text.txt", ""), 200);
    n = p->out_n;
    memcpy(first, p->out, n);
    assert_int_equal(get("/text.txt", ""), 200);
    assert_int_equal(p->out_n, n);
    assert_memory_equal(p->out, first, n);
    assert_int_equal(ask("GET /text.txt", "Connection: close\r\n", NULL), 200);     /* made by hand */
    assert_string_equal(body(), TEXT);
}

TEST(test_files_what_is_not_there)
{
    BEGIN();
    assert_int_equal(get("/nothing", ""), 404);
    assert_int_equal(get("/text.txt/", ""), 404);
    assert_int_equal(get("/dir/nothing.html", ""), 404);
    assert_int_equal(get("/../../etc/shadow", ""), 404);
    assert_int_equal(get("/%2e%2e/etc/shadow", ""), 404);
}

TEST(test_files_directories)
{
    BEGIN();
    assert_int_equal(get("/", ""), 200);
    assert_string_equal(body(), "<p>index</p>");
    assert_int_equal(get("/dir?a=b", ""), 301);
    assert_string_equal(field("Location"), "/dir/?a=b");
    assert_int_equal(get("/dir/", ""), 200);
    assert_string_equal(body(), "<p>dir</p>");
    put("/www/a b%/x", "x");
    assert_int_equal(get("/a%20b%25", ""), 301);
    assert_string_equal(field("Location"), "/a%20b%25/");
    assert_int_equal(get("/a%20b%25/", ""), 404);           /* not listed */
    assert_int_equal(get("//evil.example/../../dir", ""), 301);
    assert_string_equal(field("Location"), "/dir/");        /* never another host's */
}

TEST(test_files_listing)
{
    BEGIN();
    put("/up/<b>&'.txt", "x");
    put("/up/sub/y.txt", "y");
    assert_int_equal(get("/up/", ""), 200);
    assert_true(fake_heard_some(p, "<a href=\"./%3Cb%3E%26%27.txt\">&#60;b&#62;&#38;&#39;.txt</a><td>1<td>"));
    assert_true(fake_heard_some(p, "<a href=\"./sub/\">sub/</a>"));
    assert_false(fake_heard_some(p, "../"));
    assert_int_equal(get("/up/sub/", ""), 200);
    assert_true(fake_heard_some(p, "<a href=\"../\">"));
    assert_int_equal(get("/up/none/", ""), 404);
}

TEST(test_files_a_long_listing_goes_out_as_there_is_room)
{
    char path[64];
    int i;

    BEGIN();
    for (i = 0; i < 40; i++) {
        sprintf(path, "/up/a-rather-long-name-%02d.txt", i);
        put(path, "x");
    }
    p->take = 100;
    assert_int_equal(get("/up/", ""), 200);
    assert_int_equal(fake_count(p, "<tr><td>"), 40);
    assert_true(fake_heard_some(p, "</table>\n\r\n0\r\n\r\n"));
    assert_int_equal(get("/text.txt", ""), 200);            /* the connection lives on */
}

TEST(test_files_a_change_shows)
{
    BEGIN();
    assert_int_equal(get("/text.txt", ""), 200);
    put("/www/text.txt", "new");
    assert_int_equal(get("/text.txt", ""), 200);
    assert_string_equal(body(), "new");
    fake_fs_put(&f.tree, "/www/text.txt", "newer", 5);      /* behind the box's back: within a second */
    fake.millis += SB_FILE_CACHE_MS;
    assert_int_equal(get("/text.txt", ""), 200);
    assert_string_equal(body(), "newer");
    sb_fs_remove(&f.box.vfs, SB_STR("/www/text.txt"));
    assert_int_equal(get("/text.txt", ""), 404);
}

/* ---- conditions, in the order of 13.2.2 ---- */

TEST(test_files_conditions)
{
    BEGIN();
    assert_int_equal(get("/text.txt", with_tag("If-None-Match: %s\r\n")), 304);
    assert_string_equal(body(), "");
    assert_non_null(field("ETag"));
    assert_null(field("Content-Length"));
    assert_null(field("Content-Type"));
    assert_int_equal(get("/text.txt", with_tag("If-None-Match: \"x\", W/%s\r\n")), 304);
    assert_int_equal(get("/text.txt", "If-None-Match: *\r\n"), 304);
    assert_int_equal(get("/text.txt", "If-None-Match: \"x\"\r\n"), 200);
    assert_int_equal(get("/text.txt", "If-None-Match: broken\r\n"), 200);
    assert_int_equal(get("/text.txt", "If-Modified-Since: Sat, 21 Nov 2026 11:36:01 GMT\r\n"), 304);
    assert_int_equal(get("/text.txt", "If-Modified-Since: Sat, 21 Nov 2026 11:36:00 GMT\r\n"), 200);
    assert_int_equal(get("/text.txt", "If-Modified-Since: yesterday\r\n"), 200);
    assert_int_equal(get("/text.txt", "If-None-Match: \"x\"\r\nIf-Modified-Since: Sat, 21 Nov 2026 11:36:01 GMT\r\n"), 200);
    assert_int_equal(get("/text.txt", with_tag("If-Match: %s\r\n")), 200);
    assert_int_equal(get("/text.txt", "If-Match: *\r\n"), 200);
    assert_int_equal(get("/text.txt", with_tag("If-Match: W/%s\r\n")), 412);
    assert_int_equal(get("/text.txt", "If-Match: \"x\"\r\n"), 412);
    assert_int_equal(get("/text.txt", "If-Unmodified-Since: Sat, 21 Nov 2026 11:36:01 GMT\r\n"), 200);
    assert_int_equal(get("/text.txt", "If-Unmodified-Since: Sat, 21 Nov 2026 11:36:00 GMT\r\n"), 412);
    assert_int_equal(get("/text.txt", with_tag("If-Match: %s\r\nIf-Unmodified-Since: Sat, 21 Nov 2026 11:36:00 GMT\r\n")), 200);
}

/* ---- ranges ---- */

TEST(test_files_one_range)
{
    static const struct { const char *range, *body, *content; } good[] = {
        { "0-0",   "0", "bytes 0-0/20" },                     { "5-9",   "56789", "bytes 5-9/20" },
        { "18-",   "ij", "bytes 18-19/20" },                  { "-3",    "hij", "bytes 17-19/20" },
        { "19-99", "j", "bytes 19-19/20" },                   { "-99",   TEXT, "bytes 0-19/20" },
        { "0-1, 30-", "01", "bytes 0-1/20" },
    };
    char text[64];
    size_t i;

    BEGIN();
    for (i = 0; i < sizeof good / sizeof good[0]; i++) {
        sprintf(text, "Range: bytes=%s\r\n", good[i].range);
        assert_int_equal(get("/text.txt", text), 206);
        assert_string_equal(field("Content-Range"), good[i].content);
        assert_string_equal(body(), good[i].body);
    }
    assert_int_equal(get("/text.txt", "Range: bytes=20-\r\n"), 416);
    assert_string_equal(field("Content-Range"), "bytes */20");
    assert_int_equal(get("/text.txt", "Range: bytes=-0\r\n"), 416);
    assert_int_equal(get("/empty.txt", "Range: bytes=0-\r\n"), 416);
}

TEST(test_files_ranges_that_are_not_followed)
{
    static const char *const whole[] = {
        "lines=0-5", "bytes=", "bytes=a-b", "bytes=9-5", "bytes=0-5-9", "bytes=0-9,5-6", "bytes=0-,0-",
        "bytes=0-0,2-2,4-4,6-6,8-8,10-10,12-12,14-14,16-16",
    };
    char text[128];
    size_t i;

    BEGIN();
    for (i = 0; i < sizeof whole / sizeof whole[0]; i++) {
        sprintf(text, "Range: %s\r\n", whole[i]);
        assert_int_equal(get("/text.txt", text), 200);
        assert_string_equal(body(), TEXT);
    }
    assert_int_equal(ask("HEAD /text.txt", "Range: bytes=0-1\r\n", NULL), 200);
}

TEST(test_files_if_range)
{
    BEGIN();
    assert_int_equal(get("/text.txt", with_tag("Range: bytes=0-1\r\nIf-Range: %s\r\n")), 206);
    assert_int_equal(get("/text.txt", with_tag("Range: bytes=0-1\r\nIf-Range: W/%s\r\n")), 200);
    assert_int_equal(get("/text.txt", "Range: bytes=0-1\r\nIf-Range: \"x\"\r\n"), 200);
    assert_int_equal(get("/text.txt", "Range: bytes=99-\r\nIf-Range: \"x\"\r\n"), 200);
    assert_int_equal(get("/text.txt", "Range: bytes=0-1\r\nIf-Range: Sat, 21 Nov 2026 11:36:01 GMT\r\n"), 206);
    assert_int_equal(get("/text.txt", "Range: bytes=0-1\r\nIf-Range: Sat, 21 Nov 2026 11:36:02 GMT\r\n"), 200);
    assert_int_equal(get("/text.txt", "Range: bytes=0-1\r\nIf-Range: *\r\n"), 200);
    /* one tag, no list (RFC 9110 13.1.5), be ours the first of it or the last */
    assert_int_equal(get("/text.txt", with_tag("Range: bytes=0-1\r\nIf-Range: %s, \"x\"\r\n")), 200);
    assert_int_equal(get("/text.txt", with_tag("Range: bytes=0-1\r\nIf-Range: \"x\", %s\r\n")), 200);
    assert_int_equal(get("/text.txt", with_tag("Range: bytes=0-1\r\nIf-Range: , %s\r\n")), 200);
    assert_int_equal(get("/text.txt", with_tag("Range: bytes=0-1\r\nIf-Range: %s,\r\n")), 200);
}

static void joined(void *user, int ev, const unsigned char *piece, size_t n)
{
    if ((ev & ~SB_MORE) == SB_HTTP_CHUNKED_DATA)
        strncat(user, (const char *)piece, n);
}

/* The body that came in chunks. */
static const char *whole(void)
{
    static char text[16384];
    struct sb_machine m;
    const char *raw = body();

    text[0] = '\0';
    sb_http_chunked_init(&m);
    (void)sb_http_chunked_feed(&m, (const unsigned char *)raw, strlen(raw), joined, text);
    assert_int_equal(m.status, SB_MACHINE_DONE);
    return text;
}

/* Nine slots of a large file, at the pace of the peer. */
static void several(size_t take)
{
    char big[6000], want[600];
    const char *type, *at;
    size_t i;

    for (i = 0; i < sizeof big - 1; i++)
        big[i] = (char)('a' + i % 26);
    big[sizeof big - 1] = '\0';
    put("/www/big.txt", big);
    p->take = take;
    assert_int_equal(get("/big.txt", "Range: bytes=0-4, 100-4099, -2\r\n"), 206);
    p->take = 0;
    type = field("Content-Type");
    assert_int_equal(strncmp(type, "multipart/byteranges; boundary=", 31), 0);
    sprintf(want, "\r\n--%s\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Range: bytes 0-4/5999\r\n\r\nabcde\r\n--%s", type + 31, type + 31);
    at = whole();
    assert_int_equal(strncmp(at, want, strlen(want)), 0);
    assert_non_null(at = strstr(at, "bytes 100-4099/5999\r\n\r\n"));
    assert_memory_equal(at + 23, big + 100, 4000);
    sprintf(want, "bytes 5997-5998/5999\r\n\r\n%.2s\r\n--%s--\r\n", big + 5997, type + 31);
    assert_non_null(at = strstr(at, want));
    assert_int_equal(strlen(at), strlen(want));
    assert_string_equal(field("Transfer-Encoding"), "chunked");
}

TEST(test_files_several_ranges)
{
    BEGIN();
    several(0);
    several(50);
    assert_int_equal(get("/text.txt", ""), 200);
}

TEST(test_files_a_file_that_fails_under_way_breaks_the_reply_off)
{
    BEGIN();
    several(0);
    f.tree.read_fails_in = 2;
    (void)get("/big.txt", "Range: bytes=0-4, 100-4099, -2\r\n");
    assert_true(p->closed);
}

/* ---- gzip ---- */

TEST(test_files_precompressed)
{
    char tag[64];

    BEGIN();
    put("/www/page.html", "<p>plain</p>");
    put("/www/page.html.gz", "gz");
    assert_int_equal(get("/page.html", "Accept-Encoding: br, gzip;q=0.8\r\n"), 200);
    assert_string_equal(body(), "gz");
    assert_string_equal(field("Content-Encoding"), "gzip");
    assert_string_equal(field("Content-Type"), "text/html; charset=utf-8");
    assert_string_equal(field("Vary"), "Accept-Encoding");
    strcpy(tag, field("ETag"));
    assert_int_equal(get("/page.html", "Accept-Encoding: identity\r\n"), 200);
    assert_string_equal(body(), "<p>plain</p>");
    assert_null(field("Content-Encoding"));
    assert_string_equal(field("Vary"), "Accept-Encoding");
    assert_string_not_equal(field("ETag"), tag);
    assert_int_equal(get("/page.html", "Accept-Encoding: gzip;q=0\r\n"), 200);
    assert_null(field("Content-Encoding"));
    assert_int_equal(get("/page.html", "Accept-Encoding: gzip;q=0.5, identity\r\n"), 200);
    assert_null(field("Content-Encoding"));
    assert_int_equal(get("/page.html", "Accept-Encoding: *\r\n"), 200);
    assert_non_null(field("Content-Encoding"));
    f.tree.time += 50;
    put("/www/page.html", "<p>newer</p>");                  /* what was compressed before is old */
    assert_int_equal(get("/page.html", "Accept-Encoding: gzip\r\n"), 200);
    assert_string_equal(body(), "<p>newer</p>");
    sb_fs_remove(&f.box.vfs, SB_STR("/www/page.html"));
    assert_int_equal(get("/page.html", "Accept-Encoding: gzip\r\n"), 200);
    assert_int_equal(get("/page.html", ""), 404);
}

/* ---- files that are linked in ---- */

static char page[3000];
static const unsigned char packed[] = {     /* gzip */
    0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0x73, 0x4c, 0x4f, 0xcc, 0xcc, 0x53, 0x48, 0xcc,
    0x4b, 0x51, 0x48, 0xc4, 0xc5, 0xd2, 0x51, 0x28, 0xce, 0xd7, 0x03, 0x00, 0x58, 0x49, 0x80, 0xdc, 0x28, 0x00,
    0x00, 0x00
};
static const struct sb_rom_file pages[] = {
    { { "/small.html", 11 }, "<p>small</p>", 12, 0, 0, 0x1234 }, { { "/page.html", 10 }, page, sizeof page, 0, 0, 0x5678 },
    { { "/packed.txt", 11 }, packed, 40, sizeof packed, 0, 0xabc },
};
static struct sb_inflate inflate;
static const struct sb_rom rom = { pages, 3, &inflate };
static struct sb_fs rom_fs;

static void mount_rom(void)
{
    memset(page, 'p', sizeof page);
    sb_rom_init(&rom_fs, &rom);
    assert_int_equal(sb_fs_mount(&f.box.vfs, "/rom", &rom_fs), 0);
}

TEST(test_files_of_rom_say_what_others_do)
{
    BEGIN();
    mount_rom();
    assert_int_equal(get("/rom/small.html", ""), 200);
    assert_string_equal(body(), "<p>small</p>");
    assert_string_equal(field("ETag"), "\"0000000000001234\"");
    assert_null(field("Last-Modified"));
    assert_int_equal(get("/rom/small.html", "If-None-Match: \"0000000000001234\"\r\n"), 304);
    assert_int_equal(get("/rom/small.html", "Range: bytes=3-7\r\n"), 206);
    assert_string_equal(body(), "small");
    assert_string_equal(field("Content-Range"), "bytes 3-7/12");
    assert_int_equal(get("/rom/page.html", "Range: bytes=100-2099\r\n"), 206);
    assert_int_equal(strlen(body()), 2000);
    assert_int_equal(ask("HEAD /rom/page.html", "", NULL), 200);
    assert_string_equal(field("Content-Length"), "3000");
    assert_string_equal(body(), "");
    assert_int_equal(get("/rom/page.html", "Range: bytes=0-1,10-2009\r\n"), 206);
    assert_int_equal(strspn(strstr(whole(), "bytes 10-2009/3000\r\n\r\n") + 22, "p"), 2000);
    assert_int_equal(ask("GET /rom/page.html", "Connection: close\r\n", NULL), 200);     /* made by hand */
    assert_int_equal(strlen(body()), 3000);
}

/* Linked in as gzip: sent as it is, or unpacked; two contents, two tags. */
TEST(test_files_of_rom_packed)
{
    const char *plain = "Again and again and again and again, so.";
    char tag[32];

    BEGIN();
    mount_rom();
    assert_int_equal(get("/rom/packed.txt", ""), 200);
    assert_string_equal(body(), plain);
    assert_string_equal(field("Content-Length"), "40");
    assert_string_equal(field("Vary"), "Accept-Encoding");
    assert_string_equal(field("ETag"), "\"0000000000000abc\"");
    assert_null(field("Content-Encoding"));
    assert_int_equal(get("/rom/packed.txt", "Range: bytes=6-8\r\n"), 206);
    assert_string_equal(body(), "and");
    assert_int_equal(ask("HEAD /rom/packed.txt", "", NULL), 200);
    assert_string_equal(field("Content-Length"), "40");
    assert_int_equal(get("/rom/packed.txt", "Accept-Encoding: gzip\r\n"), 200);
    assert_string_equal(field("Content-Encoding"), "gzip");
    assert_string_equal(field("Vary"), "Accept-Encoding");
    assert_int_equal(atoi(field("Content-Length")), sizeof packed);
    assert_memory_equal(p->out + p->out_n - sizeof packed, packed, sizeof packed);
    strcpy(tag, field("ETag"));
    assert_string_not_equal(tag, "\"0000000000000abc\"");
    assert_int_equal(get("/rom/packed.txt", "Accept-Encoding: gzip\r\nIf-None-Match: \"0000000000000abc\"\r\n"), 200);
    assert_int_equal(get("/rom/packed.txt", "Accept-Encoding: gzip\r\nRange: bytes=1-1\r\n"), 206);
    assert_int_equal(p->out[p->out_n - 1], packed[1]);
    assert_int_equal(get("/rom/packed.txt", "Accept-Encoding: gzip\r\nRange: bytes=0-1,5-6\r\n"), 200);
    assert_string_equal(field("ETag"), tag);
}

/* They need no open file: a row of requests cannot use them up. */
TEST(test_files_of_rom_are_lent)
{
    const char ask_page[] = "GET /rom/page.html HTTP/1.1\r\nHost: box\r\n\r\n";
    struct sb_pool *files = &f.box.pools[SB_POOL_FILE];
    void *taken[SB_MAX_FILES];
    size_t n = 0;
    int i;

    BEGIN();
    mount_rom();
    while (n < SB_MAX_FILES && (taken[n] = sb_box_get(&f.box, SB_POOL_FILE)) != NULL)
        n++;
    assert_int_equal(files->used, files->count);
    assert_int_equal(get("/big.txt", ""), 404);
    fake_forget_output(p);
    for (i = 0; i < 8; i++)
        fake_say(p, ask_page);
    fake_run(&f);
    assert_int_equal(fake_count(p, "HTTP/1.1 200 OK\r\n"), 8);
    assert_int_equal(fake_count(p, "Content-Length: 3000\r\n"), 8);
    assert_true(p->out_n > 8 * 3000);
    while (n)
        sb_box_put(&f.box, SB_POOL_FILE, taken[--n]);
}

/* ---- shortage ---- */

TEST(test_files_survive_every_shortage)
{
    static const char *const asked[] = { "/text.txt", "/big.txt", "/up/", "/dir" };
    char big[3000];
    size_t i;
    int pool;
    uint32_t n;

    BEGIN();
    NEEDS_FAULTS();
#if SB_WITH_FAULTS
    memset(big, 'b', sizeof big - 1);
    big[sizeof big - 1] = '\0';
    put("/www/big.txt", big);
    fake_leave(p);
    for (pool = 0; pool < SB_POOL_COUNT; pool++)
        for (n = 1; n < 6; n++)
            for (i = 0; i < sizeof asked / sizeof asked[0]; i++) {
                f.box.pools[pool].fail_in = n;
                f.box.vfs.changes++;            /* nothing is known from memory */
                p = fake_visitor(&f, 0);
                if (p->c)
                    (void)get(asked[i], i == 1 ? "Range: bytes=0-9,20-2900\r\n" : "");
                f.box.pools[pool].fail_in = 0;
                fake_leave(p);
                fake_run(&f);
            }
#else
    (void)asked, (void)big, (void)i, (void)pool, (void)n;
#endif
    p = fake_visitor(&f, 1);
    assert_int_equal(get("/text.txt", ""), 200);
}

int main(void)
{
#define T(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
    const struct CMUnitTest tests[] = {
        T(test_files_a_file_and_what_is_said_of_it),
        T(test_files_from_memory_and_from_the_disk_say_the_same),
        T(test_files_what_is_not_there),
        T(test_files_directories),
        T(test_files_listing),
        T(test_files_a_long_listing_goes_out_as_there_is_room),
        T(test_files_a_change_shows),
        T(test_files_conditions),
        T(test_files_one_range),
        T(test_files_ranges_that_are_not_followed),
        T(test_files_if_range),
        T(test_files_several_ranges),
        T(test_files_a_file_that_fails_under_way_breaks_the_reply_off),
        T(test_files_precompressed),
        T(test_files_of_rom_say_what_others_do),
        T(test_files_of_rom_packed),
        T(test_files_of_rom_are_lent),
        T(test_files_survive_every_shortage),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
