
/* http_chunked - printed by tools/gen from grammar/http_chunked.c.rl; do not edit. */
#include "http_chunked.h"
#include "action.h"

/* The byte at p is refused although its state would take it. */
#define FAIL               do { m->cs = (int16_t)ERROR_STATE; goto _out; } while (0)
#define ERROR_STATE        (int16_t)sb_http_chunked_error  /* fgoto *ERROR_STATE: the byte at p is refused */

/* Bytes of one chunk's line beside its data, and of the last one's with the trailer: none of them
 * counts as body, so they would be a way to keep a server busy for nothing. */
#define SPARE_MOST 4096




#ifndef SPAN_MORE   /* a driver may have its own way to end a piece */
#define SPAN_MORE          EMIT(m->open | SB_MORE, mark, pe - mark)
#endif


static const int sb_http_chunked_start = 1;
static const int sb_http_chunked_first_final = 21;
static const int sb_http_chunked_error = 0;



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
st1:
	if ( ++p == pe )
		goto _test_eof1;
case 1:
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr0;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr0;
	} else
		goto tr0;
	goto st0;
st0:
 m->cs = 0;
	goto _out;
tr0:
	{ m->num = 0; m->reg = 0; }
	{ if (m->num >> 56) FAIL; m->num = m->num << 4 | (((*p) & 15u) + ((*p) >> 6) * 9u); }
	{ if (++m->reg > SPARE_MOST) FAIL; }
	goto st2;
tr4:
	{ if (m->num >> 56) FAIL; m->num = m->num << 4 | (((*p) & 15u) + ((*p) >> 6) * 9u); }
	{ if (++m->reg > SPARE_MOST) FAIL; }
	goto st2;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	switch( (*p) ) {
		case 9u: goto tr2;
		case 13u: goto st9;
		case 32u: goto tr2;
		case 59u: goto tr5;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr4;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr4;
	} else
		goto tr4;
	goto st0;
tr2:
	{ if (++m->reg > SPARE_MOST) FAIL; }
	goto st3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	switch( (*p) ) {
		case 9u: goto tr2;
		case 32u: goto tr2;
		case 59u: goto tr5;
	}
	goto st0;
tr5:
	{ if (++m->reg > SPARE_MOST) FAIL; }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( (*p) ) {
		case 9u: goto tr5;
		case 32u: goto tr5;
		case 33u: goto tr6;
		case 124u: goto tr6;
		case 126u: goto tr6;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto tr6;
		} else if ( (*p) >= 35u )
			goto tr6;
	} else if ( (*p) > 46u ) {
		if ( (*p) < 65u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto tr6;
		} else if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto tr6;
		} else
			goto tr6;
	} else
		goto tr6;
	goto st0;
tr6:
	{ if (++m->reg > SPARE_MOST) FAIL; }
	goto st5;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	switch( (*p) ) {
		case 9u: goto tr7;
		case 13u: goto st9;
		case 32u: goto tr7;
		case 33u: goto tr6;
		case 59u: goto tr5;
		case 61u: goto tr8;
		case 124u: goto tr6;
		case 126u: goto tr6;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto tr6;
		} else if ( (*p) >= 35u )
			goto tr6;
	} else if ( (*p) > 46u ) {
		if ( (*p) < 65u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto tr6;
		} else if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto tr6;
		} else
			goto tr6;
	} else
		goto tr6;
	goto st0;
tr7:
	{ if (++m->reg > SPARE_MOST) FAIL; }
	goto st6;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	switch( (*p) ) {
		case 9u: goto tr7;
		case 32u: goto tr7;
		case 59u: goto tr5;
		case 61u: goto tr8;
	}
	goto st0;
tr8:
	{ if (++m->reg > SPARE_MOST) FAIL; }
	goto st7;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	switch( (*p) ) {
		case 9u: goto tr8;
		case 32u: goto tr8;
		case 34u: goto tr10;
		case 124u: goto tr9;
		case 126u: goto tr9;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto tr9;
		} else if ( (*p) >= 33u )
			goto tr9;
	} else if ( (*p) > 46u ) {
		if ( (*p) < 65u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto tr9;
		} else if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto tr9;
		} else
			goto tr9;
	} else
		goto tr9;
	goto st0;
