
/* http_request - printed by tools/gen from grammar/http_request.c.rl; do not edit. */
#include "http_request.h"
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
#define ERROR_STATE        (int16_t)sb_http_request_error  /* fgoto *ERROR_STATE: the byte at p is refused */
/* A counted run, m->num bytes of it left: takes what is here, stands on its last byte. */
#define RUN(ev)                                                             \
    do {                                                                    \
        size_t left = (size_t)(pe - p), k = m->num < left ? (size_t)m->num : left; \
        m->num -= k;                                                        \
        EMIT((ev) | (m->num ? SB_MORE : 0), p, k);                          \
        p += k - 1;                                                         \
    } while (0)

#include "held.h"
#define SPAN_MORE       HELD_MORE(SB_HTTP_REQUEST_FIELD_VALUE)
/* m->num after the method's bytes have been shifted in */
#define METHOD_GET      0x474554u
#define METHOD_CONNECT  0x434f4e4e454354u
#define METHOD_OPTIONS  0x4f5054494f4e53u




#ifndef SPAN_MORE   /* a driver may have its own way to end a piece */
#define SPAN_MORE          EMIT(m->open | SB_MORE, mark, pe - mark)
#endif


static const int sb_http_request_start = 1;
static const int sb_http_request_first_final = 66;
static const int sb_http_request_error = 0;



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
		case 66: goto st66;
		case 11: goto st11;
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
		case 42: goto st42;
		case 43: goto st43;
		case 44: goto st44;
		case 45: goto st45;
		case 46: goto st46;
		case 47: goto st47;
		case 67: goto st67;
		case 48: goto st48;
		case 49: goto st49;
		case 50: goto st50;
		case 51: goto st51;
		case 52: goto st52;
		case 53: goto st53;
		case 54: goto st54;
		case 55: goto st55;
		case 56: goto st56;
		case 57: goto st57;
		case 58: goto st58;
		case 59: goto st59;
		case 60: goto st60;
		case 61: goto st61;
		case 62: goto st62;
		case 68: goto st68;
		case 63: goto st63;
		case 64: goto st64;
		case 65: goto st65;
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
	switch( (*p) ) {
		case 13u: goto st2;
		case 33u: goto tr2;
		case 124u: goto tr2;
		case 126u: goto tr2;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto tr2;
		} else if ( (*p) >= 35u )
			goto tr2;
	} else if ( (*p) > 46u ) {
		if ( (*p) < 65u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto tr2;
		} else if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto tr2;
		} else
			goto tr2;
	} else
		goto tr2;
	goto st0;
st0:
 m->cs = 0;
	goto _out;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	if ( (*p) == 10u )
		goto st3;
	goto st0;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	switch( (*p) ) {
		case 33u: goto tr2;
		case 124u: goto tr2;
		case 126u: goto tr2;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto tr2;
		} else if ( (*p) >= 35u )
			goto tr2;
	} else if ( (*p) > 46u ) {
		if ( (*p) < 65u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto tr2;
		} else if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto tr2;
		} else
			goto tr2;
	} else
		goto tr2;
	goto st0;
tr2:
	{ SPAN_OPEN(SB_HTTP_REQUEST_METHOD); m->num = 0; }
	{ m->num = m->num << 8 | (*p); }
	goto st4;
tr5:
	{ m->num = m->num << 8 | (*p); }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( (*p) ) {
		case 32u: goto tr4;
		case 33u: goto tr5;
		case 124u: goto tr5;
		case 126u: goto tr5;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto tr5;
		} else if ( (*p) >= 35u )
			goto tr5;
	} else if ( (*p) > 46u ) {
		if ( (*p) < 65u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto tr5;
		} else if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto tr5;
		} else
			goto tr5;
	} else
		goto tr5;
	goto st0;
