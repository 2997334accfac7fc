
/* route_path - printed by tools/gen from grammar/route_path.c.rl; do not edit. */
#include "route_path.h"
#include "action.h"

/* The byte at p is refused although its state would take it. */
#define FAIL               do { m->cs = (int16_t)ERROR_STATE; goto _out; } while (0)
#define ERROR_STATE        (int16_t)sb_route_path_error  /* fgoto *ERROR_STATE: the byte at p is refused */




#ifndef SPAN_MORE   /* a driver may have its own way to end a piece */
#define SPAN_MORE          EMIT(m->open | SB_MORE, mark, pe - mark)
#endif


static const int sb_route_path_start = 1;
static const int sb_route_path_first_final = 6;
static const int sb_route_path_error = 0;



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
	if ( (*p) == 47u )
		goto tr0;
	goto st0;
st0:
 m->cs = 0;
	goto _out;
tr0:
	{ SPAN_OPEN(SB_ROUTE_PATH_TEXT); }
	goto st6;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	switch( (*p) ) {
		case 33u: goto st6;
		case 42u: goto tr11;
		case 61u: goto st6;
		case 95u: goto st6;
		case 123u: goto tr12;
		case 126u: goto st6;
	}
	if ( (*p) < 64u ) {
		if ( 36u <= (*p) && (*p) <= 59u )
			goto st6;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st6;
	} else
		goto st6;
	goto st0;
tr11:
	{ SPAN_END(SB_ROUTE_PATH_TEXT); }
	{ EMIT(SB_ROUTE_PATH_STAR, p, 0); }
	goto st7;
tr13:
	{ EMIT(SB_ROUTE_PATH_STAR, p, 0); }
	goto st7;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	goto st0;
tr12:
	{ SPAN_END(SB_ROUTE_PATH_TEXT); }
	goto st2;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	if ( (*p) == 95u )
		goto tr2;
	if ( (*p) < 48u ) {
		if ( 45u <= (*p) && (*p) <= 46u )
			goto tr2;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 90u ) {
			if ( 97u <= (*p) && (*p) <= 122u )
				goto tr2;
		} else if ( (*p) >= 65u )
			goto tr2;
	} else
		goto tr2;
	goto st0;
tr2:
	{ SPAN_OPEN(SB_ROUTE_PATH_WORD); }
	goto st3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	switch( (*p) ) {
		case 58u: goto tr4;
		case 95u: goto st3;
		case 124u: goto tr5;
		case 125u: goto tr6;
	}
	if ( (*p) < 48u ) {
		if ( 45u <= (*p) && (*p) <= 46u )
			goto st3;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 90u ) {
			if ( 97u <= (*p) && (*p) <= 122u )
				goto st3;
		} else if ( (*p) >= 65u )
			goto st3;
	} else
		goto st3;
	goto st0;
tr4:
	{ SPAN_END(SB_ROUTE_PATH_WORD); }
	{ EMIT(SB_ROUTE_PATH_NAME, p, 0); }
	goto st4;
tr5:
	{ SPAN_END(SB_ROUTE_PATH_WORD); }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	if ( (*p) == 95u )
		goto tr7;
	if ( (*p) < 48u ) {
		if ( 45u <= (*p) && (*p) <= 46u )
			goto tr7;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 90u ) {
			if ( 97u <= (*p) && (*p) <= 122u )
				goto tr7;
		} else if ( (*p) >= 65u )
			goto tr7;
	} else
		goto tr7;
	goto st0;
tr7:
	{ SPAN_OPEN(SB_ROUTE_PATH_WORD); }
	goto st5;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	switch( (*p) ) {
		case 95u: goto st5;
		case 124u: goto tr5;
		case 125u: goto tr9;
	}
	if ( (*p) < 48u ) {
		if ( 45u <= (*p) && (*p) <= 46u )
			goto st5;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 90u ) {
			if ( 97u <= (*p) && (*p) <= 122u )
				goto st5;
		} else if ( (*p) >= 65u )
			goto st5;
	} else
		goto st5;
	goto st0;
tr6:
	{ SPAN_END(SB_ROUTE_PATH_WORD); }
	{ EMIT(SB_ROUTE_PATH_ANY, p, 0); }
	goto st8;
tr9:
	{ SPAN_END(SB_ROUTE_PATH_WORD); }
	{ EMIT(SB_ROUTE_PATH_CLOSE, p, 0); }
	goto st8;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	switch( (*p) ) {
		case 42u: goto tr13;
		case 47u: goto tr0;
	}
	goto st0;
	}
	_test_eof6:  m->cs = 6; goto _test_eof;
	_test_eof7:  m->cs = 7; goto _test_eof;
	_test_eof2:  m->cs = 2; goto _test_eof;
	_test_eof3:  m->cs = 3; goto _test_eof;
	_test_eof4:  m->cs = 4; goto _test_eof;
	_test_eof5:  m->cs = 5; goto _test_eof;
	_test_eof8:  m->cs = 8; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch (  m->cs ) {
	case 6:
	{ SPAN_END(SB_ROUTE_PATH_TEXT); }
	break;
	}
	}

	_out: {}
	}

    __asm__("" : "+r"(p) : : "memory");     /* else gcc copies what follows behind every state: 28 bytes each */
    if (m->open && p == pe && !eof)
        SPAN_MORE;
    if (m->cs == sb_route_path_error)
        m->status = SB_MACHINE_BAD;
    return p;
}

void sb_route_path_init(struct sb_machine *m)
{
    m->cs = (int16_t)sb_route_path_start;
    m->open = 0;
    m->status = SB_MACHINE_RUNS;
    m->reg = 0;
    m->num = 0;
    m->word = NULL;
}

size_t sb_route_path_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    if (m->status != SB_MACHINE_RUNS || n == 0)     /* p may be NULL when there is nothing */
        return 0;
    return (size_t)(run(m, p, p + n, NULL, emit, user) - p);
}

int sb_route_path_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    static const unsigned char none[2], *const nothing = none + 1;  /* an action may step back */

    if (m->status == SB_MACHINE_RUNS)
        run(m, nothing, nothing, nothing, emit, user);
    return m->status != SB_MACHINE_BAD && m->cs >= sb_route_path_first_final ? 0 : -1;
}

int sb_route_path_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    static const unsigned char none[2];
    const unsigned char *end;

    if (n == 0)
        p = none + 1;           /* p may be NULL then; as above */
    end = p + n;
    sb_route_path_init(m);
    if (run(m, p, end, end, emit, user) != end)
        return -1;
    return m->status != SB_MACHINE_BAD && m->cs >= sb_route_path_first_final ? 0 : -1;
}
