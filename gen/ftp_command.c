
/* ftp_command - printed by tools/gen from grammar/ftp_command.c.rl; do not edit. */
#include "ftp_command.h"
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
#define ERROR_STATE        (int16_t)sb_ftp_command_error  /* fgoto *ERROR_STATE: the byte at p is refused */
/* Whether the literal stands at p: a hint, by which an action takes all of it at once and goes
 * where the states would have led. */
#define AHEAD(literal)     ((size_t)(pe - p) >= sizeof(literal) - 1 && !__builtin_memcmp(p, literal, sizeof(literal) - 1))
/* A counted run, m->num bytes of it left: takes what is here, stands on its last byte. */
#define RUN(ev)                                                             \
    do {                                                                    \
        size_t left = (size_t)(pe - p), k = m->num < left ? (size_t)m->num : left; \
        m->num -= k;                                                        \
        EMIT((ev) | (m->num ? SB_MORE : 0), p, k);                          \
        p += k - 1;                                                         \
    } while (0)

#define NUM_MAX  ((uint64_t)1 << 62)
#define VERB(ev)  EMIT(SB_FTP_COMMAND_##ev, p, 0)
#define CLOSE_TEXT                                                          \
    do {                                                                    \
        if (m->open)                                                        \
            SPAN_END(SB_FTP_COMMAND_TEXT);                                  \
        else if (m->reg & SB_FTP_COMMAND_PAUSED)                            \
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




#ifndef SPAN_MORE   /* a driver may have its own way to end a piece */
#define SPAN_MORE          EMIT(m->open | SB_MORE, mark, pe - mark)
#endif


static const int sb_ftp_command_start = 1;
static const int sb_ftp_command_first_final = 243;
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
		case 65u: goto st2;
		case 67u: goto st14;
		case 68u: goto st20;
		case 69u: goto st23;
		case 70u: goto st27;
		case 72u: goto st30;
		case 76u: goto st33;
		case 77u: goto st36;
		case 78u: goto st46;
		case 79u: goto st51;
		case 80u: goto st54;
		case 81u: goto st60;
		case 82u: goto st63;
		case 83u: goto st72;
		case 84u: goto st84;
		case 85u: goto st87;
		case 88u: goto st90;
		case 97u: goto st2;
		case 99u: goto st14;
		case 100u: goto st20;
		case 101u: goto st23;
		case 102u: goto st27;
		case 104u: goto st30;
		case 108u: goto st33;
		case 109u: goto st36;
		case 110u: goto st46;
		case 111u: goto st51;
		case 112u: goto st54;
		case 113u: goto st60;
		case 114u: goto st63;
		case 115u: goto st72;
		case 116u: goto st84;
		case 117u: goto st87;
		case 120u: goto st90;
		case 242u: goto st1;
		case 255u: goto st95;
	}
	if ( (*p) > 90u ) {
		if ( 98u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 66u )
		goto st3;
	goto tr0;
tr0:
	{ p--; {goto st97;} }
	goto st0;
st0:
 m->cs = 0;
	goto _out;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 66u: goto st4;
		case 67u: goto st6;
		case 76u: goto st8;
		case 80u: goto st10;
		case 85u: goto st12;
		case 98u: goto st4;
		case 99u: goto st6;
		case 108u: goto st8;
		case 112u: goto st10;
		case 117u: goto st12;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
tr21:
	{ VERB(UNKNOWN); p--; {goto st98;} }
	goto st243;
tr22:
	{ VERB(UNKNOWN); {goto st100;} }
	goto st243;
tr29:
	{ VERB(ABOR); {goto st104;} }
	goto st243;
tr31:
	{ VERB(ACCT); {goto st107;} }
	goto st243;
tr33:
	{ VERB(ALLO); {goto st111;} }
	goto st243;
tr35:
	{ VERB(APPE); {goto st105;} }
	goto st243;
tr37:
	{ VERB(AUTH); {goto st107;} }
	goto st243;
tr42:
	{ VERB(CDUP); {goto st104;} }
	goto st243;
tr44:
	{ VERB(CLNT); {goto st107;} }
	goto st243;
tr45:
	{ VERB(CWD); {goto st107;} }
	goto st243;
tr48:
	{ VERB(DELE); {goto st105;} }
	goto st243;
tr52:
	{ VERB(EPRT); {goto st131;} }
	goto st243;
tr53:
	{ VERB(EPSV); {goto st144;} }
	goto st243;
tr56:
	{ VERB(FEAT); {goto st104;} }
	goto st243;
tr59:
	{ VERB(HELP); {goto st107;} }
	goto st243;
tr62:
	{ VERB(LIST); {goto st108;} }
	goto st243;
tr69:
	{ VERB(MDTM); {goto st156;} }
	goto st243;
tr71:
	{ VERB(MFMT); {goto st156;} }
	goto st243;
tr72:
	{ VERB(MKD); {goto st105;} }
	goto st243;
tr74:
	{ VERB(MLSD); {goto st107;} }
	goto st243;
tr75:
	{ VERB(MLST); {goto st107;} }
	goto st243;
tr77:
	{ VERB(MODE); {goto st149;} }
	goto st243;
tr81:
	{ VERB(NLST); {goto st108;} }
	goto st243;
tr83:
	{ VERB(NOOP); {goto st107;} }
	goto st243;
tr86:
	{ VERB(OPTS); {goto st175;} }
	goto st243;
tr91:
	{ VERB(PASS); {goto st107;} }
	goto st243;
tr92:
	{ VERB(PASV); {goto st104;} }
	goto st243;
tr94:
	{ VERB(PORT); {goto st118;} }
	goto st243;
tr95:
	{ VERB(PWD); {goto st104;} }
	goto st243;
tr98:
	{ VERB(QUIT); {goto st104;} }
	goto st243;
tr105:
	{ VERB(REIN); {goto st104;} }
	goto st243;
tr106:
	{ VERB(REST); {goto st111;} }
	goto st243;
tr107:
	{ VERB(RETR); {goto st105;} }
	goto st243;
tr108:
	{ VERB(RMD); {goto st105;} }
	goto st243;
tr111:
	{ VERB(RNFR); {goto st105;} }
	goto st243;
tr112:
	{ VERB(RNTO); {goto st105;} }
	goto st243;
tr119:
	{ VERB(SITE); {goto st210;} }
	goto st243;
tr120:
	{ VERB(SIZE); {goto st105;} }
	goto st243;
tr122:
	{ VERB(SMNT); {goto st107;} }
	goto st243;
tr126:
	{ VERB(STAT); {goto st108;} }
	goto st243;
tr127:
	{ VERB(STOR); {goto st105;} }
	goto st243;
tr128:
	{ VERB(STOU); {goto st107;} }
	goto st243;
tr129:
	{ VERB(STRU); {goto st149;} }
	goto st243;
tr131:
	{ VERB(SYST); {goto st104;} }
	goto st243;
tr134:
	{ VERB(TYPE); {goto st149;} }
	goto st243;
tr137:
	{ VERB(USER); {goto st105;} }
	goto st243;
st243:
	if ( ++p == pe )
		goto _test_eof243;
case 243:
	goto st0;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 79u: goto st5;
		case 111u: goto st5;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 82u: goto tr29;
		case 114u: goto tr29;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 67u: goto st7;
		case 99u: goto st7;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 84u: goto tr31;
		case 116u: goto tr31;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 76u: goto st9;
		case 108u: goto st9;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 79u: goto tr33;
		case 111u: goto tr33;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 80u: goto st11;
		case 112u: goto st11;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 69u: goto tr35;
		case 101u: goto tr35;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 84u: goto st13;
		case 116u: goto st13;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 72u: goto tr37;
		case 104u: goto tr37;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 68u: goto st15;
		case 76u: goto st17;
		case 87u: goto st19;
		case 100u: goto st15;
		case 108u: goto st17;
		case 119u: goto st19;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 85u: goto st16;
		case 117u: goto st16;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 80u: goto tr42;
		case 112u: goto tr42;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 78u: goto st18;
		case 110u: goto st18;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 84u: goto tr44;
		case 116u: goto tr44;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 68u: goto tr45;
		case 100u: goto tr45;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st20:
	if ( ++p == pe )
		goto _test_eof20;
case 20:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 69u: goto st21;
		case 101u: goto st21;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st21:
	if ( ++p == pe )
		goto _test_eof21;
case 21:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 76u: goto st22;
		case 108u: goto st22;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st22:
	if ( ++p == pe )
		goto _test_eof22;
case 22:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 69u: goto tr48;
		case 101u: goto tr48;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st23:
	if ( ++p == pe )
		goto _test_eof23;
case 23:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 80u: goto st24;
		case 112u: goto st24;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st24:
	if ( ++p == pe )
		goto _test_eof24;
case 24:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 82u: goto st25;
		case 83u: goto st26;
		case 114u: goto st25;
		case 115u: goto st26;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st25:
	if ( ++p == pe )
		goto _test_eof25;
case 25:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 84u: goto tr52;
		case 116u: goto tr52;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st26:
	if ( ++p == pe )
		goto _test_eof26;
case 26:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 86u: goto tr53;
		case 118u: goto tr53;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st27:
	if ( ++p == pe )
		goto _test_eof27;
case 27:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 69u: goto st28;
		case 101u: goto st28;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st28:
	if ( ++p == pe )
		goto _test_eof28;
case 28:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 65u: goto st29;
		case 97u: goto st29;
	}
	if ( (*p) > 90u ) {
		if ( 98u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 66u )
		goto st3;
	goto tr0;
st29:
	if ( ++p == pe )
		goto _test_eof29;
case 29:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 84u: goto tr56;
		case 116u: goto tr56;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st30:
	if ( ++p == pe )
		goto _test_eof30;
case 30:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 69u: goto st31;
		case 101u: goto st31;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st31:
	if ( ++p == pe )
		goto _test_eof31;
case 31:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 76u: goto st32;
		case 108u: goto st32;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st32:
	if ( ++p == pe )
		goto _test_eof32;
case 32:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 80u: goto tr59;
		case 112u: goto tr59;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st33:
	if ( ++p == pe )
		goto _test_eof33;
case 33:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 73u: goto st34;
		case 105u: goto st34;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st34:
	if ( ++p == pe )
		goto _test_eof34;
case 34:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 83u: goto st35;
		case 115u: goto st35;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st35:
	if ( ++p == pe )
		goto _test_eof35;
case 35:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 84u: goto tr62;
		case 116u: goto tr62;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st36:
	if ( ++p == pe )
		goto _test_eof36;
case 36:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 68u: goto st37;
		case 70u: goto st39;
		case 75u: goto st41;
		case 76u: goto st42;
		case 79u: goto st44;
		case 100u: goto st37;
		case 102u: goto st39;
		case 107u: goto st41;
		case 108u: goto st42;
		case 111u: goto st44;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st37:
	if ( ++p == pe )
		goto _test_eof37;
case 37:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 84u: goto st38;
		case 116u: goto st38;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st38:
	if ( ++p == pe )
		goto _test_eof38;
case 38:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 77u: goto tr69;
		case 109u: goto tr69;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st39:
	if ( ++p == pe )
		goto _test_eof39;
case 39:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 77u: goto st40;
		case 109u: goto st40;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st40:
	if ( ++p == pe )
		goto _test_eof40;
case 40:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 84u: goto tr71;
		case 116u: goto tr71;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st41:
	if ( ++p == pe )
		goto _test_eof41;
case 41:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 68u: goto tr72;
		case 100u: goto tr72;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st42:
	if ( ++p == pe )
		goto _test_eof42;
case 42:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 83u: goto st43;
		case 115u: goto st43;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st43:
	if ( ++p == pe )
		goto _test_eof43;
case 43:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 68u: goto tr74;
		case 84u: goto tr75;
		case 100u: goto tr74;
		case 116u: goto tr75;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st44:
	if ( ++p == pe )
		goto _test_eof44;
case 44:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 68u: goto st45;
		case 100u: goto st45;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st45:
	if ( ++p == pe )
		goto _test_eof45;
case 45:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 69u: goto tr77;
		case 101u: goto tr77;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st46:
	if ( ++p == pe )
		goto _test_eof46;
case 46:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 76u: goto st47;
		case 79u: goto st49;
		case 108u: goto st47;
		case 111u: goto st49;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st47:
	if ( ++p == pe )
		goto _test_eof47;
case 47:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 83u: goto st48;
		case 115u: goto st48;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st48:
	if ( ++p == pe )
		goto _test_eof48;
case 48:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 84u: goto tr81;
		case 116u: goto tr81;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st49:
	if ( ++p == pe )
		goto _test_eof49;
case 49:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 79u: goto st50;
		case 111u: goto st50;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st50:
	if ( ++p == pe )
		goto _test_eof50;
case 50:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 80u: goto tr83;
		case 112u: goto tr83;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st51:
	if ( ++p == pe )
		goto _test_eof51;
case 51:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 80u: goto st52;
		case 112u: goto st52;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st52:
	if ( ++p == pe )
		goto _test_eof52;
case 52:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 84u: goto st53;
		case 116u: goto st53;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st53:
	if ( ++p == pe )
		goto _test_eof53;
case 53:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 83u: goto tr86;
		case 115u: goto tr86;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st54:
	if ( ++p == pe )
		goto _test_eof54;
case 54:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 65u: goto st55;
		case 79u: goto st57;
		case 87u: goto st59;
		case 97u: goto st55;
		case 111u: goto st57;
		case 119u: goto st59;
	}
	if ( (*p) > 90u ) {
		if ( 98u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 66u )
		goto st3;
	goto tr0;
st55:
	if ( ++p == pe )
		goto _test_eof55;
case 55:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 83u: goto st56;
		case 115u: goto st56;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st56:
	if ( ++p == pe )
		goto _test_eof56;
case 56:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 83u: goto tr91;
		case 86u: goto tr92;
		case 115u: goto tr91;
		case 118u: goto tr92;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st57:
	if ( ++p == pe )
		goto _test_eof57;
case 57:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 82u: goto st58;
		case 114u: goto st58;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st58:
	if ( ++p == pe )
		goto _test_eof58;
case 58:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 84u: goto tr94;
		case 116u: goto tr94;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st59:
	if ( ++p == pe )
		goto _test_eof59;
case 59:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 68u: goto tr95;
		case 100u: goto tr95;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st60:
	if ( ++p == pe )
		goto _test_eof60;
case 60:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 85u: goto st61;
		case 117u: goto st61;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st61:
	if ( ++p == pe )
		goto _test_eof61;
case 61:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 73u: goto st62;
		case 105u: goto st62;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st62:
	if ( ++p == pe )
		goto _test_eof62;
case 62:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 84u: goto tr98;
		case 116u: goto tr98;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st63:
	if ( ++p == pe )
		goto _test_eof63;
case 63:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 69u: goto st64;
		case 77u: goto st68;
		case 78u: goto st69;
		case 101u: goto st64;
		case 109u: goto st68;
		case 110u: goto st69;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st64:
	if ( ++p == pe )
		goto _test_eof64;
case 64:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 73u: goto st65;
		case 83u: goto st66;
		case 84u: goto st67;
		case 105u: goto st65;
		case 115u: goto st66;
		case 116u: goto st67;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st65:
	if ( ++p == pe )
		goto _test_eof65;
case 65:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 78u: goto tr105;
		case 110u: goto tr105;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st66:
	if ( ++p == pe )
		goto _test_eof66;
case 66:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 84u: goto tr106;
		case 116u: goto tr106;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st67:
	if ( ++p == pe )
		goto _test_eof67;
case 67:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 82u: goto tr107;
		case 114u: goto tr107;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st68:
	if ( ++p == pe )
		goto _test_eof68;
case 68:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 68u: goto tr108;
		case 100u: goto tr108;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st69:
	if ( ++p == pe )
		goto _test_eof69;
case 69:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 70u: goto st70;
		case 84u: goto st71;
		case 102u: goto st70;
		case 116u: goto st71;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st70:
	if ( ++p == pe )
		goto _test_eof70;
case 70:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 82u: goto tr111;
		case 114u: goto tr111;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st71:
	if ( ++p == pe )
		goto _test_eof71;
case 71:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 79u: goto tr112;
		case 111u: goto tr112;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st72:
	if ( ++p == pe )
		goto _test_eof72;
case 72:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 73u: goto st73;
		case 77u: goto st76;
		case 84u: goto st78;
		case 89u: goto st82;
		case 105u: goto st73;
		case 109u: goto st76;
		case 116u: goto st78;
		case 121u: goto st82;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st73:
	if ( ++p == pe )
		goto _test_eof73;
case 73:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 84u: goto st74;
		case 90u: goto st75;
		case 116u: goto st74;
		case 122u: goto st75;
	}
	if ( (*p) > 89u ) {
		if ( 97u <= (*p) && (*p) <= 121u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st74:
	if ( ++p == pe )
		goto _test_eof74;
case 74:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 69u: goto tr119;
		case 101u: goto tr119;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st75:
	if ( ++p == pe )
		goto _test_eof75;
case 75:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 69u: goto tr120;
		case 101u: goto tr120;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st76:
	if ( ++p == pe )
		goto _test_eof76;
case 76:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 78u: goto st77;
		case 110u: goto st77;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st77:
	if ( ++p == pe )
		goto _test_eof77;
case 77:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 84u: goto tr122;
		case 116u: goto tr122;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st78:
	if ( ++p == pe )
		goto _test_eof78;
case 78:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 65u: goto st79;
		case 79u: goto st80;
		case 82u: goto st81;
		case 97u: goto st79;
		case 111u: goto st80;
		case 114u: goto st81;
	}
	if ( (*p) > 90u ) {
		if ( 98u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 66u )
		goto st3;
	goto tr0;
st79:
	if ( ++p == pe )
		goto _test_eof79;
case 79:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 84u: goto tr126;
		case 116u: goto tr126;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st80:
	if ( ++p == pe )
		goto _test_eof80;
case 80:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 82u: goto tr127;
		case 85u: goto tr128;
		case 114u: goto tr127;
		case 117u: goto tr128;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st81:
	if ( ++p == pe )
		goto _test_eof81;
case 81:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 85u: goto tr129;
		case 117u: goto tr129;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st82:
	if ( ++p == pe )
		goto _test_eof82;
case 82:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 83u: goto st83;
		case 115u: goto st83;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st83:
	if ( ++p == pe )
		goto _test_eof83;
case 83:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 84u: goto tr131;
		case 116u: goto tr131;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st84:
	if ( ++p == pe )
		goto _test_eof84;
case 84:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 89u: goto st85;
		case 121u: goto st85;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st85:
	if ( ++p == pe )
		goto _test_eof85;
case 85:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 80u: goto st86;
		case 112u: goto st86;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st86:
	if ( ++p == pe )
		goto _test_eof86;
case 86:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 69u: goto tr134;
		case 101u: goto tr134;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st87:
	if ( ++p == pe )
		goto _test_eof87;
case 87:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 83u: goto st88;
		case 115u: goto st88;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st88:
	if ( ++p == pe )
		goto _test_eof88;
case 88:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 69u: goto st89;
		case 101u: goto st89;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st89:
	if ( ++p == pe )
		goto _test_eof89;
case 89:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 82u: goto tr137;
		case 114u: goto tr137;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st90:
	if ( ++p == pe )
		goto _test_eof90;
case 90:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 67u: goto st91;
		case 77u: goto st92;
		case 80u: goto st93;
		case 82u: goto st94;
		case 99u: goto st91;
		case 109u: goto st92;
		case 112u: goto st93;
		case 114u: goto st94;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st91:
	if ( ++p == pe )
		goto _test_eof91;
case 91:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 85u: goto st16;
		case 87u: goto st19;
		case 117u: goto st16;
		case 119u: goto st19;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st92:
	if ( ++p == pe )
		goto _test_eof92;
case 92:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 75u: goto st41;
		case 107u: goto st41;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st93:
	if ( ++p == pe )
		goto _test_eof93;
case 93:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 87u: goto st59;
		case 119u: goto st59;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st94:
	if ( ++p == pe )
		goto _test_eof94;
case 94:
	switch( (*p) ) {
		case 10u: goto tr21;
		case 13u: goto tr21;
		case 32u: goto tr22;
		case 77u: goto st68;
		case 109u: goto st68;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st3;
	} else if ( (*p) >= 65u )
		goto st3;
	goto tr0;
st95:
	if ( ++p == pe )
		goto _test_eof95;
case 95:
	if ( (*p) > 250u ) {
		if ( 251u <= (*p) && (*p) <= 254u )
			goto st96;
	} else if ( (*p) >= 240u )
		goto st1;
	goto tr0;
st96:
	if ( ++p == pe )
		goto _test_eof96;
case 96:
	goto st1;
tr143:
	{ CLOSE_TEXT; }
	goto st97;
st97:
	if ( ++p == pe )
		goto _test_eof97;
case 97:
	if ( (*p) == 10u )
		goto tr144;
	goto tr143;
tr144:
	{ CLOSE_TEXT; VERB(SYNTAX); DONE; {p++;  m->cs = 244; goto _out;} }
	goto st244;
st244:
	if ( ++p == pe )
		goto _test_eof244;
case 244:
	goto st0;
st98:
	if ( ++p == pe )
		goto _test_eof98;
case 98:
	switch( (*p) ) {
		case 10u: goto tr145;
		case 13u: goto st99;
	}
	goto st0;
tr145:
	{ VERB(DO); DONE; {p++;  m->cs = 245; goto _out;} }
	goto st245;
st245:
	if ( ++p == pe )
		goto _test_eof245;
case 245:
	goto st0;
st99:
	if ( ++p == pe )
		goto _test_eof99;
case 99:
	if ( (*p) == 10u )
		goto tr145;
	goto tr0;
tr149:
	{ if (!m->open) SPAN_OPEN(SB_FTP_COMMAND_TEXT); }
	goto st100;
st100:
	if ( ++p == pe )
		goto _test_eof100;
case 100:
	switch( (*p) ) {
		case 10u: goto tr148;
		case 13u: goto tr148;
		case 127u: goto tr0;
		case 255u: goto tr150;
	}
	if ( (*p) <= 31u )
		goto tr0;
	goto tr149;
tr148:
	{ CLOSE_TEXT; p--; {goto st98;} }
	goto st246;
st246:
	if ( ++p == pe )
		goto _test_eof246;
case 246:
	goto st0;
tr150:
	{ if (m->open) SPAN_PAUSE; m->reg = SB_FTP_COMMAND_PAUSED; }
	goto st101;
st101:
	if ( ++p == pe )
		goto _test_eof101;
case 101:
	if ( (*p) > 250u ) {
		if ( 251u <= (*p) && (*p) <= 254u )
			goto st102;
	} else if ( (*p) >= 240u )
		goto st100;
	goto tr0;
st102:
	if ( ++p == pe )
		goto _test_eof102;
case 102:
	goto st100;
st103:
	if ( ++p == pe )
		goto _test_eof103;
case 103:
	switch( (*p) ) {
		case 127u: goto tr0;
		case 255u: goto tr0;
	}
	if ( (*p) <= 31u )
		goto tr0;
	goto tr153;
tr153:
	{ p--; {goto st100;} }
	goto st247;
st247:
	if ( ++p == pe )
		goto _test_eof247;
case 247:
	goto st0;
st104:
	if ( ++p == pe )
		goto _test_eof104;
case 104:
	switch( (*p) ) {
		case 10u: goto tr154;
		case 13u: goto tr154;
		case 32u: goto st104;
	}
	goto tr0;
tr154:
	{ p--; {goto st98;} }
	goto st248;
st248:
	if ( ++p == pe )
		goto _test_eof248;
case 248:
	goto st0;
st105:
	if ( ++p == pe )
		goto _test_eof105;
case 105:
	if ( (*p) == 32u )
		goto st106;
	goto tr0;
st106:
	if ( ++p == pe )
		goto _test_eof106;
case 106:
	switch( (*p) ) {
		case 127u: goto tr0;
		case 255u: goto tr0;
	}
	if ( (*p) <= 31u )
		goto tr0;
	goto tr157;
tr157:
	{ p--; {goto st100;} }
	goto st249;
st249:
	if ( ++p == pe )
		goto _test_eof249;
case 249:
	goto st0;
st107:
	if ( ++p == pe )
		goto _test_eof107;
case 107:
	switch( (*p) ) {
		case 10u: goto tr158;
		case 13u: goto tr158;
		case 32u: goto tr159;
	}
	goto tr0;
tr158:
	{ p--; {goto st98;} }
	goto st250;
tr159:
	{ {goto st100;} }
	goto st250;
st250:
	if ( ++p == pe )
		goto _test_eof250;
case 250:
	goto st0;
st108:
	if ( ++p == pe )
		goto _test_eof108;
case 108:
	switch( (*p) ) {
		case 10u: goto tr160;
		case 13u: goto tr160;
		case 32u: goto st109;
	}
	goto tr0;
tr162:
	{ p--; {goto st100;} }
	goto st251;
tr160:
	{ p--; {goto st98;} }
	goto st251;
st251:
	if ( ++p == pe )
		goto _test_eof251;
case 251:
	goto st0;
st109:
	if ( ++p == pe )
		goto _test_eof109;
case 109:
	switch( (*p) ) {
		case 32u: goto st109;
		case 45u: goto st110;
		case 127u: goto tr0;
		case 255u: goto tr0;
	}
	if ( (*p) <= 31u )
		goto tr0;
	goto tr162;
st110:
	if ( ++p == pe )
		goto _test_eof110;
case 110:
	switch( (*p) ) {
		case 10u: goto tr160;
		case 13u: goto tr160;
		case 32u: goto st109;
		case 49u: goto st110;
	}
	if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st110;
	} else if ( (*p) >= 65u )
		goto st110;
	goto tr0;
st111:
	if ( ++p == pe )
		goto _test_eof111;
case 111:
	if ( (*p) == 32u )
		goto st112;
	goto tr0;
st112:
	if ( ++p == pe )
		goto _test_eof112;
case 112:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr165;
	goto tr0;
tr165:
	{ if (too_large(m, (*p))) { p--; {goto st97;} } }
	goto st113;
st113:
	if ( ++p == pe )
		goto _test_eof113;
case 113:
	switch( (*p) ) {
		case 10u: goto tr166;
		case 13u: goto tr166;
		case 32u: goto st114;
	}
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr165;
	goto tr0;
tr166:
	{ p--; {goto st98;} }
	goto st252;
st252:
	if ( ++p == pe )
		goto _test_eof252;
case 252:
	goto st0;
st114:
	if ( ++p == pe )
		goto _test_eof114;
case 114:
	switch( (*p) ) {
		case 82u: goto st115;
		case 114u: goto st115;
	}
	goto tr0;
st115:
	if ( ++p == pe )
		goto _test_eof115;
case 115:
	if ( (*p) == 32u )
		goto st116;
	goto tr0;
st116:
	if ( ++p == pe )
		goto _test_eof116;
case 116:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto st117;
	goto tr0;
st117:
	if ( ++p == pe )
		goto _test_eof117;
case 117:
	switch( (*p) ) {
		case 10u: goto tr166;
		case 13u: goto tr166;
	}
	if ( 48u <= (*p) && (*p) <= 57u )
		goto st117;
	goto tr0;
st118:
	if ( ++p == pe )
		goto _test_eof118;
case 118:
	if ( (*p) == 32u )
		goto st119;
	goto tr0;
st119:
	if ( ++p == pe )
		goto _test_eof119;
case 119:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr172;
	goto tr0;
tr172:
	{ m->reg = 0; }
	{ m->reg = m->reg * 10 + ((*p) & 15u); if (m->reg > 255) { p--; {goto st97;} } }
	goto st120;
tr174:
	{ m->reg = m->reg * 10 + ((*p) & 15u); if (m->reg > 255) { p--; {goto st97;} } }
	goto st120;
st120:
	if ( ++p == pe )
		goto _test_eof120;
case 120:
	if ( (*p) == 44u )
		goto tr173;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr174;
	goto tr0;
tr173:
	{ m->num = m->num << 8 | m->reg; m->reg = 0; }
	goto st121;
st121:
	if ( ++p == pe )
		goto _test_eof121;
case 121:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr175;
	goto tr0;
tr175:
	{ m->reg = 0; }
	{ m->reg = m->reg * 10 + ((*p) & 15u); if (m->reg > 255) { p--; {goto st97;} } }
	goto st122;
tr177:
	{ m->reg = m->reg * 10 + ((*p) & 15u); if (m->reg > 255) { p--; {goto st97;} } }
	goto st122;
st122:
	if ( ++p == pe )
		goto _test_eof122;
case 122:
	if ( (*p) == 44u )
		goto tr176;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr177;
	goto tr0;
tr176:
	{ m->num = m->num << 8 | m->reg; m->reg = 0; }
	goto st123;
st123:
	if ( ++p == pe )
		goto _test_eof123;
case 123:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr178;
	goto tr0;
tr178:
	{ m->reg = 0; }
	{ m->reg = m->reg * 10 + ((*p) & 15u); if (m->reg > 255) { p--; {goto st97;} } }
	goto st124;
tr180:
	{ m->reg = m->reg * 10 + ((*p) & 15u); if (m->reg > 255) { p--; {goto st97;} } }
	goto st124;
st124:
	if ( ++p == pe )
		goto _test_eof124;
case 124:
	if ( (*p) == 44u )
		goto tr179;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr180;
	goto tr0;
tr179:
	{ m->num = m->num << 8 | m->reg; m->reg = 0; }
	goto st125;
st125:
	if ( ++p == pe )
		goto _test_eof125;
case 125:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr181;
	goto tr0;
tr181:
	{ m->reg = 0; }
	{ m->reg = m->reg * 10 + ((*p) & 15u); if (m->reg > 255) { p--; {goto st97;} } }
	goto st126;
tr183:
	{ m->reg = m->reg * 10 + ((*p) & 15u); if (m->reg > 255) { p--; {goto st97;} } }
	goto st126;
st126:
	if ( ++p == pe )
		goto _test_eof126;
case 126:
	if ( (*p) == 44u )
		goto tr182;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr183;
	goto tr0;
tr182:
	{ m->num = m->num << 8 | m->reg; m->reg = 0; }
	goto st127;
st127:
	if ( ++p == pe )
		goto _test_eof127;
case 127:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr184;
	goto tr0;
tr184:
	{ m->reg = 0; }
	{ m->reg = m->reg * 10 + ((*p) & 15u); if (m->reg > 255) { p--; {goto st97;} } }
	goto st128;
tr186:
	{ m->reg = m->reg * 10 + ((*p) & 15u); if (m->reg > 255) { p--; {goto st97;} } }
	goto st128;
st128:
	if ( ++p == pe )
		goto _test_eof128;
case 128:
	if ( (*p) == 44u )
		goto tr185;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr186;
	goto tr0;
tr185:
	{ m->num = m->num << 8 | m->reg; m->reg = 0; }
	goto st129;
st129:
	if ( ++p == pe )
		goto _test_eof129;
case 129:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr187;
	goto tr0;
tr187:
	{ m->reg = 0; }
	{ m->reg = m->reg * 10 + ((*p) & 15u); if (m->reg > 255) { p--; {goto st97;} } }
	goto st130;
tr189:
	{ m->reg = m->reg * 10 + ((*p) & 15u); if (m->reg > 255) { p--; {goto st97;} } }
	goto st130;
st130:
	if ( ++p == pe )
		goto _test_eof130;
case 130:
	switch( (*p) ) {
		case 10u: goto tr188;
		case 13u: goto tr188;
	}
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr189;
	goto tr0;
tr188:
	{ m->num = m->num << 8 | m->reg; m->reg = 0; }
	{ p--; {goto st98;} }
	goto st253;
st253:
	if ( ++p == pe )
		goto _test_eof253;
case 253:
	goto st0;
st131:
	if ( ++p == pe )
		goto _test_eof131;
case 131:
	if ( (*p) == 32u )
		goto st132;
	goto tr0;
st132:
	if ( ++p == pe )
		goto _test_eof132;
case 132:
	if ( (*p) == 124u )
		goto st133;
	goto tr0;
st133:
	if ( ++p == pe )
		goto _test_eof133;
case 133:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr192;
	goto tr0;
tr192:
	{ if (too_large(m, (*p))) { p--; {goto st97;} } }
	goto st134;
st134:
	if ( ++p == pe )
		goto _test_eof134;
case 134:
	if ( (*p) == 124u )
		goto st135;
	goto tr0;
st135:
	if ( ++p == pe )
		goto _test_eof135;
case 135:
	if ( (*p) == 46u )
		goto tr194;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 58u )
			goto tr194;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto tr194;
	} else
		goto tr194;
	goto tr0;
