
/* ws_frame - printed by tools/gen from grammar/ws_frame.c.rl; do not edit. */
#include "ws_frame.h"
#include "action.h"

/* The byte at p is refused although its state would take it. */
#define FAIL               do { m->cs = (int16_t)ERROR_STATE; goto _out; } while (0)
#define ERROR_STATE        (int16_t)sb_ws_frame_error  /* fgoto *ERROR_STATE: the byte at p is refused */




#ifndef SPAN_MORE   /* a driver may have its own way to end a piece */
#define SPAN_MORE          EMIT(m->open | SB_MORE, mark, pe - mark)
#endif


static const int sb_ws_frame_start = 1;
static const int sb_ws_frame_first_final = 23;
static const int sb_ws_frame_error = 0;



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
	switch( (*p) ) {
		case 0u: goto tr0;
		case 1u: goto tr1;
		case 2u: goto tr2;
		case 65u: goto tr3;
		case 66u: goto tr5;
		case 128u: goto tr6;
		case 129u: goto tr7;
		case 130u: goto tr8;
		case 136u: goto tr9;
		case 137u: goto tr10;
		case 138u: goto tr11;
		case 193u: goto tr12;
		case 194u: goto tr13;
	}
	goto st0;
tr0:
	{ EMIT(SB_WS_FRAME_CONT, p, 0); }
	goto st2;
tr1:
	{ EMIT(SB_WS_FRAME_TEXT, p, 0); }
	goto st2;
tr2:
	{ EMIT(SB_WS_FRAME_BINARY, p, 0); }
	goto st2;
tr3:
	{ EMIT(SB_WS_FRAME_COMPRESSED, p, 0); }
	{ EMIT(SB_WS_FRAME_TEXT, p, 0); }
	goto st2;
tr5:
	{ EMIT(SB_WS_FRAME_COMPRESSED, p, 0); }
	{ EMIT(SB_WS_FRAME_BINARY, p, 0); }
	goto st2;
tr6:
	{ EMIT(SB_WS_FRAME_CONT_FIN, p, 0); }
	goto st2;
tr7:
	{ EMIT(SB_WS_FRAME_TEXT_FIN, p, 0); }
	goto st2;
tr8:
	{ EMIT(SB_WS_FRAME_BINARY_FIN, p, 0); }
	goto st2;
tr12:
	{ EMIT(SB_WS_FRAME_COMPRESSED, p, 0); }
	{ EMIT(SB_WS_FRAME_TEXT_FIN, p, 0); }
	goto st2;
tr13:
	{ EMIT(SB_WS_FRAME_COMPRESSED, p, 0); }
	{ EMIT(SB_WS_FRAME_BINARY_FIN, p, 0); }
	goto st2;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	switch( (*p) ) {
		case 254u: goto st7;
		case 255u: goto st10;
	}
	if ( 128u <= (*p) && (*p) <= 253u )
		goto tr14;
	goto st0;
st0:
 m->cs = 0;
	goto _out;
tr14:
	{ m->num = (*p) & 0x7fu; }
	goto st3;
tr23:
	{ m->num = m->num << 8 | (*p); }
	goto st3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	goto tr17;
tr17:
	{ m->reg = m->reg >> 8 | (uint32_t)(*p) << 24; }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	goto tr18;
tr18:
	{ m->reg = m->reg >> 8 | (uint32_t)(*p) << 24; }
	goto st5;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	goto tr19;
tr19:
	{ m->reg = m->reg >> 8 | (uint32_t)(*p) << 24; }
	goto st6;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	goto tr20;
tr20:
	{ m->reg = m->reg >> 8 | (uint32_t)(*p) << 24; }
	{ EMIT(SB_WS_FRAME_PAYLOAD, p, 0); DONE; {p++;  m->cs = 23; goto _out;} }
	goto st23;
st23:
	if ( ++p == pe )
		goto _test_eof23;
case 23:
	goto st0;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	if ( (*p) == 0u )
		goto tr21;
	goto tr22;
tr21:
	{ m->num = m->num << 8 | (*p); }
	goto st8;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	if ( (*p) <= 125u )
		goto st0;
	goto tr23;
tr22:
	{ m->num = m->num << 8 | (*p); }
	goto st9;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	goto tr23;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	if ( (*p) == 0u )
		goto tr24;
	if ( 1u <= (*p) && (*p) <= 127u )
		goto tr25;
	goto st0;