tr4:
	 m->cs = 5;
	{ SPAN_END(SB_HTTP_REQUEST_METHOD); if (m->num == METHOD_CONNECT)  m->cs = 42; }
	goto _again;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	switch( (*p) ) {
		case 42u: goto tr6;
		case 47u: goto tr7;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto tr8;
	} else if ( (*p) >= 65u )
		goto tr8;
	goto st0;
tr6:
	{ if (m->num != METHOD_OPTIONS) { m->cs = (ERROR_STATE);goto _again;} EMIT(SB_HTTP_REQUEST_STAR, p, 1); }
	goto st6;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	if ( (*p) == 32u )
		goto st7;
	goto st0;
tr34:
	{ SPAN_END(SB_HTTP_REQUEST_PATH); }
	goto st7;
tr40:
	{ SPAN_END(SB_HTTP_REQUEST_QUERY); }
	goto st7;
tr52:
	{ SPAN_END(SB_HTTP_REQUEST_AUTHORITY); EMIT(SB_HTTP_REQUEST_PATH, p, 0); }
	goto st7;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	switch( (*p) ) {
		case 13u: goto tr10;
		case 32u: goto st11;
		case 72u: goto st12;
	}
	goto st0;
tr10:
	{ if (m->num != METHOD_GET) { m->cs = (ERROR_STATE);goto _again;} m->num = 9; EMIT(SB_HTTP_REQUEST_VERSION, p, 0); }
	goto st8;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	if ( (*p) == 10u )
		goto st9;
	goto st0;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	if ( (*p) == 13u )
		goto st10;
	goto st0;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	if ( (*p) == 10u )
		goto tr15;
	goto st0;
tr15:
	{ EMIT(SB_HTTP_REQUEST_END, p, 0); DONE; {p++;  m->cs = 66; goto _out;} }
	goto st66;
st66:
	if ( ++p == pe )
		goto _test_eof66;
case 66:
	goto st0;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	switch( (*p) ) {
		case 13u: goto tr10;
		case 32u: goto st11;
	}
	goto st0;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	if ( (*p) == 84u )
		goto st13;
	goto st0;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	if ( (*p) == 84u )
		goto st14;
	goto st0;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	if ( (*p) == 80u )
		goto st15;
	goto st0;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	if ( (*p) == 47u )
		goto st16;
	goto st0;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr20;
	goto st0;
tr20:
	{ m->num = ((*p) & 15u) * 10; }
	goto st17;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	if ( (*p) == 46u )
		goto st18;
	goto st0;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr22;
	goto st0;
tr22:
	{ m->num += (*p) & 15u; EMIT(SB_HTTP_REQUEST_VERSION, p, 0); }
	goto st19;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	if ( (*p) == 13u )
		goto st20;
	goto st0;
tr29:
	{ EMIT(SB_HTTP_REQUEST_FIELD_VALUE, p, 0); }
	goto st20;
tr32:
	{ HELD_END(SB_HTTP_REQUEST_FIELD_VALUE); }
	goto st20;
st20:
	if ( ++p == pe )
		goto _test_eof20;
case 20:
	if ( (*p) == 10u )
		goto st21;
	goto st0;
st21:
	if ( ++p == pe )
		goto _test_eof21;
case 21:
	switch( (*p) ) {
		case 13u: goto st10;
		case 33u: goto tr25;
		case 124u: goto tr25;
		case 126u: goto tr25;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto tr25;
		} else if ( (*p) >= 35u )
			goto tr25;
	} else if ( (*p) > 46u ) {
		if ( (*p) < 65u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto tr25;
		} else if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto tr25;
		} else
			goto tr25;
	} else
		goto tr25;
	goto st0;
tr25:
	{ SPAN_OPEN(SB_HTTP_REQUEST_FIELD_NAME); }
	{ p = sb_skim_name(p + 1, pe) - 1; }
	goto st22;
tr26:
	{ p = sb_skim_name(p + 1, pe) - 1; }
	goto st22;
st22:
	if ( ++p == pe )
		goto _test_eof22;