tr194:
	{ SPAN_OPEN(SB_FTP_COMMAND_ADDRESS); }
	goto st136;
st136:
	if ( ++p == pe )
		goto _test_eof136;
case 136:
	switch( (*p) ) {
		case 46u: goto st136;
		case 124u: goto tr196;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 58u )
			goto st136;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st136;
	} else
		goto st136;
	goto tr0;
tr196:
	{ SPAN_END(SB_FTP_COMMAND_ADDRESS); m->num = 0; }
	goto st137;
st137:
	if ( ++p == pe )
		goto _test_eof137;
case 137:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr197;
	goto tr0;
tr197:
	{ if (too_large(m, (*p))) { p--; {goto st97;} } }
	goto st138;
st138:
	if ( ++p == pe )
		goto _test_eof138;
case 138:
	if ( (*p) == 124u )
		goto st143;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr198;
	goto tr0;
tr198:
	{ if (too_large(m, (*p))) { p--; {goto st97;} } }
	goto st139;
st139:
	if ( ++p == pe )
		goto _test_eof139;
case 139:
	if ( (*p) == 124u )
		goto st143;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr200;
	goto tr0;
tr200:
	{ if (too_large(m, (*p))) { p--; {goto st97;} } }
	goto st140;
st140:
	if ( ++p == pe )
		goto _test_eof140;
