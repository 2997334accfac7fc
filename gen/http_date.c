
/* http_date - printed by tools/gen from grammar/http_date.c.rl; do not edit. */
#include "http_date.h"
#include "action.h"

/* The byte at p is refused although its state would take it. */
#define FAIL               do { m->cs = (int16_t)ERROR_STATE; goto _out; } while (0)
#define ERROR_STATE        (int16_t)sb_http_date_error  /* fgoto *ERROR_STATE: the byte at p is refused */

/* 1 to 12, 0 when the letters are no month. */
static uint32_t month_of(uint32_t letters)
{
#define MONTH(a, b, c)  ((a) & 31) << 10 | ((b) & 31) << 5 | ((c) & 31)
    static const uint16_t months[] = {
        MONTH('D', 'e', 'c'), MONTH('N', 'o', 'v'), MONTH('O', 'c', 't'), MONTH('S', 'e', 'p'), MONTH('A', 'u', 'g'), MONTH('J', 'u', 'l'),
        MONTH('J', 'u', 'n'), MONTH('M', 'a', 'y'), MONTH('A', 'p', 'r'), MONTH('M', 'a', 'r'), MONTH('F', 'e', 'b'), MONTH('J', 'a', 'n')
    };
    uint32_t month = 12;

    while (month && months[12 - month] != letters)
        month--;
    return month;
}




#ifndef SPAN_MORE   /* a driver may have its own way to end a piece */
#define SPAN_MORE          EMIT(m->open | SB_MORE, mark, pe - mark)
#endif


static const int sb_http_date_start = 1;
static const int sb_http_date_first_final = 53;
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
	goto st53;
tr10:
	{ TELL_REG(SB_HTTP_DATE_DAY); }
	{ {goto st10;} }
	goto st53;
st53:
	if ( ++p == pe )
		goto _test_eof53;
case 53:
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
	if ( 65u <= (*p) && (*p) <= 90u )
		goto tr11;
	goto st0;
tr11:
	{ m->reg = m->reg << 5 | ((*p) & 31u); }
	goto st11;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	if ( 97u <= (*p) && (*p) <= 122u )
		goto tr12;
	goto st0;
tr12:
	{ m->reg = m->reg << 5 | ((*p) & 31u); }
	goto st12;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	if ( 97u <= (*p) && (*p) <= 122u )
		goto tr13;
	goto st0;
tr13:
	{ m->reg = m->reg << 5 | ((*p) & 31u); }
	goto st13;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	switch( (*p) ) {
		case 32u: goto tr14;
		case 45u: goto tr14;
	}
	goto st0;
tr14:
	{ m->reg = month_of(m->reg); if (!m->reg) FAIL; if (m->num) { TELL_REG(SB_HTTP_DATE_MONTH); {goto st14;} } TELL_REG(SB_HTTP_DATE_MONTH); {goto st33;} }
	goto st54;
st54:
	if ( ++p == pe )
		goto _test_eof54;
case 54:
	goto st0;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr15;
	goto st0;
tr15:
	{ m->reg = m->reg * 10 + ((*p) & 15u); }
	goto st15;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr16;
	goto st0;
tr16:
	{ m->reg = m->reg * 10 + ((*p) & 15u); }
	goto st16;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	if ( (*p) == 32u )
		goto tr17;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr18;
	goto st0;
tr17:
	{ TELL_REG(SB_HTTP_DATE_YEAR2); }
	goto st17;
tr34:
	{ TELL_REG(SB_HTTP_DATE_YEAR); }
	goto st17;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	if ( (*p) == 50u )
		goto tr20;
	if ( 48u <= (*p) && (*p) <= 49u )
		goto tr19;
	goto st0;
tr19:
	{ m->reg = m->reg * 10 + ((*p) & 15u); }
	goto st18;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr21;
	goto st0;
tr21:
	{ m->reg = m->reg * 10 + ((*p) & 15u); }
	goto st19;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	if ( (*p) == 58u )
		goto tr22;
	goto st0;
tr22:
	{ TELL_REG(SB_HTTP_DATE_HOUR); }
	goto st20;
st20:
	if ( ++p == pe )
		goto _test_eof20;
case 20:
	if ( 48u <= (*p) && (*p) <= 53u )
		goto tr23;
	goto st0;
tr23:
	{ m->reg = m->reg * 10 + ((*p) & 15u); }
	goto st21;
st21:
	if ( ++p == pe )
		goto _test_eof21;
