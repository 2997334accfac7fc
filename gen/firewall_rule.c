
/* firewall_rule - printed by tools/gen from grammar/firewall_rule.c.rl; do not edit. */
#include "firewall_rule.h"
#include "action.h"

/* The byte at p is refused although its state would take it. */
#define FAIL               do { m->cs = (int16_t)ERROR_STATE; goto _out; } while (0)
#define ERROR_STATE        (int16_t)sb_firewall_rule_error  /* fgoto *ERROR_STATE: the byte at p is refused */




#ifndef SPAN_MORE   /* a driver may have its own way to end a piece */
#define SPAN_MORE          EMIT(m->open | SB_MORE, mark, pe - mark)
#endif


static const int sb_firewall_rule_start = 1;
static const int sb_firewall_rule_first_final = 51;
static const int sb_firewall_rule_error = 0;



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
		case 48u: goto tr0;
		case 58u: goto st19;
		case 91u: goto st21;
		case 97u: goto tr6;
		case 102u: goto tr7;
		case 104u: goto st39;
		case 116u: goto st42;
	}
	if ( (*p) < 65u ) {
		if ( 49u <= (*p) && (*p) <= 57u )
			goto tr2;
	} else if ( (*p) > 70u ) {
		if ( 98u <= (*p) && (*p) <= 101u )
			goto tr4;
	} else
		goto tr4;
	goto st0;
st0:
 m->cs = 0;
	goto _out;
tr0:
	{ m->num = 0; m->reg &= 0x1f0000; }
	{ m->num = (uint32_t)m->num * 10u + ((*p) & 15u); }
	{ m->reg = m->reg + (m->reg & 0xffff) * 15u + HEX((*p)); }
	goto st2;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	switch( (*p) ) {
		case 46u: goto tr10;
		case 58u: goto tr12;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr11;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr11;
	} else
		goto tr11;
	goto st0;
tr10:
	{ if ((uint32_t)m->num > 255) FAIL; EMIT(SB_FIREWALL_RULE_OCTET, p, 0); }
	goto st3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	if ( (*p) == 48u )
		goto tr13;
	if ( 49u <= (*p) && (*p) <= 57u )
		goto tr14;
	goto st0;
tr13:
	{ m->num = 0; m->reg &= 0x1f0000; }
	{ if (SMALL_DIGIT(255)) FAIL; }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	if ( (*p) == 46u )
		goto tr15;
	goto st0;
tr15:
	{ if ((uint32_t)m->num > 255) FAIL; EMIT(SB_FIREWALL_RULE_OCTET, p, 0); }
	goto st5;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	if ( (*p) == 48u )
		goto tr16;
	if ( 49u <= (*p) && (*p) <= 57u )
		goto tr17;
	goto st0;
tr16:
	{ m->num = 0; m->reg &= 0x1f0000; }
	{ if (SMALL_DIGIT(255)) FAIL; }
	goto st6;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	if ( (*p) == 46u )
		goto tr18;
	goto st0;
tr18:
	{ if ((uint32_t)m->num > 255) FAIL; EMIT(SB_FIREWALL_RULE_OCTET, p, 0); }
	goto st7;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	if ( (*p) == 48u )
		goto tr19;
	if ( 49u <= (*p) && (*p) <= 57u )
		goto tr20;
	goto st0;
tr19:
	{ m->num = 0; m->reg &= 0x1f0000; }
	{ if (SMALL_DIGIT(255)) FAIL; }
	goto st51;
st51:
	if ( ++p == pe )
		goto _test_eof51;
case 51:
	if ( (*p) == 47u )
		goto tr65;
	goto st0;
tr65:
	{ if ((uint32_t)m->num > 255) FAIL; EMIT(SB_FIREWALL_RULE_OCTET, p, 0); }
	goto st8;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	if ( (*p) == 48u )
		goto tr21;
	if ( 49u <= (*p) && (*p) <= 57u )
		goto tr22;
	goto st0;
tr21:
	{ m->num = 0; m->reg &= 0x1f0000; }
	{ if (SMALL_DIGIT(32)) FAIL; }
	goto st52;
