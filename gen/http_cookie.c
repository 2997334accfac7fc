
/* http_cookie - printed by tools/gen from grammar/http_cookie.c.rl; do not edit. */
#include "http_cookie.h"
#include "action.h"

/* The byte at p is refused although its state would take it. */
#define FAIL               do { m->cs = (int16_t)ERROR_STATE; goto _out; } while (0)
#define ERROR_STATE        (int16_t)sb_http_cookie_error  /* fgoto *ERROR_STATE: the byte at p is refused */




#ifndef SPAN_MORE   /* a driver may have its own way to end a piece */
#define SPAN_MORE          EMIT(m->open | SB_MORE, mark, pe - mark)
#endif


static const int sb_http_cookie_start = 2;
static const int sb_http_cookie_first_final = 2;
static const int sb_http_cookie_error = 0;



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
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	switch( (*p) ) {
		case 9u: goto st2;
		case 32u: goto st2;
		case 34u: goto tr0;
		case 59u: goto st2;
		case 61u: goto tr0;
		case 127u: goto tr0;
	}
	if ( (*p) <= 31u )
		goto tr0;
	goto tr4;
tr0:
	{ if (!m->open) SPAN_OPEN(SB_HTTP_COOKIE_NAME); p--; {goto st8;} }
	goto st0;
st0:
 m->cs = 0;
	goto _out;
tr4:
	{ SPAN_OPEN(SB_HTTP_COOKIE_NAME); }
	goto st1;
st1:
	if ( ++p == pe )
		goto _test_eof1;
case 1:
	switch( (*p) ) {
		case 34u: goto tr0;
		case 59u: goto tr0;
		case 61u: goto tr2;
		case 127u: goto tr0;
	}
	if ( (*p) <= 32u )
		goto tr0;
	goto st1;
tr2:
	{ SPAN_END(SB_HTTP_COOKIE_NAME); }
	{ SPAN_BEHIND(SB_HTTP_COOKIE_VALUE); }
	goto st3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	switch( (*p) ) {
		case 34u: goto tr7;
		case 59u: goto tr8;
		case 127u: goto st0;
	}
	if ( (*p) > 8u ) {
		if ( 10u <= (*p) && (*p) <= 31u )
			goto st0;
	} else
		goto st0;
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( (*p) ) {
		case 59u: goto tr8;
		case 127u: goto st0;
	}
	if ( (*p) > 8u ) {
		if ( 10u <= (*p) && (*p) <= 31u )
			goto st0;
	} else
		goto st0;
	goto st4;
tr8:
	{ SPAN_END(SB_HTTP_COOKIE_VALUE); }
	{ {goto st2;} }
	goto st5;
tr12:
	{ {goto st2;} }
	goto st5;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	goto st0;
tr7:
	{ SPAN_BEHIND(SB_HTTP_COOKIE_VALUE); }
	goto st6;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	switch( (*p) ) {
		case 34u: goto tr10;
		case 59u: goto tr8;
		case 127u: goto st0;
	}
	if ( (*p) > 8u ) {
		if ( 10u <= (*p) && (*p) <= 31u )
			goto st0;
	} else
		goto st0;
	goto st6;
tr10:
	{ SPAN_END(SB_HTTP_COOKIE_VALUE); }
	goto st7;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	switch( (*p) ) {
		case 59u: goto tr12;
		case 127u: goto st0;
	}
	if ( (*p) > 8u ) {
		if ( 10u <= (*p) && (*p) <= 31u )
			goto st0;
	} else
		goto st0;
	goto st7;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	switch( (*p) ) {
		case 59u: goto tr14;
		case 127u: goto st0;
	}
	if ( (*p) > 8u ) {
		if ( 10u <= (*p) && (*p) <= 31u )
			goto st0;
	} else
		goto st0;
	goto st8;
tr14:
	{ SPAN_END(SB_HTTP_COOKIE_SKIPPED); }
	{ {goto st2;} }
	goto st9;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	goto st0;
	}
	_test_eof2:  m->cs = 2; goto _test_eof;
	_test_eof1:  m->cs = 1; goto _test_eof;
	_test_eof3:  m->cs = 3; goto _test_eof;
	_test_eof4:  m->cs = 4; goto _test_eof;
	_test_eof5:  m->cs = 5; goto _test_eof;
	_test_eof6:  m->cs = 6; goto _test_eof;
	_test_eof7:  m->cs = 7; goto _test_eof;
	_test_eof8:  m->cs = 8; goto _test_eof;
	_test_eof9:  m->cs = 9; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch (  m->cs ) {
	case 3:
	case 4:
	case 6:
	{ SPAN_END(SB_HTTP_COOKIE_VALUE); }
	break;
	case 1:
	{ if (!m->open) SPAN_OPEN(SB_HTTP_COOKIE_NAME); p--; {       if ( p == pe )
               goto _test_eof8;
goto st8;} }
	break;
	case 8:
	{ SPAN_END(SB_HTTP_COOKIE_SKIPPED); }
	break;
	}
	}

	_out: {}
	}

    __asm__("" : "+r"(p) : : "memory");     /* else gcc copies what follows behind every state: 28 bytes each */
    if (m->open && p == pe && !eof)
        SPAN_MORE;
    if (m->cs == sb_http_cookie_error)
        m->status = SB_MACHINE_BAD;
    return p;
}

void sb_http_cookie_init(struct sb_machine *m)
{
    m->cs = (int16_t)sb_http_cookie_start;
    m->open = 0;
    m->status = SB_MACHINE_RUNS;
    m->reg = 0;
    m->num = 0;
    m->word = NULL;
}

size_t sb_http_cookie_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    if (m->status != SB_MACHINE_RUNS || n == 0)     /* p may be NULL when there is nothing */
        return 0;
    return (size_t)(run(m, p, p + n, NULL, emit, user) - p);
}

int sb_http_cookie_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    static const unsigned char none[2], *const nothing = none + 1;  /* an action may step back */

    if (m->status == SB_MACHINE_RUNS)
        run(m, nothing, nothing, nothing, emit, user);
    return m->status != SB_MACHINE_BAD && m->cs >= sb_http_cookie_first_final ? 0 : -1;
}

int sb_http_cookie_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    static const unsigned char none[2];
    const unsigned char *end;

    if (n == 0)
        p = none + 1;           /* p may be NULL then; as above */
    end = p + n;
    sb_http_cookie_init(m);
    if (run(m, p, end, end, emit, user) != end)
        return -1;
    return m->status != SB_MACHINE_BAD && m->cs >= sb_http_cookie_first_final ? 0 : -1;
}
