#include "sys/start.h"

#include <string.h>
#include "core/fmt.h"
#include "core/log.h"
#include "net/task.h"
#include "proto/ftp.h"
#include "proto/http.h"
#include "proto/http_found.h"
#include "proto/route.h"
#include "proto/tcp_state.h"
#include "proto/telnet_state.h"
#include "proto/ws_state.h"
#include "proto/ws_deflate.h"
#include "sb/port.h"
#include "sys/first_files.h"
#include "sys/users.h"
#include "sys/users_login.h"

/* ---- memory ---- */

struct share { size_t size, count; };

static size_t aligned(size_t n)
{
    return (n + 15) & ~(size_t)15;
}

/* Those whose size only their own file knows have none here. */
static const struct share shares[SB_POOL_COUNT] = {
    [SB_POOL_CONN]  = { sizeof(struct sb_conn), SB_MAX_CONNS + SB_SPARE_CONNS },
    [SB_POOL_BUF]   = { sizeof(struct sb_buf) + SB_BUF_SIZE, SB_MAX_BUFS },
    [SB_POOL_REQ]   = { sizeof(struct sb_req) + SB_HEAD_SIZE, SB_MAX_REQS },
    [SB_POOL_BODY]  = { SB_BODY_SIZE, SB_MAX_BODIES },
    [SB_POOL_FILE]  = { sizeof(struct sb_file), SB_MAX_FILES },
    [SB_POOL_WS]    = { sizeof(struct sb_ws), SB_MAX_WS },
    [SB_POOL_TCP]   = { sizeof(struct sb_tcp), SB_MAX_TCP },
    [SB_POOL_TASK]  = { sizeof(struct sb_task), SB_MAX_TASKS },
    [SB_POOL_FTP]   = { sizeof(struct sb_ftp), SB_MAX_FTP },
    [SB_POOL_FETCH] = { 0, SB_MAX_FETCHES },
    [SB_POOL_CACHE] = { 0, SB_FILE_CACHE },
    [SB_POOL_TERM]  = { sizeof(struct sb_term), SB_MAX_TERMS },
    [SB_POOL_LOGIN] = { sizeof(struct sb_login_job), 1 },
};

static struct share share_of(const struct sb_config *config, enum sb_pool_id id)
{
    struct share s = shares[id];

    if (id == SB_POOL_CONN && config->conns)
        s.count = config->conns + SB_SPARE_CONNS;
    if (id == SB_POOL_FTP && !config->ftp_port)
        s.count = 0;
    if (id == SB_POOL_FETCH)
        s.size = sb_fetch_size();
    if (id == SB_POOL_CACHE)
        s.size = sb_http_found_size(SB_FILE_CACHE_SIZE);
#if SB_WITH_DEFLATE
    if (id == SB_POOL_DEFLATE)
        s = (struct share){ sb_port_deflate_size(), SB_MAX_DEFLATE };
#endif
    s.size = aligned(s.size ? s.size : 1);      /* a pool without items has a size, too */
    return s;
}

size_t sb_box_memory(const struct sb_config *config)
{
    size_t n = aligned(sizeof(struct sb_log_ring)) + aligned(sizeof(struct sb_router)) + 64;
    enum sb_pool_id id;

    for (id = 0; id < SB_POOL_COUNT; id++) {
        struct share s = share_of(config, id);

        n += s.size * s.count;
    }
    return n + SB_ROUTE_NODES * sizeof(struct sb_route_node);
}

struct area { unsigned char *at, *end; };

static void *carve(struct area *a, size_t n)
{
    unsigned char *p = a->at;

    if (aligned(n) > (size_t)(a->end - p))
        return NULL;
    a->at += aligned(n);
    return p;
}

static int make_pools(struct sb_box *box, struct area *a)
{
    enum sb_pool_id id;

    for (id = 0; id < SB_POOL_COUNT; id++) {
        struct share s = share_of(box->config, id);
        void *mem = carve(a, s.size * s.count);

        if (!mem)
            return SB_EFULL;
        sb_pool_init(&box->pools[id], mem, s.size, s.count);
    }
    box->buf_size = SB_BUF_SIZE;
    box->conn_bufs = SB_CONN_BUFS;
    box->log = carve(a, sizeof *box->log);
    box->router = carve(a, sizeof *box->router);
    if (!box->log || !box->router)
        return SB_EFULL;
    memset(box->log, 0, sizeof *box->log);
    box->log->level = SB_LOG_INFO;
    return 0;
}

/* ---- tables and files ---- */

static int compile(struct sb_box *box, struct area *a)
{
    const struct sb_app *app = box->app;
    size_t nodes = sb_router_nodes(app->http.rows, app->http.count);
    struct sb_route_node *mem = carve(a, nodes * sizeof *mem);
    const char *wrong;

    if (!mem) {
        sb_log(box, SB_LOG_ERROR, "web", "the table of routes is larger than SB_ROUTE_NODES");
        return SB_EFULL;
    }
    wrong = sb_router_build(box->router, app->http.rows, app->http.count, mem);
    if (!wrong)
        return 0;
    nodes = box->router->row;
    sb_log(box, SB_LOG_ERROR, "web", "row %zu (%s): %s", nodes + 1, app->http.rows[nodes].path ? app->http.rows[nodes].path : "", wrong);
    return SB_EINVAL;
}

static int check_commands(struct sb_box *box, const struct sb_command *rows, size_t count)
{
    const struct sb_command *wrong = sb_shell_wrong(rows, count);

    if (!wrong)
        return 0;
    sb_log(box, SB_LOG_ERROR, "telnet", "row %u of the commands is wrong: \"%s\"", (unsigned)(wrong - rows),
           wrong->words ? wrong->words : "");
    return SB_EINVAL;
}

