/*
 * fuzz_users - whole account files, and what the box makes of them
 *
 * The input is /etc/shadow and /etc/passwd at once, after a first byte that
 * says which write or read fails. Whatever it holds: a new password changes the
 * bytes of one hash or nothing at all, it opens afterwards, and a home is a
 * path of the box.
 */
#include <string.h>
#include "core/assert.h"
#include "fake_box.h"
#include "sys/users.h"

static const struct sb_app app = { 0 };
static struct fake_box f;
static unsigned char before[8192];

/* The file is as it was but for one run of bytes between prefix and suffix, and that begins a salted hash. */
static void only_a_hash_changed(size_t n)
{
    const struct fake_content *now = fake_fs_get(&f.tree, "/etc/shadow");
    size_t same = 0, tail = 0;

    while (same < n && same < now->n && now->p[same] == before[same])
        same++;
    while (tail < n - same && tail < now->n - same && now->p[now->n - 1 - tail] == before[n - 1 - tail])
        tail++;
    SB_ASSERT(now->n - same - tail <= 67);      /* "$5$", 16, "$", 43, and what was there by chance */
    SB_ASSERT(memchr(now->p + same, '\n', now->n - same - tail) == NULL);
    SB_ASSERT(memchr(now->p + same, ':', now->n - same - tail) == NULL);
    SB_ASSERT(memchr(before + same, '\n', n - same - tail) == NULL);
    SB_ASSERT(memchr(before + same, ':', n - same - tail) == NULL);
}

static void as_before(size_t n)
{
    const struct fake_content *now = fake_fs_get(&f.tree, "/etc/shadow");

    SB_ASSERT(now->n == n && memcmp(now->p, before, n) == 0);
}

static void change(sb_str name, size_t n)
{
    int err = fake_change(&f, name, SB_STR("new"));

    f.tree.write_fails_in = f.tree.read_fails_in = 0;
    if (err < 0) {
        as_before(n);
        return;
    }
    only_a_hash_changed(n);
    f.box.time = 0;     /* no account has ended */
    SB_ASSERT(fake_login(&f, NULL, name, SB_STR("new")) == SB_LOGIN_GOOD);
    SB_ASSERT(fake_login(&f, NULL, name, SB_STR("old")) == SB_LOGIN_WRONG);
}

static void look(sb_str name)
{
    char home[SB_PATH_SIZE];
    struct sb_stat st;
    int err = sb_users_home(&f.box, name, home, sizeof home);
    size_t n = err < 0 ? 0 : strlen(home);

    SB_ASSERT(err < 0 || (home[0] == '/' && home[n - 1] == '/'));
    if (n > 1)
        err = sb_fs_stat(&f.box.vfs, (sb_str){ home, n - 1 }, &st);
    SB_ASSERT(err != SB_EINVAL || n == 0);
}

int LLVMFuzzerTestOneInput(const unsigned char *p, size_t n);

int LLVMFuzzerTestOneInput(const unsigned char *p, size_t n)
{
    static bool begun;
    sb_str name;
    unsigned fault;

    if (!begun)
        SB_ASSERT(fake_box_start(&f, &app) == 0);
    begun = true;
    fake.console_n = 0;
    fault = n ? p[0] : 0;
    p += n > 0;
    n -= n > 0;
    if (n > sizeof before)
        return 0;
    memcpy(before, p, n);
    fake_fs_put(&f.tree, "/etc/shadow", p, n);
    fake_fs_put(&f.tree, "/etc/passwd", p, n);
    /* the name of the first line that may have one */
    name = (sb_str){ (const char *)before, 0 };
    while (name.n < n && before[name.n] != ':' && before[name.n] != '\n')
        name.n++;
    look(name);
    look(SB_STR("a"));
    if ((fault & 3) == 1)
        f.tree.write_fails_in = fault >> 2;
    if ((fault & 3) == 2)
        f.tree.read_fails_in = fault >> 2;
    change((fault & 3) == 3 ? SB_STR("a") : name, n);
    SB_ASSERT(f.tree.open == 0);
    return 0;
}