case 22:
	switch( (*p) ) {
		case 33u: goto tr26;
		case 58u: goto tr27;
		case 124u: goto tr26;
		case 126u: goto tr26;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto tr26;
		} else if ( (*p) >= 35u )
			goto tr26;
	} else if ( (*p) > 46u ) {
		if ( (*p) < 65u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto tr26;
		} else if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto tr26;
		} else
			goto tr26;
	} else
		goto tr26;
	goto st0;
tr27:
	{ SPAN_END(SB_HTTP_REQUEST_FIELD_NAME); }
	goto st23;
st23:
	if ( ++p == pe )
		goto _test_eof23;
case 23:
	switch( (*p) ) {
		case 9u: goto st23;
		case 13u: goto tr29;
		case 32u: goto st23;
		case 127u: goto st0;
	}
	if ( (*p) <= 31u )
		goto st0;
	goto tr30;
tr30:
	{ SPAN_OPEN(SB_HTTP_REQUEST_FIELD_VALUE); m->reg = 0; }
	{ p = sb_skim_text(p + 1, pe) - 1; }
	goto st24;
tr31:
	{ HELD_TAB(SB_HTTP_REQUEST_FIELD_VALUE); }
	goto st24;
tr33:
	{ p = sb_skim_text(p + 1, pe) - 1; }
	goto st24;
st24:
	if ( ++p == pe )
		goto _test_eof24;
case 24:
	switch( (*p) ) {
		case 9u: goto tr31;
		case 13u: goto tr32;
		case 127u: goto st0;
	}
	if ( (*p) <= 31u )
		goto st0;
	goto tr33;
tr7:
	{ SPAN_OPEN(SB_HTTP_REQUEST_PATH); }
	goto st25;
tr35:
	{ p = sb_skim_target(p + 1, pe) - 1; }
	goto st25;
tr55:
	{ SPAN_END(SB_HTTP_REQUEST_AUTHORITY); SPAN_OPEN(SB_HTTP_REQUEST_PATH); }
	goto st25;
st25:
	if ( ++p == pe )
		goto _test_eof25;
case 25:
	switch( (*p) ) {
		case 32u: goto tr34;
		case 37u: goto st26;
		case 61u: goto tr35;
		case 63u: goto tr37;
	}
	if ( (*p) < 36u ) {
		if ( 33u <= (*p) && (*p) <= 34u )
			goto tr35;
	} else if ( (*p) > 59u ) {
		if ( (*p) > 91u ) {
			if ( 93u <= (*p) && (*p) <= 126u )
				goto tr35;
		} else if ( (*p) >= 64u )
			goto tr35;
	} else
		goto tr35;
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
			goto st25;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st25;
	} else
		goto st25;
	goto st0;
tr41:
	{ p = sb_skim_target(p + 1, pe) - 1; }
	goto st28;
tr37:
	{ SPAN_END(SB_HTTP_REQUEST_PATH); SPAN_BEHIND(SB_HTTP_REQUEST_QUERY); }
	goto st28;
tr57:
	{ SPAN_END(SB_HTTP_REQUEST_AUTHORITY); EMIT(SB_HTTP_REQUEST_PATH, p, 0); SPAN_BEHIND(SB_HTTP_REQUEST_QUERY); }
	goto st28;
st28:
	if ( ++p == pe )
		goto _test_eof28;
case 28:
	switch( (*p) ) {
		case 32u: goto tr40;
		case 37u: goto st29;
		case 61u: goto tr41;
	}
	if ( (*p) < 36u ) {
		if ( 33u <= (*p) && (*p) <= 34u )
			goto tr41;
	} else if ( (*p) > 59u ) {
		if ( 63u <= (*p) && (*p) <= 126u )
			goto tr41;
	} else
		goto tr41;
	goto st0;
st29:
	if ( ++p == pe )
		goto _test_eof29;
