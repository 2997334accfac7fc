
/* http_date - printed by tools/gen from grammar/http_date.c.rl; do not edit. */
#include "http_date.h"
#include "action.h"

/* The byte at p is refused although its state would take it. */
#define FAIL               do { m->cs = (int16_t)ERROR_STATE; goto _out; } while (0)
#define ERROR_STATE        (int16_t)sb_http_date_error  /* fgoto *ERROR_STATE: the byte at p is refused */




#ifndef SPAN_MORE   /* a driver may have its own way to end a piece */
#define SPAN_MORE          EMIT(m->open | SB_MORE, mark, pe - mark)
#endif


static const int sb_http_date_start = 1;
static const int sb_http_date_first_final = 69;
static const int sb_http_date_error = 0;



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
	if ( 65u <= (*p) && (*p) <= 90u )
		goto st2;
	goto st0;
st0:
 m->cs = 0;
	goto _out;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	if ( 97u <= (*p) && (*p) <= 122u )
		goto st3;
	goto st0;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	switch( (*p) ) {
		case 32u: goto tr3;
		case 44u: goto st4;
	}
	if ( 97u <= (*p) && (*p) <= 122u )
		goto st3;
	goto st0;
tr3:
	{ {goto st10;} }
	goto st69;
tr10:
	{ TELL_REG(SB_HTTP_DATE_DAY); }
	{ {goto st10;} }
	goto st69;
st69:
	if ( ++p == pe )
		goto _test_eof69;
case 69:
	goto st0;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	if ( (*p) == 32u )
		goto st5;
	goto st0;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	switch( (*p) ) {
		case 48u: goto tr6;
		case 51u: goto tr8;
	}
	if ( 49u <= (*p) && (*p) <= 50u )
		goto tr7;
	goto st0;
tr6:
	{ m->reg = m->reg * 10 + ((*p) & 15u); }
	goto st6;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	if ( 49u <= (*p) && (*p) <= 57u )
		goto tr9;
	goto st0;
tr9:
	{ m->reg = m->reg * 10 + ((*p) & 15u); }
	goto st7;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	switch( (*p) ) {
		case 32u: goto tr10;
		case 45u: goto tr10;
	}
	goto st0;
tr7:
	{ m->reg = m->reg * 10 + ((*p) & 15u); }
	goto st8;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr9;
	goto st0;
tr8:
	{ m->reg = m->reg * 10 + ((*p) & 15u); }
	goto st9;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	if ( 48u <= (*p) && (*p) <= 49u )
		goto tr9;
	goto st0;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	switch( (*p) ) {
		case 65u: goto st11;
		case 68u: goto st15;
		case 70u: goto st17;
		case 74u: goto st19;
		case 77u: goto st22;
		case 78u: goto st24;
		case 79u: goto st26;
		case 83u: goto st28;
	}
	goto st0;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	switch( (*p) ) {
		case 112u: goto st12;
		case 117u: goto st14;
	}
	goto st0;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	if ( (*p) == 114u )
		goto tr21;
	goto st0;
tr21:
	{ m->reg = 4; }
	goto st13;
tr23:
	{ m->reg = 8; }
	goto st13;
tr25:
	{ m->reg = 12; }
	goto st13;
tr27:
	{ m->reg = 2; }
	goto st13;
tr30:
	{ m->reg = 1; }
	goto st13;
tr31:
	{ m->reg = 7; }
	goto st13;
tr32:
	{ m->reg = 6; }
	goto st13;
tr34:
	{ m->reg = 3; }
	goto st13;
tr35:
	{ m->reg = 5; }
	goto st13;
tr37:
	{ m->reg = 11; }
	goto st13;
tr39:
	{ m->reg = 10; }
	goto st13;
tr41:
	{ m->reg = 9; }
	goto st13;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	switch( (*p) ) {
		case 32u: goto tr22;
		case 45u: goto tr22;
	}
	goto st0;
tr22:
	{ if (m->num) { TELL_REG(SB_HTTP_DATE_MONTH); {goto st30;} } TELL_REG(SB_HTTP_DATE_MONTH); {goto st49;} }
	goto st70;
st70:
	if ( ++p == pe )
		goto _test_eof70;
case 70:
	goto st0;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	if ( (*p) == 103u )
		goto tr23;
	goto st0;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	if ( (*p) == 101u )
		goto st16;
	goto st0;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	if ( (*p) == 99u )
		goto tr25;
	goto st0;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	if ( (*p) == 101u )
		goto st18;
	goto st0;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	if ( (*p) == 98u )
		goto tr27;
	goto st0;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	switch( (*p) ) {
		case 97u: goto st20;
		case 117u: goto st21;
	}
	goto st0;
