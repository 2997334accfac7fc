
/* http_chunked - printed by tools/gen from grammar/http_chunked.c.rl; do not edit. */
#include "http_chunked.h"
#include "skim.h"

#define EMIT(ev, at, len)  emit(user, (ev), (at), (size_t)(len))
#define SPAN_END(ev)       (m->open = 0, EMIT((ev), mark, p - mark))
#define SPAN_OPEN(ev)      (mark = p, m->open = (ev))
#define SPAN_BEHIND(ev)    (mark = p + 1, m->open = (ev))
/* What there is of the open span is told; it goes on with the next SPAN_OPEN. */
#define SPAN_PAUSE         (EMIT(m->open | SB_MORE, mark, p - mark), m->open = 0)
/* One more decimal digit of num: true when it leads beyond max. */
#define DIGIT(max)         (m->num = m->num * 10 + (*p & 15u), m->num > (max))
/* The same for less code; max below 400 million. */
#define SMALL_DIGIT(max)   (m->num = (uint32_t)m->num * 10u + (*p & 15u), (uint32_t)m->num > (max))
#define HEX(c)             (((c) & 15u) + ((c) >> 6) * 9u)  /* what a hex digit is worth */
/* An event for a byte that does not stand in the input as it is. */
#define BYTE(ev, byte)     (m->num = (byte), EMIT((ev), p, 0))
/* The byte at p is refused although its state would take it. */
#define FAIL               do { m->cs = (int16_t)ERROR_STATE; goto _out; } while (0)
#define DONE               (m->status = SB_MACHINE_DONE)
#define ERROR_STATE        (int16_t)sb_http_chunked_error  /* fgoto *ERROR_STATE: the byte at p is refused */
/* A counted run, m->num bytes of it left: takes what is here, stands on its last byte. */
#define RUN(ev)                                                             \
    do {                                                                    \
        size_t left = (size_t)(pe - p), k = m->num < left ? (size_t)m->num : left; \
        m->num -= k;                                                        \
        EMIT((ev) | (m->num ? SB_MORE : 0), p, k);                          \
        p += k - 1;                                                         \
    } while (0)




#ifndef SPAN_MORE   /* a driver may have its own way to end a piece */
#define SPAN_MORE          EMIT(m->open | SB_MORE, mark, pe - mark)
#endif


static const int sb_http_chunked_start = 1;
static const int sb_http_chunked_first_final = 84;
static const int sb_http_chunked_error = 0;



