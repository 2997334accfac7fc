#include "table.h"

/* Bytes of an edge's test and goal. */
static const uint8_t test_size[8] = { 1, 1, 2, 1 }, goal_size[4] = { 0, 1, 2 };

static int takes(const uint8_t *e, unsigned c)
{
    switch (*e & SB_EDGE_TEST) {
    case SB_EDGE_BYTE:
        return c == e[1];
    case SB_EDGE_LETTER:
        return (c | 0x20) == e[1];
    case SB_EDGE_RANGE:
        return c - e[1] <= e[2];
    case SB_EDGE_CLASS:
        return SB_IN(sb_classes[e[1]], c);
    case SB_EDGE_ANY:
        return 1;
    default:
        return 0;
    }
}

static const uint8_t *behind_test(const uint8_t *e)
{
    return e + 1 + test_size[*e & SB_EDGE_TEST];
}

static unsigned goal_bytes(const uint8_t *e)
{
    return goal_size[(*e & SB_EDGE_GOAL) >> 3];
}

/* The edge of the state at e that takes c, NULL when there is none. */
static const uint8_t *edge_for(const uint8_t *e, unsigned c)
{
    while (!takes(e, c)) {
        if (*e & SB_EDGE_LAST)
            return NULL;
        e = behind_test(e) + goal_bytes(e) + (*e >> 5 & 1);     /* SB_EDGE_ACTS: a byte more */
    }
    return e;
}

static void tell(struct sb_walk *w, int event, const unsigned char *p, size_t n)
{
    w->emit(w->user, event, p, n);
}

/* Does what stands in a list. */
static int obey(struct sb_walk *w, const uint8_t *code)
{
    struct sb_machine *m = w->m;
    const unsigned char *const p = w->p;
    int how = SB_WALK_ON, last;

    do {
        last = *code & SB_DO_LAST;
        switch (*code++ & ~SB_DO_LAST) {
        case SB_DO_OWN:
            how = m->table->act(w, *code++);
            if (how != SB_WALK_ON)
                return how;
            break;
        case SB_DO_BEHIND:
            w->mark = p + 1;
            m->open = *code++;
            break;
        case SB_DO_OPEN:
            w->mark = p;
            m->open = *code++;
            break;
        case SB_DO_CLOSE:
            m->open = 0;
            tell(w, *code++, w->mark, (size_t)(p - w->mark));
            break;
        case SB_DO_PAUSE:
            tell(w, m->open | SB_MORE, w->mark, (size_t)(p - w->mark));
            m->open = 0;
            break;
        case SB_DO_EMIT:
            tell(w, *code++, p, 0);
            break;
        case SB_DO_EMIT_BYTE:
            tell(w, *code++, p, 1);
            break;
        case SB_DO_SET_REG:
            m->reg = *code++;
            break;
        case SB_DO_SET_NUM:
            m->num = *code++;
            break;
        case SB_DO_NUM_BYTE:
            m->num = *p;
            break;
        case SB_DO_SHIFT:
            m->num = m->num << 8 | *p;
            break;
        case SB_DO_COUNT:
            m->reg++;
            break;
        case SB_DO_FAIL:
            w->to = SB_TABLE_ERROR;
            return SB_WALK_OUT;
        case SB_DO_HOLD:
            w->p--;
            break;
        case SB_DO_GO:
            w->to = code[0] | code[1] << 8;
            return SB_WALK_GO;
        case SB_DO_DONE:
            m->status = SB_MACHINE_DONE;
            w->p++;
            return SB_WALK_OUT;
        }
    } while (!last);
    return how;
}

