
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
static const int sb_multipart_form_first_final = 69;
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
tr25:
	{ p--; {goto st11;} }
	goto st0;
tr46:
	{ p--; {goto st27;} }
	goto st0;
tr80:
	{ TELL_HELD; p--; {goto st60;} }
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
	{ if (!m->word || !*m->word) FAIL; {goto st83;} }
	goto st69;
st69:
	if ( ++p == pe )
		goto _test_eof69;
case 69:
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
	{ SPAN_OPEN((uint8_t)m->reg); }
	goto st70;
st70:
	if ( ++p == pe )
		goto _test_eof70;
case 70:
	switch( (*p) ) {
		case 9u: goto tr89;
		case 13u: goto tr89;
		case 32u: goto tr89;
		case 33u: goto st70;
		case 59u: goto tr89;
		case 124u: goto st70;
		case 126u: goto st70;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto st70;
		} else if ( (*p) >= 35u )
			goto st70;
	} else if ( (*p) > 46u ) {
		if ( (*p) < 65u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto st70;
		} else if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto st70;
		} else
			goto st70;
	} else
		goto st70;
	goto st0;
tr91:
	{ p--; {goto st12;} }
	goto st71;
tr89:
	{ SPAN_END((int)m->reg); }
	{ p--; {goto st12;} }
	goto st71;
st71:
	if ( ++p == pe )
		goto _test_eof71;
case 71:
	goto st0;
tr6:
	{ SPAN_BEHIND((uint8_t)m->reg); }
	goto st6;
tr10:
	{ EMIT((int)m->reg | SB_MORE, backslash, 1); SPAN_OPEN((uint8_t)m->reg); }
	goto st6;
tr11:
	{ SPAN_OPEN((uint8_t)m->reg); }
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
	{ SPAN_END((int)m->reg); }
	goto st72;
st72:
	if ( ++p == pe )
		goto _test_eof72;
case 72:
	switch( (*p) ) {
		case 9u: goto tr91;
		case 13u: goto tr91;
		case 32u: goto tr91;
		case 59u: goto tr91;
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
		case 124u: goto st73;
		case 126u: goto st73;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto st73;
		} else if ( (*p) >= 33u )
			goto st73;
	} else if ( (*p) > 46u ) {
		if ( (*p) < 65u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto st73;
		} else if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto st73;
		} else
			goto st73;
	} else
		goto st73;
	goto st0;
st73:
	if ( ++p == pe )
		goto _test_eof73;
case 73:
	switch( (*p) ) {
		case 9u: goto tr92;
		case 13u: goto tr92;
		case 32u: goto tr92;
		case 33u: goto st73;
		case 59u: goto tr92;
		case 124u: goto st73;
		case 126u: goto st73;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto st73;
		} else if ( (*p) >= 35u )
			goto st73;
	} else if ( (*p) > 46u ) {
		if ( (*p) < 65u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto st73;
		} else if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto st73;
		} else
			goto st73;
	} else
		goto st73;
	goto st0;
tr92:
	{ p--; {goto st12;} }
	goto st74;
st74:
	if ( ++p == pe )
		goto _test_eof74;
case 74:
	goto st0;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	switch( (*p) ) {
		case 34u: goto st75;
		case 92u: goto st10;
		case 127u: goto st0;
	}
	if ( (*p) > 8u ) {
		if ( 10u <= (*p) && (*p) <= 31u )
			goto st0;
	} else
		goto st0;
	goto st9;
st75:
	if ( ++p == pe )
		goto _test_eof75;
