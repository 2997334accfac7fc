/*
 * fake_box - a box in a test: fake board, fake file tree, as many peers as it takes
 */
#ifndef FAKE_BOX_H
#define FAKE_BOX_H

#include "fake_fs.h"
#include "fake_peer.h"
#include "fake_port.h"
#include "net/box.h"
#include "sb/config.h"
#include "signalbox.h"

#define FAKE_PEERS 16

struct fake_box {
    struct sb_box box;
    struct sb_config config;
    struct sb_app app;
    struct fake_fs tree;
    struct fake_peer peer[FAKE_PEERS];  /* every one that has come is served by a turn */
    struct sb_router *router;
    void  *mem[SB_POOL_COUNT];
    void  *all;
    uint32_t sleep;         /* what the latest turn said */
};

/* A box of pools and one listener for proto, nothing else; counts and sizes as below. */
void fake_box_bare(struct fake_box *f, const struct sb_proto *proto);
enum { FAKE_BUF_SIZE = 256, FAKE_BUFS = 12, FAKE_CONN_BUFS = 5, FAKE_CONNS = 6 };

/* The whole thing by sb_box_start, its file tree mounted at "/". */
int  fake_box_start(struct fake_box *f, const struct sb_app *app);

/* The same with pools as small as a board's (sb/limits.h without a host's), so that they run
 * out, and with the seed's passwords. */
int  fake_box_small(struct fake_box *f, const struct sb_app *app);

/* Turns. step: input in pieces, output as room is given, tasks; true: something
 * happened. run: until nothing happens any more. wait: the clock moves by ms and
 * whatever falls due on the way happens in its time. */
bool fake_step(struct fake_box *f);
void fake_run(struct fake_box *f);
void fake_wait(struct fake_box *f, uint32_t ms);

/* Asks for a password and hashes until there is a verdict; the clock does not move, and nobody has to wait long. A
 * change: 0 or an error. */
int  fake_login(struct fake_box *f, const struct sb_addr *peer, sb_str name, sb_str password);
int  fake_change(struct fake_box *f, sb_str name, sb_str password);

/* Somebody comes, on listener 0 and by a socket. */
struct fake_peer *fake_visitor(struct fake_box *f, unsigned i);

/* All peers leave. The name of a pool that is not whole again, NULL when all are. */
const char *fake_leak(struct fake_box *f);

/* fake_leak, then the memory. */
const char *fake_box_end(struct fake_box *f);

#endif
