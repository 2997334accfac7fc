
/* term_input - printed by tools/gen from grammar/term_input.c.rl; do not edit. */
#include "term_input.h"
#include "action.h"

/* The byte at p is refused although its state would take it. */
#define FAIL               do { m->cs = (int16_t)ERROR_STATE; goto _out; } while (0)
#define ERROR_STATE        (int16_t)sb_term_input_error  /* fgoto *ERROR_STATE: the byte at p is refused */




#ifndef SPAN_MORE   /* a driver may have its own way to end a piece */
#define SPAN_MORE          EMIT(m->open | SB_MORE, mark, pe - mark)
#endif


static const int sb_term_input_start = 20;
static const int sb_term_input_first_final = 20;
static const int sb_term_input_error = 0;



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
	{ EMIT(SB_TERM_INPUT_WORD_LEFT, p, 0); }
	goto st20;
tr3:
	{ EMIT(SB_TERM_INPUT_WORD_RIGHT, p, 0); }
	goto st20;
tr10:
	{ EMIT(SB_TERM_INPUT_UP, p, 0); }
	goto st20;
tr11:
	{ EMIT(SB_TERM_INPUT_DOWN, p, 0); }
	goto st20;
tr12:
	{ EMIT(SB_TERM_INPUT_RIGHT, p, 0); }
	goto st20;
tr13:
	{ EMIT(SB_TERM_INPUT_LEFT, p, 0); }
	goto st20;
tr14:
	{ EMIT(SB_TERM_INPUT_END, p, 0); }
	goto st20;
tr15:
	{ EMIT(SB_TERM_INPUT_HOME, p, 0); }
	goto st20;
tr20:
	{ EMIT(SB_TERM_INPUT_DELETE, p, 0); }
	goto st20;
tr21:
	{ m->num = m->num << 6 | ((*p) & 0x3fu); }
	{ EMIT(SB_TERM_INPUT_CHAR, p, 0); }
	goto st20;
tr26:
	{ EMIT(SB_TERM_INPUT_STOP, p, 0); }
	goto st20;
tr27:
	{ EMIT(SB_TERM_INPUT_END_OF_FILE, p, 0); }
	goto st20;
tr28:
	{ EMIT(SB_TERM_INPUT_RUB_OUT, p, 0); }
	goto st20;
tr29:
	{ EMIT(SB_TERM_INPUT_TAB, p, 0); }
	goto st20;
tr30:
	{ EMIT(SB_TERM_INPUT_KILL_END, p, 0); }
	goto st20;
tr31:
	{ EMIT(SB_TERM_INPUT_REDRAW, p, 0); }
	goto st20;
tr32:
	{ EMIT(SB_TERM_INPUT_ENTER, p, 0); {goto st19;} }
	goto st20;
tr33:
	{ EMIT(SB_TERM_INPUT_KILL_START, p, 0); }
	goto st20;
tr34:
	{ EMIT(SB_TERM_INPUT_KILL_WORD, p, 0); }
	goto st20;
tr35:
	{ EMIT(SB_TERM_INPUT_YANK, p, 0); }
	goto st20;
tr37:
	{ SPAN_OPEN(SB_TERM_INPUT_TEXT); {goto st21;} }
	goto st20;
st20:
	if ( ++p == pe )
		goto _test_eof20;
case 20:
	switch( (*p) ) {
		case 1u: goto tr15;
		case 2u: goto tr13;
		case 3u: goto tr26;
		case 4u: goto tr27;
		case 5u: goto tr14;
		case 6u: goto tr12;
		case 8u: goto tr28;
		case 9u: goto tr29;
		case 11u: goto tr30;
		case 12u: goto tr31;
		case 13u: goto tr32;
		case 14u: goto tr11;
		case 16u: goto tr10;
		case 21u: goto tr33;
		case 23u: goto tr34;
		case 25u: goto tr35;
		case 27u: goto st1;
		case 127u: goto tr28;
		case 224u: goto tr39;
		case 237u: goto tr41;
		case 240u: goto tr42;
		case 244u: goto tr44;
	}
	if ( (*p) < 194u ) {
		if ( (*p) > 31u ) {
			if ( 128u <= (*p) && (*p) <= 193u )
				goto st20;
		} else
			goto st20;
	} else if ( (*p) > 223u ) {
		if ( (*p) < 241u ) {
			if ( 225u <= (*p) && (*p) <= 239u )
				goto tr40;
		} else if ( (*p) > 243u ) {
			if ( 245u <= (*p) )
				goto st20;
		} else
			goto tr43;
	} else
		goto tr38;
	goto tr37;
st1:
	if ( ++p == pe )
		goto _test_eof1;
case 1:
	switch( (*p) ) {
		case 79u: goto st2;
		case 91u: goto st2;
		case 98u: goto tr2;
		case 102u: goto tr3;
	}
	goto tr0;
tr0:
	{ p--; {goto st20;} }
	goto st0;
