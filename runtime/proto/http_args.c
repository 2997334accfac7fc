/*
 * http_args - parts of the path, arguments of query and form, cookies
 */
#include <string.h>
#include "http_content_type.h"
#include "http_cookie.h"
#include "proto/http.h"
#include "proto/read.h"
#include "proto/route.h"
#include "uri_query.h"

/* Looks for one name. Each pair is decoded to the end of the store, and what was wanted stays there. */
struct search {
    struct sb_machine m;
    struct sb_req *r;
    sb_str   name;          /* wanted */
    size_t   name_n, n;     /* bytes of the pair: of its name, and in all */
    bool     full, found;
};

static void add(struct search *s, const void *p, size_t n, bool to_name)
{
    struct sb_req *r = s->r;

    if (s->found)
        return;
    if (n > r->store_size - r->used - s->n) {
        s->full = true;
        return;
    }
    memcpy(r->store + r->used + s->n, p, n);
    s->n += n;
    if (to_name)
        s->name_n = s->n;
}

static void pair_end(struct search *s)
{
    sb_str name = { (const char *)s->r->store + s->r->used, s->name_n };

    s->found |= !s->full && sb_same(name, s->name);
    if (!s->found)
        s->n = s->name_n = 0;
    s->full = false;
}

static void query_event(void *user, int ev, const unsigned char *p, size_t n)
{
    struct search *s = user;
    unsigned char byte = (unsigned char)s->m.num;

    ev &= ~SB_MORE;
    switch (ev) {
    case SB_URI_QUERY_NAME_BYTE:
    case SB_URI_QUERY_VALUE_BYTE:
        p = &byte;
        n = 1;
        /* fall through */
    case SB_URI_QUERY_NAME:
    case SB_URI_QUERY_VALUE:
        add(s, p, n, ev == SB_URI_QUERY_NAME || ev == SB_URI_QUERY_NAME_BYTE);
        break;
    case SB_URI_QUERY_PAIR_END:
        pair_end(s);
        break;
    }
}

static sb_str result(struct search *s)
{
    const char *at = (const char *)s->r->store + s->r->used;

    if (!s->found)
        return SB_NO_STR;
    s->r->used += (uint32_t)s->n;
    return (sb_str){ at + s->name_n, s->n - s->name_n };
}

static void type_event(void *user, int ev, const unsigned char *p, size_t n)
{
    (void)p, (void)n;
    *(bool *)user |= ev == SB_HTTP_CONTENT_TYPE_FORM;
}

static bool is_form(const struct sb_req *r)
{
    struct sb_machine m;
    bool form = false;

    return sb_read(http_content_type, &m, *sb_field(r, SB_HTTP_FIELD_CONTENT_TYPE), type_event, &form) && form;
}

/* A part {on|off} bears no name, so it answers to any that nothing else answers to. */
sb_str sb_arg(struct sb_req *r, const char *name)
{
    int unnamed = -1, part = r->match.row ? sb_route_part(r->match.row, name, &unnamed) : -1;
    struct search s = { .r = r, .name = sb_str_of(name) };

    if (part < 0) {
        (void)sb_read(uri_query, &s.m, r->raw_query, query_event, &s);
        s.full = true;
        pair_end(&s);           /* nothing is left of a pair that broke off */
        if (!s.found && sb_body(r).p && is_form(r))
            (void)sb_read(uri_query, &s.m, sb_body(r), query_event, &s);
        if (s.found)
            return result(&s);
        part = unnamed;
    }
    return part < 0 ? SB_NO_STR : r->part[part];
}

static void cookie_event(void *user, int ev, const unsigned char *p, size_t n)
{
    struct search *s = user;

    if (ev == SB_HTTP_COOKIE_NAME && !s->found)
        s->n = 0;               /* what was a name before had no value */
    if (ev != SB_HTTP_COOKIE_SKIPPED)
        add(s, p, n, ev == SB_HTTP_COOKIE_NAME);
    if (ev == SB_HTTP_COOKIE_VALUE)
        pair_end(s);
}

sb_str sb_cookie(struct sb_req *r, const char *name)
{
    struct search s = { .r = r, .name = sb_str_of(name) };

    (void)sb_read(http_cookie, &s.m, *sb_field(r, SB_HTTP_FIELD_COOKIE), cookie_event, &s);
    return result(&s);
}
