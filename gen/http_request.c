
/* http_request - printed by tools/gen from grammar/http_request.c.rl; do not edit. */
#include "http_request.h"
#include "action.h"

/* The byte at p is refused although its state would take it. */
#define FAIL               do { m->cs = (int16_t)ERROR_STATE; goto _out; } while (0)
#define ERROR_STATE        (int16_t)sb_http_request_error  /* fgoto *ERROR_STATE: the byte at p is refused */

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
static const int sb_http_request_first_final = 53;
static const int sb_http_request_error = 0;



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
	{ if (AHEAD("GET ")) { m->num = METHOD_GET; EMIT(SB_HTTP_REQUEST_METHOD, p, 3); p += 3; {goto st5;} } SPAN_OPEN(SB_HTTP_REQUEST_METHOD); m->num = (*p); }
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
	{ SPAN_END(SB_HTTP_REQUEST_METHOD); if (m->num == METHOD_CONNECT) {goto st24;} {goto st5;} }
	goto st53;
st53:
	if ( ++p == pe )
		goto _test_eof53;
case 53:
	goto st0;
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
	{ if (m->num != METHOD_OPTIONS) FAIL; EMIT(SB_HTTP_REQUEST_STAR, p, 1); }
	goto st6;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	if ( (*p) == 32u )
		goto tr9;
	goto st0;
tr9:
	{ {goto st33;} }
	goto st54;
tr10:
	{ SPAN_END(SB_HTTP_REQUEST_PATH); }
	{ {goto st33;} }
	goto st54;
tr16:
	{ SPAN_END(SB_HTTP_REQUEST_QUERY); }
	{ {goto st33;} }
	goto st54;
tr28:
	{ SPAN_END(SB_HTTP_REQUEST_AUTHORITY); EMIT(SB_HTTP_REQUEST_PATH, p, 0); }
	{ {goto st33;} }
	goto st54;
st54:
	if ( ++p == pe )
		goto _test_eof54;
case 54:
	goto st0;
tr7:
	{ SPAN_OPEN(SB_HTTP_REQUEST_PATH); }
	goto st7;
tr11:
	{ p = sb_skim_target(p + 1, pe) - 1; }
	goto st7;
tr31:
	{ SPAN_END(SB_HTTP_REQUEST_AUTHORITY); SPAN_OPEN(SB_HTTP_REQUEST_PATH); }
	goto st7;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	switch( (*p) ) {
		case 32u: goto tr10;
		case 37u: goto st8;
		case 61u: goto tr11;
		case 63u: goto tr13;
	}
	if ( (*p) < 36u ) {
		if ( 33u <= (*p) && (*p) <= 34u )
			goto tr11;
	} else if ( (*p) > 59u ) {
		if ( (*p) > 91u ) {
			if ( 93u <= (*p) && (*p) <= 126u )
				goto tr11;
		} else if ( (*p) >= 64u )
			goto tr11;
	} else
		goto tr11;
	goto st0;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st9;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st9;
	} else
		goto st9;
	goto st0;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st7;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st7;
	} else
		goto st7;
	goto st0;
tr17:
	{ p = sb_skim_target(p + 1, pe) - 1; }
	goto st10;
tr13:
	{ SPAN_END(SB_HTTP_REQUEST_PATH); SPAN_BEHIND(SB_HTTP_REQUEST_QUERY); }
	goto st10;
tr33:
	{ SPAN_END(SB_HTTP_REQUEST_AUTHORITY); EMIT(SB_HTTP_REQUEST_PATH, p, 0); SPAN_BEHIND(SB_HTTP_REQUEST_QUERY); }
	goto st10;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	switch( (*p) ) {
		case 32u: goto tr16;
		case 37u: goto st11;
		case 61u: goto tr17;
	}
	if ( (*p) < 36u ) {
		if ( 33u <= (*p) && (*p) <= 34u )
			goto tr17;
	} else if ( (*p) > 59u ) {
		if ( 63u <= (*p) && (*p) <= 126u )
			goto tr17;
	} else
		goto tr17;
	goto st0;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st12;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st12;
	} else
		goto st12;
	goto st0;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st10;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st10;
	} else
		goto st10;
	goto st0;
tr8:
	{ SPAN_OPEN(SB_HTTP_REQUEST_SCHEME); m->num = 0; }
	goto st13;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	switch( (*p) ) {
		case 43u: goto st13;
		case 58u: goto tr22;
	}
	if ( (*p) < 48u ) {
		if ( 45u <= (*p) && (*p) <= 46u )
			goto st13;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 90u ) {
			if ( 97u <= (*p) && (*p) <= 122u )
				goto st13;
		} else if ( (*p) >= 65u )
			goto st13;
	} else
		goto st13;
	goto st0;