case 75:
	switch( (*p) ) {
		case 9u: goto tr92;
		case 13u: goto tr92;
		case 32u: goto tr92;
		case 59u: goto tr92;
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
	goto st76;
st76:
	if ( ++p == pe )
		goto _test_eof76;
case 76:
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
	{ {goto st30;} }
	goto st77;
tr22:
	{ {goto st11;} }
	goto st77;
tr33:
	{ m->reg = SB_MULTIPART_FORM_FILENAME; {goto st5;} }
	goto st77;
tr37:
	{ m->reg = SB_MULTIPART_FORM_NAME; {goto st5;} }
	goto st77;
st77:
	if ( ++p == pe )
		goto _test_eof77;
case 77:
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
		case 78u: goto st23;
		case 102u: goto st15;
		case 110u: goto st23;
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
	goto tr25;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	switch( (*p) ) {
		case 76u: goto st17;
		case 108u: goto st17;
	}
	goto tr25;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	switch( (*p) ) {
		case 69u: goto st18;
		case 101u: goto st18;
	}
	goto tr25;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	switch( (*p) ) {
		case 78u: goto st19;
		case 110u: goto st19;
	}
	goto tr25;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	switch( (*p) ) {
		case 65u: goto st20;
		case 97u: goto st20;
	}
	goto tr25;
st20:
	if ( ++p == pe )
		goto _test_eof20;
case 20:
	switch( (*p) ) {
		case 77u: goto st21;
		case 109u: goto st21;
	}
	goto tr25;
st21:
	if ( ++p == pe )
		goto _test_eof21;
case 21:
	switch( (*p) ) {
		case 69u: goto st22;
		case 101u: goto st22;
	}
	goto tr25;
st22:
	if ( ++p == pe )
		goto _test_eof22;
case 22:
	if ( (*p) == 61u )
		goto tr33;
	goto tr25;
st23:
	if ( ++p == pe )
		goto _test_eof23;
case 23:
	switch( (*p) ) {
		case 65u: goto st24;
		case 97u: goto st24;
	}
	goto tr25;
st24:
	if ( ++p == pe )
		goto _test_eof24;
case 24:
	switch( (*p) ) {
		case 77u: goto st25;
		case 109u: goto st25;
	}
	goto tr25;
st25:
	if ( ++p == pe )
		goto _test_eof25;
case 25:
	switch( (*p) ) {
		case 69u: goto st26;
		case 101u: goto st26;
	}
	goto tr25;
st26:
	if ( ++p == pe )
		goto _test_eof26;
case 26:
	if ( (*p) == 61u )
		goto tr37;
	goto tr25;
st27:
	if ( ++p == pe )
		goto _test_eof27;
case 27:
	switch( (*p) ) {
		case 33u: goto st27;
		case 58u: goto st28;
		case 124u: goto st27;
		case 126u: goto st27;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto st27;
		} else if ( (*p) >= 35u )
			goto st27;
	} else if ( (*p) > 46u ) {
		if ( (*p) < 65u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto st27;
		} else if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto st27;
		} else
			goto st27;
	} else
		goto st27;
	goto st0;
st28:
	if ( ++p == pe )
		goto _test_eof28;
case 28:
	switch( (*p) ) {
		case 13u: goto st29;
		case 127u: goto st0;
	}
	if ( (*p) > 8u ) {
		if ( 10u <= (*p) && (*p) <= 31u )
			goto st0;
	} else
		goto st0;
	goto st28;
st29:
	if ( ++p == pe )
		goto _test_eof29;
case 29:
	if ( (*p) == 10u )
		goto tr41;
	goto st0;
tr41:
	{ {goto st30;} }
	goto st78;
st78:
	if ( ++p == pe )
		goto _test_eof78;
case 78:
	goto st0;
st30:
	if ( ++p == pe )
		goto _test_eof30;
case 30:
	switch( (*p) ) {
		case 13u: goto st31;
		case 33u: goto tr43;
		case 67u: goto st32;
		case 99u: goto st32;
		case 124u: goto tr43;
		case 126u: goto tr43;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto tr43;
		} else if ( (*p) >= 35u )
			goto tr43;
	} else if ( (*p) > 46u ) {
		if ( (*p) < 65u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto tr43;
		} else if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto tr43;
		} else
			goto tr43;
	} else
		goto tr43;
	goto st0;
st31:
	if ( ++p == pe )
		goto _test_eof31;
case 31:
	if ( (*p) == 10u )
		goto tr45;
	goto st0;
tr76:
	{ {goto st30;} }
	goto st79;
tr43:
	{ {goto st27;} }
	goto st79;
tr45:
	{ {goto st60;} }
	goto st79;
tr68:
	{ p--; {goto st12;} }
	goto st79;
st79:
	if ( ++p == pe )
		goto _test_eof79;
case 79:
	goto st0;
st32:
	if ( ++p == pe )
		goto _test_eof32;
