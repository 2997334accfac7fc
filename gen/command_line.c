
/* command_line - printed by tools/gen from grammar/command_line.c.rl; do not edit. */
#include "command_line.h"
#include "action.h"

/* The byte at p is refused although its state would take it. */
#define FAIL               do { m->cs = (int16_t)ERROR_STATE; goto _out; } while (0)
#define ERROR_STATE        (int16_t)sb_command_line_error  /* fgoto *ERROR_STATE: the byte at p is refused */




#ifndef SPAN_MORE   /* a driver may have its own way to end a piece */
#define SPAN_MORE          EMIT(m->open | SB_MORE, mark, pe - mark)
#endif


static const int sb_command_line_start = 6;
static const int sb_command_line_first_final = 6;
static const int sb_command_line_error = -1;



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
tr16:
	{ SPAN_END(SB_COMMAND_LINE_TEXT); }
	{ EMIT(SB_COMMAND_LINE_WORD, p, 0); }
	goto st6;
tr20:
	{ EMIT(SB_COMMAND_LINE_WORD, p, 0); }
	goto st6;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	switch( (*p) ) {
		case 9u: goto st6;
		case 32u: goto st6;
		case 34u: goto st0;
		case 39u: goto st2;
		case 92u: goto st4;
	}
	goto tr10;
tr10:
	{ SPAN_OPEN(SB_COMMAND_LINE_TEXT); }
	goto st7;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	switch( (*p) ) {
		case 9u: goto tr16;
		case 32u: goto tr16;
		case 34u: goto tr17;
		case 39u: goto tr18;
		case 92u: goto tr19;
	}
	goto st7;
tr17:
	{ SPAN_END(SB_COMMAND_LINE_TEXT); }
	goto st0;
tr9:
	{ EMIT(SB_COMMAND_LINE_TEXT, p, 1); }
	goto st0;
st0:
	if ( ++p == pe )
		goto _test_eof0;
case 0:
	switch( (*p) ) {
		case 34u: goto st8;
		case 92u: goto st5;
	}
	goto tr0;
tr0:
	{ SPAN_OPEN(SB_COMMAND_LINE_TEXT); }
	goto st1;
st1:
	if ( ++p == pe )
		goto _test_eof1;
case 1:
	switch( (*p) ) {
		case 34u: goto tr4;
		case 92u: goto tr5;
	}
	goto st1;
tr4:
	{ SPAN_END(SB_COMMAND_LINE_TEXT); }
	goto st8;
tr8:
	{ EMIT(SB_COMMAND_LINE_TEXT, p, 1); }
	goto st8;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	switch( (*p) ) {
		case 9u: goto tr20;
		case 32u: goto tr20;
		case 34u: goto st0;
		case 39u: goto st2;
		case 92u: goto st4;
	}
	goto tr10;
tr18:
	{ SPAN_END(SB_COMMAND_LINE_TEXT); }
	goto st2;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	if ( (*p) == 39u )
		goto st8;
	goto tr6;
tr6:
	{ SPAN_OPEN(SB_COMMAND_LINE_TEXT); }
	goto st3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	if ( (*p) == 39u )
		goto tr4;
	goto st3;
tr19:
	{ SPAN_END(SB_COMMAND_LINE_TEXT); }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	goto tr8;
tr5:
	{ SPAN_END(SB_COMMAND_LINE_TEXT); }
	goto st5;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	goto tr9;
	}
	_test_eof6:  m->cs = 6; goto _test_eof;
	_test_eof7:  m->cs = 7; goto _test_eof;
	_test_eof0:  m->cs = 0; goto _test_eof;
	_test_eof1:  m->cs = 1; goto _test_eof;
	_test_eof8:  m->cs = 8; goto _test_eof;
	_test_eof2:  m->cs = 2; goto _test_eof;
	_test_eof3:  m->cs = 3; goto _test_eof;
	_test_eof4:  m->cs = 4; goto _test_eof;
	_test_eof5:  m->cs = 5; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch (  m->cs ) {
	case 8:
	{ EMIT(SB_COMMAND_LINE_WORD, p, 0); }
	break;
	case 7:
	{ SPAN_END(SB_COMMAND_LINE_TEXT); }
	{ EMIT(SB_COMMAND_LINE_WORD, p, 0); }
	break;
	}
	}

	}

    __asm__("" : "+r"(p) : : "memory");     /* else gcc copies what follows behind every state: 28 bytes each */
    if (m->open && p == pe && !eof)
        SPAN_MORE;
    if (m->cs == sb_command_line_error)
        m->status = SB_MACHINE_BAD;
    return p;
}

void sb_command_line_init(struct sb_machine *m)
{
    m->cs = (int16_t)sb_command_line_start;
    m->open = 0;
    m->status = SB_MACHINE_RUNS;
    m->reg = 0;
    m->num = 0;
    m->word = NULL;
}

size_t sb_command_line_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    if (m->status != SB_MACHINE_RUNS || n == 0)     /* p may be NULL when there is nothing */
        return 0;
    return (size_t)(run(m, p, p + n, NULL, emit, user) - p);
}

int sb_command_line_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    static const unsigned char none[2], *const nothing = none + 1;  /* an action may step back */

    if (m->status == SB_MACHINE_RUNS)
        run(m, nothing, nothing, nothing, emit, user);
    return m->status != SB_MACHINE_BAD && m->cs >= sb_command_line_first_final ? 0 : -1;
}

int sb_command_line_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    static const unsigned char none[2];
    const unsigned char *end;

    if (n == 0)
        p = none + 1;           /* p may be NULL then; as above */
    end = p + n;
    sb_command_line_init(m);
    if (run(m, p, end, end, emit, user) != end)
        return -1;
    return m->status != SB_MACHINE_BAD && m->cs >= sb_command_line_first_final ? 0 : -1;
}