case 21:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr24;
	goto st0;
tr24:
	{ m->reg = m->reg * 10 + ((*p) & 15u); }
	goto st22;
st22:
	if ( ++p == pe )
		goto _test_eof22;
case 22:
	if ( (*p) == 58u )
		goto tr25;
	goto st0;
tr25:
	{ TELL_REG(SB_HTTP_DATE_MINUTE); }
	goto st23;
st23:
	if ( ++p == pe )
		goto _test_eof23;
case 23:
	if ( (*p) == 54u )
		goto tr27;
	if ( 48u <= (*p) && (*p) <= 53u )
		goto tr26;
	goto st0;
tr26:
	{ m->reg = m->reg * 10 + ((*p) & 15u); }
	goto st24;
st24:
	if ( ++p == pe )
		goto _test_eof24;
case 24:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr28;
	goto st0;
tr28:
	{ m->reg = m->reg * 10 + ((*p) & 15u); }
	goto st25;
st25:
	if ( ++p == pe )
		goto _test_eof25;
case 25:
	if ( (*p) == 32u )
		goto tr29;
	goto st0;
tr29:
	{ TELL_REG(SB_HTTP_DATE_SECOND); }
	goto st26;
st26:
	if ( ++p == pe )
		goto _test_eof26;
case 26:
	if ( (*p) == 71u )
		goto st27;
	goto st0;
st27:
	if ( ++p == pe )
		goto _test_eof27;
case 27:
	if ( (*p) == 77u )
		goto st28;
	goto st0;
st28:
	if ( ++p == pe )
		goto _test_eof28;
case 28:
	if ( (*p) == 84u )
		goto st55;
	goto st0;
st55:
	if ( ++p == pe )
		goto _test_eof55;
case 55:
	goto st0;
tr27:
	{ m->reg = m->reg * 10 + ((*p) & 15u); }
	goto st29;
st29:
	if ( ++p == pe )
		goto _test_eof29;
case 29:
	if ( (*p) == 48u )
		goto tr28;
	goto st0;
tr20:
	{ m->reg = m->reg * 10 + ((*p) & 15u); }
	goto st30;
st30:
	if ( ++p == pe )
		goto _test_eof30;
case 30:
	if ( 48u <= (*p) && (*p) <= 51u )
		goto tr21;
	goto st0;
tr18:
	{ m->reg = m->reg * 10 + ((*p) & 15u); }
	goto st31;
st31:
	if ( ++p == pe )
		goto _test_eof31;
case 31:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr33;
	goto st0;
tr33:
	{ m->reg = m->reg * 10 + ((*p) & 15u); }
	goto st32;
st32:
	if ( ++p == pe )
		goto _test_eof32;
case 32:
	if ( (*p) == 32u )
		goto tr34;
	goto st0;
st33:
	if ( ++p == pe )
		goto _test_eof33;
case 33:
	switch( (*p) ) {
		case 32u: goto st34;
		case 48u: goto tr36;
		case 51u: goto tr38;
	}
	if ( 49u <= (*p) && (*p) <= 50u )
		goto tr37;
	goto st0;
tr36:
	{ m->reg = m->reg * 10 + ((*p) & 15u); }
	goto st34;
st34:
	if ( ++p == pe )
		goto _test_eof34;
case 34:
	if ( 49u <= (*p) && (*p) <= 57u )
		goto tr39;
	goto st0;
tr39:
	{ m->reg = m->reg * 10 + ((*p) & 15u); }
	goto st35;
st35:
	if ( ++p == pe )
		goto _test_eof35;
case 35:
	if ( (*p) == 32u )
		goto tr40;
	goto st0;
tr40:
	{ TELL_REG(SB_HTTP_DATE_DAY); }
	goto st36;
st36:
	if ( ++p == pe )
		goto _test_eof36;
case 36:
	if ( (*p) == 50u )
		goto tr42;
	if ( 48u <= (*p) && (*p) <= 49u )
		goto tr41;
	goto st0;
tr41:
	{ m->reg = m->reg * 10 + ((*p) & 15u); }
	goto st37;
st37:
	if ( ++p == pe )
		goto _test_eof37;
case 37:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr43;
	goto st0;
tr43:
	{ m->reg = m->reg * 10 + ((*p) & 15u); }
	goto st38;
st38:
	if ( ++p == pe )
		goto _test_eof38;