case 140:
	if ( (*p) == 124u )
		goto st143;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr201;
	goto tr0;
tr201:
	{ if (too_large(m, (*p))) { p--; {goto st97;} } }
	goto st141;
st141:
	if ( ++p == pe )
		goto _test_eof141;
case 141:
	if ( (*p) == 124u )
		goto st143;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr202;
	goto tr0;
tr202:
	{ if (too_large(m, (*p))) { p--; {goto st97;} } }
	goto st142;
st142:
	if ( ++p == pe )
		goto _test_eof142;
case 142:
	if ( (*p) == 124u )
		goto st143;
	goto tr0;
st143:
	if ( ++p == pe )
		goto _test_eof143;
case 143:
	switch( (*p) ) {
		case 10u: goto tr203;
		case 13u: goto tr203;
	}
	goto tr0;
tr203:
	{ p--; {goto st98;} }
	goto st254;
st254:
	if ( ++p == pe )
		goto _test_eof254;
case 254:
	goto st0;
st144:
	if ( ++p == pe )
		goto _test_eof144;
case 144:
	switch( (*p) ) {
		case 10u: goto tr204;
		case 13u: goto tr204;
		case 32u: goto st145;
	}
	goto tr0;
tr204:
	{ p--; {goto st98;} }
	goto st255;
