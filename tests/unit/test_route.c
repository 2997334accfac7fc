/* proto/route: the user's table of paths */
#include "unit.h"

#include <stdio.h>
#include "proto/route.h"

#define NODES 2000

static struct sb_router router;
static struct sb_route_node nodes[NODES];
static sb_str part[SB_MAX_PARTS];
static struct sb_route_match found = { .part = part };
static char why[160];

static int answer(struct sb_req *r)
{
    (void)r;
    return 200;
}

static int build(const struct sb_route *rows, size_t count)
{
    const char *wrong;

    if (sb_router_nodes(rows, count) > NODES)
        fail_msg("more nodes than this test has");
    wrong = sb_router_build(&router, rows, count, nodes);
    if (!wrong)
        return 0;
    snprintf(why, sizeof why, "row %u (%s): %s", router.row + 1, rows[router.row].path ? rows[router.row].path : "no path", wrong);
    return SB_EINVAL;
}

/* The path of the row that answers, "none" when there is none. */
static const char *row_of(const char *path)
{
    sb_route_find(&router, sb_str_of(path), NULL, &found);
    return found.row ? found.row->path : "none";
}

#define ROW(p)      { .path = p, .get = answer }
#define BUILD(...)                                                                      \
    const struct sb_route rows[] = { __VA_ARGS__ };                                     \
    assert_int_equal(build(rows, sizeof rows / sizeof *rows), 0)

static void test_route_prefers_the_literal_then_the_choice_then_the_part_then_the_star(void **state)
{
    BUILD(ROW("/*"), ROW("/{name}"), ROW("/{on|off}"), ROW("/on"));

    (void)state;
    assert_string_equal(row_of("/on"), "/on");
    assert_string_equal(row_of("/off"), "/{on|off}");
    assert_string_equal(row_of("/of"), "/{name}");
    assert_string_equal(row_of("/offer"), "/{name}");
    assert_string_equal(row_of("/"), "/*");
    assert_string_equal(row_of("/on/x"), "/*");
}

static void test_route_is_found_whatever_the_order_of_rows(void **state)
{
    BUILD(ROW("/on"), ROW("/{on|off}"), ROW("/{name}"), ROW("/*"));

    (void)state;
    assert_string_equal(row_of("/on"), "/on");
    assert_string_equal(row_of("/off"), "/{on|off}");
    assert_string_equal(row_of("/x"), "/{name}");
    assert_string_equal(row_of("/x/"), "/*");
}

static void test_route_comes_back_when_a_better_beginning_leads_nowhere(void **state)
{
    BUILD(ROW("/a/b/c"), ROW("/a/{x}/d"), ROW("/{y}/b/{z}"), ROW("/a/*"), ROW("/{one|a}/{q}/e/f"));

    (void)state;
    assert_string_equal(row_of("/a/b/c"), "/a/b/c");
    assert_string_equal(row_of("/a/b/d"), "/a/{x}/d");
    assert_string_equal(row_of("/a/b/x"), "/a/*");
    assert_string_equal(row_of("/b/b/x"), "/{y}/b/{z}");
    assert_true(sb_is(found.part[0], "b"));
    assert_true(sb_is(found.part[1], "x"));
    assert_string_equal(row_of("/one/2/e/f"), "/{one|a}/{q}/e/f");
    assert_true(sb_is(found.part[0], "one"));
    assert_true(sb_is(found.part[1], "2"));
    assert_string_equal(row_of("/b/c/x"), "none");
}

static void test_route_star_stands_for_everything_below(void **state)
{
    BUILD(ROW("/files/*"), ROW("/img{n}"));

    (void)state;
    assert_string_equal(row_of("/files/a/b.html"), "/files/*");
    assert_true(sb_is(found.rest, "a/b.html"));
    assert_string_equal(row_of("/files/"), "/files/*");
    assert_int_equal(found.rest.n, 0);
    assert_string_equal(row_of("/files"), "none");
    assert_string_equal(row_of("/img7"), "/img{n}");
    assert_true(sb_is(found.part[0], "7"));
    assert_string_equal(row_of("/img"), "none");        /* a part is never empty */
    assert_string_equal(row_of("/img7/8"), "none");
}

static void test_route_S0_HTTP_03_tells_upper_from_lower_case(void **state)
{
    BUILD(ROW("/upTime"), ROW("/builtInLed/{on|off|on10s}"));

    (void)state;
    assert_string_equal(row_of("/upTime"), "/upTime");
    assert_string_equal(row_of("/uptime"), "none");
    assert_string_equal(row_of("/builtInLed/on10s"), "/builtInLed/{on|off|on10s}");
    assert_string_equal(row_of("/builtInLed/ON"), "none");
}

