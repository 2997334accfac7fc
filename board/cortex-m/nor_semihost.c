#include "nor_semihost.h"

#include <string.h>
#include "core/assert.h"
#include "sb/err.h"
#include "semihost.h"

enum { BLOCK = SB_FLASH_BLOCK, PAGE = 256, EXIT_CUT = 3 };

static int file = -1;
static struct sb_nor nor;

static int read(const struct sb_nor *n, uint32_t at, void *to, uint32_t size)
{
    (void)n;
    return semihost_seek(file, at) == 0 && semihost_read(file, to, size) == (long)size ? 0 : SB_EIO;
}

static int write(uint32_t at, const void *p, uint32_t n)
{
    return semihost_seek(file, at) == 0 && semihost_write(file, p, n) == (long)n ? 0 : SB_EIO;
}

#if SB_BOARD_TESTS      /* a chip whose power fails, and which knows what no chip can */

static uint32_t cut, used;  /* bytes until the power fails, 0 = it never does; bytes so far */

/* How many of n bytes still get their power. */
static uint32_t powered(uint32_t n)
{
    uint32_t now = cut && cut - used < n ? cut - used : n;

    used += now;
    return now;
}

static int program_page(uint32_t at, const unsigned char *from, uint32_t n)
{
    unsigned char page[PAGE];
    uint32_t now = powered(n), i;
    int err = read(&nor, at, page, n);

    for (i = 0; i < n; i++) {
        SB_ASSERT((from[i] & ~page[i]) == 0);       /* a bit that is 0 becomes 1 by an erase only */
        page[i] &= from[i];
    }
    if (err == 0)
        err = write(at, page, now);
    if (now < n)
        semihost_exit(EXIT_CUT);
    return err;
}

static int program(const struct sb_nor *n, uint32_t at, const void *p, uint32_t size)
{
    const unsigned char *from = p;
    int err = 0;

    SB_ASSERT(at <= n->size && size <= n->size - at);
    while (size && err == 0) {
        uint32_t k = PAGE - at % PAGE;

        k = k < size ? k : size;
        err = program_page(at, from, k);
        at += k;
        from += k;
        size -= k;
    }
    return err;
}

#else

#define powered(n)      (n)

static int program(const struct sb_nor *n, uint32_t at, const void *p, uint32_t size)
{
    (void)n;
    return write(at, p, size);
}

#endif

static int erase(const struct sb_nor *n, uint32_t at)
{
    unsigned char page[PAGE];
    uint32_t now = BLOCK, i;
    int err = 0;

    (void)n;
    if (powered(PAGE) < PAGE)
        now = BLOCK / 2;        /* torn in the middle */
    memset(page, 0xff, sizeof page);
    for (i = 0; i < now && err == 0; i += PAGE)
        err = write(at + i, page, PAGE);
    if (now < BLOCK)
        semihost_exit(EXIT_CUT);
    return err;
}

const struct sb_nor *nor_semihost(const char *path, uint32_t cut_after)
{
    long n;

    (void)cut_after;
    file = semihost_open(path, 3);
    n = file < 0 ? -1 : semihost_length(file);
    if (n < 2 * BLOCK || n % BLOCK)
        return NULL;
#if SB_BOARD_TESTS
    cut = cut_after;
#endif
    nor = (struct sb_nor){ .size = (uint32_t)n, .block = BLOCK, .page = PAGE, .unit = SB_FLASH_UNIT, .erased = 0xff,
                           .may_program_again = true, .read = read, .program = program, .erase = erase };
    return &nor;
}
