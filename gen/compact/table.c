#include "table.h"
#include "classes.h"

/* Bytes of an edge's test and goal: two bits for each of their kinds. */
#define SIZE(kind, n)  ((uint32_t)(n) << 2 * (kind))
#define TEST_SIZES     (SIZE(SB_EDGE_BYTE, 1) | SIZE(SB_EDGE_LETTER, 1) | SIZE(SB_EDGE_RANGE, 2) | SIZE(SB_EDGE_CLASS, 1))
#define GOAL_SIZES     (SIZE(SB_EDGE_NEAR >> 3, 1) | SIZE(SB_EDGE_FAR >> 3, 2))

_Static_assert(SB_DO_OWN_AS + 4 == SB_DO_EMIT_AS, "codes and short cases share five bits");

/* Instead of a byte: there is none any more. */
#define NONE 256u

/* An edge that was looked at. */
struct edge {
    const uint8_t *head, *goal;
};

static inline __attribute__((always_inline)) const uint8_t *behind_goal(unsigned head, const uint8_t *goal)
{
    return goal + (GOAL_SIZES >> 2 * (head >> 3 & 7) & 3);
}

static inline __attribute__((always_inline)) const uint8_t *behind(const uint8_t *e)
{
    return behind_goal(*e, e + 1 + (TEST_SIZES >> 2 * (*e & SB_EDGE_TEST) & 3)) + (*e / SB_EDGE_ACTS & 1);
}

static inline __attribute__((always_inline)) int in_groups(const uint8_t *class, unsigned c)
{
    unsigned group = sb_class_groups[c];

    return SB_IN(class, group);
}

static inline __attribute__((always_inline)) int in_class(unsigned class, unsigned c)
{
    return c < 0x80 ? in_groups(sb_classes[class], c) : class >= SB_CLASSES_BEYOND && c != NONE;
}

/* Where the edge leads that a walk in state cs takes. */
static inline __attribute__((always_inline)) int goal(const uint8_t *states, int cs, const uint8_t *head, const uint8_t *at)
{
    switch (*head & SB_EDGE_GOAL) {
    case SB_EDGE_SAME:
        return cs;
    case SB_EDGE_NEXT:
        while (!(*head & SB_EDGE_LAST))
            head = behind(head);
        return (int)(behind(head) - states);
    case SB_EDGE_NEAR:
        return (int)(head - states) + (int8_t)at[0];
    case SB_EDGE_FAR:
        return at[0] | at[1] << 8;
    case SB_EDGE_HUB:
        return ((const struct sb_table *)(const void *)states)[-1].hub;
    default:
        return SB_TABLE_ERROR;
    }
}

void sb_table_tell(struct sb_walk *w, int event, const unsigned char *p, size_t n)
{
    w->emit(w->user, event, p, n);
}

static void close_as(struct sb_walk *w, int event)
{
    w->m->open = 0;
    sb_table_tell(w, event, w->mark, (size_t)(w->p - w->mark));
}

static void open_as(struct sb_walk *w, unsigned event)
{
    w->mark = w->p;
    w->m->open = (uint8_t)event;
}

/* Does what stands in a list. */
static int obey(struct sb_walk *w, const uint8_t *code)
{
    struct sb_machine *const m = w->m;
    const unsigned char *p;
    unsigned what, v;
    int how, last;

    do {
        p = w->p;
        last = *code & SB_DO_LAST;
        what = *code++ & ~(unsigned)SB_DO_LAST;
        v = what % SB_DO_EMIT_AS;
        if (what >= SB_DO_EMIT_AS) {
            what /= SB_DO_EMIT_AS;      /* EMIT, CLOSE, OPEN */
        } else if (what >= SB_DO_OWN_AS) {
            v = what - SB_DO_OWN_AS;
            what = SB_DO_OWN;
        } else if (what < SB_DO_OPEN_REG) {
            v = *code++;
        } else {
            v = m->reg;
        }
        switch (what) {
        case SB_DO_OWN:
            how = m->table->act(w, v);
            if (how != SB_WALK_ON)
                return how;
            break;
        case SB_DO_EMIT:
            sb_table_tell(w, (int)v, p, 0);
            break;
        case SB_DO_CLOSE_OPEN:
            v = m->open;
            /* fall through */
        case SB_DO_CLOSE:
        case SB_DO_CLOSE_REG:
            close_as(w, (int)v);
            break;
        case SB_DO_OPEN_NEW:
            if (m->open)
                break;
            /* fall through */
        case SB_DO_OPEN:
        case SB_DO_OPEN_REG:
            open_as(w, v);
            break;
        case SB_DO_BEHIND:
        case SB_DO_BEHIND_REG:
            open_as(w, v);
            w->mark++;
            break;
        case SB_DO_EMIT_BYTE:
            sb_table_tell(w, (int)v, p, 1);
            break;
        case SB_DO_BYTE:
            m->num = *code++;
            sb_table_tell(w, (int)v, p, 0);
            break;
        case SB_DO_TELL_REG_IF:
            if (!m->reg)
                break;
            /* fall through */
        case SB_DO_TELL_REG:
            m->num = m->reg;
            m->reg = 0;
            sb_table_tell(w, (int)v, p, 0);
            break;
        case SB_DO_SET_REG:
            m->reg = v;
            break;
        case SB_DO_SET_NUM:
            m->num = v;
            break;
        case SB_DO_AND:
            m->num = *p & v;
            break;
        case SB_DO_FLAG:
            m->num |= v;
            break;
        case SB_DO_SMALL_DIGIT:
            if (SMALL_DIGIT(v | (uint32_t)*code++ << 8))
                return SB_TABLE_ERROR;
            break;
        case SB_DO_GO:
            return (int)v | *code << 8;
        case SB_DO_PAUSE:
            if (m->open)
                close_as(w, m->open | SB_MORE);
            break;
        case SB_DO_NUM_BYTE:
            m->num = *p;
            break;
        case SB_DO_SHIFT:
            m->num = m->num << 8 | *p;
            break;
        case SB_DO_DECIMAL:
            m->num = m->num * 10 + (*p & 15u);
            break;
        case SB_DO_DIGIT:
            if (DIGIT(999999999999999999u))
                return SB_TABLE_ERROR;
            break;
        case SB_DO_COUNT:
            m->reg++;
            break;
        case SB_DO_HOLD:
            w->p--;
            break;
        case SB_DO_DONE:
            m->status = SB_MACHINE_DONE;
            w->p++;
            return SB_WALK_OUT;
        }
    } while (!last);
    return SB_WALK_ON;
}

