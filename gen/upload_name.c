
/* upload_name - printed by tools/gen from grammar/upload_name.c.rl; do not edit. */
#include "upload_name.h"
#include "action.h"

/* The byte at p is refused although its state would take it. */
#define FAIL               do { m->cs = (int16_t)ERROR_STATE; goto _out; } while (0)
#define ERROR_STATE        (int16_t)sb_upload_name_error  /* fgoto *ERROR_STATE: the byte at p is refused */




#ifndef SPAN_MORE   /* a driver may have its own way to end a piece */
#define SPAN_MORE          EMIT(m->open | SB_MORE, mark, pe - mark)
#endif


static const int sb_upload_name_start = 1;
static const int sb_upload_name_first_final = 3;
static const int sb_upload_name_error = 0;



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
tr5:
	{ SPAN_END(SB_UPLOAD_NAME_DIRECTORY); }
	goto st1;
st1:
	if ( ++p == pe )
		goto _test_eof1;
case 1:
	switch( (*p) ) {
		case 46u: goto tr2;
		case 47u: goto st1;
		case 92u: goto st1;
		case 127u: goto st0;
	}
	if ( (*p) <= 31u )
		goto st0;
	goto tr0;
st0:
 m->cs = 0;
	goto _out;
tr0:
	{ SPAN_OPEN(SB_UPLOAD_NAME_NAME); }
	goto st3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	switch( (*p) ) {
		case 47u: goto tr5;
		case 92u: goto tr5;
		case 127u: goto st0;
	}
	if ( (*p) <= 31u )
		goto st0;
	goto st3;
tr2:
	{ SPAN_OPEN(SB_UPLOAD_NAME_NAME); }
	goto st2;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	switch( (*p) ) {
		case 47u: goto tr5;
		case 92u: goto tr5;
		case 127u: goto st0;
	}
	if ( (*p) <= 31u )
		goto st0;
	goto st2;
	}
	_test_eof1:  m->cs = 1; goto _test_eof;
	_test_eof3:  m->cs = 3; goto _test_eof;
	_test_eof2:  m->cs = 2; goto _test_eof;

	_test_eof: {}
	if ( p == eof )
	{
	switch (  m->cs ) {
	case 3:
	{ SPAN_END(SB_UPLOAD_NAME_NAME); }
	break;
	}
	}

	_out: {}
	}

    __asm__("" : "+r"(p) : : "memory");     /* else gcc copies what follows behind every state: 28 bytes each */
    if (m->open && p == pe && !eof)
        SPAN_MORE;
    if (m->cs == sb_upload_name_error)
        m->status = SB_MACHINE_BAD;
    return p;
}

void sb_upload_name_init(struct sb_machine *m)
{
    m->cs = (int16_t)sb_upload_name_start;
    m->open = 0;
    m->status = SB_MACHINE_RUNS;
    m->reg = 0;
    m->num = 0;
    m->word = NULL;
}

size_t sb_upload_name_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    if (m->status != SB_MACHINE_RUNS || n == 0)     /* p may be NULL when there is nothing */
        return 0;
    return (size_t)(run(m, p, p + n, NULL, emit, user) - p);
}

int sb_upload_name_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    static const unsigned char none[2], *const nothing = none + 1;  /* an action may step back */

    if (m->status == SB_MACHINE_RUNS)
        run(m, nothing, nothing, nothing, emit, user);
    return m->status != SB_MACHINE_BAD && m->cs >= sb_upload_name_first_final ? 0 : -1;
}

int sb_upload_name_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    static const unsigned char none[2];
    const unsigned char *end;

    if (n == 0)
        p = none + 1;           /* p may be NULL then; as above */
    end = p + n;
    sb_upload_name_init(m);
    if (run(m, p, end, end, emit, user) != end)
        return -1;
    return m->status != SB_MACHINE_BAD && m->cs >= sb_upload_name_first_final ? 0 : -1;
}