tr9:
	{ if (++m->reg > SPARE_MOST) FAIL; }
	goto st8;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	switch( (*p) ) {
		case 9u: goto tr2;
		case 13u: goto st9;
		case 32u: goto tr2;
		case 33u: goto tr9;
		case 59u: goto tr5;
		case 124u: goto tr9;
		case 126u: goto tr9;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto tr9;
		} else if ( (*p) >= 35u )
			goto tr9;
	} else if ( (*p) > 46u ) {
		if ( (*p) < 65u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto tr9;
		} else if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto tr9;
		} else
			goto tr9;
	} else
		goto tr9;
	goto st0;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	if ( (*p) == 10u )
		goto tr11;
	goto st0;
tr11:
	{ if (!m->num) {goto st16;} EMIT(SB_HTTP_CHUNKED_SIZE, p, 0); {goto st13;} }
	goto st21;
st21:
	if ( ++p == pe )
		goto _test_eof21;
case 21:
	goto st0;
tr10:
	{ if (++m->reg > SPARE_MOST) FAIL; }
	goto st10;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	switch( (*p) ) {
		case 34u: goto tr12;
		case 92u: goto tr13;
		case 127u: goto st0;
	}
	if ( (*p) > 8u ) {
		if ( 10u <= (*p) && (*p) <= 31u )
			goto st0;
	} else
		goto st0;
	goto tr10;
tr12:
	{ if (++m->reg > SPARE_MOST) FAIL; }
	goto st11;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	switch( (*p) ) {
		case 9u: goto tr2;
		case 13u: goto st9;
		case 32u: goto tr2;
		case 59u: goto tr5;
	}
	goto st0;
tr13:
	{ if (++m->reg > SPARE_MOST) FAIL; }
	goto st12;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	if ( (*p) == 127u )
		goto st0;
	if ( (*p) > 8u ) {
		if ( 10u <= (*p) && (*p) <= 31u )
			goto st0;
	} else
		goto st0;
	goto tr10;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	goto tr14;
tr14:
	{ RUN(SB_HTTP_CHUNKED_DATA); if (!m->num) {goto st14;} }
	goto st22;
st22:
	if ( ++p == pe )
		goto _test_eof22;
case 22:
	goto tr14;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	if ( (*p) == 13u )
		goto st15;
	goto st0;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	if ( (*p) == 10u )
		goto tr16;
	goto st0;
tr16:
	{ {goto st1;} }
	goto st23;
st23:
	if ( ++p == pe )
		goto _test_eof23;
case 23:
	goto st0;
tr22:
	{ if (++m->reg > SPARE_MOST) FAIL; }
	goto st16;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	switch( (*p) ) {
		case 13u: goto st17;
		case 33u: goto tr18;
		case 124u: goto tr18;
		case 126u: goto tr18;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto tr18;
		} else if ( (*p) >= 35u )
			goto tr18;
	} else if ( (*p) > 46u ) {
		if ( (*p) < 65u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto tr18;
		} else if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto tr18;
		} else
			goto tr18;
	} else
		goto tr18;
	goto st0;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	if ( (*p) == 10u )
		goto tr19;
	goto st0;
tr19:
	{ EMIT(SB_HTTP_CHUNKED_END, p, 0); DONE; {p++;  m->cs = 24; goto _out;} }
	goto st24;
st24:
	if ( ++p == pe )
		goto _test_eof24;
case 24:
	goto st0;
tr18:
	{ if (++m->reg > SPARE_MOST) FAIL; }
	goto st18;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	switch( (*p) ) {
		case 33u: goto tr18;
		case 58u: goto tr20;
		case 124u: goto tr18;
		case 126u: goto tr18;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto tr18;
		} else if ( (*p) >= 35u )
			goto tr18;
	} else if ( (*p) > 46u ) {
		if ( (*p) < 65u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto tr18;
		} else if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto tr18;
		} else
			goto tr18;
	} else
		goto tr18;
	goto st0;
