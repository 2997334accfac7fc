
/* http_content_type - printed by tools/gen from grammar/http_content_type.c.rl; do not edit. */
#include "http_content_type.h"
#include "action.h"

/* The byte at p is refused although its state would take it. */
#define FAIL               do { m->cs = (int16_t)ERROR_STATE; goto _out; } while (0)
#define ERROR_STATE        (int16_t)sb_http_content_type_error  /* fgoto *ERROR_STATE: the byte at p is refused */

#define TELL_SUBTYPE                                                        \
    do {                                                                    \
        SPAN_END(SB_HTTP_CONTENT_TYPE_SUBTYPE);                             \
        if (m->reg)                                                         \
            EMIT((int)m->reg, p, 0);                                        \
    } while (0)




#ifndef SPAN_MORE   /* a driver may have its own way to end a piece */
#define SPAN_MORE          EMIT(m->open | SB_MORE, mark, pe - mark)
#endif


static const int sb_http_content_type_start = 1;
static const int sb_http_content_type_first_final = 66;
static const int sb_http_content_type_error = 0;



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
		case 33u: goto tr0;
		case 65u: goto tr2;
		case 77u: goto tr3;
		case 97u: goto tr2;
		case 109u: goto tr3;
		case 124u: goto tr0;
		case 126u: goto tr0;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto tr0;
		} else if ( (*p) >= 35u )
			goto tr0;
	} else if ( (*p) > 46u ) {
		if ( (*p) < 66u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto tr0;
		} else if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto tr0;
		} else
			goto tr0;
	} else
		goto tr0;
	goto st0;
tr4:
	{ p--; {goto st64;} }
	goto st0;
tr18:
	{ m->reg = 0; p--; {goto st76;} }
	goto st0;
tr65:
	{ p--; {goto st52;} }
	goto st0;
st0:
 m->cs = 0;
	goto _out;
tr0:
	{ SPAN_OPEN(SB_HTTP_CONTENT_TYPE_TYPE); }
	{ {goto st64;} }
	goto st66;
tr16:
	{ {goto st76;} }
	goto st66;
tr77:
	{ TELL_SUBTYPE; p--; {goto st72;} }
	goto st66;
st66:
	if ( ++p == pe )
		goto _test_eof66;
case 66:
	goto st0;
tr2:
	{ SPAN_OPEN(SB_HTTP_CONTENT_TYPE_TYPE); }
	goto st2;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	switch( (*p) ) {
		case 80u: goto st3;
		case 112u: goto st3;
	}
	goto tr4;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	switch( (*p) ) {
		case 80u: goto st4;
		case 112u: goto st4;
	}
	goto tr4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( (*p) ) {
		case 76u: goto st5;
		case 108u: goto st5;
	}
	goto tr4;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	switch( (*p) ) {
		case 73u: goto st6;
		case 105u: goto st6;
	}
	goto tr4;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	switch( (*p) ) {
		case 67u: goto st7;
		case 99u: goto st7;
	}
	goto tr4;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	switch( (*p) ) {
		case 65u: goto st8;
		case 97u: goto st8;
	}
	goto tr4;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	switch( (*p) ) {
		case 84u: goto st9;
		case 116u: goto st9;
	}
	goto tr4;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	switch( (*p) ) {
		case 73u: goto st10;
		case 105u: goto st10;
	}
	goto tr4;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	switch( (*p) ) {
		case 79u: goto st11;
		case 111u: goto st11;
	}
	goto tr4;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	switch( (*p) ) {
		case 78u: goto st12;
		case 110u: goto st12;
	}
	goto tr4;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	if ( (*p) == 47u )
		goto tr15;
	goto tr4;
