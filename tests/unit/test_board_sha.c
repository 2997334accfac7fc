/* The board's sums against those of mbedTLS: texts of all lengths around some blocks, in two pieces. */
#include "unit.h"

#include <mbedtls/sha1.h>
#include <mbedtls/sha256.h>
#include <mbedtls/sha512.h>

#include "../../board/cortex-m/sha.c"

#define LONGEST 300

static void board_sum(enum board_sha_kind kind, const unsigned char *text, size_t n, unsigned char sum[64])
{
    struct board_sha c;

    memset(sum, 0, 64);
    board_sha_begin(&c, kind);
    board_sha_add(&c, text, n / 3);
    board_sha_add(&c, text + n / 3, n - n / 3);
    board_sha_end(&c, sum);
}

static void all_lengths(void **state)
{
    unsigned char text[LONGEST], ours[64], theirs[64];
    size_t n;

    (void)state;
    for (n = 0; n < sizeof text; n++)
        text[n] = (unsigned char)(7 * n + 3);
    for (n = 0; n < sizeof text; n++) {
        memset(theirs, 0, sizeof theirs);
        board_sum(BOARD_SHA1, text, n, ours);
        assert_int_equal(mbedtls_sha1_ret(text, n, theirs), 0);
        assert_memory_equal(ours, theirs, sizeof ours);
        board_sum(BOARD_SHA256, text, n, ours);
        assert_int_equal(mbedtls_sha256_ret(text, n, theirs, 0), 0);
        assert_memory_equal(ours, theirs, sizeof ours);
        board_sum(BOARD_SHA512, text, n, ours);
        assert_int_equal(mbedtls_sha512_ret(text, n, theirs, 0), 0);
        assert_memory_equal(ours, theirs, sizeof ours);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(all_lengths) };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
