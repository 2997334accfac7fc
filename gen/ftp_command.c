
/* ftp_command - printed by tools/gen from grammar/ftp_command.c.rl; do not edit. */
#include "ftp_command.h"
#include "action.h"

/* The byte at p is refused although its state would take it. */
#define FAIL               do { m->cs = (int16_t)ERROR_STATE; goto _out; } while (0)
#define ERROR_STATE        (int16_t)sb_ftp_command_error  /* fgoto *ERROR_STATE: the byte at p is refused */

#define NUM_MAX  ((uint64_t)1 << 62)
#define CLOSE_TEXT                                                          \
    do {                                                                    \
        if (m->open)                                                        \
            SPAN_END(SB_FTP_COMMAND_TEXT);                                  \
        else if (m->reg == SB_FTP_COMMAND_PAUSED)                           \
            EMIT(SB_FTP_COMMAND_TEXT, p, 0);                                \
        m->reg = 0;                                                         \
    } while (0)

/* A function, because there are dozens of places. True: too large. */
static int too_large(struct sb_machine *m, unsigned c)
{
    if (m->num >= NUM_MAX / 10)
        return 1;
    m->num = m->num * 10 + (c & 15u);
    return 0;
}

enum { SOME, MAYBE, NONE, CODE, PORT, EPRT, EPSV, LISTING, SITE, MODIFIED, NUMBER, OPTS };

/* The letters of a word of up to six, either case, as one number; all ones when it is none. */
#define LETTERS(a, b, c, d)  ((uint32_t)((a) & 31) << 15 | ((b) & 31) << 10 | ((c) & 31) << 5 | ((d) & 31))
#define AND_TWO(four, e, f)  ((four) << 10 | ((e) & 31) << 5 | ((f) & 31))

/* RFC 959 5.3.1; RFC 1123 4.1.3.1: the X forms; RFC 2389, 2428, 3659: the newer ones; AUTH is
 * RFC 2228's, CLNT nobody's. The letters, the event and what may follow. */
static const uint32_t words[] = {
#define WORD(a, b, c, d, verb, kind)  LETTERS(a, b, c, d) << 10 | SB_FTP_COMMAND_##verb << 4 | (kind)
    WORD('U', 'S', 'E', 'R', USER, SOME),
    WORD('P', 'A', 'S', 'S', PASS, MAYBE),
    WORD('A', 'C', 'C', 'T', ACCT, MAYBE),
    WORD('R', 'E', 'I', 'N', REIN, NONE),
    WORD('Q', 'U', 'I', 'T', QUIT, NONE),
    WORD(0, 'C', 'W', 'D', CWD, MAYBE),
    WORD('X', 'C', 'W', 'D', CWD, MAYBE),
    WORD('C', 'D', 'U', 'P', CDUP, NONE),
    WORD('X', 'C', 'U', 'P', CDUP, NONE),
    WORD(0, 'P', 'W', 'D', PWD, NONE),
    WORD('X', 'P', 'W', 'D', PWD, NONE),
    WORD(0, 'M', 'K', 'D', MKD, SOME),
    WORD('X', 'M', 'K', 'D', MKD, SOME),
    WORD(0, 'R', 'M', 'D', RMD, SOME),
    WORD('X', 'R', 'M', 'D', RMD, SOME),
    WORD('D', 'E', 'L', 'E', DELE, SOME),
    WORD('R', 'N', 'F', 'R', RNFR, SOME),
    WORD('R', 'N', 'T', 'O', RNTO, SOME),
    WORD('T', 'Y', 'P', 'E', TYPE, CODE),
    WORD('S', 'T', 'R', 'U', STRU, CODE),
    WORD('M', 'O', 'D', 'E', MODE, CODE),
    WORD('P', 'O', 'R', 'T', PORT, PORT),
    WORD('P', 'A', 'S', 'V', PASV, NONE),
    WORD('E', 'P', 'R', 'T', EPRT, EPRT),
    WORD('E', 'P', 'S', 'V', EPSV, EPSV),
    WORD('L', 'I', 'S', 'T', LIST, LISTING),
    WORD('N', 'L', 'S', 'T', NLST, LISTING),
    WORD('M', 'L', 'S', 'D', MLSD, MAYBE),
    WORD('M', 'L', 'S', 'T', MLST, MAYBE),
    WORD('S', 'T', 'A', 'T', STAT, LISTING),
    WORD('H', 'E', 'L', 'P', HELP, MAYBE),
    WORD('S', 'I', 'T', 'E', SITE, SITE),
    WORD('S', 'I', 'Z', 'E', SIZE, SOME),
    WORD('M', 'D', 'T', 'M', MDTM, MODIFIED),
    WORD('M', 'F', 'M', 'T', MFMT, MODIFIED),
    WORD('R', 'E', 'S', 'T', REST, NUMBER),
    WORD('S', 'T', 'O', 'R', STOR, SOME),
    WORD('S', 'T', 'O', 'U', STOU, MAYBE),
    WORD('A', 'P', 'P', 'E', APPE, SOME),
    WORD('R', 'E', 'T', 'R', RETR, SOME),
    WORD('A', 'B', 'O', 'R', ABOR, NONE),
    WORD('A', 'L', 'L', 'O', ALLO, NUMBER),
    WORD('N', 'O', 'O', 'P', NOOP, MAYBE),
    WORD('S', 'Y', 'S', 'T', SYST, NONE),
    WORD('F', 'E', 'A', 'T', FEAT, NONE),
    WORD('O', 'P', 'T', 'S', OPTS, OPTS),
    WORD('A', 'U', 'T', 'H', AUTH, MAYBE),
    WORD('C', 'L', 'N', 'T', CLNT, MAYBE),
    WORD('S', 'M', 'N', 'T', SMNT, MAYBE),
#undef WORD
};

static uint32_t word_of(uint32_t letters)
{
    size_t i;

    for (i = 0; i < sizeof words / sizeof words[0]; i++)
        if (words[i] >> 10 == letters)
            return words[i];
    return SB_FTP_COMMAND_UNKNOWN << 4 | MAYBE;
}

