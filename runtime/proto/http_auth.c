/*
 * http_auth - rows that only somebody with a password may use (RFC 7617)
 */
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

/* Name and password into the store, one behind the other. False: there are none that could be right. */
static bool read_credentials(struct sb_req *r, sb_str *name, sb_str *password)
{
    struct credentials c = { .to = (char *)r->store + r->used, .size = r->store_size - r->used, .fits = true };
    const sb_str *s = sb_field(r, SB_HTTP_FIELD_AUTHORIZATION);

    if (!s->p || !sb_read(http_credentials, &c.m, *s, credentials_event, &c) || !c.basic || !c.named || !c.fits)
        return false;
    *name = (sb_str){ c.to, c.name_n };
    *password = (sb_str){ c.to + c.name_n, c.n - c.name_n };
    return sb_http_store(r, c.n) != NULL;
}

/* 0 or the status to refuse with. */
static int answer_to(struct sb_req *r, int verdict)
{
    sb_str password = r->login.password;

    sb_forget((void *)(uintptr_t)password.p, password.n);
    if (verdict == SB_LOGIN_LATER) {    /* RFC 6585 4: too many wrong ones from there; this one was not looked at */
        (void)sb_http_add(r, "Retry-After: %u\r\n", (unsigned)(sb_users_wait(r->box, sb_peer(r)) / 1000 + 1));
        return 429;
    }
    if (verdict == SB_LOGIN_GOOD && (!r->match.row->user || sb_is(r->login.name, r->match.row->user))) {
        r->user = r->login.name;
        return 0;
    }
    return 401;
}

static void looked_at(struct sb_login *l, int verdict)
{
    struct sb_req *r = l->user;

    sb_http_admitted(r, answer_to(r, verdict));
}

int sb_http_authorize(struct sb_req *r)
{
    struct sb_login *l = &r->login;
    int verdict;

    *l = (struct sb_login){ .peer = sb_peer(r), .done = looked_at, .user = r };
    if (!read_credentials(r, &l->name, &l->password))
        return 401;
    verdict = sb_users_ask(r->box, l);
    if (verdict != SB_LOGIN_ASKED)
        return answer_to(r, verdict);
    r->checked_in = r->phase;
    r->phase = SB_REQ_CHECK;
    return SB_LATER;
}
