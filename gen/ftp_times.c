
/* ftp_times - printed by tools/gen from grammar/ftp_times.c.rl; do not edit. */
#include "ftp_times.h"
#include "action.h"

/* The byte at p is refused although its state would take it. */
#define FAIL               do { m->cs = (int16_t)ERROR_STATE; goto _out; } while (0)
#define ERROR_STATE        (int16_t)sb_ftp_times_error  /* fgoto *ERROR_STATE: the byte at p is refused */




#ifndef SPAN_MORE   /* a driver may have its own way to end a piece */
#define SPAN_MORE          EMIT(m->open | SB_MORE, mark, pe - mark)
#endif


static const int sb_ftp_times_start = 0;
static const int sb_ftp_times_first_final = 1;
static const int sb_ftp_times_error = -1;



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
st0:
	if ( ++p == pe )
		goto _test_eof0;
case 0:
	switch( (*p) ) {
		case 32u: goto st0;
		case 85u: goto tr3;
	}
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr2;
	goto tr0;
tr0:
	{ SPAN_OPEN(SB_FTP_TIMES_WORD); m->num = 0; }
	goto st1;
st1:
	if ( ++p == pe )
		goto _test_eof1;
case 1:
	if ( (*p) == 32u )
		goto tr5;
	goto st1;
tr5:
	{ SPAN_END(SB_FTP_TIMES_WORD); }
	goto st2;
tr20:
	{ SPAN_END(SB_FTP_TIMES_STAMP); }
	goto st2;
tr23:
	{ SPAN_END(SB_FTP_TIMES_UTC); }
	goto st2;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	switch( (*p) ) {
		case 32u: goto st2;
		case 85u: goto tr3;
	}
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr2;
	goto tr0;
tr2:
	{ SPAN_OPEN(SB_FTP_TIMES_WORD); m->num = 0; }
	{ m->num = m->num * 10 + ((*p) & 15u); }
	goto st3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	if ( (*p) == 32u )
		goto tr5;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr7;
	goto st1;
tr7:
	{ m->num = m->num * 10 + ((*p) & 15u); }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	if ( (*p) == 32u )
		goto tr5;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr8;
	goto st1;
tr8:
	{ m->num = m->num * 10 + ((*p) & 15u); }
	goto st5;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	if ( (*p) == 32u )
		goto tr5;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr9;
	goto st1;
tr9:
	{ m->num = m->num * 10 + ((*p) & 15u); }
	goto st6;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	if ( (*p) == 32u )
		goto tr5;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr10;
	goto st1;
tr10:
	{ m->num = m->num * 10 + ((*p) & 15u); }
	goto st7;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	if ( (*p) == 32u )
		goto tr5;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr11;
	goto st1;
tr11:
	{ m->num = m->num * 10 + ((*p) & 15u); }
	goto st8;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	if ( (*p) == 32u )
		goto tr5;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr12;
	goto st1;
tr12:
	{ m->num = m->num * 10 + ((*p) & 15u); }
	goto st9;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	if ( (*p) == 32u )
		goto tr5;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr13;
	goto st1;
tr13:
	{ m->num = m->num * 10 + ((*p) & 15u); }
	goto st10;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	if ( (*p) == 32u )
		goto tr5;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr14;
	goto st1;
tr14:
	{ m->num = m->num * 10 + ((*p) & 15u); }
	goto st11;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	if ( (*p) == 32u )
		goto tr5;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr15;
	goto st1;
tr15:
	{ m->num = m->num * 10 + ((*p) & 15u); }
	goto st12;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	if ( (*p) == 32u )
		goto tr5;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr16;
	goto st1;
tr16:
	{ m->num = m->num * 10 + ((*p) & 15u); }
	goto st13;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	if ( (*p) == 32u )
		goto tr5;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr17;
	goto st1;
tr17:
	{ m->num = m->num * 10 + ((*p) & 15u); }
	goto st14;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	if ( (*p) == 32u )
		goto tr5;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr18;
	goto st1;
tr18:
	{ m->num = m->num * 10 + ((*p) & 15u); }
	goto st15;
st15:
	if ( ++p == pe )
		goto _test_eof15;
case 15:
	if ( (*p) == 32u )
		goto tr5;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr19;
	goto st1;
tr19:
	{ m->num = m->num * 10 + ((*p) & 15u); }
	goto st16;
st16:
	if ( ++p == pe )
		goto _test_eof16;
case 16:
	if ( (*p) == 32u )
		goto tr20;
	goto st1;
tr3:
	{ SPAN_OPEN(SB_FTP_TIMES_WORD); m->num = 0; }
	goto st17;
st17:
	if ( ++p == pe )
		goto _test_eof17;
case 17:
	switch( (*p) ) {
		case 32u: goto tr5;
		case 84u: goto st18;
	}
	goto st1;
st18:
	if ( ++p == pe )
		goto _test_eof18;
case 18:
	switch( (*p) ) {
		case 32u: goto tr5;
		case 67u: goto st19;
	}
	goto st1;
st19:
	if ( ++p == pe )
		goto _test_eof19;
case 19:
	if ( (*p) == 32u )
		goto tr23;
	goto st1;
	}
	_test_eof0:  m->cs = 0; goto _test_eof;
	_test_eof1:  m->cs = 1; goto _test_eof;
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

	_test_eof: {}
	if ( p == eof )
	{
	switch (  m->cs ) {
	case 16:
	{ SPAN_END(SB_FTP_TIMES_STAMP); }
	break;
	case 19:
	{ SPAN_END(SB_FTP_TIMES_UTC); }
	break;
	case 1:
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
	case 17:
	case 18:
	{ SPAN_END(SB_FTP_TIMES_WORD); }
	break;
	}
	}

	}

    __asm__("" : "+r"(p) : : "memory");     /* else gcc copies what follows behind every state: 28 bytes each */
    if (m->open && p == pe && !eof)
        SPAN_MORE;
    if (m->cs == sb_ftp_times_error)
        m->status = SB_MACHINE_BAD;
    return p;
}

void sb_ftp_times_init(struct sb_machine *m)
{
    m->cs = (int16_t)sb_ftp_times_start;
    m->open = 0;
    m->status = SB_MACHINE_RUNS;
    m->reg = 0;
    m->num = 0;
    m->word = NULL;
}

size_t sb_ftp_times_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    if (m->status != SB_MACHINE_RUNS || n == 0)     /* p may be NULL when there is nothing */
        return 0;
    return (size_t)(run(m, p, p + n, NULL, emit, user) - p);
}

int sb_ftp_times_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    static const unsigned char none[2], *const nothing = none + 1;  /* an action may step back */

    if (m->status == SB_MACHINE_RUNS)
        run(m, nothing, nothing, nothing, emit, user);
    return m->status != SB_MACHINE_BAD && m->cs >= sb_ftp_times_first_final ? 0 : -1;
}

int sb_ftp_times_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    static const unsigned char none[2];
    const unsigned char *end;

    if (n == 0)
        p = none + 1;           /* p may be NULL then; as above */
    end = p + n;
    sb_ftp_times_init(m);
    if (run(m, p, end, end, emit, user) != end)
        return -1;
    return m->status != SB_MACHINE_BAD && m->cs >= sb_ftp_times_first_final ? 0 : -1;
}