tr29:
	{ m->num = 0; m->reg &= 0x1f0000; }
	{ if (SMALL_DIGIT(128)) FAIL; }
	goto st52;
st52:
	if ( ++p == pe )
		goto _test_eof52;
case 52:
	goto st0;
tr22:
	{ m->num = 0; m->reg &= 0x1f0000; }
	{ if (SMALL_DIGIT(32)) FAIL; }
	goto st53;
tr66:
	{ if (SMALL_DIGIT(32)) FAIL; }
	goto st53;
st53:
	if ( ++p == pe )
		goto _test_eof53;
case 53:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr66;
	goto st0;
tr20:
	{ m->num = 0; m->reg &= 0x1f0000; }
	{ if (SMALL_DIGIT(255)) FAIL; }
	goto st54;
tr67:
	{ if (SMALL_DIGIT(255)) FAIL; }
	goto st54;
st54:
	if ( ++p == pe )
		goto _test_eof54;
case 54:
	if ( (*p) == 47u )
		goto tr65;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr67;
	goto st0;
tr17:
	{ m->num = 0; m->reg &= 0x1f0000; }
	{ if (SMALL_DIGIT(255)) FAIL; }
	goto st9;
tr23:
	{ if (SMALL_DIGIT(255)) FAIL; }
	goto st9;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	if ( (*p) == 46u )
		goto tr18;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr23;
	goto st0;
tr14:
	{ m->num = 0; m->reg &= 0x1f0000; }
	{ if (SMALL_DIGIT(255)) FAIL; }
	goto st10;
tr24:
	{ if (SMALL_DIGIT(255)) FAIL; }
	goto st10;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	if ( (*p) == 46u )
		goto tr15;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr24;
	goto st0;
tr11:
	{ m->reg = m->reg + (m->reg & 0xffff) * 15u + HEX((*p)); }
	goto st11;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	if ( (*p) == 58u )
		goto tr12;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr25;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr25;
	} else
		goto tr25;
	goto st0;
tr25:
	{ m->reg = m->reg + (m->reg & 0xffff) * 15u + HEX((*p)); }
	goto st12;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	if ( (*p) == 58u )
		goto tr12;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr26;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr26;
	} else
		goto tr26;
	goto st0;
tr26:
	{ m->reg = m->reg + (m->reg & 0xffff) * 15u + HEX((*p)); }
	goto st13;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	if ( (*p) == 58u )
		goto tr12;
	goto st0;
tr12:
	{ m->num = m->reg & 0xffff; m->reg += 0x10000; if (m->reg >> 16 & 8 && (m->reg & 0x170000)) FAIL; EMIT(SB_FIREWALL_RULE_GROUP, p, 0); }
	goto st14;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	if ( (*p) == 58u )
		goto tr28;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr27;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr27;
	} else
		goto tr27;
	goto st0;
tr27:
	{ m->num = 0; m->reg &= 0x1f0000; }
	{ m->reg = m->reg + (m->reg & 0xffff) * 15u + HEX((*p)); }
	goto st55;
st55:
	if ( ++p == pe )
		goto _test_eof55;
