/*
 * http_client - a client of the files of a fake box, in a test
 */
#ifndef HTTP_CLIENT_H
#define HTTP_CLIENT_H

#include <stdio.h>
#include "fake_box.h"
#include "proto/http_found.h"
#include "unit.h"

#define TEXT "0123456789abcdefghij"     /* 20 bytes */

static struct fake_box f;
static struct fake_peer *p;

static const struct sb_route routes[] = {
    { "/up/*", .files = "/up", .upload = true, .list = true },
    { "/rom/*", .files = "/rom" },
    { "/*",    .files = "/www" },
};
static const struct sb_app app = { .http = SB_TABLE(routes) };

static inline void put(const char *path, const char *text)
{
    fake_fs_put(&f.tree, path, text, strlen(text));
    f.box.vfs.changes++;
}

static inline int setup(void **state)
{
    int err = fake_box_start(&f, &app);

    (void)state;
    f.box.buf_size = 1024;
    f.box.conn_bufs = 5;
    f.tree.time = FAKE_TIME - 100;
    put("/www/text.txt", TEXT);
    put("/www/empty.txt", "");
    put("/www/index.html", "<p>index</p>");
    put("/www/dir/index.html", "<p>dir</p>");
    p = fake_visitor(&f, 0);
    return err;
}

static inline int teardown(void **state)
{
    const char *leak;

    (void)state;
    while (f.box.cache) {       /* the only ones that stay */
        void *e = f.box.cache;

        memcpy(&f.box.cache, e, sizeof(void *));
        sb_box_put(&f.box, SB_POOL_CACHE, e);
    }
    leak = fake_box_end(&f);
    if (leak)
        fail_msg("leaked: %s", leak);
    return 0;
}

/* Sends a request; its status, 0 = no answer. */
static inline int ask(const char *line, const char *fields, const char *body)
{
    char head[2048];

    fake_forget_output(p);
    sprintf(head, "%s HTTP/1.1\r\nHost: box\r\n%s", line, fields);
    fake_say(p, head);
    if (body) {
        sprintf(head, "Content-Length: %zu\r\n", strlen(body));
        fake_say(p, head);
    }
    fake_say(p, "\r\n");
    if (body)
        fake_say(p, body);
    fake_run(&f);
    return p->out_n > 12 ? atoi((const char *)p->out + 9) : 0;
}

static inline int get(const char *path, const char *fields)
{
    char line[1024];

    sprintf(line, "GET %s", path);
    return ask(line, fields, NULL);
}

/* What stands behind the head. */
static inline const char *body(void)
{
    static char text[16384];
    size_t i;

    assert_true(p->out_n < sizeof text);
    memcpy(text, p->out, p->out_n);
    text[p->out_n] = '\0';
    for (i = 0; i + 4 <= p->out_n; i++)
        if (memcmp(text + i, "\r\n\r\n", 4) == 0)
            return text + i + 4;
    return NULL;
}

/* A field of the answer. */
static inline const char *field(const char *name)
{
    static char value[256];
    char look[64];
    const char *end, *at;

    (void)body();
    sprintf(look, "\r\n%s: ", name);
    at = memmem(p->out, p->out_n, look, strlen(look));
    if (!at)
        return NULL;
    at += strlen(look);
    end = memchr(at, '\r', 255);
    memcpy(value, at, (size_t)(end - at));
    value[end - at] = '\0';
    return value;
}

static inline const char *with_tag(const char *format)
{
    static char text[256];
    char tag[64];

    assert_int_equal(get("/text.txt", ""), 200);
    strcpy(tag, field("ETag"));
    sprintf(text, format, tag);
    return text;
}

#define TEST(name) static void name(void **state)
#define BEGIN() (void)state

#endif