/* RFC 3659 7: the facts that can be asked for, as flags. */
static unsigned fact_of(uint32_t letters)
{
    static const uint32_t facts[] = {
        LETTERS('t', 'y', 'p', 'e'), LETTERS('s', 'i', 'z', 'e'),
        AND_TWO(LETTERS('m', 'o', 'd', 'i'), 'f', 'y'), LETTERS('p', 'e', 'r', 'm')
    };
    unsigned i;

    for (i = 0; i < 4; i++)
        if (facts[i] == letters)
            return (unsigned)SB_FTP_COMMAND_F_TYPE << i;
    return 0;
}




#ifndef SPAN_MORE   /* a driver may have its own way to end a piece */
#define SPAN_MORE          EMIT(m->open | SB_MORE, mark, pe - mark)
#endif


static const int sb_ftp_command_start = 1;
static const int sb_ftp_command_first_final = 102;
static const int sb_ftp_command_error = 0;



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
st1:
	if ( ++p == pe )
		goto _test_eof1;
case 1:
	switch( (*p) ) {
		case 242u: goto st1;
		case 255u: goto st3;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto tr1;
	} else if ( (*p) >= 65u )
		goto tr1;
	goto tr0;
tr0:
	{ p--; {goto st5;} }
	goto st0;
tr91:
	{ p--; {goto st8;} }
	goto st0;
st0:
 m->cs = 0;
	goto _out;
tr1:
	{ m->reg = m->reg >> 27 || (*p) < 'A' ? UINT32_MAX : m->reg << 5 | ((*p) & 31u); }
	goto st2;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	switch( (*p) ) {
		case 10u: goto tr4;
		case 13u: goto tr4;
		case 32u: goto tr4;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto tr1;
	} else if ( (*p) >= 65u )
		goto tr1;
	goto tr0;
tr4:
	{ uint32_t w = word_of(m->reg); m->reg = w & 15; EMIT((int)(w >> 4 & 63), p, 0); }
	{ uint32_t k = m->reg; m->reg = 0; p--; switch (k) { case SOME: {goto st13;} case NONE: {goto st12;} case CODE: {goto st57;} case PORT: {goto st26;} case EPRT: {goto st39;} case EPSV: {goto st52;} case LISTING: {goto st16;} case SITE: {goto st86;} case MODIFIED: {goto st64;} case NUMBER: {goto st19;} case OPTS: {goto st69;} default: {goto st15;} } }
	goto st102;
st102:
	if ( ++p == pe )
		goto _test_eof102;
case 102:
	goto st0;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	if ( (*p) > 250u ) {
		if ( 251u <= (*p) && (*p) <= 254u )
			goto st4;
	} else if ( (*p) >= 240u )
		goto st1;
	goto tr0;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	goto st1;
tr6:
	{ CLOSE_TEXT; }
	goto st5;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	if ( (*p) == 10u )
		goto tr7;
	goto tr6;
tr7:
	{ CLOSE_TEXT; EMIT(SB_FTP_COMMAND_SYNTAX, p, 0); DONE; {p++;  m->cs = 103; goto _out;} }
	goto st103;
st103:
	if ( ++p == pe )
		goto _test_eof103;
case 103:
	goto st0;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	switch( (*p) ) {
		case 10u: goto tr8;
		case 13u: goto st7;
	}
	goto st0;
tr8:
	{ EMIT(SB_FTP_COMMAND_DO, p, 0); DONE; {p++;  m->cs = 104; goto _out;} }
	goto st104;
st104:
	if ( ++p == pe )
		goto _test_eof104;
case 104:
	goto st0;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	if ( (*p) == 10u )
		goto tr8;
	goto tr0;
tr12:
	{ if (!m->open) SPAN_OPEN(SB_FTP_COMMAND_TEXT); }
	goto st8;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	switch( (*p) ) {
		case 10u: goto tr11;
		case 13u: goto tr11;
		case 127u: goto tr0;
		case 255u: goto tr13;
	}
	if ( (*p) <= 31u )
		goto tr0;
	goto tr12;
tr11:
	{ CLOSE_TEXT; p--; {goto st6;} }
	goto st105;
st105:
	if ( ++p == pe )
		goto _test_eof105;
case 105:
	goto st0;
tr13:
	{ if (m->open) SPAN_PAUSE; m->reg = SB_FTP_COMMAND_PAUSED; }
	goto st9;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	if ( (*p) > 250u ) {
		if ( 251u <= (*p) && (*p) <= 254u )
			goto st10;
	} else if ( (*p) >= 240u )
		goto st8;
	goto tr0;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	goto st8;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	switch( (*p) ) {
		case 127u: goto tr0;
		case 255u: goto tr0;
	}
	if ( (*p) <= 31u )
		goto tr0;
	goto tr16;
tr16:
	{ p--; {goto st8;} }
	goto st106;
st106:
	if ( ++p == pe )
		goto _test_eof106;
case 106:
	goto st0;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	switch( (*p) ) {
		case 10u: goto tr17;
		case 13u: goto tr17;
		case 32u: goto st12;
	}
	goto tr0;
tr17:
	{ p--; {goto st6;} }
	goto st107;
st107:
	if ( ++p == pe )
		goto _test_eof107;
case 107:
	goto st0;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	switch( (*p) ) {
		case 10u: goto tr19;
		case 13u: goto tr19;
		case 32u: goto st14;
	}
	goto st0;
tr19:
	{ p--; {goto st5;} }
	goto st108;
tr21:
	{ p--; {goto st8;} }
	goto st108;
st108:
	if ( ++p == pe )
		goto _test_eof108;
case 108:
	goto st0;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	switch( (*p) ) {
		case 127u: goto tr0;
		case 255u: goto tr0;
	}
	if ( (*p) <= 31u )
		goto tr0;
	goto tr21;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	switch( (*p) ) {
		case 10u: goto tr22;
		case 13u: goto tr22;
		case 32u: goto tr23;
	}
	goto st0;
tr22:
	{ p--; {goto st6;} }
	goto st109;
tr23:
	{ {goto st8;} }
	goto st109;
st109:
	if ( ++p == pe )
		goto _test_eof109;