tr15:
	{ SPAN_END(SB_HTTP_CONTENT_TYPE_TYPE); SPAN_BEHIND(SB_HTTP_CONTENT_TYPE_SUBTYPE); }
	goto st13;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	switch( (*p) ) {
		case 33u: goto tr16;
		case 88u: goto st14;
		case 120u: goto st14;
		case 124u: goto tr16;
		case 126u: goto tr16;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto tr16;
		} else if ( (*p) >= 35u )
			goto tr16;
	} else if ( (*p) > 46u ) {
		if ( (*p) < 65u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto tr16;
		} else if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto tr16;
		} else
			goto tr16;
	} else
		goto tr16;
	goto st0;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	if ( (*p) == 45u )
		goto st15;
	goto tr18;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	switch( (*p) ) {
		case 87u: goto st16;
		case 119u: goto st16;
	}
	goto tr18;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	switch( (*p) ) {
		case 87u: goto st17;
		case 119u: goto st17;
	}
	goto tr18;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	switch( (*p) ) {
		case 87u: goto st18;
		case 119u: goto st18;
	}
	goto tr18;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	if ( (*p) == 45u )
		goto st19;
	goto tr18;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	switch( (*p) ) {
		case 70u: goto st20;
		case 102u: goto st20;
	}
	goto tr18;
st20:
	if ( ++p == pe )
		goto _test_eof20;
case 20:
	switch( (*p) ) {
		case 79u: goto st21;
		case 111u: goto st21;
	}
	goto tr18;
st21:
	if ( ++p == pe )
		goto _test_eof21;
case 21:
	switch( (*p) ) {
		case 82u: goto st22;
		case 114u: goto st22;
	}
	goto tr18;
st22:
	if ( ++p == pe )
		goto _test_eof22;
case 22:
	switch( (*p) ) {
		case 77u: goto st23;
		case 109u: goto st23;
	}
	goto tr18;
st23:
	if ( ++p == pe )
		goto _test_eof23;
case 23:
	if ( (*p) == 45u )
		goto st24;
	goto tr18;
st24:
	if ( ++p == pe )
		goto _test_eof24;
case 24:
	switch( (*p) ) {
		case 85u: goto st25;
		case 117u: goto st25;
	}
	goto tr18;
st25:
	if ( ++p == pe )
		goto _test_eof25;
case 25:
	switch( (*p) ) {
		case 82u: goto st26;
		case 114u: goto st26;
	}
	goto tr18;
st26:
	if ( ++p == pe )
		goto _test_eof26;
case 26:
	switch( (*p) ) {
		case 76u: goto st27;
		case 108u: goto st27;
	}
	goto tr18;
st27:
	if ( ++p == pe )
		goto _test_eof27;
case 27:
	switch( (*p) ) {
		case 69u: goto st28;
		case 101u: goto st28;
	}
	goto tr18;
st28:
	if ( ++p == pe )
		goto _test_eof28;
case 28:
	switch( (*p) ) {
		case 78u: goto st29;
		case 110u: goto st29;
	}
	goto tr18;
st29:
	if ( ++p == pe )
		goto _test_eof29;
case 29:
	switch( (*p) ) {
		case 67u: goto st30;
		case 99u: goto st30;
	}
	goto tr18;
st30:
	if ( ++p == pe )
		goto _test_eof30;
case 30:
	switch( (*p) ) {
		case 79u: goto st31;
		case 111u: goto st31;
	}
	goto tr18;
st31:
	if ( ++p == pe )
		goto _test_eof31;
case 31:
	switch( (*p) ) {
		case 68u: goto st32;
		case 100u: goto st32;
	}
	goto tr18;
st32:
	if ( ++p == pe )
		goto _test_eof32;
case 32:
	switch( (*p) ) {
		case 69u: goto st33;
		case 101u: goto st33;
	}
	goto tr18;
st33:
	if ( ++p == pe )
		goto _test_eof33;
case 33:
	switch( (*p) ) {
		case 68u: goto tr38;
		case 100u: goto tr38;
	}
	goto tr18;
tr38:
	{ m->reg = SB_HTTP_CONTENT_TYPE_FORM; }
	goto st67;
tr56:
	{ m->reg = SB_HTTP_CONTENT_TYPE_MULTIPART; }
	goto st67;
st67:
	if ( ++p == pe )
		goto _test_eof67;
case 67:
	switch( (*p) ) {
		case 9u: goto tr77;
		case 32u: goto tr77;
		case 59u: goto tr77;
	}
	goto tr18;
tr3:
	{ SPAN_OPEN(SB_HTTP_CONTENT_TYPE_TYPE); }
	goto st34;
