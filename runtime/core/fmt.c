#include "core/fmt.h"

#include <stdbool.h>
#include <string.h>
#include "core/assert.h"

struct out {
    char  *to;
    size_t from, end;   /* the part of the text that is wanted */
    size_t n;           /* length of the text in full */
};

static void put(struct out *o, const char *p, size_t n)
{
    size_t skip = o->n < o->from ? o->from - o->n : 0, at = o->n + skip;

    if (skip < n && at < o->end)        /* p of a text that is not there is NULL */
        memcpy(o->to + (at - o->from), p + skip, n - skip < o->end - at ? n - skip : o->end - at);
    o->n += n;
}

static void pad(struct out *o, int n)
{
    static const char blanks[] = "                ";
    const int most = sizeof blanks - 1;

    for (; n > 0; n -= most)
        put(o, blanks, (size_t)(n < most ? n : most));
}

/* One conversion: what stands between '%' and its letter. */
struct spec {
    bool left, zero;
    int  width, precision;  /* precision < 0: none given */
    int  longs;             /* l, ll and z as sizes of an integer: 0, 1, 2 */
};

static void put_padded(struct out *o, const struct spec *s, const char *p, size_t n)
{
    if (!s->left)
        pad(o, s->width - (int)n);
    put(o, p, n);
    if (s->left)
        pad(o, s->width - (int)n);
}

static void put_number(struct out *o, const struct spec *s, uint64_t v, unsigned base, bool minus, bool upper)
{
    const char *digits = upper ? "0123456789ABCDEF" : "0123456789abcdef";
    char text[24], *p = text + sizeof text;

    do
        *--p = digits[v % base];
    while (v /= base);
    if (s->zero && !s->left)
        while ((int)(text + sizeof text - p) + minus < s->width && p > text + 1)
            *--p = '0';
    if (minus)
        *--p = '-';
    put_padded(o, s, p, (size_t)(text + sizeof text - p));
}

size_t sb_fmt_u64(char *to, uint64_t v)
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

static const char *read_spec(const char *f, struct spec *s, va_list *args)
{
    *s = (struct spec){ .precision = -1 };
    for (;; f++)
        if (*f == '-')
            s->left = true;
        else if (*f == '0')
            s->zero = true;
        else
            break;
    for (; *f >= '0' && *f <= '9'; f++)
        s->width = s->width * 10 + (*f - '0');
    if (f[0] == '.' && f[1] == '*') {
        s->precision = va_arg(*args, int);
        f += 2;
    }
    for (; *f == 'l'; f++)
        s->longs++;
    if (*f == 'z') {
        s->longs = sizeof(size_t) == sizeof(long) ? 1 : 0;
        f++;
    }
    return f;
}

static uint64_t take_unsigned(const struct spec *s, va_list *args)
{
    return s->longs == 0 ? va_arg(*args, unsigned) : s->longs == 1 ? va_arg(*args, unsigned long)
                                                                   : va_arg(*args, unsigned long long);
}

static void put_signed(struct out *o, const struct spec *s, va_list *args)
{
    long long v = s->longs == 0 ? va_arg(*args, int) : s->longs == 1 ? va_arg(*args, long)
                                                                     : va_arg(*args, long long);

    put_number(o, s, v < 0 ? -(uint64_t)v : (uint64_t)v, 10, v < 0, false);
}

static void put_string(struct out *o, const struct spec *s, const char *p)
{
    size_t n = s->precision >= 0 ? (size_t)s->precision : strlen(p);

    put_padded(o, s, p, n);
}

static void put_char(struct out *o, const struct spec *s, int c)
{
    char one = (char)c;

    put_padded(o, s, &one, 1);
}

size_t sb_vfmt(char *to, size_t size, const char *f, va_list list)
{
    return sb_vfmt_part(to, size, 0, f, list);
}

size_t sb_vfmt_part(char *to, size_t size, size_t from, const char *f, va_list list)
{
    struct out o = { to, from, from + size, 0 };
    struct spec s;
    va_list args;

    va_copy(args, list);
    while (*f) {
        const char *text = f;

        while (*f && *f != '%')
            f++;
        put(&o, text, (size_t)(f - text));
        if (!*f)
            break;
        f = read_spec(f + 1, &s, &args);
        switch (*f++) {
        case 's': put_string(&o, &s, va_arg(args, const char *)); break;
        case 'c': put_char(&o, &s, va_arg(args, int)); break;
        case 'd':
        case 'i': put_signed(&o, &s, &args); break;
        case 'u': put_number(&o, &s, take_unsigned(&s, &args), 10, false, false); break;
        case 'x': put_number(&o, &s, take_unsigned(&s, &args), 16, false, false); break;
        case 'X': put_number(&o, &s, take_unsigned(&s, &args), 16, false, true); break;
        case '%': put(&o, "%", 1); break;
        default:  SB_ASSERT(0 && "a format of ours that fmt does not know");
        }
    }
    va_end(args);
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