static const unsigned char *run(struct sb_machine *m, const unsigned char *p, const unsigned char *pe,
                                const unsigned char *eof, sb_emit_fn *emit, void *user)
{
    const unsigned char *mark = p;

    (void)mark, (void)eof, (void)emit, (void)user;

	{
	if ( p == pe )
		goto _test_eof;
	goto _resume;

_again:
	switch (  m->cs ) {
		case 1: goto st1;
		case 0: goto st0;
		case 2: goto st2;
		case 3: goto st3;
		case 4: goto st4;
		case 5: goto st5;
		case 6: goto st6;
		case 7: goto st7;
		case 8: goto st8;
		case 9: goto st9;
		case 10: goto st10;
		case 11: goto st11;
		case 84: goto st84;
		case 12: goto st12;
		case 13: goto st13;
		case 14: goto st14;
		case 15: goto st15;
		case 16: goto st16;
		case 17: goto st17;
		case 18: goto st18;
		case 19: goto st19;
		case 20: goto st20;
		case 21: goto st21;
		case 22: goto st22;
		case 23: goto st23;
		case 24: goto st24;
		case 25: goto st25;
		case 26: goto st26;
		case 27: goto st27;
		case 28: goto st28;
		case 29: goto st29;
		case 30: goto st30;
		case 31: goto st31;
		case 32: goto st32;
		case 33: goto st33;
		case 34: goto st34;
		case 35: goto st35;
		case 36: goto st36;
		case 37: goto st37;
		case 38: goto st38;
		case 39: goto st39;
		case 40: goto st40;
		case 41: goto st41;
		case 85: goto st85;
		case 42: goto st42;
		case 43: goto st43;
		case 44: goto st44;
		case 45: goto st45;
		case 46: goto st46;
		case 47: goto st47;
		case 48: goto st48;
		case 49: goto st49;
		case 50: goto st50;
		case 51: goto st51;
		case 52: goto st52;
		case 53: goto st53;
		case 54: goto st54;
		case 86: goto st86;
		case 55: goto st55;
		case 56: goto st56;
		case 57: goto st57;
		case 58: goto st58;
		case 59: goto st59;
		case 60: goto st60;
		case 61: goto st61;
		case 62: goto st62;
		case 63: goto st63;
		case 64: goto st64;
		case 65: goto st65;
		case 66: goto st66;
		case 67: goto st67;
		case 68: goto st68;
		case 69: goto st69;
		case 70: goto st70;
		case 71: goto st71;
		case 72: goto st72;
		case 73: goto st73;
		case 74: goto st74;
		case 75: goto st75;
		case 76: goto st76;
		case 77: goto st77;
		case 78: goto st78;
		case 79: goto st79;
		case 80: goto st80;
		case 81: goto st81;
		case 82: goto st82;
		case 83: goto st83;
	default: break;
	}

	if ( ++p == pe )
		goto _test_eof;
_resume:
	switch (  m->cs )
	{
st1:
	if ( ++p == pe )
		goto _test_eof1;
case 1:
	if ( (*p) == 48u )
		goto tr0;
	if ( (*p) < 65u ) {
		if ( 49u <= (*p) && (*p) <= 57u )
			goto tr2;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr2;
	} else
		goto tr2;
	goto st0;
st0:
 m->cs = 0;
	goto _out;
tr0:
	{ m->num = 0; }
	{ m->num = m->num << 4 | (((*p) & 15u) + ((*p) >> 6) * 9u); }
	goto st2;
tr5:
	{ m->num = m->num << 4 | (((*p) & 15u) + ((*p) >> 6) * 9u); }
	goto st2;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	switch( (*p) ) {
		case 9u: goto st3;
		case 13u: goto st9;
		case 32u: goto st3;
		case 48u: goto tr5;
		case 59u: goto st4;
	}
	if ( (*p) < 65u ) {
		if ( 49u <= (*p) && (*p) <= 57u )
			goto tr6;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr6;
	} else
		goto tr6;
	goto st0;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	switch( (*p) ) {
		case 9u: goto st3;
		case 32u: goto st3;
		case 59u: goto st4;
	}
	goto st0;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( (*p) ) {
		case 9u: goto st4;
		case 32u: goto st4;
		case 33u: goto st5;
		case 124u: goto st5;
		case 126u: goto st5;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto st5;
		} else if ( (*p) >= 35u )
			goto st5;
	} else if ( (*p) > 46u ) {
		if ( (*p) < 65u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto st5;
		} else if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto st5;
		} else
			goto st5;
	} else
		goto st5;
	goto st0;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	switch( (*p) ) {
		case 9u: goto st6;
		case 13u: goto st9;
		case 32u: goto st6;
		case 33u: goto st5;
		case 59u: goto st4;
		case 61u: goto st7;
		case 124u: goto st5;
		case 126u: goto st5;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto st5;
		} else if ( (*p) >= 35u )
			goto st5;
	} else if ( (*p) > 46u ) {
		if ( (*p) < 65u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto st5;
		} else if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto st5;
		} else
			goto st5;
	} else
		goto st5;
	goto st0;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	switch( (*p) ) {
		case 9u: goto st6;
		case 32u: goto st6;
		case 59u: goto st4;
		case 61u: goto st7;
	}
	goto st0;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	switch( (*p) ) {
		case 9u: goto st7;
		case 32u: goto st7;
		case 34u: goto st14;
		case 124u: goto st8;
		case 126u: goto st8;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto st8;
		} else if ( (*p) >= 33u )
			goto st8;
	} else if ( (*p) > 46u ) {
		if ( (*p) < 65u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto st8;
		} else if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto st8;
		} else
			goto st8;
	} else
		goto st8;
	goto st0;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	switch( (*p) ) {
		case 9u: goto st3;
		case 13u: goto st9;
		case 32u: goto st3;
		case 33u: goto st8;
		case 59u: goto st4;
		case 124u: goto st8;
		case 126u: goto st8;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto st8;
		} else if ( (*p) >= 35u )
			goto st8;
	} else if ( (*p) > 46u ) {
		if ( (*p) < 65u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto st8;
		} else if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto st8;
		} else
			goto st8;
	} else
		goto st8;
	goto st0;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	if ( (*p) == 10u )
		goto st10;
	goto st0;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	switch( (*p) ) {
		case 13u: goto st11;
		case 33u: goto st12;
		case 124u: goto st12;
		case 126u: goto st12;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto st12;
		} else if ( (*p) >= 35u )
			goto st12;
	} else if ( (*p) > 46u ) {
		if ( (*p) < 65u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto st12;
		} else if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto st12;
		} else
			goto st12;
	} else
		goto st12;
	goto st0;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	if ( (*p) == 10u )
		goto tr16;
	goto st0;
tr16:
	{ EMIT(SB_HTTP_CHUNKED_END, p, 0); DONE; {p++;  m->cs = 84; goto _out;} }
	goto st84;
tr29:
	 m->cs = 84;
	{ EMIT(SB_HTTP_CHUNKED_SIZE, p, 0);  m->cs = 41; }
	goto _again;
st84:
	if ( ++p == pe )
		goto _test_eof84;
case 84:
	goto st0;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	switch( (*p) ) {
		case 33u: goto st12;
		case 58u: goto st13;
		case 124u: goto st12;
		case 126u: goto st12;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto st12;
		} else if ( (*p) >= 35u )
			goto st12;
	} else if ( (*p) > 46u ) {
		if ( (*p) < 65u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto st12;
		} else if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto st12;
		} else
			goto st12;
	} else
		goto st12;
	goto st0;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	switch( (*p) ) {
		case 13u: goto st9;
		case 127u: goto st0;
	}
	if ( (*p) > 8u ) {
		if ( 10u <= (*p) && (*p) <= 31u )
			goto st0;
	} else
		goto st0;
	goto st13;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	switch( (*p) ) {
		case 34u: goto st15;
		case 92u: goto st16;
		case 127u: goto st0;
	}
	if ( (*p) > 8u ) {
		if ( 10u <= (*p) && (*p) <= 31u )
			goto st0;
	} else
		goto st0;
	goto st14;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	switch( (*p) ) {
		case 9u: goto st3;
		case 13u: goto st9;
		case 32u: goto st3;
		case 59u: goto st4;
	}
	goto st0;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	if ( (*p) == 127u )
		goto st0;
	if ( (*p) > 8u ) {
		if ( 10u <= (*p) && (*p) <= 31u )
			goto st0;
	} else
		goto st0;
	goto st14;
