
/* ws_frame_client - printed by tools/gen from grammar/ws_frame_client.c.rl; do not edit. */
#include "ws_frame_client.h"
#include "action.h"

/* The byte at p is refused although its state would take it. */
#define FAIL               do { m->cs = (int16_t)ERROR_STATE; goto _out; } while (0)
#define ERROR_STATE        (int16_t)sb_ws_frame_client_error  /* fgoto *ERROR_STATE: the byte at p is refused */




#ifndef SPAN_MORE   /* a driver may have its own way to end a piece */
#define SPAN_MORE          EMIT(m->open | SB_MORE, mark, pe - mark)
#endif


static const int sb_ws_frame_client_start = 1;
static const int sb_ws_frame_client_first_final = 19;
static const int sb_ws_frame_client_error = 0;



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
	{ EMIT(SB_WS_FRAME_CLIENT_CONT, p, 0); }
	goto st2;
tr1:
	{ EMIT(SB_WS_FRAME_CLIENT_TEXT, p, 0); }
	goto st2;
tr2:
	{ EMIT(SB_WS_FRAME_CLIENT_BINARY, p, 0); }
	goto st2;
tr3:
	{ EMIT(SB_WS_FRAME_CLIENT_COMPRESSED, p, 0); }
	{ EMIT(SB_WS_FRAME_CLIENT_TEXT, p, 0); }
	goto st2;
tr5:
	{ EMIT(SB_WS_FRAME_CLIENT_COMPRESSED, p, 0); }
	{ EMIT(SB_WS_FRAME_CLIENT_BINARY, p, 0); }
	goto st2;
tr6:
	{ EMIT(SB_WS_FRAME_CLIENT_CONT_FIN, p, 0); }
	goto st2;
tr7:
	{ EMIT(SB_WS_FRAME_CLIENT_TEXT_FIN, p, 0); }
	goto st2;
tr8:
	{ EMIT(SB_WS_FRAME_CLIENT_BINARY_FIN, p, 0); }
	goto st2;
tr12:
	{ EMIT(SB_WS_FRAME_CLIENT_COMPRESSED, p, 0); }
	{ EMIT(SB_WS_FRAME_CLIENT_TEXT_FIN, p, 0); }
	goto st2;
tr13:
	{ EMIT(SB_WS_FRAME_CLIENT_COMPRESSED, p, 0); }
	{ EMIT(SB_WS_FRAME_CLIENT_BINARY_FIN, p, 0); }
	goto st2;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	switch( (*p) ) {
		case 126u: goto st3;
		case 127u: goto st6;
	}
	if ( (*p) <= 125u )
		goto tr14;
	goto st0;
tr14:
	{ m->num = (*p) & 0x7fu; }
	{ EMIT(SB_WS_FRAME_CLIENT_PAYLOAD, p, 0); DONE; {p++;  m->cs = 19; goto _out;} }
	goto st19;
tr19:
	{ m->num = m->num << 8 | (*p); }
	{ EMIT(SB_WS_FRAME_CLIENT_PAYLOAD, p, 0); DONE; {p++;  m->cs = 19; goto _out;} }
	goto st19;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	goto st0;
st0:
 m->cs = 0;
	goto _out;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	if ( (*p) == 0u )
		goto tr17;
	goto tr18;
tr17:
	{ m->num = m->num << 8 | (*p); }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	if ( (*p) <= 125u )
		goto st0;
	goto tr19;
tr18:
	{ m->num = m->num << 8 | (*p); }
	goto st5;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	goto tr19;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	if ( (*p) == 0u )
		goto tr20;
	if ( 1u <= (*p) && (*p) <= 127u )
		goto tr21;
	goto st0;
tr20:
	{ m->num = m->num << 8 | (*p); }
	goto st7;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	if ( (*p) == 0u )
		goto tr22;
	goto tr23;
tr22:
	{ m->num = m->num << 8 | (*p); }
	goto st8;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	if ( (*p) == 0u )
		goto tr24;
	goto tr25;
tr24:
	{ m->num = m->num << 8 | (*p); }
	goto st9;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	if ( (*p) == 0u )
		goto tr26;
	goto tr27;
tr26:
	{ m->num = m->num << 8 | (*p); }
	goto st10;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	if ( (*p) == 0u )
		goto tr28;
	goto tr29;
tr28:
	{ m->num = m->num << 8 | (*p); }
	goto st11;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	if ( (*p) == 0u )
		goto st0;
	goto tr30;
tr30:
	{ m->num = m->num << 8 | (*p); }
	goto st12;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	goto tr18;
tr29:
	{ m->num = m->num << 8 | (*p); }
	goto st13;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	goto tr30;
tr27:
	{ m->num = m->num << 8 | (*p); }
	goto st14;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	goto tr29;
tr25:
	{ m->num = m->num << 8 | (*p); }
	goto st15;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	goto tr27;
tr23:
	{ m->num = m->num << 8 | (*p); }
	goto st16;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	goto tr25;
tr21:
	{ m->num = m->num << 8 | (*p); }
	goto st17;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	goto tr23;
tr9:
	{ EMIT(SB_WS_FRAME_CLIENT_CLOSE, p, 0); }
	goto st18;
tr10:
	{ EMIT(SB_WS_FRAME_CLIENT_PING, p, 0); }
	goto st18;
tr11:
	{ EMIT(SB_WS_FRAME_CLIENT_PONG, p, 0); }
	goto st18;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	if ( (*p) <= 125u )
		goto tr14;
	goto st0;
	}
	_test_eof2:  m->cs = 2; goto _test_eof;
	_test_eof19:  m->cs = 19; goto _test_eof;
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

	_test_eof: {}
	_out: {}
	}

    __asm__("" : "+r"(p) : : "memory");     /* else gcc copies what follows behind every state: 28 bytes each */
    if (m->open && p == pe && !eof)
        SPAN_MORE;
    if (m->cs == sb_ws_frame_client_error)
        m->status = SB_MACHINE_BAD;
    return p;
}

void sb_ws_frame_client_init(struct sb_machine *m)
{
    m->cs = (int16_t)sb_ws_frame_client_start;
    m->open = 0;
    m->status = SB_MACHINE_RUNS;
    m->reg = 0;
    m->num = 0;
    m->word = NULL;
}

size_t sb_ws_frame_client_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    if (m->status != SB_MACHINE_RUNS || n == 0)     /* p may be NULL when there is nothing */
        return 0;
    return (size_t)(run(m, p, p + n, NULL, emit, user) - p);
}

int sb_ws_frame_client_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    static const unsigned char none[2], *const nothing = none + 1;  /* an action may step back */

    if (m->status == SB_MACHINE_RUNS)
        run(m, nothing, nothing, nothing, emit, user);
    return m->status == SB_MACHINE_DONE ? 0 : -1;
}

int sb_ws_frame_client_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    static const unsigned char none[2];
    const unsigned char *end;

    if (n == 0)
        p = none + 1;           /* p may be NULL then; as above */
    end = p + n;
    sb_ws_frame_client_init(m);
    if (run(m, p, end, end, emit, user) != end)
        return -1;
    return m->status == SB_MACHINE_DONE ? 0 : -1;
}