st20:
	if ( ++p == pe )
		goto _test_eof20;
case 20:
	if ( (*p) == 110u )
		goto tr30;
	goto st0;
st21:
	if ( ++p == pe )
		goto _test_eof21;
case 21:
	switch( (*p) ) {
		case 108u: goto tr31;
		case 110u: goto tr32;
	}
	goto st0;
st22:
	if ( ++p == pe )
		goto _test_eof22;
case 22:
	if ( (*p) == 97u )
		goto st23;
	goto st0;
st23:
	if ( ++p == pe )
		goto _test_eof23;
case 23:
	switch( (*p) ) {
		case 114u: goto tr34;
		case 121u: goto tr35;
	}
	goto st0;
st24:
	if ( ++p == pe )
		goto _test_eof24;
case 24:
	if ( (*p) == 111u )
		goto st25;
	goto st0;
st25:
	if ( ++p == pe )
		goto _test_eof25;
case 25:
	if ( (*p) == 118u )
		goto tr37;
	goto st0;
st26:
	if ( ++p == pe )
		goto _test_eof26;
case 26:
	if ( (*p) == 99u )
		goto st27;
	goto st0;
st27:
	if ( ++p == pe )
		goto _test_eof27;
case 27:
	if ( (*p) == 116u )
		goto tr39;
	goto st0;
st28:
	if ( ++p == pe )
		goto _test_eof28;
case 28:
	if ( (*p) == 101u )
		goto st29;
	goto st0;
st29:
	if ( ++p == pe )
		goto _test_eof29;
case 29:
	if ( (*p) == 112u )
		goto tr41;
	goto st0;
st30:
	if ( ++p == pe )
		goto _test_eof30;
case 30:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr42;
	goto st0;
tr42:
	{ m->reg = m->reg * 10 + ((*p) & 15u); }
	goto st31;
st31:
	if ( ++p == pe )
		goto _test_eof31;
case 31:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr43;
	goto st0;
tr43:
	{ m->reg = m->reg * 10 + ((*p) & 15u); }
	goto st32;
st32:
	if ( ++p == pe )
		goto _test_eof32;
case 32:
	if ( (*p) == 32u )
		goto tr44;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr45;
	goto st0;
tr44:
	{ TELL_REG(SB_HTTP_DATE_YEAR2); }
	goto st33;
tr61:
	{ TELL_REG(SB_HTTP_DATE_YEAR); }
	goto st33;
st33:
	if ( ++p == pe )
		goto _test_eof33;
case 33:
	if ( (*p) == 50u )
		goto tr47;
	if ( 48u <= (*p) && (*p) <= 49u )
		goto tr46;
	goto st0;
tr46:
	{ m->reg = m->reg * 10 + ((*p) & 15u); }
	goto st34;
st34:
	if ( ++p == pe )
		goto _test_eof34;
case 34:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr48;
	goto st0;
tr48:
	{ m->reg = m->reg * 10 + ((*p) & 15u); }
	goto st35;
st35:
	if ( ++p == pe )
		goto _test_eof35;
case 35:
	if ( (*p) == 58u )
		goto tr49;
	goto st0;
tr49:
	{ TELL_REG(SB_HTTP_DATE_HOUR); }
	goto st36;
st36:
	if ( ++p == pe )
		goto _test_eof36;
case 36:
	if ( 48u <= (*p) && (*p) <= 53u )
		goto tr50;
	goto st0;
tr50:
	{ m->reg = m->reg * 10 + ((*p) & 15u); }
	goto st37;
st37:
	if ( ++p == pe )
		goto _test_eof37;
case 37:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr51;
	goto st0;
tr51:
	{ m->reg = m->reg * 10 + ((*p) & 15u); }
	goto st38;
st38:
	if ( ++p == pe )
		goto _test_eof38;
case 38:
	if ( (*p) == 58u )
		goto tr52;
	goto st0;
tr52:
	{ TELL_REG(SB_HTTP_DATE_MINUTE); }
	goto st39;
st39:
	if ( ++p == pe )
		goto _test_eof39;
case 39:
	if ( (*p) == 54u )
		goto tr54;
	if ( 48u <= (*p) && (*p) <= 53u )
		goto tr53;
	goto st0;
tr53:
	{ m->reg = m->reg * 10 + ((*p) & 15u); }
	goto st40;
st40:
	if ( ++p == pe )
		goto _test_eof40;
case 40:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr55;
	goto st0;
tr55:
	{ m->reg = m->reg * 10 + ((*p) & 15u); }
	goto st41;
st41:
	if ( ++p == pe )
		goto _test_eof41;
case 41:
	if ( (*p) == 32u )
		goto tr56;
	goto st0;