/* With --www the webserver's home is a directory of the host: not ours to fill. */
static bool is_lent(const struct sb_box *box, const char *path)
{
    static const char home[] = "~webserver/";

    return SB_WITH_WWW && box->config->www && strlen(path) >= sizeof home - 1 && memcmp(path, home, sizeof home - 1) == 0;
}

static void fill_in(struct sb_box *box)
{
    size_t i;

    for (i = 0; i < box->app->defaults.count; i++) {
        const struct sb_default *d = &box->app->defaults.rows[i];
        char path[SB_PATH_SIZE];
        sb_str at = { path, sb_users_path(box, sb_str_of(d->path), path) };

        if (!d->packed && !is_lent(box, d->path) && at.n != 0 && sb_first_look(box, at) < 0)
            (void)sb_first_write(box, "file system", at, d->p, d->n, 0);
    }
}

/* S0-HTTP-24. Programmed rows are served all the same; a directory for uploads is made with the first one. */
static void check_homes(struct sb_box *box)
{
    const struct sb_route *rows = box->app->http.rows;
    char path[SB_PATH_SIZE];
    struct sb_stat st;
    size_t i, n;

    for (i = 0; i < box->app->http.count; i++) {
        if (!rows[i].files || rows[i].upload)
            continue;
        n = sb_users_path(box, sb_str_of(rows[i].files), path);
        if (n == 0 || sb_fs_stat(&box->vfs, (sb_str){ path, n }, &st) < 0 || st.kind != SB_DIR)
            sb_log(box, SB_LOG_WARN, "web", "home directory for webserver system account is not set%s%.*s",
                   n ? ": there is no " : "", (int)n, path);
    }
}

static int listen(struct sb_box *box, const struct sb_proto *proto, const char *kind, uint16_t port, uint32_t idle_ms)
{
    struct sb_listener like = { .proto = proto, .address = box->config->listen, .port = port, .idle_ms = idle_ms,
                                .kind = kind };

    return port ? sb_box_listen(box, &like, NULL) : 0;
}

/* A program without a row for the web has no webserver. */
static int listen_all(struct sb_box *box)
{
    const struct sb_app *app = box->app;
    const struct sb_config *config = box->config;
    int err = 0;

    if (app->http.count)
        err = listen(box, &sb_http, "http", config->http_port, config->http_idle_ms);
    if (err == 0)
        err = listen(box, &sb_telnet, "telnet", config->telnet_port, config->telnet_idle_ms);
    if (err == 0)
        err = listen(box, &sb_ftp, "ftp", config->ftp_port, config->ftp_idle_ms);
    if (err == 0 && app->tcp.count)
        err = app->tcp.listen ? app->tcp.listen(box) : SB_EINVAL;      /* the table is not made by SB_SERVICES */
    return err;
}

/* The program's own task: what setup () and loop () are elsewhere. */
static void program_task(void *arg)
{
    struct sb_task *t = arg;
    struct sb_box *box = t->box;

    box->app->task(box);
    sb_port_enter(box);
    sb_box_put(box, SB_POOL_TASK, t);
    sb_port_leave(box);
}

static int start_program(struct sb_box *box)
{
    struct sb_task *t;

    if (box->app->start)
        box->app->start(box);
    if (!box->app->task)
        return 0;
    t = sb_box_get(box, SB_POOL_TASK);
    if (!t)
        return SB_EFULL;
    t->box = box;
    return sb_port_task_start(box, t, program_task, t);
}

int sb_box_start(struct sb_box *box, const struct sb_app *app, const struct sb_config *config, void *mem, size_t size)
{
    struct area a = { mem, (unsigned char *)mem + size };
    size_t i;
    int err;

    box->app = app;
    box->config = config;
    box->posts_end = &box->posts;
    box->head_200_of = -1;              /* not formatted yet */
    err = make_pools(box, &a);
    if (err < 0)
        return err;
    sb_box_turn_begin(box);
    box->up = box->up_ms = 0;
    box->started = box->sweep_at = box->now;
    for (i = 0; i < app->timers.count && i < SB_MAX_TIMERS; i++)
        box->timer_at[i] = box->now + app->timers.rows[i].every_ms;
    if (app->timers.count > SB_MAX_TIMERS)
        return SB_EFULL;
    err = compile(box, &a);
    if (err == 0)
        err = check_commands(box, app->telnet.rows, app->telnet.count);
    if (err == 0 && app->shell)
        err = check_commands(box, app->shell->rows, app->shell->count);
    if (err == 0)
        err = sb_users_start(box);
    if (err == 0) {
        sb_first_network(box);
        fill_in(box);
    }
    if (err == 0 && config->http_port)
        check_homes(box);
    if (err == 0)
        err = listen_all(box);
    return err == 0 ? start_program(box) : err;
}

/* ---- the end ---- */

void sb_box_drain(struct sb_box *box)
{
    struct sb_conn *c, *next;
    unsigned i;

    box->draining = true;
    for (i = 0; i < box->listener_count; i++)
        if (!box->listeners[i].closed)
            sb_port_unlisten(box, &box->listeners[i]);
    for (c = box->conns; c; c = next) {
        next = c->next;
        if (c->flags & SB_CONN_IDLE)
            sb_conn_close(c, false);
        else if (c->proto->drain)
            c->proto->drain(c);
    }
}

bool sb_box_empty(const struct sb_box *box)
{
    return !box->conns && !box->dead;
}
