/*
 * shell_match - a line as words, and which row they mean
 */
#include <string.h>
#include "command_line.h"
#include "command_row.h"
#include "proto/telnet_state.h"

/* ---- words ---- */

struct line { struct sb_term *t; bool full; };

static void on_word(void *user, int event, const unsigned char *p, size_t n)
{
    struct line *l = user;
    struct sb_term *t = l->t;
    uint16_t *end = &t->word_at[t->word_n + 1];

    if (event == SB_COMMAND_LINE_WORD) {
        if (t->word_n + 1 == SB_MAX_WORDS) {
            l->full = true;
            return;
        }
        t->word_n++;
        end[1] = end[0];
        return;
    }
    if (n > sizeof(t->words) - *end) {
        l->full = true;
        return;
    }
    memcpy(t->words + *end, p, n);
    *end = (uint16_t)(*end + n);
}

bool sb_shell_words(struct sb_term *t, sb_str text)
{
    struct line line = { t, false };
    struct sb_machine m;

    t->word_n = 0;
    t->word_at[0] = t->word_at[1] = 0;
    return sb_command_line_read(&m, (const unsigned char *)text.p, text.n, on_word, &line) == 0 && !line.full;
}

sb_str sb_term_word_at(const struct sb_term *t, unsigned i)
{
    if (i >= t->word_n)
        return SB_NO_STR;
    return (sb_str){ t->words + t->word_at[i], (size_t)(t->word_at[i + 1] - t->word_at[i]) };
}

unsigned sb_term_words(const struct sb_term *t)
{
    return t->word_n;
}

sb_str sb_term_word(const struct sb_term *t, const char *name)
{
    unsigned word = SB_MAX_WORDS, i;        /* none */

    for (i = 0; i < t->part_n && !sb_is(t->parts[i].name, name); i++)
        if (t->parts[i].name.n == 0 && word == SB_MAX_WORDS)
            word = t->parts[i].word;
    return sb_term_word_at(t, i < t->part_n ? t->parts[i].word : word);
}

/* ---- rows ---- */

struct match {
    struct sb_term *t;
    sb_shell_first *first;  /* NULL: nobody wants to know */
    void    *user;          /* of first */
    unsigned at;            /* the word that is looked at */
    bool differs, star;
    sb_str last, name;      /* of a part: the word just read, its name */
    bool choice, chosen;    /* it has alternatives, one of them is the word */
};

static void alternative(struct match *m, sb_str word)
{
    if (m->first && m->at == 0)
        m->first(m->user, word, false);
    m->chosen |= sb_same(word, sb_term_word_at(m->t, m->at));
}

static void part_over(struct match *m)
{
    struct sb_term *t = m->t;

    if (m->name.n || m->choice) {
        alternative(m, m->last);
        m->differs |= !m->chosen;
    } else {
        m->name = m->last;
    }
    m->differs |= m->at >= t->word_n || t->part_n == SB_MAX_PARTS;
    if (!m->differs)
        t->parts[t->part_n++] = (struct sb_term_part){ m->name, (uint8_t)m->at };
    m->at++;
}

static void on_row(void *user, int event, const unsigned char *p, size_t n)
{
    struct match *m = user;
    sb_str word = { (const char *)p, n };

    switch (event) {
    case SB_COMMAND_ROW_TEXT:
        m->chosen = false;
        alternative(m, word);
        m->differs |= !m->chosen;
        m->at++;
        break;
    case SB_COMMAND_ROW_OPEN:
        m->name = SB_NO_STR;
        m->choice = m->chosen = false;
        break;
    case SB_COMMAND_ROW_WORD:  m->last = word; break;
    case SB_COMMAND_ROW_NAME:  m->name = m->last; break;
    case SB_COMMAND_ROW_OR:    m->choice = true; alternative(m, m->last); break;
    case SB_COMMAND_ROW_CLOSE: part_over(m); break;
    case SB_COMMAND_ROW_STAR:  m->star = true; break;
    }
}

static int read_row(const struct sb_command *row, sb_emit_fn *emit, void *user)
{
    struct sb_machine m;

    return sb_command_row_read(&m, (const unsigned char *)row->words, strlen(row->words), emit, user);
}

bool sb_shell_match(struct sb_term *t, const struct sb_command *row, sb_shell_first *first, void *user)
{
    struct match m = { .t = t, .first = first, .user = user };

    t->part_n = 0;
    read_row(row, on_row, &m);
    return !m.differs && (m.star ? t->word_n >= m.at : t->word_n == m.at);
}

static void ignore(void *user, int event, const unsigned char *p, size_t n)
{
    (void)user, (void)event, (void)p, (void)n;
}

const struct sb_command *sb_shell_wrong(const struct sb_command *rows, size_t count)
{
    size_t i;

    for (i = 0; i < count; i++)
        if (!rows[i].words || !rows[i].run || read_row(&rows[i], ignore, NULL) < 0)
            return &rows[i];
    return NULL;
}