case 109:
	goto st0;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	switch( (*p) ) {
		case 10u: goto tr24;
		case 13u: goto tr24;
		case 32u: goto st17;
	}
	goto st0;
tr26:
	{ p--; {goto st8;} }
	goto st110;
tr24:
	{ p--; {goto st6;} }
	goto st110;
st110:
	if ( ++p == pe )
		goto _test_eof110;
case 110:
	goto st0;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	switch( (*p) ) {
		case 32u: goto st17;
		case 45u: goto st18;
		case 127u: goto tr0;
		case 255u: goto tr0;
	}
	if ( (*p) <= 31u )
		goto tr0;
	goto tr26;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	switch( (*p) ) {
		case 10u: goto tr24;
		case 13u: goto tr24;
		case 32u: goto st17;
		case 49u: goto st18;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st18;
	} else if ( (*p) >= 65u )
		goto st18;
	goto tr0;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	switch( (*p) ) {
		case 10u: goto tr28;
		case 13u: goto tr28;
		case 32u: goto st20;
	}
	goto st0;
tr28:
	{ p--; {goto st5;} }
	goto st111;
tr31:
	{ p--; {goto st6;} }
	goto st111;
st111:
	if ( ++p == pe )
		goto _test_eof111;
case 111:
	goto st0;
st20:
	if ( ++p == pe )
		goto _test_eof20;
case 20:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr30;
	goto tr0;
tr30:
	{ if (too_large(m, (*p))) { p--; {goto st5;} } }
	goto st21;
st21:
	if ( ++p == pe )
		goto _test_eof21;
case 21:
	switch( (*p) ) {
		case 10u: goto tr31;
		case 13u: goto tr31;
		case 32u: goto st22;
	}
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr30;
	goto tr0;
st22:
	if ( ++p == pe )
		goto _test_eof22;
case 22:
	switch( (*p) ) {
		case 82u: goto st23;
		case 114u: goto st23;
	}
	goto tr0;
st23:
	if ( ++p == pe )
		goto _test_eof23;
case 23:
	if ( (*p) == 32u )
		goto st24;
	goto tr0;
st24:
	if ( ++p == pe )
		goto _test_eof24;
case 24:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto st25;
	goto tr0;
st25:
	if ( ++p == pe )
		goto _test_eof25;
case 25:
	switch( (*p) ) {
		case 10u: goto tr31;
		case 13u: goto tr31;
	}
	if ( 48u <= (*p) && (*p) <= 57u )
		goto st25;
	goto tr0;
st26:
	if ( ++p == pe )
		goto _test_eof26;
case 26:
	switch( (*p) ) {
		case 10u: goto tr36;
		case 13u: goto tr36;
		case 32u: goto st27;
	}
	goto st0;
tr36:
	{ p--; {goto st5;} }
	goto st112;
tr54:
	{ m->num = m->num << 8 | m->reg >> 8; m->reg = 0; }
	{ p--; {goto st6;} }
	goto st112;
st112:
	if ( ++p == pe )
		goto _test_eof112;
case 112:
	goto st0;
st27:
	if ( ++p == pe )
		goto _test_eof27;
case 27:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr38;
	goto tr0;
tr38:
	{ m->reg = 0; }
	{ m->reg = m->reg * 10 + (((*p) & 15u) << 8); if (m->reg > 255u << 8) { p--; {goto st5;} } }
	goto st28;
tr40:
	{ m->reg = m->reg * 10 + (((*p) & 15u) << 8); if (m->reg > 255u << 8) { p--; {goto st5;} } }
	goto st28;
st28:
	if ( ++p == pe )
		goto _test_eof28;
case 28:
	if ( (*p) == 44u )
		goto tr39;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr40;
	goto tr0;
tr39:
	{ m->num = m->num << 8 | m->reg >> 8; m->reg = 0; }
	goto st29;
st29:
	if ( ++p == pe )
		goto _test_eof29;
case 29:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr41;
	goto tr0;
tr41:
	{ m->reg = 0; }
	{ m->reg = m->reg * 10 + (((*p) & 15u) << 8); if (m->reg > 255u << 8) { p--; {goto st5;} } }
	goto st30;
tr43:
	{ m->reg = m->reg * 10 + (((*p) & 15u) << 8); if (m->reg > 255u << 8) { p--; {goto st5;} } }
	goto st30;
st30:
	if ( ++p == pe )
		goto _test_eof30;
case 30:
	if ( (*p) == 44u )
		goto tr42;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr43;
	goto tr0;
tr42:
	{ m->num = m->num << 8 | m->reg >> 8; m->reg = 0; }
	goto st31;
st31:
	if ( ++p == pe )
		goto _test_eof31;
case 31:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr44;
	goto tr0;
tr44:
	{ m->reg = 0; }
	{ m->reg = m->reg * 10 + (((*p) & 15u) << 8); if (m->reg > 255u << 8) { p--; {goto st5;} } }
	goto st32;
tr46:
	{ m->reg = m->reg * 10 + (((*p) & 15u) << 8); if (m->reg > 255u << 8) { p--; {goto st5;} } }
	goto st32;
st32:
	if ( ++p == pe )
		goto _test_eof32;
case 32:
	if ( (*p) == 44u )
		goto tr45;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr46;
	goto tr0;
tr45:
	{ m->num = m->num << 8 | m->reg >> 8; m->reg = 0; }
	goto st33;
st33:
	if ( ++p == pe )
		goto _test_eof33;
case 33:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr47;
	goto tr0;
tr47:
	{ m->reg = 0; }
	{ m->reg = m->reg * 10 + (((*p) & 15u) << 8); if (m->reg > 255u << 8) { p--; {goto st5;} } }
	goto st34;
tr49:
	{ m->reg = m->reg * 10 + (((*p) & 15u) << 8); if (m->reg > 255u << 8) { p--; {goto st5;} } }
	goto st34;
st34:
	if ( ++p == pe )
		goto _test_eof34;
case 34:
	if ( (*p) == 44u )
		goto tr48;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr49;
	goto tr0;
tr48:
	{ m->num = m->num << 8 | m->reg >> 8; m->reg = 0; }
	goto st35;
