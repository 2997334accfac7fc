
/* ws_close - printed by tools/gen from grammar/ws_close.c.rl; do not edit. */
#include "ws_close.h"
#include "action.h"

/* The byte at p is refused although its state would take it. */
#define FAIL               do { m->cs = (int16_t)ERROR_STATE; goto _out; } while (0)
#define ERROR_STATE        (int16_t)sb_ws_close_error  /* fgoto *ERROR_STATE: the byte at p is refused */




#ifndef SPAN_MORE   /* a driver may have its own way to end a piece */
#define SPAN_MORE          EMIT(m->open | SB_MORE, mark, pe - mark)
#endif


static const int sb_ws_close_start = 12;
static const int sb_ws_close_first_final = 12;
static const int sb_ws_close_error = 0;



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
case 12:
	switch( (*p) ) {
		case 3u: goto tr5;
		case 11u: goto tr6;
		case 19u: goto tr8;
	}
	if ( 12u <= (*p) && (*p) <= 18u )
		goto tr7;
	goto st0;
st0:
 m->cs = 0;
	goto _out;
tr5:
	{ m->num = m->num << 8 | (*p); }
	goto st1;
st1:
	if ( ++p == pe )
		goto _test_eof1;
case 1:
	if ( (*p) > 235u ) {
		if ( 239u <= (*p) && (*p) <= 246u )
			goto tr0;
	} else if ( (*p) >= 232u )
		goto tr0;
	goto st0;
tr0:
	{ m->num = m->num << 8 | (*p); }
	{ EMIT(SB_WS_CLOSE_CODE, p, 0); }
	goto st13;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	switch( (*p) ) {
		case 224u: goto tr11;
		case 237u: goto tr13;
		case 240u: goto tr14;
		case 244u: goto tr16;
	}
	if ( (*p) < 225u ) {
		if ( (*p) > 193u ) {
			if ( 194u <= (*p) && (*p) <= 223u )
				goto tr10;
		} else if ( (*p) >= 128u )
			goto st0;
	} else if ( (*p) > 239u ) {
		if ( (*p) > 243u ) {
			if ( 245u <= (*p) )
				goto st0;
		} else if ( (*p) >= 241u )
			goto tr15;
	} else
		goto tr12;
	goto tr9;
tr9:
	{ SPAN_OPEN(SB_WS_CLOSE_REASON); }
	goto st14;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	switch( (*p) ) {
		case 224u: goto st3;
		case 237u: goto st5;
		case 240u: goto st6;
		case 244u: goto st8;
	}
	if ( (*p) < 225u ) {
		if ( (*p) > 193u ) {
			if ( 194u <= (*p) && (*p) <= 223u )
				goto st2;
		} else if ( (*p) >= 128u )
			goto st0;
	} else if ( (*p) > 239u ) {
		if ( (*p) > 243u ) {
			if ( 245u <= (*p) )
				goto st0;
		} else if ( (*p) >= 241u )
			goto st7;
	} else
		goto st4;
	goto st14;
tr10:
	{ SPAN_OPEN(SB_WS_CLOSE_REASON); }
	goto st2;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	if ( 128u <= (*p) && (*p) <= 191u )
		goto st14;
	goto st0;
tr11:
	{ SPAN_OPEN(SB_WS_CLOSE_REASON); }
	goto st3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	if ( 160u <= (*p) && (*p) <= 191u )
		goto st2;
	goto st0;
tr12:
	{ SPAN_OPEN(SB_WS_CLOSE_REASON); }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	if ( 128u <= (*p) && (*p) <= 191u )
		goto st2;
	goto st0;
tr13:
	{ SPAN_OPEN(SB_WS_CLOSE_REASON); }
	goto st5;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	if ( 128u <= (*p) && (*p) <= 159u )
		goto st2;
	goto st0;
tr14:
	{ SPAN_OPEN(SB_WS_CLOSE_REASON); }
	goto st6;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	if ( 144u <= (*p) && (*p) <= 191u )
		goto st4;
	goto st0;
tr15:
	{ SPAN_OPEN(SB_WS_CLOSE_REASON); }
	goto st7;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	if ( 128u <= (*p) && (*p) <= 191u )
		goto st4;
	goto st0;
tr16:
	{ SPAN_OPEN(SB_WS_CLOSE_REASON); }
	goto st8;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	if ( 128u <= (*p) && (*p) <= 143u )
		goto st4;
	goto st0;
tr6:
	{ m->num = m->num << 8 | (*p); }
	goto st9;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	if ( 184u <= (*p) )
		goto tr0;
	goto st0;
tr7:
	{ m->num = m->num << 8 | (*p); }
	goto st10;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	goto tr0;
tr8:
	{ m->num = m->num << 8 | (*p); }
	goto st11;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	if ( 136u <= (*p) )
		goto st0;
	goto tr0;
	}
	_test_eof1:  m->cs = 1; goto _test_eof;
	_test_eof13:  m->cs = 13; goto _test_eof;
	_test_eof14:  m->cs = 14; goto _test_eof;
	_test_eof2:  m->cs = 2; goto _test_eof;
	_test_eof3:  m->cs = 3; goto _test_eof;
	_test_eof4:  m->cs = 4; goto _test_eof;
	_test_eof5:  m->cs = 5; goto _test_eof;
	_test_eof6:  m->cs = 6; goto _test_eof;
	_test_eof7:  m->cs = 7; goto _test_eof;
	_test_eof8:  m->cs = 8; goto _test_eof;
	_test_eof9:  m->cs = 9; goto _test_eof;
	_test_eof10:  m->cs = 10; goto _test_eof;
	_test_eof11:  m->cs = 11; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch (  m->cs ) {
	case 14:
	{ SPAN_END(SB_WS_CLOSE_REASON); }
	break;
	}
	}

	_out: {}
	}

    __asm__("" : "+r"(p) : : "memory");     /* else gcc copies what follows behind every state: 28 bytes each */
    if (m->open && p == pe && !eof)
        SPAN_MORE;
    if (m->cs == sb_ws_close_error)
        m->status = SB_MACHINE_BAD;
    return p;
}

void sb_ws_close_init(struct sb_machine *m)
{
    m->cs = (int16_t)sb_ws_close_start;
    m->open = 0;
    m->status = SB_MACHINE_RUNS;
    m->reg = 0;
    m->num = 0;
    m->word = NULL;
}

size_t sb_ws_close_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    if (m->status != SB_MACHINE_RUNS || n == 0)     /* p may be NULL when there is nothing */
        return 0;
    return (size_t)(run(m, p, p + n, NULL, emit, user) - p);
}

int sb_ws_close_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    static const unsigned char none[2], *const nothing = none + 1;  /* an action may step back */

    if (m->status == SB_MACHINE_RUNS)
        run(m, nothing, nothing, nothing, emit, user);
    return m->status != SB_MACHINE_BAD && m->cs >= sb_ws_close_first_final ? 0 : -1;
}

int sb_ws_close_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    static const unsigned char none[2];
    const unsigned char *end;

    if (n == 0)
        p = none + 1;           /* p may be NULL then; as above */
    end = p + n;
    sb_ws_close_init(m);
    if (run(m, p, end, end, emit, user) != end)
        return -1;
    return m->status != SB_MACHINE_BAD && m->cs >= sb_ws_close_first_final ? 0 : -1;
}