tr56:
	{ TELL_REG(SB_HTTP_DATE_SECOND); }
	goto st42;
st42:
	if ( ++p == pe )
		goto _test_eof42;
case 42:
	if ( (*p) == 71u )
		goto st43;
	goto st0;
st43:
	if ( ++p == pe )
		goto _test_eof43;
case 43:
	if ( (*p) == 77u )
		goto st44;
	goto st0;
st44:
	if ( ++p == pe )
		goto _test_eof44;
case 44:
	if ( (*p) == 84u )
		goto st71;
	goto st0;
st71:
	if ( ++p == pe )
		goto _test_eof71;
case 71:
	goto st0;
tr54:
	{ m->reg = m->reg * 10 + ((*p) & 15u); }
	goto st45;
st45:
	if ( ++p == pe )
		goto _test_eof45;
case 45:
	if ( (*p) == 48u )
		goto tr55;
	goto st0;
tr47:
	{ m->reg = m->reg * 10 + ((*p) & 15u); }
	goto st46;
st46:
	if ( ++p == pe )
		goto _test_eof46;
case 46:
	if ( 48u <= (*p) && (*p) <= 51u )
		goto tr48;
	goto st0;
tr45:
	{ m->reg = m->reg * 10 + ((*p) & 15u); }
	goto st47;
st47:
	if ( ++p == pe )
		goto _test_eof47;
case 47:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr60;
	goto st0;
tr60:
	{ m->reg = m->reg * 10 + ((*p) & 15u); }
	goto st48;
st48:
	if ( ++p == pe )
		goto _test_eof48;
case 48:
	if ( (*p) == 32u )
		goto tr61;
	goto st0;
st49:
	if ( ++p == pe )
		goto _test_eof49;
case 49:
	switch( (*p) ) {
		case 32u: goto st50;
		case 48u: goto tr63;
		case 51u: goto tr65;
	}
	if ( 49u <= (*p) && (*p) <= 50u )
		goto tr64;
	goto st0;
tr63:
	{ m->reg = m->reg * 10 + ((*p) & 15u); }
	goto st50;
st50:
	if ( ++p == pe )
		goto _test_eof50;
case 50:
	if ( 49u <= (*p) && (*p) <= 57u )
		goto tr66;
	goto st0;
tr66:
	{ m->reg = m->reg * 10 + ((*p) & 15u); }
	goto st51;
st51:
	if ( ++p == pe )
		goto _test_eof51;
case 51:
	if ( (*p) == 32u )
		goto tr67;
	goto st0;
tr67:
	{ TELL_REG(SB_HTTP_DATE_DAY); }
	goto st52;
st52:
	if ( ++p == pe )
		goto _test_eof52;
case 52:
	if ( (*p) == 50u )
		goto tr69;
	if ( 48u <= (*p) && (*p) <= 49u )
		goto tr68;
	goto st0;
tr68:
	{ m->reg = m->reg * 10 + ((*p) & 15u); }
	goto st53;
st53:
	if ( ++p == pe )
		goto _test_eof53;
case 53:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr70;
	goto st0;
tr70:
	{ m->reg = m->reg * 10 + ((*p) & 15u); }
	goto st54;
st54:
	if ( ++p == pe )
		goto _test_eof54;
case 54:
	if ( (*p) == 58u )
		goto tr71;
	goto st0;
tr71:
	{ TELL_REG(SB_HTTP_DATE_HOUR); }
	goto st55;
st55:
	if ( ++p == pe )
		goto _test_eof55;
case 55:
	if ( 48u <= (*p) && (*p) <= 53u )
		goto tr72;
	goto st0;
tr72:
	{ m->reg = m->reg * 10 + ((*p) & 15u); }
	goto st56;
st56:
	if ( ++p == pe )
		goto _test_eof56;
case 56:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr73;
	goto st0;
tr73:
	{ m->reg = m->reg * 10 + ((*p) & 15u); }
	goto st57;
st57:
	if ( ++p == pe )
		goto _test_eof57;
case 57:
	if ( (*p) == 58u )
		goto tr74;
	goto st0;
tr74:
	{ TELL_REG(SB_HTTP_DATE_MINUTE); }
	goto st58;
st58:
	if ( ++p == pe )
		goto _test_eof58;
case 58:
	if ( (*p) == 54u )
		goto tr76;
	if ( 48u <= (*p) && (*p) <= 53u )
		goto tr75;
	goto st0;
tr75:
	{ m->reg = m->reg * 10 + ((*p) & 15u); }
	goto st59;
st59:
	if ( ++p == pe )
		goto _test_eof59;
case 59:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr77;
	goto st0;
