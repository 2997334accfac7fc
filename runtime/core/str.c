#include "sb/str.h"

#include "sb/err.h"

extern inline size_t sb_length(const char *text);
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

enum {
#define SB_ERROR(name, value, text) AT_##name,
#include "sb/err.def"
#undef SB_ERROR
};
#define SB_ERROR(name, value, text) _Static_assert(AT_##name == -1 - (value), "the texts lie in the order of the values");
#include "sb/err.def"
#undef SB_ERROR

/* One behind the other, from -1 on. */
static const char err_texts[] =
#define SB_ERROR(name, value, text) text "\0"
#include "sb/err.def"
#undef SB_ERROR
;

const char *sb_err_text(int err)
{
    const char *text = err_texts;

    while (++err < 0 && *text)
        text += strlen(text) + 1;
    return err == 0 && *text ? text : "unknown error";
}