/* Takes the byte at p: false when the walk is over. */
static int step(struct sb_walk *w)
{
    const struct sb_table *t = w->m->table;
    const uint8_t *head = edge_for(t->states + w->m->cs, *w->p), *e;
    int how = SB_WALK_ON;

    w->to = SB_TABLE_ERROR;
    if (!head) {
        w->m->cs = SB_TABLE_ERROR;
        return 0;
    }
    e = behind_test(head);
    switch (*head & SB_EDGE_GOAL) {
    case SB_EDGE_SAME:
        w->to = w->m->cs;
        break;
    case SB_EDGE_NEAR:
        w->to = (int)(head - t->states) + (int8_t)e[0];
        break;
    case SB_EDGE_FAR:
        w->to = e[0] | e[1] << 8;
        break;
    }
    if (*head & SB_EDGE_ACTS)
        how = obey(w, t->lists + e[goal_bytes(head)]);
    w->m->cs = (int16_t)w->to;
    if (how == SB_WALK_OUT || w->to == SB_TABLE_ERROR)
        return 0;
    w->p++;
    return 1;
}

/* What is left to do when no byte follows: true when an action has gone to another state, which has its own end. */
static int end(struct sb_walk *w)
{
    const struct sb_table *t = w->m->table;
    const uint8_t *e = t->states + w->m->cs;
    int how;

    if ((*e & (SB_EDGE_TEST | SB_EDGE_ACTS)) != (SB_EDGE_END | SB_EDGE_ACTS))
        return 0;
    w->to = w->m->cs;
    how = obey(w, t->lists + e[1]);
    w->m->cs = (int16_t)w->to;
    if (how != SB_WALK_GO || w->to == SB_TABLE_ERROR)
        return 0;
    w->p++;
    return 1;
}

static const unsigned char *run(struct sb_machine *m, const unsigned char *p, const unsigned char *pe, int over,
                                sb_emit_fn *emit, void *user)
{
    struct sb_walk w = { .m = m, .p = p, .pe = pe, .mark = p, .emit = emit, .user = user };
    int on = 1;

    do {
        while (w.p < pe && (on = step(&w)))
            ;
    } while (on && over && end(&w));
    if (m->open && w.p == pe && !over) {
        if (m->table->more)
            m->table->act(&w, m->table->more);
        else
            tell(&w, m->open | SB_MORE, w.mark, (size_t)(pe - w.mark));
    }
    if (m->cs == SB_TABLE_ERROR)
        m->status = SB_MACHINE_BAD;
    return w.p;
}

static int complete(const struct sb_machine *m)
{
    const unsigned final = SB_EDGE_END | SB_EDGE_ERROR;

    if (m->table->by_done || m->status != SB_MACHINE_RUNS)
        return m->status == SB_MACHINE_DONE;
    return (m->table->states[m->cs] & (SB_EDGE_TEST | SB_EDGE_GOAL)) == final;
}

void sb_table_init(struct sb_machine *m, const struct sb_table *t)
{
    m->cs = t->start;
    m->open = 0;
    m->status = SB_MACHINE_RUNS;
    m->reg = 0;
    m->num = 0;
    m->word = NULL;
    m->table = t;
}

size_t sb_table_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    if (m->status != SB_MACHINE_RUNS || n == 0)     /* p may be NULL when there is nothing */
        return 0;
    return (size_t)(run(m, p, p + n, 0, emit, user) - p);
}

static const unsigned char none[2], *const nothing = none + 1;  /* an action may step back */

int sb_table_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    if (m->status == SB_MACHINE_RUNS)
        run(m, nothing, nothing, 1, emit, user);
    return complete(m) ? 0 : -1;
}

int sb_table_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    if (n == 0)
        p = nothing;            /* p may be NULL then */
    if (run(m, p, p + n, 1, emit, user) != p + n)
        return -1;
    return complete(m) ? 0 : -1;
}

static int is_word(const uint8_t *word, const unsigned char *p, size_t n)
{
    for (; n; n--, word++, p++)
        if (*p != *word && ((*p | 0x20) != *word || *word < 'a' || *word > 'z'))
            return 0;
    return 1;
}

int sb_words_find(const uint8_t *list, const unsigned char *p, size_t n)
{
    unsigned k;

    for (; list[0] < n; list += 2 + list[1] * (list[0] + 1u))
        ;
    if (list[0] != n)
        return 0;
    k = list[1];
    for (list += 2; k; k--, list += n + 1)
        if (is_word(list + 1, p, n))
            return list[0];
    return 0;
}