st0:
 m->cs = 0;
	goto _out;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	switch( (*p) ) {
		case 48u: goto st3;
		case 49u: goto st5;
		case 51u: goto st9;
		case 52u: goto st10;
		case 55u: goto st11;
		case 56u: goto st10;
		case 65u: goto tr10;
		case 66u: goto tr11;
		case 67u: goto tr12;
		case 68u: goto tr13;
		case 70u: goto tr14;
		case 72u: goto tr15;
	}
	if ( 50u <= (*p) && (*p) <= 57u )
		goto st8;
	goto tr0;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto st4;
	goto tr0;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	if ( (*p) == 126u )
		goto st20;
	goto tr0;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	switch( (*p) ) {
		case 59u: goto st6;
		case 126u: goto tr15;
	}
	if ( 48u <= (*p) && (*p) <= 57u )
		goto st4;
	goto tr0;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto st7;
	goto tr0;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	switch( (*p) ) {
		case 65u: goto tr10;
		case 66u: goto tr11;
		case 67u: goto tr12;
		case 68u: goto tr13;
		case 70u: goto tr14;
		case 72u: goto tr15;
	}
	goto tr0;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	if ( (*p) == 126u )
		goto st20;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto st4;
	goto tr0;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	if ( (*p) == 126u )
		goto tr20;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto st4;
	goto tr0;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	if ( (*p) == 126u )
		goto tr14;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto st4;
	goto tr0;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	if ( (*p) == 126u )
		goto tr15;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto st4;
	goto tr0;
tr22:
	{ m->num = m->num << 6 | ((*p) & 0x3fu); }
	goto st12;
tr38:
	{ m->num = (*p) & 0x1fu; }
	goto st12;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	if ( 128u <= (*p) && (*p) <= 191u )
		goto tr21;
	goto tr0;
tr39:
	{ m->num = (*p) & 0x0fu; }
	goto st13;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	if ( 160u <= (*p) && (*p) <= 191u )
		goto tr22;
	goto tr0;
tr23:
	{ m->num = m->num << 6 | ((*p) & 0x3fu); }
	goto st14;
tr40:
	{ m->num = (*p) & 0x0fu; }
	goto st14;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	if ( 128u <= (*p) && (*p) <= 191u )
		goto tr22;
	goto tr0;
tr41:
	{ m->num = (*p) & 0x0fu; }
	goto st15;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	if ( 128u <= (*p) && (*p) <= 159u )
		goto tr22;
	goto tr0;
tr42:
	{ m->num = (*p) & 0x07u; }
	goto st16;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	if ( 144u <= (*p) && (*p) <= 191u )
		goto tr23;
	goto tr0;
tr43:
	{ m->num = (*p) & 0x07u; }
	goto st17;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	if ( 128u <= (*p) && (*p) <= 191u )
		goto tr23;
	goto tr0;
tr44:
	{ m->num = (*p) & 0x07u; }
	goto st18;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	if ( 128u <= (*p) && (*p) <= 143u )
		goto tr23;
	goto tr0;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	switch( (*p) ) {
		case 0u: goto tr24;
		case 10u: goto tr24;
	}
	goto tr25;
tr25:
	{ p--; {goto st20;} }
	goto st23;
tr24:
	{ {goto st20;} }
	goto st23;
st23:
	if ( ++p == pe )
		goto _test_eof23;
case 23:
	goto st0;
st21:
	if ( ++p == pe )
		goto _test_eof21;
case 21:
	if ( 32u <= (*p) && (*p) <= 126u )
		goto st21;
	goto tr45;
tr45:
	{ SPAN_END(SB_TERM_INPUT_TEXT); p--; {goto st20;} }
	goto st22;
st22:
	if ( ++p == pe )
		goto _test_eof22;
case 22:
	goto st0;
	}
	_test_eof20:  m->cs = 20; goto _test_eof;
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
	_test_eof15:  m->cs = 15; goto _test_eof;
	_test_eof16:  m->cs = 16; goto _test_eof;
	_test_eof17:  m->cs = 17; goto _test_eof;
	_test_eof18:  m->cs = 18; goto _test_eof;
	_test_eof19:  m->cs = 19; goto _test_eof;
	_test_eof23:  m->cs = 23; goto _test_eof;
	_test_eof21:  m->cs = 21; goto _test_eof;
	_test_eof22:  m->cs = 22; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch (  m->cs ) {
	case 21:
	{ SPAN_END(SB_TERM_INPUT_TEXT); }
	break;
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
	case 13:
	case 14:
	case 15:
	case 16:
	case 17:
	case 18:
	{ p--; {       if ( p == pe )
               goto _test_eof20;
goto st20;} }
	break;
	}
	}

	_out: {}
	}

    __asm__("" : "+r"(p) : : "memory");     /* else gcc copies what follows behind every state: 28 bytes each */
    if (m->open && p == pe && !eof)
        SPAN_MORE;
    if (m->cs == sb_term_input_error)
        m->status = SB_MACHINE_BAD;
    return p;
}

void sb_term_input_init(struct sb_machine *m)
{
    m->cs = (int16_t)sb_term_input_start;
    m->open = 0;
    m->status = SB_MACHINE_RUNS;
    m->reg = 0;
    m->num = 0;
    m->word = NULL;
}

size_t sb_term_input_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    if (m->status != SB_MACHINE_RUNS || n == 0)     /* p may be NULL when there is nothing */
        return 0;
    return (size_t)(run(m, p, p + n, NULL, emit, user) - p);
}

int sb_term_input_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    static const unsigned char none[2], *const nothing = none + 1;  /* an action may step back */

    if (m->status == SB_MACHINE_RUNS)
        run(m, nothing, nothing, nothing, emit, user);
    return m->status != SB_MACHINE_BAD && m->cs >= sb_term_input_first_final ? 0 : -1;
}

int sb_term_input_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    static const unsigned char none[2];
    const unsigned char *end;

    if (n == 0)
        p = none + 1;           /* p may be NULL then; as above */
    end = p + n;
    sb_term_input_init(m);
    if (run(m, p, end, end, emit, user) != end)
        return -1;
    return m->status != SB_MACHINE_BAD && m->cs >= sb_term_input_first_final ? 0 : -1;
}