st255:
	if ( ++p == pe )
		goto _test_eof255;
case 255:
	goto st0;
st145:
	if ( ++p == pe )
		goto _test_eof145;
case 145:
	switch( (*p) ) {
		case 65u: goto st147;
		case 97u: goto st147;
	}
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr206;
	goto tr0;
tr206:
	{ if (too_large(m, (*p))) { p--; {goto st97;} } }
	goto st146;
tr209:
	{ VERB(ALL); }
	goto st146;
st146:
	if ( ++p == pe )
		goto _test_eof146;
case 146:
	switch( (*p) ) {
		case 10u: goto tr204;
		case 13u: goto tr204;
	}
	goto tr0;
st147:
	if ( ++p == pe )
		goto _test_eof147;
case 147:
	switch( (*p) ) {
		case 76u: goto st148;
		case 108u: goto st148;
	}
	goto tr0;
st148:
	if ( ++p == pe )
		goto _test_eof148;
case 148:
	switch( (*p) ) {
		case 76u: goto tr209;
		case 108u: goto tr209;
	}
	goto tr0;
st149:
	if ( ++p == pe )
		goto _test_eof149;
case 149:
	if ( (*p) == 32u )
		goto st150;
	goto tr0;
st150:
	if ( ++p == pe )
		goto _test_eof150;
case 150:
	switch( (*p) ) {
		case 76u: goto st154;
		case 108u: goto st154;
	}
	if ( (*p) <= 64u )
		goto tr0;
	goto tr211;
tr211:
	{ m->num = (*p) & 0xdfu; }
	goto st151;
st151:
	if ( ++p == pe )
		goto _test_eof151;
case 151:
	switch( (*p) ) {
		case 10u: goto tr213;
		case 13u: goto tr213;
		case 32u: goto st152;
	}
	goto tr0;
tr213:
	{ p--; {goto st98;} }
	goto st256;
st256:
	if ( ++p == pe )
		goto _test_eof256;
case 256:
	goto st0;
st152:
	if ( ++p == pe )
		goto _test_eof152;
case 152:
	switch( (*p) ) {
		case 67u: goto tr215;
		case 78u: goto st153;
		case 84u: goto tr215;
		case 99u: goto tr215;
		case 110u: goto st153;
		case 116u: goto tr215;
	}
	goto tr0;
tr215:
	{ m->num = 0; }
	goto st153;
tr218:
	{ m->num = 'I'; }
	goto st153;
st153:
	if ( ++p == pe )
		goto _test_eof153;
case 153:
	switch( (*p) ) {
		case 10u: goto tr213;
		case 13u: goto tr213;
	}
	goto tr0;
st154:
	if ( ++p == pe )
		goto _test_eof154;
case 154:
	switch( (*p) ) {
		case 32u: goto st155;
		case 56u: goto tr218;
	}
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr215;
	goto tr0;
st155:
	if ( ++p == pe )
		goto _test_eof155;
case 155:
	if ( (*p) == 56u )
		goto tr218;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr215;
	goto tr0;
st156:
	if ( ++p == pe )
		goto _test_eof156;
case 156:
	if ( (*p) == 32u )
		goto st157;
	goto tr0;
st157:
	if ( ++p == pe )
		goto _test_eof157;
case 157:
	switch( (*p) ) {
		case 127u: goto tr0;
		case 255u: goto tr0;
	}
	if ( (*p) > 31u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr221;
	} else
		goto tr0;
	goto tr220;
tr220:
	{ if (!m->open) SPAN_OPEN(SB_FTP_COMMAND_TEXT); }
	goto st158;
st158:
	if ( ++p == pe )
		goto _test_eof158;
case 158:
	switch( (*p) ) {
		case 10u: goto tr222;
		case 13u: goto tr222;
		case 127u: goto tr0;
		case 255u: goto tr0;
	}
	if ( (*p) <= 31u )
		goto tr0;
	goto tr220;
tr222:
	{ CLOSE_TEXT; p--; {goto st98;} }
	goto st257;
tr236:
	{ SPAN_END(SB_FTP_COMMAND_STAMP); m->num = 0; {goto st103;} }
	goto st257;
st257:
	if ( ++p == pe )
		goto _test_eof257;
case 257:
	goto st0;
tr221:
	{ if (too_large(m, (*p))) { p--; {goto st97;} } }
	{ if (!m->open) SPAN_OPEN(SB_FTP_COMMAND_TEXT); }
	goto st159;
st159:
	if ( ++p == pe )
		goto _test_eof159;
case 159:
	switch( (*p) ) {
		case 10u: goto tr222;
		case 13u: goto tr222;
		case 127u: goto tr0;
		case 255u: goto tr0;
	}
	if ( (*p) > 31u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr223;
	} else
		goto tr0;
	goto tr220;
tr223:
	{ if (too_large(m, (*p))) { p--; {goto st97;} } }
	{ if (!m->open) SPAN_OPEN(SB_FTP_COMMAND_TEXT); }
	goto st160;
st160:
	if ( ++p == pe )
		goto _test_eof160;
case 160:
	switch( (*p) ) {
		case 10u: goto tr222;
		case 13u: goto tr222;
		case 127u: goto tr0;
		case 255u: goto tr0;
	}
	if ( (*p) > 31u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr224;
	} else
		goto tr0;
	goto tr220;
tr224:
	{ if (too_large(m, (*p))) { p--; {goto st97;} } }
	{ if (!m->open) SPAN_OPEN(SB_FTP_COMMAND_TEXT); }
	goto st161;