st35:
	if ( ++p == pe )
		goto _test_eof35;
case 35:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr50;
	goto tr0;
tr50:
	{ m->reg = 0; }
	{ m->reg = m->reg * 10 + (((*p) & 15u) << 8); if (m->reg > 255u << 8) { p--; {goto st5;} } }
	goto st36;
tr52:
	{ m->reg = m->reg * 10 + (((*p) & 15u) << 8); if (m->reg > 255u << 8) { p--; {goto st5;} } }
	goto st36;
st36:
	if ( ++p == pe )
		goto _test_eof36;
case 36:
	if ( (*p) == 44u )
		goto tr51;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr52;
	goto tr0;
tr51:
	{ m->num = m->num << 8 | m->reg >> 8; m->reg = 0; }
	goto st37;
st37:
	if ( ++p == pe )
		goto _test_eof37;
case 37:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr53;
	goto tr0;
tr53:
	{ m->reg = 0; }
	{ m->reg = m->reg * 10 + (((*p) & 15u) << 8); if (m->reg > 255u << 8) { p--; {goto st5;} } }
	goto st38;
tr55:
	{ m->reg = m->reg * 10 + (((*p) & 15u) << 8); if (m->reg > 255u << 8) { p--; {goto st5;} } }
	goto st38;
st38:
	if ( ++p == pe )
		goto _test_eof38;
case 38:
	switch( (*p) ) {
		case 10u: goto tr54;
		case 13u: goto tr54;
	}
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr55;
	goto tr0;
st39:
	if ( ++p == pe )
		goto _test_eof39;
case 39:
	switch( (*p) ) {
		case 10u: goto tr56;
		case 13u: goto tr56;
		case 32u: goto st40;
	}
	goto st0;
tr56:
	{ p--; {goto st5;} }
	goto st113;
tr67:
	{ p--; {goto st6;} }
	goto st113;
st113:
	if ( ++p == pe )
		goto _test_eof113;
case 113:
	goto st0;
st40:
	if ( ++p == pe )
		goto _test_eof40;
case 40:
	if ( (*p) == 47u )
		goto tr58;
	if ( (*p) < 59u ) {
		if ( 33u <= (*p) && (*p) <= 45u )
			goto tr58;
	} else if ( (*p) > 64u ) {
		if ( (*p) > 96u ) {
			if ( 103u <= (*p) && (*p) <= 126u )
				goto tr58;
		} else if ( (*p) >= 71u )
			goto tr58;
	} else
		goto tr58;
	goto tr0;
tr58:
	{ m->reg = (unsigned)(*p) << 8; }
	goto st41;
st41:
	if ( ++p == pe )
		goto _test_eof41;
case 41:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr59;
	goto tr0;
tr59:
	{ if (too_large(m, (*p))) { p--; {goto st5;} } }
	goto st42;
st42:
	if ( ++p == pe )
		goto _test_eof42;
case 42:
	if ( (*p) == 47u )
		goto tr60;
	if ( (*p) < 59u ) {
		if ( 33u <= (*p) && (*p) <= 45u )
			goto tr60;
	} else if ( (*p) > 64u ) {
		if ( (*p) > 96u ) {
			if ( 103u <= (*p) && (*p) <= 126u )
				goto tr60;
		} else if ( (*p) >= 71u )
			goto tr60;
	} else
		goto tr60;
	goto tr0;
tr60:
	{ if (m->reg != (unsigned)(*p) << 8) { p--; {goto st5;} } }
	goto st43;
st43:
	if ( ++p == pe )
		goto _test_eof43;
case 43:
	if ( (*p) == 46u )
		goto tr61;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 58u )
			goto tr61;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr61;
	} else
		goto tr61;
	goto tr0;
tr61:
	{ SPAN_OPEN(SB_FTP_COMMAND_ADDRESS); }
	goto st44;
st44:
	if ( ++p == pe )
		goto _test_eof44;
case 44:
	if ( (*p) == 46u )
		goto st44;
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr62;
		} else if ( (*p) > 58u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr62;
		} else
			goto st44;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 97u ) {
			if ( 71u <= (*p) && (*p) <= 96u )
				goto tr62;
		} else if ( (*p) > 102u ) {
			if ( 103u <= (*p) && (*p) <= 126u )
				goto tr62;
		} else
			goto st44;
	} else
		goto st44;
	goto tr0;
tr62:
	{ SPAN_END(SB_FTP_COMMAND_ADDRESS); m->num = 0; }
	{ if (m->reg != (unsigned)(*p) << 8) { p--; {goto st5;} } }
	goto st45;
st45:
	if ( ++p == pe )
		goto _test_eof45;
case 45:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr64;
	goto tr0;
tr64:
	{ if (too_large(m, (*p))) { p--; {goto st5;} } }
	goto st46;
st46:
	if ( ++p == pe )
		goto _test_eof46;
case 46:
	if ( (*p) == 47u )
		goto tr65;
	if ( (*p) < 59u ) {
		if ( (*p) > 45u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto tr66;
		} else if ( (*p) >= 33u )
			goto tr65;
	} else if ( (*p) > 64u ) {
		if ( (*p) > 96u ) {
			if ( 103u <= (*p) && (*p) <= 126u )
				goto tr65;
		} else if ( (*p) >= 71u )
			goto tr65;
	} else
		goto tr65;
	goto tr0;
tr65:
	{ if (m->reg != (unsigned)(*p) << 8) { p--; {goto st5;} } }
	goto st47;
st47:
	if ( ++p == pe )
		goto _test_eof47;
case 47:
	switch( (*p) ) {
		case 10u: goto tr67;
		case 13u: goto tr67;
	}
	goto tr0;
tr66:
	{ if (too_large(m, (*p))) { p--; {goto st5;} } }
	goto st48;
st48:
	if ( ++p == pe )
		goto _test_eof48;
case 48:
	if ( (*p) == 47u )
		goto tr65;
	if ( (*p) < 59u ) {
		if ( (*p) > 45u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto tr68;
		} else if ( (*p) >= 33u )
			goto tr65;
	} else if ( (*p) > 64u ) {
		if ( (*p) > 96u ) {
			if ( 103u <= (*p) && (*p) <= 126u )
				goto tr65;
		} else if ( (*p) >= 71u )
			goto tr65;
	} else
		goto tr65;
	goto tr0;
