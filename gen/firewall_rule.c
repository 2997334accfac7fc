
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
static const int sb_firewall_rule_first_final = 35;
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
		case 58u: goto st15;
		case 91u: goto tr5;
		case 97u: goto tr6;
		case 102u: goto tr7;
		case 104u: goto st23;
		case 116u: goto st26;
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
	{ m->num = 0; m->reg &= 0x3f0000; }
	{ m->num = (uint32_t)m->num * 10u + ((*p) & 15u); }
	{ m->reg += (m->reg & 0xffff) * 15u + HEX((*p)) + 0x1000000u; if (m->reg >> 24 > 4) FAIL; }
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
	{ m->num = 0; m->reg &= 0x3f0000; }
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
	{ m->num = 0; m->reg &= 0x3f0000; }
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
	{ m->num = 0; m->reg &= 0x3f0000; }
	{ if (SMALL_DIGIT(255)) FAIL; }
	goto st35;
st35:
	if ( ++p == pe )
		goto _test_eof35;
case 35:
	if ( (*p) == 47u )
		goto tr49;
	goto st0;
tr49:
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
	{ m->num = 0; m->reg &= 0x3f0000; }
	{ if (SMALL_DIGIT(32)) FAIL; }
	goto st36;
tr27:
	{ m->num = 0; m->reg &= 0x3f0000; }
	{ if (SMALL_DIGIT(128)) FAIL; }
	goto st36;
st36:
	if ( ++p == pe )
		goto _test_eof36;
case 36:
	goto st0;
tr22:
	{ m->num = 0; m->reg &= 0x3f0000; }
	{ if (SMALL_DIGIT(32)) FAIL; }
	goto st37;
tr50:
	{ if (SMALL_DIGIT(32)) FAIL; }
	goto st37;
st37:
	if ( ++p == pe )
		goto _test_eof37;
case 37:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr50;
	goto st0;
tr20:
	{ m->num = 0; m->reg &= 0x3f0000; }
	{ if (SMALL_DIGIT(255)) FAIL; }
	goto st38;
tr51:
	{ if (SMALL_DIGIT(255)) FAIL; }
	goto st38;
st38:
	if ( ++p == pe )
		goto _test_eof38;
case 38:
	if ( (*p) == 47u )
		goto tr49;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr51;
	goto st0;
tr17:
	{ m->num = 0; m->reg &= 0x3f0000; }
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
	{ m->num = 0; m->reg &= 0x3f0000; }
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
tr4:
	{ m->num = 0; m->reg &= 0x3f0000; }
	{ m->reg += (m->reg & 0xffff) * 15u + HEX((*p)) + 0x1000000u; if (m->reg >> 24 > 4) FAIL; }
	goto st11;
tr11:
	{ m->reg += (m->reg & 0xffff) * 15u + HEX((*p)) + 0x1000000u; if (m->reg >> 24 > 4) FAIL; }
	goto st11;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
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
tr12:
	{ m->num = m->reg & 0xffff; m->reg += 0x10000; if (m->reg >> 16 & 8 && (m->reg & 0x170000)) FAIL; EMIT(SB_FIREWALL_RULE_GROUP, p, 0); }
	goto st12;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	if ( (*p) == 58u )
		goto tr26;
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
	{ m->num = 0; m->reg &= 0x3f0000; }
	{ m->reg += (m->reg & 0xffff) * 15u + HEX((*p)) + 0x1000000u; if (m->reg >> 24 > 4) FAIL; }
	goto st39;
tr53:
	{ m->reg += (m->reg & 0xffff) * 15u + HEX((*p)) + 0x1000000u; if (m->reg >> 24 > 4) FAIL; }
	goto st39;
st39:
	if ( ++p == pe )
		goto _test_eof39;
case 39:
	switch( (*p) ) {
		case 47u: goto tr52;
		case 58u: goto tr12;
		case 93u: goto tr54;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr53;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr53;
	} else
		goto tr53;
	goto st0;
tr52:
	{ m->num = m->reg & 0xffff; m->reg += 0x10000; if (m->reg >> 16 & 8 && (m->reg & 0x170000)) FAIL; EMIT(SB_FIREWALL_RULE_GROUP, p, 0); }
	{ if (!(m->reg & 0x180000)) FAIL; }
	{ if (m->reg & 0x200000) FAIL; }
	goto st13;
tr56:
	{ if (m->reg & 0x200000) FAIL; }
	goto st13;
tr57:
	{ if (!(m->reg & 0x180000)) FAIL; }
	{ if (m->reg & 0x200000) FAIL; }
	goto st13;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	if ( (*p) == 48u )
		goto tr27;
	if ( 49u <= (*p) && (*p) <= 57u )
		goto tr28;
	goto st0;
