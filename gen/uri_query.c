
/* uri_query - printed by tools/gen from grammar/uri_query.c.rl; do not edit. */
#include "uri_query.h"
#include "action.h"

/* The byte at p is refused although its state would take it. */
#define FAIL               do { m->cs = (int16_t)ERROR_STATE; goto _out; } while (0)
#define ERROR_STATE        (int16_t)sb_uri_query_error  /* fgoto *ERROR_STATE: the byte at p is refused */




#ifndef SPAN_MORE   /* a driver may have its own way to end a piece */
#define SPAN_MORE          EMIT(m->open | SB_MORE, mark, pe - mark)
#endif


static const int sb_uri_query_start = 5;
static const int sb_uri_query_first_final = 5;
static const int sb_uri_query_error = 0;



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
	if ( (*p) == 38u )
		goto st5;
	goto tr6;
tr6:
	{ p--; {goto st7;} }
	goto st6;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	goto st0;
tr0:
	{ BYTE(SB_URI_QUERY_NAME_BYTE, '%'); if (m->reg) TELL_REG(SB_URI_QUERY_NAME_BYTE); p--; {goto st7;} }
	goto st0;
tr3:
	{ BYTE(SB_URI_QUERY_VALUE_BYTE, '%'); if (m->reg) TELL_REG(SB_URI_QUERY_VALUE_BYTE); p--; {goto st10;} }
	goto st0;
st0:
 m->cs = 0;
	goto _out;
tr2:
	{ m->reg = HEX(m->reg) << 4 | HEX((*p)); TELL_REG(SB_URI_QUERY_NAME_BYTE); }
	goto st7;
tr12:
	{ BYTE(SB_URI_QUERY_NAME_BYTE, ' '); }
	goto st7;
tr17:
	{ SPAN_END(SB_URI_QUERY_NAME); }
	{ BYTE(SB_URI_QUERY_NAME_BYTE, ' '); }
	goto st7;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	switch( (*p) ) {
		case 37u: goto tr10;
		case 38u: goto tr11;
		case 43u: goto tr12;
		case 61u: goto tr13;
	}
	goto tr9;
tr9:
	{ SPAN_OPEN(SB_URI_QUERY_NAME); }
	goto st8;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	switch( (*p) ) {
		case 37u: goto tr15;
		case 38u: goto tr16;
		case 43u: goto tr17;
		case 61u: goto tr18;
	}
	goto st8;
tr10:
	{ m->reg = 0; }
	goto st1;
tr15:
	{ SPAN_END(SB_URI_QUERY_NAME); }
	{ m->reg = 0; }
	goto st1;
st1:
	if ( ++p == pe )
		goto _test_eof1;
case 1:
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr1;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr1;
	} else
		goto tr1;
	goto tr0;
tr1:
	{ m->reg = (*p); }
	goto st2;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr2;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr2;
	} else
		goto tr2;
	goto tr0;
tr11:
	{ EMIT(SB_URI_QUERY_PAIR_END, p, 0); {goto st5;} }
	goto st9;
tr13:
	{ {goto st10;} }
	goto st9;
tr16:
	{ SPAN_END(SB_URI_QUERY_NAME); }
	{ EMIT(SB_URI_QUERY_PAIR_END, p, 0); {goto st5;} }
	goto st9;
tr18:
	{ SPAN_END(SB_URI_QUERY_NAME); }
	{ {goto st10;} }
	goto st9;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	goto st0;
tr5:
	{ m->reg = HEX(m->reg) << 4 | HEX((*p)); TELL_REG(SB_URI_QUERY_VALUE_BYTE); }
	goto st10;
tr22:
	{ BYTE(SB_URI_QUERY_VALUE_BYTE, ' '); }
	goto st10;
tr26:
	{ SPAN_END(SB_URI_QUERY_VALUE); }
	{ BYTE(SB_URI_QUERY_VALUE_BYTE, ' '); }
	goto st10;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	switch( (*p) ) {
		case 37u: goto tr20;
		case 38u: goto tr21;
		case 43u: goto tr22;
	}
	goto tr19;
tr19:
	{ SPAN_OPEN(SB_URI_QUERY_VALUE); }
	goto st11;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	switch( (*p) ) {
		case 37u: goto tr24;
		case 38u: goto tr25;
		case 43u: goto tr26;
	}
	goto st11;
