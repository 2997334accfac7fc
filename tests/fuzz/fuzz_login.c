/*
 * fuzz_login - eight peers log in over HTTP and Telnet and come and go as they like
 *
 * Two bytes of the input are a step of one of them: it comes, sends a piece of a
 * log-in, right or wrong, sends no more, is reset; or a turn runs, the clock
 * moves, the file of hashes is another. Whatever they do: who has sent no right
 * password is not let in, and at the end nothing is left of anybody.
 */
#include <string.h>
#include "core/assert.h"
#include "fake_box.h"
#include "sb/limits.h"
#include "sys/users.h"

#define PEERS 8
#define HASH  "$5$rounds=1000$x$ZGwGZ4tYalKWObwyVo/fk0AuoN.VOrWh7YVuk8PnO9C"     /* pw */

static const char one[] = "u:" HASH ":::::::\n", other[] = "bad line\nv:!:::::::\nu:" HASH ":::::::\n";

static int hello(struct sb_req *r)
{
    return sb_text(r, "let in");
}

static int decline(struct sb_req *r)
{
    (void)r;
    return SB_DECLINE;
}

static const struct sb_route routes[] = {
    { "/a",     .get = hello, .put = hello, .auth = "box" },
    { "/t",     .get = hello, .put = hello, .auth = "box", .in_task = true },
    { "/d/x",   .get = decline, .put = decline },
    { "/d/{n}", .get = hello, .put = hello, .auth = "box" },
};
static const struct sb_app app = { .http = SB_TABLE(routes), .shell = &sb_unix };

/* What a peer of HTTP and one of Telnet say; the odd ones open nothing. Basic: u:pw, u:no */
static const char *const words[2][8] = {
    { "GET /a HTTP/1.1\r\nHost: b\r\nAuthorization: Basic dTpwdw==\r\n\r\n", "GET /a HTTP/1.1\r\nHost: b\r\nAuthorization: Basic dTpubw==\r\n\r\n",
      "PUT /t HTTP/1.1\r\nHost: b\r\nAuthorization: Basic dTpwdw==\r\nContent-Length: 2\r\n\r\nhi",
      "PUT /d/x HTTP/1.1\r\nHost: b\r\nAuthorization: Basic dTpubw==\r\nContent-Length: 2\r\n\r\nhi",
      "PUT /d/x HTTP/1.1\r\nHost: b\r\nAuthorization: Basic dTpwdw==\r\nContent-Length: 2\r\n\r\nhi", "GET /t HTTP/1.0\r\n\r\n",
      "PUT /a HTTP/1.1\r\nHost: b\r\nAuthorization: Basic dTpwdw==\r\nContent-Length: 9\r\n\r\nhi", "GET /a HTTP/1.1\r\nHost: b\r\n\r\n" },
    { "u\rpw\r", "u\rno\r", "u\rpw\rpasswd\rpw\rpw\rpw\r", "\x03", "passwd\rpw\r", "no\r", "pw\r", "\xff\xf4" },
};

static struct fake_box f;
static bool right[PEERS];       /* has sent what might open */

static void begin(void)
{
    SB_ASSERT(fake_box_small(&f, &app) == 0);
    fake_fs_put(&f.tree, "/etc/passwd", "u:x:1:::/:\n", 11);
}

static void come(unsigned i, unsigned kind)
{
    struct fake_peer *p = &f.peer[i];

    fake_leave(p);
    memset(p, 0, sizeof *p);
    right[i] = false;
    fake_come(p, &f.box, &f.box.listeners[kind], &fake_socket);
    if (p->c)
        p->c->peer.ip[3] = (uint8_t)(i / 2);        /* two of them share an address */
}

static void say(unsigned i, unsigned row)
{
    struct fake_peer *p = &f.peer[i];

    if (!p->c || p->eof)
        return;
    fake_say(p, words[strcmp(p->c->proto->name, "telnet") == 0][row]);
    right[i] |= row % 2 == 0;
}

static void step(unsigned i, unsigned what, uint8_t more)
{
    struct fake_peer *p = &f.peer[i];

    switch (what) {
    case 0: come(i, more % 2); break;
    case 1: case 2: case 3: say(i, more & 7); break;
    case 4: (void)fake_step(&f); break;
    case 5: more & 1 ? fake_fin(p) : fake_reset_by_peer(p); break;
    case 6: fake.millis += 1u << (more & 15); break;
    case 7:
        if (more & 1)
            fake_fs_put(&f.tree, "/etc/shadow", more & 2 ? one : other, (more & 2 ? sizeof one : sizeof other) - 1);
        else
            f.box.users.known = 0;
        break;
    }
}

static void nobody_else_is_in(void)
{
    unsigned i;

    for (i = 0; i < PEERS; i++)
        SB_ASSERT(right[i] || !(fake_heard_some(&f.peer[i], "Welcome") || fake_heard_some(&f.peer[i], "let in")));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    static bool begun;
    const char *leak;
    size_t i;

    if (!begun)
        begin();
    begun = true;
    memset(f.box.users.offenders, 0, sizeof f.box.users.offenders);
    f.box.users.known = 0;
    fake_fs_put(&f.tree, "/etc/shadow", one, sizeof one - 1);
    for (i = 0; i + 1 < n && i < 200; i += 2)
        step(data[i] & 7, data[i] >> 3 & 7, data[i + 1]);
    fake_run(&f);
    nobody_else_is_in();
    leak = fake_leak(&f);
    SB_ASSERT(!leak);
    SB_ASSERT(!f.box.users.waiting && !f.box.users.refused && !f.box.users.job);
    for (i = 0; i < PEERS; i++)
        fake_leave(&f.peer[i]);
    return 0;
}
