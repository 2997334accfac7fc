/*
 * The graphs' samples (S0-HTTP-18): the first minute, an hour, and the minute after.
 */
#include "unit.h"

#define sb_free_memory  fake_memory
#define sb_connections  fake_connections
#define sb_arg          fake_arg
#define sb_reply        fake_reply
#include "../../handlers/history.c"

static uint32_t memory;
static const char *asked;
static char json[1100];

uint32_t fake_memory(struct sb_box *box)
{
    (void)box;
    return memory;
}

uint32_t fake_connections(struct sb_box *box)
{
    (void)box;
    return 3;
}

sb_str fake_arg(struct sb_req *r, const char *name)
{
    (void)r;
    assert_string_equal(name, "history");
    return sb_str_of(asked);
}

int fake_reply(struct sb_req *r, int status, const char *type, const void *p, size_t n)
{
    (void)r;
    assert_string_equal(type, "application/json");
    assert_true(n < sizeof(json));
    memcpy(json, p, n);
    json[n] = 0;
    return status;
}

static void sample(int count, uint32_t bytes)
{
    memory = bytes;
    while (count--)
        history_sample(NULL);
}

static int history_of(const char *what)
{
    asked = what;
    return history_page(NULL);
}

static unsigned commas(const char *text)
{
    unsigned n = 0;

    for (; *text; text++)
        n += *text == ',';
    return n;
}

static void test_the_history_of_an_hour(void **state)
{
    (void)state;
    sample(1, 250 * 1024);
    assert_int_equal(history_of("freeHeap"), 200);
    assert_string_equal(json, "{\"scale\":[\"0\"],\"value\":[\"250\"]}\r\n");

    sample(5, 249 * 1024);
    assert_int_equal(history_of("freeHeap"), 200);
    assert_string_equal(json, "{\"scale\":[\"0\",\"\",\"\",\"\",\"\",\"5\"],"
                              "\"value\":[\"250\",\"249\",\"249\",\"249\",\"249\",\"249\"]}\r\n");
    assert_int_equal(history_of("connectionCount"), 200);
    assert_non_null(strstr(json, "\"value\":[\"3\",\"3\",\"3\",\"3\",\"3\",\"3\"]"));

    sample(55, UINT32_MAX);     /* minute 60: the first sample goes, the scale begins anew */
    assert_int_equal(history_of("freeHeap"), 200);
    assert_int_equal(commas(json), 59 + 1 + 59);
    assert_int_equal(memcmp(json, "{\"scale\":[\"\",\"\",\"\",\"\",\"5\",", 26), 0);
    assert_non_null(strstr(json, ",\"0\"],\"value\":[\"249\","));
    assert_non_null(strstr(json, ",\"4194303\"]}\r\n"));
}

static void test_the_longest_text_fits(void **state)
{
    (void)state;
    sample(60, UINT32_MAX);
    assert_int_equal(history_of("freeHeap"), 200);
    assert_non_null(strstr(json, "]}\r\n"));
    assert_true(strlen(json) < JSON_SIZE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_the_history_of_an_hour),
        cmocka_unit_test(test_the_longest_text_fits),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