st161:
	if ( ++p == pe )
		goto _test_eof161;
case 161:
	switch( (*p) ) {
		case 10u: goto tr222;
		case 13u: goto tr222;
		case 127u: goto tr0;
		case 255u: goto tr0;
	}
	if ( (*p) > 31u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr225;
	} else
		goto tr0;
	goto tr220;
tr225:
	{ if (too_large(m, (*p))) { p--; {goto st97;} } }
	{ if (!m->open) SPAN_OPEN(SB_FTP_COMMAND_TEXT); }
	goto st162;
st162:
	if ( ++p == pe )
		goto _test_eof162;
case 162:
	switch( (*p) ) {
		case 10u: goto tr222;
		case 13u: goto tr222;
		case 127u: goto tr0;
		case 255u: goto tr0;
	}
	if ( (*p) > 31u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr226;
	} else
		goto tr0;
	goto tr220;
tr226:
	{ if (too_large(m, (*p))) { p--; {goto st97;} } }
	{ if (!m->open) SPAN_OPEN(SB_FTP_COMMAND_TEXT); }
	goto st163;
st163:
	if ( ++p == pe )
		goto _test_eof163;
case 163:
	switch( (*p) ) {
		case 10u: goto tr222;
		case 13u: goto tr222;
		case 127u: goto tr0;
		case 255u: goto tr0;
	}
	if ( (*p) > 31u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr227;
	} else
		goto tr0;
	goto tr220;
tr227:
	{ if (too_large(m, (*p))) { p--; {goto st97;} } }
	{ if (!m->open) SPAN_OPEN(SB_FTP_COMMAND_TEXT); }
	goto st164;
st164:
	if ( ++p == pe )
		goto _test_eof164;
case 164:
	switch( (*p) ) {
		case 10u: goto tr222;
		case 13u: goto tr222;
		case 127u: goto tr0;
		case 255u: goto tr0;
	}
	if ( (*p) > 31u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr228;
	} else
		goto tr0;
	goto tr220;
tr228:
	{ if (too_large(m, (*p))) { p--; {goto st97;} } }
	{ if (!m->open) SPAN_OPEN(SB_FTP_COMMAND_TEXT); }
	goto st165;
st165:
	if ( ++p == pe )
		goto _test_eof165;
case 165:
	switch( (*p) ) {
		case 10u: goto tr222;
		case 13u: goto tr222;
		case 127u: goto tr0;
		case 255u: goto tr0;
	}
	if ( (*p) > 31u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr229;
	} else
		goto tr0;
	goto tr220;
tr229:
	{ if (too_large(m, (*p))) { p--; {goto st97;} } }
	{ if (!m->open) SPAN_OPEN(SB_FTP_COMMAND_TEXT); }
	goto st166;
st166:
	if ( ++p == pe )
		goto _test_eof166;
case 166:
	switch( (*p) ) {
		case 10u: goto tr222;
		case 13u: goto tr222;
		case 127u: goto tr0;
		case 255u: goto tr0;
	}
	if ( (*p) > 31u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr230;
	} else
		goto tr0;
	goto tr220;
tr230:
	{ if (too_large(m, (*p))) { p--; {goto st97;} } }
	{ if (!m->open) SPAN_OPEN(SB_FTP_COMMAND_TEXT); }
	goto st167;
st167:
	if ( ++p == pe )
		goto _test_eof167;
case 167:
	switch( (*p) ) {
		case 10u: goto tr222;
		case 13u: goto tr222;
		case 127u: goto tr0;
		case 255u: goto tr0;
	}
	if ( (*p) > 31u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr231;
	} else
		goto tr0;
	goto tr220;
tr231:
	{ if (too_large(m, (*p))) { p--; {goto st97;} } }
	{ if (!m->open) SPAN_OPEN(SB_FTP_COMMAND_TEXT); }
	goto st168;
st168:
	if ( ++p == pe )
		goto _test_eof168;
case 168:
	switch( (*p) ) {
		case 10u: goto tr222;
		case 13u: goto tr222;
		case 127u: goto tr0;
		case 255u: goto tr0;
	}
	if ( (*p) > 31u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr232;
	} else
		goto tr0;
	goto tr220;
tr232:
	{ if (too_large(m, (*p))) { p--; {goto st97;} } }
	{ if (!m->open) SPAN_OPEN(SB_FTP_COMMAND_TEXT); }
	goto st169;
st169:
	if ( ++p == pe )
		goto _test_eof169;
case 169:
	switch( (*p) ) {
		case 10u: goto tr222;
		case 13u: goto tr222;
		case 127u: goto tr0;
		case 255u: goto tr0;
	}
	if ( (*p) > 31u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr233;
	} else
		goto tr0;
	goto tr220;
tr233:
	{ if (too_large(m, (*p))) { p--; {goto st97;} } }
	{ if (!m->open) SPAN_OPEN(SB_FTP_COMMAND_TEXT); }
	goto st170;
st170:
	if ( ++p == pe )
		goto _test_eof170;
case 170:
	switch( (*p) ) {
		case 10u: goto tr222;
		case 13u: goto tr222;
		case 127u: goto tr0;
		case 255u: goto tr0;
	}
	if ( (*p) > 31u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr234;
	} else
		goto tr0;
	goto tr220;
tr234:
	{ if (too_large(m, (*p))) { p--; {goto st97;} } }
	{ if (!m->open) SPAN_OPEN(SB_FTP_COMMAND_TEXT); }
	goto st171;
st171:
	if ( ++p == pe )
		goto _test_eof171;
case 171:
	switch( (*p) ) {
		case 10u: goto tr222;
		case 13u: goto tr222;
		case 127u: goto tr0;
		case 255u: goto tr0;
	}
	if ( (*p) > 31u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr235;
	} else
		goto tr0;
	goto tr220;
tr235:
	{ if (too_large(m, (*p))) { p--; {goto st97;} } }
	{ if (!m->open) SPAN_OPEN(SB_FTP_COMMAND_TEXT); }
	goto st172;
st172:
	if ( ++p == pe )
		goto _test_eof172;
case 172:
	switch( (*p) ) {
		case 10u: goto tr222;
		case 13u: goto tr222;
		case 32u: goto tr236;
		case 46u: goto tr237;
		case 127u: goto tr0;
		case 255u: goto tr0;
	}
	if ( (*p) <= 31u )
		goto tr0;
	goto tr220;
tr237:
	{ if (!m->open) SPAN_OPEN(SB_FTP_COMMAND_TEXT); }
	goto st173;
st173:
	if ( ++p == pe )
		goto _test_eof173;
case 173:
	switch( (*p) ) {
		case 10u: goto tr222;
		case 13u: goto tr222;
		case 127u: goto tr0;
		case 255u: goto tr0;
	}
	if ( (*p) > 31u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr238;
	} else
		goto tr0;
	goto tr220;
tr238:
	{ if (!m->open) SPAN_OPEN(SB_FTP_COMMAND_TEXT); }
	goto st174;
st174:
	if ( ++p == pe )
		goto _test_eof174;
case 174:
	switch( (*p) ) {
		case 10u: goto tr222;
		case 13u: goto tr222;
		case 32u: goto tr236;
		case 127u: goto tr0;
		case 255u: goto tr0;
	}
	if ( (*p) > 31u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr238;
	} else
		goto tr0;
	goto tr220;
st175:
	if ( ++p == pe )
		goto _test_eof175;
case 175:
	if ( (*p) == 32u )
		goto st176;
	goto tr0;
st176:
	if ( ++p == pe )
		goto _test_eof176;
case 176:
	switch( (*p) ) {
		case 77u: goto st177;
		case 85u: goto st201;
		case 109u: goto st177;
		case 117u: goto st201;
	}
	goto tr0;
st177:
	if ( ++p == pe )
		goto _test_eof177;
case 177:
	switch( (*p) ) {
		case 76u: goto st178;
		case 108u: goto st178;
	}
	goto tr0;
st178:
	if ( ++p == pe )
		goto _test_eof178;
case 178:
	switch( (*p) ) {
		case 83u: goto st179;
		case 115u: goto st179;
	}
	goto tr0;
st179:
	if ( ++p == pe )
		goto _test_eof179;
case 179:
	switch( (*p) ) {
		case 84u: goto tr244;
		case 116u: goto tr244;
	}
	goto tr0;
tr244:
	{ m->num |= SB_FTP_COMMAND_O_MLST; }
	goto st180;
st180:
	if ( ++p == pe )
		goto _test_eof180;
case 180:
	switch( (*p) ) {
		case 10u: goto tr245;
		case 13u: goto tr245;
		case 32u: goto st181;
	}
	goto tr0;
tr245:
	{ p--; {goto st98;} }
	goto st258;
st258:
	if ( ++p == pe )
		goto _test_eof258;
case 258:
	goto st0;
tr257:
	{ m->num |= SB_FTP_COMMAND_F_MODIFY; }
	goto st181;
tr261:
	{ m->num |= SB_FTP_COMMAND_F_PERM; }
	goto st181;
tr265:
	{ m->num |= SB_FTP_COMMAND_F_SIZE; }
	goto st181;
tr269:
	{ m->num |= SB_FTP_COMMAND_F_TYPE; }
	goto st181;
st181:
	if ( ++p == pe )
		goto _test_eof181;
case 181:
	switch( (*p) ) {
		case 10u: goto tr245;
		case 13u: goto tr245;
		case 77u: goto st183;
		case 80u: goto st189;
		case 83u: goto st193;
		case 84u: goto st197;
		case 109u: goto st183;
		case 112u: goto st189;
		case 115u: goto st193;
		case 116u: goto st197;
	}
	if ( (*p) < 65u ) {
		if ( 45u <= (*p) && (*p) <= 46u )
			goto st182;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st182;
	} else
		goto st182;
	goto tr0;
st182:
	if ( ++p == pe )
		goto _test_eof182;
case 182:
	if ( (*p) == 59u )
		goto st181;
	if ( (*p) < 65u ) {
		if ( 45u <= (*p) && (*p) <= 46u )
			goto st182;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st182;
	} else
		goto st182;
	goto tr0;
st183:
	if ( ++p == pe )
		goto _test_eof183;
