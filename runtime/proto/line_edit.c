#include "proto/line_edit.h"

#include "core/assert.h"
#include "term_input.h"

/* ---- characters and columns ---- */

static bool is_tail(char c)
{
    return ((unsigned char)c & 0xc0) == 0x80;
}

/* The character at line[i], how wide it is, and where the next one begins. */
static unsigned width_at(const struct sb_line_edit *e, size_t i, size_t *next)
{
    unsigned char c = (unsigned char)e->line[i];
    uint32_t code = c < 0x80 ? c : c < 0xe0 ? c & 0x1fu : c < 0xf0 ? c & 0x0fu : c & 0x07u;

    for (i++; i < e->n && is_tail(e->line[i]); i++)
        code = code << 6 | ((unsigned char)e->line[i] & 0x3fu);
    *next = i;
    return sb_char_width(code);
}

static unsigned width(const struct sb_line_edit *e, size_t from, size_t to)
{
    unsigned cols = 0;

    while (from < to)
        cols += width_at(e, from, &from);
    return cols;
}

/* A character and the marks above and below it move together. */
static size_t after(const struct sb_line_edit *e, size_t i)
{
    size_t next;

    if (i == e->n)
        return i;
    width_at(e, i, &i);
    while (i < e->n && width_at(e, i, &next) == 0)
        i = next;
    return i;
}

static size_t before(const struct sb_line_edit *e, size_t i)
{
    size_t next;

    while (i > 0) {
        do
            i--;
        while (i > 0 && is_tail(e->line[i]));
        if (width_at(e, i, &next) > 0)
            break;
    }
    return i;
}

static size_t word_before(const struct sb_line_edit *e, size_t i)
{
    while (i > 0 && e->line[i - 1] == ' ')
        i--;
    while (i > 0 && e->line[i - 1] != ' ')
        i--;
    return i;
}

static size_t word_after(const struct sb_line_edit *e, size_t i)
{
    while (i < e->n && e->line[i] == ' ')
        i++;
    while (i < e->n && e->line[i] != ' ')
        i++;
    return i;
}

/* ---- the terminal ---- */

static void put(struct sb_line_edit *e, const void *p, size_t n)
{
    if (n)
        e->put(e->user, p, n);
}

static void repeat(struct sb_line_edit *e, char c, unsigned n)
{
    char text[32];

    memset(text, c, sizeof(text));
    for (; n > sizeof(text); n -= (unsigned)sizeof(text))
        put(e, text, sizeof(text));
    put(e, text, n);
}

static void bell(struct sb_line_edit *e)
{
    put(e, "\a", 1);
}

/* Which part of the line is to be seen: the cursor must be. True when it is another one. */
static bool scroll(struct sb_line_edit *e)
{
    size_t from = e->from, next;

    if (e->at < from)
        from = e->at;
    if (width(e, from, e->at) + 1 > e->room) {      /* a third of the window at once */
        unsigned keep = e->room - e->room / 3;

        for (from = 0; width(e, from, e->at) + 1 > keep && from < e->at; from = next)
            width_at(e, from, &next);
    }
    if (from == e->from)
        return false;
    e->from = (uint16_t)from;
    return true;
}

/* The cursor to where it belongs: back by backspaces, forth by writing what stands there. */
static void place(struct sb_line_edit *e)
{
    unsigned col = width(e, e->from, e->at);
    size_t i = e->from;
    unsigned c = 0;

    if (col < e->col) {
        repeat(e, '\b', e->col - col);
    } else if (col > e->col) {
        while (c < e->col && i < e->at)
            c += width_at(e, i, &i);
        put(e, e->line + i, e->at - i);
    }
    e->col = (uint16_t)col;
}

/* Behind from there stands another text than is shown; the cursor is not before it. Typing at the end of the line and
 * rubbing out there look as the seed had them: a character, and a backspace, a blank, a backspace (S0-TEL-06). */