st34:
	if ( ++p == pe )
		goto _test_eof34;
case 34:
	switch( (*p) ) {
		case 85u: goto st35;
		case 117u: goto st35;
	}
	goto tr4;
st35:
	if ( ++p == pe )
		goto _test_eof35;
case 35:
	switch( (*p) ) {
		case 76u: goto st36;
		case 108u: goto st36;
	}
	goto tr4;
st36:
	if ( ++p == pe )
		goto _test_eof36;
case 36:
	switch( (*p) ) {
		case 84u: goto st37;
		case 116u: goto st37;
	}
	goto tr4;
st37:
	if ( ++p == pe )
		goto _test_eof37;
case 37:
	switch( (*p) ) {
		case 73u: goto st38;
		case 105u: goto st38;
	}
	goto tr4;
st38:
	if ( ++p == pe )
		goto _test_eof38;
case 38:
	switch( (*p) ) {
		case 80u: goto st39;
		case 112u: goto st39;
	}
	goto tr4;
st39:
	if ( ++p == pe )
		goto _test_eof39;
case 39:
	switch( (*p) ) {
		case 65u: goto st40;
		case 97u: goto st40;
	}
	goto tr4;
st40:
	if ( ++p == pe )
		goto _test_eof40;
case 40:
	switch( (*p) ) {
		case 82u: goto st41;
		case 114u: goto st41;
	}
	goto tr4;
st41:
	if ( ++p == pe )
		goto _test_eof41;
case 41:
	switch( (*p) ) {
		case 84u: goto st42;
		case 116u: goto st42;
	}
	goto tr4;
st42:
	if ( ++p == pe )
		goto _test_eof42;
case 42:
	if ( (*p) == 47u )
		goto tr47;
	goto tr4;
tr47:
	{ SPAN_END(SB_HTTP_CONTENT_TYPE_TYPE); SPAN_BEHIND(SB_HTTP_CONTENT_TYPE_SUBTYPE); }
	goto st43;
st43:
	if ( ++p == pe )
		goto _test_eof43;
case 43:
	switch( (*p) ) {
		case 33u: goto tr16;
		case 70u: goto st44;
		case 102u: goto st44;
		case 124u: goto tr16;
		case 126u: goto tr16;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto tr16;
		} else if ( (*p) >= 35u )
			goto tr16;
	} else if ( (*p) > 46u ) {
		if ( (*p) < 65u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto tr16;
		} else if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto tr16;
		} else
			goto tr16;
	} else
		goto tr16;
	goto st0;
st44:
	if ( ++p == pe )
		goto _test_eof44;
case 44:
	switch( (*p) ) {
		case 79u: goto st45;
		case 111u: goto st45;
	}
	goto tr18;
st45:
	if ( ++p == pe )
		goto _test_eof45;
case 45:
	switch( (*p) ) {
		case 82u: goto st46;
		case 114u: goto st46;
	}
	goto tr18;
st46:
	if ( ++p == pe )
		goto _test_eof46;
case 46:
	switch( (*p) ) {
		case 77u: goto st47;
		case 109u: goto st47;
	}
	goto tr18;
st47:
	if ( ++p == pe )
		goto _test_eof47;
case 47:
	if ( (*p) == 45u )
		goto st48;
	goto tr18;
st48:
	if ( ++p == pe )
		goto _test_eof48;
case 48:
	switch( (*p) ) {
		case 68u: goto st49;
		case 100u: goto st49;
	}
	goto tr18;
st49:
	if ( ++p == pe )
		goto _test_eof49;
case 49:
	switch( (*p) ) {
		case 65u: goto st50;
		case 97u: goto st50;
	}
	goto tr18;
st50:
	if ( ++p == pe )
		goto _test_eof50;
case 50:
	switch( (*p) ) {
		case 84u: goto st51;
		case 116u: goto st51;
	}
	goto tr18;
st51:
	if ( ++p == pe )
		goto _test_eof51;
case 51:
	switch( (*p) ) {
		case 65u: goto tr56;
		case 97u: goto tr56;
	}
	goto tr18;