tr20:
	{ if (++m->reg > SPARE_MOST) FAIL; }
	goto st19;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	switch( (*p) ) {
		case 13u: goto tr21;
		case 127u: goto st0;
	}
	if ( (*p) > 8u ) {
		if ( 10u <= (*p) && (*p) <= 31u )
			goto st0;
	} else
		goto st0;
	goto tr20;
tr21:
	{ if (++m->reg > SPARE_MOST) FAIL; }
	goto st20;
st20:
	if ( ++p == pe )
		goto _test_eof20;
case 20:
	if ( (*p) == 10u )
		goto tr22;
	goto st0;
	}
	_test_eof1:  m->cs = 1; goto _test_eof;
	_test_eof2:  m->cs = 2; goto _test_eof;
	_test_eof3:  m->cs = 3; goto _test_eof;
	_test_eof4:  m->cs = 4; goto _test_eof;
	_test_eof5:  m->cs = 5; goto _test_eof;
	_test_eof6:  m->cs = 6; goto _test_eof;
	_test_eof7:  m->cs = 7; goto _test_eof;
	_test_eof8:  m->cs = 8; goto _test_eof;
	_test_eof9:  m->cs = 9; goto _test_eof;
	_test_eof21:  m->cs = 21; goto _test_eof;
	_test_eof10:  m->cs = 10; goto _test_eof;
	_test_eof11:  m->cs = 11; goto _test_eof;
	_test_eof12:  m->cs = 12; goto _test_eof;
	_test_eof13:  m->cs = 13; goto _test_eof;
	_test_eof22:  m->cs = 22; goto _test_eof;
	_test_eof14:  m->cs = 14; goto _test_eof;
	_test_eof15:  m->cs = 15; goto _test_eof;
	_test_eof23:  m->cs = 23; goto _test_eof;
	_test_eof16:  m->cs = 16; goto _test_eof;
	_test_eof17:  m->cs = 17; goto _test_eof;
	_test_eof24:  m->cs = 24; goto _test_eof;
	_test_eof18:  m->cs = 18; goto _test_eof;
	_test_eof19:  m->cs = 19; goto _test_eof;
	_test_eof20:  m->cs = 20; goto _test_eof;

	_test_eof: {}
	_out: {}
	}

    __asm__("" : "+r"(p) : : "memory");     /* else gcc copies what follows behind every state: 28 bytes each */
    if (m->open && p == pe && !eof)
        SPAN_MORE;
    if (m->cs == sb_http_chunked_error)
        m->status = SB_MACHINE_BAD;
    return p;
}

void sb_http_chunked_init(struct sb_machine *m)
{
    m->cs = (int16_t)sb_http_chunked_start;
    m->open = 0;
    m->status = SB_MACHINE_RUNS;
    m->reg = 0;
    m->num = 0;
    m->word = NULL;
}

size_t sb_http_chunked_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    if (m->status != SB_MACHINE_RUNS || n == 0)     /* p may be NULL when there is nothing */
        return 0;
    return (size_t)(run(m, p, p + n, NULL, emit, user) - p);
}

int sb_http_chunked_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    static const unsigned char none[2], *const nothing = none + 1;  /* an action may step back */

    if (m->status == SB_MACHINE_RUNS)
        run(m, nothing, nothing, nothing, emit, user);
    return m->status == SB_MACHINE_DONE ? 0 : -1;
}

int sb_http_chunked_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    static const unsigned char none[2];
    const unsigned char *end;

    if (n == 0)
        p = none + 1;           /* p may be NULL then; as above */
    end = p + n;
    sb_http_chunked_init(m);
    if (run(m, p, end, end, emit, user) != end)
        return -1;
    return m->status == SB_MACHINE_DONE ? 0 : -1;
}
