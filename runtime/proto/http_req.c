/*
 * http_req - what a handler may ask of a request
 */
#include <string.h>
#include "proto/http.h"
#include "proto/read.h"
#include "proto/route.h"

int sb_req_method(const struct sb_req *r)       { return r->method; }
sb_str sb_req_path(const struct sb_req *r)      { return r->path; }
sb_str sb_req_query(const struct sb_req *r)     { return r->raw_query; }
sb_str sb_req_rest(const struct sb_req *r)      { return r->match.rest; }
sb_str sb_user(const struct sb_req *r)          { return r->user; }
struct sb_box *sb_req_box(const struct sb_req *r) { return r->box; }
void **sb_req_data(struct sb_req *r)            { return &r->data; }

sb_str sb_body(const struct sb_req *r)
{
    const unsigned char *p = r->body_lent ? r->body_lent : r->body;

    return p ? (sb_str){ (const char *)p, r->body_n } : SB_NO_STR;
}

const struct sb_addr *sb_peer(const struct sb_req *r)
{
    static const struct sb_addr nobody;

    return r->conn ? &r->conn->peer : &nobody;
}

/* Letters of a field name compare without case (RFC 9110 5.1). */
static bool same_name(sb_str a, const char *b)
{
    size_t i;

    for (i = 0; i < a.n; i++) {
        unsigned char x = (unsigned char)a.p[i], y = (unsigned char)b[i];

        if (y == 0 || (x != y && ((x | 0x20) != (y | 0x20) || (x | 0x20) < 'a' || (x | 0x20) > 'z')))
            return false;
    }
    return b[i] == '\0';
}

sb_str sb_header(const struct sb_req *r, const char *name)
{
    int id = sb_http_field((const unsigned char *)name, strlen(name));
    uint32_t i;

    if (id != SB_HTTP_FIELD_OTHER)
        return *sb_field(r, id);
    for (i = 0; i < r->others; i++)
        if (same_name(r->other[i].name, name))
            return r->other[i].value;
    return SB_NO_STR;
}
