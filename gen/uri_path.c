
/* uri_path - printed by tools/gen from grammar/uri_path.c.rl; do not edit. */
#include "uri_path.h"
#include "action.h"

/* The byte at p is refused although its state would take it. */
#define FAIL               do { m->cs = (int16_t)ERROR_STATE; goto _out; } while (0)
#define ERROR_STATE        (int16_t)sb_uri_path_error  /* fgoto *ERROR_STATE: the byte at p is refused */

#define TELL_HELD  do { if (m->reg) EMIT(SB_URI_PATH_SEGMENT, dots, m->reg); m->reg = 0; } while (0)

static const unsigned char dots[] = "..";




#ifndef SPAN_MORE   /* a driver may have its own way to end a piece */
#define SPAN_MORE          EMIT(m->open | SB_MORE, mark, pe - mark)
#endif


static const int sb_uri_path_start = 1;
static const int sb_uri_path_first_final = 11;
static const int sb_uri_path_error = 0;



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
	if ( (*p) == 47u )
		goto tr0;
	goto st0;
st0:
 m->cs = 0;
	goto _out;
tr0:
	{ EMIT(SB_URI_PATH_SLASH, p, 0); }
	goto st11;
tr18:
	{ SPAN_END(SB_URI_PATH_SEGMENT); }
	{ EMIT(SB_URI_PATH_SLASH, p, 0); }
	goto st11;
tr21:
	{ m->reg = 0; }
	goto st11;
tr22:
	{ m->reg = 0; EMIT(SB_URI_PATH_UP, p, 0); }
	goto st11;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	switch( (*p) ) {
		case 35u: goto st0;
		case 37u: goto st7;
		case 46u: goto tr10;
		case 47u: goto st11;
		case 63u: goto st0;
		case 92u: goto st0;
		case 127u: goto st0;
	}
	if ( (*p) <= 32u )
		goto st0;
	goto tr13;
tr13:
	{ TELL_HELD; SPAN_OPEN(SB_URI_PATH_SEGMENT); }
	goto st12;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	switch( (*p) ) {
		case 35u: goto st0;
		case 37u: goto tr17;
		case 47u: goto tr18;
		case 63u: goto st0;
		case 92u: goto st0;
		case 127u: goto st0;
	}
	if ( (*p) <= 32u )
		goto st0;
	goto st12;
tr17:
	{ SPAN_END(SB_URI_PATH_SEGMENT); }
	goto st2;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	switch( (*p) ) {
		case 50u: goto tr2;
		case 53u: goto tr4;
		case 55u: goto tr5;
	}
	if ( (*p) < 65u ) {
		if ( 51u <= (*p) && (*p) <= 57u )
			goto tr3;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr3;
	} else
		goto tr3;
	goto st0;
tr2:
	{ m->num = HEX((*p)) << 4; }
	goto st3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	switch( (*p) ) {
		case 69u: goto tr7;
		case 70u: goto tr8;
		case 101u: goto tr7;
		case 102u: goto tr8;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr6;
	} else if ( (*p) > 68u ) {
		if ( 97u <= (*p) && (*p) <= 100u )
			goto tr6;
	} else
		goto tr6;
	goto st0;
tr6:
	{ TELL_HELD; BYTE(SB_URI_PATH_BYTE, m->num | HEX((*p))); }
	goto st13;
tr7:
	{ TELL_HELD; BYTE(SB_URI_PATH_BYTE, '.'); }
	goto st13;
tr8:
	{ TELL_HELD; EMIT(SB_URI_PATH_ENCODED_SLASH, p, 0); }
	goto st13;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	switch( (*p) ) {
		case 35u: goto st0;
		case 37u: goto st2;
		case 47u: goto tr0;
		case 63u: goto st0;
		case 92u: goto st0;
		case 127u: goto st0;
	}
	if ( (*p) <= 32u )
		goto st0;
	goto tr13;
tr3:
	{ m->num = HEX((*p)) << 4; }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr6;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr6;
	} else
		goto tr6;
	goto st0;
tr4:
	{ m->num = HEX((*p)) << 4; }
	goto st5;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	if ( (*p) < 68u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 66u )
				goto tr6;
		} else if ( (*p) >= 48u )
			goto tr6;
	} else if ( (*p) > 70u ) {
		if ( (*p) > 98u ) {
			if ( 100u <= (*p) && (*p) <= 102u )
				goto tr6;
		} else if ( (*p) >= 97u )
			goto tr6;
	} else
		goto tr6;
	goto st0;
tr5:
	{ m->num = HEX((*p)) << 4; }
	goto st6;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr6;
	} else if ( (*p) > 69u ) {
		if ( 97u <= (*p) && (*p) <= 101u )
			goto tr6;
	} else
		goto tr6;
	goto st0;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	switch( (*p) ) {
		case 50u: goto tr9;
		case 53u: goto tr4;
		case 55u: goto tr5;
	}
	if ( (*p) < 65u ) {
		if ( 51u <= (*p) && (*p) <= 57u )
			goto tr3;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr3;
	} else
		goto tr3;
	goto st0;