case 29:
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st30;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st30;
	} else
		goto st30;
	goto st0;
st30:
	if ( ++p == pe )
		goto _test_eof30;
case 30:
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st28;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st28;
	} else
		goto st28;
	goto st0;
tr8:
	{ SPAN_OPEN(SB_HTTP_REQUEST_SCHEME); m->num = 0; }
	goto st31;
st31:
	if ( ++p == pe )
		goto _test_eof31;
case 31:
	switch( (*p) ) {
		case 43u: goto st31;
		case 58u: goto tr46;
	}
	if ( (*p) < 48u ) {
		if ( 45u <= (*p) && (*p) <= 46u )
			goto st31;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 90u ) {
			if ( 97u <= (*p) && (*p) <= 122u )
				goto st31;
		} else if ( (*p) >= 65u )
			goto st31;
	} else
		goto st31;
	goto st0;
tr46:
	{ SPAN_END(SB_HTTP_REQUEST_SCHEME); }
	goto st32;
st32:
	if ( ++p == pe )
		goto _test_eof32;
case 32:
	if ( (*p) == 47u )
		goto st33;
	goto st0;
st33:
	if ( ++p == pe )
		goto _test_eof33;
case 33:
	if ( (*p) == 47u )
		goto st34;
	goto st0;
st34:
	if ( ++p == pe )
		goto _test_eof34;
case 34:
	switch( (*p) ) {
		case 33u: goto tr49;
		case 37u: goto tr50;
		case 59u: goto tr49;
		case 61u: goto tr49;
		case 91u: goto tr51;
		case 95u: goto tr49;
		case 126u: goto tr49;
	}
	if ( (*p) < 48u ) {
		if ( 36u <= (*p) && (*p) <= 46u )
			goto tr49;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 90u ) {
			if ( 97u <= (*p) && (*p) <= 122u )
				goto tr49;
		} else if ( (*p) >= 65u )
			goto tr49;
	} else
		goto tr49;
	goto st0;
tr49:
	{ SPAN_OPEN(SB_HTTP_REQUEST_AUTHORITY); }
	goto st35;
st35:
	if ( ++p == pe )
		goto _test_eof35;
case 35:
	switch( (*p) ) {
		case 32u: goto tr52;
		case 33u: goto st35;
		case 37u: goto st36;
		case 47u: goto tr55;
		case 58u: goto st38;
		case 61u: goto st35;
		case 63u: goto tr57;
		case 95u: goto st35;
		case 126u: goto st35;
	}
	if ( (*p) < 65u ) {
		if ( 36u <= (*p) && (*p) <= 59u )
			goto st35;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st35;
	} else
		goto st35;
	goto st0;
tr50:
	{ SPAN_OPEN(SB_HTTP_REQUEST_AUTHORITY); }
	goto st36;
st36:
	if ( ++p == pe )
		goto _test_eof36;
case 36:
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st37;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st37;
	} else
		goto st37;
	goto st0;
st37:
	if ( ++p == pe )
		goto _test_eof37;
case 37:
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st35;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st35;
	} else
		goto st35;
	goto st0;
st38:
	if ( ++p == pe )
		goto _test_eof38;
case 38:
	switch( (*p) ) {
		case 32u: goto tr52;
		case 47u: goto tr55;
		case 63u: goto tr57;
	}
	if ( 48u <= (*p) && (*p) <= 57u )
		goto st38;
	goto st0;
tr51:
	{ SPAN_OPEN(SB_HTTP_REQUEST_AUTHORITY); }
	goto st39;
st39:
	if ( ++p == pe )
		goto _test_eof39;
case 39:
	if ( (*p) == 46u )
		goto st40;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 58u )
			goto st40;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st40;
	} else
		goto st40;
	goto st0;
st40:
	if ( ++p == pe )
		goto _test_eof40;
case 40:
	switch( (*p) ) {
		case 46u: goto st40;
		case 93u: goto st41;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 58u )
			goto st40;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st40;
	} else
		goto st40;
	goto st0;
