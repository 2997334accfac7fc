
/* http_host - printed by tools/gen from grammar/http_host.c.rl; do not edit. */
#include "http_host.h"
#include "action.h"

/* The byte at p is refused although its state would take it. */
#define FAIL               do { m->cs = (int16_t)ERROR_STATE; goto _out; } while (0)
#define ERROR_STATE        (int16_t)sb_http_host_error  /* fgoto *ERROR_STATE: the byte at p is refused */




#ifndef SPAN_MORE   /* a driver may have its own way to end a piece */
#define SPAN_MORE          EMIT(m->open | SB_MORE, mark, pe - mark)
#endif


static const int sb_http_host_start = 28;
static const int sb_http_host_first_final = 28;
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
case 28:
	switch( (*p) ) {
		case 48u: goto tr38;
		case 58u: goto tr40;
		case 91u: goto tr41;
	}
	if ( 49u <= (*p) && (*p) <= 57u )
		goto tr39;
	goto tr0;
tr0:
	{ if (!m->open) SPAN_OPEN(SB_HTTP_HOST_REG_NAME); p--; {goto st34;} }
	goto st0;
st0:
 m->cs = 0;
	goto _out;
tr38:
	{ SPAN_OPEN(SB_HTTP_HOST_REG_NAME); }
	{ m->num = 0; }
	{ if (SMALL_DIGIT(255)) {goto st34;} }
	goto st1;
st1:
	if ( ++p == pe )
		goto _test_eof1;
case 1:
	if ( (*p) == 46u )
		goto st2;
	goto tr0;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	if ( (*p) == 48u )
		goto tr2;
	if ( 49u <= (*p) && (*p) <= 57u )
		goto tr3;
	goto tr0;
tr2:
	{ m->num = 0; }
	{ if (SMALL_DIGIT(255)) {goto st34;} }
	goto st3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	if ( (*p) == 46u )
		goto st4;
	goto tr0;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	if ( (*p) == 48u )
		goto tr5;
	if ( 49u <= (*p) && (*p) <= 57u )
		goto tr6;
	goto tr0;
tr5:
	{ m->num = 0; }
	{ if (SMALL_DIGIT(255)) {goto st34;} }
	goto st5;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	if ( (*p) == 46u )
		goto st6;
	goto tr0;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	if ( (*p) == 48u )
		goto tr8;
	if ( 49u <= (*p) && (*p) <= 57u )
		goto tr9;
	goto tr0;
tr8:
	{ m->num = 0; }
	{ if (SMALL_DIGIT(255)) {goto st34;} }
	goto st29;
st29:
	if ( ++p == pe )
		goto _test_eof29;
case 29:
	if ( (*p) == 58u )
		goto tr42;
	goto tr0;
tr40:
	{ EMIT(SB_HTTP_HOST_EMPTY, p, 0); }
	goto st30;
tr42:
	{ SPAN_END(SB_HTTP_HOST_IPV4); }
	goto st30;
st30:
	if ( ++p == pe )
		goto _test_eof30;
case 30:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr43;
	goto st0;
tr43:
	{ m->num = 0; }
	{ if (SMALL_DIGIT(65535)) FAIL; }
	goto st31;
tr44:
	{ if (SMALL_DIGIT(65535)) FAIL; }
	goto st31;
st31:
	if ( ++p == pe )
		goto _test_eof31;
case 31:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr44;
	goto st0;
tr9:
	{ m->num = 0; }
	{ if (SMALL_DIGIT(255)) {goto st34;} }
	goto st32;
tr45:
	{ if (SMALL_DIGIT(255)) {goto st34;} }
	goto st32;
st32:
	if ( ++p == pe )
		goto _test_eof32;
case 32:
	if ( (*p) == 58u )
		goto tr42;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr45;
	goto tr0;
tr6:
	{ m->num = 0; }
	{ if (SMALL_DIGIT(255)) {goto st34;} }
	goto st7;
tr10:
	{ if (SMALL_DIGIT(255)) {goto st34;} }
	goto st7;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	if ( (*p) == 46u )
		goto st6;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr10;
	goto tr0;
tr3:
	{ m->num = 0; }
	{ if (SMALL_DIGIT(255)) {goto st34;} }
	goto st8;
tr11:
	{ if (SMALL_DIGIT(255)) {goto st34;} }
	goto st8;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	if ( (*p) == 46u )
		goto st4;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr11;
	goto tr0;
tr12:
	{ if (SMALL_DIGIT(255)) {goto st34;} }
	goto st9;
tr39:
	{ SPAN_OPEN(SB_HTTP_HOST_REG_NAME); }
	{ m->num = 0; }
	{ if (SMALL_DIGIT(255)) {goto st34;} }
	goto st9;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	if ( (*p) == 46u )
		goto st2;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr12;
	goto tr0;
