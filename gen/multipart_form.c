
/* multipart_form - printed by tools/gen from grammar/multipart_form.c.rl; do not edit. */
#include "multipart_form.h"
#include "action.h"

/* The byte at p is refused although its state would take it. */
#define FAIL               do { m->cs = (int16_t)ERROR_STATE; goto _out; } while (0)
#define ERROR_STATE        (int16_t)sb_multipart_form_error  /* fgoto *ERROR_STATE: the byte at p is refused */

#define TELL_HELD                                                           \
    do {                                                                    \
        EMIT(SB_MULTIPART_FORM_PART_DATA | SB_MORE, dashes, m->reg < 4 ? m->reg : 4); \
        if (m->reg > 4)                                                     \
            EMIT(SB_MULTIPART_FORM_PART_DATA | SB_MORE, m->word, m->reg - 4); \
    } while (0)
#define TELL_END  (EMIT(SB_MULTIPART_FORM_PART_DATA, p, 0), EMIT(SB_MULTIPART_FORM_PART_END, p, 0))

static const unsigned char dashes[] = "\r\n--", backslash[] = "\\";




#ifndef SPAN_MORE   /* a driver may have its own way to end a piece */
#define SPAN_MORE          EMIT(m->open | SB_MORE, mark, pe - mark)
#endif


static const int sb_multipart_form_start = 1;
static const int sb_multipart_form_first_final = 58;
static const int sb_multipart_form_error = 0;



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
		case 45u: goto st4;
	}
	goto st0;
tr24:
	{ p--; {goto st11;} }
	goto st0;
tr41:
	{ p--; {goto st23;} }
	goto st0;
tr66:
	{ TELL_HELD; p--; {goto st49;} }
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
	if ( (*p) == 45u )
		goto st4;
	goto st0;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	if ( (*p) == 45u )
		goto tr4;
	goto st0;
tr4:
	{ if (!m->word || !*m->word) FAIL; {goto st72;} }
	goto st58;
st58:
	if ( ++p == pe )
		goto _test_eof58;
case 58:
	goto st0;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	switch( (*p) ) {
		case 34u: goto tr6;
		case 124u: goto tr5;
		case 126u: goto tr5;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto tr5;
		} else if ( (*p) >= 33u )
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
tr5:
	{ SPAN_OPEN(SB_MULTIPART_FORM_FILENAME); }
	goto st59;
st59:
	if ( ++p == pe )
		goto _test_eof59;
case 59:
	switch( (*p) ) {
		case 9u: goto tr75;
		case 13u: goto tr75;
		case 32u: goto tr75;
		case 33u: goto st59;
		case 59u: goto tr75;
		case 124u: goto st59;
		case 126u: goto st59;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto st59;
		} else if ( (*p) >= 35u )
			goto st59;
	} else if ( (*p) > 46u ) {
		if ( (*p) < 65u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto st59;
		} else if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto st59;
		} else
			goto st59;
	} else
		goto st59;
	goto st0;
tr77:
	{ p--; {goto st12;} }
	goto st60;
tr75:
	{ SPAN_END(SB_MULTIPART_FORM_FILENAME); }
	{ p--; {goto st12;} }
	goto st60;
st60:
	if ( ++p == pe )
		goto _test_eof60;
case 60:
	goto st0;
tr6:
	{ SPAN_BEHIND(SB_MULTIPART_FORM_FILENAME); }
	goto st6;
tr10:
	{ EMIT(SB_MULTIPART_FORM_FILENAME | SB_MORE, backslash, 1); SPAN_OPEN(SB_MULTIPART_FORM_FILENAME); }
	goto st6;
tr11:
	{ SPAN_OPEN(SB_MULTIPART_FORM_FILENAME); }
	goto st6;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	switch( (*p) ) {
		case 34u: goto tr8;
		case 92u: goto tr9;
		case 127u: goto st0;
	}
	if ( (*p) > 8u ) {
		if ( 10u <= (*p) && (*p) <= 31u )
			goto st0;
	} else
		goto st0;
	goto st6;
tr8:
	{ SPAN_END(SB_MULTIPART_FORM_FILENAME); }
	goto st61;
st61:
	if ( ++p == pe )
		goto _test_eof61;
case 61:
	switch( (*p) ) {
		case 9u: goto tr77;
		case 13u: goto tr77;
		case 32u: goto tr77;
		case 59u: goto tr77;
	}
	goto st0;
