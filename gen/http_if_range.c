
/* http_if_range - printed by tools/gen from grammar/http_if_range.c.rl; do not edit. */
#include "http_if_range.h"
#include "action.h"

/* The byte at p is refused although its state would take it. */
#define FAIL               do { m->cs = (int16_t)ERROR_STATE; goto _out; } while (0)
#define ERROR_STATE        (int16_t)sb_http_if_range_error  /* fgoto *ERROR_STATE: the byte at p is refused */




#ifndef SPAN_MORE   /* a driver may have its own way to end a piece */
#define SPAN_MORE          EMIT(m->open | SB_MORE, mark, pe - mark)
#endif


static const int sb_http_if_range_start = 1;
static const int sb_http_if_range_first_final = 5;
static const int sb_http_if_range_error = 0;



static const unsigned char *run(struct sb_machine *m, const unsigned char *p, const unsigned char *pe,
                                const unsigned char *eof, sb_emit_fn *emit, void *user)
{
    const unsigned char *mark = p;

    (void)mark, (void)eof, (void)emit, (void)user;

	{
	if ( p == pe )
		goto _test_eof;
	switch (  m->cs )
	{
case 1:
	switch( (*p) ) {
		case 34u: goto tr0;
		case 87u: goto st3;
	}
	goto st0;
st0:
 m->cs = 0;
	goto _out;
tr0:
	{ SPAN_BEHIND(SB_HTTP_IF_RANGE_STRONG_TAG); }
	goto st2;
tr6:
	{ SPAN_BEHIND(SB_HTTP_IF_RANGE_WEAK_TAG); }
	goto st2;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	switch( (*p) ) {
		case 34u: goto tr4;
		case 127u: goto st0;
	}
	if ( (*p) <= 32u )
		goto st0;
	goto st2;
tr4:
	{ int tag = m->open; SPAN_END(tag); }
	goto st5;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	goto st0;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	if ( (*p) == 47u )
		goto st4;
	goto st0;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	if ( (*p) == 34u )
		goto tr6;
	goto st0;
	}
	_test_eof2:  m->cs = 2; goto _test_eof;
	_test_eof5:  m->cs = 5; goto _test_eof;
	_test_eof3:  m->cs = 3; goto _test_eof;
	_test_eof4:  m->cs = 4; goto _test_eof;

	_test_eof: {}
	_out: {}
	}

    __asm__("" : "+r"(p) : : "memory");     /* else gcc copies what follows behind every state: 28 bytes each */
    if (m->open && p == pe && !eof)
        SPAN_MORE;
    if (m->cs == sb_http_if_range_error)
        m->status = SB_MACHINE_BAD;
    return p;
}

void sb_http_if_range_init(struct sb_machine *m)
{
    m->cs = (int16_t)sb_http_if_range_start;
    m->open = 0;
    m->status = SB_MACHINE_RUNS;
    m->reg = 0;
    m->num = 0;
    m->word = NULL;
}

size_t sb_http_if_range_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    if (m->status != SB_MACHINE_RUNS || n == 0)     /* p may be NULL when there is nothing */
        return 0;
    return (size_t)(run(m, p, p + n, NULL, emit, user) - p);
}

int sb_http_if_range_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    static const unsigned char none[2], *const nothing = none + 1;  /* an action may step back */

    if (m->status == SB_MACHINE_RUNS)
        run(m, nothing, nothing, nothing, emit, user);
    return m->status != SB_MACHINE_BAD && m->cs >= sb_http_if_range_first_final ? 0 : -1;
}

int sb_http_if_range_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    static const unsigned char none[2];
    const unsigned char *end;

    if (n == 0)
        p = none + 1;           /* p may be NULL then; as above */
    end = p + n;
    sb_http_if_range_init(m);
    if (run(m, p, end, end, emit, user) != end)
        return -1;
    return m->status != SB_MACHINE_BAD && m->cs >= sb_http_if_range_first_final ? 0 : -1;
}