case 183:
	switch( (*p) ) {
		case 59u: goto st181;
		case 79u: goto st184;
		case 111u: goto st184;
	}
	if ( (*p) < 65u ) {
		if ( 45u <= (*p) && (*p) <= 46u )
			goto st182;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st182;
	} else
		goto st182;
	goto tr0;
st184:
	if ( ++p == pe )
		goto _test_eof184;
case 184:
	switch( (*p) ) {
		case 59u: goto st181;
		case 68u: goto st185;
		case 100u: goto st185;
	}
	if ( (*p) < 65u ) {
		if ( 45u <= (*p) && (*p) <= 46u )
			goto st182;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st182;
	} else
		goto st182;
	goto tr0;
st185:
	if ( ++p == pe )
		goto _test_eof185;
case 185:
	switch( (*p) ) {
		case 59u: goto st181;
		case 73u: goto st186;
		case 105u: goto st186;
	}
	if ( (*p) < 65u ) {
		if ( 45u <= (*p) && (*p) <= 46u )
			goto st182;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st182;
	} else
		goto st182;
	goto tr0;
st186:
	if ( ++p == pe )
		goto _test_eof186;
case 186:
	switch( (*p) ) {
		case 59u: goto st181;
		case 70u: goto st187;
		case 102u: goto st187;
	}
	if ( (*p) < 65u ) {
		if ( 45u <= (*p) && (*p) <= 46u )
			goto st182;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st182;
	} else
		goto st182;
	goto tr0;
st187:
	if ( ++p == pe )
		goto _test_eof187;
case 187:
	switch( (*p) ) {
		case 59u: goto st181;
		case 89u: goto st188;
		case 121u: goto st188;
	}
	if ( (*p) < 65u ) {
		if ( 45u <= (*p) && (*p) <= 46u )
			goto st182;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st182;
	} else
		goto st182;
	goto tr0;
st188:
	if ( ++p == pe )
		goto _test_eof188;
case 188:
	if ( (*p) == 59u )
		goto tr257;
	if ( (*p) < 65u ) {
		if ( 45u <= (*p) && (*p) <= 46u )
			goto st182;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st182;
	} else
		goto st182;
	goto tr0;
st189:
	if ( ++p == pe )
		goto _test_eof189;
case 189:
	switch( (*p) ) {
		case 59u: goto st181;
		case 69u: goto st190;
		case 101u: goto st190;
	}
	if ( (*p) < 65u ) {
		if ( 45u <= (*p) && (*p) <= 46u )
			goto st182;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st182;
	} else
		goto st182;
	goto tr0;
st190:
	if ( ++p == pe )
		goto _test_eof190;
case 190:
	switch( (*p) ) {
		case 59u: goto st181;
		case 82u: goto st191;
		case 114u: goto st191;
	}
	if ( (*p) < 65u ) {
		if ( 45u <= (*p) && (*p) <= 46u )
			goto st182;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st182;
	} else
		goto st182;
	goto tr0;
st191:
	if ( ++p == pe )
		goto _test_eof191;
case 191:
	switch( (*p) ) {
		case 59u: goto st181;
		case 77u: goto st192;
		case 109u: goto st192;
	}
	if ( (*p) < 65u ) {
		if ( 45u <= (*p) && (*p) <= 46u )
			goto st182;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st182;
	} else
		goto st182;
	goto tr0;
st192:
	if ( ++p == pe )
		goto _test_eof192;
case 192:
	if ( (*p) == 59u )
		goto tr261;
	if ( (*p) < 65u ) {
		if ( 45u <= (*p) && (*p) <= 46u )
			goto st182;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st182;
	} else
		goto st182;
	goto tr0;
st193:
	if ( ++p == pe )
		goto _test_eof193;
case 193:
	switch( (*p) ) {
		case 59u: goto st181;
		case 73u: goto st194;
		case 105u: goto st194;
	}
	if ( (*p) < 65u ) {
		if ( 45u <= (*p) && (*p) <= 46u )
			goto st182;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st182;
	} else
		goto st182;
	goto tr0;
st194:
	if ( ++p == pe )
		goto _test_eof194;
case 194:
	switch( (*p) ) {
		case 59u: goto st181;
		case 90u: goto st195;
		case 122u: goto st195;
	}
	if ( (*p) < 65u ) {
		if ( 45u <= (*p) && (*p) <= 46u )
			goto st182;
	} else if ( (*p) > 89u ) {
		if ( 97u <= (*p) && (*p) <= 121u )
			goto st182;
	} else
		goto st182;
	goto tr0;
st195:
	if ( ++p == pe )
		goto _test_eof195;
case 195:
	switch( (*p) ) {
		case 59u: goto st181;
		case 69u: goto st196;
		case 101u: goto st196;
	}
	if ( (*p) < 65u ) {
		if ( 45u <= (*p) && (*p) <= 46u )
			goto st182;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st182;
	} else
		goto st182;
	goto tr0;
st196:
	if ( ++p == pe )
		goto _test_eof196;
case 196:
	if ( (*p) == 59u )
		goto tr265;
	if ( (*p) < 65u ) {
		if ( 45u <= (*p) && (*p) <= 46u )
			goto st182;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st182;
	} else
		goto st182;
	goto tr0;
st197:
	if ( ++p == pe )
		goto _test_eof197;
case 197:
	switch( (*p) ) {
		case 59u: goto st181;
		case 89u: goto st198;
		case 121u: goto st198;
	}
	if ( (*p) < 65u ) {
		if ( 45u <= (*p) && (*p) <= 46u )
			goto st182;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st182;
	} else
		goto st182;
	goto tr0;
st198:
	if ( ++p == pe )
		goto _test_eof198;
case 198:
	switch( (*p) ) {
		case 59u: goto st181;
		case 80u: goto st199;
		case 112u: goto st199;
	}
	if ( (*p) < 65u ) {
		if ( 45u <= (*p) && (*p) <= 46u )
			goto st182;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st182;
	} else
		goto st182;
	goto tr0;
st199:
	if ( ++p == pe )
		goto _test_eof199;
case 199:
	switch( (*p) ) {
		case 59u: goto st181;
		case 69u: goto st200;
		case 101u: goto st200;
	}
	if ( (*p) < 65u ) {
		if ( 45u <= (*p) && (*p) <= 46u )
			goto st182;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st182;
	} else
		goto st182;
	goto tr0;
st200:
	if ( ++p == pe )
		goto _test_eof200;
case 200:
	if ( (*p) == 59u )
		goto tr269;
	if ( (*p) < 65u ) {
		if ( 45u <= (*p) && (*p) <= 46u )
			goto st182;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st182;
	} else
		goto st182;
	goto tr0;
st201:
	if ( ++p == pe )
		goto _test_eof201;
case 201:
	switch( (*p) ) {
		case 84u: goto st202;
		case 116u: goto st202;
	}
	goto tr0;
st202:
	if ( ++p == pe )
		goto _test_eof202;
case 202:
	switch( (*p) ) {
		case 70u: goto st203;
		case 102u: goto st203;
	}
	goto tr0;
st203:
	if ( ++p == pe )
		goto _test_eof203;
case 203:
	switch( (*p) ) {
		case 45u: goto st204;
		case 56u: goto tr273;
	}
	goto tr0;
st204:
	if ( ++p == pe )
		goto _test_eof204;
case 204:
	if ( (*p) == 56u )
		goto tr273;
	goto tr0;
tr273:
	{ m->num |= SB_FTP_COMMAND_O_UTF8; }
	goto st205;
st205:
	if ( ++p == pe )
		goto _test_eof205;
case 205:
	switch( (*p) ) {
		case 10u: goto tr245;
		case 13u: goto tr245;
		case 32u: goto st206;
	}
	goto tr0;
st206:
	if ( ++p == pe )
		goto _test_eof206;
case 206:
	switch( (*p) ) {
		case 79u: goto st207;
		case 111u: goto st207;
	}
	goto tr0;
st207:
	if ( ++p == pe )
		goto _test_eof207;
case 207:
	switch( (*p) ) {
		case 70u: goto st208;
		case 78u: goto st209;
		case 102u: goto st208;
		case 110u: goto st209;
	}
	goto tr0;
st208:
	if ( ++p == pe )
		goto _test_eof208;
case 208:
	switch( (*p) ) {
		case 70u: goto st209;
		case 102u: goto st209;
	}
	goto tr0;
st209:
	if ( ++p == pe )
		goto _test_eof209;
case 209:
	switch( (*p) ) {
		case 10u: goto tr245;
		case 13u: goto tr245;
	}
	goto tr0;
st210:
	if ( ++p == pe )
		goto _test_eof210;
case 210:
	if ( (*p) == 32u )
		goto st211;
	goto tr0;
st211:
	if ( ++p == pe )
		goto _test_eof211;
case 211:
	switch( (*p) ) {
		case 67u: goto st212;
		case 72u: goto st217;
		case 85u: goto st221;
		case 99u: goto st212;
		case 104u: goto st217;
		case 117u: goto st221;
	}
	goto tr0;
st212:
	if ( ++p == pe )
		goto _test_eof212;
case 212:
	switch( (*p) ) {
		case 72u: goto st213;
		case 104u: goto st213;
	}
	goto tr0;
st213:
	if ( ++p == pe )
		goto _test_eof213;
case 213:
	switch( (*p) ) {
		case 77u: goto st214;
		case 109u: goto st214;
	}
	goto tr0;
st214:
	if ( ++p == pe )
		goto _test_eof214;
case 214:
	switch( (*p) ) {
		case 79u: goto st215;
		case 111u: goto st215;
	}
	goto tr0;
st215:
	if ( ++p == pe )
		goto _test_eof215;
case 215:
	switch( (*p) ) {
		case 68u: goto tr285;
		case 100u: goto tr285;
	}
	goto tr0;
tr285:
	{ VERB(CHMOD); }
	goto st216;
st216:
	if ( ++p == pe )
		goto _test_eof216;
case 216:
	if ( (*p) == 32u )
		goto tr286;
	goto tr0;
tr290:
	{ p--; {goto st98;} }
	goto st259;
tr286:
	{ {goto st100;} }
	goto st259;
tr308:
	{ SPAN_END(SB_FTP_COMMAND_STAMP); m->num = 0; {goto st103;} }
	goto st259;
st259:
	if ( ++p == pe )
		goto _test_eof259;