case 55:
	switch( (*p) ) {
		case 47u: goto tr68;
		case 58u: goto tr12;
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
tr68:
	{ m->num = m->reg & 0xffff; m->reg += 0x10000; if (m->reg >> 16 & 8 && (m->reg & 0x170000)) FAIL; EMIT(SB_FIREWALL_RULE_GROUP, p, 0); }
	{ if (!(m->reg & 0x180000)) FAIL; }
	goto st15;
tr73:
	{ if (!(m->reg & 0x180000)) FAIL; }
	goto st15;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	if ( (*p) == 48u )
		goto tr29;
	if ( 49u <= (*p) && (*p) <= 57u )
		goto tr30;
	goto st0;
tr30:
	{ m->num = 0; m->reg &= 0x1f0000; }
	{ if (SMALL_DIGIT(128)) FAIL; }
	goto st56;
tr70:
	{ if (SMALL_DIGIT(128)) FAIL; }
	goto st56;
st56:
	if ( ++p == pe )
		goto _test_eof56;
case 56:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr70;
	goto st0;
tr69:
	{ m->reg = m->reg + (m->reg & 0xffff) * 15u + HEX((*p)); }
	goto st57;
st57:
	if ( ++p == pe )
		goto _test_eof57;
case 57:
	switch( (*p) ) {
		case 47u: goto tr68;
		case 58u: goto tr12;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr71;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr71;
	} else
		goto tr71;
	goto st0;
tr71:
	{ m->reg = m->reg + (m->reg & 0xffff) * 15u + HEX((*p)); }
	goto st58;
st58:
	if ( ++p == pe )
		goto _test_eof58;
case 58:
	switch( (*p) ) {
		case 47u: goto tr68;
		case 58u: goto tr12;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr72;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr72;
	} else
		goto tr72;
	goto st0;
tr72:
	{ m->reg = m->reg + (m->reg & 0xffff) * 15u + HEX((*p)); }
	goto st59;
st59:
	if ( ++p == pe )
		goto _test_eof59;
case 59:
	switch( (*p) ) {
		case 47u: goto tr68;
		case 58u: goto tr12;
	}
	goto st0;
tr28:
	{ if (m->reg & 0x180000) FAIL; m->reg |= 0x100000; EMIT(SB_FIREWALL_RULE_ELISION, p, 0); }
	goto st60;
st60:
	if ( ++p == pe )
		goto _test_eof60;
case 60:
	if ( (*p) == 47u )
		goto tr73;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr27;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr27;
	} else
		goto tr27;
	goto st0;
tr2:
	{ m->num = 0; m->reg &= 0x1f0000; }
	{ m->num = (uint32_t)m->num * 10u + ((*p) & 15u); }
	{ m->reg = m->reg + (m->reg & 0xffff) * 15u + HEX((*p)); }
	goto st16;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	switch( (*p) ) {
		case 46u: goto tr10;
		case 58u: goto tr12;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr31;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr11;
	} else
		goto tr11;
	goto st0;
tr31:
	{ m->num = (uint32_t)m->num * 10u + ((*p) & 15u); }
	{ m->reg = m->reg + (m->reg & 0xffff) * 15u + HEX((*p)); }
	goto st17;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	switch( (*p) ) {
		case 46u: goto tr10;
		case 58u: goto tr12;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr32;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr25;
	} else
		goto tr25;
	goto st0;
tr32:
	{ m->num = (uint32_t)m->num * 10u + ((*p) & 15u); }
	{ m->reg = m->reg + (m->reg & 0xffff) * 15u + HEX((*p)); }
	goto st18;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	switch( (*p) ) {
		case 46u: goto tr10;
		case 58u: goto tr12;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr26;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr26;
	} else
		goto tr26;
	goto st0;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	if ( (*p) == 58u )
		goto tr28;
	goto st0;
tr4:
	{ m->num = 0; m->reg &= 0x1f0000; }
	{ m->reg = m->reg + (m->reg & 0xffff) * 15u + HEX((*p)); }
	goto st20;
st20:
	if ( ++p == pe )
		goto _test_eof20;
case 20:
	if ( (*p) == 58u )
		goto tr12;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr11;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr11;
	} else
		goto tr11;
	goto st0;
st21:
	if ( ++p == pe )
		goto _test_eof21;
case 21:
	if ( (*p) == 58u )
		goto st32;
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
	{ m->num = 0; m->reg &= 0x1f0000; }
	{ m->reg = m->reg + (m->reg & 0xffff) * 15u + HEX((*p)); }
	goto st22;
st22:
	if ( ++p == pe )
		goto _test_eof22;
case 22:
	if ( (*p) == 58u )
		goto tr36;
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
	{ m->reg = m->reg + (m->reg & 0xffff) * 15u + HEX((*p)); }
	goto st23;
st23:
	if ( ++p == pe )
		goto _test_eof23;
case 23:
	if ( (*p) == 58u )
		goto tr36;
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
	{ m->reg = m->reg + (m->reg & 0xffff) * 15u + HEX((*p)); }
	goto st24;
st24:
	if ( ++p == pe )
		goto _test_eof24;
case 24:
	if ( (*p) == 58u )
		goto tr36;
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
	{ m->reg = m->reg + (m->reg & 0xffff) * 15u + HEX((*p)); }
	goto st25;