static void test_route_part_is_known_by_its_name(void **state)
{
    static const struct sb_route row = ROW("/{a}/{b:x|y}/{on|off}/{c}");
    static const struct sb_route none = ROW("/plain");
    int unnamed = 7;

    (void)state;
    assert_int_equal(sb_route_part(&row, "a", &unnamed), 0);
    assert_int_equal(unnamed, 2);
    assert_int_equal(sb_route_part(&row, "b", &unnamed), 1);
    assert_int_equal(sb_route_part(&row, "c", &unnamed), 3);
    assert_int_equal(sb_route_part(&row, "state", &unnamed), -1);
    assert_int_equal(unnamed, 2);
    assert_int_equal(sb_route_part(&none, "a", &unnamed), -1);
    assert_int_equal(unnamed, -1);
}

static void bad(const struct sb_route *rows, size_t count, const char *sentence)
{
    memset(why, '#', sizeof why);
    assert_int_equal(build(rows, count), SB_EINVAL);
    if (!strstr(why, sentence))
        fail_msg("\"%s\" does not say \"%s\"", why, sentence);
}
#define BAD(sentence, ...)                                          \
    do {                                                            \
        const struct sb_route rows[] = { __VA_ARGS__ };             \
        bad(rows, sizeof rows / sizeof *rows, sentence);            \
    } while (0)

static void test_route_refuses_rows_that_cannot_be_meant(void **state)
{
    (void)state;
    BAD("row 1 (x): its path is not of the form /text", ROW("x"));
    BAD("row 2 (no path)", ROW("/a"), { .get = answer });
    BAD("row 2 (/a): an earlier row has the same path", ROW("/a"), ROW("/a"));
    BAD("row 2 (/{y}): an earlier row has the same path", ROW("/{x}"), ROW("/{y}"));
    BAD("it does nothing", { .path = "/a" });
    BAD("of the form", ROW("/{"));
    BAD("of the form", ROW("/{}"));
    BAD("of the form", ROW("/{a|}"));
    BAD("of the form", ROW("/a*b"));
    BAD("of the form", ROW("/a b"));
    BAD("row 2 (/a/{x}.txt): its path is not of the form /text/{name}/{a|b}/* (a part ends its segment)", ROW("/b"),
        ROW("/a/{x}.txt"));
    BAD("a part ends its segment", ROW("/{x}{y}"));
    BAD("of the form", ROW("/{a{b}}"));
    BAD("too many parts", ROW("/{a}/{b}/{c}/{d}/{e}"));
    BAD("upload wants files, a WebSocket events or a task", { .path = "/a", .get = answer, .upload = true });
}

static void test_route_of_an_empty_table_finds_nothing(void **state)
{
    (void)state;
    assert_int_equal(build(NULL, 0), 0);
    assert_string_equal(row_of("/"), "none");
    assert_string_equal(row_of(""), "none");
}

static void test_route_comes_back_from_as_many_places_as_there_are_rows(void **state)
{
    static char path[40][90];
    struct sb_route rows[40];
    char wrong[90];
    unsigned i, k;

    (void)state;
    for (i = 0; i < 40; i++) {
        char *to = path[i];

        for (k = 0; k < i; k++)
            to += sprintf(to, "/a");
        strcpy(to, i < 39 ? "/*" : "/a");
        rows[i] = (struct sb_route){ .path = path[i], .get = answer };
    }
    assert_int_equal(build(rows, 40), 0);
    assert_string_equal(row_of(path[39]), path[39]);
    strcpy(wrong, path[39]);
    wrong[strlen(wrong) - 1] = 'b';
    assert_string_equal(row_of(wrong), path[38]);
    wrong[1] = 'b';
    assert_string_equal(row_of(wrong), "/*");
}

/* ---- against a matcher that tries every row ---- */

static uint32_t chance = 1;

static unsigned pick(unsigned n)
{
    chance = chance * 1103515245 + 12345;
    return (chance >> 16) % n;
}

static void random_pattern(char *to)
{
    static const char *const segment[] = { "/a", "/b", "/ab", "/", "/{a|b}", "/{x}", "/a{x}", "/{a|b}" };
    unsigned n = 1 + pick(3);

    *to = '\0';
    while (n--)
        strcat(to, segment[pick(8)]);
    if (pick(4) == 0)
        strcat(to, pick(2) ? "/*" : "*");
}