tr2:
	{ m->num = 0; }
	{ m->num = m->num << 4 | (((*p) & 15u) + ((*p) >> 6) * 9u); }
	goto st17;
tr6:
	{ m->num = m->num << 4 | (((*p) & 15u) + ((*p) >> 6) * 9u); }
	goto st17;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	switch( (*p) ) {
		case 9u: goto st18;
		case 13u: goto st24;
		case 32u: goto st18;
		case 59u: goto st19;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr22;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr22;
	} else
		goto tr22;
	goto st0;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	switch( (*p) ) {
		case 9u: goto st18;
		case 32u: goto st18;
		case 59u: goto st19;
	}
	goto st0;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	switch( (*p) ) {
		case 9u: goto st19;
		case 32u: goto st19;
		case 33u: goto st20;
		case 124u: goto st20;
		case 126u: goto st20;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto st20;
		} else if ( (*p) >= 35u )
			goto st20;
	} else if ( (*p) > 46u ) {
		if ( (*p) < 65u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto st20;
		} else if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto st20;
		} else
			goto st20;
	} else
		goto st20;
	goto st0;
st20:
	if ( ++p == pe )
		goto _test_eof20;
case 20:
	switch( (*p) ) {
		case 9u: goto st21;
		case 13u: goto st24;
		case 32u: goto st21;
		case 33u: goto st20;
		case 59u: goto st19;
		case 61u: goto st22;
		case 124u: goto st20;
		case 126u: goto st20;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto st20;
		} else if ( (*p) >= 35u )
			goto st20;
	} else if ( (*p) > 46u ) {
		if ( (*p) < 65u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto st20;
		} else if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto st20;
		} else
			goto st20;
	} else
		goto st20;
	goto st0;
st21:
	if ( ++p == pe )
		goto _test_eof21;
case 21:
	switch( (*p) ) {
		case 9u: goto st21;
		case 32u: goto st21;
		case 59u: goto st19;
		case 61u: goto st22;
	}
	goto st0;
st22:
	if ( ++p == pe )
		goto _test_eof22;
case 22:
	switch( (*p) ) {
		case 9u: goto st22;
		case 32u: goto st22;
		case 34u: goto st25;
		case 124u: goto st23;
		case 126u: goto st23;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto st23;
		} else if ( (*p) >= 33u )
			goto st23;
	} else if ( (*p) > 46u ) {
		if ( (*p) < 65u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto st23;
		} else if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto st23;
		} else
			goto st23;
	} else
		goto st23;
	goto st0;
st23:
	if ( ++p == pe )
		goto _test_eof23;
case 23:
	switch( (*p) ) {
		case 9u: goto st18;
		case 13u: goto st24;
		case 32u: goto st18;
		case 33u: goto st23;
		case 59u: goto st19;
		case 124u: goto st23;
		case 126u: goto st23;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto st23;
		} else if ( (*p) >= 35u )
			goto st23;
	} else if ( (*p) > 46u ) {
		if ( (*p) < 65u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto st23;
		} else if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto st23;
		} else
			goto st23;
	} else
		goto st23;
	goto st0;
st24:
	if ( ++p == pe )
		goto _test_eof24;
case 24:
	if ( (*p) == 10u )
		goto tr29;
	goto st0;
st25:
	if ( ++p == pe )
		goto _test_eof25;
case 25:
	switch( (*p) ) {
		case 34u: goto st26;
		case 92u: goto st27;
		case 127u: goto st0;
	}
	if ( (*p) > 8u ) {
		if ( 10u <= (*p) && (*p) <= 31u )
			goto st0;
	} else
		goto st0;
	goto st25;
tr44:
	{ m->num = m->num << 4 | (((*p) & 15u) + ((*p) >> 6) * 9u); }
	goto st26;
st26:
	if ( ++p == pe )
		goto _test_eof26;
case 26:
	switch( (*p) ) {
		case 9u: goto st18;
		case 13u: goto st24;
		case 32u: goto st18;
		case 59u: goto st19;
	}
	goto st0;
st27:
	if ( ++p == pe )
		goto _test_eof27;
case 27:
	if ( (*p) == 127u )
		goto st0;
	if ( (*p) > 8u ) {
		if ( 10u <= (*p) && (*p) <= 31u )
			goto st0;
	} else
		goto st0;
	goto st25;
tr22:
	{ m->num = m->num << 4 | (((*p) & 15u) + ((*p) >> 6) * 9u); }
	goto st28;
st28:
	if ( ++p == pe )
		goto _test_eof28;
case 28:
	switch( (*p) ) {
		case 9u: goto st18;
		case 13u: goto st24;
		case 32u: goto st18;
		case 59u: goto st19;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr32;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr32;
	} else
		goto tr32;
	goto st0;
tr32:
	{ m->num = m->num << 4 | (((*p) & 15u) + ((*p) >> 6) * 9u); }
	goto st29;
st29:
	if ( ++p == pe )
		goto _test_eof29;
case 29:
	switch( (*p) ) {
		case 9u: goto st18;
		case 13u: goto st24;
		case 32u: goto st18;
		case 59u: goto st19;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr33;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr33;
	} else
		goto tr33;
	goto st0;
