
/* http_connection - printed by tools/gen from grammar/http_connection.c.rl; do not edit. */
#include "http_connection.h"
#include "action.h"

/* The byte at p is refused although its state would take it. */
#define FAIL               do { m->cs = (int16_t)ERROR_STATE; goto _out; } while (0)
#define ERROR_STATE        (int16_t)sb_http_connection_error  /* fgoto *ERROR_STATE: the byte at p is refused */




#ifndef SPAN_MORE   /* a driver may have its own way to end a piece */
#define SPAN_MORE          EMIT(m->open | SB_MORE, mark, pe - mark)
#endif


static const int sb_http_connection_start = 20;
static const int sb_http_connection_first_final = 20;
static const int sb_http_connection_error = 0;



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
st20:
	if ( ++p == pe )
		goto _test_eof20;
case 20:
	switch( (*p) ) {
		case 9u: goto st20;
		case 32u: goto st20;
		case 33u: goto tr22;
		case 44u: goto st20;
		case 67u: goto tr23;
		case 75u: goto tr24;
		case 85u: goto tr25;
		case 99u: goto tr23;
		case 107u: goto tr24;
		case 117u: goto tr25;
		case 124u: goto tr22;
		case 126u: goto tr22;
	}
	if ( (*p) < 48u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 46u )
				goto tr22;
		} else if ( (*p) >= 35u )
			goto tr22;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto tr22;
		} else if ( (*p) >= 65u )
			goto tr22;
	} else
		goto tr22;
	goto st0;
tr0:
	{ p--; {goto st26;} }
	goto st0;
st0:
 m->cs = 0;
	goto _out;
tr22:
	{ SPAN_OPEN(SB_HTTP_CONNECTION_OTHER); }
	{ {goto st26;} }
	goto st21;
tr28:
	{ SPAN_END(SB_HTTP_CONNECTION_CLOSE); }
	goto st21;
tr30:
	{ SPAN_END(SB_HTTP_CONNECTION_KEEP_ALIVE); }
	goto st21;
tr32:
	{ SPAN_END(SB_HTTP_CONNECTION_UPGRADE); }
	goto st21;
st21:
	if ( ++p == pe )
		goto _test_eof21;
case 21:
	switch( (*p) ) {
		case 9u: goto st21;
		case 32u: goto st21;
		case 44u: goto tr27;
	}
	goto st0;
tr27:
	{ {goto st20;} }
	goto st22;
tr29:
	{ SPAN_END(SB_HTTP_CONNECTION_CLOSE); }
	{ {goto st20;} }
	goto st22;
tr31:
	{ SPAN_END(SB_HTTP_CONNECTION_KEEP_ALIVE); }
	{ {goto st20;} }
	goto st22;
tr33:
	{ SPAN_END(SB_HTTP_CONNECTION_UPGRADE); }
	{ {goto st20;} }
	goto st22;
st22:
	if ( ++p == pe )
		goto _test_eof22;
case 22:
	goto st0;
tr23:
	{ SPAN_OPEN(SB_HTTP_CONNECTION_OTHER); }
	goto st1;
st1:
	if ( ++p == pe )
		goto _test_eof1;
case 1:
	switch( (*p) ) {
		case 76u: goto st2;
		case 108u: goto st2;
	}
	goto tr0;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	switch( (*p) ) {
		case 79u: goto st3;
		case 111u: goto st3;
	}
	goto tr0;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	switch( (*p) ) {
		case 83u: goto st4;
		case 115u: goto st4;
	}
	goto tr0;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( (*p) ) {
		case 69u: goto st23;
		case 101u: goto st23;
	}
	goto tr0;
st23:
	if ( ++p == pe )
		goto _test_eof23;
case 23:
	switch( (*p) ) {
		case 9u: goto tr28;
		case 32u: goto tr28;
		case 44u: goto tr29;
	}
	goto tr0;
tr24:
	{ SPAN_OPEN(SB_HTTP_CONNECTION_OTHER); }
	goto st5;
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
		case 69u: goto st7;
		case 101u: goto st7;
	}
	goto tr0;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	switch( (*p) ) {
		case 80u: goto st8;
		case 112u: goto st8;
	}
	goto tr0;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	if ( (*p) == 45u )
		goto st9;
	goto tr0;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	switch( (*p) ) {
		case 65u: goto st10;
		case 97u: goto st10;
	}
	goto tr0;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	switch( (*p) ) {
		case 76u: goto st11;
		case 108u: goto st11;
	}
	goto tr0;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	switch( (*p) ) {
		case 73u: goto st12;
		case 105u: goto st12;
	}
	goto tr0;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	switch( (*p) ) {
		case 86u: goto st13;
		case 118u: goto st13;
	}
	goto tr0;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	switch( (*p) ) {
		case 69u: goto st24;
		case 101u: goto st24;
	}
	goto tr0;
st24:
	if ( ++p == pe )
		goto _test_eof24;
case 24:
	switch( (*p) ) {
		case 9u: goto tr30;
		case 32u: goto tr30;
		case 44u: goto tr31;
	}
	goto tr0;
tr25:
	{ SPAN_OPEN(SB_HTTP_CONNECTION_OTHER); }
	goto st14;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	switch( (*p) ) {
		case 80u: goto st15;
		case 112u: goto st15;
	}
	goto tr0;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	switch( (*p) ) {
		case 71u: goto st16;
		case 103u: goto st16;
	}
	goto tr0;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	switch( (*p) ) {
		case 82u: goto st17;
		case 114u: goto st17;
	}
	goto tr0;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	switch( (*p) ) {
		case 65u: goto st18;
		case 97u: goto st18;
	}
	goto tr0;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	switch( (*p) ) {
		case 68u: goto st19;
		case 100u: goto st19;
	}
	goto tr0;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	switch( (*p) ) {
		case 69u: goto st25;
		case 101u: goto st25;
	}
	goto tr0;
