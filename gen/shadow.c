
/* shadow - printed by tools/gen from grammar/shadow.c.rl; do not edit. */
#include "shadow.h"
#include "action.h"

/* The byte at p is refused although its state would take it. */
#define FAIL               do { m->cs = (int16_t)ERROR_STATE; goto _out; } while (0)
#define ERROR_STATE        (int16_t)sb_shadow_error  /* fgoto *ERROR_STATE: the byte at p is refused */




#ifndef SPAN_MORE   /* a driver may have its own way to end a piece */
#define SPAN_MORE          EMIT(m->open | SB_MORE, mark, pe - mark)
#endif


static const int sb_shadow_start = 15;
static const int sb_shadow_first_final = 15;
static const int sb_shadow_error = 0;



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
tr31:
	{ EMIT(SB_SHADOW_ENTRY, p, 0); m->reg = 0; }
	goto st15;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	switch( (*p) ) {
		case 35u: goto st0;
		case 47u: goto st0;
		case 58u: goto st0;
	}
	if ( (*p) < 43u ) {
		if ( (*p) <= 32u )
			goto st0;
	} else if ( (*p) > 45u ) {
		if ( 126u <= (*p) && (*p) <= 127u )
			goto st0;
	} else
		goto st0;
	goto tr29;
st0:
 m->cs = 0;
	goto _out;
tr29:
	{ SPAN_OPEN(SB_SHADOW_NAME); m->reg = 0; }
	goto st1;
st1:
	if ( ++p == pe )
		goto _test_eof1;
case 1:
	switch( (*p) ) {
		case 44u: goto st0;
		case 47u: goto st0;
		case 58u: goto tr2;
		case 127u: goto st0;
	}
	if ( (*p) <= 32u )
		goto st0;
	goto st1;
tr2:
	{ SPAN_END(SB_SHADOW_NAME); }
	{ m->reg++; }
	{ SPAN_BEHIND(SB_SHADOW_HASH); }
	goto st2;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	switch( (*p) ) {
		case 0u: goto st0;
		case 10u: goto st0;
		case 13u: goto st0;
		case 58u: goto tr4;
	}
	goto st2;
tr4:
	{ SPAN_END(SB_SHADOW_HASH); }
	{ m->reg++; }
	goto st3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	if ( (*p) == 58u )
		goto tr6;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr5;
	goto st0;
tr5:
	{ m->num = 0; }
	{ if (DIGIT(999999999999999999)) FAIL; }
	goto st4;
tr7:
	{ if (DIGIT(999999999999999999)) FAIL; }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	if ( (*p) == 58u )
		goto tr8;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr7;
	goto st0;
tr6:
	{ m->reg++; }
	goto st5;
tr8:
	{ EMIT(SB_SHADOW_LASTCHG, p, 0); }
	{ m->reg++; }
	goto st5;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	if ( (*p) == 58u )
		goto tr10;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr9;
	goto st0;
tr9:
	{ m->num = 0; }
	{ if (DIGIT(999999999999999999)) FAIL; }
	goto st6;
tr11:
	{ if (DIGIT(999999999999999999)) FAIL; }
	goto st6;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	if ( (*p) == 58u )
		goto tr12;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr11;
	goto st0;
tr10:
	{ m->reg++; }
	goto st7;
tr12:
	{ EMIT(SB_SHADOW_MIN, p, 0); }
	{ m->reg++; }
	goto st7;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	if ( (*p) == 58u )
		goto tr14;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr13;
	goto st0;
tr13:
	{ m->num = 0; }
	{ if (DIGIT(999999999999999999)) FAIL; }
	goto st8;
tr15:
	{ if (DIGIT(999999999999999999)) FAIL; }
	goto st8;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	if ( (*p) == 58u )
		goto tr16;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr15;
	goto st0;
tr14:
	{ m->reg++; }
	goto st9;
tr16:
	{ EMIT(SB_SHADOW_MAX, p, 0); }
	{ m->reg++; }
	goto st9;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	if ( (*p) == 58u )
		goto tr18;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr17;
	goto st0;
