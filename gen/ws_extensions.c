
/* ws_extensions - printed by tools/gen from grammar/ws_extensions.c.rl; do not edit. */
#include "ws_extensions.h"
#include "action.h"

/* The byte at p is refused although its state would take it. */
#define FAIL               do { m->cs = (int16_t)ERROR_STATE; goto _out; } while (0)
#define ERROR_STATE        (int16_t)sb_ws_extensions_error  /* fgoto *ERROR_STATE: the byte at p is refused */




#ifndef SPAN_MORE   /* a driver may have its own way to end a piece */
#define SPAN_MORE          EMIT(m->open | SB_MORE, mark, pe - mark)
#endif


static const int sb_ws_extensions_start = 5;
static const int sb_ws_extensions_first_final = 5;
static const int sb_ws_extensions_error = 0;



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
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	switch( (*p) ) {
		case 9u: goto st5;
		case 32u: goto st5;
		case 33u: goto tr9;
		case 44u: goto st5;
		case 124u: goto tr9;
		case 126u: goto tr9;
	}
	if ( (*p) < 48u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 46u )
				goto tr9;
		} else if ( (*p) >= 35u )
			goto tr9;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto tr9;
		} else if ( (*p) >= 65u )
			goto tr9;
	} else
		goto tr9;
	goto st0;
st0:
 m->cs = 0;
	goto _out;
tr9:
	{ SPAN_OPEN(SB_WS_EXTENSIONS_NAME); }
	goto st6;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	switch( (*p) ) {
		case 9u: goto tr10;
		case 32u: goto tr10;
		case 33u: goto st6;
		case 44u: goto tr12;
		case 59u: goto tr13;
		case 124u: goto st6;
		case 126u: goto st6;
	}
	if ( (*p) < 48u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 46u )
				goto st6;
		} else if ( (*p) >= 35u )
			goto st6;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto st6;
		} else if ( (*p) >= 65u )
			goto st6;
	} else
		goto st6;
	goto st0;
tr7:
	{ SPAN_END(SB_WS_EXTENSIONS_VALUE); }
	goto st7;
tr10:
	{ SPAN_END(SB_WS_EXTENSIONS_NAME); }
	goto st7;
tr16:
	{ SPAN_END(SB_WS_EXTENSIONS_PARAM); }
	goto st7;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	switch( (*p) ) {
		case 9u: goto st7;
		case 32u: goto st7;
		case 44u: goto tr15;
		case 59u: goto st1;
	}
	goto st0;
tr12:
	{ SPAN_END(SB_WS_EXTENSIONS_NAME); }
	{ {goto st5;} }
	goto st8;
tr15:
	{ {goto st5;} }
	goto st8;
tr18:
	{ SPAN_END(SB_WS_EXTENSIONS_PARAM); }
	{ {goto st5;} }
	goto st8;
tr22:
	{ SPAN_END(SB_WS_EXTENSIONS_VALUE); }
	{ {goto st5;} }
	goto st8;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	goto st0;
tr23:
	{ SPAN_END(SB_WS_EXTENSIONS_VALUE); }
	goto st1;
tr13:
	{ SPAN_END(SB_WS_EXTENSIONS_NAME); }
	goto st1;
tr19:
	{ SPAN_END(SB_WS_EXTENSIONS_PARAM); }
	goto st1;
st1:
	if ( ++p == pe )
		goto _test_eof1;
case 1:
	switch( (*p) ) {
		case 9u: goto st1;
		case 32u: goto st1;
		case 33u: goto tr2;
		case 124u: goto tr2;
		case 126u: goto tr2;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto tr2;
		} else if ( (*p) >= 35u )
			goto tr2;
	} else if ( (*p) > 46u ) {
		if ( (*p) < 65u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto tr2;
		} else if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto tr2;
		} else
			goto tr2;
	} else
		goto tr2;
	goto st0;
tr2:
	{ SPAN_OPEN(SB_WS_EXTENSIONS_PARAM); }
	goto st9;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	switch( (*p) ) {
		case 9u: goto tr16;
		case 32u: goto tr16;
		case 33u: goto st9;
		case 44u: goto tr18;
		case 59u: goto tr19;
		case 61u: goto tr20;
		case 124u: goto st9;
		case 126u: goto st9;
	}
	if ( (*p) < 48u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 46u )
				goto st9;
		} else if ( (*p) >= 35u )
			goto st9;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto st9;
		} else if ( (*p) >= 65u )
			goto st9;
	} else
		goto st9;
	goto st0;