tr22:
	{ SPAN_END(SB_HTTP_REQUEST_SCHEME); }
	goto st14;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	if ( (*p) == 47u )
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
	switch( (*p) ) {
		case 33u: goto tr25;
		case 37u: goto tr26;
		case 59u: goto tr25;
		case 61u: goto tr25;
		case 91u: goto tr27;
		case 95u: goto tr25;
		case 126u: goto tr25;
	}
	if ( (*p) < 48u ) {
		if ( 36u <= (*p) && (*p) <= 46u )
			goto tr25;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 90u ) {
			if ( 97u <= (*p) && (*p) <= 122u )
				goto tr25;
		} else if ( (*p) >= 65u )
			goto tr25;
	} else
		goto tr25;
	goto st0;
tr25:
	{ SPAN_OPEN(SB_HTTP_REQUEST_AUTHORITY); }
	goto st17;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	switch( (*p) ) {
		case 32u: goto tr28;
		case 33u: goto st17;
		case 37u: goto st18;
		case 47u: goto tr31;
		case 58u: goto st20;
		case 61u: goto st17;
		case 63u: goto tr33;
		case 95u: goto st17;
		case 126u: goto st17;
	}
	if ( (*p) < 65u ) {
		if ( 36u <= (*p) && (*p) <= 59u )
			goto st17;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st17;
	} else
		goto st17;
	goto st0;
tr26:
	{ SPAN_OPEN(SB_HTTP_REQUEST_AUTHORITY); }
	goto st18;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st19;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st19;
	} else
		goto st19;
	goto st0;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st17;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st17;
	} else
		goto st17;
	goto st0;
st20:
	if ( ++p == pe )
		goto _test_eof20;
case 20:
	switch( (*p) ) {
		case 32u: goto tr28;
		case 47u: goto tr31;
		case 63u: goto tr33;
	}
	if ( 48u <= (*p) && (*p) <= 57u )
		goto st20;
	goto st0;
tr27:
	{ SPAN_OPEN(SB_HTTP_REQUEST_AUTHORITY); }
	goto st21;
st21:
	if ( ++p == pe )
		goto _test_eof21;
case 21:
	if ( (*p) == 46u )
		goto st22;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 58u )
			goto st22;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st22;
	} else
		goto st22;
	goto st0;
st22:
	if ( ++p == pe )
		goto _test_eof22;
case 22:
	switch( (*p) ) {
		case 46u: goto st22;
		case 93u: goto st23;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 58u )
			goto st22;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st22;
	} else
		goto st22;
	goto st0;
st23:
	if ( ++p == pe )
		goto _test_eof23;
case 23:
	switch( (*p) ) {
		case 32u: goto tr28;
		case 47u: goto tr31;
		case 58u: goto st20;
		case 63u: goto tr33;
	}
	goto st0;
st24:
	if ( ++p == pe )
		goto _test_eof24;
case 24:
	switch( (*p) ) {
		case 33u: goto tr37;
		case 37u: goto tr38;
		case 59u: goto tr37;
		case 61u: goto tr37;
		case 91u: goto tr39;
		case 95u: goto tr37;
		case 126u: goto tr37;
	}
	if ( (*p) < 48u ) {
		if ( 36u <= (*p) && (*p) <= 46u )
			goto tr37;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 90u ) {
			if ( 97u <= (*p) && (*p) <= 122u )
				goto tr37;
		} else if ( (*p) >= 65u )
			goto tr37;
	} else
		goto tr37;
	goto st0;
tr37:
	{ SPAN_OPEN(SB_HTTP_REQUEST_AUTHORITY); }
	goto st25;
st25:
	if ( ++p == pe )
		goto _test_eof25;
case 25:
	switch( (*p) ) {
		case 33u: goto st25;
		case 37u: goto st26;
		case 58u: goto st28;
		case 61u: goto st25;
		case 95u: goto st25;
		case 126u: goto st25;
	}
	if ( (*p) < 48u ) {
		if ( 36u <= (*p) && (*p) <= 46u )
			goto st25;
	} else if ( (*p) > 59u ) {
		if ( (*p) > 90u ) {
			if ( 97u <= (*p) && (*p) <= 122u )
				goto st25;
		} else if ( (*p) >= 65u )
			goto st25;
	} else
		goto st25;
	goto st0;
tr38:
	{ SPAN_OPEN(SB_HTTP_REQUEST_AUTHORITY); }
	goto st26;
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
st28:
	if ( ++p == pe )
		goto _test_eof28;
case 28:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto st29;
	goto st0;
st29:
	if ( ++p == pe )
		goto _test_eof29;