/* How the path passes through the pattern, one letter per step, the better the smaller; false: not at all. */
static int passes(const char *pattern, const char *path, char *how)
{
    while (*pattern) {
        size_t n = strcspn(path, "/");

        switch (*pattern) {
        case '*':
            *how++ = 'o';
            path += strlen(path);
            pattern++;
            break;
        case '{':
            if (n == 0 || (pattern[1] == 'a' && !(n == 1 && (*path == 'a' || *path == 'b'))))
                return 0;
            *how++ = pattern[1] == 'a' ? 'm' : 'n';
            path += n;
            pattern = strchr(pattern, '}') + 1;
            break;
        default:
            if (*path++ != *pattern++)
                return 0;
            *how++ = 'l';
        }
    }
    *how = '\0';
    return *path == '\0';
}

static const char *best(char patterns[][40], size_t count, const char *path)
{
    char how[64], least[64] = "~";
    const char *answerer = "none";
    size_t i;

    for (i = 0; i < count; i++)
        if (passes(patterns[i], path, how) && strcmp(how, least) < 0) {
            strcpy(least, how);
            answerer = patterns[i];
        }
    return answerer;
}

/* The next best: what is best when all rows up to this one were not there. */
static void check_order(char patterns[][40], size_t count, const char *path)
{
    char left[8][40];
    size_t n = count, i;
    const struct sb_route *row = NULL;
    const char *wanted;

    memcpy(left, patterns, count * sizeof *patterns);
    do {
        sb_route_find(&router, sb_str_of(path), row, &found);
        row = found.row;
        wanted = best(left, n, path);
        assert_string_equal(row ? row->path : "none", wanted);
        for (i = 0; row && i < n; i++)
            if (strcmp(left[i], row->path) == 0)
                memmove(left[i], left[--n], sizeof left[i]);
    } while (row);
}

static void test_route_S0_HTTP_02_the_next_best_row_follows_one_that_declines(void **state)
{
    BUILD(ROW("/*"), ROW("/a/*"), ROW("/{x}/b"), ROW("/a/b"), ROW("/{a|z}/{y}"));

    (void)state;
    assert_string_equal(row_of("/a/b"), "/a/b");
    sb_route_find(&router, SB_STR("/a/b"), found.row, &found);
    assert_string_equal(found.row->path, "/a/*");
    assert_true(sb_is(found.rest, "b"));
    sb_route_find(&router, SB_STR("/a/b"), found.row, &found);
    assert_string_equal(found.row->path, "/{a|z}/{y}");
    assert_int_equal(found.rest.n, 0);
    assert_int_equal(found.parts, 2);
    assert_true(sb_is(found.part[0], "a") && sb_is(found.part[1], "b"));
    sb_route_find(&router, SB_STR("/a/b"), found.row, &found);
    assert_string_equal(found.row->path, "/{x}/b");
    assert_int_equal(found.parts, 1);
    sb_route_find(&router, SB_STR("/a/b"), found.row, &found);
    assert_string_equal(found.row->path, "/*");
    assert_true(sb_is(found.rest, "a/b"));
    sb_route_find(&router, SB_STR("/a/b"), found.row, &found);
    assert_null(found.row);
}

static void test_route_finds_what_trying_every_row_finds(void **state)
{
    static const char *const step[] = { "/a", "/b", "/ab", "/c", "/", "/abc" };
    unsigned round, i, k, compared = 0;

    (void)state;
    for (round = 0; round < 3000; round++) {
        char patterns[8][40], path[40];
        struct sb_route rows[8];

        for (i = 0; i < 8; i++) {
            random_pattern(patterns[i]);
            rows[i] = (struct sb_route){ .path = patterns[i], .get = answer };
        }
        if (build(rows, 8) < 0)
            continue;               /* the same path twice */
        for (i = 0; i < 20; i++) {
            path[0] = '\0';
            for (k = 1 + pick(4); k; k--)
                strcat(path, step[pick(6)]);
            assert_string_equal(row_of(path), best(patterns, 8, path));
            check_order(patterns, 8, path);
            compared++;
        }
    }
    assert_true(compared > 1000);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_route_prefers_the_literal_then_the_choice_then_the_part_then_the_star),
        cmocka_unit_test(test_route_is_found_whatever_the_order_of_rows),
        cmocka_unit_test(test_route_comes_back_when_a_better_beginning_leads_nowhere),
        cmocka_unit_test(test_route_star_stands_for_everything_below),
        cmocka_unit_test(test_route_S0_HTTP_03_tells_upper_from_lower_case),
        cmocka_unit_test(test_route_part_is_known_by_its_name),
        cmocka_unit_test(test_route_refuses_rows_that_cannot_be_meant),
        cmocka_unit_test(test_route_of_an_empty_table_finds_nothing),
        cmocka_unit_test(test_route_comes_back_from_as_many_places_as_there_are_rows),
        cmocka_unit_test(test_route_S0_HTTP_02_the_next_best_row_follows_one_that_declines),
        cmocka_unit_test(test_route_finds_what_trying_every_row_finds),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
