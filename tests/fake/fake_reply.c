#include "fake_reply.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include "http_chunked.h"
#include "http_response.h"

struct reader {
    const unsigned char *p;
    size_t n, at;
    struct sb_machine m;
    int    status;
    bool   chunked, close, measured, wanted;
    unsigned long length;
    char   name[64], value[2048];
    char  *to;
    size_t to_n, size;
    const char *want;           /* a field to be found, and where to put it */
    char  *found;
};

static void say(struct reader *r, const void *p, size_t n)
{
    size_t room = r->size - r->to_n, k = n < room ? n : room;

    if (k)
        memcpy(r->to + r->to_n, p, k);
    r->to_n += k;
}

static void add(char *to, size_t size, const unsigned char *p, size_t n)
{
    size_t have = strlen(to);

    if (n > size - have - 1)
        n = size - have - 1;
    if (n)
        memcpy(to + have, p, n);
    to[have + n] = '\0';
}

static void field(struct reader *r)
{
    if (!strcasecmp(r->name, "Content-Length")) {
        r->length = strtoul(r->value, NULL, 10);
        r->measured = true;
    }
    r->chunked |= !strcasecmp(r->name, "Transfer-Encoding") && !strcasecmp(r->value, "chunked");
    r->close |= !strcasecmp(r->name, "Connection") && !strcasecmp(r->value, "close");
    if (r->want && !strcasecmp(r->name, r->want))
        strcpy(r->found, r->value);
    r->name[0] = r->value[0] = '\0';
}

static void head_event(void *user, int ev, const unsigned char *p, size_t n)
{
    struct reader *r = user;

    switch (ev & ~SB_MORE) {
    case SB_HTTP_RESPONSE_STATUS:
        r->status = (int)r->m.num;
        break;
    case SB_HTTP_RESPONSE_FIELD_NAME:
        add(r->name, sizeof r->name, p, n);
        break;
    case SB_HTTP_RESPONSE_FIELD_VALUE:
        add(r->value, sizeof r->value, p, n);
        if (!(ev & SB_MORE))
            field(r);
        break;
    }
}

static void data_event(void *user, int ev, const unsigned char *p, size_t n)
{
    if ((ev & ~SB_MORE) == SB_HTTP_CHUNKED_DATA)
        say(user, p, n);
}

/* True: whole. */
static bool body(struct reader *r, bool head, bool closed)
{
    size_t left = r->n - r->at, n;

    if (head || r->status == 204 || r->status == 304)
        return true;
    if (r->chunked) {
        sb_http_chunked_init(&r->m);
        r->at += sb_http_chunked_feed(&r->m, r->p + r->at, left, data_event, r);
        return r->m.status == SB_MACHINE_DONE;
    }
    n = r->measured && r->length < left ? r->length : left;
    say(r, r->p + r->at, n);
    r->at += n;
    return r->measured ? n == r->length : closed;
}

/* The next reply. '\0': whole, or what is to be said instead. */
static char reply(struct reader *r, char head, bool closed)
{
    char text[24];

    r->chunked = r->close = r->measured = false;
    r->name[0] = r->value[0] = '\0';
    sb_http_response_init(&r->m);
    r->at += sb_http_response_feed(&r->m, r->p + r->at, r->n - r->at, head_event, r);
    if (r->m.status != SB_MACHINE_DONE)
        return r->m.status == SB_MACHINE_BAD ? '!' : '~';
    snprintf(text, sizeof text, r->status < 200 ? "%d;" : "%d:", r->status);
    say(r, text, strlen(text));
    if (r->status < 200)
        return '\0';
    if (!body(r, head == 'h', closed))
        return '~';
    say(r, ";", 1);
    return '\0';
}

size_t fake_replies(const struct fake_peer *p, const char *heads, char *to, size_t size)
{
    struct reader r = { .p = p->out, .n = p->out_n, .to = to, .size = size - 1 };
    char end = '\0', text[24];

    while (r.at < r.n && !end) {
        end = reply(&r, heads && *heads ? *heads : ' ', p->closed || p->fin);
        if (r.status == 101) {
            snprintf(text, sizeof text, "%zu", r.n - r.at);
            say(&r, text, strlen(text));
            break;
        }
        if (heads && *heads && r.status >= 200)
            heads++;
    }
    if (end)
        say(&r, &end, 1);
    to[r.to_n] = '\0';
    return r.to_n;
}

const char *fake_field(const struct fake_peer *p, unsigned n, const char *name)
{
    static char found[2048];
    char text[16];
    struct reader r = { .p = p->out, .n = p->out_n, .to = text, .found = found };

    found[0] = '\0';
    for (;; n--) {
        r.want = n == 0 ? name : NULL;
        if (r.at == r.n || reply(&r, ' ', true) || n == 0)
            break;
    }
    return found[0] ? found : NULL;
}
