
/* ftp_data - printed by tools/gen from grammar/ftp_data.c.rl; do not edit. */
#include "ftp_data.h"
#include "action.h"

/* The byte at p is refused although its state would take it. */
#define FAIL               do { m->cs = (int16_t)ERROR_STATE; goto _out; } while (0)
#define ERROR_STATE        (int16_t)sb_ftp_data_error  /* fgoto *ERROR_STATE: the byte at p is refused */




#ifndef SPAN_MORE   /* a driver may have its own way to end a piece */
#define SPAN_MORE          EMIT(m->open | SB_MORE, mark, pe - mark)
#endif


static const int sb_ftp_data_start = 1;
static const int sb_ftp_data_first_final = 7;
static const int sb_ftp_data_error = 0;



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
tr7:
	{ EMIT(SB_FTP_DATA_DROP, p, 0); }
	goto st1;
tr3:
	{ EMIT(SB_FTP_DATA_NO_DATA, p, 0); }
	goto st1;
tr10:
	{ EMIT(SB_FTP_DATA_ABORTED, p, 0); }
	goto st1;
tr11:
	{ EMIT(SB_FTP_DATA_DONE, p, 0); }
	goto st1;
tr12:
	{ EMIT(SB_FTP_DATA_LOST, p, 0); }
	goto st1;
st1:
	if ( ++p == pe )
		goto _test_eof1;
case 1:
	switch( (*p) ) {
		case 1u: goto tr0;
		case 2u: goto tr2;
		case 4u: goto tr3;
		case 8u: goto st1;
	}
	goto st0;
st0:
 m->cs = 0;
	goto _out;
tr0:
	{ EMIT(SB_FTP_DATA_DROP, p, 0); }
	goto st2;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	switch( (*p) ) {
		case 1u: goto tr0;
		case 2u: goto tr2;
		case 3u: goto st6;
		case 4u: goto st4;
		case 8u: goto tr7;
	}
	goto st0;
tr2:
	{ EMIT(SB_FTP_DATA_DROP, p, 0); }
	goto st3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	switch( (*p) ) {
		case 1u: goto tr0;
		case 2u: goto tr2;
		case 4u: goto tr8;
		case 8u: goto tr7;
	}
	goto st0;
tr8:
	{ EMIT(SB_FTP_DATA_CALL, p, 0); }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( (*p) ) {
		case 3u: goto tr9;
		case 5u: goto tr3;
		case 8u: goto tr10;
	}
	goto st0;
tr9:
	{ EMIT(SB_FTP_DATA_BEGIN, p, 0); }
	goto st5;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	switch( (*p) ) {
		case 6u: goto tr11;
		case 7u: goto tr12;
		case 8u: goto tr10;
	}
	goto st0;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	switch( (*p) ) {
		case 1u: goto tr0;
		case 2u: goto tr2;
		case 4u: goto tr9;
	}
	if ( 7u <= (*p) && (*p) <= 8u )
		goto tr7;
	goto st0;
	}
	_test_eof1:  m->cs = 1; goto _test_eof;
	_test_eof2:  m->cs = 2; goto _test_eof;
	_test_eof3:  m->cs = 3; goto _test_eof;
	_test_eof4:  m->cs = 4; goto _test_eof;
	_test_eof5:  m->cs = 5; goto _test_eof;
	_test_eof6:  m->cs = 6; goto _test_eof;

	_test_eof: {}
	_out: {}
	}

    __asm__("" : "+r"(p) : : "memory");     /* else gcc copies what follows behind every state: 28 bytes each */
    if (m->open && p == pe && !eof)
        SPAN_MORE;
    if (m->cs == sb_ftp_data_error)
        m->status = SB_MACHINE_BAD;
    return p;
}

void sb_ftp_data_init(struct sb_machine *m)
{
    m->cs = (int16_t)sb_ftp_data_start;
    m->open = 0;
    m->status = SB_MACHINE_RUNS;
    m->reg = 0;
    m->num = 0;
    m->word = NULL;
}

size_t sb_ftp_data_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    if (m->status != SB_MACHINE_RUNS || n == 0)     /* p may be NULL when there is nothing */
        return 0;
    return (size_t)(run(m, p, p + n, NULL, emit, user) - p);
}

int sb_ftp_data_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    static const unsigned char none[2], *const nothing = none + 1;  /* an action may step back */

    if (m->status == SB_MACHINE_RUNS)
        run(m, nothing, nothing, nothing, emit, user);
    return m->status != SB_MACHINE_BAD && m->cs >= sb_ftp_data_first_final ? 0 : -1;
}

int sb_ftp_data_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    static const unsigned char none[2];
    const unsigned char *end;

    if (n == 0)
        p = none + 1;           /* p may be NULL then; as above */
    end = p + n;
    sb_ftp_data_init(m);
    if (run(m, p, end, end, emit, user) != end)
        return -1;
    return m->status != SB_MACHINE_BAD && m->cs >= sb_ftp_data_first_final ? 0 : -1;
}