tr9:
	{ m->num = HEX((*p)) << 4; }
	goto st8;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	switch( (*p) ) {
		case 69u: goto tr10;
		case 70u: goto tr8;
		case 101u: goto tr10;
		case 102u: goto tr8;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr6;
	} else if ( (*p) > 68u ) {
		if ( 97u <= (*p) && (*p) <= 100u )
			goto tr6;
	} else
		goto tr6;
	goto st0;
tr10:
	{ m->reg++; }
	goto st14;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	switch( (*p) ) {
		case 35u: goto st0;
		case 37u: goto st9;
		case 46u: goto tr12;
		case 47u: goto tr21;
		case 63u: goto st0;
		case 92u: goto st0;
		case 127u: goto st0;
	}
	if ( (*p) <= 32u )
		goto st0;
	goto tr13;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	switch( (*p) ) {
		case 50u: goto tr11;
		case 53u: goto tr4;
		case 55u: goto tr5;
	}
	if ( (*p) < 65u ) {
		if ( 51u <= (*p) && (*p) <= 57u )
			goto tr3;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr3;
	} else
		goto tr3;
	goto st0;
tr11:
	{ m->num = HEX((*p)) << 4; }
	goto st10;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	switch( (*p) ) {
		case 69u: goto tr12;
		case 70u: goto tr8;
		case 101u: goto tr12;
		case 102u: goto tr8;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr6;
	} else if ( (*p) > 68u ) {
		if ( 97u <= (*p) && (*p) <= 100u )
			goto tr6;
	} else
		goto tr6;
	goto st0;
tr12:
	{ m->reg++; }
	goto st15;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	switch( (*p) ) {
		case 35u: goto st0;
		case 37u: goto st2;
		case 47u: goto tr22;
		case 63u: goto st0;
		case 92u: goto st0;
		case 127u: goto st0;
	}
	if ( (*p) <= 32u )
		goto st0;
	goto tr13;
	}
	_test_eof11:  m->cs = 11; goto _test_eof;
	_test_eof12:  m->cs = 12; goto _test_eof;
	_test_eof2:  m->cs = 2; goto _test_eof;
	_test_eof3:  m->cs = 3; goto _test_eof;
	_test_eof13:  m->cs = 13; goto _test_eof;
	_test_eof4:  m->cs = 4; goto _test_eof;
	_test_eof5:  m->cs = 5; goto _test_eof;
	_test_eof6:  m->cs = 6; goto _test_eof;
	_test_eof7:  m->cs = 7; goto _test_eof;
	_test_eof8:  m->cs = 8; goto _test_eof;
	_test_eof14:  m->cs = 14; goto _test_eof;
	_test_eof9:  m->cs = 9; goto _test_eof;
	_test_eof10:  m->cs = 10; goto _test_eof;
	_test_eof15:  m->cs = 15; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch (  m->cs ) {
	case 12:
	{ SPAN_END(SB_URI_PATH_SEGMENT); }
	break;
	case 14:
	{ m->reg = 0; }
	break;
	case 15:
	{ m->reg = 0; EMIT(SB_URI_PATH_UP, p, 0); }
	break;
	}
	}

	_out: {}
	}

    __asm__("" : "+r"(p) : : "memory");     /* else gcc copies what follows behind every state: 28 bytes each */
    if (m->open && p == pe && !eof)
        SPAN_MORE;
    if (m->cs == sb_uri_path_error)
        m->status = SB_MACHINE_BAD;
    return p;
}

void sb_uri_path_init(struct sb_machine *m)
{
    m->cs = (int16_t)sb_uri_path_start;
    m->open = 0;
    m->status = SB_MACHINE_RUNS;
    m->reg = 0;
    m->num = 0;
    m->word = NULL;
}

size_t sb_uri_path_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    if (m->status != SB_MACHINE_RUNS || n == 0)     /* p may be NULL when there is nothing */
        return 0;
    return (size_t)(run(m, p, p + n, NULL, emit, user) - p);
}

int sb_uri_path_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    static const unsigned char none[2], *const nothing = none + 1;  /* an action may step back */

    if (m->status == SB_MACHINE_RUNS)
        run(m, nothing, nothing, nothing, emit, user);
    return m->status != SB_MACHINE_BAD && m->cs >= sb_uri_path_first_final ? 0 : -1;
}

int sb_uri_path_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    static const unsigned char none[2];
    const unsigned char *end;

    if (n == 0)
        p = none + 1;           /* p may be NULL then; as above */
    end = p + n;
    sb_uri_path_init(m);
    if (run(m, p, end, end, emit, user) != end)
        return -1;
    return m->status != SB_MACHINE_BAD && m->cs >= sb_uri_path_first_final ? 0 : -1;
}
