#include "sb/str.h"

#include "sb/err.h"

extern inline sb_str sb_str_of(const char *text);
extern inline bool   sb_is(sb_str s, const char *text);
extern inline bool   sb_same(sb_str a, sb_str b);

int sb_copy(char *to, size_t size, sb_str s)
{
    if (s.n >= size)
        return SB_EFULL;
    if (s.n)
        memcpy(to, s.p, s.n);
    to[s.n] = '\0';
    return 0;
}

void sb_forget(void *p, size_t n)
{
    volatile unsigned char *q = p;

    while (n--)
        *q++ = 0;
}

const char *sb_err_text(int err)
{
    switch (err) {
#define SB_ERROR(name, value, text) case SB_##name: return text;
#include "sb/err.def"
#undef SB_ERROR
    default:
        return "unknown error";
    }
}
