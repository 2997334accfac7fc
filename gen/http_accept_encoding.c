
/* http_accept_encoding - printed by tools/gen from grammar/http_accept_encoding.c.rl; do not edit. */
#include "http_accept_encoding.h"
#include "action.h"

/* The byte at p is refused although its state would take it. */
#define FAIL               do { m->cs = (int16_t)ERROR_STATE; goto _out; } while (0)
#define ERROR_STATE        (int16_t)sb_http_accept_encoding_error  /* fgoto *ERROR_STATE: the byte at p is refused */




#ifndef SPAN_MORE   /* a driver may have its own way to end a piece */
#define SPAN_MORE          EMIT(m->open | SB_MORE, mark, pe - mark)
#endif


static const int sb_http_accept_encoding_start = 16;
static const int sb_http_accept_encoding_first_final = 16;
static const int sb_http_accept_encoding_error = 0;



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
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	switch( (*p) ) {
		case 9u: goto st16;
		case 32u: goto st16;
		case 33u: goto tr20;
		case 42u: goto tr21;
		case 44u: goto st16;
		case 71u: goto tr22;
		case 73u: goto tr23;
		case 88u: goto tr24;
		case 103u: goto tr22;
		case 105u: goto tr23;
		case 120u: goto tr24;
		case 124u: goto tr20;
		case 126u: goto tr20;
	}
	if ( (*p) < 48u ) {
		if ( (*p) > 39u ) {
			if ( 43u <= (*p) && (*p) <= 46u )
				goto tr20;
		} else if ( (*p) >= 35u )
			goto tr20;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto tr20;
		} else if ( (*p) >= 65u )
			goto tr20;
	} else
		goto tr20;
	goto st0;
tr0:
	{ m->reg = SB_HTTP_ACCEPT_ENCODING_OTHER; p--; {goto st30;} }
	goto st0;
st0:
 m->cs = 0;
	goto _out;
tr20:
	{ SPAN_OPEN(SB_HTTP_ACCEPT_ENCODING_OTHER); m->num = 1000; }
	{ m->reg = SB_HTTP_ACCEPT_ENCODING_OTHER; {goto st30;} }
	goto st17;
tr25:
	{ SPAN_END((int)m->reg); p--; {goto st19;} }
	goto st17;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	goto st0;
tr3:
	{ m->reg = SB_HTTP_ACCEPT_ENCODING_GZIP; }
	goto st18;
tr10:
	{ m->reg = SB_HTTP_ACCEPT_ENCODING_IDENTITY; }
	goto st18;
tr21:
	{ SPAN_OPEN(SB_HTTP_ACCEPT_ENCODING_OTHER); m->num = 1000; }
	{ m->reg = SB_HTTP_ACCEPT_ENCODING_ANY; }
	goto st18;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	switch( (*p) ) {
		case 9u: goto tr25;
		case 32u: goto tr25;
		case 44u: goto tr25;
		case 59u: goto tr25;
	}
	goto tr0;
tr22:
	{ SPAN_OPEN(SB_HTTP_ACCEPT_ENCODING_OTHER); m->num = 1000; }
	goto st1;
st1:
	if ( ++p == pe )
		goto _test_eof1;
case 1:
	switch( (*p) ) {
		case 90u: goto st2;
		case 122u: goto st2;
	}
	goto tr0;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	switch( (*p) ) {
		case 73u: goto st3;
		case 105u: goto st3;
	}
	goto tr0;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	switch( (*p) ) {
		case 80u: goto tr3;
		case 112u: goto tr3;
	}
	goto tr0;
tr23:
	{ SPAN_OPEN(SB_HTTP_ACCEPT_ENCODING_OTHER); m->num = 1000; }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( (*p) ) {
		case 68u: goto st5;
		case 100u: goto st5;
	}
	goto tr0;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	switch( (*p) ) {
		case 69u: goto st6;
		case 101u: goto st6;
	}
	goto tr0;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	switch( (*p) ) {
		case 78u: goto st7;
		case 110u: goto st7;
	}
	goto tr0;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	switch( (*p) ) {
		case 84u: goto st8;
		case 116u: goto st8;
	}
	goto tr0;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	switch( (*p) ) {
		case 73u: goto st9;
		case 105u: goto st9;
	}
	goto tr0;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	switch( (*p) ) {
		case 84u: goto st10;
		case 116u: goto st10;
	}
	goto tr0;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	switch( (*p) ) {
		case 89u: goto tr10;
		case 121u: goto tr10;
	}
	goto tr0;