tr33:
	{ m->num = m->num << 4 | (((*p) & 15u) + ((*p) >> 6) * 9u); }
	goto st30;
st30:
	if ( ++p == pe )
		goto _test_eof30;
case 30:
	switch( (*p) ) {
		case 9u: goto st18;
		case 13u: goto st24;
		case 32u: goto st18;
		case 59u: goto st19;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr34;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr34;
	} else
		goto tr34;
	goto st0;
tr34:
	{ m->num = m->num << 4 | (((*p) & 15u) + ((*p) >> 6) * 9u); }
	goto st31;
st31:
	if ( ++p == pe )
		goto _test_eof31;
case 31:
	switch( (*p) ) {
		case 9u: goto st18;
		case 13u: goto st24;
		case 32u: goto st18;
		case 59u: goto st19;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr35;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr35;
	} else
		goto tr35;
	goto st0;
tr35:
	{ m->num = m->num << 4 | (((*p) & 15u) + ((*p) >> 6) * 9u); }
	goto st32;
st32:
	if ( ++p == pe )
		goto _test_eof32;
case 32:
	switch( (*p) ) {
		case 9u: goto st18;
		case 13u: goto st24;
		case 32u: goto st18;
		case 59u: goto st19;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr36;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr36;
	} else
		goto tr36;
	goto st0;
tr36:
	{ m->num = m->num << 4 | (((*p) & 15u) + ((*p) >> 6) * 9u); }
	goto st33;
st33:
	if ( ++p == pe )
		goto _test_eof33;
case 33:
	switch( (*p) ) {
		case 9u: goto st18;
		case 13u: goto st24;
		case 32u: goto st18;
		case 59u: goto st19;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr37;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr37;
	} else
		goto tr37;
	goto st0;
tr37:
	{ m->num = m->num << 4 | (((*p) & 15u) + ((*p) >> 6) * 9u); }
	goto st34;
st34:
	if ( ++p == pe )
		goto _test_eof34;
case 34:
	switch( (*p) ) {
		case 9u: goto st18;
		case 13u: goto st24;
		case 32u: goto st18;
		case 59u: goto st19;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr38;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr38;
	} else
		goto tr38;
	goto st0;
tr38:
	{ m->num = m->num << 4 | (((*p) & 15u) + ((*p) >> 6) * 9u); }
	goto st35;
st35:
	if ( ++p == pe )
		goto _test_eof35;
case 35:
	switch( (*p) ) {
		case 9u: goto st18;
		case 13u: goto st24;
		case 32u: goto st18;
		case 59u: goto st19;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr39;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr39;
	} else
		goto tr39;
	goto st0;
tr39:
	{ m->num = m->num << 4 | (((*p) & 15u) + ((*p) >> 6) * 9u); }
	goto st36;
st36:
	if ( ++p == pe )
		goto _test_eof36;
case 36:
	switch( (*p) ) {
		case 9u: goto st18;
		case 13u: goto st24;
		case 32u: goto st18;
		case 59u: goto st19;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr40;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr40;
	} else
		goto tr40;
	goto st0;
tr40:
	{ m->num = m->num << 4 | (((*p) & 15u) + ((*p) >> 6) * 9u); }
	goto st37;
st37:
	if ( ++p == pe )
		goto _test_eof37;
case 37:
	switch( (*p) ) {
		case 9u: goto st18;
		case 13u: goto st24;
		case 32u: goto st18;
		case 59u: goto st19;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr41;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr41;
	} else
		goto tr41;
	goto st0;
tr41:
	{ m->num = m->num << 4 | (((*p) & 15u) + ((*p) >> 6) * 9u); }
	goto st38;
st38:
	if ( ++p == pe )
		goto _test_eof38;
case 38:
	switch( (*p) ) {
		case 9u: goto st18;
		case 13u: goto st24;
		case 32u: goto st18;
		case 59u: goto st19;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr42;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr42;
	} else
		goto tr42;
	goto st0;
tr42:
	{ m->num = m->num << 4 | (((*p) & 15u) + ((*p) >> 6) * 9u); }
	goto st39;
st39:
	if ( ++p == pe )
		goto _test_eof39;
case 39:
	switch( (*p) ) {
		case 9u: goto st18;
		case 13u: goto st24;
		case 32u: goto st18;
		case 59u: goto st19;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr43;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr43;
	} else
		goto tr43;
	goto st0;
tr43:
	{ m->num = m->num << 4 | (((*p) & 15u) + ((*p) >> 6) * 9u); }
	goto st40;
st40:
	if ( ++p == pe )
		goto _test_eof40;
case 40:
	switch( (*p) ) {
		case 9u: goto st18;
		case 13u: goto st24;
		case 32u: goto st18;
		case 59u: goto st19;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr44;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr44;
	} else
		goto tr44;
	goto st0;
st41:
	if ( ++p == pe )
		goto _test_eof41;
case 41:
	goto tr45;
tr45:
	 m->cs = 85;
	{ RUN(SB_HTTP_CHUNKED_DATA); if (!m->num)  m->cs = 42; }
	goto _again;
st85:
	if ( ++p == pe )
		goto _test_eof85;
case 85:
	goto tr45;
st42:
	if ( ++p == pe )
		goto _test_eof42;
case 42:
	if ( (*p) == 13u )
		goto st43;
	goto st0;
st43:
	if ( ++p == pe )
		goto _test_eof43;
case 43:
	if ( (*p) == 10u )
		goto st44;
	goto st0;