st41:
	if ( ++p == pe )
		goto _test_eof41;
case 41:
	switch( (*p) ) {
		case 32u: goto tr52;
		case 47u: goto tr55;
		case 58u: goto st38;
		case 63u: goto tr57;
	}
	goto st0;
st42:
	if ( ++p == pe )
		goto _test_eof42;
case 42:
	switch( (*p) ) {
		case 33u: goto tr61;
		case 37u: goto tr62;
		case 59u: goto tr61;
		case 61u: goto tr61;
		case 91u: goto tr63;
		case 95u: goto tr61;
		case 126u: goto tr61;
	}
	if ( (*p) < 48u ) {
		if ( 36u <= (*p) && (*p) <= 46u )
			goto tr61;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 90u ) {
			if ( 97u <= (*p) && (*p) <= 122u )
				goto tr61;
		} else if ( (*p) >= 65u )
			goto tr61;
	} else
		goto tr61;
	goto st0;
tr61:
	{ SPAN_OPEN(SB_HTTP_REQUEST_AUTHORITY); }
	goto st43;
st43:
	if ( ++p == pe )
		goto _test_eof43;
case 43:
	switch( (*p) ) {
		case 33u: goto st43;
		case 37u: goto st44;
		case 58u: goto st46;
		case 61u: goto st43;
		case 95u: goto st43;
		case 126u: goto st43;
	}
	if ( (*p) < 48u ) {
		if ( 36u <= (*p) && (*p) <= 46u )
			goto st43;
	} else if ( (*p) > 59u ) {
		if ( (*p) > 90u ) {
			if ( 97u <= (*p) && (*p) <= 122u )
				goto st43;
		} else if ( (*p) >= 65u )
			goto st43;
	} else
		goto st43;
	goto st0;
tr62:
	{ SPAN_OPEN(SB_HTTP_REQUEST_AUTHORITY); }
	goto st44;
st44:
	if ( ++p == pe )
		goto _test_eof44;
case 44:
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st45;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st45;
	} else
		goto st45;
	goto st0;
st45:
	if ( ++p == pe )
		goto _test_eof45;
case 45:
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st43;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st43;
	} else
		goto st43;
	goto st0;
st46:
	if ( ++p == pe )
		goto _test_eof46;
case 46:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto st47;
	goto st0;
st47:
	if ( ++p == pe )
		goto _test_eof47;
case 47:
	if ( (*p) == 32u )
		goto tr69;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto st47;
	goto st0;
tr69:
	 m->cs = 67;
	{ SPAN_END(SB_HTTP_REQUEST_AUTHORITY);  m->cs = 51; }
	goto _again;
st67:
	if ( ++p == pe )
		goto _test_eof67;
case 67:
	goto st0;
tr63:
	{ SPAN_OPEN(SB_HTTP_REQUEST_AUTHORITY); }
	goto st48;
st48:
	if ( ++p == pe )
		goto _test_eof48;
case 48:
	if ( (*p) == 46u )
		goto st49;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 58u )
			goto st49;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st49;
	} else
		goto st49;
	goto st0;
st49:
	if ( ++p == pe )
		goto _test_eof49;
case 49:
	switch( (*p) ) {
		case 46u: goto st49;
		case 93u: goto st50;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 58u )
			goto st49;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st49;
	} else
		goto st49;
	goto st0;
st50:
	if ( ++p == pe )
		goto _test_eof50;
case 50:
	if ( (*p) == 58u )
		goto st46;
	goto st0;
st51:
	if ( ++p == pe )
		goto _test_eof51;
case 51:
	if ( (*p) == 72u )
		goto st52;
	goto st0;
st52:
	if ( ++p == pe )
		goto _test_eof52;
case 52:
	if ( (*p) == 84u )
		goto st53;
	goto st0;
st53:
	if ( ++p == pe )
		goto _test_eof53;