tr24:
	{ SPAN_OPEN(SB_HTTP_ACCEPT_ENCODING_OTHER); m->num = 1000; }
	goto st11;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	if ( (*p) == 45u )
		goto st12;
	goto tr0;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	switch( (*p) ) {
		case 71u: goto st1;
		case 103u: goto st1;
	}
	goto tr0;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	switch( (*p) ) {
		case 9u: goto st19;
		case 32u: goto st19;
		case 44u: goto tr27;
		case 59u: goto st13;
	}
	goto st0;
tr27:
	{ EMIT(SB_HTTP_ACCEPT_ENCODING_Q, p, 0); {goto st16;} }
	goto st20;
st20:
	if ( ++p == pe )
		goto _test_eof20;
case 20:
	goto st0;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	switch( (*p) ) {
		case 9u: goto st13;
		case 32u: goto st13;
		case 81u: goto st14;
		case 113u: goto st14;
	}
	goto st0;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	if ( (*p) == 61u )
		goto st15;
	goto st0;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	switch( (*p) ) {
		case 48u: goto tr17;
		case 49u: goto tr18;
	}
	goto st0;
tr17:
	{ m->num = 0; m->reg = 100; }
	goto st21;
st21:
	if ( ++p == pe )
		goto _test_eof21;
case 21:
	switch( (*p) ) {
		case 9u: goto st22;
		case 32u: goto st22;
		case 44u: goto tr27;
		case 46u: goto st23;
	}
	goto st0;
tr32:
	{ m->num += ((*p) & 15u) * m->reg; m->reg /= 10; }
	goto st22;
st22:
	if ( ++p == pe )
		goto _test_eof22;
case 22:
	switch( (*p) ) {
		case 9u: goto st22;
		case 32u: goto st22;
		case 44u: goto tr27;
	}
	goto st0;
st23:
	if ( ++p == pe )
		goto _test_eof23;
case 23:
	switch( (*p) ) {
		case 9u: goto st22;
		case 32u: goto st22;
		case 44u: goto tr27;
	}
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr30;
	goto st0;
tr30:
	{ m->num += ((*p) & 15u) * m->reg; m->reg /= 10; }
	goto st24;
st24:
	if ( ++p == pe )
		goto _test_eof24;
case 24:
	switch( (*p) ) {
		case 9u: goto st22;
		case 32u: goto st22;
		case 44u: goto tr27;
	}
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr31;
	goto st0;
tr31:
	{ m->num += ((*p) & 15u) * m->reg; m->reg /= 10; }
	goto st25;
st25:
	if ( ++p == pe )
		goto _test_eof25;
case 25:
	switch( (*p) ) {
		case 9u: goto st22;
		case 32u: goto st22;
		case 44u: goto tr27;
	}
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr32;
	goto st0;
tr18:
	{ m->num = 1000; }
	goto st26;
st26:
	if ( ++p == pe )
		goto _test_eof26;
case 26:
	switch( (*p) ) {
		case 9u: goto st22;
		case 32u: goto st22;
		case 44u: goto tr27;
		case 46u: goto st27;
	}
	goto st0;
st27:
	if ( ++p == pe )
		goto _test_eof27;
case 27:
	switch( (*p) ) {
		case 9u: goto st22;
		case 32u: goto st22;
		case 44u: goto tr27;
		case 48u: goto st28;
	}
	goto st0;
st28:
	if ( ++p == pe )
		goto _test_eof28;
case 28:
	switch( (*p) ) {
		case 9u: goto st22;
		case 32u: goto st22;
		case 44u: goto tr27;
		case 48u: goto st29;
	}
	goto st0;
st29:
	if ( ++p == pe )
		goto _test_eof29;
case 29:
	switch( (*p) ) {
		case 9u: goto st22;
		case 32u: goto st22;
		case 44u: goto tr27;
		case 48u: goto st22;
	}
	goto st0;
st30:
	if ( ++p == pe )
		goto _test_eof30;