case 29:
	if ( (*p) == 32u )
		goto tr45;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto st29;
	goto st0;
tr45:
	{ SPAN_END(SB_HTTP_REQUEST_AUTHORITY); }
	{ {goto st33;} }
	goto st55;
st55:
	if ( ++p == pe )
		goto _test_eof55;
case 55:
	goto st0;
tr39:
	{ SPAN_OPEN(SB_HTTP_REQUEST_AUTHORITY); }
	goto st30;
st30:
	if ( ++p == pe )
		goto _test_eof30;
case 30:
	if ( (*p) == 46u )
		goto st31;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 58u )
			goto st31;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st31;
	} else
		goto st31;
	goto st0;
st31:
	if ( ++p == pe )
		goto _test_eof31;
case 31:
	switch( (*p) ) {
		case 46u: goto st31;
		case 93u: goto st32;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 58u )
			goto st31;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st31;
	} else
		goto st31;
	goto st0;
st32:
	if ( ++p == pe )
		goto _test_eof32;
case 32:
	if ( (*p) == 58u )
		goto st28;
	goto st0;
st33:
	if ( ++p == pe )
		goto _test_eof33;
case 33:
	switch( (*p) ) {
		case 13u: goto tr48;
		case 32u: goto st37;
		case 72u: goto tr50;
	}
	goto st0;
tr48:
	{ if (m->num != METHOD_GET) FAIL; m->num = 9; EMIT(SB_HTTP_REQUEST_VERSION, p, 0); }
	goto st34;
st34:
	if ( ++p == pe )
		goto _test_eof34;
case 34:
	if ( (*p) == 10u )
		goto st35;
	goto st0;
st35:
	if ( ++p == pe )
		goto _test_eof35;
case 35:
	if ( (*p) == 13u )
		goto st36;
	goto st0;
st36:
	if ( ++p == pe )
		goto _test_eof36;
case 36:
	if ( (*p) == 10u )
		goto tr53;
	goto st0;
tr53:
	{ EMIT(SB_HTTP_REQUEST_END, p, 0); DONE; {p++;  m->cs = 56; goto _out;} }
	goto st56;
tr62:
	{ {goto st47;} }
	goto st56;
st56:
	if ( ++p == pe )
		goto _test_eof56;
case 56:
	goto st0;
st37:
	if ( ++p == pe )
		goto _test_eof37;
case 37:
	switch( (*p) ) {
		case 13u: goto tr48;
		case 32u: goto st37;
	}
	goto st0;
tr50:
	{ if (AHEAD("HTTP/1.1\r\n")) { m->num = 11; EMIT(SB_HTTP_REQUEST_VERSION, p + 7, 0); p += 9; {goto st47;} } }
	goto st38;
st38:
	if ( ++p == pe )
		goto _test_eof38;
case 38:
	if ( (*p) == 84u )
		goto st39;
	goto st0;
st39:
	if ( ++p == pe )
		goto _test_eof39;
case 39:
	if ( (*p) == 84u )
		goto st40;
	goto st0;
st40:
	if ( ++p == pe )
		goto _test_eof40;
case 40:
	if ( (*p) == 80u )
		goto st41;
	goto st0;
st41:
	if ( ++p == pe )
		goto _test_eof41;
case 41:
	if ( (*p) == 47u )
		goto st42;
	goto st0;
st42:
	if ( ++p == pe )
		goto _test_eof42;
case 42:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr58;
	goto st0;
tr58:
	{ m->num = (*p) & 15u; }
	goto st43;
st43:
	if ( ++p == pe )
		goto _test_eof43;
case 43:
	if ( (*p) == 46u )
		goto st44;
	goto st0;
st44:
	if ( ++p == pe )
		goto _test_eof44;
case 44:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr60;
	goto st0;
tr60:
	{ m->num = m->num * 10 + ((*p) & 15u); EMIT(SB_HTTP_REQUEST_VERSION, p, 0); }
	goto st45;
st45:
	if ( ++p == pe )
		goto _test_eof45;
case 45:
	if ( (*p) == 13u )
		goto st46;
	goto st0;
st46:
	if ( ++p == pe )
		goto _test_eof46;
case 46:
	if ( (*p) == 10u )
		goto tr62;
	goto st0;
st47:
	if ( ++p == pe )
		goto _test_eof47;
case 47:
	switch( (*p) ) {
		case 13u: goto st48;
		case 33u: goto tr64;
		case 124u: goto tr64;
		case 126u: goto tr64;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto tr64;
		} else if ( (*p) >= 35u )
			goto tr64;
	} else if ( (*p) > 46u ) {
		if ( (*p) < 65u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto tr64;
		} else if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto tr64;
		} else
			goto tr64;
	} else
		goto tr64;
	goto st0;