static void draw(struct sb_line_edit *e, size_t from)
{
    unsigned cols, old = e->cols;
    size_t i, next;

    if (e->hidden)
        return;
    if (scroll(e) || from < e->from)
        from = e->from;
    cols = width(e, e->from, from);
    repeat(e, '\b', e->col - cols);
    for (i = from; i < e->n; i = next) {
        unsigned w = width_at(e, i, &next);

        if (cols + w + 1 > e->room)
            break;
        cols += w;
    }
    put(e, e->line + from, i - from);
    if (old > cols) {
        repeat(e, ' ', old - cols);
        repeat(e, '\b', old - cols);
    }
    e->cols = e->col = (uint16_t)cols;
    place(e);
}

static void moved(struct sb_line_edit *e)
{
    if (e->hidden)
        return;
    if (scroll(e))
        draw(e, 0);
    else
        place(e);
}

void sb_line_redraw(struct sb_line_edit *e)
{
    e->cols = e->col = 0;
    draw(e, 0);
}

bool sb_line_resize(struct sb_line_edit *e, unsigned room)
{
    bool fits = e->cols < room;

    e->room = (uint16_t)(room < 4 ? 4 : room < SB_LINE_SIZE ? room : SB_LINE_SIZE);
    e->from = 0;            /* as much as there is place for now */
    if (fits && e->n)
        draw(e, 0);
    return fits;
}

/* ---- the line ---- */

void sb_line_begin(struct sb_line_edit *e, unsigned room, bool hidden)
{
    if (e->hidden)
        sb_forget(e->line, sizeof(e->line));
    e->n = e->at = e->from = e->cols = e->col = e->back = 0;
    e->hidden = hidden;
    sb_line_resize(e, room);
}

static void cut(struct sb_line_edit *e, size_t from, size_t to)
{
    if (from == to)
        return;
    memmove(e->line + from, e->line + to, e->n - to);
    e->n = (uint16_t)(e->n - (to - from));
    e->at = (uint16_t)from;
    draw(e, from);
}

void sb_line_insert(struct sb_line_edit *e, const void *p, size_t n)
{
    if (n == 0)
        return;
    if (n > sizeof(e->line) - 1 - e->n) {       /* 255 bytes (S0-TEL-06) */
        bell(e);
        return;
    }
    memmove(e->line + e->at + n, e->line + e->at, e->n - (size_t)e->at);
    memcpy(e->line + e->at, p, n);
    e->n = (uint16_t)(e->n + n);
    e->at = (uint16_t)(e->at + n);
    draw(e, e->at - n);
}

void sb_line_char(struct sb_line_edit *e, uint32_t code)
{
    char c[4];
    size_t n = code < 0x800 ? 2 : code < 0x10000 ? 3 : 4, i;

    if (code < 0xa0)
        return;             /* C1 controls: not for a line */
    for (i = n; i-- > 1; code >>= 6)
        c[i] = (char)(0x80 | (code & 0x3f));
    c[0] = (char)((n == 2 ? 0xc0 : n == 3 ? 0xe0 : 0xf0) | code);
    sb_line_insert(e, c, n);
}

static void replace(struct sb_line_edit *e, const char *p, size_t n)
{
    memcpy(e->line, p, n);
    e->n = e->at = (uint16_t)n;
    e->from = 0;
    draw(e, 0);
}

/* ---- history ---- */

/* The line so many back (1 = the latest). */
static sb_str past(const struct sb_line_edit *e, unsigned back)
{
    size_t end = e->history_n, from;

    for (; end > 0; end = from) {
        for (from = end - 1; from > 0 && e->history[from - 1] != '\n'; from--)
            ;
        if (--back == 0)
            return (sb_str){ e->history + from, end - 1 - from };
    }
    return SB_NO_STR;
}

