/*
 * http_precondition - requests that depend on what the client has already (RFC 9110 13)
 */
#include <string.h>
#include "core/fmt.h"
#include "http_entity_tags.h"
#include "http_if_range.h"
#include "proto/http_found.h"
#include "proto/read.h"

/* ---- tags ---- */

struct match {
    const struct sb_stat *st;
    bool weak;          /* compare weakly (8.8.3.2) */
    bool yes;
};

static bool is_tag(const struct sb_stat *st, const unsigned char *p, size_t n)
{
    char tag[16];

    return n == sb_fmt(tag, sizeof tag, SB_HTTP_TAG, (unsigned long long)st->version) && memcmp(p, tag, n) == 0;
}

/* Of both machines: one tag has the events of a list. */
_Static_assert((int)SB_HTTP_IF_RANGE_STRONG_TAG == (int)SB_HTTP_ENTITY_TAGS_STRONG_TAG
               && (int)SB_HTTP_IF_RANGE_WEAK_TAG == (int)SB_HTTP_ENTITY_TAGS_WEAK_TAG, "a tag is a tag");

static void tag_event(void *user, int ev, const unsigned char *p, size_t n)
{
    struct match *m = user;

    switch (ev) {
    case SB_HTTP_ENTITY_TAGS_ANY:        m->yes = m->st != NULL; break;
    case SB_HTTP_ENTITY_TAGS_STRONG_TAG: m->yes |= m->st && is_tag(m->st, p, n); break;
    case SB_HTTP_ENTITY_TAGS_WEAK_TAG:   m->yes |= m->st && m->weak && is_tag(m->st, p, n); break;
    }
}

/* False also for a value that is no list of tags. */
static bool matches(const struct sb_stat *st, const sb_str *tags, bool weak)
{
    struct match match = { st, weak, false };
    struct sb_machine m;

    return sb_read(http_entity_tags, &m, *tags, tag_event, &match) && match.yes;
}

/* ---- dates ---- */

/* Modified after the date in the field? -1 = not to be decided: no field, no date (13.1.3, 13.1.4), no file. */
static int modified_since(const struct sb_req *r, const struct sb_stat *st, int field)
{
    const sb_str *s = sb_field(r, field);
    int64_t t;

    if (!s->p || !st || st->mtime <= 0)
        return -1;
    t = sb_http_date_value(*s);
    return t < 0 ? -1 : st->mtime > t;
}

/* ---- 13.2.2 ---- */

#define BIT(name)  (1u << SB_HTTP_FIELD_##name)
#define CONDITIONS (BIT(IF_MATCH) | BIT(IF_NONE_MATCH) | BIT(IF_MODIFIED_SINCE) | BIT(IF_UNMODIFIED_SINCE))

int sb_http_precondition(const struct sb_req *r, const struct sb_stat *st)
{
    const sb_str *if_match = sb_field(r, SB_HTTP_FIELD_IF_MATCH);
    const sb_str *if_none = sb_field(r, SB_HTTP_FIELD_IF_NONE_MATCH);
    bool reads = r->method == SB_GET || r->method == SB_HEAD;

    if (!(r->have & CONDITIONS))
        return 0;
    if (if_match->p) {
        if (!matches(st, if_match, false))
            return 412;
    } else if (modified_since(r, st, SB_HTTP_FIELD_IF_UNMODIFIED_SINCE) == 1) {
        return 412;
    }
    if (if_none->p)
        return !matches(st, if_none, true) ? 0 : reads ? 304 : 412;
    return reads && modified_since(r, st, SB_HTTP_FIELD_IF_MODIFIED_SINCE) == 0 ? 304 : 0;
}

/* ---- 13.1.5 ---- */

bool sb_http_if_range(const struct sb_req *r, const struct sb_stat *st)
{
    const sb_str *s = sb_field(r, SB_HTTP_FIELD_IF_RANGE);
    struct match match = { st, false, false };
    struct sb_machine m;

    if (!s->p)
        return true;
    if (sb_read(http_if_range, &m, *s, tag_event, &match))
        return match.yes;
    /* 8.8.2.2: a date is strong when a second change would have shown */
    return st->mtime > 0 && r->box->time > st->mtime && sb_http_date_value(*s) == st->mtime;
}
