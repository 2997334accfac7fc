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

/* Looks for one name; its value is decoded at the end of the store. */
struct search {
    struct sb_machine m;
    struct sb_req *r;
    sb_str   name;          /* wanted */
    size_t   matched;       /* bytes of the name that agree so far */
    bool     wrong, found, full;
    unsigned char *to;
    size_t   n;             /* bytes of the value */
};

static void name_bytes(struct search *s, const unsigned char *p, size_t n)
{
    if (n > s->name.n - s->matched || memcmp(p, s->name.p + s->matched, n) != 0)
        s->wrong = true;
    else
        s->matched += n;
}

static void value_bytes(struct search *s, const unsigned char *p, size_t n)
{
    struct sb_req *r = s->r;

    if (s->found || s->wrong || s->matched != s->name.n)
        return;
    if (n > r->store_size - r->used - s->n) {
        s->full = true;
        return;
    }
    memcpy(s->to + s->n, p, n);
    s->n += n;
}

static void pair_end(struct search *s)
{
    s->found = s->found || (!s->wrong && s->matched == s->name.n && !s->full);
    if (!s->found)
        s->n = 0;
    s->matched = 0;
    s->wrong = s->full = false;
}

static void query_event(void *user, int ev, const unsigned char *p, size_t n)
{
    struct search *s = user;
    unsigned char byte = (unsigned char)s->m.num;

    switch (ev & ~SB_MORE) {
    case SB_URI_QUERY_NAME:       name_bytes(s, p, n); break;
    case SB_URI_QUERY_NAME_BYTE:  name_bytes(s, &byte, 1); break;
    case SB_URI_QUERY_VALUE:      value_bytes(s, p, n); break;
    case SB_URI_QUERY_VALUE_BYTE: value_bytes(s, &byte, 1); break;
    case SB_URI_QUERY_PAIR_END:   pair_end(s); break;
    }
}

static struct search search_for(struct sb_req *r, const char *name)
{
    return (struct search){ .r = r, .name = sb_str_of(name), .to = r->store + r->used };
}

static sb_str result(struct search *s)
{
    if (!s->found)
        return SB_NO_STR;
    s->r->used += (uint32_t)s->n;
    return (sb_str){ (const char *)s->to, s->n };
}

static sb_str find_pair(struct sb_req *r, sb_str text, const char *name)
{
    struct search s = search_for(r, name);

    (void)sb_read(uri_query, &s.m, text, query_event, &s);
    return result(&s);
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

    return sb_read(http_content_type, &m, sb_field(r, SB_HTTP_FIELD_CONTENT_TYPE), type_event, &form) && form;
}

/* A part {on|off} bears no name, so it answers to any that nothing else answers to. */
sb_str sb_arg(struct sb_req *r, const char *name)
{
    int unnamed = -1, part = r->row ? sb_route_part(r->row, name, &unnamed) : -1;
    sb_str s;

    if (part >= 0)
        return r->part[part];
    s = find_pair(r, r->raw_query, name);
    if (!s.p && sb_body(r).p && is_form(r))
        s = find_pair(r, sb_body(r), name);
    return s.p || unnamed < 0 ? s : r->part[unnamed];
}

static void cookie_event(void *user, int ev, const unsigned char *p, size_t n)
{
    struct search *s = user;

    switch (ev) {
    case SB_HTTP_COOKIE_NAME:
        s->matched = 0;
        s->wrong = false;
        name_bytes(s, p, n);
        break;
    case SB_HTTP_COOKIE_VALUE:
        value_bytes(s, p, n);
        pair_end(s);
        break;
    }
}

sb_str sb_cookie(struct sb_req *r, const char *name)
{
    struct search s = search_for(r, name);

    (void)sb_read(http_cookie, &s.m, sb_field(r, SB_HTTP_FIELD_COOKIE), cookie_event, &s);
    return result(&s);
}