case 259:
	goto st0;
st217:
	if ( ++p == pe )
		goto _test_eof217;
case 217:
	switch( (*p) ) {
		case 69u: goto st218;
		case 101u: goto st218;
	}
	goto tr0;
st218:
	if ( ++p == pe )
		goto _test_eof218;
case 218:
	switch( (*p) ) {
		case 76u: goto st219;
		case 108u: goto st219;
	}
	goto tr0;
st219:
	if ( ++p == pe )
		goto _test_eof219;
case 219:
	switch( (*p) ) {
		case 80u: goto tr289;
		case 112u: goto tr289;
	}
	goto tr0;
tr289:
	{ VERB(SITEHELP); }
	goto st220;
st220:
	if ( ++p == pe )
		goto _test_eof220;
case 220:
	switch( (*p) ) {
		case 10u: goto tr290;
		case 13u: goto tr290;
		case 32u: goto tr286;
	}
	goto tr0;
st221:
	if ( ++p == pe )
		goto _test_eof221;
case 221:
	switch( (*p) ) {
		case 84u: goto st222;
		case 116u: goto st222;
	}
	goto tr0;
st222:
	if ( ++p == pe )
		goto _test_eof222;
case 222:
	switch( (*p) ) {
		case 73u: goto st223;
		case 105u: goto st223;
	}
	goto tr0;
st223:
	if ( ++p == pe )
		goto _test_eof223;
case 223:
	switch( (*p) ) {
		case 77u: goto st224;
		case 109u: goto st224;
	}
	goto tr0;
st224:
	if ( ++p == pe )
		goto _test_eof224;
case 224:
	switch( (*p) ) {
		case 69u: goto tr294;
		case 101u: goto tr294;
	}
	goto tr0;
tr294:
	{ VERB(UTIME); }
	goto st225;
st225:
	if ( ++p == pe )
		goto _test_eof225;
case 225:
	if ( (*p) == 32u )
		goto st226;
	goto tr0;
st226:
	if ( ++p == pe )
		goto _test_eof226;
case 226:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr296;
	goto tr0;
tr296:
	{ if (too_large(m, (*p))) { p--; {goto st97;} } }
	{ if (!m->open) SPAN_OPEN(SB_FTP_COMMAND_TEXT); }
	goto st227;
st227:
	if ( ++p == pe )
		goto _test_eof227;
case 227:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr297;
	goto tr0;
tr297:
	{ if (too_large(m, (*p))) { p--; {goto st97;} } }
	{ if (!m->open) SPAN_OPEN(SB_FTP_COMMAND_TEXT); }
	goto st228;
st228:
	if ( ++p == pe )
		goto _test_eof228;
case 228:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr298;
	goto tr0;
tr298:
	{ if (too_large(m, (*p))) { p--; {goto st97;} } }
	{ if (!m->open) SPAN_OPEN(SB_FTP_COMMAND_TEXT); }
	goto st229;
st229:
	if ( ++p == pe )
		goto _test_eof229;
case 229:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr299;
	goto tr0;
tr299:
	{ if (too_large(m, (*p))) { p--; {goto st97;} } }
	{ if (!m->open) SPAN_OPEN(SB_FTP_COMMAND_TEXT); }
	goto st230;
st230:
	if ( ++p == pe )
		goto _test_eof230;
case 230:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr300;
	goto tr0;
tr300:
	{ if (too_large(m, (*p))) { p--; {goto st97;} } }
	{ if (!m->open) SPAN_OPEN(SB_FTP_COMMAND_TEXT); }
	goto st231;
st231:
	if ( ++p == pe )
		goto _test_eof231;
case 231:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr301;
	goto tr0;
tr301:
	{ if (too_large(m, (*p))) { p--; {goto st97;} } }
	{ if (!m->open) SPAN_OPEN(SB_FTP_COMMAND_TEXT); }
	goto st232;
st232:
	if ( ++p == pe )
		goto _test_eof232;
case 232:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr302;
	goto tr0;
tr302:
	{ if (too_large(m, (*p))) { p--; {goto st97;} } }
	{ if (!m->open) SPAN_OPEN(SB_FTP_COMMAND_TEXT); }
	goto st233;
st233:
	if ( ++p == pe )
		goto _test_eof233;
case 233:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr303;
	goto tr0;
tr303:
	{ if (too_large(m, (*p))) { p--; {goto st97;} } }
	{ if (!m->open) SPAN_OPEN(SB_FTP_COMMAND_TEXT); }
	goto st234;
st234:
	if ( ++p == pe )
		goto _test_eof234;
case 234:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr304;
	goto tr0;
tr304:
	{ if (too_large(m, (*p))) { p--; {goto st97;} } }
	{ if (!m->open) SPAN_OPEN(SB_FTP_COMMAND_TEXT); }
	goto st235;
st235:
	if ( ++p == pe )
		goto _test_eof235;
case 235:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr305;
	goto tr0;
tr305:
	{ if (too_large(m, (*p))) { p--; {goto st97;} } }
	{ if (!m->open) SPAN_OPEN(SB_FTP_COMMAND_TEXT); }
	goto st236;
st236:
	if ( ++p == pe )
		goto _test_eof236;
case 236:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr306;
	goto tr0;
tr306:
	{ if (too_large(m, (*p))) { p--; {goto st97;} } }
	{ if (!m->open) SPAN_OPEN(SB_FTP_COMMAND_TEXT); }
	goto st237;
st237:
	if ( ++p == pe )
		goto _test_eof237;
case 237:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr307;
	goto tr0;
tr307:
	{ if (too_large(m, (*p))) { p--; {goto st97;} } }
	{ if (!m->open) SPAN_OPEN(SB_FTP_COMMAND_TEXT); }
	goto st238;
st238:
	if ( ++p == pe )
		goto _test_eof238;
case 238:
	if ( (*p) == 32u )
		goto tr308;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr309;
	goto tr0;
tr309:
	{ if (too_large(m, (*p))) { p--; {goto st97;} } }
	{ if (!m->open) SPAN_OPEN(SB_FTP_COMMAND_TEXT); }
	goto st239;
st239:
	if ( ++p == pe )
		goto _test_eof239;
case 239:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr310;
	goto tr0;
tr310:
	{ if (too_large(m, (*p))) { p--; {goto st97;} } }
	{ if (!m->open) SPAN_OPEN(SB_FTP_COMMAND_TEXT); }
	goto st240;
st240:
	if ( ++p == pe )
		goto _test_eof240;
case 240:
	switch( (*p) ) {
		case 32u: goto tr308;
		case 46u: goto tr311;
	}
	goto tr0;
tr311:
	{ if (!m->open) SPAN_OPEN(SB_FTP_COMMAND_TEXT); }
	goto st241;
st241:
	if ( ++p == pe )
		goto _test_eof241;
case 241:
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr312;
	goto tr0;
tr312:
	{ if (!m->open) SPAN_OPEN(SB_FTP_COMMAND_TEXT); }
	goto st242;
st242:
	if ( ++p == pe )
		goto _test_eof242;