case 32:
	switch( (*p) ) {
		case 79u: goto st33;
		case 111u: goto st33;
	}
	goto tr46;
st33:
	if ( ++p == pe )
		goto _test_eof33;
case 33:
	switch( (*p) ) {
		case 78u: goto st34;
		case 110u: goto st34;
	}
	goto tr46;
st34:
	if ( ++p == pe )
		goto _test_eof34;
case 34:
	switch( (*p) ) {
		case 84u: goto st35;
		case 116u: goto st35;
	}
	goto tr46;
st35:
	if ( ++p == pe )
		goto _test_eof35;
case 35:
	switch( (*p) ) {
		case 69u: goto st36;
		case 101u: goto st36;
	}
	goto tr46;
st36:
	if ( ++p == pe )
		goto _test_eof36;
case 36:
	switch( (*p) ) {
		case 78u: goto st37;
		case 110u: goto st37;
	}
	goto tr46;
st37:
	if ( ++p == pe )
		goto _test_eof37;
case 37:
	switch( (*p) ) {
		case 84u: goto st38;
		case 116u: goto st38;
	}
	goto tr46;
st38:
	if ( ++p == pe )
		goto _test_eof38;
case 38:
	if ( (*p) == 45u )
		goto st39;
	goto tr46;
st39:
	if ( ++p == pe )
		goto _test_eof39;
case 39:
	switch( (*p) ) {
		case 68u: goto st40;
		case 84u: goto st53;
		case 100u: goto st40;
		case 116u: goto st53;
	}
	goto tr46;
st40:
	if ( ++p == pe )
		goto _test_eof40;
case 40:
	switch( (*p) ) {
		case 73u: goto st41;
		case 105u: goto st41;
	}
	goto tr46;
st41:
	if ( ++p == pe )
		goto _test_eof41;
case 41:
	switch( (*p) ) {
		case 83u: goto st42;
		case 115u: goto st42;
	}
	goto tr46;
st42:
	if ( ++p == pe )
		goto _test_eof42;
case 42:
	switch( (*p) ) {
		case 80u: goto st43;
		case 112u: goto st43;
	}
	goto tr46;
st43:
	if ( ++p == pe )
		goto _test_eof43;
case 43:
	switch( (*p) ) {
		case 79u: goto st44;
		case 111u: goto st44;
	}
	goto tr46;
st44:
	if ( ++p == pe )
		goto _test_eof44;
case 44:
	switch( (*p) ) {
		case 83u: goto st45;
		case 115u: goto st45;
	}
	goto tr46;
st45:
	if ( ++p == pe )
		goto _test_eof45;
case 45:
	switch( (*p) ) {
		case 73u: goto st46;
		case 105u: goto st46;
	}
	goto tr46;
st46:
	if ( ++p == pe )
		goto _test_eof46;
case 46:
	switch( (*p) ) {
		case 84u: goto st47;
		case 116u: goto st47;
	}
	goto tr46;
st47:
	if ( ++p == pe )
		goto _test_eof47;
case 47:
	switch( (*p) ) {
		case 73u: goto st48;
		case 105u: goto st48;
	}
	goto tr46;
st48:
	if ( ++p == pe )
		goto _test_eof48;
case 48:
	switch( (*p) ) {
		case 79u: goto st49;
		case 111u: goto st49;
	}
	goto tr46;
st49:
	if ( ++p == pe )
		goto _test_eof49;
case 49:
	switch( (*p) ) {
		case 78u: goto st50;
		case 110u: goto st50;
	}
	goto tr46;
st50:
	if ( ++p == pe )
		goto _test_eof50;
case 50:
	if ( (*p) == 58u )
		goto st51;
	goto tr46;
st51:
	if ( ++p == pe )
		goto _test_eof51;
case 51:
	switch( (*p) ) {
		case 9u: goto st51;
		case 32u: goto st51;
		case 33u: goto st52;
		case 124u: goto st52;
		case 126u: goto st52;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto st52;
		} else if ( (*p) >= 35u )
			goto st52;
	} else if ( (*p) > 46u ) {
		if ( (*p) < 65u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto st52;
		} else if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto st52;
		} else
			goto st52;
	} else
		goto st52;
	goto st0;