tr41:
	{ SPAN_BEHIND(SB_HTTP_HOST_IPV6); }
	goto st10;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	switch( (*p) ) {
		case 48u: goto tr13;
		case 58u: goto st25;
	}
	if ( (*p) < 65u ) {
		if ( 49u <= (*p) && (*p) <= 57u )
			goto tr15;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr17;
	} else
		goto tr17;
	goto st0;
tr13:
	{ m->reg += 256; if (m->reg >> 8 > 4) FAIL; }
	{ m->num = 0; }
	{ m->num = (uint32_t)m->num * 10u + ((*p) & 15u); }
	goto st11;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	switch( (*p) ) {
		case 46u: goto tr18;
		case 58u: goto tr19;
		case 93u: goto tr20;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr17;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr17;
	} else
		goto tr17;
	goto st0;
tr18:
	{ if ((uint32_t)m->num > 255) FAIL; m->reg &= 31; }
	goto st12;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	if ( (*p) == 48u )
		goto tr21;
	if ( 49u <= (*p) && (*p) <= 57u )
		goto tr22;
	goto st0;
tr21:
	{ m->num = 0; }
	{ if (SMALL_DIGIT(255)) FAIL; }
	goto st13;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	if ( (*p) == 46u )
		goto st14;
	goto st0;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	if ( (*p) == 48u )
		goto tr24;
	if ( 49u <= (*p) && (*p) <= 57u )
		goto tr25;
	goto st0;
tr24:
	{ m->num = 0; }
	{ if (SMALL_DIGIT(255)) FAIL; }
	goto st15;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	if ( (*p) == 46u )
		goto st16;
	goto st0;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	if ( (*p) == 48u )
		goto tr27;
	if ( 49u <= (*p) && (*p) <= 57u )
		goto tr28;
	goto st0;
tr27:
	{ m->num = 0; }
	{ if (SMALL_DIGIT(255)) FAIL; }
	goto st17;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	if ( (*p) == 93u )
		goto tr29;
	goto st0;
tr20:
	{ m->reg = (m->reg & 31) + 1; if ((m->reg & 15) > 8) FAIL; }
	{ if (m->reg != 8 && (m->reg < 16 || m->reg > 16 + 7)) FAIL; SPAN_END(SB_HTTP_HOST_IPV6); }
	goto st33;
tr29:
	{ m->reg += 2; }
	{ if (m->reg != 8 && (m->reg < 16 || m->reg > 16 + 7)) FAIL; SPAN_END(SB_HTTP_HOST_IPV6); }
	goto st33;
tr35:
	{ if (m->reg != 8 && (m->reg < 16 || m->reg > 16 + 7)) FAIL; SPAN_END(SB_HTTP_HOST_IPV6); }
	goto st33;
st33:
	if ( ++p == pe )
		goto _test_eof33;
case 33:
	if ( (*p) == 58u )
		goto st30;
	goto st0;
tr28:
	{ m->num = 0; }
	{ if (SMALL_DIGIT(255)) FAIL; }
	goto st18;
tr30:
	{ if (SMALL_DIGIT(255)) FAIL; }
	goto st18;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	if ( (*p) == 93u )
		goto tr29;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr30;
	goto st0;
tr25:
	{ m->num = 0; }
	{ if (SMALL_DIGIT(255)) FAIL; }
	goto st19;
tr31:
	{ if (SMALL_DIGIT(255)) FAIL; }
	goto st19;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	if ( (*p) == 46u )
		goto st16;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr31;
	goto st0;
tr22:
	{ m->num = 0; }
	{ if (SMALL_DIGIT(255)) FAIL; }
	goto st20;
tr32:
	{ if (SMALL_DIGIT(255)) FAIL; }
	goto st20;
st20:
	if ( ++p == pe )
		goto _test_eof20;
case 20:
	if ( (*p) == 46u )
		goto st14;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr32;
	goto st0;
tr17:
	{ m->reg += 256; if (m->reg >> 8 > 4) FAIL; }
	goto st21;
st21:
	if ( ++p == pe )
		goto _test_eof21;
case 21:
	switch( (*p) ) {
		case 58u: goto tr19;
		case 93u: goto tr20;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr17;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr17;
	} else
		goto tr17;
	goto st0;
tr19:
	{ m->reg = (m->reg & 31) + 1; if ((m->reg & 15) > 8) FAIL; }
	goto st22;
st22:
	if ( ++p == pe )
		goto _test_eof22;
case 22:
	switch( (*p) ) {
		case 48u: goto tr13;
		case 58u: goto tr33;
	}
	if ( (*p) < 65u ) {
		if ( 49u <= (*p) && (*p) <= 57u )
			goto tr15;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr17;
	} else
		goto tr17;
	goto st0;
tr15:
	{ m->reg += 256; if (m->reg >> 8 > 4) FAIL; }
	{ m->num = 0; }
	{ m->num = (uint32_t)m->num * 10u + ((*p) & 15u); }
	goto st23;
