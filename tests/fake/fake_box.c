#include "fake_box.h"

#include <stdlib.h>
#include <string.h>
#include "core/assert.h"
#include "net/task.h"
#include "proto/ftp.h"
#include "proto/http.h"
#include "proto/telnet.h"
#include "sys/start.h"
#include "sys/users.h"

/* More turns than anything takes that ends at all. */
#define TURNS_MAX 200000

static const char *const pool_names[SB_POOL_COUNT] = {
#define SB_POOL(id, what) [SB_POOL_##id] = what,
#include "net/pools.def"
#undef SB_POOL
};

static void begin(struct fake_box *f)
{
    int i;

    fake_reset();
    memset(f, 0, sizeof *f);
    f->config.http_idle_ms = 1500;
    f->config.ws_idle_ms = 300000;
    f->config.http_port = 80;
    fake_fs_make(&f->tree);
    SB_ASSERT(sb_fs_mount(&f->box.vfs, "/", &f->tree.fs) == 0);
    for (i = 0; i < FAKE_PEERS; i++)
        f->peer[i].closed = true;
}

static void make_pool(struct fake_box *f, enum sb_pool_id id, size_t size, size_t count)
{
    f->mem[id] = malloc(size * count);
    SB_ASSERT(f->mem[id]);
    memset(f->mem[id], 0, size * count);
    sb_pool_init(&f->box.pools[id], f->mem[id], size, count);
}

void fake_box_bare(struct fake_box *f, const struct sb_proto *proto)
{
    struct sb_box *box = &f->box;

    begin(f);
    make_pool(f, SB_POOL_CONN, (sizeof(struct sb_conn) + 7) & ~(size_t)7, FAKE_CONNS + SB_SPARE_CONNS);
    make_pool(f, SB_POOL_BUF, sizeof(struct sb_buf) + FAKE_BUF_SIZE, FAKE_BUFS);
    make_pool(f, SB_POOL_FILE, (sizeof(struct sb_file) + 7) & ~(size_t)7, 3);
    make_pool(f, SB_POOL_FETCH, (sb_fetch_size() + 7) & ~(size_t)7, 2);
    make_pool(f, SB_POOL_FTP, sb_ftp_size(), 3);
    make_pool(f, SB_POOL_LOGIN, (sb_login_job_size() + 7) & ~(size_t)7, 1);
    make_pool(f, SB_POOL_TASK, (sizeof(struct sb_task) + 7) & ~(size_t)7, 2);
    box->app = &f->app;
    box->config = &f->config;
    box->buf_size = FAKE_BUF_SIZE;
    box->conn_bufs = FAKE_CONN_BUFS;
    box->posts_end = &box->posts;
    box->listeners[0] = (struct sb_listener){ .proto = proto, .port = 80 };
    box->listener_count = 1;
    sb_box_turn_begin(box);
    box->started = box->sweep_at = box->now;
    box->up = box->up_ms = 0;
}

/* A host's box is large: its memory is kept for the next one, unless there are two at a time. */
static struct { void *p; size_t n; bool used; } kept;

static void *take_memory(size_t n)
{
    void *p;

    if (kept.used || kept.n != n) {
        p = malloc(n);
        SB_ASSERT(p);
        if (kept.used)
            return p;
        free(kept.p);
        kept.p = p;
        kept.n = n;
    }
    kept.used = true;
    return kept.p;
}

static void give_memory(void *p)
{
    if (p == kept.p)
        kept.used = false;
    else
        free(p);
}

static int start(struct fake_box *f, const struct sb_app *app, bool seed_defaults)
{
    int err;

    begin(f);
    f->config.seed_defaults = seed_defaults;
    f->app = *app;
    f->config.telnet_port = app->shell || app->telnet.count ? 23 : 0;
    f->config.telnet_idle_ms = 300000;
    f->all = take_memory(sb_box_memory(&f->config));
    err = sb_box_start(&f->box, &f->app, &f->config, f->all, sb_box_memory(&f->config));
    if (err == 0)
        (void)sb_box_turn_end(&f->box);
    return err;
}

int fake_box_start(struct fake_box *f, const struct sb_app *app)
{
    return start(f, app, false);
}

static void shrink(struct fake_box *f, enum sb_pool_id id, size_t size, uint32_t count)
{
    struct sb_pool *p = &f->box.pools[id];

    SB_ASSERT(p->used == 0 && size <= p->size && count <= p->count);
    p->size = (uint32_t)((size + 15) & ~(size_t)15);
    p->count = count;
}

