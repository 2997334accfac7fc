
/* crypt_hash - printed by tools/gen from grammar/crypt_hash.c.rl; do not edit. */
#include "crypt_hash.h"
#include "action.h"

/* The byte at p is refused although its state would take it. */
#define FAIL               do { m->cs = (int16_t)ERROR_STATE; goto _out; } while (0)
#define ERROR_STATE        (int16_t)sb_crypt_hash_error  /* fgoto *ERROR_STATE: the byte at p is refused */




#ifndef SPAN_MORE   /* a driver may have its own way to end a piece */
#define SPAN_MORE          EMIT(m->open | SB_MORE, mark, pe - mark)
#endif


static const int sb_crypt_hash_start = 1;
static const int sb_crypt_hash_first_final = 8;
static const int sb_crypt_hash_error = 0;



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
	if ( (*p) == 36u )
		goto st2;
	goto st0;
st0:
 m->cs = 0;
	goto _out;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	switch( (*p) ) {
		case 53u: goto st3;
		case 54u: goto tr3;
	}
	goto st0;
tr3:
	{ m->reg = SB_CRYPT_HASH_SHA512; }
	goto st3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	if ( (*p) == 36u )
		goto tr4;
	goto st0;
tr4:
	{ SPAN_BEHIND(SB_CRYPT_HASH_SALT); m->num = 0; m->reg &= SB_CRYPT_HASH_SHA512; }
	goto st8;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	switch( (*p) ) {
		case 36u: goto tr9;
		case 114u: goto tr13;
	}
	if ( (*p) < 59u ) {
		if ( (*p) > 47u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto tr12;
		} else if ( (*p) >= 33u )
			goto tr11;
	} else if ( (*p) > 96u ) {
		if ( (*p) > 102u ) {
			if ( 103u <= (*p) && (*p) <= 126u )
				goto tr11;
		} else if ( (*p) >= 97u )
			goto tr12;
	} else
		goto tr11;
	goto st0;
tr12:
	{ m->num = (uint32_t)m->num + 1; if ((uint32_t)m->num > 86) FAIL; }
	goto st9;
tr11:
	{ m->reg |= SB_CRYPT_HASH_NOT_HEX; }
	{ m->num = (uint32_t)m->num + 1; if ((uint32_t)m->num > 86) FAIL; }
	goto st9;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	if ( (*p) == 36u )
		goto tr9;
	if ( (*p) < 59u ) {
		if ( (*p) > 47u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto tr12;
		} else if ( (*p) >= 33u )
			goto tr11;
	} else if ( (*p) > 96u ) {
		if ( (*p) > 102u ) {
			if ( 103u <= (*p) && (*p) <= 126u )
				goto tr11;
		} else if ( (*p) >= 97u )
			goto tr12;
	} else
		goto tr11;
	goto st0;
tr9:
	{ if ((uint32_t)m->num > 16) FAIL; SPAN_END(SB_CRYPT_HASH_SALT); }
	{ SPAN_BEHIND(SB_CRYPT_HASH_SALT); m->num = 0; m->reg &= SB_CRYPT_HASH_SHA512; }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	if ( (*p) < 65u ) {
		if ( 46u <= (*p) && (*p) <= 57u )
			goto tr5;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto tr5;
	} else
		goto tr5;
	goto st0;
tr5:
	{ m->num = (uint32_t)m->num + 1; if ((uint32_t)m->num > 86) FAIL; }
	goto st10;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	if ( (*p) < 65u ) {
		if ( 46u <= (*p) && (*p) <= 57u )
			goto tr5;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto tr5;
	} else
		goto tr5;
	goto st0;
tr13:
	{ m->reg |= SB_CRYPT_HASH_NOT_HEX; }
	{ m->num = (uint32_t)m->num + 1; if ((uint32_t)m->num > 86) FAIL; }
	goto st11;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	switch( (*p) ) {
		case 36u: goto tr9;
		case 111u: goto tr14;
	}
	if ( (*p) < 59u ) {
		if ( (*p) > 47u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto tr12;
		} else if ( (*p) >= 33u )
			goto tr11;
	} else if ( (*p) > 96u ) {
		if ( (*p) > 102u ) {
			if ( 103u <= (*p) && (*p) <= 126u )
				goto tr11;
		} else if ( (*p) >= 97u )
			goto tr12;
	} else
		goto tr11;
	goto st0;
