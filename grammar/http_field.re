//: word http_field - the field names that somebody here looks at (RFC 9110 5.1: case means nothing)
//: is HOST
//: is CONTENT_LENGTH
//: is TRANSFER_ENCODING
//: is CONNECTION
//: is UPGRADE
//: is EXPECT
//: is RANGE
//: is IF_RANGE
//: is IF_MATCH
//: is IF_NONE_MATCH
//: is IF_MODIFIED_SINCE
//: is IF_UNMODIFIED_SINCE
//: is ACCEPT_ENCODING
//: is CONTENT_TYPE
//: is AUTHORIZATION
//: is COOKIE
//: is ORIGIN
//: is SEC_WEBSOCKET_KEY
//: is SEC_WEBSOCKET_VERSION
//: is SEC_WEBSOCKET_PROTOCOL
//: is SEC_WEBSOCKET_EXTENSIONS
//: is ACCESS_CONTROL_REQUEST_METHOD
//: is ACCESS_CONTROL_REQUEST_HEADERS
//: is CONTENT_RANGE
#include "http_field.h"

/* For size one loop for all words; else each word becomes a handful of constants. */
#ifdef __OPTIMIZE_SIZE__
#define EACH
#else
#define EACH inline __attribute__((always_inline))
#endif

static EACH uint32_t load(const unsigned char *p)
{
    return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

static EACH uint64_t load_two(const unsigned char *p)
{
    return load(p) | (uint64_t)load(p + 4) << 32;
}

/* Whether p..p+n (n >= 4) is the word, which consists of lower-case letters and "-": only its letters,
 * all with the bit 0x40, may differ by the bit 0x20. The last comparison overlaps the one before. */
static EACH int same(const unsigned char *p, const char *word, size_t n)
{
    const unsigned char *w = (const unsigned char *)word;
    size_t i;

    for (i = 0; sizeof(void *) > 4 && i + 8 <= n; i += 8)
        if ((load_two(p + i) ^ load_two(w + i)) & ~(load_two(w + i) >> 1 & 0x2020202020202020u))
            return 0;
    for (; i < n; i += 4) {
        size_t at = i + 4 <= n ? i : n - 4;

        if ((load(p + at) ^ load(w + at)) & ~(load(w + at) >> 1 & 0x20202020u))
            return 0;
    }
    return 1;
}

#define IS(word, id)  return same(name, (word), sizeof(word) - 1) ? SB_HTTP_FIELD_##id : SB_HTTP_FIELD_OTHER

/*!re2c
    re2c:define:YYCTYPE  = "unsigned char";
    re2c:define:YYCURSOR = p;
    re2c:define:YYMARKER = mark;
    re2c:yyfill:enable   = 0;
*/

/* Not within who calls it, which has enough to keep in registers. One block per length, so no byte behind p + n is looked at. A rule is the shortest beginning that
 * leaves one word of this length; a comparison confirms it: a third of the flash of rules that spell
 * the words out, and fewer instructions. */
__attribute__((noinline)) int sb_http_field(const unsigned char *p, size_t n)
{
    const unsigned char *name = p, *mark;

    (void)mark;
    switch (n) {
    case 4:
        IS("host", HOST);
    case 5:
        IS("range", RANGE);
    case 6:
        /*!re2c
            'e' { IS("expect", EXPECT); }
            'c' { IS("cookie", COOKIE); }
            'o' { IS("origin", ORIGIN); }
            *   { return SB_HTTP_FIELD_OTHER; }
        */
    case 7:
        IS("upgrade", UPGRADE);
    case 8:
        /*!re2c
            'if-r' { IS("if-range", IF_RANGE); }
            'if-m' { IS("if-match", IF_MATCH); }
            *      { return SB_HTTP_FIELD_OTHER; }
        */
    case 10:
        IS("connection", CONNECTION);
    case 12:
        IS("content-type", CONTENT_TYPE);
    case 13:
        /*!re2c
            'i'      { IS("if-none-match", IF_NONE_MATCH); }
            'a'      { IS("authorization", AUTHORIZATION); }
            'co'     { IS("content-range", CONTENT_RANGE); }
            *        { return SB_HTTP_FIELD_OTHER; }
        */
    case 14:
        IS("content-length", CONTENT_LENGTH);
    case 15:
        IS("accept-encoding", ACCEPT_ENCODING);
    case 17:
        /*!re2c
            't' { IS("transfer-encoding", TRANSFER_ENCODING); }
            'i' { IS("if-modified-since", IF_MODIFIED_SINCE); }
            's' { IS("sec-websocket-key", SEC_WEBSOCKET_KEY); }
            *   { return SB_HTTP_FIELD_OTHER; }
        */
    case 19:
        IS("if-unmodified-since", IF_UNMODIFIED_SINCE);
    case 21:
        IS("sec-websocket-version", SEC_WEBSOCKET_VERSION);
    case 22:
        IS("sec-websocket-protocol", SEC_WEBSOCKET_PROTOCOL);
    case 24:
        IS("sec-websocket-extensions", SEC_WEBSOCKET_EXTENSIONS);
    case 29:
        IS("access-control-request-method", ACCESS_CONTROL_REQUEST_METHOD);
    case 30:
        IS("access-control-request-headers", ACCESS_CONTROL_REQUEST_HEADERS);
    default:
        return SB_HTTP_FIELD_OTHER;
    }
}