st52:
	if ( ++p == pe )
		goto _test_eof52;
case 52:
	switch( (*p) ) {
		case 33u: goto st52;
		case 61u: goto tr58;
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
tr58:
	{ SPAN_END(SB_HTTP_CONTENT_TYPE_PARAM_NAME); m->reg = SB_HTTP_CONTENT_TYPE_PARAM_VALUE; {goto st53;} }
	goto st68;
st68:
	if ( ++p == pe )
		goto _test_eof68;
case 68:
	goto st0;
st53:
	if ( ++p == pe )
		goto _test_eof53;
case 53:
	switch( (*p) ) {
		case 34u: goto tr60;
		case 124u: goto tr59;
		case 126u: goto tr59;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto tr59;
		} else if ( (*p) >= 33u )
			goto tr59;
	} else if ( (*p) > 46u ) {
		if ( (*p) < 65u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto tr59;
		} else if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto tr59;
		} else
			goto tr59;
	} else
		goto tr59;
	goto st0;
tr59:
	{ SPAN_OPEN((uint8_t)m->reg); }
	goto st69;
st69:
	if ( ++p == pe )
		goto _test_eof69;
case 69:
	switch( (*p) ) {
		case 9u: goto tr78;
		case 32u: goto tr78;
		case 33u: goto st69;
		case 59u: goto tr78;
		case 124u: goto st69;
		case 126u: goto st69;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto st69;
		} else if ( (*p) >= 35u )
			goto st69;
	} else if ( (*p) > 46u ) {
		if ( (*p) < 65u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto st69;
		} else if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto st69;
		} else
			goto st69;
	} else
		goto st69;
	goto st0;
tr78:
	{ SPAN_END((int)m->reg); }
	{ p--; {goto st72;} }
	goto st70;
tr80:
	{ p--; {goto st72;} }
	goto st70;
st70:
	if ( ++p == pe )
		goto _test_eof70;
case 70:
	goto st0;
tr60:
	{ SPAN_BEHIND((uint8_t)m->reg); }
	goto st54;
tr64:
	{ SPAN_OPEN((uint8_t)m->reg); }
	goto st54;
st54:
	if ( ++p == pe )
		goto _test_eof54;
case 54:
	switch( (*p) ) {
		case 34u: goto tr62;
		case 92u: goto tr63;
		case 127u: goto st0;
	}
	if ( (*p) > 8u ) {
		if ( 10u <= (*p) && (*p) <= 31u )
			goto st0;
	} else
		goto st0;
	goto st54;
tr62:
	{ SPAN_END((int)m->reg); }
	goto st71;
st71:
	if ( ++p == pe )
		goto _test_eof71;
case 71:
	switch( (*p) ) {
		case 9u: goto tr80;
		case 32u: goto tr80;
		case 59u: goto tr80;
	}
	goto st0;
tr63:
	{ SPAN_PAUSE; }
	goto st55;
st55:
	if ( ++p == pe )
		goto _test_eof55;
case 55:
	if ( (*p) == 127u )
		goto st0;
	if ( (*p) > 8u ) {
		if ( 10u <= (*p) && (*p) <= 31u )
			goto st0;
	} else
		goto st0;
	goto tr64;
st64:
	if ( ++p == pe )
		goto _test_eof64;
case 64:
	switch( (*p) ) {
		case 33u: goto st64;
		case 47u: goto tr75;
		case 124u: goto st64;
		case 126u: goto st64;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto st64;
		} else if ( (*p) >= 35u )
			goto st64;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto st64;
		} else if ( (*p) >= 65u )
			goto st64;
	} else
		goto st64;
	goto st0;
tr75:
	{ SPAN_END(SB_HTTP_CONTENT_TYPE_TYPE); SPAN_BEHIND(SB_HTTP_CONTENT_TYPE_SUBTYPE); }
	goto st65;
st65:
	if ( ++p == pe )
		goto _test_eof65;
case 65:
	switch( (*p) ) {
		case 33u: goto tr76;
		case 124u: goto tr76;
		case 126u: goto tr76;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto tr76;
		} else if ( (*p) >= 35u )
			goto tr76;
	} else if ( (*p) > 46u ) {
		if ( (*p) < 65u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto tr76;
		} else if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto tr76;
		} else
			goto tr76;
	} else
		goto tr76;
	goto st0;