/* The edge from e on that takes c. What is unwritten is found, too. */
static inline __attribute__((always_inline)) struct edge edge_for(const uint8_t *states, const uint8_t *e, unsigned c)
{
    static const uint8_t failed = SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_LAST;

    for (;;) {
        const unsigned head = *e;
        const uint8_t *at = e + 2;
        int takes;

        switch (head & SB_EDGE_TEST) {
        case SB_EDGE_BYTE:
            takes = c == e[1];
            break;
        case SB_EDGE_LETTER:
            takes = (c | 0x20) == e[1];
            break;
        case SB_EDGE_RANGE:
            takes = c - e[1] <= e[2];
            at++;
            break;
        case SB_EDGE_CLASS:
            takes = in_class(e[1], c);
            break;
        case SB_EDGE_JUMP:
            e = (head & SB_EDGE_GOAL) == SB_EDGE_NEAR ? e + (int8_t)e[1] : states + (e[1] | e[2] << 8);
            continue;
        case SB_EDGE_END:
            takes = c == NONE;
            at--;
            break;
        default:
            takes = c != NONE || (head & SB_EDGE_TEST) == SB_EDGE_ELSE;
            at--;
        }
        if (takes)
            return (struct edge){ e, at };
        e = head & SB_EDGE_LAST ? &failed : behind_goal(head, at) + (head / SB_EDGE_ACTS & 1);
    }
}

/* Does what the edge says. An error that says nothing is told by the machine. */
static inline __attribute__((always_inline)) int do_acts(struct sb_walk *w, struct edge e)
{
    const struct sb_table *t = w->m->table;
    const uint8_t *lists = sb_table_states(t) + t->lists;

    if (*e.head & SB_EDGE_ACTS)
        lists += *behind_goal(*e.head, e.goal);
    else if ((*e.head & SB_EDGE_GOAL) != SB_EDGE_ERROR || (*e.head & SB_EDGE_TEST) == SB_EDGE_END || !(t->flags & SB_TABLE_FAILS))
        return SB_WALK_ON;
    return obey(w, lists);
}

/* Behind the byte at p, which the edge takes, and behind those of its class that follow. */
static inline __attribute__((always_inline)) const unsigned char *skip(const unsigned char *p, const unsigned char *pe,
                                                                       const uint8_t *head)
{
    const uint8_t *class;

    p++;
    if ((*head & SB_EDGE_TEST) != SB_EDGE_CLASS)
        return p;
    for (class = sb_classes[head[1]]; p < pe && *p < 0x80 && in_groups(class, *p); p++)
        ;
    return p;
}

/* Along the edges until the input ends, and beyond when it is over: an action may then go to another state, which has its
 * own end. */
static void walk(struct sb_walk *w, int over)
{
    struct sb_machine *const m = w->m;
    const uint8_t *const states = sb_table_states(m->table);

    for (;;) {
        const unsigned char *p = w->p;
        unsigned c = NONE;
        struct edge e;
        int how, to;

        if (p < w->pe)
            c = *p;
        else if (!over)
            return;
        e = edge_for(states, states + m->cs, c);
        if (c != NONE && !(*e.head & (SB_EDGE_GOAL | SB_EDGE_ACTS))) {     /* a loop in silence */
            w->p = skip(p, w->pe, e.head);
            continue;
        }
        how = do_acts(w, e);
        to = how;
        if (how < SB_TABLE_ERROR) {
            if (c == NONE)
                return;
            to = goal(states, m->cs, e.head, e.goal);
        }
        m->cs = (int16_t)to;
        if (how == SB_WALK_OUT || to == SB_TABLE_ERROR)
            return;
        w->p++;
    }
}

static const unsigned char *run(struct sb_machine *m, const unsigned char *p, const unsigned char *pe, int over,
                                sb_emit_fn *emit, void *user)
{
    struct sb_walk w = { .m = m, .p = p, .pe = pe, .mark = p, .emit = emit, .user = user };

    walk(&w, over);
    if (m->open && w.p == pe && !over) {
        if (m->table->flags & SB_TABLE_MORE)
            m->table->act(&w, 0);
        else
            sb_table_tell(&w, m->open | SB_MORE, w.mark, (size_t)(pe - w.mark));
    }
    if (m->cs == SB_TABLE_ERROR)
        m->status = SB_MACHINE_BAD;
    return w.p;
}

static int complete(const struct sb_machine *m)
{
    const unsigned final = SB_EDGE_END | SB_EDGE_ERROR;

    if (m->table->flags & SB_TABLE_BY_DONE || m->status != SB_MACHINE_RUNS)
        return m->status == SB_MACHINE_DONE;
    return (sb_table_states(m->table)[m->cs] & (SB_EDGE_TEST | SB_EDGE_GOAL)) == final;
}

void sb_table_init(struct sb_machine *m, const struct sb_table *t)
{
    m->cs = 0;
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
    sb_table_init(m, m->table);
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