tr68:
	{ if (too_large(m, (*p))) { p--; {goto st5;} } }
	goto st49;
st49:
	if ( ++p == pe )
		goto _test_eof49;
case 49:
	if ( (*p) == 47u )
		goto tr65;
	if ( (*p) < 59u ) {
		if ( (*p) > 45u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto tr69;
		} else if ( (*p) >= 33u )
			goto tr65;
	} else if ( (*p) > 64u ) {
		if ( (*p) > 96u ) {
			if ( 103u <= (*p) && (*p) <= 126u )
				goto tr65;
		} else if ( (*p) >= 71u )
			goto tr65;
	} else
		goto tr65;
	goto tr0;
tr69:
	{ if (too_large(m, (*p))) { p--; {goto st5;} } }
	goto st50;
st50:
	if ( ++p == pe )
		goto _test_eof50;
case 50:
	if ( (*p) == 47u )
		goto tr65;
	if ( (*p) < 59u ) {
		if ( (*p) > 45u ) {
			if ( 48u <= (*p) && (*p) <= 57u )
				goto tr70;
		} else if ( (*p) >= 33u )
			goto tr65;
	} else if ( (*p) > 64u ) {
		if ( (*p) > 96u ) {
			if ( 103u <= (*p) && (*p) <= 126u )
				goto tr65;
		} else if ( (*p) >= 71u )
			goto tr65;
	} else
		goto tr65;
	goto tr0;
tr70:
	{ if (too_large(m, (*p))) { p--; {goto st5;} } }
	goto st51;
st51:
	if ( ++p == pe )
		goto _test_eof51;
case 51:
	if ( (*p) == 47u )
		goto tr65;
	if ( (*p) < 59u ) {
		if ( 33u <= (*p) && (*p) <= 45u )
			goto tr65;
	} else if ( (*p) > 64u ) {
		if ( (*p) > 96u ) {
			if ( 103u <= (*p) && (*p) <= 126u )
				goto tr65;
		} else if ( (*p) >= 71u )
			goto tr65;
	} else
		goto tr65;
	goto tr0;
st52:
	if ( ++p == pe )
		goto _test_eof52;
case 52:
	switch( (*p) ) {
		case 10u: goto tr71;
		case 13u: goto tr71;
		case 32u: goto st53;
	}
	goto st0;
tr71:
	{ p--; {goto st6;} }
	goto st114;
st114:
	if ( ++p == pe )
		goto _test_eof114;
case 114:
	goto st0;
st53:
	if ( ++p == pe )
		goto _test_eof53;
case 53:
	switch( (*p) ) {
		case 65u: goto st55;
		case 97u: goto st55;
	}
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr73;
	goto tr0;
tr73:
	{ if (too_large(m, (*p))) { p--; {goto st5;} } }
	goto st54;
tr76:
	{ EMIT(SB_FTP_COMMAND_ALL, p, 0); }
	goto st54;
st54:
	if ( ++p == pe )
		goto _test_eof54;
case 54:
	switch( (*p) ) {
		case 10u: goto tr71;
		case 13u: goto tr71;
	}
	goto tr0;
st55:
	if ( ++p == pe )
		goto _test_eof55;
case 55:
	switch( (*p) ) {
		case 76u: goto st56;
		case 108u: goto st56;
	}
	goto tr0;
st56:
	if ( ++p == pe )
		goto _test_eof56;
case 56:
	switch( (*p) ) {
		case 76u: goto tr76;
		case 108u: goto tr76;
	}
	goto tr0;
st57:
	if ( ++p == pe )
		goto _test_eof57;
case 57:
	switch( (*p) ) {
		case 10u: goto tr77;
		case 13u: goto tr77;
		case 32u: goto st58;
	}
	goto st0;
tr77:
	{ p--; {goto st5;} }
	goto st115;
tr81:
	{ p--; {goto st6;} }
	goto st115;
st115:
	if ( ++p == pe )
		goto _test_eof115;
case 115:
	goto st0;
st58:
	if ( ++p == pe )
		goto _test_eof58;
case 58:
	switch( (*p) ) {
		case 76u: goto st62;
		case 108u: goto st62;
	}
	if ( (*p) <= 64u )
		goto tr0;
	goto tr79;
tr79:
	{ m->num = (*p) & 0xdfu; }
	goto st59;
st59:
	if ( ++p == pe )
		goto _test_eof59;
case 59:
	switch( (*p) ) {
		case 10u: goto tr81;
		case 13u: goto tr81;
		case 32u: goto st60;
	}
	goto tr0;
st60:
	if ( ++p == pe )
		goto _test_eof60;
case 60:
	switch( (*p) ) {
		case 67u: goto tr83;
		case 78u: goto st61;
		case 84u: goto tr83;
		case 99u: goto tr83;
		case 110u: goto st61;
		case 116u: goto tr83;
	}
	goto tr0;
tr83:
	{ m->num = 0; }
	goto st61;
tr86:
	{ m->num = 'I'; }
	goto st61;
st61:
	if ( ++p == pe )
		goto _test_eof61;
case 61:
	switch( (*p) ) {
		case 10u: goto tr81;
		case 13u: goto tr81;
	}
	goto tr0;
st62:
	if ( ++p == pe )
		goto _test_eof62;
case 62:
	switch( (*p) ) {
		case 32u: goto st63;
		case 56u: goto tr86;
	}
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr83;
	goto tr0;
st63:
	if ( ++p == pe )
		goto _test_eof63;
case 63:
	if ( (*p) == 56u )
		goto tr86;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr83;
	goto tr0;
st64:
	if ( ++p == pe )
		goto _test_eof64;
case 64:
	switch( (*p) ) {
		case 10u: goto tr87;
		case 13u: goto tr87;
		case 32u: goto tr88;
	}
	goto st0;
tr87:
	{ p--; {goto st5;} }
	goto st116;