case 53:
	if ( (*p) == 84u )
		goto st54;
	goto st0;
st54:
	if ( ++p == pe )
		goto _test_eof54;
case 54:
	if ( (*p) == 80u )
		goto st55;
	goto st0;
st55:
	if ( ++p == pe )
		goto _test_eof55;
case 55:
	if ( (*p) == 47u )
		goto st56;
	goto st0;
st56:
	if ( ++p == pe )
		goto _test_eof56;
case 56:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr77;
	goto st0;
tr77:
	{ m->num = ((*p) & 15u) * 10; }
	goto st57;
st57:
	if ( ++p == pe )
		goto _test_eof57;
case 57:
	if ( (*p) == 46u )
		goto st58;
	goto st0;
st58:
	if ( ++p == pe )
		goto _test_eof58;
case 58:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr79;
	goto st0;
tr79:
	{ m->num += (*p) & 15u; EMIT(SB_HTTP_REQUEST_VERSION, p, 0); }
	goto st59;
st59:
	if ( ++p == pe )
		goto _test_eof59;
case 59:
	if ( (*p) == 13u )
		goto st60;
	goto st0;
tr88:
	{ EMIT(SB_HTTP_REQUEST_FIELD_VALUE, p, 0); }
	goto st60;
tr91:
	{ HELD_END(SB_HTTP_REQUEST_FIELD_VALUE); }
	goto st60;
st60:
	if ( ++p == pe )
		goto _test_eof60;
case 60:
	if ( (*p) == 10u )
		goto st61;
	goto st0;
st61:
	if ( ++p == pe )
		goto _test_eof61;
case 61:
	switch( (*p) ) {
		case 13u: goto st62;
		case 33u: goto tr83;
		case 124u: goto tr83;
		case 126u: goto tr83;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto tr83;
		} else if ( (*p) >= 35u )
			goto tr83;
	} else if ( (*p) > 46u ) {
		if ( (*p) < 65u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto tr83;
		} else if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto tr83;
		} else
			goto tr83;
	} else
		goto tr83;
	goto st0;
st62:
	if ( ++p == pe )
		goto _test_eof62;
case 62:
	if ( (*p) == 10u )
		goto tr84;
	goto st0;
tr84:
	{ EMIT(SB_HTTP_REQUEST_END, p, 0); DONE; {p++;  m->cs = 68; goto _out;} }
	goto st68;
st68:
	if ( ++p == pe )
		goto _test_eof68;
case 68:
	goto st0;
tr83:
	{ SPAN_OPEN(SB_HTTP_REQUEST_FIELD_NAME); }
	{ p = sb_skim_name(p + 1, pe) - 1; }
	goto st63;
tr85:
	{ p = sb_skim_name(p + 1, pe) - 1; }
	goto st63;
st63:
	if ( ++p == pe )
		goto _test_eof63;
case 63:
	switch( (*p) ) {
		case 33u: goto tr85;
		case 58u: goto tr86;
		case 124u: goto tr85;
		case 126u: goto tr85;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto tr85;
		} else if ( (*p) >= 35u )
			goto tr85;
	} else if ( (*p) > 46u ) {
		if ( (*p) < 65u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto tr85;
		} else if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto tr85;
		} else
			goto tr85;
	} else
		goto tr85;
	goto st0;
tr86:
	{ SPAN_END(SB_HTTP_REQUEST_FIELD_NAME); }
	goto st64;
st64:
	if ( ++p == pe )
		goto _test_eof64;
case 64:
	switch( (*p) ) {
		case 9u: goto st64;
		case 13u: goto tr88;
		case 32u: goto st64;
		case 127u: goto st0;
	}
	if ( (*p) <= 31u )
		goto st0;
	goto tr89;
tr89:
	{ SPAN_OPEN(SB_HTTP_REQUEST_FIELD_VALUE); m->reg = 0; }
	{ p = sb_skim_text(p + 1, pe) - 1; }
	goto st65;