int fake_box_small(struct fake_box *f, const struct sb_app *app)
{
    int err = start(f, app, true);      /* making passwords takes longer than most tests */

    shrink(f, SB_POOL_CONN, sizeof(struct sb_conn), FAKE_CONNS + SB_SPARE_CONNS);
    shrink(f, SB_POOL_BUF, sizeof(struct sb_buf) + 1024, 24);
    shrink(f, SB_POOL_REQ, sizeof(struct sb_req) + 1024, 4);
    shrink(f, SB_POOL_BODY, 2048, 2);
    shrink(f, SB_POOL_FILE, sizeof(struct sb_file), 6);
    shrink(f, SB_POOL_TERM, sb_term_size(), 3);
    f->box.buf_size = 1024;
    f->box.conn_bufs = 8;
    return err;
}

/* ---- turns ---- */

/* What has happened so far, as a number that only grows. */
static size_t happened(const struct fake_box *f)
{
    size_t n = f->box.count.timed_out;
    int i;

    for (i = 0; i < FAKE_PEERS; i++)
        n += f->peer[i].out_n + f->peer[i].closed + f->peer[i].fin + f->peer[i].resumes;
    return n;
}

bool fake_step(struct fake_box *f)
{
    size_t before = happened(f);
    bool did = false;
    int i;

    sb_box_turn_begin(&f->box);
    for (i = 0; i < FAKE_PEERS; i++)
        did |= fake_deliver(&f->peer[i]);
    f->sleep = sb_box_turn_end(&f->box);
    did |= fake_tasks_run() > 0;
    return did || happened(f) != before || f->sleep == 0;
}

void fake_run(struct fake_box *f)
{
    unsigned turns = 0;

    while (fake_step(f))
        SB_ASSERT(++turns < TURNS_MAX);
}

/* Sleeps as long as the box said, never longer than a board would. */
void fake_wait(struct fake_box *f, uint32_t ms)
{
    uint32_t until = fake.millis + ms, nap;

    fake_run(f);
    while (fake.millis != until) {
        nap = until - fake.millis;
        if (f->sleep && f->sleep < nap)
            nap = f->sleep;
        if (fake_tasks_alive() && nap > 10)
            nap = 10;
        fake.millis += nap;
        fake_run(f);
    }
}

struct fake_peer *fake_visitor(struct fake_box *f, unsigned i)
{
    fake_come(&f->peer[i], &f->box, &f->box.listeners[0], &fake_socket);
    return &f->peer[i];
}

/* ---- accounts ---- */

#define NONE_YET 1000       /* no verdict and no error */

static void answered(struct sb_login *l, int result)
{
    *(int *)l->user = result;
}

static int result_of(struct fake_box *f, const int *result)
{
    unsigned turns = 0;

    while (*result == NONE_YET) {
        (void)sb_users_run(&f->box);
        SB_ASSERT(++turns < TURNS_MAX);
    }
    return *result;
}

int fake_login(struct fake_box *f, const struct sb_addr *peer, sb_str name, sb_str password)
{
    int result = NONE_YET, verdict;
    struct sb_login l = { .peer = peer, .name = name, .password = password, .done = answered, .user = &result };

    verdict = sb_users_ask(&f->box, &l);
    return verdict == SB_LOGIN_ASKED ? result_of(f, &result) : verdict;
}

int fake_change(struct fake_box *f, sb_str name, sb_str password)
{
    int result = NONE_YET, err;
    struct sb_login l = { .name = name, .password = password, .done = answered, .user = &result };

    err = sb_users_change(&f->box, &l);
    return err < 0 ? err : result_of(f, &result);
}

/* ---- the end ---- */

const char *fake_leak(struct fake_box *f)
{
    int i;

    for (i = 0; i < FAKE_PEERS; i++)
        fake_reset_by_peer(&f->peer[i]);
    fake_run(f);
    while (f->box.conns)        /* calls that nobody has answered */
        sb_conn_abort(f->box.conns);
    fake_run(f);
    for (i = 0; i < SB_POOL_COUNT; i++)
        if (f->box.pools[i].used && i != SB_POOL_CACHE)     /* which is there to be kept */
            return pool_names[i];
    return f->tree.open ? "files of the tree" : NULL;
}

const char *fake_box_end(struct fake_box *f)
{
    const char *leak = fake_leak(f);
    int i;

    for (i = 0; i < FAKE_PEERS; i++)
        fake_leave(&f->peer[i]);
    fake_tasks_forget();
    fake_fs_free(&f->tree);
    for (i = 0; i < SB_POOL_COUNT; i++)
        free(f->mem[i]);
    give_memory(f->all);
    return leak;
}