st52:
	if ( ++p == pe )
		goto _test_eof52;
case 52:
	switch( (*p) ) {
		case 9u: goto tr68;
		case 13u: goto tr68;
		case 32u: goto tr68;
		case 33u: goto st52;
		case 59u: goto tr68;
		case 124u: goto st52;
		case 126u: goto st52;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto st52;
		} else if ( (*p) >= 35u )
			goto st52;
	} else if ( (*p) > 46u ) {
		if ( (*p) < 65u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto st52;
		} else if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto st52;
		} else
			goto st52;
	} else
		goto st52;
	goto st0;
st53:
	if ( ++p == pe )
		goto _test_eof53;
case 53:
	switch( (*p) ) {
		case 89u: goto st54;
		case 121u: goto st54;
	}
	goto tr46;
st54:
	if ( ++p == pe )
		goto _test_eof54;
case 54:
	switch( (*p) ) {
		case 80u: goto st55;
		case 112u: goto st55;
	}
	goto tr46;
st55:
	if ( ++p == pe )
		goto _test_eof55;
case 55:
	switch( (*p) ) {
		case 69u: goto st56;
		case 101u: goto st56;
	}
	goto tr46;
st56:
	if ( ++p == pe )
		goto _test_eof56;
case 56:
	if ( (*p) == 58u )
		goto st57;
	goto tr46;
st57:
	if ( ++p == pe )
		goto _test_eof57;
case 57:
	switch( (*p) ) {
		case 9u: goto st57;
		case 32u: goto st57;
		case 127u: goto st0;
	}
	if ( (*p) <= 31u )
		goto st0;
	goto tr73;
tr73:
	{ SPAN_OPEN(SB_MULTIPART_FORM_TYPE); }
	goto st58;
st58:
	if ( ++p == pe )
		goto _test_eof58;
case 58:
	switch( (*p) ) {
		case 13u: goto tr75;
		case 127u: goto st0;
	}
	if ( (*p) > 8u ) {
		if ( 10u <= (*p) && (*p) <= 31u )
			goto st0;
	} else
		goto st0;
	goto st58;
tr75:
	{ SPAN_END(SB_MULTIPART_FORM_TYPE); }
	goto st59;
st59:
	if ( ++p == pe )
		goto _test_eof59;
case 59:
	if ( (*p) == 10u )
		goto tr76;
	goto st0;
st60:
	if ( ++p == pe )
		goto _test_eof60;
case 60:
	if ( (*p) == 13u )
		goto tr78;
	goto tr77;
tr77:
	{ SPAN_OPEN(SB_MULTIPART_FORM_PART_DATA); p = sb_skim_cr(p + 1, pe) - 1; }
	goto st61;
st61:
	if ( ++p == pe )
		goto _test_eof61;
case 61:
	if ( (*p) == 13u )
		goto tr78;
	goto st61;
tr78:
	{ if (m->open) SPAN_PAUSE; m->reg = 1; }
	goto st62;
st62:
	if ( ++p == pe )
		goto _test_eof62;
case 62:
	if ( (*p) == 10u )
		goto tr81;
	goto tr80;
tr81:
	{ m->reg++; }
	goto st63;
st63:
	if ( ++p == pe )
		goto _test_eof63;
case 63:
	if ( (*p) == 45u )
		goto tr82;
	goto tr80;
tr82:
	{ m->reg++; }
	goto st64;
st64:
	if ( ++p == pe )
		goto _test_eof64;
case 64:
	if ( (*p) == 45u )
		goto tr83;
	goto tr80;
tr83:
	{ m->reg = 4; {goto st80;} }
	goto st81;
st81:
	if ( ++p == pe )
		goto _test_eof81;
case 81:
	goto st0;
st65:
	if ( ++p == pe )
		goto _test_eof65;
case 65:
	switch( (*p) ) {
		case 9u: goto st66;
		case 13u: goto st67;
		case 32u: goto st66;
		case 45u: goto st68;
	}
	goto st0;
st66:
	if ( ++p == pe )
		goto _test_eof66;
case 66:
	switch( (*p) ) {
		case 9u: goto st66;
		case 13u: goto st67;
		case 32u: goto st66;
	}
	goto st0;
st67:
	if ( ++p == pe )
		goto _test_eof67;