tr90:
	{ HELD_TAB(SB_HTTP_REQUEST_FIELD_VALUE); }
	goto st65;
tr92:
	{ p = sb_skim_text(p + 1, pe) - 1; }
	goto st65;
st65:
	if ( ++p == pe )
		goto _test_eof65;
case 65:
	switch( (*p) ) {
		case 9u: goto tr90;
		case 13u: goto tr91;
		case 127u: goto st0;
	}
	if ( (*p) <= 31u )
		goto st0;
	goto tr92;
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
	_test_eof66:  m->cs = 66; goto _test_eof;
	_test_eof11:  m->cs = 11; goto _test_eof;
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
	_test_eof42:  m->cs = 42; goto _test_eof;
	_test_eof43:  m->cs = 43; goto _test_eof;
	_test_eof44:  m->cs = 44; goto _test_eof;
	_test_eof45:  m->cs = 45; goto _test_eof;
	_test_eof46:  m->cs = 46; goto _test_eof;
	_test_eof47:  m->cs = 47; goto _test_eof;
	_test_eof67:  m->cs = 67; goto _test_eof;
	_test_eof48:  m->cs = 48; goto _test_eof;
	_test_eof49:  m->cs = 49; goto _test_eof;
	_test_eof50:  m->cs = 50; goto _test_eof;
	_test_eof51:  m->cs = 51; goto _test_eof;
	_test_eof52:  m->cs = 52; goto _test_eof;
	_test_eof53:  m->cs = 53; goto _test_eof;
	_test_eof54:  m->cs = 54; goto _test_eof;
	_test_eof55:  m->cs = 55; goto _test_eof;
	_test_eof56:  m->cs = 56; goto _test_eof;
	_test_eof57:  m->cs = 57; goto _test_eof;
	_test_eof58:  m->cs = 58; goto _test_eof;
	_test_eof59:  m->cs = 59; goto _test_eof;
	_test_eof60:  m->cs = 60; goto _test_eof;
	_test_eof61:  m->cs = 61; goto _test_eof;
	_test_eof62:  m->cs = 62; goto _test_eof;
	_test_eof68:  m->cs = 68; goto _test_eof;
	_test_eof63:  m->cs = 63; goto _test_eof;
	_test_eof64:  m->cs = 64; goto _test_eof;
	_test_eof65:  m->cs = 65; goto _test_eof;

	_test_eof: {}
	_out: {}
	}

    __asm__("" : "+r"(p) : : "memory");     /* else gcc copies what follows behind every state: 28 bytes each */
    if (m->open && p == pe && !eof)
        SPAN_MORE;
    if (m->cs == sb_http_request_error)
        m->status = SB_MACHINE_BAD;
    return p;
}

void sb_http_request_init(struct sb_machine *m)
{
    m->cs = (int16_t)sb_http_request_start;
    m->open = 0;
    m->status = SB_MACHINE_RUNS;
    m->reg = 0;
    m->num = 0;
    m->word = NULL;
}

size_t sb_http_request_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    if (m->status != SB_MACHINE_RUNS || n == 0)     /* p may be NULL when there is nothing */
        return 0;
    return (size_t)(run(m, p, p + n, NULL, emit, user) - p);
}

int sb_http_request_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    static const unsigned char none[2], *const nothing = none + 1;  /* an action may step back */

    if (m->status == SB_MACHINE_RUNS)
        run(m, nothing, nothing, nothing, emit, user);
    return m->status != SB_MACHINE_BAD && m->cs >= sb_http_request_first_final ? 0 : -1;
}

int sb_http_request_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    const unsigned char *end = p + n;

    sb_http_request_init(m);
    if (run(m, p, end, end, emit, user) != end)
        return -1;
    return m->status != SB_MACHINE_BAD && m->cs >= sb_http_request_first_final ? 0 : -1;
}
