/* The simulated flash sees what it is there to see. */
#include <setjmp.h>
#include "unit.h"
#include "fake_nor.h"
#include "sb/err.h"

static struct fake_nor d;

static int setup(void **state)
{
    (void)state;
    fake_nor_make(&d, 512, 8, 16);
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    fake_nor_free(&d);
    return 0;
}

static int program(uint32_t at, const void *p, uint32_t n)
{
    return d.nor.program(&d.nor, at, p, n);
}

static const uint8_t sixteen[512] = { 0x0f, 0xf0, 0x55, 0xaa, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 };

static void test_bytes_come_back_and_are_counted(void **state)
{
    uint8_t got[16];

    (void)state;
    assert_int_equal(d.nor.read(&d.nor, 100, got, 16), 0);
    assert_int_equal(got[0], 0xff);
    assert_int_equal(program(512 + 32, sixteen, 16), 0);
    assert_int_equal(program(240, sixteen, 32), 0);         /* over the border of a page: two commands */
    assert_int_equal(d.nor.read(&d.nor, 512 + 32, got, 16), 0);
    assert_memory_equal(got, sixteen, 16);
    assert_int_equal(d.nor.erase(&d.nor, 512), 0);
    assert_true(d.reads == 2 && d.read_bytes == 32 && d.programs == 2 && d.pages == 3 && d.program_bytes == 48);
    assert_true(d.erases == 1 && d.wear[1] == 1 && d.wear[0] == 0 && d.changes == 3);
    assert_null(d.wrong);
}

static void test_a_byte_programmed_twice_is_seen(void **state)
{
    (void)state;
    program(0, sixteen, 16);
    program(0, sixteen, 16);
    assert_non_null(d.wrong);
    assert_int_equal(d.twice, 16);
}

static void test_a_unit_programmed_twice_is_seen_though_it_looks_erased(void **state)
{
    uint8_t blank[16];

    (void)state;
    memset(blank, 0xff, sizeof blank);
    program(0, blank, 16);
    assert_null(d.wrong);
    program(0, sixteen, 16);
    assert_non_null(d.wrong);
}

static void test_after_an_erase_all_may_be_programmed(void **state)
{
    (void)state;
    program(512, sixteen, 512);
    d.nor.erase(&d.nor, 512);
    program(512, sixteen, 512);
    assert_null(d.wrong);
}

static void test_what_is_not_on_units_or_outside_is_seen(void **state)
{
    uint8_t got[2];

    (void)state;
    program(8, sixteen, 16);
    assert_non_null(d.wrong);
    d.wrong = NULL;
    assert_int_equal(d.nor.read(&d.nor, 8 * 512 - 1, got, 2), SB_EIO);
    assert_non_null(d.wrong);
    d.wrong = NULL;
    assert_int_equal(program(512 - 16, sixteen, 32), SB_EIO);       /* over the border of a block */
    assert_non_null(d.wrong);
    d.wrong = NULL;
    assert_int_equal(d.nor.erase(&d.nor, 8 * 512), SB_EIO);
    assert_non_null(d.wrong);
}

static void test_a_page_that_is_programmed_once_only(void **state)
{
    (void)state;
    d.nor.may_program_again = false;
    program(0, sixteen, 16);
    program(256, sixteen, 16);
    assert_null(d.wrong);
    program(128, sixteen, 16);
    assert_non_null(d.wrong);
}

/* A program of sixteen zeros with the power going; how many bytes are not erased afterwards. */
static int cut_program(enum fake_torn torn)
{
    static const uint8_t zeros[16];
    jmp_buf back;
    volatile bool gone = true;
    int i, n = 0;

    fake_nor_free(&d);
    fake_nor_make(&d, 512, 8, 16);
    d.torn = torn;
    d.dice = 77;
    d.on_cut = &back;
    d.cut_in = 2;
    if (setjmp(back) == 0) {
        program(512, zeros, 16);
        program(0, zeros, 16);
        gone = false;
    }
    assert_true(gone);
    assert_int_equal(d.mem[512], 0);
    for (i = 0; i < 16; i++)
        n += d.mem[i] != 0xff;
    return n;
}

static void test_power_goes_at_the_change_that_was_asked_for(void **state)
{
    int n;

    (void)state;
    assert_int_equal(cut_program(TORN_NOTHING), 0);
    assert_int_equal(cut_program(TORN_HALF), 8);
    assert_int_equal(cut_program(TORN_LAST), 15);
    assert_int_equal(cut_program(TORN_ALL), 16);
    n = cut_program(TORN_BITS);
    assert_true(n > 8 && d.mem[0] + d.mem[1] + d.mem[2] + d.mem[3] > 0);    /* some bits of most bytes */
}

static int cut_erase(enum fake_torn torn)
{
    jmp_buf back;
    int i, n = 0;

    memset(d.mem, 0, 512);
    d.torn = torn;
    d.on_cut = &back;
    d.cut_in = 1;
    if (setjmp(back) == 0)
        d.nor.erase(&d.nor, 0);
    for (i = 0; i < 512; i++)
        n += d.mem[i] == 0xff;
    return n;
}

static void test_an_erase_may_be_torn_too(void **state)
{
    int n;

    (void)state;
    assert_int_equal(cut_erase(TORN_NOTHING), 0);
    assert_int_equal(cut_erase(TORN_HALF), 256);
    assert_int_equal(cut_erase(TORN_LAST), 511);
    assert_int_equal(cut_erase(TORN_ALL), 512);
    n = cut_erase(TORN_BITS);
    assert_true(n < 100);
}

static void test_bad_blocks_fail_each_in_its_way(void **state)
{
    uint8_t bad[8] = { GOOD_BLOCK, BAD_ERASE, BAD_PROGRAM, BAD_SILENT, BAD_STUCK };

    (void)state;
    d.bad = bad;
    assert_int_equal(d.nor.erase(&d.nor, 512), SB_EIO);
    assert_int_equal(program(2 * 512, sixteen, 16), SB_EIO);
    assert_int_equal(program(3 * 512, sixteen, 16), 0);
    assert_memory_not_equal(d.mem + 3 * 512, sixteen, 16);
    assert_int_equal(program(4 * 512, sixteen, 16), 0);
    assert_int_equal(d.nor.erase(&d.nor, 4 * 512), 0);
    assert_memory_equal(d.mem + 4 * 512, sixteen, 16);
}

static void test_a_copy_is_a_device_of_its_own(void **state)
{
    struct fake_nor copy;

    (void)state;
    program(0, sixteen, 16);
    fake_nor_make(&copy, 512, 8, 16);
    fake_nor_copy(&copy, &d);
    d.nor.erase(&d.nor, 0);
    assert_memory_equal(copy.mem, sixteen, 16);
    copy.nor.program(&copy.nor, 0, sixteen, 16);
    assert_non_null(copy.wrong);
    assert_null(d.wrong);
    fake_nor_free(&copy);
}

#define TEST(name)  cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_bytes_come_back_and_are_counted),
        TEST(test_a_byte_programmed_twice_is_seen),
        TEST(test_a_unit_programmed_twice_is_seen_though_it_looks_erased),
        TEST(test_after_an_erase_all_may_be_programmed),
        TEST(test_what_is_not_on_units_or_outside_is_seen),
        TEST(test_a_page_that_is_programmed_once_only),
        TEST(test_power_goes_at_the_change_that_was_asked_for),
        TEST(test_an_erase_may_be_torn_too),
        TEST(test_bad_blocks_fail_each_in_its_way),
        TEST(test_a_copy_is_a_device_of_its_own),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