case 67:
	if ( (*p) == 10u )
		goto tr87;
	goto st0;
tr87:
	{ EMIT(SB_MULTIPART_FORM_PART, p, 0); {goto st30;} }
	goto st82;
tr88:
	{ EMIT(SB_MULTIPART_FORM_END, p, 0); DONE; {p++;  m->cs = 82; goto _out;} }
	goto st82;
st82:
	if ( ++p == pe )
		goto _test_eof82;
case 82:
	goto st0;
st68:
	if ( ++p == pe )
		goto _test_eof68;
case 68:
	if ( (*p) == 45u )
		goto tr88;
	goto st0;
tr93:
	{ if ((*p) != m->word[m->reg - 4]) { TELL_HELD; p--; {goto st60;} } if (!m->word[++m->reg - 4]) { TELL_END; {goto st65;} } }
	goto st80;
st80:
	if ( ++p == pe )
		goto _test_eof80;
case 80:
	goto tr93;
tr94:
	{ if ((*p) != m->word[m->reg]) FAIL; if (!m->word[++m->reg]) {goto st65;} }
	goto st83;
st83:
	if ( ++p == pe )
		goto _test_eof83;
case 83:
	goto tr94;
	}
	_test_eof2:  m->cs = 2; goto _test_eof;
	_test_eof3:  m->cs = 3; goto _test_eof;
	_test_eof4:  m->cs = 4; goto _test_eof;
	_test_eof69:  m->cs = 69; goto _test_eof;
	_test_eof5:  m->cs = 5; goto _test_eof;
	_test_eof70:  m->cs = 70; goto _test_eof;
	_test_eof71:  m->cs = 71; goto _test_eof;
	_test_eof6:  m->cs = 6; goto _test_eof;
	_test_eof72:  m->cs = 72; goto _test_eof;
	_test_eof7:  m->cs = 7; goto _test_eof;
	_test_eof8:  m->cs = 8; goto _test_eof;
	_test_eof73:  m->cs = 73; goto _test_eof;
	_test_eof74:  m->cs = 74; goto _test_eof;
	_test_eof9:  m->cs = 9; goto _test_eof;
	_test_eof75:  m->cs = 75; goto _test_eof;
	_test_eof10:  m->cs = 10; goto _test_eof;
	_test_eof11:  m->cs = 11; goto _test_eof;
	_test_eof76:  m->cs = 76; goto _test_eof;
	_test_eof12:  m->cs = 12; goto _test_eof;
	_test_eof13:  m->cs = 13; goto _test_eof;
	_test_eof77:  m->cs = 77; goto _test_eof;
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
	_test_eof78:  m->cs = 78; goto _test_eof;
	_test_eof30:  m->cs = 30; goto _test_eof;
	_test_eof31:  m->cs = 31; goto _test_eof;
	_test_eof79:  m->cs = 79; goto _test_eof;
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
	_test_eof54:  m->cs = 54; goto _test_eof;
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
	_test_eof81:  m->cs = 81; goto _test_eof;
	_test_eof65:  m->cs = 65; goto _test_eof;
	_test_eof66:  m->cs = 66; goto _test_eof;
	_test_eof67:  m->cs = 67; goto _test_eof;
	_test_eof82:  m->cs = 82; goto _test_eof;
	_test_eof68:  m->cs = 68; goto _test_eof;
	_test_eof80:  m->cs = 80; goto _test_eof;
	_test_eof83:  m->cs = 83; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch (  m->cs ) {
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
	case 47:
	case 48:
	case 49:
	case 50:
	case 53:
	case 54:
	case 55:
	case 56:
	{ p--; {       if ( p == pe )
               goto _test_eof27;
goto st27;} }
	break;
	case 15:
	case 16:
	case 17:
	case 18:
	case 19:
	case 20:
	case 21:
	case 22:
	case 23:
	case 24:
	case 25:
	case 26:
	{ p--; {       if ( p == pe )
               goto _test_eof11;
goto st11;} }
	break;
	case 70:
	{ SPAN_END((int)m->reg); }
	break;
	case 62:
	case 63:
	case 64:
	{ TELL_HELD; p--; {       if ( p == pe )
               goto _test_eof60;
goto st60;} }
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