tr9:
	{ SPAN_PAUSE; }
	goto st7;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	switch( (*p) ) {
		case 34u: goto tr11;
		case 92u: goto tr11;
		case 127u: goto st0;
	}
	if ( (*p) > 8u ) {
		if ( 10u <= (*p) && (*p) <= 31u )
			goto st0;
	} else
		goto st0;
	goto tr10;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	switch( (*p) ) {
		case 34u: goto st9;
		case 124u: goto st62;
		case 126u: goto st62;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto st62;
		} else if ( (*p) >= 33u )
			goto st62;
	} else if ( (*p) > 46u ) {
		if ( (*p) < 65u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto st62;
		} else if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto st62;
		} else
			goto st62;
	} else
		goto st62;
	goto st0;
st62:
	if ( ++p == pe )
		goto _test_eof62;
case 62:
	switch( (*p) ) {
		case 9u: goto tr78;
		case 13u: goto tr78;
		case 32u: goto tr78;
		case 33u: goto st62;
		case 59u: goto tr78;
		case 124u: goto st62;
		case 126u: goto st62;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto st62;
		} else if ( (*p) >= 35u )
			goto st62;
	} else if ( (*p) > 46u ) {
		if ( (*p) < 65u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto st62;
		} else if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto st62;
		} else
			goto st62;
	} else
		goto st62;
	goto st0;
tr78:
	{ p--; {goto st12;} }
	goto st63;
st63:
	if ( ++p == pe )
		goto _test_eof63;
case 63:
	goto st0;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	switch( (*p) ) {
		case 34u: goto st64;
		case 92u: goto st10;
		case 127u: goto st0;
	}
	if ( (*p) > 8u ) {
		if ( 10u <= (*p) && (*p) <= 31u )
			goto st0;
	} else
		goto st0;
	goto st9;
st64:
	if ( ++p == pe )
		goto _test_eof64;
case 64:
	switch( (*p) ) {
		case 9u: goto tr78;
		case 13u: goto tr78;
		case 32u: goto tr78;
		case 59u: goto tr78;
	}
	goto st0;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	if ( (*p) == 127u )
		goto st0;
	if ( (*p) > 8u ) {
		if ( 10u <= (*p) && (*p) <= 31u )
			goto st0;
	} else
		goto st0;
	goto st9;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	switch( (*p) ) {
		case 33u: goto st11;
		case 61u: goto tr17;
		case 124u: goto st11;
		case 126u: goto st11;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto st11;
		} else if ( (*p) >= 35u )
			goto st11;
	} else if ( (*p) > 46u ) {
		if ( (*p) < 65u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto st11;
		} else if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto st11;
		} else
			goto st11;
	} else
		goto st11;
	goto st0;
tr17:
	{ {goto st8;} }
	goto st65;
st65:
	if ( ++p == pe )
		goto _test_eof65;
case 65:
	goto st0;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	switch( (*p) ) {
		case 9u: goto st12;
		case 13u: goto st13;
		case 32u: goto st12;
		case 59u: goto st14;
	}
	goto st0;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	if ( (*p) == 10u )
		goto tr21;
	goto st0;
tr21:
	{ {goto st26;} }
	goto st66;
tr22:
	{ {goto st11;} }
	goto st66;
tr32:
	{ {goto st5;} }
	goto st66;
st66:
	if ( ++p == pe )
		goto _test_eof66;
case 66:
	goto st0;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	switch( (*p) ) {
		case 9u: goto st14;
		case 13u: goto st13;
		case 32u: goto st14;
		case 33u: goto tr22;
		case 59u: goto st14;
		case 70u: goto st15;
		case 102u: goto st15;
		case 124u: goto tr22;
		case 126u: goto tr22;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto tr22;
		} else if ( (*p) >= 35u )
			goto tr22;
	} else if ( (*p) > 46u ) {
		if ( (*p) < 65u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto tr22;
		} else if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto tr22;
		} else
			goto tr22;
	} else
		goto tr22;
	goto st0;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	switch( (*p) ) {
		case 73u: goto st16;
		case 105u: goto st16;
	}
	goto tr24;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	switch( (*p) ) {
		case 76u: goto st17;
		case 108u: goto st17;
	}
	goto tr24;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	switch( (*p) ) {
		case 69u: goto st18;
		case 101u: goto st18;
	}
	goto tr24;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	switch( (*p) ) {
		case 78u: goto st19;
		case 110u: goto st19;
	}
	goto tr24;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	switch( (*p) ) {
		case 65u: goto st20;
		case 97u: goto st20;
	}
	goto tr24;
st20:
	if ( ++p == pe )
		goto _test_eof20;
case 20:
	switch( (*p) ) {
		case 77u: goto st21;
		case 109u: goto st21;
	}
	goto tr24;
st21:
	if ( ++p == pe )
		goto _test_eof21;