tr76:
	{ {goto st76;} }
	goto st75;
st75:
	if ( ++p == pe )
		goto _test_eof75;
case 75:
	goto st0;
st72:
	if ( ++p == pe )
		goto _test_eof72;
case 72:
	switch( (*p) ) {
		case 9u: goto st72;
		case 32u: goto st72;
		case 59u: goto st73;
	}
	goto st0;
st73:
	if ( ++p == pe )
		goto _test_eof73;
case 73:
	switch( (*p) ) {
		case 9u: goto st73;
		case 32u: goto st73;
		case 33u: goto tr83;
		case 59u: goto st73;
		case 66u: goto tr84;
		case 98u: goto tr84;
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
tr73:
	{ SPAN_END(SB_HTTP_CONTENT_TYPE_PARAM_NAME); m->reg = SB_HTTP_CONTENT_TYPE_BOUNDARY; {goto st53;} }
	goto st74;
tr83:
	{ SPAN_OPEN(SB_HTTP_CONTENT_TYPE_PARAM_NAME); }
	{ {goto st52;} }
	goto st74;
st74:
	if ( ++p == pe )
		goto _test_eof74;
case 74:
	goto st0;
tr84:
	{ SPAN_OPEN(SB_HTTP_CONTENT_TYPE_PARAM_NAME); }
	goto st56;
st56:
	if ( ++p == pe )
		goto _test_eof56;
case 56:
	switch( (*p) ) {
		case 79u: goto st57;
		case 111u: goto st57;
	}
	goto tr65;
st57:
	if ( ++p == pe )
		goto _test_eof57;
case 57:
	switch( (*p) ) {
		case 85u: goto st58;
		case 117u: goto st58;
	}
	goto tr65;
st58:
	if ( ++p == pe )
		goto _test_eof58;
case 58:
	switch( (*p) ) {
		case 78u: goto st59;
		case 110u: goto st59;
	}
	goto tr65;
st59:
	if ( ++p == pe )
		goto _test_eof59;
case 59:
	switch( (*p) ) {
		case 68u: goto st60;
		case 100u: goto st60;
	}
	goto tr65;
st60:
	if ( ++p == pe )
		goto _test_eof60;
case 60:
	switch( (*p) ) {
		case 65u: goto st61;
		case 97u: goto st61;
	}
	goto tr65;
st61:
	if ( ++p == pe )
		goto _test_eof61;
case 61:
	switch( (*p) ) {
		case 82u: goto st62;
		case 114u: goto st62;
	}
	goto tr65;
st62:
	if ( ++p == pe )
		goto _test_eof62;
case 62:
	switch( (*p) ) {
		case 89u: goto st63;
		case 121u: goto st63;
	}
	goto tr65;
st63:
	if ( ++p == pe )
		goto _test_eof63;
case 63:
	if ( (*p) == 61u )
		goto tr73;
	goto tr65;
st76:
	if ( ++p == pe )
		goto _test_eof76;
case 76:
	switch( (*p) ) {
		case 9u: goto tr85;
		case 32u: goto tr85;
		case 33u: goto st76;
		case 59u: goto tr85;
		case 124u: goto st76;
		case 126u: goto st76;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto st76;
		} else if ( (*p) >= 35u )
			goto st76;
	} else if ( (*p) > 46u ) {
		if ( (*p) < 65u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto st76;
		} else if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 122u )
				goto st76;
		} else
			goto st76;
	} else
		goto st76;
	goto st0;
tr85:
	{ TELL_SUBTYPE; p--; {goto st72;} }
	goto st77;
st77:
	if ( ++p == pe )
		goto _test_eof77;