st44:
	if ( ++p == pe )
		goto _test_eof44;
case 44:
	if ( (*p) == 48u )
		goto tr48;
	if ( (*p) < 65u ) {
		if ( 49u <= (*p) && (*p) <= 57u )
			goto tr49;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr49;
	} else
		goto tr49;
	goto st0;
tr48:
	{ m->num = 0; }
	{ m->num = m->num << 4 | (((*p) & 15u) + ((*p) >> 6) * 9u); }
	goto st45;
tr52:
	{ m->num = m->num << 4 | (((*p) & 15u) + ((*p) >> 6) * 9u); }
	goto st45;
st45:
	if ( ++p == pe )
		goto _test_eof45;
case 45:
	switch( (*p) ) {
		case 9u: goto st46;
		case 13u: goto st52;
		case 32u: goto st46;
		case 48u: goto tr52;
		case 59u: goto st47;
	}
	if ( (*p) < 65u ) {
		if ( 49u <= (*p) && (*p) <= 57u )
			goto tr53;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr53;
	} else
		goto tr53;
	goto st0;
st46:
	if ( ++p == pe )
		goto _test_eof46;
case 46:
	switch( (*p) ) {
		case 9u: goto st46;
		case 32u: goto st46;
		case 59u: goto st47;
	}
	goto st0;
st47:
	if ( ++p == pe )
		goto _test_eof47;
case 47:
	switch( (*p) ) {
		case 9u: goto st47;
		case 32u: goto st47;
		case 33u: goto st48;
		case 124u: goto st48;
		case 126u: goto st48;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto st48;
		} else if ( (*p) >= 35u )
			goto st48;
	} else if ( (*p) > 46u ) {
		if ( (*p) < 65u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto st48;
		} else if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto st48;
		} else
			goto st48;
	} else
		goto st48;
	goto st0;
st48:
	if ( ++p == pe )
		goto _test_eof48;
case 48:
	switch( (*p) ) {
		case 9u: goto st49;
		case 13u: goto st52;
		case 32u: goto st49;
		case 33u: goto st48;
		case 59u: goto st47;
		case 61u: goto st50;
		case 124u: goto st48;
		case 126u: goto st48;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto st48;
		} else if ( (*p) >= 35u )
			goto st48;
	} else if ( (*p) > 46u ) {
		if ( (*p) < 65u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto st48;
		} else if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto st48;
		} else
			goto st48;
	} else
		goto st48;
	goto st0;
st49:
	if ( ++p == pe )
		goto _test_eof49;
case 49:
	switch( (*p) ) {
		case 9u: goto st49;
		case 32u: goto st49;
		case 59u: goto st47;
		case 61u: goto st50;
	}
	goto st0;
st50:
	if ( ++p == pe )
		goto _test_eof50;
case 50:
	switch( (*p) ) {
		case 9u: goto st50;
		case 32u: goto st50;
		case 34u: goto st57;
		case 124u: goto st51;
		case 126u: goto st51;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto st51;
		} else if ( (*p) >= 33u )
			goto st51;
	} else if ( (*p) > 46u ) {
		if ( (*p) < 65u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto st51;
		} else if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto st51;
		} else
			goto st51;
	} else
		goto st51;
	goto st0;
st51:
	if ( ++p == pe )
		goto _test_eof51;
case 51:
	switch( (*p) ) {
		case 9u: goto st46;
		case 13u: goto st52;
		case 32u: goto st46;
		case 33u: goto st51;
		case 59u: goto st47;
		case 124u: goto st51;
		case 126u: goto st51;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto st51;
		} else if ( (*p) >= 35u )
			goto st51;
	} else if ( (*p) > 46u ) {
		if ( (*p) < 65u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto st51;
		} else if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto st51;
		} else
			goto st51;
	} else
		goto st51;
	goto st0;
st52:
	if ( ++p == pe )
		goto _test_eof52;
case 52:
	if ( (*p) == 10u )
		goto st53;
	goto st0;
st53:
	if ( ++p == pe )
		goto _test_eof53;
case 53:
	switch( (*p) ) {
		case 13u: goto st54;
		case 33u: goto st55;
		case 124u: goto st55;
		case 126u: goto st55;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto st55;
		} else if ( (*p) >= 35u )
			goto st55;
	} else if ( (*p) > 46u ) {
		if ( (*p) < 65u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto st55;
		} else if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto st55;
		} else
			goto st55;
	} else
		goto st55;
	goto st0;
st54:
	if ( ++p == pe )
		goto _test_eof54;
case 54:
	if ( (*p) == 10u )
		goto tr63;
	goto st0;
tr63:
	{ EMIT(SB_HTTP_CHUNKED_END, p, 0); DONE; {p++;  m->cs = 86; goto _out;} }
	goto st86;
tr76:
	 m->cs = 86;
	{ EMIT(SB_HTTP_CHUNKED_SIZE, p, 0);  m->cs = 41; }
	goto _again;
st86:
	if ( ++p == pe )
		goto _test_eof86;
case 86:
	goto st0;
st55:
	if ( ++p == pe )
		goto _test_eof55;
case 55:
	switch( (*p) ) {
		case 33u: goto st55;
		case 58u: goto st56;
		case 124u: goto st55;
		case 126u: goto st55;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto st55;
		} else if ( (*p) >= 35u )
			goto st55;
	} else if ( (*p) > 46u ) {
		if ( (*p) < 65u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto st55;
		} else if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto st55;
		} else
			goto st55;
	} else
		goto st55;
	goto st0;