tr14:
	{ m->reg |= SB_CRYPT_HASH_NOT_HEX; }
	{ m->num = (uint32_t)m->num + 1; if ((uint32_t)m->num > 86) FAIL; }
	goto st12;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	switch( (*p) ) {
		case 36u: goto tr9;
		case 117u: goto tr15;
	}
	if ( (*p) < 59u ) {
		if ( (*p) > 47u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto tr12;
		} else if ( (*p) >= 33u )
			goto tr11;
	} else if ( (*p) > 96u ) {
		if ( (*p) > 102u ) {
			if ( 103u <= (*p) && (*p) <= 126u )
				goto tr11;
		} else if ( (*p) >= 97u )
			goto tr12;
	} else
		goto tr11;
	goto st0;
tr15:
	{ m->reg |= SB_CRYPT_HASH_NOT_HEX; }
	{ m->num = (uint32_t)m->num + 1; if ((uint32_t)m->num > 86) FAIL; }
	goto st13;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	switch( (*p) ) {
		case 36u: goto tr9;
		case 110u: goto tr16;
	}
	if ( (*p) < 59u ) {
		if ( (*p) > 47u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto tr12;
		} else if ( (*p) >= 33u )
			goto tr11;
	} else if ( (*p) > 96u ) {
		if ( (*p) > 102u ) {
			if ( 103u <= (*p) && (*p) <= 126u )
				goto tr11;
		} else if ( (*p) >= 97u )
			goto tr12;
	} else
		goto tr11;
	goto st0;
tr16:
	{ m->reg |= SB_CRYPT_HASH_NOT_HEX; }
	{ m->num = (uint32_t)m->num + 1; if ((uint32_t)m->num > 86) FAIL; }
	goto st14;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	switch( (*p) ) {
		case 36u: goto tr9;
		case 100u: goto tr17;
	}
	if ( (*p) < 59u ) {
		if ( (*p) > 47u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto tr12;
		} else if ( (*p) >= 33u )
			goto tr11;
	} else if ( (*p) > 96u ) {
		if ( (*p) > 102u ) {
			if ( 103u <= (*p) && (*p) <= 126u )
				goto tr11;
		} else if ( (*p) >= 97u )
			goto tr12;
	} else
		goto tr11;
	goto st0;
tr17:
	{ m->num = (uint32_t)m->num + 1; if ((uint32_t)m->num > 86) FAIL; }
	goto st15;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	switch( (*p) ) {
		case 36u: goto tr9;
		case 115u: goto tr18;
	}
	if ( (*p) < 59u ) {
		if ( (*p) > 47u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto tr12;
		} else if ( (*p) >= 33u )
			goto tr11;
	} else if ( (*p) > 96u ) {
		if ( (*p) > 102u ) {
			if ( 103u <= (*p) && (*p) <= 126u )
				goto tr11;
		} else if ( (*p) >= 97u )
			goto tr12;
	} else
		goto tr11;
	goto st0;
tr18:
	{ m->reg |= SB_CRYPT_HASH_NOT_HEX; }
	{ m->num = (uint32_t)m->num + 1; if ((uint32_t)m->num > 86) FAIL; }
	goto st16;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	switch( (*p) ) {
		case 36u: goto tr9;
		case 61u: goto tr19;
	}
	if ( (*p) < 59u ) {
		if ( (*p) > 47u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto tr12;
		} else if ( (*p) >= 33u )
			goto tr11;
	} else if ( (*p) > 96u ) {
		if ( (*p) > 102u ) {
			if ( 103u <= (*p) && (*p) <= 126u )
				goto tr11;
		} else if ( (*p) >= 97u )
			goto tr12;
	} else
		goto tr11;
	goto st0;
tr19:
	{ m->num = 0; }
	goto st5;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	if ( 49u <= (*p) && (*p) <= 57u )
		goto tr6;
	goto st0;
tr6:
	{ if (DIGIT(999999999)) FAIL; }
	goto st6;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	if ( (*p) == 36u )
		goto tr7;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr6;
	goto st0;
