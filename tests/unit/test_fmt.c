/* core/fmt against the C library's snprintf, and where it must not write */
#include "unit.h"

#include <limits.h>
#include <stdio.h>
#include "core/fmt.h"
#include "fake_port.h"

static size_t part(char *to, size_t size, size_t from, const char *format, ...) __attribute__((format(printf, 4, 5)));
static size_t part(char *to, size_t size, size_t from, const char *format, ...)
{
    va_list args;
    size_t n;

    va_start(args, format);
    n = sb_vfmt_part(to, size, from, format, args);
    va_end(args);
    return n;
}

/* The same text as snprintf makes, whole, cut off at every length, and from everywhere. */
#define same(...)                                                               \
    do {                                                                        \
        char want[200], have[200];                                              \
        size_t n = (size_t)snprintf(want, sizeof want, __VA_ARGS__), cut;       \
                                                                                \
        for (cut = 0; cut <= n; cut++) {                                        \
            memset(have, '#', sizeof have);                                     \
            assert_int_equal(sb_fmt(have, cut, __VA_ARGS__), n);                \
            assert_memory_equal(have, want, cut);                               \
            assert_int_equal(have[cut], '#');                                   \
            memset(have, '#', sizeof have);                                     \
            assert_int_equal(part(have, 3, cut, __VA_ARGS__), n);               \
            assert_memory_equal(have, want + cut, n - cut < 3 ? n - cut : 3);   \
            assert_int_equal(have[n - cut < 3 ? n - cut : 3], '#');             \
        }                                                                       \
    } while (0)

static void test_fmt_is_snprintf_for_texts(void **state)
{
    (void)state;
    same("plain");
    same("%s", "word");
    same("[%8s][%-8s][%2s]", "abc", "abc", "abc");
    same("%.*s|%.*s", 3, "abcdef", 0, "abc");
    same("%c%c%3c|%-3c|", 'a', 'b', 'c', 'd');
    same("100%% of %s", "it");
}

static void test_fmt_is_snprintf_for_numbers(void **state)
{
    static const int values[] = { 0, 1, 9, 10, 255, 256, 65535, 1000000, INT_MAX, -1, -10, INT_MIN };
    size_t i;

    (void)state;
    for (i = 0; i < sizeof values / sizeof *values; i++) {
        int v = values[i];

        same("%d %i", v, v);
        same("%u %x %X", (unsigned)v, (unsigned)v, (unsigned)v);
        same("[%6d][%-6d][%06d][%2d]", v, v, v, v);
        same("[%4x][%04X][%-9x]", (unsigned)v, (unsigned)v, (unsigned)v);
        same("%ld %lu %lld %llu", (long)v, (unsigned long)v, (long long)v, (unsigned long long)v);
    }
    same("%lld %lld %llu", LLONG_MIN, LLONG_MAX, ULLONG_MAX);
    same("%zu %zx", (size_t)0, SIZE_MAX);
}

static void test_fmt_size_writes_digits_alone(void **state)
{
    char to[24];

    (void)state;
    memset(to, '#', sizeof to);
    assert_int_equal(sb_fmt_size(to, 0), 1);
    assert_memory_equal(to, "0#", 2);
    assert_int_equal(sb_fmt_size(to, SIZE_MAX), 20);
    assert_memory_equal(to, "18446744073709551615####", 24);
}

static void test_fmt_takes_a_text_that_is_not_there_and_empty(void **state)
{
    const char *volatile none = NULL;
    char to[4] = "###";

    (void)state;
    assert_int_equal(sb_fmt(to, sizeof to, "%.*s", 0, none), 0);     /* a sb_str that is not there */
    assert_memory_equal(to, "###", 3);
}

static void test_fmt_panics_at_a_letter_it_does_not_know(void **state)
{
    char to[8];
    const char *volatile format = "%q";

    (void)state;
    fake_reset();
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
#pragma GCC diagnostic ignored "-Wformat-security"
    assert_panics(sb_fmt(to, sizeof to, format));
#pragma GCC diagnostic pop
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_fmt_is_snprintf_for_texts),
        cmocka_unit_test(test_fmt_is_snprintf_for_numbers),
        cmocka_unit_test(test_fmt_size_writes_digits_alone),
        cmocka_unit_test(test_fmt_takes_a_text_that_is_not_there_and_empty),
        cmocka_unit_test(test_fmt_panics_at_a_letter_it_does_not_know),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