tr28:
	{ m->num = 0; m->reg &= 0x3f0000; }
	{ if (SMALL_DIGIT(128)) FAIL; }
	goto st40;
tr55:
	{ if (SMALL_DIGIT(128)) FAIL; }
	goto st40;
st40:
	if ( ++p == pe )
		goto _test_eof40;
case 40:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr55;
	goto st0;
tr54:
	{ m->num = m->reg & 0xffff; m->reg += 0x10000; if (m->reg >> 16 & 8 && (m->reg & 0x170000)) FAIL; EMIT(SB_FIREWALL_RULE_GROUP, p, 0); }
	{ if (!(m->reg & 0x180000)) FAIL; }
	{ if (!(m->reg & 0x200000)) FAIL; m->reg &= ~0x200000u; }
	goto st41;
tr58:
	{ if (!(m->reg & 0x180000)) FAIL; }
	{ if (!(m->reg & 0x200000)) FAIL; m->reg &= ~0x200000u; }
	goto st41;
st41:
	if ( ++p == pe )
		goto _test_eof41;
case 41:
	if ( (*p) == 47u )
		goto tr56;
	goto st0;
tr26:
	{ if (m->reg & 0x180000) FAIL; m->reg |= 0x100000; EMIT(SB_FIREWALL_RULE_ELISION, p, 0); }
	goto st42;
st42:
	if ( ++p == pe )
		goto _test_eof42;
case 42:
	switch( (*p) ) {
		case 47u: goto tr57;
		case 93u: goto tr58;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr25;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr25;
	} else
		goto tr25;
	goto st0;
tr2:
	{ m->num = 0; m->reg &= 0x3f0000; }
	{ m->num = (uint32_t)m->num * 10u + ((*p) & 15u); }
	{ m->reg += (m->reg & 0xffff) * 15u + HEX((*p)) + 0x1000000u; if (m->reg >> 24 > 4) FAIL; }
	goto st14;
tr29:
	{ m->num = (uint32_t)m->num * 10u + ((*p) & 15u); }
	{ m->reg += (m->reg & 0xffff) * 15u + HEX((*p)) + 0x1000000u; if (m->reg >> 24 > 4) FAIL; }
	goto st14;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	switch( (*p) ) {
		case 46u: goto tr10;
		case 58u: goto tr12;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr29;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr11;
	} else
		goto tr11;
	goto st0;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	if ( (*p) == 58u )
		goto tr26;
	goto st0;
tr5:
	{ m->reg = 0x200000; }
	goto st16;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	if ( (*p) == 58u )
		goto st15;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr4;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr4;
	} else
		goto tr4;
	goto st0;