st25:
	if ( ++p == pe )
		goto _test_eof25;
case 25:
	if ( (*p) == 58u )
		goto tr36;
	goto st0;
tr36:
	{ m->num = m->reg & 0xffff; m->reg += 0x10000; if (m->reg >> 16 & 8 && (m->reg & 0x170000)) FAIL; EMIT(SB_FIREWALL_RULE_GROUP, p, 0); }
	goto st26;
st26:
	if ( ++p == pe )
		goto _test_eof26;
case 26:
	if ( (*p) == 58u )
		goto tr40;
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
	{ m->num = 0; m->reg &= 0x1f0000; }
	{ m->reg = m->reg + (m->reg & 0xffff) * 15u + HEX((*p)); }
	goto st27;
st27:
	if ( ++p == pe )
		goto _test_eof27;
case 27:
	switch( (*p) ) {
		case 58u: goto tr36;
		case 93u: goto tr42;
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
	{ m->reg = m->reg + (m->reg & 0xffff) * 15u + HEX((*p)); }
	goto st28;
st28:
	if ( ++p == pe )
		goto _test_eof28;
case 28:
	switch( (*p) ) {
		case 58u: goto tr36;
		case 93u: goto tr42;
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
	{ m->reg = m->reg + (m->reg & 0xffff) * 15u + HEX((*p)); }
	goto st29;
st29:
	if ( ++p == pe )
		goto _test_eof29;
case 29:
	switch( (*p) ) {
		case 58u: goto tr36;
		case 93u: goto tr42;
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
tr44:
	{ m->reg = m->reg + (m->reg & 0xffff) * 15u + HEX((*p)); }
	goto st30;
st30:
	if ( ++p == pe )
		goto _test_eof30;
case 30:
	switch( (*p) ) {
		case 58u: goto tr36;
		case 93u: goto tr42;
	}
	goto st0;
tr42:
	{ m->num = m->reg & 0xffff; m->reg += 0x10000; if (m->reg >> 16 & 8 && (m->reg & 0x170000)) FAIL; EMIT(SB_FIREWALL_RULE_GROUP, p, 0); }
	{ if (!(m->reg & 0x180000)) FAIL; }
	goto st61;
tr45:
	{ if (!(m->reg & 0x180000)) FAIL; }
	goto st61;
st61:
	if ( ++p == pe )
		goto _test_eof61;
case 61:
	if ( (*p) == 47u )
		goto st15;
	goto st0;
tr40:
	{ if (m->reg & 0x180000) FAIL; m->reg |= 0x100000; EMIT(SB_FIREWALL_RULE_ELISION, p, 0); }
	goto st31;
st31:
	if ( ++p == pe )
		goto _test_eof31;
case 31:
	if ( (*p) == 93u )
		goto tr45;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr39;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr39;
	} else
		goto tr39;
	goto st0;
st32:
	if ( ++p == pe )
		goto _test_eof32;
case 32:
	if ( (*p) == 58u )
		goto tr40;
	goto st0;
tr6:
	{ m->num = 0; m->reg &= 0x1f0000; }
	{ m->reg = m->reg + (m->reg & 0xffff) * 15u + HEX((*p)); }
	goto st33;
st33:
	if ( ++p == pe )
		goto _test_eof33;
case 33:
	switch( (*p) ) {
		case 58u: goto tr12;
		case 108u: goto st34;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr11;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr11;
	} else
		goto tr11;
	goto st0;
st34:
	if ( ++p == pe )
		goto _test_eof34;
case 34:
	if ( (*p) == 108u )
		goto tr47;
	goto st0;
tr47:
	{ EMIT(SB_FIREWALL_RULE_ALL, p, 0); }
	goto st62;
st62:
	if ( ++p == pe )
		goto _test_eof62;
case 62:
	goto st0;
tr7:
	{ m->num = 0; m->reg &= 0x1f0000; }
	{ m->reg = m->reg + (m->reg & 0xffff) * 15u + HEX((*p)); }
	goto st35;
st35:
	if ( ++p == pe )
		goto _test_eof35;
case 35:
	switch( (*p) ) {
		case 58u: goto tr12;
		case 116u: goto st36;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr11;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr11;
	} else
		goto tr11;
	goto st0;
st36:
	if ( ++p == pe )
		goto _test_eof36;
case 36:
	if ( (*p) == 112u )
		goto tr49;
	goto st0;
tr49:
	{ EMIT(SB_FIREWALL_RULE_FTP, p, 0); }
	goto st37;
tr53:
	{ EMIT(SB_FIREWALL_RULE_HTTP, p, 0); }
	goto st37;
tr64:
	{ EMIT(SB_FIREWALL_RULE_TELNET, p, 0); }
	goto st37;
st37:
	if ( ++p == pe )
		goto _test_eof37;
case 37:
	if ( (*p) == 58u )
		goto st38;
	goto st0;
tr60:
	{ EMIT(SB_FIREWALL_RULE_PORT, p, 0); }
	goto st38;
st38:
	if ( ++p == pe )
		goto _test_eof38;
case 38:
	switch( (*p) ) {
		case 48u: goto tr0;
		case 58u: goto st19;
		case 91u: goto st21;
		case 97u: goto tr6;
	}
	if ( (*p) < 65u ) {
		if ( 49u <= (*p) && (*p) <= 57u )
			goto tr2;
	} else if ( (*p) > 70u ) {
		if ( 98u <= (*p) && (*p) <= 102u )
			goto tr4;
	} else
		goto tr4;
	goto st0;
st39:
	if ( ++p == pe )
		goto _test_eof39;
case 39:
	if ( (*p) == 116u )
		goto st40;
	goto st0;
st40:
	if ( ++p == pe )
		goto _test_eof40;
case 40:
	if ( (*p) == 116u )
		goto st41;
	goto st0;
st41:
	if ( ++p == pe )
		goto _test_eof41;
case 41:
	if ( (*p) == 112u )
		goto tr53;
	goto st0;
st42:
	if ( ++p == pe )
		goto _test_eof42;
case 42:
	switch( (*p) ) {
		case 99u: goto st43;
		case 101u: goto st47;
	}
	goto st0;
st43:
	if ( ++p == pe )
		goto _test_eof43;
case 43:
	if ( (*p) == 112u )
		goto tr56;
	goto st0;
tr56:
	{ EMIT(SB_FIREWALL_RULE_TCP, p, 0); }
	goto st44;
st44:
	if ( ++p == pe )
		goto _test_eof44;
case 44:
	switch( (*p) ) {
		case 47u: goto st45;
		case 58u: goto st38;
	}
	goto st0;
st45:
	if ( ++p == pe )
		goto _test_eof45;
case 45:
	if ( 49u <= (*p) && (*p) <= 57u )
		goto tr58;
	goto st0;
tr58:
	{ m->num = 0; m->reg &= 0x1f0000; }
	{ if (SMALL_DIGIT(65535)) FAIL; }
	goto st46;
tr59:
	{ if (SMALL_DIGIT(65535)) FAIL; }
	goto st46;
st46:
	if ( ++p == pe )
		goto _test_eof46;
case 46:
	if ( (*p) == 58u )
		goto tr60;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr59;
	goto st0;
st47:
	if ( ++p == pe )
		goto _test_eof47;
case 47:
	if ( (*p) == 108u )
		goto st48;
	goto st0;
st48:
	if ( ++p == pe )
		goto _test_eof48;
case 48:
	if ( (*p) == 110u )
		goto st49;
	goto st0;
st49:
	if ( ++p == pe )
		goto _test_eof49;
case 49:
	if ( (*p) == 101u )
		goto st50;
	goto st0;
st50:
	if ( ++p == pe )
		goto _test_eof50;
case 50:
	if ( (*p) == 116u )
		goto tr64;
	goto st0;
	}
	_test_eof2:  m->cs = 2; goto _test_eof;
	_test_eof3:  m->cs = 3; goto _test_eof;
	_test_eof4:  m->cs = 4; goto _test_eof;
	_test_eof5:  m->cs = 5; goto _test_eof;
	_test_eof6:  m->cs = 6; goto _test_eof;
	_test_eof7:  m->cs = 7; goto _test_eof;
	_test_eof51:  m->cs = 51; goto _test_eof;
	_test_eof8:  m->cs = 8; goto _test_eof;
	_test_eof52:  m->cs = 52; goto _test_eof;
	_test_eof53:  m->cs = 53; goto _test_eof;
	_test_eof54:  m->cs = 54; goto _test_eof;
	_test_eof9:  m->cs = 9; goto _test_eof;
	_test_eof10:  m->cs = 10; goto _test_eof;
	_test_eof11:  m->cs = 11; goto _test_eof;
	_test_eof12:  m->cs = 12; goto _test_eof;
	_test_eof13:  m->cs = 13; goto _test_eof;
	_test_eof14:  m->cs = 14; goto _test_eof;
	_test_eof55:  m->cs = 55; goto _test_eof;
	_test_eof15:  m->cs = 15; goto _test_eof;
	_test_eof56:  m->cs = 56; goto _test_eof;
	_test_eof57:  m->cs = 57; goto _test_eof;
	_test_eof58:  m->cs = 58; goto _test_eof;
	_test_eof59:  m->cs = 59; goto _test_eof;
	_test_eof60:  m->cs = 60; goto _test_eof;
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
	_test_eof61:  m->cs = 61; goto _test_eof;
	_test_eof31:  m->cs = 31; goto _test_eof;
	_test_eof32:  m->cs = 32; goto _test_eof;
	_test_eof33:  m->cs = 33; goto _test_eof;
	_test_eof34:  m->cs = 34; goto _test_eof;
	_test_eof62:  m->cs = 62; goto _test_eof;
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

	_test_eof: {}
	if ( p == eof )
	{
	switch (  m->cs ) {
	case 51:
	case 54:
	{ if ((uint32_t)m->num > 255) FAIL; EMIT(SB_FIREWALL_RULE_OCTET, p, 0); }
	break;
	case 60:
	{ if (!(m->reg & 0x180000)) FAIL; }
	break;
	case 52:
	case 53:
	case 56:
	{ EMIT(SB_FIREWALL_RULE_BITS, p, 0); }
	break;
	case 55:
	case 57:
	case 58:
	case 59:
	{ m->num = m->reg & 0xffff; m->reg += 0x10000; if (m->reg >> 16 & 8 && (m->reg & 0x170000)) FAIL; EMIT(SB_FIREWALL_RULE_GROUP, p, 0); }
	{ if (!(m->reg & 0x180000)) FAIL; }
	break;
	}
	}

	_out: {}
	}

    __asm__("" : "+r"(p) : : "memory");     /* else gcc copies what follows behind every state: 28 bytes each */
    if (m->open && p == pe && !eof)
        SPAN_MORE;
    if (m->cs == sb_firewall_rule_error)
        m->status = SB_MACHINE_BAD;
    return p;
}