case 38:
	if ( (*p) == 58u )
		goto tr44;
	goto st0;
tr44:
	{ TELL_REG(SB_HTTP_DATE_HOUR); }
	goto st39;
st39:
	if ( ++p == pe )
		goto _test_eof39;
case 39:
	if ( 48u <= (*p) && (*p) <= 53u )
		goto tr45;
	goto st0;
tr45:
	{ m->reg = m->reg * 10 + ((*p) & 15u); }
	goto st40;
st40:
	if ( ++p == pe )
		goto _test_eof40;
case 40:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr46;
	goto st0;
tr46:
	{ m->reg = m->reg * 10 + ((*p) & 15u); }
	goto st41;
st41:
	if ( ++p == pe )
		goto _test_eof41;
case 41:
	if ( (*p) == 58u )
		goto tr47;
	goto st0;
tr47:
	{ TELL_REG(SB_HTTP_DATE_MINUTE); }
	goto st42;
st42:
	if ( ++p == pe )
		goto _test_eof42;
case 42:
	if ( (*p) == 54u )
		goto tr49;
	if ( 48u <= (*p) && (*p) <= 53u )
		goto tr48;
	goto st0;
tr48:
	{ m->reg = m->reg * 10 + ((*p) & 15u); }
	goto st43;
st43:
	if ( ++p == pe )
		goto _test_eof43;
case 43:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr50;
	goto st0;
tr50:
	{ m->reg = m->reg * 10 + ((*p) & 15u); }
	goto st44;
st44:
	if ( ++p == pe )
		goto _test_eof44;
case 44:
	if ( (*p) == 32u )
		goto tr51;
	goto st0;
tr51:
	{ TELL_REG(SB_HTTP_DATE_SECOND); }
	goto st45;
st45:
	if ( ++p == pe )
		goto _test_eof45;
case 45:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr52;
	goto st0;
tr52:
	{ m->reg = m->reg * 10 + ((*p) & 15u); }
	goto st46;
st46:
	if ( ++p == pe )
		goto _test_eof46;
case 46:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr53;
	goto st0;
tr53:
	{ m->reg = m->reg * 10 + ((*p) & 15u); }
	goto st47;
st47:
	if ( ++p == pe )
		goto _test_eof47;
case 47:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr54;
	goto st0;
tr54:
	{ m->reg = m->reg * 10 + ((*p) & 15u); }
	goto st48;
st48:
	if ( ++p == pe )
		goto _test_eof48;
case 48:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr55;
	goto st0;
tr55:
	{ m->reg = m->reg * 10 + ((*p) & 15u); }
	goto st56;
st56:
	if ( ++p == pe )
		goto _test_eof56;
case 56:
	goto st0;
tr49:
	{ m->reg = m->reg * 10 + ((*p) & 15u); }
	goto st49;
st49:
	if ( ++p == pe )
		goto _test_eof49;
case 49:
	if ( (*p) == 48u )
		goto tr50;
	goto st0;
tr42:
	{ m->reg = m->reg * 10 + ((*p) & 15u); }
	goto st50;
st50:
	if ( ++p == pe )
		goto _test_eof50;
case 50:
	if ( 48u <= (*p) && (*p) <= 51u )
		goto tr43;
	goto st0;
tr37:
	{ m->reg = m->reg * 10 + ((*p) & 15u); }
	goto st51;
st51:
	if ( ++p == pe )
		goto _test_eof51;
case 51:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr39;
	goto st0;
tr38:
	{ m->reg = m->reg * 10 + ((*p) & 15u); }
	goto st52;
st52:
	if ( ++p == pe )
		goto _test_eof52;
case 52:
	if ( 48u <= (*p) && (*p) <= 49u )
		goto tr39;
	goto st0;
	}
	_test_eof2:  m->cs = 2; goto _test_eof;
	_test_eof3:  m->cs = 3; goto _test_eof;
	_test_eof53:  m->cs = 53; goto _test_eof;
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
	_test_eof54:  m->cs = 54; goto _test_eof;
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
	_test_eof55:  m->cs = 55; goto _test_eof;
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
	_test_eof56:  m->cs = 56; goto _test_eof;
	_test_eof49:  m->cs = 49; goto _test_eof;
	_test_eof50:  m->cs = 50; goto _test_eof;
	_test_eof51:  m->cs = 51; goto _test_eof;
	_test_eof52:  m->cs = 52; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch (  m->cs ) {
	case 56:
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
