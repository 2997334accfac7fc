/* core/log: the latest lines, whole, whatever came before them */
#include "unit.h"

#include <stdio.h>
#include "core/log.h"

static struct sb_log_ring ring;

static int fresh(void **state)
{
    (void)state;
    memset(&ring, 0, sizeof ring);
    return 0;
}

static size_t line_of(char *to, size_t size, const char *area, const char *format, ...)
{
    va_list args;
    size_t n;

    va_start(args, format);
    n = sb_log_line(to, size, area, format, args);
    va_end(args);
    return n;
}

static void test_log_line_is_area_and_text(void **state)
{
    char line[64];

    (void)state;
    assert_text(line, line_of(line, sizeof line, "web", "server started on port %u", 80u),
                "[web] server started on port 80");
}

static void test_log_line_shows_no_byte_that_a_terminal_would_obey(void **state)
{
    char line[64];

    (void)state;
    assert_text(line, line_of(line, sizeof line, "web", "%s", "a\r\n\x1b[2J\x7f\xff~"), "[web] a???[2J??~");
}

static void test_log_line_is_cut_where_the_room_ends(void **state)
{
    char line[16] = "###############";

    (void)state;
    assert_int_equal(line_of(line, 10, "web", "%s", "long enough"), 10);
    assert_memory_equal(line, "[web] long###", 13);
    assert_int_equal(line_of(line, 3, "web", "%s", "long enough"), 3);
}

static void test_log_keeps_lines_in_order(void **state)
{
    uint32_t at = ring.tail;
    char line[64];

    (void)state;
    sb_log_keep(&ring, "first", 5);
    sb_log_keep(&ring, "", 0);
    sb_log_keep(&ring, "third", 5);
    assert_text(line, sb_log_next(&ring, &at, line, sizeof line), "first");
    assert_int_equal(sb_log_next(&ring, &at, line, sizeof line), 0);
    assert_text(line, sb_log_next(&ring, &at, line, sizeof line), "third");
    assert_int_equal(at, ring.head);
    assert_int_equal(sb_log_next(&ring, &at, line, sizeof line), 0);
}

/* Every line ever kept is numbered, so what is left must be the latest ones without a gap. */
static void check_latest(uint32_t newest)
{
    uint32_t at = ring.tail, n = 0, first = 0;
    char line[64], want[64];

    while (at != ring.head) {
        size_t k = sb_log_next(&ring, &at, line, sizeof line - 1);

        line[k] = '\0';
        if (n == 0)
            first = (uint32_t)atoi(line + 5);
        snprintf(want, sizeof want, "line %u %.*s", first + n, (int)((first + n) % 30), "..............................");
        assert_string_equal(line, want);
        n++;
    }
    assert_int_equal(first + n - 1, newest);
}

static void test_log_drops_the_oldest_whole_lines(void **state)
{
    char line[64];
    uint32_t i;

    (void)state;
    ring.head = ring.tail = (uint32_t)-3 * SB_LOG_SIZE;     /* the indices wrap on the way */
    for (i = 0; i < 1000; i++) {
        int n = snprintf(line, sizeof line, "line %u %.*s", i, (int)(i % 30), "..............................");

        sb_log_keep(&ring, line, (size_t)n);
        assert_true(ring.head - ring.tail <= SB_LOG_SIZE);
        check_latest(i);
    }
}

static void test_log_reader_that_was_overtaken_goes_on_with_the_oldest_line(void **state)
{
    uint32_t at = ring.tail, i;
    char line[64];

    (void)state;
    for (i = 0; i < 1000; i++)
        sb_log_keep(&ring, "0123456789", 10);
    assert_text(line, sb_log_next(&ring, &at, line, sizeof line), "0123456789");
}

static void test_log_line_longer_than_the_ring_is_cut(void **state)
{
    static char big[2 * SB_LOG_SIZE];
    uint32_t at;

    (void)state;
    memset(big, 'x', sizeof big);
    sb_log_keep(&ring, "before", 6);
    sb_log_keep(&ring, big, sizeof big);
    at = ring.tail;
    assert_int_equal(sb_log_next(&ring, &at, big, sizeof big), SB_LOG_SIZE - 1);
    assert_int_equal(at, ring.head);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(test_log_line_is_area_and_text, fresh),
        cmocka_unit_test_setup(test_log_line_shows_no_byte_that_a_terminal_would_obey, fresh),
        cmocka_unit_test_setup(test_log_line_is_cut_where_the_room_ends, fresh),
        cmocka_unit_test_setup(test_log_keeps_lines_in_order, fresh),
        cmocka_unit_test_setup(test_log_drops_the_oldest_whole_lines, fresh),
        cmocka_unit_test_setup(test_log_reader_that_was_overtaken_goes_on_with_the_oldest_line, fresh),
        cmocka_unit_test_setup(test_log_line_longer_than_the_ring_is_cut, fresh),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
