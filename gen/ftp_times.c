
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
tr7:
	{ SPAN_END(SB_FTP_TIMES_STAMP); }
	goto st2;
tr11:
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
tr8:
	{ m->num = m->num * 10 + ((*p) & 15u); }
	goto st3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	if ( (*p) == 32u )
		goto tr7;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto tr8;
	goto st1;
tr3:
	{ SPAN_OPEN(SB_FTP_TIMES_WORD); m->num = 0; }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( (*p) ) {
		case 32u: goto tr5;
		case 84u: goto st5;
	}
	goto st1;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	switch( (*p) ) {
		case 32u: goto tr5;
		case 67u: goto st6;
	}
	goto st1;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	if ( (*p) == 32u )
		goto tr11;
	goto st1;
	}
	_test_eof0:  m->cs = 0; goto _test_eof;
	_test_eof1:  m->cs = 1; goto _test_eof;
	_test_eof2:  m->cs = 2; goto _test_eof;
	_test_eof3:  m->cs = 3; goto _test_eof;
	_test_eof4:  m->cs = 4; goto _test_eof;
	_test_eof5:  m->cs = 5; goto _test_eof;
	_test_eof6:  m->cs = 6; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch (  m->cs ) {
	case 3:
	{ SPAN_END(SB_FTP_TIMES_STAMP); }
	break;
	case 6:
	{ SPAN_END(SB_FTP_TIMES_UTC); }
	break;
	case 1:
	case 4:
	case 5:
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