st56:
	if ( ++p == pe )
		goto _test_eof56;
case 56:
	switch( (*p) ) {
		case 13u: goto st52;
		case 127u: goto st0;
	}
	if ( (*p) > 8u ) {
		if ( 10u <= (*p) && (*p) <= 31u )
			goto st0;
	} else
		goto st0;
	goto st56;
st57:
	if ( ++p == pe )
		goto _test_eof57;
case 57:
	switch( (*p) ) {
		case 34u: goto st58;
		case 92u: goto st59;
		case 127u: goto st0;
	}
	if ( (*p) > 8u ) {
		if ( 10u <= (*p) && (*p) <= 31u )
			goto st0;
	} else
		goto st0;
	goto st57;
st58:
	if ( ++p == pe )
		goto _test_eof58;
case 58:
	switch( (*p) ) {
		case 9u: goto st46;
		case 13u: goto st52;
		case 32u: goto st46;
		case 59u: goto st47;
	}
	goto st0;
st59:
	if ( ++p == pe )
		goto _test_eof59;
case 59:
	if ( (*p) == 127u )
		goto st0;
	if ( (*p) > 8u ) {
		if ( 10u <= (*p) && (*p) <= 31u )
			goto st0;
	} else
		goto st0;
	goto st57;
tr49:
	{ m->num = 0; }
	{ m->num = m->num << 4 | (((*p) & 15u) + ((*p) >> 6) * 9u); }
	goto st60;
tr53:
	{ m->num = m->num << 4 | (((*p) & 15u) + ((*p) >> 6) * 9u); }
	goto st60;
st60:
	if ( ++p == pe )
		goto _test_eof60;
case 60:
	switch( (*p) ) {
		case 9u: goto st61;
		case 13u: goto st67;
		case 32u: goto st61;
		case 59u: goto st62;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr69;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr69;
	} else
		goto tr69;
	goto st0;
st61:
	if ( ++p == pe )
		goto _test_eof61;
case 61:
	switch( (*p) ) {
		case 9u: goto st61;
		case 32u: goto st61;
		case 59u: goto st62;
	}
	goto st0;
st62:
	if ( ++p == pe )
		goto _test_eof62;
case 62:
	switch( (*p) ) {
		case 9u: goto st62;
		case 32u: goto st62;
		case 33u: goto st63;
		case 124u: goto st63;
		case 126u: goto st63;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto st63;
		} else if ( (*p) >= 35u )
			goto st63;
	} else if ( (*p) > 46u ) {
		if ( (*p) < 65u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto st63;
		} else if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto st63;
		} else
			goto st63;
	} else
		goto st63;
	goto st0;
st63:
	if ( ++p == pe )
		goto _test_eof63;
case 63:
	switch( (*p) ) {
		case 9u: goto st64;
		case 13u: goto st67;
		case 32u: goto st64;
		case 33u: goto st63;
		case 59u: goto st62;
		case 61u: goto st65;
		case 124u: goto st63;
		case 126u: goto st63;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto st63;
		} else if ( (*p) >= 35u )
			goto st63;
	} else if ( (*p) > 46u ) {
		if ( (*p) < 65u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto st63;
		} else if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto st63;
		} else
			goto st63;
	} else
		goto st63;
	goto st0;
st64:
	if ( ++p == pe )
		goto _test_eof64;
case 64:
	switch( (*p) ) {
		case 9u: goto st64;
		case 32u: goto st64;
		case 59u: goto st62;
		case 61u: goto st65;
	}
	goto st0;
st65:
	if ( ++p == pe )
		goto _test_eof65;
case 65:
	switch( (*p) ) {
		case 9u: goto st65;
		case 32u: goto st65;
		case 34u: goto st68;
		case 124u: goto st66;
		case 126u: goto st66;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto st66;
		} else if ( (*p) >= 33u )
			goto st66;
	} else if ( (*p) > 46u ) {
		if ( (*p) < 65u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto st66;
		} else if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto st66;
		} else
			goto st66;
	} else
		goto st66;
	goto st0;
st66:
	if ( ++p == pe )
		goto _test_eof66;
case 66:
	switch( (*p) ) {
		case 9u: goto st61;
		case 13u: goto st67;
		case 32u: goto st61;
		case 33u: goto st66;
		case 59u: goto st62;
		case 124u: goto st66;
		case 126u: goto st66;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto st66;
		} else if ( (*p) >= 35u )
			goto st66;
	} else if ( (*p) > 46u ) {
		if ( (*p) < 65u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto st66;
		} else if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto st66;
		} else
			goto st66;
	} else
		goto st66;
	goto st0;
st67:
	if ( ++p == pe )
		goto _test_eof67;
case 67:
	if ( (*p) == 10u )
		goto tr76;
	goto st0;
st68:
	if ( ++p == pe )
		goto _test_eof68;
case 68:
	switch( (*p) ) {
		case 34u: goto st69;
		case 92u: goto st70;
		case 127u: goto st0;
	}
	if ( (*p) > 8u ) {
		if ( 10u <= (*p) && (*p) <= 31u )
			goto st0;
	} else
		goto st0;
	goto st68;
tr91:
	{ m->num = m->num << 4 | (((*p) & 15u) + ((*p) >> 6) * 9u); }
	goto st69;
