/* core/pool: equal items out of one piece of memory */
#include "unit.h"

#include "core/pool.h"
#include "fake_port.h"

enum { ITEMS = 5, SIZE = 24 };

static _Alignas(16) unsigned char mem[ITEMS * SIZE];
static struct sb_pool pool;

static int fresh(void **state)
{
    (void)state;
    fake_reset();
    memset(mem, 0xa5, sizeof mem);
    sb_pool_init(&pool, mem, SIZE, ITEMS);
    return 0;
}

static void test_pool_gives_each_item_once(void **state)
{
    void *item[ITEMS];
    int i, k;

    (void)state;
    for (i = 0; i < ITEMS; i++) {
        item[i] = sb_pool_get(&pool);
        assert_non_null(item[i]);
        for (k = 0; k < i; k++)
            assert_ptr_not_equal(item[i], item[k]);
    }
    assert_null(sb_pool_get(&pool));
    assert_int_equal(pool.used, ITEMS);
    assert_int_equal(pool.refused, 1);
}

static void test_pool_takes_back_and_gives_the_latest_first(void **state)
{
    void *a = sb_pool_get(&pool), *b = sb_pool_get(&pool);

    (void)state;
    sb_pool_put(&pool, a);
    sb_pool_put(&pool, b);
    assert_int_equal(pool.used, 0);
    assert_ptr_equal(sb_pool_get(&pool), b);
    assert_ptr_equal(sb_pool_get(&pool), a);
    assert_int_equal(pool.peak, 2);
}

static void test_pool_touches_no_memory_that_was_never_used(void **state)
{
    size_t i;

    (void)state;
    sb_pool_put(&pool, sb_pool_get(&pool));
    for (i = SIZE; i < sizeof mem; i++)
        assert_int_equal(mem[i], 0xa5);
}

static void test_pool_knows_the_number_of_an_item(void **state)
{
    void *a = sb_pool_get(&pool), *b = sb_pool_get(&pool);

    (void)state;
    assert_int_equal(sb_pool_index(&pool, a), 0);
    assert_int_equal(sb_pool_index(&pool, b), 1);
    assert_ptr_equal(sb_pool_item(&pool, 1), b);
    assert_null(sb_pool_item(&pool, 2));            /* never given out */
    assert_null(sb_pool_item(&pool, UINT32_MAX));
}

static void test_pool_fails_at_the_nth_get_when_told(void **state)
{
    (void)state;
#if SB_WITH_FAULTS
    pool.fail_in = 2;
    assert_non_null(sb_pool_get(&pool));
    assert_null(sb_pool_get(&pool));
    assert_non_null(sb_pool_get(&pool));
    assert_int_equal(pool.refused, 1);
#else
    skip();
#endif
}

static void test_pool_panics_when_more_comes_back_than_went_out(void **state)
{
    (void)state;
    assert_panics(sb_pool_put(&pool, mem));
}

static void test_pool_panics_at_a_size_that_cannot_be_linked(void **state)
{
    (void)state;
    assert_panics(sb_pool_init(&pool, mem, 12, ITEMS));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(test_pool_gives_each_item_once, fresh),
        cmocka_unit_test_setup(test_pool_takes_back_and_gives_the_latest_first, fresh),
        cmocka_unit_test_setup(test_pool_touches_no_memory_that_was_never_used, fresh),
        cmocka_unit_test_setup(test_pool_knows_the_number_of_an_item, fresh),
        cmocka_unit_test_setup(test_pool_fails_at_the_nth_get_when_told, fresh),
        cmocka_unit_test_setup(test_pool_panics_when_more_comes_back_than_went_out, fresh),
        cmocka_unit_test_setup(test_pool_panics_at_a_size_that_cannot_be_linked, fresh),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
