
/* telnet_stream - printed by tools/gen from grammar/telnet_stream.c.rl; do not edit. */
#include "telnet_stream.h"
#include "action.h"

/* The byte at p is refused although its state would take it. */
#define FAIL               do { m->cs = (int16_t)ERROR_STATE; goto _out; } while (0)
#define ERROR_STATE        (int16_t)sb_telnet_stream_error  /* fgoto *ERROR_STATE: the byte at p is refused */




#ifndef SPAN_MORE   /* a driver may have its own way to end a piece */
#define SPAN_MORE          EMIT(m->open | SB_MORE, mark, pe - mark)
#endif


static const int sb_telnet_stream_start = 8;
static const int sb_telnet_stream_first_final = 8;
static const int sb_telnet_stream_error = 0;



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
	{ {goto st1;} }
	goto st8;
tr18:
	{ SPAN_END(SB_TELNET_STREAM_DATA); }
	{ {goto st1;} }
	goto st8;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	if ( (*p) == 255u )
		goto tr16;
	goto tr15;
tr15:
	{ SPAN_OPEN(SB_TELNET_STREAM_DATA); p = sb_skim_iac(p + 1, pe) - 1; }
	goto st9;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	if ( (*p) == 255u )
		goto tr18;
	goto st9;
st1:
	if ( ++p == pe )
		goto _test_eof1;
case 1:
	switch( (*p) ) {
		case 250u: goto st2;
		case 251u: goto st3;
		case 252u: goto st4;
		case 253u: goto st5;
		case 254u: goto st6;
		case 255u: goto tr6;
	}
	goto tr0;
tr0:
	{ m->num = (*p); EMIT(SB_TELNET_STREAM_COMMAND, p, 0); }
	{ {goto st8;} }
	goto st10;
tr6:
	{ EMIT(SB_TELNET_STREAM_DATA, p, 1); }
	{ {goto st8;} }
	goto st10;
tr7:
	{ m->num = (*p); EMIT(SB_TELNET_STREAM_SUB_OPEN, p, 0); {goto st11;} }
	goto st10;
tr8:
	{ m->num = (*p); EMIT(SB_TELNET_STREAM_WILL, p, 0); }
	{ {goto st8;} }
	goto st10;
tr9:
	{ m->num = (*p); EMIT(SB_TELNET_STREAM_WONT, p, 0); }
	{ {goto st8;} }
	goto st10;
tr10:
	{ m->num = (*p); EMIT(SB_TELNET_STREAM_DO, p, 0); }
	{ {goto st8;} }
	goto st10;
tr11:
	{ m->num = (*p); EMIT(SB_TELNET_STREAM_DONT, p, 0); }
	{ {goto st8;} }
	goto st10;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	goto st0;
st0:
 m->cs = 0;
	goto _out;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	goto tr7;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	goto tr8;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	goto tr9;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	goto tr10;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	goto tr11;
tr12:
	{ EMIT(SB_TELNET_STREAM_SUB_BROKEN, p, 0); p--; {goto st1;} }
	goto st11;
tr13:
	{ EMIT(SB_TELNET_STREAM_SUB_CLOSE, p, 0); {goto st8;} }
	goto st11;
tr14:
	{ EMIT(SB_TELNET_STREAM_SUB, p, 1); }
	goto st11;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	if ( (*p) == 255u )
		goto st7;
	goto tr20;
tr20:
	{ SPAN_OPEN(SB_TELNET_STREAM_SUB); p = sb_skim_iac(p + 1, pe) - 1; }
	goto st12;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	if ( (*p) == 255u )
		goto tr23;
	goto st12;
tr23:
	{ SPAN_END(SB_TELNET_STREAM_SUB); }
	goto st7;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	switch( (*p) ) {
		case 240u: goto tr13;
		case 255u: goto tr14;
	}
	goto tr12;
	}
	_test_eof8:  m->cs = 8; goto _test_eof;
	_test_eof9:  m->cs = 9; goto _test_eof;
	_test_eof1:  m->cs = 1; goto _test_eof;
	_test_eof10:  m->cs = 10; goto _test_eof;
	_test_eof2:  m->cs = 2; goto _test_eof;
	_test_eof3:  m->cs = 3; goto _test_eof;
	_test_eof4:  m->cs = 4; goto _test_eof;
	_test_eof5:  m->cs = 5; goto _test_eof;
	_test_eof6:  m->cs = 6; goto _test_eof;
	_test_eof11:  m->cs = 11; goto _test_eof;
	_test_eof12:  m->cs = 12; goto _test_eof;
	_test_eof7:  m->cs = 7; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch (  m->cs ) {
	case 9:
	{ SPAN_END(SB_TELNET_STREAM_DATA); }
	break;
	case 12:
	{ SPAN_END(SB_TELNET_STREAM_SUB); }
	break;
	}
	}

	_out: {}
	}

    __asm__("" : "+r"(p) : : "memory");     /* else gcc copies what follows behind every state: 28 bytes each */
    if (m->open && p == pe && !eof)
        SPAN_MORE;
    if (m->cs == sb_telnet_stream_error)
        m->status = SB_MACHINE_BAD;
    return p;
}

void sb_telnet_stream_init(struct sb_machine *m)
{
    m->cs = (int16_t)sb_telnet_stream_start;
    m->open = 0;
    m->status = SB_MACHINE_RUNS;
    m->reg = 0;
    m->num = 0;
    m->word = NULL;
}

size_t sb_telnet_stream_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    if (m->status != SB_MACHINE_RUNS || n == 0)     /* p may be NULL when there is nothing */
        return 0;
    return (size_t)(run(m, p, p + n, NULL, emit, user) - p);
}

int sb_telnet_stream_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    static const unsigned char none[2], *const nothing = none + 1;  /* an action may step back */

    if (m->status == SB_MACHINE_RUNS)
        run(m, nothing, nothing, nothing, emit, user);
    return m->status != SB_MACHINE_BAD && m->cs >= sb_telnet_stream_first_final ? 0 : -1;
}

int sb_telnet_stream_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    static const unsigned char none[2];
    const unsigned char *end;

    if (n == 0)
        p = none + 1;           /* p may be NULL then; as above */
    end = p + n;
    sb_telnet_stream_init(m);
    if (run(m, p, end, end, emit, user) != end)
        return -1;
    return m->status != SB_MACHINE_BAD && m->cs >= sb_telnet_stream_first_final ? 0 : -1;
}
