#include "core/fmt.h"

#include <stdbool.h>
#include <string.h>
#include "core/assert.h"
#include "sb/limits.h"

/* A text on its way, and the conversion it is at. */
struct out {
    char    *to;
    size_t   from, end; /* the part of the text that is wanted */
    size_t   n;         /* length of the text in full */
    va_list  args;
    bool     left, zero;
    unsigned longs;     /* l and z: integers of so many longs */
    int      width;
};

static void put(struct out *o, const char *p, size_t n)
{
    size_t skip = o->n < o->from ? o->from - o->n : 0, at = o->n + skip;

    if (skip < n && at < o->end)        /* p of a text that is not there is NULL */
        memcpy(o->to + (at - o->from), p + skip, n - skip < o->end - at ? n - skip : o->end - at);
    o->n += n;
}

#if SB_PACKED_TEXTS
/* Of tools/fold: pairs of bytes, then the formats that it packed, in which a byte from 128 on stands for one of the pairs. */
extern const unsigned char sb_packed[], sb_packed_end[];

static void put_packed(struct out *o, const unsigned char *p, size_t n)
{
    unsigned char rest[8], c;   /* DEPTH of tools/fold/texts.py */
    char part[32];
    size_t waiting = 0, length = 0;

    while (waiting || n) {
        if (waiting)
            c = rest[--waiting];
        else
            c = *p++, n--;
        for (; c & 128; c = sb_packed[2 * (c & 127)])
            rest[waiting++] = sb_packed[2 * (c & 127) + 1];
        part[length++] = (char)c;
        if (length == sizeof part || !(waiting || n)) {
            put(o, part, length);
            length = 0;
        }
    }
}

/* Of a format, between its conversions. */
static void put_text(struct out *o, const char *p, size_t n)
{
    if ((uintptr_t)p - (uintptr_t)sb_packed < (uintptr_t)sb_packed_end - (uintptr_t)sb_packed)
        put_packed(o, (const unsigned char *)p, n);
    else
        put(o, p, n);
}
#else
#define put_text put
#endif

static void put_padded(struct out *o, const char *p, size_t n)
{
    int blanks = o->width - (int)n;

    if (o->left)
        put(o, p, n);
    while (blanks-- > 0)
        put(o, " ", 1);
    if (!o->left)
        put(o, p, n);
}

unsigned sb_divide(uint64_t *v, unsigned by)
{
    uint32_t high = (uint32_t)(*v >> 32), middle, low;

    middle = high % by << 16 | (uint32_t)*v >> 16;
    low = middle % by << 16 | (uint16_t)*v;
    *v = (uint64_t)(high / by) << 32 | (middle / by << 16 | low / by);
    return low % by;
}

/* Of 64 bits; one that is signed is extended to them. */
static uint64_t take_integer(struct out *o, bool is_signed)
{
    if (o->longs * sizeof(long) > sizeof(int))
        return va_arg(o->args, uint64_t);
    return is_signed ? (uint64_t)va_arg(o->args, int) : va_arg(o->args, unsigned);
}

static void put_number(struct out *o, char letter)
{
    bool is_signed = letter == 'd' || letter == 'i';
    uint64_t v = take_integer(o, is_signed);
    bool minus = is_signed && (int64_t)v < 0;
    int least = o->zero ? o->width - minus : 1;
    char text[24], *p = text + sizeof text;

    if (minus)
        v = -v;
    do {
        unsigned digit = sb_divide(&v, letter == 'x' || letter == 'X' ? 16 : 10);

        *--p = (char)(digit < 10 ? '0' + digit : digit - 10 + (unsigned char)letter - ('x' - 'a'));
        least--;
    } while ((v || least > 0) && p > text + 1);
    if (minus)
        *--p = '-';
    put_padded(o, p, (size_t)(text + sizeof text - p));
}

size_t sb_fmt_size(char *to, size_t v)
{
    char text[20], *p = text + sizeof text;
    size_t n = 0;

    if (v < 100) {              /* most lengths of short replies: no detour */
        if (v >= 10)
            to[n++] = (char)('0' + v / 10);
        to[n++] = (char)('0' + v % 10);
        return n;
    }
    do
        *--p = (char)('0' + v % 10);
    while (v /= 10);
    n = (size_t)(text + sizeof text - p);
    memcpy(to, p, n);
    return n;
}

/* One conversion, behind its '%'. Returns where the format goes on. */
static const char *convert(struct out *o, const char *f)
{
    int n = -1;         /* length of a text, when it is given */
    const char *p;
    char one = '%';

    o->left = *f == '-';
    f += o->left;
    o->zero = *f == '0';
    for (o->width = 0; *f >= '0' && *f <= '9'; f++)
        o->width = o->width * 10 + (*f - '0');
    if (f[0] == '.' && f[1] == '*') {
        n = va_arg(o->args, int);
        f += 2;
    }
    for (o->longs = 0; *f == 'l' || *f == 'z'; f++)
        o->longs++;
    switch (*f) {
    case 's':
        p = va_arg(o->args, const char *);
        put_padded(o, p, n < 0 ? strlen(p) : (size_t)n);
        break;
    case 'c':
        one = (char)va_arg(o->args, int);   /* fall through */
    case '%':
        put_padded(o, &one, 1);
        break;
    case 'd':
    case 'i':
    case 'u':
    case 'x':
    case 'X':
        put_number(o, *f);
        break;
    default:
        SB_ASSERT(0 && "a format of ours that fmt does not know");
    }
    return f + 1;
}

size_t sb_vfmt(char *to, size_t size, const char *f, va_list list)
{
    return sb_vfmt_part(to, size, 0, f, list);
}

size_t sb_vfmt_part(char *to, size_t size, size_t from, const char *f, va_list list)
{
    struct out o = { .to = to, .from = from, .end = from + size };

    va_copy(o.args, list);
    for (;;) {
        const char *text = f;

        while (*f && *f != '%')
            f++;
        put_text(&o, text, (size_t)(f - text));
        if (!*f)
            break;
        f = convert(&o, f + 1);
    }
    va_end(o.args);
    return o.n;
}

size_t sb_fmt(char *to, size_t size, const char *format, ...)
{
    va_list args;
    size_t n;

    va_start(args, format);
    n = sb_vfmt(to, size, format, args);
    va_end(args);
    return n;
}