tr34:
	{ m->reg += 256; if (m->reg >> 8 > 4) FAIL; }
	{ m->num = (uint32_t)m->num * 10u + ((*p) & 15u); }
	goto st23;
st23:
	if ( ++p == pe )
		goto _test_eof23;
case 23:
	switch( (*p) ) {
		case 46u: goto tr18;
		case 58u: goto tr19;
		case 93u: goto tr20;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr34;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr17;
	} else
		goto tr17;
	goto st0;
tr33:
	{ if (m->reg >= 16) FAIL; m->reg += 16; }
	goto st24;
st24:
	if ( ++p == pe )
		goto _test_eof24;
case 24:
	switch( (*p) ) {
		case 48u: goto tr13;
		case 93u: goto tr35;
	}
	if ( (*p) < 65u ) {
		if ( 49u <= (*p) && (*p) <= 57u )
			goto tr15;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr17;
	} else
		goto tr17;
	goto st0;
st25:
	if ( ++p == pe )
		goto _test_eof25;
case 25:
	if ( (*p) == 58u )
		goto tr33;
	goto st0;
tr47:
	{ p = sb_skim_host(p + 1, pe) - 1; }
	goto st34;
st34:
	if ( ++p == pe )
		goto _test_eof34;
case 34:
	switch( (*p) ) {
		case 33u: goto tr47;
		case 37u: goto st26;
		case 58u: goto tr49;
		case 61u: goto tr47;
		case 95u: goto tr47;
		case 126u: goto tr47;
	}
	if ( (*p) < 48u ) {
		if ( 36u <= (*p) && (*p) <= 46u )
			goto tr47;
	} else if ( (*p) > 59u ) {
		if ( (*p) > 90u ) {
			if ( 97u <= (*p) && (*p) <= 122u )
				goto tr47;
		} else if ( (*p) >= 65u )
			goto tr47;
	} else
		goto tr47;
	goto st0;
st26:
	if ( ++p == pe )
		goto _test_eof26;
case 26:
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st27;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st27;
	} else
		goto st27;
	goto st0;
st27:
	if ( ++p == pe )
		goto _test_eof27;
case 27:
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st34;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st34;
	} else
		goto st34;
	goto st0;
tr49:
	{ SPAN_END(SB_HTTP_HOST_REG_NAME); }
	goto st35;
st35:
	if ( ++p == pe )
		goto _test_eof35;
case 35:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr50;
	goto st0;
tr50:
	{ m->num = 0; }
	{ if (SMALL_DIGIT(65535)) FAIL; }
	goto st36;
tr51:
	{ if (SMALL_DIGIT(65535)) FAIL; }
	goto st36;
st36:
	if ( ++p == pe )
		goto _test_eof36;
case 36:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr51;
	goto st0;
	}
	_test_eof1:  m->cs = 1; goto _test_eof;
	_test_eof2:  m->cs = 2; goto _test_eof;
	_test_eof3:  m->cs = 3; goto _test_eof;
	_test_eof4:  m->cs = 4; goto _test_eof;
	_test_eof5:  m->cs = 5; goto _test_eof;
	_test_eof6:  m->cs = 6; goto _test_eof;
	_test_eof29:  m->cs = 29; goto _test_eof;
	_test_eof30:  m->cs = 30; goto _test_eof;
	_test_eof31:  m->cs = 31; goto _test_eof;
	_test_eof32:  m->cs = 32; goto _test_eof;
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
	_test_eof33:  m->cs = 33; goto _test_eof;
	_test_eof18:  m->cs = 18; goto _test_eof;
	_test_eof19:  m->cs = 19; goto _test_eof;
	_test_eof20:  m->cs = 20; goto _test_eof;
	_test_eof21:  m->cs = 21; goto _test_eof;
	_test_eof22:  m->cs = 22; goto _test_eof;
	_test_eof23:  m->cs = 23; goto _test_eof;
	_test_eof24:  m->cs = 24; goto _test_eof;
	_test_eof25:  m->cs = 25; goto _test_eof;
	_test_eof34:  m->cs = 34; goto _test_eof;
	_test_eof26:  m->cs = 26; goto _test_eof;
	_test_eof27:  m->cs = 27; goto _test_eof;
	_test_eof35:  m->cs = 35; goto _test_eof;
	_test_eof36:  m->cs = 36; goto _test_eof;

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
	{ if (!m->open) SPAN_OPEN(SB_HTTP_HOST_REG_NAME); p--; {       if ( p == pe )
               goto _test_eof34;
goto st34;} }
	break;
	case 34:
	{ SPAN_END(SB_HTTP_HOST_REG_NAME); }
	break;
	case 29:
	case 32:
	{ SPAN_END(SB_HTTP_HOST_IPV4); }
	break;
	case 31:
	case 36:
	{ EMIT(SB_HTTP_HOST_PORT, p, 0); }
	break;
	case 28:
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