void sb_line_remember(struct sb_line_edit *e)
{
    sb_str last = past(e, 1);
    size_t n = e->n + 1u, gone = 0;

    if (e->hidden || e->n == 0 || n > sizeof(e->history) || sb_same(last, (sb_str){ e->line, e->n }))
        return;
    while (e->history_n - gone + n > sizeof(e->history)) {
        while (e->history[gone] != '\n')
            gone++;
        gone++;
    }
    memmove(e->history, e->history + gone, e->history_n - gone);
    e->history_n = (uint16_t)(e->history_n - gone);
    memcpy(e->history + e->history_n, e->line, e->n);
    e->history[e->history_n + e->n] = '\n';
    e->history_n = (uint16_t)(e->history_n + n);
}

static void look_back(struct sb_line_edit *e, unsigned back)
{
    sb_str line = back ? past(e, back) : (sb_str){ e->kept, e->kept_n };

    if (e->hidden || !line.p) {
        bell(e);
        return;
    }
    if (e->back == 0) {
        memcpy(e->kept, e->line, e->n);
        e->kept_n = e->n;
    }
    e->back = (uint16_t)back;
    replace(e, line.p, line.n);
}

/* ---- keys ---- */

/* Where a key goes to from the cursor, or as far as it takes away. */
static size_t goal(const struct sb_line_edit *e, int key)
{
    switch (key) {
    case SB_TERM_INPUT_LEFT: case SB_TERM_INPUT_RUB_OUT:        return before(e, e->at);
    case SB_TERM_INPUT_RIGHT: case SB_TERM_INPUT_DELETE:
    case SB_TERM_INPUT_END_OF_FILE:                             return after(e, e->at);
    case SB_TERM_INPUT_HOME: case SB_TERM_INPUT_KILL_START:     return 0;
    case SB_TERM_INPUT_END: case SB_TERM_INPUT_KILL_END:        return e->n;
    case SB_TERM_INPUT_WORD_LEFT: case SB_TERM_INPUT_KILL_WORD: return word_before(e, e->at);
    case SB_TERM_INPUT_WORD_RIGHT:                              return word_after(e, e->at);
    default:                                                    return e->at;
    }
}

static void edit(struct sb_line_edit *e, int key)
{
    size_t to = goal(e, key), from = e->at < to ? e->at : to, end = e->at < to ? to : e->at;

    switch (key) {
    case SB_TERM_INPUT_KILL_END: case SB_TERM_INPUT_KILL_START: case SB_TERM_INPUT_KILL_WORD:
        if (!e->hidden) {           /* a password does not come back by yank */
            memcpy(e->kill, e->line + from, end - from);
            e->kill_n = (uint16_t)(end - from);
        }
        cut(e, from, end);
        break;
    case SB_TERM_INPUT_RUB_OUT: case SB_TERM_INPUT_DELETE: case SB_TERM_INPUT_END_OF_FILE:
        cut(e, from, end);
        break;
    case SB_TERM_INPUT_YANK:
        sb_line_insert(e, e->kill, e->hidden ? 0 : e->kill_n);
        break;
    case SB_TERM_INPUT_UP:
        look_back(e, e->back + 1u);
        break;
    case SB_TERM_INPUT_DOWN:
        e->back ? look_back(e, e->back - 1u) : bell(e);
        break;
    default:
        e->at = (uint16_t)to;
        moved(e);
        break;
    }
}

enum sb_line_key sb_line_key(struct sb_line_edit *e, int key)
{
    switch (key) {
    case SB_TERM_INPUT_ENTER:  return SB_LINE_READY;
    case SB_TERM_INPUT_STOP:   return SB_LINE_STOP;
    case SB_TERM_INPUT_TAB:    return SB_LINE_COMPLETE;
    case SB_TERM_INPUT_REDRAW: return SB_LINE_REDRAW;
    case SB_TERM_INPUT_END_OF_FILE:
        if (e->n == 0)
            return SB_LINE_LEAVE;
        break;
    default:
        break;
    }
    edit(e, key);
    return SB_LINE_TYPED;
}
