/*
 * found - the file that answers for a path, and by what its content is known
 *
 * A file NAME may lie there compressed once and for all as NAME.gz: then that
 * is what a client gets who accepts gzip (RFC 9110 8.4.1), unless NAME is newer.
 */
#ifndef SB_HTTP_FOUND_H
#define SB_HTTP_FOUND_H

#include "proto/http.h"

#define SB_HTTP_TAG 16      /* bytes of an entity tag of ours, without quotes */

struct sb_http_found {
    char     path[SB_PATH_SIZE + 3];    /* of the file to be read */
    uint16_t path_n;
    uint16_t common_n;      /* of head: what a 304 says as well, */
    uint16_t head_n;        /* what is said of every piece, */
    uint16_t whole_n;       /* and, with the empty line at the end, of the whole */
    uint64_t size;
    uint64_t version;
    int64_t  modified;      /* seconds since 1970, 0 = unknown */
    const char *type;       /* media type of the content, decoded */
    const unsigned char *bytes;     /* the content, when it lies in memory until the end of this call, or NULL */
    char     tag[SB_HTTP_TAG];
    char     head[320];     /* Vary, ETag, Last-Modified, Cache-Control; Accept-Ranges, Content-Encoding;
                             * Content-Type, Content-Length */
};

/* Finds what answers for path. 0, SB_EISDIR for a directory, or another error. */
int  sb_http_find(struct sb_box *box, sb_str path, bool gzip, struct sb_http_found *f);

/* Opens it. SB_ESTALE: it is no longer the one that was found. */
int  sb_http_found_open(struct sb_box *box, const struct sb_http_found *f, struct sb_file *file);

/* Does the client want gzip rather than the plain bytes (RFC 9110 12.5.3)? */
bool sb_http_accepts_gzip(const struct sb_req *r);

/* ---- http_precondition.c ---- */

/* RFC 9110 13.2.2: 0 = go on, 304 or 412. f NULL: there is no such file. */
int  sb_http_precondition(const struct sb_req *r, const struct sb_http_found *f);
/* RFC 9110 13.1.5: may a range be sent of it, or must the client have it whole? */
bool sb_http_if_range(const struct sb_req *r, const struct sb_http_found *f);

/* ---- http_cache.c ---- */

/* Bytes of an item of the CACHE pool for files up to content bytes. */
size_t sb_http_cache_size(size_t content);

/* The same as sb_http_find from memory, if there is some; else in scratch. *f lives until the end of the call. */
int  sb_http_cache_find(struct sb_box *box, sb_str path, bool gzip, struct sb_http_found *scratch,
                        const struct sb_http_found **f);

/* ---- http_range.c, http_byteranges.c ---- */

struct sb_http_range { uint64_t off, n; };

/* What the Range field asks for, at most SB_MAX_RANGES pieces. How many; 0 = none of them lies in the file (416);
 * -1 = no Range, or one that is not to be followed. */
int  sb_http_ranges(const struct sb_req *r, uint64_t size, struct sb_http_range *to);

/* Replies with several pieces; file becomes the reply's. 206 or SB_LATER, or a status to reply with: file is then the caller's. */
int  sb_http_byteranges(struct sb_req *r, const struct sb_http_found *f, struct sb_file *file,
                        const struct sb_http_range *range, unsigned count);

/* ---- http_files.c ---- */

/* The status for an error of the file system. */
int  sb_http_fs_status(int err);
/* Begins a reply that r->stream->room writes: calls it, and says status when it is written whole, else SB_LATER. */
int  sb_http_pump(struct sb_req *r, int status);
/* The path in the box that the request of a file row means: its length, 0 when it is too long. */
size_t sb_http_box_path(const struct sb_req *r, char to[SB_PATH_SIZE]);

/* ---- http_listing.c ---- */

/* A page with the names in a directory. 200, SB_LATER or a status to reply with. */
int  sb_http_listing(struct sb_req *r, sb_str dir);

#endif
