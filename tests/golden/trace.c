#include "trace.h"

#include <stdlib.h>
#include <string.h>

static struct trace_event *event_for(struct trace *t, int ev)
{
    struct trace_event *last = t->events ? &t->event[t->events - 1] : NULL;

    if (last && last->open) {   /* the last piece says what the span is (machine.h) */
        last->ev = ev;
        return last;
    }
    if (t->events == TRACE_EVENTS) {
        t->fault = "too many events";
        return last;
    }
    last = &t->event[t->events++];
    *last = (struct trace_event){ .ev = ev, .at = t->used };
    return last;
}

static void emitted(void *user, int event, const unsigned char *p, size_t n)
{
    struct trace *t = user;
    struct trace_event *e = event_for(t, event & ~SB_MORE);

    if (n > TRACE_BYTES - t->used) {
        t->fault = "too many bytes in spans";
        return;
    }
    if (n)
        memcpy(t->bytes + t->used, p, n);
    t->used += n;
    e->n += n;
    e->open = event & SB_MORE;
    e->num = t->m.num;
}

void trace_begin(struct trace *t, const struct sb_machine_info *info, const struct trace_given *given)
{
    t->events = t->used = t->taken = 0;
    t->info = info;
    t->finished = 0;
    t->fault = NULL;
    info->init(&t->m);
    if (given) {
        t->m.word = given->word;
        t->m.reg |= given->reg;
        t->m.num = given->num ? given->num : t->m.num;
    }
}

bool trace_piece(struct trace *t, const struct sb_machine_info *info, const unsigned char *p, size_t n)
{
    unsigned char *own = malloc(n ? n : 1);
    size_t took;

    if (!own)
        abort();
    own[0] = 0;
    if (n)
        memcpy(own, p, n);
    took = info->feed(&t->m, own, n, emitted, t);
    memset(own, 0xa5, n);       /* what was lent is gone: a span kept by the machine would show */
    free(own);
    t->taken += took;
    if (took > n)
        t->fault = "feed took more than there was";
    else if (t->m.status == SB_MACHINE_RUNS && took < n)
        t->fault = "feed took less though it still runs";
    return !t->fault && t->m.status == SB_MACHINE_RUNS;
}

void trace_end(struct trace *t, const struct sb_machine_info *info)
{
    bool done = t->m.status == SB_MACHINE_DONE;
    size_t before = t->events;

    t->finished = info->finish(&t->m, emitted, t);
    if (done && (t->finished || t->events != before))
        t->fault = "finish after DONE must return 0 and emit nothing";
    if (t->m.status == SB_MACHINE_BAD && t->events && t->event[t->events - 1].open)
        t->used = t->event[--t->events].at;
}

void trace_run(struct trace *t, const struct sb_machine_info *info, const struct trace_given *given,
               const unsigned char *p, size_t n, const size_t *cut, size_t cuts)
{
    size_t from = 0, i;
    bool on = true;

    trace_begin(t, info, given);
    for (i = 0; on && i <= cuts; i++) {
        size_t to = i < cuts ? cut[i] : n;

        on = trace_piece(t, info, p + from, to - from);
        from = to;
    }
    trace_end(t, info);
}

static bool same_event(const struct trace *a, const struct trace *b, size_t i)
{
    const struct trace_event *x = &a->event[i], *y = &b->event[i];

    return x->ev == y->ev && x->n == y->n && x->open == y->open && !memcmp(a->bytes + x->at, b->bytes + y->at, x->n);
}

bool trace_same(const struct trace *a, const struct trace *b)
{
    size_t i;

    if (a->fault || b->fault || a->events != b->events || a->taken != b->taken || a->finished != b->finished ||
        a->m.status != b->m.status)
        return false;
    if (a->m.status != SB_MACHINE_BAD && (a->m.cs != b->m.cs || a->m.num != b->m.num))
        return false;
    if (a->info->flags && a->m.reg != b->m.reg)     /* without flags reg may be scratch that nobody will read */
        return false;
    for (i = 0; i < a->events; i++)
        if (!same_event(a, b, i))
            return false;
    return true;
}