st48:
	if ( ++p == pe )
		goto _test_eof48;
case 48:
	if ( (*p) == 10u )
		goto tr65;
	goto st0;
tr65:
	{ EMIT(SB_HTTP_REQUEST_END, p, 0); DONE; {p++;  m->cs = 57; goto _out;} }
	goto st57;
st57:
	if ( ++p == pe )
		goto _test_eof57;
case 57:
	goto st0;
tr64:
	{ SPAN_OPEN(SB_HTTP_REQUEST_FIELD_NAME); }
	{ p = sb_skim_name(p + 1, pe) - 1; }
	goto st49;
tr66:
	{ p = sb_skim_name(p + 1, pe) - 1; }
	goto st49;
st49:
	if ( ++p == pe )
		goto _test_eof49;
case 49:
	switch( (*p) ) {
		case 33u: goto tr66;
		case 58u: goto tr67;
		case 124u: goto tr66;
		case 126u: goto tr66;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto tr66;
		} else if ( (*p) >= 35u )
			goto tr66;
	} else if ( (*p) > 46u ) {
		if ( (*p) < 65u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto tr66;
		} else if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto tr66;
		} else
			goto tr66;
	} else
		goto tr66;
	goto st0;
tr67:
	{ SPAN_END(SB_HTTP_REQUEST_FIELD_NAME); }
	goto st50;
st50:
	if ( ++p == pe )
		goto _test_eof50;
case 50:
	switch( (*p) ) {
		case 9u: goto st50;
		case 13u: goto tr69;
		case 32u: goto st50;
		case 127u: goto st0;
	}
	if ( (*p) <= 31u )
		goto st0;
	goto tr70;
tr69:
	{ EMIT(SB_HTTP_REQUEST_FIELD_VALUE, p, 0); }
	goto st51;
tr73:
	{ HELD_END(SB_HTTP_REQUEST_FIELD_VALUE); }
	goto st51;
st51:
	if ( ++p == pe )
		goto _test_eof51;
case 51:
	if ( (*p) == 10u )
		goto st47;
	goto st0;
tr70:
	{ SPAN_OPEN(SB_HTTP_REQUEST_FIELD_VALUE); m->reg = 0; }
	{ p = sb_skim_text(p + 1, pe) - 1; }
	goto st52;
tr72:
	{ HELD_TAB(SB_HTTP_REQUEST_FIELD_VALUE); }
	goto st52;
tr74:
	{ p = sb_skim_text(p + 1, pe) - 1; }
	goto st52;
st52:
	if ( ++p == pe )
		goto _test_eof52;
case 52:
	switch( (*p) ) {
		case 9u: goto tr72;
		case 13u: goto tr73;
		case 127u: goto st0;
	}
	if ( (*p) <= 31u )
		goto st0;
	goto tr74;
	}
	_test_eof2:  m->cs = 2; goto _test_eof;
	_test_eof3:  m->cs = 3; goto _test_eof;
	_test_eof4:  m->cs = 4; goto _test_eof;
	_test_eof53:  m->cs = 53; goto _test_eof;
	_test_eof5:  m->cs = 5; goto _test_eof;
	_test_eof6:  m->cs = 6; goto _test_eof;
	_test_eof54:  m->cs = 54; goto _test_eof;
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
	_test_eof55:  m->cs = 55; goto _test_eof;
	_test_eof30:  m->cs = 30; goto _test_eof;
	_test_eof31:  m->cs = 31; goto _test_eof;
	_test_eof32:  m->cs = 32; goto _test_eof;
	_test_eof33:  m->cs = 33; goto _test_eof;
	_test_eof34:  m->cs = 34; goto _test_eof;
	_test_eof35:  m->cs = 35; goto _test_eof;
	_test_eof36:  m->cs = 36; goto _test_eof;
	_test_eof56:  m->cs = 56; goto _test_eof;
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
	_test_eof48:  m->cs = 48; goto _test_eof;
	_test_eof57:  m->cs = 57; goto _test_eof;
	_test_eof49:  m->cs = 49; goto _test_eof;
	_test_eof50:  m->cs = 50; goto _test_eof;
	_test_eof51:  m->cs = 51; goto _test_eof;
	_test_eof52:  m->cs = 52; goto _test_eof;

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
    static const unsigned char none[2];
    const unsigned char *end;

    if (n == 0)
        p = none + 1;           /* p may be NULL then; as above */
    end = p + n;
    sb_http_request_init(m);
    if (run(m, p, end, end, emit, user) != end)
        return -1;
    return m->status != SB_MACHINE_BAD && m->cs >= sb_http_request_first_final ? 0 : -1;
}