tr88:
	{ {goto st65;} }
	goto st116;
st116:
	if ( ++p == pe )
		goto _test_eof116;
case 116:
	goto st0;
st65:
	if ( ++p == pe )
		goto _test_eof65;
case 65:
	switch( (*p) ) {
		case 127u: goto tr0;
		case 255u: goto tr0;
	}
	if ( (*p) > 31u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr90;
	} else
		goto tr0;
	goto tr89;
tr89:
	{ p--; {goto st8;} }
	goto st117;
tr92:
	{ if ((m->reg & 15) != 14 && m->reg != 16 + 12) { p--; {goto st8;} } SPAN_END(SB_FTP_COMMAND_STAMP); m->num = 0; m->reg = 0; {goto st11;} }
	goto st117;
st117:
	if ( ++p == pe )
		goto _test_eof117;
case 117:
	goto st0;
tr90:
	{ if (!m->open) SPAN_OPEN(SB_FTP_COMMAND_TEXT); }
	{ if ((m->reg & 15) < 14) m->num = m->num * 10 + ((*p) & 15u); m->reg += (m->reg & 15) < 15; }
	goto st66;
tr94:
	{ if ((m->reg & 15) < 14) m->num = m->num * 10 + ((*p) & 15u); m->reg += (m->reg & 15) < 15; }
	goto st66;
st66:
	if ( ++p == pe )
		goto _test_eof66;
case 66:
	switch( (*p) ) {
		case 32u: goto tr92;
		case 46u: goto tr93;
	}
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr94;
	goto tr91;
tr93:
	{ if ((m->reg & 15) != 14) { p--; {goto st8;} } }
	goto st67;
st67:
	if ( ++p == pe )
		goto _test_eof67;
case 67:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto st68;
	goto tr91;
st68:
	if ( ++p == pe )
		goto _test_eof68;
case 68:
	if ( (*p) == 32u )
		goto tr92;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto st68;
	goto tr91;
st69:
	if ( ++p == pe )
		goto _test_eof69;
case 69:
	switch( (*p) ) {
		case 10u: goto tr96;
		case 13u: goto tr96;
		case 32u: goto st70;
	}
	goto st0;
tr96:
	{ p--; {goto st5;} }
	goto st118;
tr103:
	{ p--; {goto st6;} }
	goto st118;
st118:
	if ( ++p == pe )
		goto _test_eof118;
case 118:
	goto st0;
st70:
	if ( ++p == pe )
		goto _test_eof70;
case 70:
	switch( (*p) ) {
		case 77u: goto st71;
		case 85u: goto st77;
		case 109u: goto st71;
		case 117u: goto st77;
	}
	goto tr0;
st71:
	if ( ++p == pe )
		goto _test_eof71;
case 71:
	switch( (*p) ) {
		case 76u: goto st72;
		case 108u: goto st72;
	}
	goto tr0;
st72:
	if ( ++p == pe )
		goto _test_eof72;
case 72:
	switch( (*p) ) {
		case 83u: goto st73;
		case 115u: goto st73;
	}
	goto tr0;
st73:
	if ( ++p == pe )
		goto _test_eof73;
case 73:
	switch( (*p) ) {
		case 84u: goto tr102;
		case 116u: goto tr102;
	}
	goto tr0;
tr102:
	{ m->num |= SB_FTP_COMMAND_O_MLST; }
	goto st74;
st74:
	if ( ++p == pe )
		goto _test_eof74;
case 74:
	switch( (*p) ) {
		case 10u: goto tr103;
		case 13u: goto tr103;
		case 32u: goto st75;
	}
	goto tr0;
tr106:
	{ m->num |= fact_of(m->reg); m->reg = 0; }
	goto st75;
st75:
	if ( ++p == pe )
		goto _test_eof75;
case 75:
	switch( (*p) ) {
		case 10u: goto tr103;
		case 13u: goto tr103;
	}
	if ( (*p) < 65u ) {
		if ( 45u <= (*p) && (*p) <= 46u )
			goto tr105;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto tr105;
	} else
		goto tr105;
	goto tr0;
tr105:
	{ m->reg = m->reg >> 27 || (*p) < 'A' ? UINT32_MAX : m->reg << 5 | ((*p) & 31u); }
	goto st76;
st76:
	if ( ++p == pe )
		goto _test_eof76;
case 76:
	if ( (*p) == 59u )
		goto tr106;
	if ( (*p) < 65u ) {
		if ( 45u <= (*p) && (*p) <= 46u )
			goto tr105;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto tr105;
	} else
		goto tr105;
	goto tr0;
st77:
	if ( ++p == pe )
		goto _test_eof77;
case 77:
	switch( (*p) ) {
		case 84u: goto st78;
		case 116u: goto st78;
	}
	goto tr0;
st78:
	if ( ++p == pe )
		goto _test_eof78;
case 78:
	switch( (*p) ) {
		case 70u: goto st79;
		case 102u: goto st79;
	}
	goto tr0;
st79:
	if ( ++p == pe )
		goto _test_eof79;
case 79:
	switch( (*p) ) {
		case 45u: goto st80;
		case 56u: goto tr110;
	}
	goto tr0;
st80:
	if ( ++p == pe )
		goto _test_eof80;
case 80:
	if ( (*p) == 56u )
		goto tr110;
	goto tr0;
tr110:
	{ m->num |= SB_FTP_COMMAND_O_UTF8; }
	goto st81;
st81:
	if ( ++p == pe )
		goto _test_eof81;
case 81:
	switch( (*p) ) {
		case 10u: goto tr103;
		case 13u: goto tr103;
		case 32u: goto st82;
	}
	goto tr0;
st82:
	if ( ++p == pe )
		goto _test_eof82;
case 82:
	switch( (*p) ) {
		case 79u: goto st83;
		case 111u: goto st83;
	}
	goto tr0;
st83:
	if ( ++p == pe )
		goto _test_eof83;
case 83:
	switch( (*p) ) {
		case 70u: goto st84;
		case 78u: goto st85;
		case 102u: goto st84;
		case 110u: goto st85;
	}
	goto tr0;
st84:
	if ( ++p == pe )
		goto _test_eof84;
