/* seconds since 1970 and the dates of HTTP (RFC 9110 5.6.7) */
#include "fake_port.h"
#include "proto/http.h"
#include "unit.h"

static const struct { int64_t t; const char *text; } known[] = {
    { 0,            "Thu, 01 Jan 1970 00:00:00 GMT" },
    { 784111777,    "Sun, 06 Nov 1994 08:49:37 GMT" },      /* RFC 9110's own */
    { 951782400,    "Tue, 29 Feb 2000 00:00:00 GMT" },
    { 951868799,    "Tue, 29 Feb 2000 23:59:59 GMT" },
    { 951868800,    "Wed, 01 Mar 2000 00:00:00 GMT" },
    { 1709164800,   "Thu, 29 Feb 2024 00:00:00 GMT" },
    { 1795261061,   "Sat, 21 Nov 2026 11:37:41 GMT" },
    { 2147483648,   "Tue, 19 Jan 2038 03:14:08 GMT" },
    { 4102444799,   "Thu, 31 Dec 2099 23:59:59 GMT" },
    { 4107542400,   "Mon, 01 Mar 2100 00:00:00 GMT" },      /* 2100 is no leap year */
    { 253402300799, "Fri, 31 Dec 9999 23:59:59 GMT" },
};

static void test_date_is_written_as_the_calendar_has_it(void **state)
{
    char text[SB_HTTP_DATE];
    size_t i;

    (void)state;
    for (i = 0; i < sizeof known / sizeof known[0]; i++) {
        sb_http_date_text(text, known[i].t);
        assert_text(text, sizeof text, known[i].text);
    }
}

static void test_date_is_read_as_it_was_written(void **state)
{
    char text[SB_HTTP_DATE];
    int64_t t;
    size_t i;

    (void)state;
    for (i = 0; i < sizeof known / sizeof known[0]; i++)
        assert_int_equal(sb_http_date_value(sb_str_of(known[i].text)), known[i].t);
    for (t = 12345; t < 5000000000; t += 86400 * 37 + 7919) {      /* some days of every year to 2128 */
        sb_http_date_text(text, t);
        assert_int_equal(sb_http_date_value((sb_str){ text, sizeof text }), t);
    }
}

static void test_date_has_three_forms(void **state)
{
    (void)state;
    assert_int_equal(sb_http_date_value(SB_STR("Sunday, 06-Nov-94 08:49:37 GMT")), 784111777);
    assert_int_equal(sb_http_date_value(SB_STR("Sun Nov  6 08:49:37 1994")), 784111777);
    assert_int_equal(sb_http_date_value(SB_STR("Wed Nov 16 08:49:37 1994")), 784111777 + 10 * 86400);
}

/* 5.6.7: more than 50 years ahead is the last such year in the past; the fake clock says 2026. */
static void test_date_of_two_digits_is_the_nearest(void **state)
{
    (void)state;
    fake_reset();
    assert_int_equal(sb_http_date_value(SB_STR("Friday, 01-Jan-77 00:00:00 GMT")), 220924800);     /* 1977 */
    assert_int_equal(sb_http_date_value(SB_STR("Wednesday, 01-Jan-76 00:00:00 GMT")), 3345062400);  /* 2076 */
    assert_int_equal(sb_http_date_value(SB_STR("Friday, 21-Nov-26 11:37:41 GMT")), 1795261061);
}

static void test_date_that_is_none_is_refused(void **state)
{
    static const char *const bad[] = {
        "", "tomorrow", "Sun, 06 Nov 1994 08:49:37", "Sun, 06 Nov 1994 08:49:37 CET", "Sun, 6 Nov 1994 08:49:37 GMT",
        "Sun, 30 Feb 1994 08:49:37 GMT", "Sun, 31 Apr 2024 08:49:37 GMT", "Tue, 29 Feb 2023 00:00:00 GMT",
        "Sun, 06 Nov 1994 24:00:00 GMT", "Sun, 06 Nov 1994 08:60:37 GMT", "Sun, 06 Nov 1969 08:49:37 GMT",
        "Sun, 06 Nov 1994 08:49:37 GMT ",
    };
    size_t i;

    (void)state;
    for (i = 0; i < sizeof bad / sizeof bad[0]; i++)
        assert_int_equal(sb_http_date_value(sb_str_of(bad[i])), -1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_date_is_written_as_the_calendar_has_it),
        cmocka_unit_test(test_date_is_read_as_it_was_written),
        cmocka_unit_test(test_date_has_three_forms),
        cmocka_unit_test(test_date_of_two_digits_is_the_nearest),
        cmocka_unit_test(test_date_that_is_none_is_refused),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
