
/* dhcp_options - printed by tools/gen from grammar/dhcp_options.c.rl; do not edit. */
#include "dhcp_options.h"
#include "action.h"

/* The byte at p is refused although its state would take it. */
#define FAIL               do { m->cs = (int16_t)ERROR_STATE; goto _out; } while (0)
#define ERROR_STATE        (int16_t)sb_dhcp_options_error  /* fgoto *ERROR_STATE: the byte at p is refused */




#ifndef SPAN_MORE   /* a driver may have its own way to end a piece */
#define SPAN_MORE          EMIT(m->open | SB_MORE, mark, pe - mark)
#endif


static const int sb_dhcp_options_start = 1;
static const int sb_dhcp_options_first_final = 11;
static const int sb_dhcp_options_error = 0;



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
tr10:
	{ m->num = m->num << 8 | (*p); }
	{ EMIT(SB_DHCP_OPTIONS_VALUE, p, 0); }
	{ m->reg = (m->reg & 255) - 4; if (m->reg) {goto st10;} }
	goto st1;
tr11:
	{ m->reg = (*p); if (m->reg) {goto st10;} }
	goto st1;
tr13:
	{ m->num = m->num << 8 | (*p); }
	{ EMIT(SB_DHCP_OPTIONS_VALUE, p, 0); }
	goto st1;
st1:
	if ( ++p == pe )
		goto _test_eof1;
case 1:
	switch( (*p) ) {
		case 0u: goto st1;
		case 1u: goto tr1;
		case 3u: goto tr1;
		case 6u: goto tr1;
		case 51u: goto tr1;
		case 54u: goto tr1;
		case 255u: goto tr4;
	}
	if ( (*p) > 53u ) {
		if ( 58u <= (*p) && (*p) <= 59u )
			goto tr1;
	} else if ( (*p) >= 52u )
		goto tr3;
	goto st7;
tr1:
	{ m->reg = (*p); }
	goto st2;
st2:
	if ( ++p == pe )
		goto _test_eof2;
case 2:
	if ( (*p) <= 3u )
		goto st0;
	goto tr5;
st0:
 m->cs = 0;
	goto _out;
tr5:
	{ m->reg = m->reg << 8 | (*p); m->num = 0; }
	goto st3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
case 3:
	goto tr7;
tr7:
	{ m->num = m->num << 8 | (*p); }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
case 4:
	goto tr8;
tr8:
	{ m->num = m->num << 8 | (*p); }
	goto st5;
st5:
	if ( ++p == pe )
		goto _test_eof5;
case 5:
	goto tr9;
tr9:
	{ m->num = m->num << 8 | (*p); }
	goto st6;
st6:
	if ( ++p == pe )
		goto _test_eof6;
case 6:
	goto tr10;
st7:
	if ( ++p == pe )
		goto _test_eof7;
case 7:
	goto tr11;
tr3:
	{ m->reg = (*p); }
	goto st8;
st8:
	if ( ++p == pe )
		goto _test_eof8;
case 8:
	if ( (*p) == 1u )
		goto tr12;
	goto st0;
tr12:
	{ m->reg = m->reg << 8 | (*p); m->num = 0; }
	goto st9;
st9:
	if ( ++p == pe )
		goto _test_eof9;
case 9:
	goto tr13;
tr4:
	{ DONE; {p++;  m->cs = 11; goto _out;} }
	goto st11;
st11:
	if ( ++p == pe )
		goto _test_eof11;
case 11:
	goto st0;
st10:
	if ( ++p == pe )
		goto _test_eof10;
case 10:
	goto tr14;
tr14:
	{ if (!--m->reg) {goto st1;} }
	goto st12;
st12:
	if ( ++p == pe )
		goto _test_eof12;
case 12:
	goto tr14;
	}
	_test_eof1:  m->cs = 1; goto _test_eof;
	_test_eof2:  m->cs = 2; goto _test_eof;
	_test_eof3:  m->cs = 3; goto _test_eof;
	_test_eof4:  m->cs = 4; goto _test_eof;
	_test_eof5:  m->cs = 5; goto _test_eof;
	_test_eof6:  m->cs = 6; goto _test_eof;
	_test_eof7:  m->cs = 7; goto _test_eof;
	_test_eof8:  m->cs = 8; goto _test_eof;
	_test_eof9:  m->cs = 9; goto _test_eof;
	_test_eof11:  m->cs = 11; goto _test_eof;
	_test_eof10:  m->cs = 10; goto _test_eof;
	_test_eof12:  m->cs = 12; goto _test_eof;

	_test_eof: {}
	_out: {}
	}

    __asm__("" : "+r"(p) : : "memory");     /* else gcc copies what follows behind every state: 28 bytes each */
    if (m->open && p == pe && !eof)
        SPAN_MORE;
    if (m->cs == sb_dhcp_options_error)
        m->status = SB_MACHINE_BAD;
    return p;
}

void sb_dhcp_options_init(struct sb_machine *m)
{
    m->cs = (int16_t)sb_dhcp_options_start;
    m->open = 0;
    m->status = SB_MACHINE_RUNS;
    m->reg = 0;
    m->num = 0;
    m->word = NULL;
}

size_t sb_dhcp_options_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    if (m->status != SB_MACHINE_RUNS || n == 0)     /* p may be NULL when there is nothing */
        return 0;
    return (size_t)(run(m, p, p + n, NULL, emit, user) - p);
}

int sb_dhcp_options_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    static const unsigned char none[2], *const nothing = none + 1;  /* an action may step back */

    if (m->status == SB_MACHINE_RUNS)
        run(m, nothing, nothing, nothing, emit, user);
    return m->status == SB_MACHINE_DONE ? 0 : -1;
}

int sb_dhcp_options_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    static const unsigned char none[2];
    const unsigned char *end;

    if (n == 0)
        p = none + 1;           /* p may be NULL then; as above */
    end = p + n;
    sb_dhcp_options_init(m);
    if (run(m, p, end, end, emit, user) != end)
        return -1;
    return m->status == SB_MACHINE_DONE ? 0 : -1;
}