case 84:
	switch( (*p) ) {
		case 70u: goto st85;
		case 102u: goto st85;
	}
	goto tr0;
st85:
	if ( ++p == pe )
		goto _test_eof85;
case 85:
	switch( (*p) ) {
		case 10u: goto tr103;
		case 13u: goto tr103;
	}
	goto tr0;
st86:
	if ( ++p == pe )
		goto _test_eof86;
case 86:
	switch( (*p) ) {
		case 10u: goto tr115;
		case 13u: goto tr115;
		case 32u: goto st87;
	}
	goto st0;
tr115:
	{ p--; {goto st5;} }
	goto st119;
tr128:
	{ p--; {goto st6;} }
	goto st119;
tr124:
	{ {goto st8;} }
	goto st119;
tr133:
	{ {goto st65;} }
	goto st119;
st119:
	if ( ++p == pe )
		goto _test_eof119;
case 119:
	goto st0;
st87:
	if ( ++p == pe )
		goto _test_eof87;
case 87:
	switch( (*p) ) {
		case 67u: goto st88;
		case 72u: goto st93;
		case 85u: goto st97;
		case 99u: goto st88;
		case 104u: goto st93;
		case 117u: goto st97;
	}
	goto tr0;
st88:
	if ( ++p == pe )
		goto _test_eof88;
case 88:
	switch( (*p) ) {
		case 72u: goto st89;
		case 104u: goto st89;
	}
	goto tr0;
st89:
	if ( ++p == pe )
		goto _test_eof89;
case 89:
	switch( (*p) ) {
		case 77u: goto st90;
		case 109u: goto st90;
	}
	goto tr0;
st90:
	if ( ++p == pe )
		goto _test_eof90;
case 90:
	switch( (*p) ) {
		case 79u: goto st91;
		case 111u: goto st91;
	}
	goto tr0;
st91:
	if ( ++p == pe )
		goto _test_eof91;
case 91:
	switch( (*p) ) {
		case 68u: goto tr123;
		case 100u: goto tr123;
	}
	goto tr0;
tr123:
	{ EMIT(SB_FTP_COMMAND_CHMOD, p, 0); }
	goto st92;
st92:
	if ( ++p == pe )
		goto _test_eof92;
case 92:
	if ( (*p) == 32u )
		goto tr124;
	goto tr0;
st93:
	if ( ++p == pe )
		goto _test_eof93;
case 93:
	switch( (*p) ) {
		case 69u: goto st94;
		case 101u: goto st94;
	}
	goto tr0;
st94:
	if ( ++p == pe )
		goto _test_eof94;
case 94:
	switch( (*p) ) {
		case 76u: goto st95;
		case 108u: goto st95;
	}
	goto tr0;
st95:
	if ( ++p == pe )
		goto _test_eof95;
case 95:
	switch( (*p) ) {
		case 80u: goto tr127;
		case 112u: goto tr127;
	}
	goto tr0;
tr127:
	{ EMIT(SB_FTP_COMMAND_SITEHELP, p, 0); }
	goto st96;
st96:
	if ( ++p == pe )
		goto _test_eof96;
case 96:
	switch( (*p) ) {
		case 10u: goto tr128;
		case 13u: goto tr128;
		case 32u: goto tr124;
	}
	goto tr0;
st97:
	if ( ++p == pe )
		goto _test_eof97;
case 97:
	switch( (*p) ) {
		case 84u: goto st98;
		case 116u: goto st98;
	}
	goto tr0;
st98:
	if ( ++p == pe )
		goto _test_eof98;
case 98:
	switch( (*p) ) {
		case 73u: goto st99;
		case 105u: goto st99;
	}
	goto tr0;
st99:
	if ( ++p == pe )
		goto _test_eof99;
case 99:
	switch( (*p) ) {
		case 77u: goto st100;
		case 109u: goto st100;
	}
	goto tr0;
st100:
	if ( ++p == pe )
		goto _test_eof100;
case 100:
	switch( (*p) ) {
		case 69u: goto tr132;
		case 101u: goto tr132;
	}
	goto tr0;
tr132:
	{ EMIT(SB_FTP_COMMAND_UTIME, p, 0); m->reg = 16; }
	goto st101;
st101:
	if ( ++p == pe )
		goto _test_eof101;