tr20:
	{ m->reg = 0; }
	goto st3;
tr24:
	{ SPAN_END(SB_URI_QUERY_VALUE); }
	{ m->reg = 0; }
	goto st3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr4;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr4;
	} else
		goto tr4;
	goto tr3;
tr4:
	{ m->reg = (*p); }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr5;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr5;
	} else
		goto tr5;
	goto tr3;
tr21:
	{ EMIT(SB_URI_QUERY_PAIR_END, p, 0); {goto st5;} }
	goto st12;
tr25:
	{ SPAN_END(SB_URI_QUERY_VALUE); }
	{ EMIT(SB_URI_QUERY_PAIR_END, p, 0); {goto st5;} }
	goto st12;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	goto st0;
	}
	_test_eof5:  m->cs = 5; goto _test_eof;
	_test_eof6:  m->cs = 6; goto _test_eof;
	_test_eof7:  m->cs = 7; goto _test_eof;
	_test_eof8:  m->cs = 8; goto _test_eof;
	_test_eof1:  m->cs = 1; goto _test_eof;
	_test_eof2:  m->cs = 2; goto _test_eof;
	_test_eof9:  m->cs = 9; goto _test_eof;
	_test_eof10:  m->cs = 10; goto _test_eof;
	_test_eof11:  m->cs = 11; goto _test_eof;
	_test_eof3:  m->cs = 3; goto _test_eof;
	_test_eof4:  m->cs = 4; goto _test_eof;
	_test_eof12:  m->cs = 12; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch (  m->cs ) {
	case 1:
	case 2:
	{ BYTE(SB_URI_QUERY_NAME_BYTE, '%'); if (m->reg) TELL_REG(SB_URI_QUERY_NAME_BYTE); p--; {       if ( p == pe )
               goto _test_eof7;
goto st7;} }
	break;
	case 3:
	case 4:
	{ BYTE(SB_URI_QUERY_VALUE_BYTE, '%'); if (m->reg) TELL_REG(SB_URI_QUERY_VALUE_BYTE); p--; {       if ( p == pe )
               goto _test_eof10;
goto st10;} }
	break;
	case 7:
	case 10:
	{ EMIT(SB_URI_QUERY_PAIR_END, p, 0); }
	break;
	case 8:
	{ SPAN_END(SB_URI_QUERY_NAME); }
	{ EMIT(SB_URI_QUERY_PAIR_END, p, 0); }
	break;
	case 11:
	{ SPAN_END(SB_URI_QUERY_VALUE); }
	{ EMIT(SB_URI_QUERY_PAIR_END, p, 0); }
	break;
	}
	}

	_out: {}
	}

    __asm__("" : "+r"(p) : : "memory");     /* else gcc copies what follows behind every state: 28 bytes each */
    if (m->open && p == pe && !eof)
        SPAN_MORE;
    if (m->cs == sb_uri_query_error)
        m->status = SB_MACHINE_BAD;
    return p;
}

void sb_uri_query_init(struct sb_machine *m)
{
    m->cs = (int16_t)sb_uri_query_start;
    m->open = 0;
    m->status = SB_MACHINE_RUNS;
    m->reg = 0;
    m->num = 0;
    m->word = NULL;
}

size_t sb_uri_query_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    if (m->status != SB_MACHINE_RUNS || n == 0)     /* p may be NULL when there is nothing */
        return 0;
    return (size_t)(run(m, p, p + n, NULL, emit, user) - p);
}

int sb_uri_query_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    static const unsigned char none[2], *const nothing = none + 1;  /* an action may step back */

    if (m->status == SB_MACHINE_RUNS)
        run(m, nothing, nothing, nothing, emit, user);
    return m->status != SB_MACHINE_BAD && m->cs >= sb_uri_query_first_final ? 0 : -1;
}

int sb_uri_query_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    static const unsigned char none[2];
    const unsigned char *end;

    if (n == 0)
        p = none + 1;           /* p may be NULL then; as above */
    end = p + n;
    sb_uri_query_init(m);
    if (run(m, p, end, end, emit, user) != end)
        return -1;
    return m->status != SB_MACHINE_BAD && m->cs >= sb_uri_query_first_final ? 0 : -1;
}
