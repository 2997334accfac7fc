
/* http_host - printed by tools/gen from grammar/http_host.c.rl; do not edit. */
#include "http_host.h"
#include "action.h"

/* The byte at p is refused although its state would take it. */
#define FAIL               do { m->cs = (int16_t)ERROR_STATE; goto _out; } while (0)
#define ERROR_STATE        (int16_t)sb_http_host_error  /* fgoto *ERROR_STATE: the byte at p is refused */




#ifndef SPAN_MORE   /* a driver may have its own way to end a piece */
#define SPAN_MORE          EMIT(m->open | SB_MORE, mark, pe - mark)
#endif


static const int sb_http_host_start = 19;
static const int sb_http_host_first_final = 19;
static const int sb_http_host_error = 0;



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
case 19:
	switch( (*p) ) {
		case 33u: goto tr25;
		case 37u: goto tr26;
		case 58u: goto tr27;
		case 61u: goto tr25;
		case 91u: goto tr28;
		case 95u: goto tr25;
		case 126u: goto tr25;
	}
	if ( (*p) < 48u ) {
		if ( 36u <= (*p) && (*p) <= 46u )
			goto tr25;
	} else if ( (*p) > 59u ) {
		if ( (*p) > 90u ) {
			if ( 97u <= (*p) && (*p) <= 122u )
				goto tr25;
		} else if ( (*p) >= 65u )
			goto tr25;
	} else
		goto tr25;
	goto st0;
st0:
 m->cs = 0;
	goto _out;
tr25:
	{ SPAN_OPEN(SB_HTTP_HOST_REG_NAME); }
	{ p = sb_skim_host(p + 1, pe) - 1; }
	goto st20;
tr29:
	{ p = sb_skim_host(p + 1, pe) - 1; }
	goto st20;
st20:
	if ( ++p == pe )
		goto _test_eof20;
case 20:
	switch( (*p) ) {
		case 33u: goto tr29;
		case 37u: goto st1;
		case 58u: goto tr31;
		case 61u: goto tr29;
		case 95u: goto tr29;
		case 126u: goto tr29;
	}
	if ( (*p) < 48u ) {
		if ( 36u <= (*p) && (*p) <= 46u )
			goto tr29;
	} else if ( (*p) > 59u ) {
		if ( (*p) > 90u ) {
			if ( 97u <= (*p) && (*p) <= 122u )
				goto tr29;
		} else if ( (*p) >= 65u )
			goto tr29;
	} else
		goto tr29;
	goto st0;
tr26:
	{ SPAN_OPEN(SB_HTTP_HOST_REG_NAME); }
	goto st1;
st1:
	if ( ++p == pe )
		goto _test_eof1;
case 1:
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st2;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st2;
	} else
		goto st2;
	goto st0;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st20;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st20;
	} else
		goto st20;
	goto st0;
tr27:
	{ EMIT(SB_HTTP_HOST_EMPTY, p, 0); }
	goto st21;
tr31:
	{ SPAN_END(SB_HTTP_HOST_REG_NAME); }
	goto st21;
st21:
	if ( ++p == pe )
		goto _test_eof21;
case 21:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr32;
	goto st0;
tr32:
	{ m->num = 0; }
	{ if (SMALL_DIGIT(65535)) FAIL; }
	goto st22;
tr33:
	{ if (SMALL_DIGIT(65535)) FAIL; }
	goto st22;
st22:
	if ( ++p == pe )
		goto _test_eof22;
case 22:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr33;
	goto st0;
tr28:
	{ SPAN_BEHIND(SB_HTTP_HOST_IPV6); }
	goto st3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	switch( (*p) ) {
		case 48u: goto tr3;
		case 58u: goto st18;
	}
	if ( (*p) < 65u ) {
		if ( 49u <= (*p) && (*p) <= 57u )
			goto tr4;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr6;
	} else
		goto tr6;
	goto st0;
tr3:
	{ m->reg += 256; if (m->reg >> 8 > 4) FAIL; }
	{ m->num = 0; }
	{ m->num = (uint32_t)m->num * 10u + ((*p) & 15u); }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( (*p) ) {
		case 46u: goto tr7;
		case 58u: goto tr8;
		case 93u: goto tr9;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr6;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr6;
	} else
		goto tr6;
	goto st0;