case 242:
	if ( (*p) == 32u )
		goto tr308;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr312;
	goto tr0;
	}
	_test_eof1:  m->cs = 1; goto _test_eof;
	_test_eof2:  m->cs = 2; goto _test_eof;
	_test_eof243:  m->cs = 243; goto _test_eof;
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
	_test_eof65:  m->cs = 65; goto _test_eof;
	_test_eof66:  m->cs = 66; goto _test_eof;
	_test_eof67:  m->cs = 67; goto _test_eof;
	_test_eof68:  m->cs = 68; goto _test_eof;
	_test_eof69:  m->cs = 69; goto _test_eof;
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
	_test_eof244:  m->cs = 244; goto _test_eof;
	_test_eof98:  m->cs = 98; goto _test_eof;
	_test_eof245:  m->cs = 245; goto _test_eof;
	_test_eof99:  m->cs = 99; goto _test_eof;
	_test_eof100:  m->cs = 100; goto _test_eof;
	_test_eof246:  m->cs = 246; goto _test_eof;
	_test_eof101:  m->cs = 101; goto _test_eof;
	_test_eof102:  m->cs = 102; goto _test_eof;
	_test_eof103:  m->cs = 103; goto _test_eof;
	_test_eof247:  m->cs = 247; goto _test_eof;
	_test_eof104:  m->cs = 104; goto _test_eof;
	_test_eof248:  m->cs = 248; goto _test_eof;
	_test_eof105:  m->cs = 105; goto _test_eof;
	_test_eof106:  m->cs = 106; goto _test_eof;
	_test_eof249:  m->cs = 249; goto _test_eof;
	_test_eof107:  m->cs = 107; goto _test_eof;
	_test_eof250:  m->cs = 250; goto _test_eof;
	_test_eof108:  m->cs = 108; goto _test_eof;
	_test_eof251:  m->cs = 251; goto _test_eof;
	_test_eof109:  m->cs = 109; goto _test_eof;
	_test_eof110:  m->cs = 110; goto _test_eof;
	_test_eof111:  m->cs = 111; goto _test_eof;
	_test_eof112:  m->cs = 112; goto _test_eof;
	_test_eof113:  m->cs = 113; goto _test_eof;
	_test_eof252:  m->cs = 252; goto _test_eof;
	_test_eof114:  m->cs = 114; goto _test_eof;
	_test_eof115:  m->cs = 115; goto _test_eof;
	_test_eof116:  m->cs = 116; goto _test_eof;
	_test_eof117:  m->cs = 117; goto _test_eof;
	_test_eof118:  m->cs = 118; goto _test_eof;
	_test_eof119:  m->cs = 119; goto _test_eof;
	_test_eof120:  m->cs = 120; goto _test_eof;
	_test_eof121:  m->cs = 121; goto _test_eof;
	_test_eof122:  m->cs = 122; goto _test_eof;
	_test_eof123:  m->cs = 123; goto _test_eof;
	_test_eof124:  m->cs = 124; goto _test_eof;
	_test_eof125:  m->cs = 125; goto _test_eof;
	_test_eof126:  m->cs = 126; goto _test_eof;
	_test_eof127:  m->cs = 127; goto _test_eof;
	_test_eof128:  m->cs = 128; goto _test_eof;
	_test_eof129:  m->cs = 129; goto _test_eof;
	_test_eof130:  m->cs = 130; goto _test_eof;
	_test_eof253:  m->cs = 253; goto _test_eof;
	_test_eof131:  m->cs = 131; goto _test_eof;
	_test_eof132:  m->cs = 132; goto _test_eof;
	_test_eof133:  m->cs = 133; goto _test_eof;
	_test_eof134:  m->cs = 134; goto _test_eof;
	_test_eof135:  m->cs = 135; goto _test_eof;
	_test_eof136:  m->cs = 136; goto _test_eof;
	_test_eof137:  m->cs = 137; goto _test_eof;
	_test_eof138:  m->cs = 138; goto _test_eof;
	_test_eof139:  m->cs = 139; goto _test_eof;
	_test_eof140:  m->cs = 140; goto _test_eof;
	_test_eof141:  m->cs = 141; goto _test_eof;
	_test_eof142:  m->cs = 142; goto _test_eof;
	_test_eof143:  m->cs = 143; goto _test_eof;
	_test_eof254:  m->cs = 254; goto _test_eof;
	_test_eof144:  m->cs = 144; goto _test_eof;
	_test_eof255:  m->cs = 255; goto _test_eof;
	_test_eof145:  m->cs = 145; goto _test_eof;
	_test_eof146:  m->cs = 146; goto _test_eof;
	_test_eof147:  m->cs = 147; goto _test_eof;
	_test_eof148:  m->cs = 148; goto _test_eof;
	_test_eof149:  m->cs = 149; goto _test_eof;
	_test_eof150:  m->cs = 150; goto _test_eof;
	_test_eof151:  m->cs = 151; goto _test_eof;
	_test_eof256:  m->cs = 256; goto _test_eof;
	_test_eof152:  m->cs = 152; goto _test_eof;
	_test_eof153:  m->cs = 153; goto _test_eof;
	_test_eof154:  m->cs = 154; goto _test_eof;
	_test_eof155:  m->cs = 155; goto _test_eof;
	_test_eof156:  m->cs = 156; goto _test_eof;
	_test_eof157:  m->cs = 157; goto _test_eof;
	_test_eof158:  m->cs = 158; goto _test_eof;
	_test_eof257:  m->cs = 257; goto _test_eof;
	_test_eof159:  m->cs = 159; goto _test_eof;
	_test_eof160:  m->cs = 160; goto _test_eof;
	_test_eof161:  m->cs = 161; goto _test_eof;
	_test_eof162:  m->cs = 162; goto _test_eof;
	_test_eof163:  m->cs = 163; goto _test_eof;
	_test_eof164:  m->cs = 164; goto _test_eof;
	_test_eof165:  m->cs = 165; goto _test_eof;
	_test_eof166:  m->cs = 166; goto _test_eof;
	_test_eof167:  m->cs = 167; goto _test_eof;
	_test_eof168:  m->cs = 168; goto _test_eof;
	_test_eof169:  m->cs = 169; goto _test_eof;
	_test_eof170:  m->cs = 170; goto _test_eof;
	_test_eof171:  m->cs = 171; goto _test_eof;
	_test_eof172:  m->cs = 172; goto _test_eof;
	_test_eof173:  m->cs = 173; goto _test_eof;
	_test_eof174:  m->cs = 174; goto _test_eof;
	_test_eof175:  m->cs = 175; goto _test_eof;
	_test_eof176:  m->cs = 176; goto _test_eof;
	_test_eof177:  m->cs = 177; goto _test_eof;
	_test_eof178:  m->cs = 178; goto _test_eof;
	_test_eof179:  m->cs = 179; goto _test_eof;
	_test_eof180:  m->cs = 180; goto _test_eof;
	_test_eof258:  m->cs = 258; goto _test_eof;
	_test_eof181:  m->cs = 181; goto _test_eof;
	_test_eof182:  m->cs = 182; goto _test_eof;
	_test_eof183:  m->cs = 183; goto _test_eof;
	_test_eof184:  m->cs = 184; goto _test_eof;
	_test_eof185:  m->cs = 185; goto _test_eof;
	_test_eof186:  m->cs = 186; goto _test_eof;
	_test_eof187:  m->cs = 187; goto _test_eof;
	_test_eof188:  m->cs = 188; goto _test_eof;
	_test_eof189:  m->cs = 189; goto _test_eof;
	_test_eof190:  m->cs = 190; goto _test_eof;
	_test_eof191:  m->cs = 191; goto _test_eof;
	_test_eof192:  m->cs = 192; goto _test_eof;
	_test_eof193:  m->cs = 193; goto _test_eof;
	_test_eof194:  m->cs = 194; goto _test_eof;
	_test_eof195:  m->cs = 195; goto _test_eof;
	_test_eof196:  m->cs = 196; goto _test_eof;
	_test_eof197:  m->cs = 197; goto _test_eof;
	_test_eof198:  m->cs = 198; goto _test_eof;
	_test_eof199:  m->cs = 199; goto _test_eof;
	_test_eof200:  m->cs = 200; goto _test_eof;
	_test_eof201:  m->cs = 201; goto _test_eof;
	_test_eof202:  m->cs = 202; goto _test_eof;
	_test_eof203:  m->cs = 203; goto _test_eof;
	_test_eof204:  m->cs = 204; goto _test_eof;
	_test_eof205:  m->cs = 205; goto _test_eof;
	_test_eof206:  m->cs = 206; goto _test_eof;
	_test_eof207:  m->cs = 207; goto _test_eof;
	_test_eof208:  m->cs = 208; goto _test_eof;
	_test_eof209:  m->cs = 209; goto _test_eof;
	_test_eof210:  m->cs = 210; goto _test_eof;
	_test_eof211:  m->cs = 211; goto _test_eof;
	_test_eof212:  m->cs = 212; goto _test_eof;
	_test_eof213:  m->cs = 213; goto _test_eof;
	_test_eof214:  m->cs = 214; goto _test_eof;
	_test_eof215:  m->cs = 215; goto _test_eof;
	_test_eof216:  m->cs = 216; goto _test_eof;
	_test_eof259:  m->cs = 259; goto _test_eof;
	_test_eof217:  m->cs = 217; goto _test_eof;
	_test_eof218:  m->cs = 218; goto _test_eof;
	_test_eof219:  m->cs = 219; goto _test_eof;
	_test_eof220:  m->cs = 220; goto _test_eof;
	_test_eof221:  m->cs = 221; goto _test_eof;
	_test_eof222:  m->cs = 222; goto _test_eof;
	_test_eof223:  m->cs = 223; goto _test_eof;
	_test_eof224:  m->cs = 224; goto _test_eof;
	_test_eof225:  m->cs = 225; goto _test_eof;
	_test_eof226:  m->cs = 226; goto _test_eof;
	_test_eof227:  m->cs = 227; goto _test_eof;
	_test_eof228:  m->cs = 228; goto _test_eof;
	_test_eof229:  m->cs = 229; goto _test_eof;
	_test_eof230:  m->cs = 230; goto _test_eof;
	_test_eof231:  m->cs = 231; goto _test_eof;
	_test_eof232:  m->cs = 232; goto _test_eof;
	_test_eof233:  m->cs = 233; goto _test_eof;
	_test_eof234:  m->cs = 234; goto _test_eof;
	_test_eof235:  m->cs = 235; goto _test_eof;
	_test_eof236:  m->cs = 236; goto _test_eof;
	_test_eof237:  m->cs = 237; goto _test_eof;
	_test_eof238:  m->cs = 238; goto _test_eof;
	_test_eof239:  m->cs = 239; goto _test_eof;
	_test_eof240:  m->cs = 240; goto _test_eof;
	_test_eof241:  m->cs = 241; goto _test_eof;
	_test_eof242:  m->cs = 242; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch (  m->cs ) {
	case 1:
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
	case 13:
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
	case 51:
	case 52:
	case 53:
	case 54:
	case 55:
	case 56:
	case 57:
	case 58:
	case 59:
	case 60:
	case 61:
	case 62:
	case 63:
	case 64:
	case 65:
	case 66:
	case 67:
	case 68:
	case 69:
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
	case 86:
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
	case 99:
	case 100:
	case 101:
	case 102:
	case 103:
	case 104:
	case 105:
	case 106:
	case 107:
	case 108:
	case 109:
	case 110:
	case 111:
	case 112:
	case 113:
	case 114:
	case 115:
	case 116:
	case 117:
	case 118:
	case 119:
	case 120:
	case 121:
	case 122:
	case 123:
	case 124:
	case 125:
	case 126:
	case 127:
	case 128:
	case 129:
	case 130:
	case 131:
	case 132:
	case 133:
	case 134:
	case 135:
	case 136:
	case 137:
	case 138:
	case 139:
	case 140:
	case 141:
	case 142:
	case 143:
	case 144:
	case 145:
	case 146:
	case 147:
	case 148:
	case 149:
	case 150:
	case 151:
	case 152:
	case 153:
	case 154:
	case 155:
	case 156:
	case 157:
	case 158:
	case 159:
	case 160:
	case 161:
	case 162:
	case 163:
	case 164:
	case 165:
	case 166:
	case 167:
	case 168:
	case 169:
	case 170:
	case 171:
	case 172:
	case 173:
	case 174:
	case 175:
	case 176:
	case 177:
	case 178:
	case 179:
	case 180:
	case 181:
	case 182:
	case 183:
	case 184:
	case 185:
	case 186:
	case 187:
	case 188:
	case 189:
	case 190:
	case 191:
	case 192:
	case 193:
	case 194:
	case 195:
	case 196:
	case 197:
	case 198:
	case 199:
	case 200:
	case 201:
	case 202:
	case 203:
	case 204:
	case 205:
	case 206:
	case 207:
	case 208:
	case 209:
	case 210:
	case 211:
	case 212:
	case 213:
	case 214:
	case 215:
	case 216:
	case 217:
	case 218:
	case 219:
	case 220:
	case 221:
	case 222:
	case 223:
	case 224:
	case 225:
	case 226:
	case 227:
	case 228:
	case 229:
	case 230:
	case 231:
	case 232:
	case 233:
	case 234:
	case 235:
	case 236:
	case 237:
	case 238:
	case 239:
	case 240:
	case 241:
	case 242:
	{ p--; {       if ( p == pe )
               goto _test_eof97;
goto st97;} }
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
