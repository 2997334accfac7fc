/* the line that is typed: whatever keys come, the terminal shows the part of it that is to be seen, and its cursor stands there */
#include <stdlib.h>
#include "proto/line_edit.h"
#include "term_input.h"
#include "unit.h"

enum { COLUMNS = 64, KEYS = 200000 };

/* What stands in each column: a character, 0 in the second column of a wide one. */
static struct { uint32_t cell[COLUMNS]; unsigned col; } screen;

static void blank(void)
{
    unsigned i;

    for (i = 0; i < COLUMNS; i++)
        screen.cell[i] = ' ';
    screen.col = 0;
}

static uint32_t next_code(const unsigned char **p)
{
    unsigned char c = *(*p)++;
    uint32_t code = c < 0x80 ? c : c < 0xe0 ? c & 0x1fu : c & 0x0fu;

    for (; (**p & 0xc0) == 0x80; (*p)++)
        code = code << 6 | (**p & 0x3fu);
    return code;
}

/* A terminal that knows what every one knows. */
static void show(void *user, const void *bytes, size_t n)
{
    unsigned char text[600];
    const unsigned char *p = text;

    (void)user;
    assert_in_range(n, 1, sizeof text - 1);
    memcpy(text, bytes, n);
    text[n] = 0;
    while (p < text + n) {
        uint32_t code = next_code(&p);
        unsigned w = sb_char_width(code);

        if (code == '\b') {
            assert_true(screen.col > 0);
            screen.col--;
        } else if (code != '\a' && w) {
            assert_true(screen.col + w < COLUMNS);
            screen.cell[screen.col] = code;
            screen.cell[screen.col + w - 1] = w == 2 ? 0 : code;
            screen.col += w;
        }
    }
}

static void check(const struct sb_line_edit *e)
{
    const unsigned char *p = (const unsigned char *)e->line + e->from, *at = (const unsigned char *)e->line + e->at;
    unsigned col = 0, cursor = 0;
    bool full = false;

    assert_true(e->from <= e->at && e->at <= e->n && e->n < sizeof e->line);
    while (p < (const unsigned char *)e->line + e->n && !full) {
        uint32_t code;
        unsigned w;

        if (p == at)
            cursor = col;
        code = next_code(&p);
        w = sb_char_width(code);
        full = col + w + 1 > e->room;
        if (full || !w)
            continue;
        assert_int_equal(screen.cell[col], code);
        col += w;
    }
    if (p == at && !full)
        cursor = col;
    assert_int_equal(screen.col, cursor);
    for (; col < e->room; col++)
        assert_int_equal(screen.cell[col], ' ');
}

static void press(struct sb_line_edit *e)
{
    static const uint32_t chars[] = { 0xe9, 0x301, 0x4e2d, 0x20ac };
    int key = rand() % 24;

    e->line[e->n] = 0;          /* for next_code */
    if (key < 5)
        sb_line_insert(e, &"abc  "[key], 1);
    else if (key < 9)
        sb_line_char(e, chars[key - 5]);
    else if (key == 9)
        sb_line_insert(e, "pasted text", 11);
    else
        (void)sb_line_key(e, SB_TERM_INPUT_RUB_OUT + rand() % (SB_TERM_INPUT_YANK - SB_TERM_INPUT_RUB_OUT + 1));
    if (e->n < sizeof e->line)
        e->line[e->n] = 0;
}

static void test_the_terminal_shows_what_the_line_holds(void **state)
{
    static struct sb_line_edit e = { .put = show };
    int i;

    (void)state;
    srand(1);
    blank();
    sb_line_begin(&e, 30, false);
    for (i = 0; i < KEYS; i++) {
        press(&e);
        check(&e);
        if (i % 50 == 0) {
            sb_line_remember(&e);
            blank();
            sb_line_begin(&e, 4 + (unsigned)rand() % 50, false);
        } else if (i % 7 == 0 && !sb_line_resize(&e, 4 + (unsigned)rand() % 50)) {
            blank();
            sb_line_redraw(&e);
        }
        check(&e);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(test_the_terminal_shows_what_the_line_holds) };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