tr7:
	{ if ((uint32_t)m->num > 255) FAIL; m->reg &= 31; }
	goto st5;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	if ( (*p) == 48u )
		goto tr10;
	if ( 49u <= (*p) && (*p) <= 57u )
		goto tr11;
	goto st0;
tr10:
	{ m->num = 0; }
	{ if (SMALL_DIGIT(255)) FAIL; }
	goto st6;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	if ( (*p) == 46u )
		goto st7;
	goto st0;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	if ( (*p) == 48u )
		goto tr13;
	if ( 49u <= (*p) && (*p) <= 57u )
		goto tr14;
	goto st0;
tr13:
	{ m->num = 0; }
	{ if (SMALL_DIGIT(255)) FAIL; }
	goto st8;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	if ( (*p) == 46u )
		goto st9;
	goto st0;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	if ( (*p) == 48u )
		goto tr16;
	if ( 49u <= (*p) && (*p) <= 57u )
		goto tr17;
	goto st0;
tr16:
	{ m->num = 0; }
	{ if (SMALL_DIGIT(255)) FAIL; }
	goto st10;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	if ( (*p) == 93u )
		goto tr18;
	goto st0;
tr9:
	{ m->reg = (m->reg & 31) + 1; if ((m->reg & 15) > 8) FAIL; }
	{ if (m->reg != 8 && (m->reg < 16 || m->reg > 16 + 7)) FAIL; SPAN_END(SB_HTTP_HOST_IPV6); }
	goto st23;
tr18:
	{ m->reg += 2; }
	{ if (m->reg != 8 && (m->reg < 16 || m->reg > 16 + 7)) FAIL; SPAN_END(SB_HTTP_HOST_IPV6); }
	goto st23;
tr24:
	{ if (m->reg != 8 && (m->reg < 16 || m->reg > 16 + 7)) FAIL; SPAN_END(SB_HTTP_HOST_IPV6); }
	goto st23;
st23:
	if ( ++p == pe )
		goto _test_eof23;
case 23:
	if ( (*p) == 58u )
		goto st21;
	goto st0;
tr17:
	{ m->num = 0; }
	{ if (SMALL_DIGIT(255)) FAIL; }
	goto st11;
tr19:
	{ if (SMALL_DIGIT(255)) FAIL; }
	goto st11;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	if ( (*p) == 93u )
		goto tr18;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr19;
	goto st0;
tr14:
	{ m->num = 0; }
	{ if (SMALL_DIGIT(255)) FAIL; }
	goto st12;
tr20:
	{ if (SMALL_DIGIT(255)) FAIL; }
	goto st12;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	if ( (*p) == 46u )
		goto st9;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr20;
	goto st0;
tr11:
	{ m->num = 0; }
	{ if (SMALL_DIGIT(255)) FAIL; }
	goto st13;
tr21:
	{ if (SMALL_DIGIT(255)) FAIL; }
	goto st13;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	if ( (*p) == 46u )
		goto st7;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr21;
	goto st0;
tr6:
	{ m->reg += 256; if (m->reg >> 8 > 4) FAIL; }
	goto st14;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	switch( (*p) ) {
		case 58u: goto tr8;
		case 93u: goto tr9;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr6;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr6;
	} else
		goto tr6;
	goto st0;
tr8:
	{ m->reg = (m->reg & 31) + 1; if ((m->reg & 15) > 8) FAIL; }
	goto st15;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	switch( (*p) ) {
		case 48u: goto tr3;
		case 58u: goto tr22;
	}
	if ( (*p) < 65u ) {
		if ( 49u <= (*p) && (*p) <= 57u )
			goto tr4;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr6;
	} else
		goto tr6;
	goto st0;
tr4:
	{ m->reg += 256; if (m->reg >> 8 > 4) FAIL; }
	{ m->num = 0; }
	{ m->num = (uint32_t)m->num * 10u + ((*p) & 15u); }
	goto st16;