tr17:
	{ m->num = 0; }
	{ if (DIGIT(999999999999999999)) FAIL; }
	goto st10;
tr19:
	{ if (DIGIT(999999999999999999)) FAIL; }
	goto st10;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	if ( (*p) == 58u )
		goto tr20;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr19;
	goto st0;
tr18:
	{ m->reg++; }
	goto st11;
tr20:
	{ EMIT(SB_SHADOW_WARN, p, 0); }
	{ m->reg++; }
	goto st11;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	if ( (*p) == 58u )
		goto tr22;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr21;
	goto st0;
tr21:
	{ m->num = 0; }
	{ if (DIGIT(999999999999999999)) FAIL; }
	goto st12;
tr23:
	{ if (DIGIT(999999999999999999)) FAIL; }
	goto st12;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	if ( (*p) == 58u )
		goto tr24;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr23;
	goto st0;
tr22:
	{ m->reg++; }
	goto st13;
tr24:
	{ EMIT(SB_SHADOW_INACT, p, 0); }
	{ m->reg++; }
	goto st13;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	if ( (*p) == 58u )
		goto tr26;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr25;
	goto st0;
tr25:
	{ m->num = 0; }
	{ if (DIGIT(999999999999999999)) FAIL; }
	goto st14;
tr27:
	{ if (DIGIT(999999999999999999)) FAIL; }
	goto st14;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	if ( (*p) == 58u )
		goto tr28;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr27;
	goto st0;
tr26:
	{ m->reg++; }
	goto st16;
tr28:
	{ EMIT(SB_SHADOW_EXPIRE, p, 0); }
	{ m->reg++; }
	goto st16;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	switch( (*p) ) {
		case 0u: goto st0;
		case 10u: goto tr31;
		case 13u: goto st17;
		case 58u: goto st0;
	}
	goto st16;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	if ( (*p) == 10u )
		goto tr31;
	goto st0;
	}
	_test_eof15:  m->cs = 15; goto _test_eof;
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
	_test_eof13:  m->cs = 13; goto _test_eof;
	_test_eof14:  m->cs = 14; goto _test_eof;
	_test_eof16:  m->cs = 16; goto _test_eof;
	_test_eof17:  m->cs = 17; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch (  m->cs ) {
	case 16:
	case 17:
	{ EMIT(SB_SHADOW_ENTRY, p, 0); m->reg = 0; }
	break;
	}
	}

	_out: {}
	}

    __asm__("" : "+r"(p) : : "memory");     /* else gcc copies what follows behind every state: 28 bytes each */
    if (m->open && p == pe && !eof)
        SPAN_MORE;
    if (m->cs == sb_shadow_error)
        m->status = SB_MACHINE_BAD;
    return p;
}

void sb_shadow_init(struct sb_machine *m)
{
    m->cs = (int16_t)sb_shadow_start;
    m->open = 0;
    m->status = SB_MACHINE_RUNS;
    m->reg = 0;
    m->num = 0;
    m->word = NULL;
}

size_t sb_shadow_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    if (m->status != SB_MACHINE_RUNS || n == 0)     /* p may be NULL when there is nothing */
        return 0;
    return (size_t)(run(m, p, p + n, NULL, emit, user) - p);
}

int sb_shadow_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    static const unsigned char none[2], *const nothing = none + 1;  /* an action may step back */

    if (m->status == SB_MACHINE_RUNS)
        run(m, nothing, nothing, nothing, emit, user);
    return m->status != SB_MACHINE_BAD && m->cs >= sb_shadow_first_final ? 0 : -1;
}

int sb_shadow_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    static const unsigned char none[2];
    const unsigned char *end;

    if (n == 0)
        p = none + 1;           /* p may be NULL then; as above */
    end = p + n;
    sb_shadow_init(m);
    if (run(m, p, end, end, emit, user) != end)
        return -1;
    return m->status != SB_MACHINE_BAD && m->cs >= sb_shadow_first_final ? 0 : -1;
}
