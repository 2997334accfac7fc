/*
 * found - the file that answers for a path, and by what its content is known
 *
 * A file NAME may lie there compressed once and for all as NAME.gz: then that
 * is what a client gets who accepts gzip (RFC 9110 8.4.1), unless NAME is newer.
 */
#ifndef SB_HTTP_FOUND_H
#define SB_HTTP_FOUND_H

#include "proto/http.h"

struct sb_http_found {
    struct sb_http_found *next;     /* in the box's cache */
    const unsigned char *bytes;     /* the content, NULL: the file must be read. Lent for good, or (st.bytes is NULL)
                                     * until the end of this call */
    const struct sb_route *row;     /* that asked for it last, NULL: none */
    const char *type;       /* media type of the content, decoded */
    struct sb_stat st;      /* of the file to be read; changed never later than now (RFC 9110 8.8.2.1) */
    uint32_t changes;       /* the vfs's when it was looked at, */
    uint32_t looked;        /* and the milliseconds */
    uint16_t path_n;
    uint16_t rest_n;        /* its end, behind row's directory */
    uint16_t common_n;      /* of head: what a 304 says as well, */
    uint16_t head_n;        /* what is said of every piece, */
    uint16_t whole_n;       /* and, with the empty line at the end, of the whole */
    bool     gzip;          /* asked for by a client that accepts it, */
    bool     coded;         /* and NAME.gz is there */
    char     head[288];     /* Vary, ETag, Last-Modified, Cache-Control; Accept-Ranges, Content-Encoding;
                             * Content-Type, Content-Length */
    char     path[SB_PATH_SIZE + 3];    /* NAME.gz; without its end the path that was asked for */
};

/* Finds what answers for path, in memory or in the tree: *f lives until the end of the call. 0, SB_EISDIR for a directory,
 * or another error. */
int  sb_http_find(struct sb_box *box, sb_str path, bool gzip, struct sb_http_found **f);

/* What r's row found last for the same rest, if all is as it was; else NULL, and it must be found by its path. */
struct sb_http_found *sb_http_known(const struct sb_req *r);

/* Fills in f, whose path and gzip are set. The same results. */
int  sb_http_look(struct sb_box *box, struct sb_http_found *f);

/* What the tree knows of a file that HTTP speaks of. The same results. */
int  sb_http_stat(struct sb_box *box, sb_str path, struct sb_stat *st);

/* Opens it, as sb_box_open_file does. SB_ESTALE: it is no longer the one that was found. */
int  sb_http_found_open(struct sb_box *box, const struct sb_http_found *f, struct sb_file **file);

/* Is its content lent for good, rather than kept in the cache? A board keeps none. */
static inline bool sb_http_found_lent(const struct sb_http_found *f)
{
    return SB_FILE_CACHE_SIZE ? f->st.bytes != NULL : f->bytes != NULL;
}

/* Bytes of an item of the CACHE pool for files up to content bytes. */
size_t sb_http_found_size(size_t content);

/* Does the client want gzip rather than the plain bytes (RFC 9110 12.5.3)? */
bool sb_http_accepts_gzip(const struct sb_req *r);

/* The entity tag of a version, as sb_fmt writes it: all that tells one content from another. */
#define SB_HTTP_TAG "%016llx"

/* ---- http_precondition.c ---- */

/* RFC 9110 13.2.2: 0 = go on, 304 or 412. st NULL: there is no such file. */
int  sb_http_precondition(const struct sb_req *r, const struct sb_stat *st);
/* RFC 9110 13.1.5: may a range be sent of it, or must the client have it whole? */
bool sb_http_if_range(const struct sb_req *r, const struct sb_stat *st);

/* ---- http_range.c, http_byteranges.c ---- */

struct sb_http_range { size_t off, n; };

/* What the Range field asks for, at most SB_MAX_RANGES pieces. How many; 0 = none of them lies in the file (416);
 * -1 = no Range, or one that is not to be followed. */
int  sb_http_ranges(const struct sb_req *r, size_t size, struct sb_http_range *to);

/* Replies with several pieces; file becomes the reply's. 206 or SB_LATER, or a status to reply with: file is then the caller's. */
int  sb_http_byteranges(struct sb_req *r, const struct sb_http_found *f, struct sb_file *file,
                        const struct sb_http_range *range, unsigned count);

/* ---- http_files.c ---- */

/* A reply without a body, and without a type. The status. */
int  sb_http_empty(struct sb_req *r, int status);
/* Begins a reply in pieces that events->room writes: calls it, and says status when it is written whole, else SB_LATER;
 * 503: there is no room to begin. */
int  sb_http_pump(struct sb_req *r, int status, const char *type, const struct sb_stream_events *events);
/* The path in the box that the request of a file row means: its length, 0 when it is too long. */
size_t sb_http_box_path(const struct sb_req *r, char to[SB_PATH_SIZE]);

/* ---- http_listing.c ---- */

/* A page with the names in a directory. 200, SB_LATER or a status to reply with. */
int  sb_http_listing(struct sb_req *r, sb_str dir);

#endif