case 30:
	switch( (*p) ) {
		case 9u: goto tr36;
		case 32u: goto tr36;
		case 33u: goto st30;
		case 44u: goto tr36;
		case 59u: goto tr36;
		case 124u: goto st30;
		case 126u: goto st30;
	}
	if ( (*p) < 48u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 46u )
				goto st30;
		} else if ( (*p) >= 35u )
			goto st30;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto st30;
		} else if ( (*p) >= 65u )
			goto st30;
	} else
		goto st30;
	goto st0;
tr36:
	{ SPAN_END((int)m->reg); p--; {goto st19;} }
	goto st31;
st31:
	if ( ++p == pe )
		goto _test_eof31;
case 31:
	goto st0;
	}
	_test_eof16:  m->cs = 16; goto _test_eof;
	_test_eof17:  m->cs = 17; goto _test_eof;
	_test_eof18:  m->cs = 18; goto _test_eof;
	_test_eof1:  m->cs = 1; goto _test_eof;
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
	_test_eof12:  m->cs = 12; goto _test_eof;
	_test_eof19:  m->cs = 19; goto _test_eof;
	_test_eof20:  m->cs = 20; goto _test_eof;
	_test_eof13:  m->cs = 13; goto _test_eof;
	_test_eof14:  m->cs = 14; goto _test_eof;
	_test_eof15:  m->cs = 15; goto _test_eof;
	_test_eof21:  m->cs = 21; goto _test_eof;
	_test_eof22:  m->cs = 22; goto _test_eof;
	_test_eof23:  m->cs = 23; goto _test_eof;
	_test_eof24:  m->cs = 24; goto _test_eof;
	_test_eof25:  m->cs = 25; goto _test_eof;
	_test_eof26:  m->cs = 26; goto _test_eof;
	_test_eof27:  m->cs = 27; goto _test_eof;
	_test_eof28:  m->cs = 28; goto _test_eof;
	_test_eof29:  m->cs = 29; goto _test_eof;
	_test_eof30:  m->cs = 30; goto _test_eof;
	_test_eof31:  m->cs = 31; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch (  m->cs ) {
	case 1:
	case 2:
	case 3:
	case 4:
	case 5:
	case 6:
	case 7:
	case 8:
	case 9:
	case 10:
	case 11:
	case 12:
	{ m->reg = SB_HTTP_ACCEPT_ENCODING_OTHER; p--; {       if ( p == pe )
               goto _test_eof30;
goto st30;} }
	break;
	case 18:
	case 30:
	{ SPAN_END((int)m->reg); EMIT(SB_HTTP_ACCEPT_ENCODING_Q, p, 0); }
	break;
	case 19:
	case 21:
	case 22:
	case 23:
	case 24:
	case 25:
	case 26:
	case 27:
	case 28:
	case 29:
	{ EMIT(SB_HTTP_ACCEPT_ENCODING_Q, p, 0); }
	break;
	}
	}

	_out: {}
	}

    __asm__("" : "+r"(p) : : "memory");     /* else gcc copies what follows behind every state: 28 bytes each */
    if (m->open && p == pe && !eof)
        SPAN_MORE;
    if (m->cs == sb_http_accept_encoding_error)
        m->status = SB_MACHINE_BAD;
    return p;
}

void sb_http_accept_encoding_init(struct sb_machine *m)
{
    m->cs = (int16_t)sb_http_accept_encoding_start;
    m->open = 0;
    m->status = SB_MACHINE_RUNS;
    m->reg = 0;
    m->num = 0;
    m->word = NULL;
}

size_t sb_http_accept_encoding_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    if (m->status != SB_MACHINE_RUNS || n == 0)     /* p may be NULL when there is nothing */
        return 0;
    return (size_t)(run(m, p, p + n, NULL, emit, user) - p);
}

int sb_http_accept_encoding_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    static const unsigned char none[2], *const nothing = none + 1;  /* an action may step back */

    if (m->status == SB_MACHINE_RUNS)
        run(m, nothing, nothing, nothing, emit, user);
    return m->status != SB_MACHINE_BAD && m->cs >= sb_http_accept_encoding_first_final ? 0 : -1;
}

int sb_http_accept_encoding_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    static const unsigned char none[2];
    const unsigned char *end;

    if (n == 0)
        p = none + 1;           /* p may be NULL then; as above */
    end = p + n;
    sb_http_accept_encoding_init(m);
    if (run(m, p, end, end, emit, user) != end)
        return -1;
    return m->status != SB_MACHINE_BAD && m->cs >= sb_http_accept_encoding_first_final ? 0 : -1;
}