tr20:
	{ SPAN_END(SB_WS_EXTENSIONS_PARAM); }
	goto st2;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	switch( (*p) ) {
		case 34u: goto st3;
		case 124u: goto tr3;
		case 126u: goto tr3;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto tr3;
		} else if ( (*p) >= 33u )
			goto tr3;
	} else if ( (*p) > 46u ) {
		if ( (*p) < 65u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto tr3;
		} else if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto tr3;
		} else
			goto tr3;
	} else
		goto tr3;
	goto st0;
tr3:
	{ SPAN_OPEN(SB_WS_EXTENSIONS_VALUE); }
	goto st10;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	switch( (*p) ) {
		case 9u: goto tr7;
		case 32u: goto tr7;
		case 33u: goto st10;
		case 44u: goto tr22;
		case 59u: goto tr23;
		case 124u: goto st10;
		case 126u: goto st10;
	}
	if ( (*p) < 48u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 46u )
				goto st10;
		} else if ( (*p) >= 35u )
			goto st10;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto st10;
		} else if ( (*p) >= 65u )
			goto st10;
	} else
		goto st10;
	goto st0;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	switch( (*p) ) {
		case 33u: goto tr5;
		case 124u: goto tr5;
		case 126u: goto tr5;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto tr5;
		} else if ( (*p) >= 35u )
			goto tr5;
	} else if ( (*p) > 46u ) {
		if ( (*p) < 65u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto tr5;
		} else if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto tr5;
		} else
			goto tr5;
	} else
		goto tr5;
	goto st0;
tr5:
	{ SPAN_OPEN(SB_WS_EXTENSIONS_VALUE); }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( (*p) ) {
		case 34u: goto tr7;
		case 124u: goto st4;
		case 126u: goto st4;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto st4;
		} else if ( (*p) >= 33u )
			goto st4;
	} else if ( (*p) > 46u ) {
		if ( (*p) < 65u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto st4;
		} else if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto st4;
		} else
			goto st4;
	} else
		goto st4;
	goto st0;
	}
	_test_eof5:  m->cs = 5; goto _test_eof;
	_test_eof6:  m->cs = 6; goto _test_eof;
	_test_eof7:  m->cs = 7; goto _test_eof;
	_test_eof8:  m->cs = 8; goto _test_eof;
	_test_eof1:  m->cs = 1; goto _test_eof;
	_test_eof9:  m->cs = 9; goto _test_eof;
	_test_eof2:  m->cs = 2; goto _test_eof;
	_test_eof10:  m->cs = 10; goto _test_eof;
	_test_eof3:  m->cs = 3; goto _test_eof;
	_test_eof4:  m->cs = 4; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch (  m->cs ) {
	case 6:
	{ SPAN_END(SB_WS_EXTENSIONS_NAME); }
	break;
	case 9:
	{ SPAN_END(SB_WS_EXTENSIONS_PARAM); }
	break;
	case 10:
	{ SPAN_END(SB_WS_EXTENSIONS_VALUE); }
	break;
	}
	}

	_out: {}
	}

    __asm__("" : "+r"(p) : : "memory");     /* else gcc copies what follows behind every state: 28 bytes each */
    if (m->open && p == pe && !eof)
        SPAN_MORE;
    if (m->cs == sb_ws_extensions_error)
        m->status = SB_MACHINE_BAD;
    return p;
}

void sb_ws_extensions_init(struct sb_machine *m)
{
    m->cs = (int16_t)sb_ws_extensions_start;
    m->open = 0;
    m->status = SB_MACHINE_RUNS;
    m->reg = 0;
    m->num = 0;
    m->word = NULL;
}

size_t sb_ws_extensions_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    if (m->status != SB_MACHINE_RUNS || n == 0)     /* p may be NULL when there is nothing */
        return 0;
    return (size_t)(run(m, p, p + n, NULL, emit, user) - p);
}

int sb_ws_extensions_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    static const unsigned char none[2], *const nothing = none + 1;  /* an action may step back */

    if (m->status == SB_MACHINE_RUNS)
        run(m, nothing, nothing, nothing, emit, user);
    return m->status != SB_MACHINE_BAD && m->cs >= sb_ws_extensions_first_final ? 0 : -1;
}

int sb_ws_extensions_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    static const unsigned char none[2];
    const unsigned char *end;

    if (n == 0)
        p = none + 1;           /* p may be NULL then; as above */
    end = p + n;
    sb_ws_extensions_init(m);
    if (run(m, p, end, end, emit, user) != end)
        return -1;
    return m->status != SB_MACHINE_BAD && m->cs >= sb_ws_extensions_first_final ? 0 : -1;
}
