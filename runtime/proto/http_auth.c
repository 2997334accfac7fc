/*
 * http_auth - rows that only somebody with a password may use (RFC 7617)
 */
#include <string.h>
#include "http_credentials.h"
#include "net/users.h"
#include "proto/http.h"
#include "proto/read.h"

struct credentials {
    struct sb_machine m;
    char  *to;              /* name and password, one behind the other */
    size_t n, size;
    size_t name_n;
    bool   basic, named, fits;
};

static void credentials_event(void *user, int ev, const unsigned char *p, size_t n)
{
    struct credentials *c = user;

    (void)p, (void)n;
    switch (ev) {
    case SB_HTTP_CREDENTIALS_BASIC:
        c->basic = true;
        break;
    case SB_HTTP_CREDENTIALS_COLON:
        c->name_n = c->n;
        c->named = true;
        break;
    case SB_HTTP_CREDENTIALS_BYTE:
        if (c->n < c->size)
            c->to[c->n++] = (char)c->m.num;
        else
            c->fits = false;
        break;
    }
}

static bool check(struct sb_req *r)
{
    struct credentials c = { .to = (char *)r->store + r->used, .size = r->store_size - r->used, .fits = true };
    sb_str s = sb_field(r, SB_HTTP_FIELD_AUTHORIZATION), name, password;
    bool good;

    if (!s.p || !sb_read(http_credentials, &c.m, s, credentials_event, &c) || !c.basic || !c.named || !c.fits)
        return false;
    name = (sb_str){ c.to, c.name_n };
    password = (sb_str){ c.to + c.name_n, c.n - c.name_n };
    good = sb_users_check(r->box, sb_peer(r), name, password) && (!r->row->user || sb_is(name, r->row->user));
    memset(c.to + c.name_n, 0, c.n - c.name_n);
    if (good && sb_http_store(r, c.name_n))
        r->user = name;
    return good;
}

int sb_http_authorize(struct sb_req *r)
{
    uint32_t wait = sb_field(r, SB_HTTP_FIELD_AUTHORIZATION).p ? sb_users_wait(r->box, sb_peer(r)) : 0;

    if (wait) {     /* RFC 6585 4: too many wrong ones from there; this one was not looked at */
        (void)sb_http_add(r, "Retry-After: %u\r\n", (unsigned)((wait + 999) / 1000));
        return 429;
    }
    if (check(r))
        return 0;
    (void)sb_http_add(r, "WWW-Authenticate: Basic realm=\"%s\", charset=\"UTF-8\"\r\n", r->row->auth);
    return 401;
}
