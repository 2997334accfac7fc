
/* uri_plain - printed by tools/gen from grammar/uri_plain.c.rl; do not edit. */
#include "uri_plain.h"
#include "action.h"

/* The byte at p is refused although its state would take it. */
#define FAIL               do { m->cs = (int16_t)ERROR_STATE; goto _out; } while (0)
#define ERROR_STATE        (int16_t)sb_uri_plain_error  /* fgoto *ERROR_STATE: the byte at p is refused */




#ifndef SPAN_MORE   /* a driver may have its own way to end a piece */
#define SPAN_MORE          EMIT(m->open | SB_MORE, mark, pe - mark)
#endif


static const int sb_uri_plain_start = 1;
static const int sb_uri_plain_first_final = 1;
static const int sb_uri_plain_error = 0;



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
	if ( (*p) == 47u )
		goto st2;
	goto st0;
st0:
 m->cs = 0;
	goto _out;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	switch( (*p) ) {
		case 33u: goto st3;
		case 36u: goto st3;
		case 61u: goto st3;
		case 95u: goto st3;
		case 126u: goto st3;
	}
	if ( (*p) < 48u ) {
		if ( 38u <= (*p) && (*p) <= 45u )
			goto st3;
	} else if ( (*p) > 59u ) {
		if ( (*p) > 90u ) {
			if ( 97u <= (*p) && (*p) <= 122u )
				goto st3;
		} else if ( (*p) >= 64u )
			goto st3;
	} else
		goto st3;
	goto st0;
tr3:
	{ p = sb_skim_plain(p + 1, pe) - 1; }
	goto st3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	switch( (*p) ) {
		case 33u: goto tr3;
		case 36u: goto tr3;
		case 47u: goto st2;
		case 61u: goto tr3;
		case 95u: goto tr3;
		case 126u: goto tr3;
	}
	if ( (*p) < 64u ) {
		if ( 38u <= (*p) && (*p) <= 59u )
			goto tr3;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto tr3;
	} else
		goto tr3;
	goto st0;
	}
	_test_eof2:  m->cs = 2; goto _test_eof;
	_test_eof3:  m->cs = 3; goto _test_eof;

	_test_eof: {}
	_out: {}
	}

    __asm__("" : "+r"(p) : : "memory");     /* else gcc copies what follows behind every state: 28 bytes each */
    if (m->open && p == pe && !eof)
        SPAN_MORE;
    if (m->cs == sb_uri_plain_error)
        m->status = SB_MACHINE_BAD;
    return p;
}

void sb_uri_plain_init(struct sb_machine *m)
{
    m->cs = (int16_t)sb_uri_plain_start;
    m->open = 0;
    m->status = SB_MACHINE_RUNS;
    m->reg = 0;
    m->num = 0;
    m->word = NULL;
}

size_t sb_uri_plain_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    if (m->status != SB_MACHINE_RUNS || n == 0)     /* p may be NULL when there is nothing */
        return 0;
    return (size_t)(run(m, p, p + n, NULL, emit, user) - p);
}

int sb_uri_plain_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    static const unsigned char none[2], *const nothing = none + 1;  /* an action may step back */

    if (m->status == SB_MACHINE_RUNS)
        run(m, nothing, nothing, nothing, emit, user);
    return m->status != SB_MACHINE_BAD && m->cs >= sb_uri_plain_first_final ? 0 : -1;
}

int sb_uri_plain_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    static const unsigned char none[2];
    const unsigned char *end;

    if (n == 0)
        p = none + 1;           /* p may be NULL then; as above */
    end = p + n;
    sb_uri_plain_init(m);
    if (run(m, p, end, end, emit, user) != end)
        return -1;
    return m->status != SB_MACHINE_BAD && m->cs >= sb_uri_plain_first_final ? 0 : -1;
}