tr23:
	{ m->reg += 256; if (m->reg >> 8 > 4) FAIL; }
	{ m->num = (uint32_t)m->num * 10u + ((*p) & 15u); }
	goto st16;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	switch( (*p) ) {
		case 46u: goto tr7;
		case 58u: goto tr8;
		case 93u: goto tr9;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr23;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr6;
	} else
		goto tr6;
	goto st0;
tr22:
	{ if (m->reg >= 16) FAIL; m->reg += 16; }
	goto st17;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	switch( (*p) ) {
		case 48u: goto tr3;
		case 93u: goto tr24;
	}
	if ( (*p) < 65u ) {
		if ( 49u <= (*p) && (*p) <= 57u )
			goto tr4;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr6;
	} else
		goto tr6;
	goto st0;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	if ( (*p) == 58u )
		goto tr22;
	goto st0;
	}
	_test_eof20:  m->cs = 20; goto _test_eof;
	_test_eof1:  m->cs = 1; goto _test_eof;
	_test_eof2:  m->cs = 2; goto _test_eof;
	_test_eof21:  m->cs = 21; goto _test_eof;
	_test_eof22:  m->cs = 22; goto _test_eof;
	_test_eof3:  m->cs = 3; goto _test_eof;
	_test_eof4:  m->cs = 4; goto _test_eof;
	_test_eof5:  m->cs = 5; goto _test_eof;
	_test_eof6:  m->cs = 6; goto _test_eof;
	_test_eof7:  m->cs = 7; goto _test_eof;
	_test_eof8:  m->cs = 8; goto _test_eof;
	_test_eof9:  m->cs = 9; goto _test_eof;
	_test_eof10:  m->cs = 10; goto _test_eof;
	_test_eof23:  m->cs = 23; goto _test_eof;
	_test_eof11:  m->cs = 11; goto _test_eof;
	_test_eof12:  m->cs = 12; goto _test_eof;
	_test_eof13:  m->cs = 13; goto _test_eof;
	_test_eof14:  m->cs = 14; goto _test_eof;
	_test_eof15:  m->cs = 15; goto _test_eof;
	_test_eof16:  m->cs = 16; goto _test_eof;
	_test_eof17:  m->cs = 17; goto _test_eof;
	_test_eof18:  m->cs = 18; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch (  m->cs ) {
	case 20:
	{ SPAN_END(SB_HTTP_HOST_REG_NAME); }
	break;
	case 22:
	{ EMIT(SB_HTTP_HOST_PORT, p, 0); }
	break;
	case 19:
	{ EMIT(SB_HTTP_HOST_EMPTY, p, 0); }
	break;
	}
	}

	_out: {}
	}

    __asm__("" : "+r"(p) : : "memory");     /* else gcc copies what follows behind every state: 28 bytes each */
    if (m->open && p == pe && !eof)
        SPAN_MORE;
    if (m->cs == sb_http_host_error)
        m->status = SB_MACHINE_BAD;
    return p;
}

void sb_http_host_init(struct sb_machine *m)
{
    m->cs = (int16_t)sb_http_host_start;
    m->open = 0;
    m->status = SB_MACHINE_RUNS;
    m->reg = 0;
    m->num = 0;
    m->word = NULL;
}

size_t sb_http_host_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    if (m->status != SB_MACHINE_RUNS || n == 0)     /* p may be NULL when there is nothing */
        return 0;
    return (size_t)(run(m, p, p + n, NULL, emit, user) - p);
}

int sb_http_host_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    static const unsigned char none[2], *const nothing = none + 1;  /* an action may step back */

    if (m->status == SB_MACHINE_RUNS)
        run(m, nothing, nothing, nothing, emit, user);
    return m->status != SB_MACHINE_BAD && m->cs >= sb_http_host_first_final ? 0 : -1;
}

int sb_http_host_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    static const unsigned char none[2];
    const unsigned char *end;

    if (n == 0)
        p = none + 1;           /* p may be NULL then; as above */
    end = p + n;
    sb_http_host_init(m);
    if (run(m, p, end, end, emit, user) != end)
        return -1;
    return m->status != SB_MACHINE_BAD && m->cs >= sb_http_host_first_final ? 0 : -1;
}