case 21:
	switch( (*p) ) {
		case 69u: goto st22;
		case 101u: goto st22;
	}
	goto tr24;
st22:
	if ( ++p == pe )
		goto _test_eof22;
case 22:
	if ( (*p) == 61u )
		goto tr32;
	goto tr24;
st23:
	if ( ++p == pe )
		goto _test_eof23;
case 23:
	switch( (*p) ) {
		case 33u: goto st23;
		case 58u: goto st24;
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
	switch( (*p) ) {
		case 13u: goto st25;
		case 127u: goto st0;
	}
	if ( (*p) > 8u ) {
		if ( 10u <= (*p) && (*p) <= 31u )
			goto st0;
	} else
		goto st0;
	goto st24;
st25:
	if ( ++p == pe )
		goto _test_eof25;
case 25:
	if ( (*p) == 10u )
		goto tr36;
	goto st0;
tr36:
	{ {goto st26;} }
	goto st67;
st67:
	if ( ++p == pe )
		goto _test_eof67;
case 67:
	goto st0;
st26:
	if ( ++p == pe )
		goto _test_eof26;
case 26:
	switch( (*p) ) {
		case 13u: goto st27;
		case 33u: goto tr38;
		case 67u: goto st28;
		case 99u: goto st28;
		case 124u: goto tr38;
		case 126u: goto tr38;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto tr38;
		} else if ( (*p) >= 35u )
			goto tr38;
	} else if ( (*p) > 46u ) {
		if ( (*p) < 65u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto tr38;
		} else if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto tr38;
		} else
			goto tr38;
	} else
		goto tr38;
	goto st0;
st27:
	if ( ++p == pe )
		goto _test_eof27;
case 27:
	if ( (*p) == 10u )
		goto tr40;
	goto st0;
tr38:
	{ {goto st23;} }
	goto st68;
tr40:
	{ {goto st49;} }
	goto st68;
tr62:
	{ p--; {goto st12;} }
	goto st68;
st68:
	if ( ++p == pe )
		goto _test_eof68;
case 68:
	goto st0;
st28:
	if ( ++p == pe )
		goto _test_eof28;
case 28:
	switch( (*p) ) {
		case 79u: goto st29;
		case 111u: goto st29;
	}
	goto tr41;
st29:
	if ( ++p == pe )
		goto _test_eof29;
case 29:
	switch( (*p) ) {
		case 78u: goto st30;
		case 110u: goto st30;
	}
	goto tr41;
st30:
	if ( ++p == pe )
		goto _test_eof30;
case 30:
	switch( (*p) ) {
		case 84u: goto st31;
		case 116u: goto st31;
	}
	goto tr41;
st31:
	if ( ++p == pe )
		goto _test_eof31;
case 31:
	switch( (*p) ) {
		case 69u: goto st32;
		case 101u: goto st32;
	}
	goto tr41;
st32:
	if ( ++p == pe )
		goto _test_eof32;
case 32:
	switch( (*p) ) {
		case 78u: goto st33;
		case 110u: goto st33;
	}
	goto tr41;
st33:
	if ( ++p == pe )
		goto _test_eof33;
case 33:
	switch( (*p) ) {
		case 84u: goto st34;
		case 116u: goto st34;
	}
	goto tr41;
st34:
	if ( ++p == pe )
		goto _test_eof34;
case 34:
	if ( (*p) == 45u )
		goto st35;
	goto tr41;
st35:
	if ( ++p == pe )
		goto _test_eof35;
case 35:
	switch( (*p) ) {
		case 68u: goto st36;
		case 100u: goto st36;
	}
	goto tr41;
st36:
	if ( ++p == pe )
		goto _test_eof36;
case 36:
	switch( (*p) ) {
		case 73u: goto st37;
		case 105u: goto st37;
	}
	goto tr41;
st37:
	if ( ++p == pe )
		goto _test_eof37;
case 37:
	switch( (*p) ) {
		case 83u: goto st38;
		case 115u: goto st38;
	}
	goto tr41;
st38:
	if ( ++p == pe )
		goto _test_eof38;
case 38:
	switch( (*p) ) {
		case 80u: goto st39;
		case 112u: goto st39;
	}
	goto tr41;
st39:
	if ( ++p == pe )
		goto _test_eof39;
case 39:
	switch( (*p) ) {
		case 79u: goto st40;
		case 111u: goto st40;
	}
	goto tr41;
st40:
	if ( ++p == pe )
		goto _test_eof40;
case 40:
	switch( (*p) ) {
		case 83u: goto st41;
		case 115u: goto st41;
	}
	goto tr41;
st41:
	if ( ++p == pe )
		goto _test_eof41;