case 77:
	goto st0;
	}
	_test_eof66:  m->cs = 66; goto _test_eof;
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
	_test_eof67:  m->cs = 67; goto _test_eof;
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
	_test_eof68:  m->cs = 68; goto _test_eof;
	_test_eof53:  m->cs = 53; goto _test_eof;
	_test_eof69:  m->cs = 69; goto _test_eof;
	_test_eof70:  m->cs = 70; goto _test_eof;
	_test_eof54:  m->cs = 54; goto _test_eof;
	_test_eof71:  m->cs = 71; goto _test_eof;
	_test_eof55:  m->cs = 55; goto _test_eof;
	_test_eof64:  m->cs = 64; goto _test_eof;
	_test_eof65:  m->cs = 65; goto _test_eof;
	_test_eof75:  m->cs = 75; goto _test_eof;
	_test_eof72:  m->cs = 72; goto _test_eof;
	_test_eof73:  m->cs = 73; goto _test_eof;
	_test_eof74:  m->cs = 74; goto _test_eof;
	_test_eof56:  m->cs = 56; goto _test_eof;
	_test_eof57:  m->cs = 57; goto _test_eof;
	_test_eof58:  m->cs = 58; goto _test_eof;
	_test_eof59:  m->cs = 59; goto _test_eof;
	_test_eof60:  m->cs = 60; goto _test_eof;
	_test_eof61:  m->cs = 61; goto _test_eof;
	_test_eof62:  m->cs = 62; goto _test_eof;
	_test_eof63:  m->cs = 63; goto _test_eof;
	_test_eof76:  m->cs = 76; goto _test_eof;
	_test_eof77:  m->cs = 77; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch (  m->cs ) {
	case 2:
	case 3:
	case 4:
	case 5:
	case 6:
	case 7:
	case 8:
	case 9:
	case 10:
	case 11:
	case 12:
	case 34:
	case 35:
	case 36:
	case 37:
	case 38:
	case 39:
	case 40:
	case 41:
	case 42:
	{ p--; {       if ( p == pe )
               goto _test_eof64;
goto st64;} }
	break;
	case 14:
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
	case 27:
	case 28:
	case 29:
	case 30:
	case 31:
	case 32:
	case 33:
	case 44:
	case 45:
	case 46:
	case 47:
	case 48:
	case 49:
	case 50:
	case 51:
	{ m->reg = 0; p--; {       if ( p == pe )
               goto _test_eof76;
goto st76;} }
	break;
	case 67:
	case 76:
	{ TELL_SUBTYPE; }
	break;
	case 56:
	case 57:
	case 58:
	case 59:
	case 60:
	case 61:
	case 62:
	case 63:
	{ p--; {       if ( p == pe )
               goto _test_eof52;
goto st52;} }
	break;
	case 69:
	{ SPAN_END((int)m->reg); }
	break;
	}
	}

	_out: {}
	}

    __asm__("" : "+r"(p) : : "memory");     /* else gcc copies what follows behind every state: 28 bytes each */
    if (m->open && p == pe && !eof)
        SPAN_MORE;
    if (m->cs == sb_http_content_type_error)
        m->status = SB_MACHINE_BAD;
    return p;
}

void sb_http_content_type_init(struct sb_machine *m)
{
    m->cs = (int16_t)sb_http_content_type_start;
    m->open = 0;
    m->status = SB_MACHINE_RUNS;
    m->reg = 0;
    m->num = 0;
    m->word = NULL;
}

size_t sb_http_content_type_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    if (m->status != SB_MACHINE_RUNS || n == 0)     /* p may be NULL when there is nothing */
        return 0;
    return (size_t)(run(m, p, p + n, NULL, emit, user) - p);
}

int sb_http_content_type_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    static const unsigned char none[2], *const nothing = none + 1;  /* an action may step back */

    if (m->status == SB_MACHINE_RUNS)
        run(m, nothing, nothing, nothing, emit, user);
    return m->status != SB_MACHINE_BAD && m->cs >= sb_http_content_type_first_final ? 0 : -1;
}

int sb_http_content_type_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    static const unsigned char none[2];
    const unsigned char *end;

    if (n == 0)
        p = none + 1;           /* p may be NULL then; as above */
    end = p + n;
    sb_http_content_type_init(m);
    if (run(m, p, end, end, emit, user) != end)
        return -1;
    return m->status != SB_MACHINE_BAD && m->cs >= sb_http_content_type_first_final ? 0 : -1;
}