st69:
	if ( ++p == pe )
		goto _test_eof69;
case 69:
	switch( (*p) ) {
		case 9u: goto st61;
		case 13u: goto st67;
		case 32u: goto st61;
		case 59u: goto st62;
	}
	goto st0;
st70:
	if ( ++p == pe )
		goto _test_eof70;
case 70:
	if ( (*p) == 127u )
		goto st0;
	if ( (*p) > 8u ) {
		if ( 10u <= (*p) && (*p) <= 31u )
			goto st0;
	} else
		goto st0;
	goto st68;
tr69:
	{ m->num = m->num << 4 | (((*p) & 15u) + ((*p) >> 6) * 9u); }
	goto st71;
st71:
	if ( ++p == pe )
		goto _test_eof71;
case 71:
	switch( (*p) ) {
		case 9u: goto st61;
		case 13u: goto st67;
		case 32u: goto st61;
		case 59u: goto st62;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr79;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr79;
	} else
		goto tr79;
	goto st0;
tr79:
	{ m->num = m->num << 4 | (((*p) & 15u) + ((*p) >> 6) * 9u); }
	goto st72;
st72:
	if ( ++p == pe )
		goto _test_eof72;
case 72:
	switch( (*p) ) {
		case 9u: goto st61;
		case 13u: goto st67;
		case 32u: goto st61;
		case 59u: goto st62;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr80;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr80;
	} else
		goto tr80;
	goto st0;
tr80:
	{ m->num = m->num << 4 | (((*p) & 15u) + ((*p) >> 6) * 9u); }
	goto st73;
st73:
	if ( ++p == pe )
		goto _test_eof73;
case 73:
	switch( (*p) ) {
		case 9u: goto st61;
		case 13u: goto st67;
		case 32u: goto st61;
		case 59u: goto st62;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr81;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr81;
	} else
		goto tr81;
	goto st0;
tr81:
	{ m->num = m->num << 4 | (((*p) & 15u) + ((*p) >> 6) * 9u); }
	goto st74;
st74:
	if ( ++p == pe )
		goto _test_eof74;
case 74:
	switch( (*p) ) {
		case 9u: goto st61;
		case 13u: goto st67;
		case 32u: goto st61;
		case 59u: goto st62;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr82;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr82;
	} else
		goto tr82;
	goto st0;
tr82:
	{ m->num = m->num << 4 | (((*p) & 15u) + ((*p) >> 6) * 9u); }
	goto st75;
st75:
	if ( ++p == pe )
		goto _test_eof75;
case 75:
	switch( (*p) ) {
		case 9u: goto st61;
		case 13u: goto st67;
		case 32u: goto st61;
		case 59u: goto st62;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr83;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr83;
	} else
		goto tr83;
	goto st0;
tr83:
	{ m->num = m->num << 4 | (((*p) & 15u) + ((*p) >> 6) * 9u); }
	goto st76;
st76:
	if ( ++p == pe )
		goto _test_eof76;
case 76:
	switch( (*p) ) {
		case 9u: goto st61;
		case 13u: goto st67;
		case 32u: goto st61;
		case 59u: goto st62;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr84;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr84;
	} else
		goto tr84;
	goto st0;
tr84:
	{ m->num = m->num << 4 | (((*p) & 15u) + ((*p) >> 6) * 9u); }
	goto st77;
st77:
	if ( ++p == pe )
		goto _test_eof77;
case 77:
	switch( (*p) ) {
		case 9u: goto st61;
		case 13u: goto st67;
		case 32u: goto st61;
		case 59u: goto st62;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr85;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr85;
	} else
		goto tr85;
	goto st0;
tr85:
	{ m->num = m->num << 4 | (((*p) & 15u) + ((*p) >> 6) * 9u); }
	goto st78;
st78:
	if ( ++p == pe )
		goto _test_eof78;
case 78:
	switch( (*p) ) {
		case 9u: goto st61;
		case 13u: goto st67;
		case 32u: goto st61;
		case 59u: goto st62;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr86;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr86;
	} else
		goto tr86;
	goto st0;
tr86:
	{ m->num = m->num << 4 | (((*p) & 15u) + ((*p) >> 6) * 9u); }
	goto st79;
st79:
	if ( ++p == pe )
		goto _test_eof79;
case 79:
	switch( (*p) ) {
		case 9u: goto st61;
		case 13u: goto st67;
		case 32u: goto st61;
		case 59u: goto st62;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr87;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr87;
	} else
		goto tr87;
	goto st0;
tr87:
	{ m->num = m->num << 4 | (((*p) & 15u) + ((*p) >> 6) * 9u); }
	goto st80;
st80:
	if ( ++p == pe )
		goto _test_eof80;
case 80:
	switch( (*p) ) {
		case 9u: goto st61;
		case 13u: goto st67;
		case 32u: goto st61;
		case 59u: goto st62;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr88;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr88;
	} else
		goto tr88;
	goto st0;
tr88:
	{ m->num = m->num << 4 | (((*p) & 15u) + ((*p) >> 6) * 9u); }
	goto st81;
st81:
	if ( ++p == pe )
		goto _test_eof81;
case 81:
	switch( (*p) ) {
		case 9u: goto st61;
		case 13u: goto st67;
		case 32u: goto st61;
		case 59u: goto st62;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr89;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr89;
	} else
		goto tr89;
	goto st0;