tr10:
	{ m->num = (uint32_t)m->num + 1; if ((uint32_t)m->num > 86) FAIL; }
	goto st7;
tr7:
	{ if ((uint32_t)m->num < 1000) FAIL; SPAN_END(SB_CRYPT_HASH_ROUNDS); }
	{ SPAN_BEHIND(SB_CRYPT_HASH_SALT); m->num = 0; m->reg &= SB_CRYPT_HASH_SHA512; }
	goto st7;
tr8:
	{ m->reg |= SB_CRYPT_HASH_NOT_HEX; }
	{ m->num = (uint32_t)m->num + 1; if ((uint32_t)m->num > 86) FAIL; }
	goto st7;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	if ( (*p) == 36u )
		goto tr9;
	if ( (*p) < 59u ) {
		if ( (*p) > 47u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto tr10;
		} else if ( (*p) >= 33u )
			goto tr8;
	} else if ( (*p) > 96u ) {
		if ( (*p) > 102u ) {
			if ( 103u <= (*p) && (*p) <= 126u )
				goto tr8;
		} else if ( (*p) >= 97u )
			goto tr10;
	} else
		goto tr8;
	goto st0;
	}
	_test_eof2:  m->cs = 2; goto _test_eof;
	_test_eof3:  m->cs = 3; goto _test_eof;
	_test_eof8:  m->cs = 8; goto _test_eof;
	_test_eof9:  m->cs = 9; goto _test_eof;
	_test_eof4:  m->cs = 4; goto _test_eof;
	_test_eof10:  m->cs = 10; goto _test_eof;
	_test_eof11:  m->cs = 11; goto _test_eof;
	_test_eof12:  m->cs = 12; goto _test_eof;
	_test_eof13:  m->cs = 13; goto _test_eof;
	_test_eof14:  m->cs = 14; goto _test_eof;
	_test_eof15:  m->cs = 15; goto _test_eof;
	_test_eof16:  m->cs = 16; goto _test_eof;
	_test_eof5:  m->cs = 5; goto _test_eof;
	_test_eof6:  m->cs = 6; goto _test_eof;
	_test_eof7:  m->cs = 7; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch (  m->cs ) {
	case 10:
	{ if ((uint32_t)m->num != (m->reg ? 86u : 43u)) FAIL; SPAN_END(SB_CRYPT_HASH_HASH); }
	break;
	case 8:
	case 9:
	case 11:
	case 12:
	case 13:
	case 14:
	case 15:
	case 16:
	{ if ((uint32_t)m->num != 64 || m->reg) FAIL; SPAN_END(SB_CRYPT_HASH_PLAIN); }
	break;
	}
	}

	_out: {}
	}

    __asm__("" : "+r"(p) : : "memory");     /* else gcc copies what follows behind every state: 28 bytes each */
    if (m->open && p == pe && !eof)
        SPAN_MORE;
    if (m->cs == sb_crypt_hash_error)
        m->status = SB_MACHINE_BAD;
    return p;
}

void sb_crypt_hash_init(struct sb_machine *m)
{
    m->cs = (int16_t)sb_crypt_hash_start;
    m->open = 0;
    m->status = SB_MACHINE_RUNS;
    m->reg = 0;
    m->num = 0;
    m->word = NULL;
}

size_t sb_crypt_hash_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    if (m->status != SB_MACHINE_RUNS || n == 0)     /* p may be NULL when there is nothing */
        return 0;
    return (size_t)(run(m, p, p + n, NULL, emit, user) - p);
}

int sb_crypt_hash_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    static const unsigned char none[2], *const nothing = none + 1;  /* an action may step back */

    if (m->status == SB_MACHINE_RUNS)
        run(m, nothing, nothing, nothing, emit, user);
    return m->status != SB_MACHINE_BAD && m->cs >= sb_crypt_hash_first_final ? 0 : -1;
}

int sb_crypt_hash_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    static const unsigned char none[2];
    const unsigned char *end;

    if (n == 0)
        p = none + 1;           /* p may be NULL then; as above */
    end = p + n;
    sb_crypt_hash_init(m);
    if (run(m, p, end, end, emit, user) != end)
        return -1;
    return m->status != SB_MACHINE_BAD && m->cs >= sb_crypt_hash_first_final ? 0 : -1;
}