case 41:
	switch( (*p) ) {
		case 73u: goto st42;
		case 105u: goto st42;
	}
	goto tr41;
st42:
	if ( ++p == pe )
		goto _test_eof42;
case 42:
	switch( (*p) ) {
		case 84u: goto st43;
		case 116u: goto st43;
	}
	goto tr41;
st43:
	if ( ++p == pe )
		goto _test_eof43;
case 43:
	switch( (*p) ) {
		case 73u: goto st44;
		case 105u: goto st44;
	}
	goto tr41;
st44:
	if ( ++p == pe )
		goto _test_eof44;
case 44:
	switch( (*p) ) {
		case 79u: goto st45;
		case 111u: goto st45;
	}
	goto tr41;
st45:
	if ( ++p == pe )
		goto _test_eof45;
case 45:
	switch( (*p) ) {
		case 78u: goto st46;
		case 110u: goto st46;
	}
	goto tr41;
st46:
	if ( ++p == pe )
		goto _test_eof46;
case 46:
	if ( (*p) == 58u )
		goto st47;
	goto tr41;
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
		case 9u: goto tr62;
		case 13u: goto tr62;
		case 32u: goto tr62;
		case 33u: goto st48;
		case 59u: goto tr62;
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
	if ( (*p) == 13u )
		goto tr64;
	goto tr63;
tr63:
	{ SPAN_OPEN(SB_MULTIPART_FORM_PART_DATA); p = sb_skim_cr(p + 1, pe) - 1; }
	goto st50;
st50:
	if ( ++p == pe )
		goto _test_eof50;
case 50:
	if ( (*p) == 13u )
		goto tr64;
	goto st50;
tr64:
	{ if (m->open) SPAN_PAUSE; m->reg = 1; }
	goto st51;
st51:
	if ( ++p == pe )
		goto _test_eof51;
case 51:
	if ( (*p) == 10u )
		goto tr67;
	goto tr66;
tr67:
	{ m->reg++; }
	goto st52;
st52:
	if ( ++p == pe )
		goto _test_eof52;
case 52:
	if ( (*p) == 45u )
		goto tr68;
	goto tr66;
tr68:
	{ m->reg++; }
	goto st53;
st53:
	if ( ++p == pe )
		goto _test_eof53;
case 53:
	if ( (*p) == 45u )
		goto tr69;
	goto tr66;
tr69:
	{ m->reg = 4; {goto st69;} }
	goto st70;
st70:
	if ( ++p == pe )
		goto _test_eof70;
case 70:
	goto st0;
st54:
	if ( ++p == pe )
		goto _test_eof54;
case 54:
	switch( (*p) ) {
		case 9u: goto st55;
		case 13u: goto st56;
		case 32u: goto st55;
		case 45u: goto st57;
	}
	goto st0;
st55:
	if ( ++p == pe )
		goto _test_eof55;
case 55:
	switch( (*p) ) {
		case 9u: goto st55;
		case 13u: goto st56;
		case 32u: goto st55;
	}
	goto st0;
st56:
	if ( ++p == pe )
		goto _test_eof56;
case 56:
	if ( (*p) == 10u )
		goto tr73;
	goto st0;
tr73:
	{ EMIT(SB_MULTIPART_FORM_PART, p, 0); {goto st26;} }
	goto st71;
tr74:
	{ EMIT(SB_MULTIPART_FORM_END, p, 0); DONE; {p++;  m->cs = 71; goto _out;} }
	goto st71;
st71:
	if ( ++p == pe )
		goto _test_eof71;
case 71:
	goto st0;
st57:
	if ( ++p == pe )
		goto _test_eof57;
case 57:
	if ( (*p) == 45u )
		goto tr74;
	goto st0;
tr79:
	{ if ((*p) != m->word[m->reg - 4]) { TELL_HELD; p--; {goto st49;} } if (!m->word[++m->reg - 4]) { TELL_END; {goto st54;} } }
	goto st69;
st69:
	if ( ++p == pe )
		goto _test_eof69;
case 69:
	goto tr79;
tr80:
	{ if ((*p) != m->word[m->reg]) FAIL; if (!m->word[++m->reg]) {goto st54;} }
	goto st72;
st72:
	if ( ++p == pe )
		goto _test_eof72;
