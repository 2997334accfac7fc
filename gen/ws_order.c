
/* ws_order - printed by tools/gen from grammar/ws_order.c.rl; do not edit. */
#include "ws_order.h"
#include "action.h"

/* The byte at p is refused although its state would take it. */
#define FAIL               do { m->cs = (int16_t)ERROR_STATE; goto _out; } while (0)
#define ERROR_STATE        (int16_t)sb_ws_order_error  /* fgoto *ERROR_STATE: the byte at p is refused */




#ifndef SPAN_MORE   /* a driver may have its own way to end a piece */
#define SPAN_MORE          EMIT(m->open | SB_MORE, mark, pe - mark)
#endif


static const int sb_ws_order_start = 1;
static const int sb_ws_order_first_final = 5;
static const int sb_ws_order_error = 0;



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
tr2:
	{ EMIT(SB_WS_ORDER_IN_TEXT, p, 0); }
	{ EMIT(SB_WS_ORDER_LAST, p, 0); }
	goto st1;
tr4:
	{ EMIT(SB_WS_ORDER_IN_BINARY, p, 0); }
	{ EMIT(SB_WS_ORDER_LAST, p, 0); }
	goto st1;
tr6:
	{ EMIT(SB_WS_ORDER_DO_PONG, p, 0); }
	goto st1;
tr7:
	{ EMIT(SB_WS_ORDER_GOT_PONG, p, 0); }
	goto st1;
tr10:
	{ EMIT(SB_WS_ORDER_LAST, p, 0); }
	goto st1;
st1:
	if ( ++p == pe )
		goto _test_eof1;
case 1:
	switch( (*p) ) {
		case 3u: goto tr0;
		case 4u: goto tr2;
		case 5u: goto tr3;
		case 6u: goto tr4;
		case 7u: goto tr5;
		case 8u: goto tr6;
		case 9u: goto tr7;
		case 10u: goto st4;
	}
	goto st0;
st0:
 m->cs = 0;
	goto _out;
tr0:
	{ EMIT(SB_WS_ORDER_IN_TEXT, p, 0); }
	{ EMIT(SB_WS_ORDER_MORE, p, 0); }
	goto st2;
tr3:
	{ EMIT(SB_WS_ORDER_IN_BINARY, p, 0); }
	{ EMIT(SB_WS_ORDER_MORE, p, 0); }
	goto st2;
tr11:
	{ EMIT(SB_WS_ORDER_DO_PONG, p, 0); }
	goto st2;
tr12:
	{ EMIT(SB_WS_ORDER_GOT_PONG, p, 0); }
	goto st2;
tr9:
	{ EMIT(SB_WS_ORDER_MORE, p, 0); }
	goto st2;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	switch( (*p) ) {
		case 1u: goto tr9;
		case 2u: goto tr10;
		case 7u: goto tr5;
		case 8u: goto tr11;
		case 9u: goto tr12;
		case 10u: goto st4;
	}
	goto st0;
tr5:
	{ EMIT(SB_WS_ORDER_DO_CLOSE, p, 0); }
	goto st3;
tr13:
	{ EMIT(SB_WS_ORDER_IGNORED, p, 0); }
	goto st3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	if ( (*p) == 10u )
		goto tr14;
	if ( 1u <= (*p) && (*p) <= 9u )
		goto tr13;
	goto st0;
tr14:
	{ EMIT(SB_WS_ORDER_CLOSED, p, 0); DONE; {p++;  m->cs = 5; goto _out;} }
	goto st5;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	goto st0;
tr15:
	{ EMIT(SB_WS_ORDER_IGNORED, p, 0); }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	if ( (*p) == 7u )
		goto tr14;
	if ( 1u <= (*p) && (*p) <= 9u )
		goto tr15;
	goto st0;
	}
	_test_eof1:  m->cs = 1; goto _test_eof;
	_test_eof2:  m->cs = 2; goto _test_eof;
	_test_eof3:  m->cs = 3; goto _test_eof;
	_test_eof5:  m->cs = 5; goto _test_eof;
	_test_eof4:  m->cs = 4; goto _test_eof;

	_test_eof: {}
	_out: {}
	}

    __asm__("" : "+r"(p) : : "memory");     /* else gcc copies what follows behind every state: 28 bytes each */
    if (m->open && p == pe && !eof)
        SPAN_MORE;
    if (m->cs == sb_ws_order_error)
        m->status = SB_MACHINE_BAD;
    return p;
}

void sb_ws_order_init(struct sb_machine *m)
{
    m->cs = (int16_t)sb_ws_order_start;
    m->open = 0;
    m->status = SB_MACHINE_RUNS;
    m->reg = 0;
    m->num = 0;
    m->word = NULL;
}

size_t sb_ws_order_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    if (m->status != SB_MACHINE_RUNS || n == 0)     /* p may be NULL when there is nothing */
        return 0;
    return (size_t)(run(m, p, p + n, NULL, emit, user) - p);
}

int sb_ws_order_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    static const unsigned char none[2], *const nothing = none + 1;  /* an action may step back */

    if (m->status == SB_MACHINE_RUNS)
        run(m, nothing, nothing, nothing, emit, user);
    return m->status == SB_MACHINE_DONE ? 0 : -1;
}

int sb_ws_order_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    static const unsigned char none[2];
    const unsigned char *end;

    if (n == 0)
        p = none + 1;           /* p may be NULL then; as above */
    end = p + n;
    sb_ws_order_init(m);
    if (run(m, p, end, end, emit, user) != end)
        return -1;
    return m->status == SB_MACHINE_DONE ? 0 : -1;
}