void sb_firewall_rule_init(struct sb_machine *m)
{
    m->cs = (int16_t)sb_firewall_rule_start;
    m->open = 0;
    m->status = SB_MACHINE_RUNS;
    m->reg = 0;
    m->num = 0;
    m->word = NULL;
}

size_t sb_firewall_rule_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    if (m->status != SB_MACHINE_RUNS || n == 0)     /* p may be NULL when there is nothing */
        return 0;
    return (size_t)(run(m, p, p + n, NULL, emit, user) - p);
}

int sb_firewall_rule_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    static const unsigned char none[2], *const nothing = none + 1;  /* an action may step back */

    if (m->status == SB_MACHINE_RUNS)
        run(m, nothing, nothing, nothing, emit, user);
    return m->status != SB_MACHINE_BAD && m->cs >= sb_firewall_rule_first_final ? 0 : -1;
}

int sb_firewall_rule_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    static const unsigned char none[2];
    const unsigned char *end;

    if (n == 0)
        p = none + 1;           /* p may be NULL then; as above */
    end = p + n;
    sb_firewall_rule_init(m);
    if (run(m, p, end, end, emit, user) != end)
        return -1;
    return m->status != SB_MACHINE_BAD && m->cs >= sb_firewall_rule_first_final ? 0 : -1;
}