st25:
	if ( ++p == pe )
		goto _test_eof25;
case 25:
	switch( (*p) ) {
		case 9u: goto tr32;
		case 32u: goto tr32;
		case 44u: goto tr33;
	}
	goto tr0;
st26:
	if ( ++p == pe )
		goto _test_eof26;
case 26:
	switch( (*p) ) {
		case 9u: goto tr34;
		case 32u: goto tr34;
		case 33u: goto st26;
		case 44u: goto tr36;
		case 124u: goto st26;
		case 126u: goto st26;
	}
	if ( (*p) < 48u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 46u )
				goto st26;
		} else if ( (*p) >= 35u )
			goto st26;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto st26;
		} else if ( (*p) >= 65u )
			goto st26;
	} else
		goto st26;
	goto st0;
tr34:
	{ SPAN_END(SB_HTTP_CONNECTION_OTHER); }
	goto st27;
st27:
	if ( ++p == pe )
		goto _test_eof27;
case 27:
	switch( (*p) ) {
		case 9u: goto st27;
		case 32u: goto st27;
		case 44u: goto tr38;
	}
	goto st0;
tr38:
	{ {goto st20;} }
	goto st28;
tr36:
	{ SPAN_END(SB_HTTP_CONNECTION_OTHER); }
	{ {goto st20;} }
	goto st28;
st28:
	if ( ++p == pe )
		goto _test_eof28;
case 28:
	goto st0;
	}
	_test_eof20:  m->cs = 20; goto _test_eof;
	_test_eof21:  m->cs = 21; goto _test_eof;
	_test_eof22:  m->cs = 22; goto _test_eof;
	_test_eof1:  m->cs = 1; goto _test_eof;
	_test_eof2:  m->cs = 2; goto _test_eof;
	_test_eof3:  m->cs = 3; goto _test_eof;
	_test_eof4:  m->cs = 4; goto _test_eof;
	_test_eof23:  m->cs = 23; goto _test_eof;
	_test_eof5:  m->cs = 5; goto _test_eof;
	_test_eof6:  m->cs = 6; goto _test_eof;
	_test_eof7:  m->cs = 7; goto _test_eof;
	_test_eof8:  m->cs = 8; goto _test_eof;
	_test_eof9:  m->cs = 9; goto _test_eof;
	_test_eof10:  m->cs = 10; goto _test_eof;
	_test_eof11:  m->cs = 11; goto _test_eof;
	_test_eof12:  m->cs = 12; goto _test_eof;
	_test_eof13:  m->cs = 13; goto _test_eof;
	_test_eof24:  m->cs = 24; goto _test_eof;
	_test_eof14:  m->cs = 14; goto _test_eof;
	_test_eof15:  m->cs = 15; goto _test_eof;
	_test_eof16:  m->cs = 16; goto _test_eof;
	_test_eof17:  m->cs = 17; goto _test_eof;
	_test_eof18:  m->cs = 18; goto _test_eof;
	_test_eof19:  m->cs = 19; goto _test_eof;
	_test_eof25:  m->cs = 25; goto _test_eof;
	_test_eof26:  m->cs = 26; goto _test_eof;
	_test_eof27:  m->cs = 27; goto _test_eof;
	_test_eof28:  m->cs = 28; goto _test_eof;

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
	case 13:
	case 14:
	case 15:
	case 16:
	case 17:
	case 18:
	case 19:
	{ p--; {       if ( p == pe )
               goto _test_eof26;
goto st26;} }
	break;
	case 26:
	{ SPAN_END(SB_HTTP_CONNECTION_OTHER); }
	break;
	case 23:
	{ SPAN_END(SB_HTTP_CONNECTION_CLOSE); }
	break;
	case 24:
	{ SPAN_END(SB_HTTP_CONNECTION_KEEP_ALIVE); }
	break;
	case 25:
	{ SPAN_END(SB_HTTP_CONNECTION_UPGRADE); }
	break;
	}
	}

	_out: {}
	}

    __asm__("" : "+r"(p) : : "memory");     /* else gcc copies what follows behind every state: 28 bytes each */
    if (m->open && p == pe && !eof)
        SPAN_MORE;
    if (m->cs == sb_http_connection_error)
        m->status = SB_MACHINE_BAD;
    return p;
}

void sb_http_connection_init(struct sb_machine *m)
{
    m->cs = (int16_t)sb_http_connection_start;
    m->open = 0;
    m->status = SB_MACHINE_RUNS;
    m->reg = 0;
    m->num = 0;
    m->word = NULL;
}

size_t sb_http_connection_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    if (m->status != SB_MACHINE_RUNS || n == 0)     /* p may be NULL when there is nothing */
        return 0;
    return (size_t)(run(m, p, p + n, NULL, emit, user) - p);
}

int sb_http_connection_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    static const unsigned char none[2], *const nothing = none + 1;  /* an action may step back */

    if (m->status == SB_MACHINE_RUNS)
        run(m, nothing, nothing, nothing, emit, user);
    return m->status != SB_MACHINE_BAD && m->cs >= sb_http_connection_first_final ? 0 : -1;
}

int sb_http_connection_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    static const unsigned char none[2];
    const unsigned char *end;

    if (n == 0)
        p = none + 1;           /* p may be NULL then; as above */
    end = p + n;
    sb_http_connection_init(m);
    if (run(m, p, end, end, emit, user) != end)
        return -1;
    return m->status != SB_MACHINE_BAD && m->cs >= sb_http_connection_first_final ? 0 : -1;
}
