
/* http_credentials - printed by tools/gen from grammar/http_credentials.c.rl; do not edit. */
#include "http_credentials.h"
#include "action.h"

/* The byte at p is refused although its state would take it. */
#define FAIL               do { m->cs = (int16_t)ERROR_STATE; goto _out; } while (0)
#define ERROR_STATE        (int16_t)sb_http_credentials_error  /* fgoto *ERROR_STATE: the byte at p is refused */

#define COLON_SEEN  (1u << 31)
#define OCTET(at)   do { if (!tell(m, m->reg >> (at) & 255u, p, emit, user)) FAIL; } while (0)

/* RFC 4648 4: what a character stands for. */
static uint32_t sextet_of(unsigned c)
{
    return c >= 'a' ? c - 'a' + 26 : c >= 'A' ? c - 'A' : c >= '0' ? c - '0' + 52 : c == '+' ? 62 : 63;
}

/* RFC 7617 2: no control characters; the first colon ends the user. */
static int tell(struct sb_machine *m, uint32_t byte, const unsigned char *p, sb_emit_fn *emit, void *user)
{
    if (byte < 0x20 || byte == 0x7f)
        return 0;
    if (byte != ':' || m->reg & COLON_SEEN) {
        BYTE(SB_HTTP_CREDENTIALS_BYTE, byte);
        return 1;
    }
    m->reg |= COLON_SEEN;
    EMIT(SB_HTTP_CREDENTIALS_COLON, p, 0);
    return 1;
}




#ifndef SPAN_MORE   /* a driver may have its own way to end a piece */
#define SPAN_MORE          EMIT(m->open | SB_MORE, mark, pe - mark)
#endif


static const int sb_http_credentials_start = 1;
static const int sb_http_credentials_first_final = 11;
static const int sb_http_credentials_error = 0;



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
		case 33u: goto tr0;
		case 66u: goto tr2;
		case 98u: goto tr2;
		case 124u: goto tr0;
		case 126u: goto tr0;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto tr0;
		} else if ( (*p) >= 35u )
			goto tr0;
	} else if ( (*p) > 46u ) {
		if ( (*p) < 65u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto tr0;
		} else if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto tr0;
		} else
			goto tr0;
	} else
		goto tr0;
	goto st0;
tr3:
	{ p--; {goto st15;} }
	goto st0;
st0:
 m->cs = 0;
	goto _out;
tr0:
	{ SPAN_OPEN(SB_HTTP_CREDENTIALS_OTHER); }
	{ {goto st15;} }
	goto st11;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	goto st0;
tr2:
	{ SPAN_OPEN(SB_HTTP_CREDENTIALS_OTHER); }
	goto st2;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	switch( (*p) ) {
		case 65u: goto st3;
		case 97u: goto st3;
	}
	goto tr3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	switch( (*p) ) {
		case 83u: goto st4;
		case 115u: goto st4;
	}
	goto tr3;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( (*p) ) {
		case 73u: goto st5;
		case 105u: goto st5;
	}
	goto tr3;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	switch( (*p) ) {
		case 67u: goto st6;
		case 99u: goto st6;
	}
	goto tr3;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	if ( (*p) == 32u )
		goto tr8;
	goto tr3;
tr8:
	{ SPAN_END(SB_HTTP_CREDENTIALS_BASIC); }
	goto st12;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	switch( (*p) ) {
		case 32u: goto st12;
		case 43u: goto tr15;
	}
	if ( (*p) < 65u ) {
		if ( 47u <= (*p) && (*p) <= 57u )
			goto tr15;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto tr15;
	} else
		goto tr15;
	goto st0;
tr15:
	{ m->reg = (m->reg & COLON_SEEN) | (m->reg << 6 & 0xffffffu) | sextet_of((*p)); }
	goto st7;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	if ( (*p) == 43u )
		goto tr9;
	if ( (*p) < 65u ) {
		if ( 47u <= (*p) && (*p) <= 57u )
			goto tr9;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto tr9;
	} else
		goto tr9;
	goto st0;
tr9:
	{ m->reg = (m->reg & COLON_SEEN) | (m->reg << 6 & 0xffffffu) | sextet_of((*p)); }
	{ OCTET(4); }
	goto st8;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	switch( (*p) ) {
		case 43u: goto tr10;
		case 61u: goto st10;
	}
	if ( (*p) < 65u ) {
		if ( 47u <= (*p) && (*p) <= 57u )
			goto tr10;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto tr10;
	} else
		goto tr10;
	goto st0;
