/*
 * fuzz_ftp - whole FTP sessions: what is said, how it comes, what fails meanwhile
 *
 * Three bytes say how the peers behave and which pool fails when; the rest is
 * what the control connection sends, with bytes that no command has as orders:
 * 0xf8 somebody goes to the passive port, 0xf9 N sends N bytes there, 0xfa ends
 * it, 0xfb N time passes, 0xfc the last call is answered, 0xfd it is reset,
 * 0xfe it reads or does not.
 */
#include "core/assert.h"
#include "unit/ftp_client.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static struct ftp_client t;
static char bytes[256 * 40];

/* Carries out an order. Returns the bytes it takes, 0: it is none. */
static size_t order(const uint8_t *p, size_t n)
{
    struct fake_peer *d = &t.f.peer[DATA];
    unsigned arg = n > 1 ? p[1] : 0;

    switch (*p) {
    case 0xf8:
        ftp_data(&t);
        return 1;
    case 0xf9:
        if (d->c && !d->eof)
            fake_send(d, bytes, arg * 40);
        return 2;
    case 0xfa:
        if (d->c && !d->eof)
            fake_fin(d);
        return 1;
    case 0xfb:
        fake_wait(&t.f, arg * 100);
        return 2;
    case 0xfc:
        if (fake.call_count && fake.call[(fake.call_count - 1) % 16].c && !d->c)
            fake_answer(d, &t.f.box, fake.call_count - 1, t.tp);
        return 1;
    case 0xfd:
        fake_reset_by_peer(d);
        return 1;
    case 0xfe:
        t.f.peer[arg & 1].deaf = !t.f.peer[arg & 1].deaf;
        return 2;
    default:
        return 0;
    }
}

static void converse(const uint8_t *p, size_t n)
{
    size_t from = 0, at = 0, k;

    while (at < n && t.f.peer[CONTROL].c) {
        k = order(p + at, n - at);
        if (k || at + 1 == n) {
            fake_send(&t.f.peer[CONTROL], p + from, at - from + (k ? 0 : 1));
            ftp_settle(&t);
            from = at + (k ? k : 1);
        }
        at += k ? k : 1;
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    static const struct sb_transport *const by[] = { &fake_socket, &fake_plain, &fake_lwip };
    const char *leak;

    if (n < 3)
        return 0;
    ftp_begin(&t, by[data[0] % 3], data[0] & 4 ? 1 : 0, data[0] & 8 ? 5 : 0);
    if (data[0] & 16)
        ftp_say(&t, "USER a\r\nPASS b\r\nTYPE I\r\n");
    if (data[0] & 32)
        t.f.tree.space = 2000;
    memcpy(bytes, "x\r\n", 3);
#if SB_WITH_FAULTS
    t.f.box.pools[data[1] % SB_POOL_COUNT].fail_in = data[2];
#endif
    converse(data + 3, n - 3);
    fake_wait(&t.f, 400000);
    ftp_settle(&t);
    leak = fake_box_end(&t.f);
    SB_ASSERT(!leak);
    return 0;
}
