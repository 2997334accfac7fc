#include "sys/accounts.h"

#include "passwd.h"
#include "shadow.h"

static const struct sb_account_machine {
    void   (*init)(struct sb_machine *m);
    size_t (*feed)(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user);
    int    (*finish)(struct sb_machine *m, sb_emit_fn *emit, void *user);
} of[] = {
    [SB_ACCOUNT_PASSWD] = { sb_passwd_init, sb_passwd_feed, sb_passwd_finish },
    [SB_ACCOUNT_SHADOW] = { sb_shadow_init, sb_shadow_feed, sb_shadow_finish },
};

static void init(struct sb_account_lines *l)
{
    l->of->init(&l->m);
    l->skips = false;
    l->column = 0;
}

static void tell_bad(struct sb_account_lines *l, size_t at)
{
    l->skips = true;
    l->bad(l->user, l->line + 1, l->column + at + 1, l->m.reg);
}

void sb_account_lines_begin(struct sb_account_lines *l)
{
    l->of = &of[l->which];
    init(l);
}

/* Bytes of one line, its '\n' the last if it is there. */
static void feed_line(struct sb_account_lines *l, const unsigned char *p, size_t n)
{
    size_t taken = l->skips ? n : l->of->feed(&l->m, p, n, l->emit, l->user);

    if (taken < n)
        tell_bad(l, taken);
    l->column += n;
    if (p[n - 1] != '\n')
        return;
    l->line++;
    l->column = 0;
    if (l->skips)
        init(l);
}

void sb_account_lines_feed(struct sb_account_lines *l, const unsigned char *p, size_t n)
{
    size_t k;

    for (; n; p += k, n -= k) {
        for (k = 0; k < n && p[k] != '\n'; k++)
            ;
        k += k < n;
        feed_line(l, p, k);
    }
}

void sb_account_lines_end(struct sb_account_lines *l)
{
    if (!l->skips && l->of->finish(&l->m, l->emit, l->user) != 0)
        tell_bad(l, 0);
}
