/*
 * char_width - how many columns a terminal gives a character
 *
 * Unicode's East Asian Width W and F (UAX 11) and its nonspacing marks, as ranges that
 * matter; what is missing is one column wide.
 */
#include "proto/line_edit.h"

struct range { uint32_t first, last; };

static const struct range none[] = {
    { 0x0300, 0x036f }, { 0x0483, 0x0489 }, { 0x0591, 0x05bd }, { 0x064b, 0x065f }, { 0x0e34, 0x0e3a },
    { 0x1ab0, 0x1aff }, { 0x1dc0, 0x1dff }, { 0x200b, 0x200f }, { 0x20d0, 0x20ff }, { 0xfe00, 0xfe0f },
    { 0xfe20, 0xfe2f }, { 0xe0100, 0xe01ef },
};
static const struct range wide[] = {
    { 0x1100, 0x115f }, { 0x2e80, 0x303e }, { 0x3041, 0xa4cf }, { 0xac00, 0xd7a3 }, { 0xf900, 0xfaff },
    { 0xfe30, 0xfe6f }, { 0xff00, 0xff60 }, { 0xffe0, 0xffe6 }, { 0x1f300, 0x1f64f }, { 0x1f680, 0x1f6ff },
    { 0x1f900, 0x1f9ff }, { 0x20000, 0x3fffd },
};

static bool in(const struct range *r, size_t n, uint32_t code)
{
    size_t i;

    for (i = 0; i < n && code >= r[i].first; i++)
        if (code <= r[i].last)
            return true;
    return false;
}

unsigned sb_char_width(uint32_t code)
{
    if (code < 0x300)
        return 1;
    if (in(none, sizeof(none) / sizeof(none[0]), code))
        return 0;
    return in(wide, sizeof(wide) / sizeof(wide[0]), code) ? 2 : 1;
}