case 72:
	goto tr80;
	}
	_test_eof2:  m->cs = 2; goto _test_eof;
	_test_eof3:  m->cs = 3; goto _test_eof;
	_test_eof4:  m->cs = 4; goto _test_eof;
	_test_eof58:  m->cs = 58; goto _test_eof;
	_test_eof5:  m->cs = 5; goto _test_eof;
	_test_eof59:  m->cs = 59; goto _test_eof;
	_test_eof60:  m->cs = 60; goto _test_eof;
	_test_eof6:  m->cs = 6; goto _test_eof;
	_test_eof61:  m->cs = 61; goto _test_eof;
	_test_eof7:  m->cs = 7; goto _test_eof;
	_test_eof8:  m->cs = 8; goto _test_eof;
	_test_eof62:  m->cs = 62; goto _test_eof;
	_test_eof63:  m->cs = 63; goto _test_eof;
	_test_eof9:  m->cs = 9; goto _test_eof;
	_test_eof64:  m->cs = 64; goto _test_eof;
	_test_eof10:  m->cs = 10; goto _test_eof;
	_test_eof11:  m->cs = 11; goto _test_eof;
	_test_eof65:  m->cs = 65; goto _test_eof;
	_test_eof12:  m->cs = 12; goto _test_eof;
	_test_eof13:  m->cs = 13; goto _test_eof;
	_test_eof66:  m->cs = 66; goto _test_eof;
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
	_test_eof67:  m->cs = 67; goto _test_eof;
	_test_eof26:  m->cs = 26; goto _test_eof;
	_test_eof27:  m->cs = 27; goto _test_eof;
	_test_eof68:  m->cs = 68; goto _test_eof;
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
	_test_eof48:  m->cs = 48; goto _test_eof;
	_test_eof49:  m->cs = 49; goto _test_eof;
	_test_eof50:  m->cs = 50; goto _test_eof;
	_test_eof51:  m->cs = 51; goto _test_eof;
	_test_eof52:  m->cs = 52; goto _test_eof;
	_test_eof53:  m->cs = 53; goto _test_eof;
	_test_eof70:  m->cs = 70; goto _test_eof;
	_test_eof54:  m->cs = 54; goto _test_eof;
	_test_eof55:  m->cs = 55; goto _test_eof;
	_test_eof56:  m->cs = 56; goto _test_eof;
	_test_eof71:  m->cs = 71; goto _test_eof;
	_test_eof57:  m->cs = 57; goto _test_eof;
	_test_eof69:  m->cs = 69; goto _test_eof;
	_test_eof72:  m->cs = 72; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch (  m->cs ) {
	case 28:
	case 29:
	case 30:
	case 31:
	case 32:
	case 33:
	case 34:
	case 35:
	case 36:
	case 37:
	case 38:
	case 39:
	case 40:
	case 41:
	case 42:
	case 43:
	case 44:
	case 45:
	case 46:
	{ p--; {       if ( p == pe )
               goto _test_eof23;
goto st23;} }
	break;
	case 15:
	case 16:
	case 17:
	case 18:
	case 19:
	case 20:
	case 21:
	case 22:
	{ p--; {       if ( p == pe )
               goto _test_eof11;
goto st11;} }
	break;
	case 59:
	{ SPAN_END(SB_MULTIPART_FORM_FILENAME); }
	break;
	case 51:
	case 52:
	case 53:
	{ TELL_HELD; p--; {       if ( p == pe )
               goto _test_eof49;
goto st49;} }
	break;
	}
	}

	_out: {}
	}

    __asm__("" : "+r"(p) : : "memory");     /* else gcc copies what follows behind every state: 28 bytes each */
    if (m->open && p == pe && !eof)
        SPAN_MORE;
    if (m->cs == sb_multipart_form_error)
        m->status = SB_MACHINE_BAD;
    return p;
}

void sb_multipart_form_init(struct sb_machine *m)
{
    m->cs = (int16_t)sb_multipart_form_start;
    m->open = 0;
    m->status = SB_MACHINE_RUNS;
    m->reg = 0;
    m->num = 0;
    m->word = NULL;
}

size_t sb_multipart_form_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    if (m->status != SB_MACHINE_RUNS || n == 0)     /* p may be NULL when there is nothing */
        return 0;
    return (size_t)(run(m, p, p + n, NULL, emit, user) - p);
}

int sb_multipart_form_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    static const unsigned char none[2], *const nothing = none + 1;  /* an action may step back */

    if (m->status == SB_MACHINE_RUNS)
        run(m, nothing, nothing, nothing, emit, user);
    return m->status == SB_MACHINE_DONE ? 0 : -1;
}

int sb_multipart_form_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    static const unsigned char none[2];
    const unsigned char *end;

    if (n == 0)
        p = none + 1;           /* p may be NULL then; as above */
    end = p + n;
    sb_multipart_form_init(m);
    if (run(m, p, end, end, emit, user) != end)
        return -1;
    return m->status == SB_MACHINE_DONE ? 0 : -1;
}
