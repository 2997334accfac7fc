
/* http_entity_tags - printed by tools/gen from grammar/http_entity_tags.c.rl; do not edit. */
#include "http_entity_tags.h"
#include "action.h"

/* The byte at p is refused although its state would take it. */
#define FAIL               do { m->cs = (int16_t)ERROR_STATE; goto _out; } while (0)
#define ERROR_STATE        (int16_t)sb_http_entity_tags_error  /* fgoto *ERROR_STATE: the byte at p is refused */




#ifndef SPAN_MORE   /* a driver may have its own way to end a piece */
#define SPAN_MORE          EMIT(m->open | SB_MORE, mark, pe - mark)
#endif


static const int sb_http_entity_tags_start = 7;
static const int sb_http_entity_tags_first_final = 7;
static const int sb_http_entity_tags_error = 0;



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
case 7:
	switch( (*p) ) {
		case 9u: goto st8;
		case 32u: goto st8;
		case 34u: goto tr10;
		case 42u: goto tr11;
		case 44u: goto st8;
		case 87u: goto st2;
	}
	goto st0;
st0:
 m->cs = 0;
	goto _out;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	switch( (*p) ) {
		case 9u: goto st8;
		case 32u: goto st8;
		case 34u: goto tr10;
		case 44u: goto st8;
		case 87u: goto st2;
	}
	goto st0;
tr4:
	{ SPAN_BEHIND(SB_HTTP_ENTITY_TAGS_WEAK_TAG); }
	goto st1;
tr10:
	{ SPAN_BEHIND(SB_HTTP_ENTITY_TAGS_STRONG_TAG); }
	goto st1;
st1:
	if ( ++p == pe )
		goto _test_eof1;
case 1:
	switch( (*p) ) {
		case 34u: goto tr2;
		case 127u: goto st0;
	}
	if ( (*p) <= 32u )
		goto st0;
	goto st1;
tr2:
	{ int tag = m->open; SPAN_END(tag); }
	goto st9;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	switch( (*p) ) {
		case 9u: goto st9;
		case 32u: goto st9;
		case 44u: goto tr14;
	}
	goto st0;
tr14:
	{ {goto st12;} }
	goto st10;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	goto st0;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	if ( (*p) == 47u )
		goto st3;
	goto st0;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	if ( (*p) == 34u )
		goto tr4;
	goto st0;
tr11:
	{ EMIT(SB_HTTP_ENTITY_TAGS_ANY, p, 0); }
	goto st11;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	switch( (*p) ) {
		case 9u: goto st11;
		case 32u: goto st11;
	}
	goto st0;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	switch( (*p) ) {
		case 9u: goto st12;
		case 32u: goto st12;
		case 34u: goto tr17;
		case 44u: goto st12;
		case 87u: goto st5;
	}
	goto st0;
tr8:
	{ SPAN_BEHIND(SB_HTTP_ENTITY_TAGS_WEAK_TAG); }
	goto st4;
tr17:
	{ SPAN_BEHIND(SB_HTTP_ENTITY_TAGS_STRONG_TAG); }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	switch( (*p) ) {
		case 34u: goto tr6;
		case 127u: goto st0;
	}
	if ( (*p) <= 32u )
		goto st0;
	goto st4;
tr6:
	{ int tag = m->open; SPAN_END(tag); }
	goto st13;
st13:
	if ( ++p == pe )
		goto _test_eof13;
case 13:
	switch( (*p) ) {
		case 9u: goto st13;
		case 32u: goto st13;
		case 44u: goto tr20;
	}
	goto st0;
tr20:
	{ {goto st12;} }
	goto st14;
st14:
	if ( ++p == pe )
		goto _test_eof14;
case 14:
	goto st0;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	if ( (*p) == 47u )
		goto st6;
	goto st0;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	if ( (*p) == 34u )
		goto tr8;
	goto st0;
	}
	_test_eof8:  m->cs = 8; goto _test_eof;
	_test_eof1:  m->cs = 1; goto _test_eof;
	_test_eof9:  m->cs = 9; goto _test_eof;
	_test_eof10:  m->cs = 10; goto _test_eof;
	_test_eof2:  m->cs = 2; goto _test_eof;
	_test_eof3:  m->cs = 3; goto _test_eof;
	_test_eof11:  m->cs = 11; goto _test_eof;
	_test_eof12:  m->cs = 12; goto _test_eof;
	_test_eof4:  m->cs = 4; goto _test_eof;
	_test_eof13:  m->cs = 13; goto _test_eof;
	_test_eof14:  m->cs = 14; goto _test_eof;
	_test_eof5:  m->cs = 5; goto _test_eof;
	_test_eof6:  m->cs = 6; goto _test_eof;

	_test_eof: {}
	_out: {}
	}

    __asm__("" : "+r"(p) : : "memory");     /* else gcc copies what follows behind every state: 28 bytes each */
    if (m->open && p == pe && !eof)
        SPAN_MORE;
    if (m->cs == sb_http_entity_tags_error)
        m->status = SB_MACHINE_BAD;
    return p;
}

void sb_http_entity_tags_init(struct sb_machine *m)
{
    m->cs = (int16_t)sb_http_entity_tags_start;
    m->open = 0;
    m->status = SB_MACHINE_RUNS;
    m->reg = 0;
    m->num = 0;
    m->word = NULL;
}

size_t sb_http_entity_tags_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    if (m->status != SB_MACHINE_RUNS || n == 0)     /* p may be NULL when there is nothing */
        return 0;
    return (size_t)(run(m, p, p + n, NULL, emit, user) - p);
}

int sb_http_entity_tags_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    static const unsigned char none[2], *const nothing = none + 1;  /* an action may step back */

    if (m->status == SB_MACHINE_RUNS)
        run(m, nothing, nothing, nothing, emit, user);
    return m->status != SB_MACHINE_BAD && m->cs >= sb_http_entity_tags_first_final ? 0 : -1;
}

int sb_http_entity_tags_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    static const unsigned char none[2];
    const unsigned char *end;

    if (n == 0)
        p = none + 1;           /* p may be NULL then; as above */
    end = p + n;
    sb_http_entity_tags_init(m);
    if (run(m, p, end, end, emit, user) != end)
        return -1;
    return m->status != SB_MACHINE_BAD && m->cs >= sb_http_entity_tags_first_final ? 0 : -1;
}