tr6:
	{ m->num = 0; m->reg &= 0x3f0000; }
	{ m->reg += (m->reg & 0xffff) * 15u + HEX((*p)) + 0x1000000u; if (m->reg >> 24 > 4) FAIL; }
	goto st17;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	switch( (*p) ) {
		case 58u: goto tr12;
		case 108u: goto st18;
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
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	if ( (*p) == 108u )
		goto tr31;
	goto st0;
tr31:
	{ EMIT(SB_FIREWALL_RULE_ALL, p, 0); }
	goto st43;
st43:
	if ( ++p == pe )
		goto _test_eof43;
case 43:
	goto st0;
tr7:
	{ m->num = 0; m->reg &= 0x3f0000; }
	{ m->reg += (m->reg & 0xffff) * 15u + HEX((*p)) + 0x1000000u; if (m->reg >> 24 > 4) FAIL; }
	goto st19;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	switch( (*p) ) {
		case 58u: goto tr12;
		case 116u: goto st20;
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
st20:
	if ( ++p == pe )
		goto _test_eof20;
case 20:
	if ( (*p) == 112u )
		goto tr33;
	goto st0;
tr33:
	{ EMIT(SB_FIREWALL_RULE_FTP, p, 0); }
	goto st21;
tr37:
	{ EMIT(SB_FIREWALL_RULE_HTTP, p, 0); }
	goto st21;
tr48:
	{ EMIT(SB_FIREWALL_RULE_TELNET, p, 0); }
	goto st21;
st21:
	if ( ++p == pe )
		goto _test_eof21;
case 21:
	if ( (*p) == 58u )
		goto st22;
	goto st0;
tr44:
	{ EMIT(SB_FIREWALL_RULE_PORT, p, 0); }
	goto st22;
st22:
	if ( ++p == pe )
		goto _test_eof22;
case 22:
	switch( (*p) ) {
		case 48u: goto tr0;
		case 58u: goto st15;
		case 91u: goto tr5;
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
st23:
	if ( ++p == pe )
		goto _test_eof23;
case 23:
	if ( (*p) == 116u )
		goto st24;
	goto st0;
st24:
	if ( ++p == pe )
		goto _test_eof24;
case 24:
	if ( (*p) == 116u )
		goto st25;
	goto st0;
st25:
	if ( ++p == pe )
		goto _test_eof25;
case 25:
	if ( (*p) == 112u )
		goto tr37;
	goto st0;
st26:
	if ( ++p == pe )
		goto _test_eof26;
case 26:
	switch( (*p) ) {
		case 99u: goto st27;
		case 101u: goto st31;
	}
	goto st0;
st27:
	if ( ++p == pe )
		goto _test_eof27;
case 27:
	if ( (*p) == 112u )
		goto tr40;
	goto st0;
tr40:
	{ EMIT(SB_FIREWALL_RULE_TCP, p, 0); }
	goto st28;
st28:
	if ( ++p == pe )
		goto _test_eof28;
case 28:
	switch( (*p) ) {
		case 47u: goto st29;
		case 58u: goto st22;
	}
	goto st0;
st29:
	if ( ++p == pe )
		goto _test_eof29;
case 29:
	if ( 49u <= (*p) && (*p) <= 57u )
		goto tr42;
	goto st0;
tr42:
	{ m->num = 0; m->reg &= 0x3f0000; }
	{ if (SMALL_DIGIT(65535)) FAIL; }
	goto st30;
tr43:
	{ if (SMALL_DIGIT(65535)) FAIL; }
	goto st30;
st30:
	if ( ++p == pe )
		goto _test_eof30;
case 30:
	if ( (*p) == 58u )
		goto tr44;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr43;
	goto st0;
st31:
	if ( ++p == pe )
		goto _test_eof31;
case 31:
	if ( (*p) == 108u )
		goto st32;
	goto st0;
st32:
	if ( ++p == pe )
		goto _test_eof32;
case 32:
	if ( (*p) == 110u )
		goto st33;
	goto st0;
st33:
	if ( ++p == pe )
		goto _test_eof33;
case 33:
	if ( (*p) == 101u )
		goto st34;
	goto st0;
st34:
	if ( ++p == pe )
		goto _test_eof34;
case 34:
	if ( (*p) == 116u )
		goto tr48;
	goto st0;
	}
	_test_eof2:  m->cs = 2; goto _test_eof;
	_test_eof3:  m->cs = 3; goto _test_eof;
	_test_eof4:  m->cs = 4; goto _test_eof;
	_test_eof5:  m->cs = 5; goto _test_eof;
	_test_eof6:  m->cs = 6; goto _test_eof;
	_test_eof7:  m->cs = 7; goto _test_eof;
	_test_eof35:  m->cs = 35; goto _test_eof;
	_test_eof8:  m->cs = 8; goto _test_eof;
	_test_eof36:  m->cs = 36; goto _test_eof;
	_test_eof37:  m->cs = 37; goto _test_eof;
	_test_eof38:  m->cs = 38; goto _test_eof;
	_test_eof9:  m->cs = 9; goto _test_eof;
	_test_eof10:  m->cs = 10; goto _test_eof;
	_test_eof11:  m->cs = 11; goto _test_eof;
	_test_eof12:  m->cs = 12; goto _test_eof;
	_test_eof39:  m->cs = 39; goto _test_eof;
	_test_eof13:  m->cs = 13; goto _test_eof;
	_test_eof40:  m->cs = 40; goto _test_eof;
	_test_eof41:  m->cs = 41; goto _test_eof;
	_test_eof42:  m->cs = 42; goto _test_eof;
	_test_eof14:  m->cs = 14; goto _test_eof;
	_test_eof15:  m->cs = 15; goto _test_eof;
	_test_eof16:  m->cs = 16; goto _test_eof;
	_test_eof17:  m->cs = 17; goto _test_eof;
	_test_eof18:  m->cs = 18; goto _test_eof;
	_test_eof43:  m->cs = 43; goto _test_eof;
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

	_test_eof: {}
	if ( p == eof )
	{
	switch (  m->cs ) {
	case 35:
	case 38:
	{ if ((uint32_t)m->num > 255) FAIL; EMIT(SB_FIREWALL_RULE_OCTET, p, 0); }
	break;
	case 41:
	{ if (m->reg & 0x200000) FAIL; }
	break;
	case 36:
	case 37:
	case 40:
	{ EMIT(SB_FIREWALL_RULE_BITS, p, 0); }
	break;
	case 42:
	{ if (!(m->reg & 0x180000)) FAIL; }
	{ if (m->reg & 0x200000) FAIL; }
	break;
	case 39:
	{ m->num = m->reg & 0xffff; m->reg += 0x10000; if (m->reg >> 16 & 8 && (m->reg & 0x170000)) FAIL; EMIT(SB_FIREWALL_RULE_GROUP, p, 0); }
	{ if (!(m->reg & 0x180000)) FAIL; }
	{ if (m->reg & 0x200000) FAIL; }
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