case 101:
	if ( (*p) == 32u )
		goto tr133;
	goto tr0;
	}
	_test_eof1:  m->cs = 1; goto _test_eof;
	_test_eof2:  m->cs = 2; goto _test_eof;
	_test_eof102:  m->cs = 102; goto _test_eof;
	_test_eof3:  m->cs = 3; goto _test_eof;
	_test_eof4:  m->cs = 4; goto _test_eof;
	_test_eof5:  m->cs = 5; goto _test_eof;
	_test_eof103:  m->cs = 103; goto _test_eof;
	_test_eof6:  m->cs = 6; goto _test_eof;
	_test_eof104:  m->cs = 104; goto _test_eof;
	_test_eof7:  m->cs = 7; goto _test_eof;
	_test_eof8:  m->cs = 8; goto _test_eof;
	_test_eof105:  m->cs = 105; goto _test_eof;
	_test_eof9:  m->cs = 9; goto _test_eof;
	_test_eof10:  m->cs = 10; goto _test_eof;
	_test_eof11:  m->cs = 11; goto _test_eof;
	_test_eof106:  m->cs = 106; goto _test_eof;
	_test_eof12:  m->cs = 12; goto _test_eof;
	_test_eof107:  m->cs = 107; goto _test_eof;
	_test_eof13:  m->cs = 13; goto _test_eof;
	_test_eof108:  m->cs = 108; goto _test_eof;
	_test_eof14:  m->cs = 14; goto _test_eof;
	_test_eof15:  m->cs = 15; goto _test_eof;
	_test_eof109:  m->cs = 109; goto _test_eof;
	_test_eof16:  m->cs = 16; goto _test_eof;
	_test_eof110:  m->cs = 110; goto _test_eof;
	_test_eof17:  m->cs = 17; goto _test_eof;
	_test_eof18:  m->cs = 18; goto _test_eof;
	_test_eof19:  m->cs = 19; goto _test_eof;
	_test_eof111:  m->cs = 111; goto _test_eof;
	_test_eof20:  m->cs = 20; goto _test_eof;
	_test_eof21:  m->cs = 21; goto _test_eof;
	_test_eof22:  m->cs = 22; goto _test_eof;
	_test_eof23:  m->cs = 23; goto _test_eof;
	_test_eof24:  m->cs = 24; goto _test_eof;
	_test_eof25:  m->cs = 25; goto _test_eof;
	_test_eof26:  m->cs = 26; goto _test_eof;
	_test_eof112:  m->cs = 112; goto _test_eof;
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
	_test_eof113:  m->cs = 113; goto _test_eof;
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
	_test_eof114:  m->cs = 114; goto _test_eof;
	_test_eof53:  m->cs = 53; goto _test_eof;
	_test_eof54:  m->cs = 54; goto _test_eof;
	_test_eof55:  m->cs = 55; goto _test_eof;
	_test_eof56:  m->cs = 56; goto _test_eof;
	_test_eof57:  m->cs = 57; goto _test_eof;
	_test_eof115:  m->cs = 115; goto _test_eof;
	_test_eof58:  m->cs = 58; goto _test_eof;
	_test_eof59:  m->cs = 59; goto _test_eof;
	_test_eof60:  m->cs = 60; goto _test_eof;
	_test_eof61:  m->cs = 61; goto _test_eof;
	_test_eof62:  m->cs = 62; goto _test_eof;
	_test_eof63:  m->cs = 63; goto _test_eof;
	_test_eof64:  m->cs = 64; goto _test_eof;
	_test_eof116:  m->cs = 116; goto _test_eof;
	_test_eof65:  m->cs = 65; goto _test_eof;
	_test_eof117:  m->cs = 117; goto _test_eof;
	_test_eof66:  m->cs = 66; goto _test_eof;
	_test_eof67:  m->cs = 67; goto _test_eof;
	_test_eof68:  m->cs = 68; goto _test_eof;
	_test_eof69:  m->cs = 69; goto _test_eof;
	_test_eof118:  m->cs = 118; goto _test_eof;
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
	_test_eof84:  m->cs = 84; goto _test_eof;
	_test_eof85:  m->cs = 85; goto _test_eof;
	_test_eof86:  m->cs = 86; goto _test_eof;
	_test_eof119:  m->cs = 119; goto _test_eof;
	_test_eof87:  m->cs = 87; goto _test_eof;
	_test_eof88:  m->cs = 88; goto _test_eof;
	_test_eof89:  m->cs = 89; goto _test_eof;
	_test_eof90:  m->cs = 90; goto _test_eof;
	_test_eof91:  m->cs = 91; goto _test_eof;
	_test_eof92:  m->cs = 92; goto _test_eof;
	_test_eof93:  m->cs = 93; goto _test_eof;
	_test_eof94:  m->cs = 94; goto _test_eof;
	_test_eof95:  m->cs = 95; goto _test_eof;
	_test_eof96:  m->cs = 96; goto _test_eof;
	_test_eof97:  m->cs = 97; goto _test_eof;
	_test_eof98:  m->cs = 98; goto _test_eof;
	_test_eof99:  m->cs = 99; goto _test_eof;
	_test_eof100:  m->cs = 100; goto _test_eof;
	_test_eof101:  m->cs = 101; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch (  m->cs ) {
	case 66:
	case 67:
	case 68:
	{ p--; {       if ( p == pe )
               goto _test_eof8;
goto st8;} }
	break;
	case 1:
	case 2:
	case 3:
	case 4:
	case 7:
	case 8:
	case 9:
	case 10:
	case 11:
	case 12:
	case 14:
	case 17:
	case 18:
	case 20:
	case 21:
	case 22:
	case 23:
	case 24:
	case 25:
	case 27:
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
	case 51:
	case 53:
	case 54:
	case 55:
	case 56:
	case 58:
	case 59:
	case 60:
	case 61:
	case 62:
	case 63:
	case 65:
	case 70:
	case 71:
	case 72:
	case 73:
	case 74:
	case 75:
	case 76:
	case 77:
	case 78:
	case 79:
	case 80:
	case 81:
	case 82:
	case 83:
	case 84:
	case 85:
	case 87:
	case 88:
	case 89:
	case 90:
	case 91:
	case 92:
	case 93:
	case 94:
	case 95:
	case 96:
	case 97:
	case 98:
	case 99:
	case 100:
	case 101:
	{ p--; {       if ( p == pe )
               goto _test_eof5;
goto st5;} }
	break;
	}
	}

	_out: {}
	}

    __asm__("" : "+r"(p) : : "memory");     /* else gcc copies what follows behind every state: 28 bytes each */
    if (m->open && p == pe && !eof)
        SPAN_MORE;
    if (m->cs == sb_ftp_command_error)
        m->status = SB_MACHINE_BAD;
    return p;
}

void sb_ftp_command_init(struct sb_machine *m)
{
    m->cs = (int16_t)sb_ftp_command_start;
    m->open = 0;
    m->status = SB_MACHINE_RUNS;
    m->reg = 0;
    m->num = 0;
    m->word = NULL;
}

size_t sb_ftp_command_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    if (m->status != SB_MACHINE_RUNS || n == 0)     /* p may be NULL when there is nothing */
        return 0;
    return (size_t)(run(m, p, p + n, NULL, emit, user) - p);
}

int sb_ftp_command_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    static const unsigned char none[2], *const nothing = none + 1;  /* an action may step back */

    if (m->status == SB_MACHINE_RUNS)
        run(m, nothing, nothing, nothing, emit, user);
    return m->status == SB_MACHINE_DONE ? 0 : -1;
}

int sb_ftp_command_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    static const unsigned char none[2];
    const unsigned char *end;

    if (n == 0)
        p = none + 1;           /* p may be NULL then; as above */
    end = p + n;
    sb_ftp_command_init(m);
    if (run(m, p, end, end, emit, user) != end)
        return -1;
    return m->status == SB_MACHINE_DONE ? 0 : -1;
}
