/*
 * fuzz_telnet - a whole Telnet session, bytes and pieces from the fuzzer
 *
 * The first byte says how the peer behaves and whether it is logged in already,
 * the second how small the box is and whether urgent data is in the middle; the
 * rest is what the client sends.
 */
#include <string.h>
#include "core/assert.h"
#include "fake_box.h"
#include "sb/limits.h"

static struct fake_box f;

static int words(struct sb_term *t)
{
    unsigned i;

    for (i = 0; i < sb_term_words(t); i++)
        sb_say(t, "<%.*s>\n", SB_ARG(sb_term_word_at(t, i)));
    return 0;
}

static int much(struct sb_term *t)
{
    unsigned i;

    for (i = 0; i < 500 && !sb_term_stopped(t); i++)
        if (sb_say(t, "line %u\n", i) < 0)
            break;
    return 0;
}

static const struct sb_command commands[] = {
    { "w *", .run = words }, { "m", .run = much, .in_task = true }, { "{a|b} {c:d|e} {f}", .run = words },
};
static const struct sb_app app = { .telnet = SB_TABLE(commands), .shell = &sb_unix };

static void begin(void)
{
    SB_ASSERT(fake_box_small(&f, &app) == 0);
    f.config.accounts = SB_ACCOUNTS_NONE;       /* a password's hash costs more than all the rest */
    fake_fs_put(&f.tree, "/a/b", "0123456789\n\xff\r", 13);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    static bool begun;
    struct fake_peer *p = &f.peer[0];
    const char *leak;

    if (n < 2)
        return 0;
    if (!begun)
        begin();
    begun = true;
    f.box.conn_bufs = 2 + (data[1] & 3) * 2;
    memset(p, 0, sizeof *p);
    p->piece = data[0] & 7 ? (size_t)(data[0] & 7) * 5 - 4 : 0;
    p->take = data[0] >> 3 & 3 ? 1 + (size_t)(data[0] >> 3 & 3) * 20 : 0;
    p->deaf = (data[0] & 0x60) == 0x60;
    fake_come(p, &f.box, &f.box.listeners[0], &fake_socket);
    if (!(data[1] & 0x80))
        fake_say(p, "root\rx\r");
    fake_send(p, data + 2, (n - 2) / 2);
    if (data[1] & 0x40) {
        fake_run(&f);
        if (p->c)
            sb_conn_urgent(p->c);
    }
    fake_send(p, data + 2 + (n - 2) / 2, n - 2 - (n - 2) / 2);
    if (data[0] & 0x80)
        fake_fin(p);
    fake_run(&f);
    p->deaf = false;
    fake_wait(&f, 6000);
    leak = fake_leak(&f);
    SB_ASSERT(!leak);
    SB_ASSERT(fake_tasks_alive() == 0);
    f.box.restarts = false;
    fake_leave(p);
    return 0;
}