tr10:
	{ m->reg = (m->reg & COLON_SEEN) | (m->reg << 6 & 0xffffffu) | sextet_of((*p)); }
	{ OCTET(2); }
	goto st9;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	switch( (*p) ) {
		case 43u: goto tr12;
		case 61u: goto st14;
	}
	if ( (*p) < 65u ) {
		if ( 47u <= (*p) && (*p) <= 57u )
			goto tr12;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto tr12;
	} else
		goto tr12;
	goto st0;
tr12:
	{ m->reg = (m->reg & COLON_SEEN) | (m->reg << 6 & 0xffffffu) | sextet_of((*p)); }
	{ OCTET(0); }
	goto st13;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	if ( (*p) == 43u )
		goto tr15;
	if ( (*p) < 65u ) {
		if ( 47u <= (*p) && (*p) <= 57u )
			goto tr15;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto tr15;
	} else
		goto tr15;
	goto st0;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	goto st0;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	if ( (*p) == 61u )
		goto st14;
	goto st0;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	switch( (*p) ) {
		case 32u: goto tr16;
		case 33u: goto st15;
		case 124u: goto st15;
		case 126u: goto st15;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto st15;
		} else if ( (*p) >= 35u )
			goto st15;
	} else if ( (*p) > 46u ) {
		if ( (*p) < 65u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto st15;
		} else if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto st15;
		} else
			goto st15;
	} else
		goto st15;
	goto st0;
tr16:
	{ SPAN_END(SB_HTTP_CREDENTIALS_OTHER); }
	goto st16;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	goto st16;
	}
	_test_eof11:  m->cs = 11; goto _test_eof;
	_test_eof2:  m->cs = 2; goto _test_eof;
	_test_eof3:  m->cs = 3; goto _test_eof;
	_test_eof4:  m->cs = 4; goto _test_eof;
	_test_eof5:  m->cs = 5; goto _test_eof;
	_test_eof6:  m->cs = 6; goto _test_eof;
	_test_eof12:  m->cs = 12; goto _test_eof;
	_test_eof7:  m->cs = 7; goto _test_eof;
	_test_eof8:  m->cs = 8; goto _test_eof;
	_test_eof9:  m->cs = 9; goto _test_eof;
	_test_eof13:  m->cs = 13; goto _test_eof;
	_test_eof14:  m->cs = 14; goto _test_eof;
	_test_eof10:  m->cs = 10; goto _test_eof;
	_test_eof15:  m->cs = 15; goto _test_eof;
	_test_eof16:  m->cs = 16; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch (  m->cs ) {
	case 2:
	case 3:
	case 4:
	case 5:
	case 6:
	{ p--; {       if ( p == pe )
               goto _test_eof15;
goto st15;} }
	break;
	case 15:
	{ SPAN_END(SB_HTTP_CREDENTIALS_OTHER); }
	break;
	case 12:
	case 13:
	case 14:
	{ if (!(m->reg & COLON_SEEN)) FAIL; }
	break;
	}
	}

	_out: {}
	}

    __asm__("" : "+r"(p) : : "memory");     /* else gcc copies what follows behind every state: 28 bytes each */
    if (m->open && p == pe && !eof)
        SPAN_MORE;
    if (m->cs == sb_http_credentials_error)
        m->status = SB_MACHINE_BAD;
    return p;
}

void sb_http_credentials_init(struct sb_machine *m)
{
    m->cs = (int16_t)sb_http_credentials_start;
    m->open = 0;
    m->status = SB_MACHINE_RUNS;
    m->reg = 0;
    m->num = 0;
    m->word = NULL;
}

size_t sb_http_credentials_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    if (m->status != SB_MACHINE_RUNS || n == 0)     /* p may be NULL when there is nothing */
        return 0;
    return (size_t)(run(m, p, p + n, NULL, emit, user) - p);
}

int sb_http_credentials_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    static const unsigned char none[2], *const nothing = none + 1;  /* an action may step back */

    if (m->status == SB_MACHINE_RUNS)
        run(m, nothing, nothing, nothing, emit, user);
    return m->status != SB_MACHINE_BAD && m->cs >= sb_http_credentials_first_final ? 0 : -1;
}

int sb_http_credentials_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    static const unsigned char none[2];
    const unsigned char *end;

    if (n == 0)
        p = none + 1;           /* p may be NULL then; as above */
    end = p + n;
    sb_http_credentials_init(m);
    if (run(m, p, end, end, emit, user) != end)
        return -1;
    return m->status != SB_MACHINE_BAD && m->cs >= sb_http_credentials_first_final ? 0 : -1;
}
