/*
 * char_width - how many columns a terminal gives a character
 *
 * Unicode's East Asian Width W and F (UAX 11) and its nonspacing marks, as ranges that
 * matter; what is missing is one column wide.
 */
#include "proto/line_edit.h"

/* first, last; of what lies beyond the first 64 Ki without that bit */
struct range { uint16_t first, last; };

static const struct range none[] = {
    { 0x0300, 0x036f }, { 0x0483, 0x0489 }, { 0x0591, 0x05bd }, { 0x064b, 0x065f }, { 0x0e34, 0x0e3a },
    { 0x1ab0, 0x1aff }, { 0x1dc0, 0x1dff }, { 0x200b, 0x200f }, { 0x20d0, 0x20ff }, { 0xfe00, 0xfe0f },
    { 0xfe20, 0xfe2f },
};
static const struct range wide[] = {
    { 0x1100, 0x115f }, { 0x2e80, 0x303e }, { 0x3041, 0xa4cf }, { 0xac00, 0xd7a3 }, { 0xf900, 0xfaff },
    { 0xfe30, 0xfe6f }, { 0xff00, 0xff60 }, { 0xffe0, 0xffe6 },
};
static const struct range wide_beyond[] = { { 0xf300, 0xf64f }, { 0xf680, 0xf6ff }, { 0xf900, 0xf9ff } };

static bool in(const struct range *r, size_t n, uint32_t code)
{
    for (; n > 0; r++, n--)
        if (code >= r->first && code <= r->last)
            return true;
    return false;
}

#define IN(ranges, code) in(ranges, sizeof(ranges) / sizeof(*ranges), code)

unsigned sb_char_width(uint32_t code)
{
    if (code < 0x300)
        return 1;
    if (code >= 0x20000)
        return code <= 0x3fffd ? 2 : code < 0xe0100 || code > 0xe01ef;
    if (code >= 0x10000)
        return IN(wide_beyond, code - 0x10000) ? 2 : 1;
    return IN(none, code) ? 0 : IN(wide, code) ? 2 : 1;
}