tr24:
	{ m->num = m->num << 8 | (*p); }
	goto st11;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	if ( (*p) == 0u )
		goto tr26;
	goto tr27;
tr26:
	{ m->num = m->num << 8 | (*p); }
	goto st12;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	if ( (*p) == 0u )
		goto tr28;
	goto tr29;
tr28:
	{ m->num = m->num << 8 | (*p); }
	goto st13;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	if ( (*p) == 0u )
		goto tr30;
	goto tr31;
tr30:
	{ m->num = m->num << 8 | (*p); }
	goto st14;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	if ( (*p) == 0u )
		goto tr32;
	goto tr33;
tr32:
	{ m->num = m->num << 8 | (*p); }
	goto st15;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	if ( (*p) == 0u )
		goto st0;
	goto tr34;
tr34:
	{ m->num = m->num << 8 | (*p); }
	goto st16;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	goto tr22;
tr33:
	{ m->num = m->num << 8 | (*p); }
	goto st17;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	goto tr34;
tr31:
	{ m->num = m->num << 8 | (*p); }
	goto st18;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	goto tr33;
tr29:
	{ m->num = m->num << 8 | (*p); }
	goto st19;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	goto tr31;
tr27:
	{ m->num = m->num << 8 | (*p); }
	goto st20;
st20:
	if ( ++p == pe )
		goto _test_eof20;
case 20:
	goto tr29;
tr25:
	{ m->num = m->num << 8 | (*p); }
	goto st21;
st21:
	if ( ++p == pe )
		goto _test_eof21;
case 21:
	goto tr27;
tr9:
	{ EMIT(SB_WS_FRAME_CLOSE, p, 0); }
	goto st22;
tr10:
	{ EMIT(SB_WS_FRAME_PING, p, 0); }
	goto st22;
tr11:
	{ EMIT(SB_WS_FRAME_PONG, p, 0); }
	goto st22;
st22:
	if ( ++p == pe )
		goto _test_eof22;
case 22:
	if ( 128u <= (*p) && (*p) <= 253u )
		goto tr14;
	goto st0;
	}
	_test_eof2:  m->cs = 2; goto _test_eof;
	_test_eof3:  m->cs = 3; goto _test_eof;
	_test_eof4:  m->cs = 4; goto _test_eof;
	_test_eof5:  m->cs = 5; goto _test_eof;
	_test_eof6:  m->cs = 6; goto _test_eof;
	_test_eof23:  m->cs = 23; goto _test_eof;
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
	_test_eof20:  m->cs = 20; goto _test_eof;
	_test_eof21:  m->cs = 21; goto _test_eof;
	_test_eof22:  m->cs = 22; goto _test_eof;

	_test_eof: {}
	_out: {}
	}

    __asm__("" : "+r"(p) : : "memory");     /* else gcc copies what follows behind every state: 28 bytes each */
    if (m->open && p == pe && !eof)
        SPAN_MORE;
    if (m->cs == sb_ws_frame_error)
        m->status = SB_MACHINE_BAD;
    return p;
}

void sb_ws_frame_init(struct sb_machine *m)
{
    m->cs = (int16_t)sb_ws_frame_start;
    m->open = 0;
    m->status = SB_MACHINE_RUNS;
    m->reg = 0;
    m->num = 0;
    m->word = NULL;
}

size_t sb_ws_frame_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    if (m->status != SB_MACHINE_RUNS || n == 0)     /* p may be NULL when there is nothing */
        return 0;
    return (size_t)(run(m, p, p + n, NULL, emit, user) - p);
}

int sb_ws_frame_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    static const unsigned char none[2], *const nothing = none + 1;  /* an action may step back */

    if (m->status == SB_MACHINE_RUNS)
        run(m, nothing, nothing, nothing, emit, user);
    return m->status == SB_MACHINE_DONE ? 0 : -1;
}

int sb_ws_frame_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    static const unsigned char none[2];
    const unsigned char *end;

    if (n == 0)
        p = none + 1;           /* p may be NULL then; as above */
    end = p + n;
    sb_ws_frame_init(m);
    if (run(m, p, end, end, emit, user) != end)
        return -1;
    return m->status == SB_MACHINE_DONE ? 0 : -1;
}