tr77:
	{ m->reg = m->reg * 10 + ((*p) & 15u); }
	goto st60;
st60:
	if ( ++p == pe )
		goto _test_eof60;
case 60:
	if ( (*p) == 32u )
		goto tr78;
	goto st0;
tr78:
	{ TELL_REG(SB_HTTP_DATE_SECOND); }
	goto st61;
st61:
	if ( ++p == pe )
		goto _test_eof61;
case 61:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr79;
	goto st0;
tr79:
	{ m->reg = m->reg * 10 + ((*p) & 15u); }
	goto st62;
st62:
	if ( ++p == pe )
		goto _test_eof62;
case 62:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr80;
	goto st0;
tr80:
	{ m->reg = m->reg * 10 + ((*p) & 15u); }
	goto st63;
st63:
	if ( ++p == pe )
		goto _test_eof63;
case 63:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr81;
	goto st0;
tr81:
	{ m->reg = m->reg * 10 + ((*p) & 15u); }
	goto st64;
st64:
	if ( ++p == pe )
		goto _test_eof64;
case 64:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr82;
	goto st0;
tr82:
	{ m->reg = m->reg * 10 + ((*p) & 15u); }
	goto st72;
st72:
	if ( ++p == pe )
		goto _test_eof72;
case 72:
	goto st0;
tr76:
	{ m->reg = m->reg * 10 + ((*p) & 15u); }
	goto st65;
st65:
	if ( ++p == pe )
		goto _test_eof65;
case 65:
	if ( (*p) == 48u )
		goto tr77;
	goto st0;
tr69:
	{ m->reg = m->reg * 10 + ((*p) & 15u); }
	goto st66;
st66:
	if ( ++p == pe )
		goto _test_eof66;
case 66:
	if ( 48u <= (*p) && (*p) <= 51u )
		goto tr70;
	goto st0;
tr64:
	{ m->reg = m->reg * 10 + ((*p) & 15u); }
	goto st67;
st67:
	if ( ++p == pe )
		goto _test_eof67;
case 67:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr66;
	goto st0;
tr65:
	{ m->reg = m->reg * 10 + ((*p) & 15u); }
	goto st68;
st68:
	if ( ++p == pe )
		goto _test_eof68;
case 68:
	if ( 48u <= (*p) && (*p) <= 49u )
		goto tr66;
	goto st0;
	}
	_test_eof2:  m->cs = 2; goto _test_eof;
	_test_eof3:  m->cs = 3; goto _test_eof;
	_test_eof69:  m->cs = 69; goto _test_eof;
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
	_test_eof70:  m->cs = 70; goto _test_eof;
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
	_test_eof71:  m->cs = 71; goto _test_eof;
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
	_test_eof72:  m->cs = 72; goto _test_eof;
	_test_eof65:  m->cs = 65; goto _test_eof;
	_test_eof66:  m->cs = 66; goto _test_eof;
	_test_eof67:  m->cs = 67; goto _test_eof;
	_test_eof68:  m->cs = 68; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch (  m->cs ) {
	case 72:
	{ TELL_REG(SB_HTTP_DATE_YEAR); }
	break;
	}
	}

	_out: {}
	}

    __asm__("" : "+r"(p) : : "memory");     /* else gcc copies what follows behind every state: 28 bytes each */
    if (m->open && p == pe && !eof)
        SPAN_MORE;
    if (m->cs == sb_http_date_error)
        m->status = SB_MACHINE_BAD;
    return p;
}

void sb_http_date_init(struct sb_machine *m)
{
    m->cs = (int16_t)sb_http_date_start;
    m->open = 0;
    m->status = SB_MACHINE_RUNS;
    m->reg = 0;
    m->num = 0;
    m->word = NULL;
}

size_t sb_http_date_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    if (m->status != SB_MACHINE_RUNS || n == 0)     /* p may be NULL when there is nothing */
        return 0;
    return (size_t)(run(m, p, p + n, NULL, emit, user) - p);
}

int sb_http_date_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    static const unsigned char none[2], *const nothing = none + 1;  /* an action may step back */

    if (m->status == SB_MACHINE_RUNS)
        run(m, nothing, nothing, nothing, emit, user);
    return m->status != SB_MACHINE_BAD && m->cs >= sb_http_date_first_final ? 0 : -1;
}

int sb_http_date_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    static const unsigned char none[2];
    const unsigned char *end;

    if (n == 0)
        p = none + 1;           /* p may be NULL then; as above */
    end = p + n;
    sb_http_date_init(m);
    if (run(m, p, end, end, emit, user) != end)
        return -1;
    return m->status != SB_MACHINE_BAD && m->cs >= sb_http_date_first_final ? 0 : -1;
}