tr89:
	{ m->num = m->num << 4 | (((*p) & 15u) + ((*p) >> 6) * 9u); }
	goto st82;
st82:
	if ( ++p == pe )
		goto _test_eof82;
case 82:
	switch( (*p) ) {
		case 9u: goto st61;
		case 13u: goto st67;
		case 32u: goto st61;
		case 59u: goto st62;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr90;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr90;
	} else
		goto tr90;
	goto st0;
tr90:
	{ m->num = m->num << 4 | (((*p) & 15u) + ((*p) >> 6) * 9u); }
	goto st83;
st83:
	if ( ++p == pe )
		goto _test_eof83;
case 83:
	switch( (*p) ) {
		case 9u: goto st61;
		case 13u: goto st67;
		case 32u: goto st61;
		case 59u: goto st62;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr91;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr91;
	} else
		goto tr91;
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
	_test_eof10:  m->cs = 10; goto _test_eof;
	_test_eof11:  m->cs = 11; goto _test_eof;
	_test_eof84:  m->cs = 84; goto _test_eof;
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
	_test_eof23:  m->cs = 23; goto _test_eof;
	_test_eof24:  m->cs = 24; goto _test_eof;
	_test_eof25:  m->cs = 25; goto _test_eof;
	_test_eof26:  m->cs = 26; goto _test_eof;
	_test_eof27:  m->cs = 27; goto _test_eof;
	_test_eof28:  m->cs = 28; goto _test_eof;
	_test_eof29:  m->cs = 29; goto _test_eof;
	_test_eof30:  m->cs = 30; goto _test_eof;
	_test_eof31:  m->cs = 31; goto _test_eof;
	_test_eof32:  m->cs = 32; goto _test_eof;
	_test_eof33:  m->cs = 33; goto _test_eof;
	_test_eof34:  m->cs = 34; goto _test_eof;
	_test_eof35:  m->cs = 35; goto _test_eof;
	_test_eof36:  m->cs = 36; goto _test_eof;
	_test_eof37:  m->cs = 37; goto _test_eof;
	_test_eof38:  m->cs = 38; goto _test_eof;
	_test_eof39:  m->cs = 39; goto _test_eof;
	_test_eof40:  m->cs = 40; goto _test_eof;
	_test_eof41:  m->cs = 41; goto _test_eof;
	_test_eof85:  m->cs = 85; goto _test_eof;
	_test_eof42:  m->cs = 42; goto _test_eof;
	_test_eof43:  m->cs = 43; goto _test_eof;
	_test_eof44:  m->cs = 44; goto _test_eof;
	_test_eof45:  m->cs = 45; goto _test_eof;
	_test_eof46:  m->cs = 46; goto _test_eof;
	_test_eof47:  m->cs = 47; goto _test_eof;
	_test_eof48:  m->cs = 48; goto _test_eof;
	_test_eof49:  m->cs = 49; goto _test_eof;
	_test_eof50:  m->cs = 50; goto _test_eof;
	_test_eof51:  m->cs = 51; goto _test_eof;
	_test_eof52:  m->cs = 52; goto _test_eof;
	_test_eof53:  m->cs = 53; goto _test_eof;
	_test_eof54:  m->cs = 54; goto _test_eof;
	_test_eof86:  m->cs = 86; goto _test_eof;
	_test_eof55:  m->cs = 55; goto _test_eof;
	_test_eof56:  m->cs = 56; goto _test_eof;
	_test_eof57:  m->cs = 57; goto _test_eof;
	_test_eof58:  m->cs = 58; goto _test_eof;
	_test_eof59:  m->cs = 59; goto _test_eof;
	_test_eof60:  m->cs = 60; goto _test_eof;
	_test_eof61:  m->cs = 61; goto _test_eof;
	_test_eof62:  m->cs = 62; goto _test_eof;
	_test_eof63:  m->cs = 63; goto _test_eof;
	_test_eof64:  m->cs = 64; goto _test_eof;
	_test_eof65:  m->cs = 65; goto _test_eof;
	_test_eof66:  m->cs = 66; goto _test_eof;
	_test_eof67:  m->cs = 67; goto _test_eof;
	_test_eof68:  m->cs = 68; goto _test_eof;
	_test_eof69:  m->cs = 69; goto _test_eof;
	_test_eof70:  m->cs = 70; goto _test_eof;
	_test_eof71:  m->cs = 71; goto _test_eof;
	_test_eof72:  m->cs = 72; goto _test_eof;
	_test_eof73:  m->cs = 73; goto _test_eof;
	_test_eof74:  m->cs = 74; goto _test_eof;
	_test_eof75:  m->cs = 75; goto _test_eof;
	_test_eof76:  m->cs = 76; goto _test_eof;
	_test_eof77:  m->cs = 77; goto _test_eof;
	_test_eof78:  m->cs = 78; goto _test_eof;
	_test_eof79:  m->cs = 79; goto _test_eof;
	_test_eof80:  m->cs = 80; goto _test_eof;
	_test_eof81:  m->cs = 81; goto _test_eof;
	_test_eof82:  m->cs = 82; goto _test_eof;
	_test_eof83:  m->cs = 83; goto _test_eof;

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
    if (m->status != SB_MACHINE_RUNS)
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
    const unsigned char *end = p + n;

    sb_http_chunked_init(m);
    if (run(m, p, end, end, emit, user) != end)
        return -1;
    return m->status == SB_MACHINE_DONE ? 0 : -1;
}
