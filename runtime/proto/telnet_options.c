/*
 * telnet_options - what is agreed on (RFC 855, order by RFC 1143)
 *
 * Options we know have a machine each; all others are refused once and then
 * not answered any more, so that nobody can make us talk for ever.
 */
#include <string.h>
#include "proto/telnet_state.h"
#include "telnet_stream.h"
#include "telnet_option.h"

enum { IAC = 255, DONT = 254, DO = 253, WONT = 252, WILL = 251, SB = 250, SE = 240 };
enum { BINARY = 0, ECHO = 1, SGA = 3, TIMING_MARK = 6, TTYPE = 24, NAWS = 31 };
enum { TTYPE_IS = 0, TTYPE_SEND = 1 };

static const struct known { uint8_t option; bool ours; } known[SB_TELNET_OPTIONS] = {
    [SB_OUR_ECHO]    = { ECHO, true },
    [SB_OUR_SGA]     = { SGA, true },
    [SB_OUR_BINARY]  = { BINARY, true },
    [SB_PEER_SGA]    = { SGA, false },
    [SB_PEER_BINARY] = { BINARY, false },
    [SB_PEER_NAWS]   = { NAWS, false },
    [SB_PEER_TTYPE]  = { TTYPE, false },
};

static void command(struct sb_term *t, unsigned verb, unsigned option)
{
    unsigned char p[3] = { IAC, (unsigned char)verb, (unsigned char)option };

    sb_conn_put(t->conn, p, sizeof(p));
}

/* ---- options we know ---- */

struct asked { struct sb_term *t; unsigned i; };

static void switched(struct sb_term *t, unsigned i, bool on)
{
    static const unsigned char send_type[] = { IAC, SB, TTYPE, TTYPE_SEND, IAC, SE };

    if (i == SB_PEER_TTYPE && on)
        sb_conn_put(t->conn, send_type, sizeof(send_type));
    if (i == SB_OUR_ECHO)
        t->options.no_echo = !on;
}

static void answer(void *user, int event, const unsigned char *p, size_t n)
{
    const struct asked *a = user;
    const struct known *k = &known[a->i];

    (void)p, (void)n;
    switch (event) {
    case SB_TELNET_OPTION_SAY_YES: command(a->t, k->ours ? WILL : DO, k->option); break;
    case SB_TELNET_OPTION_SAY_NO:  command(a->t, k->ours ? WONT : DONT, k->option); break;
    case SB_TELNET_OPTION_ON:      switched(a->t, a->i, true); break;
    case SB_TELNET_OPTION_OFF:     switched(a->t, a->i, false); break;
    }
}

static void tell(struct sb_term *t, unsigned i, int input)
{
    struct asked a = { t, i };
    struct sb_machine m;
    unsigned char code = (unsigned char)input;

    sb_telnet_option_init(&m);
    m.cs = t->options.cs[i];
    sb_telnet_option_feed(&m, &code, 1, answer, &a);
    t->options.cs[i] = m.cs;
}

void sb_telnet_options_start(struct sb_term *t)
{
    struct sb_machine m;
    unsigned i;

    sb_telnet_option_init(&m);
    for (i = 0; i < SB_TELNET_OPTIONS; i++)
        t->options.cs[i] = m.cs;
    tell(t, SB_OUR_ECHO, SB_TELNET_OPTION_ASK_YES);
    tell(t, SB_OUR_SGA, SB_TELNET_OPTION_ASK_YES);
    tell(t, SB_PEER_NAWS, SB_TELNET_OPTION_ASK_YES);
}

/* ---- negotiation ---- */

static void refuse(struct sb_term *t, bool ours, unsigned option)
{
    uint8_t *said = &t->options.refused[ours][option / 8];

    if (*said & 1u << option % 8)
        return;
    *said = (uint8_t)(*said | 1u << option % 8);
    command(t, ours ? WONT : DONT, option);
}

static void negotiated(struct sb_term *t, int event, unsigned option)
{
    bool ours = event >= SB_TELNET_STREAM_DO, yes = event == SB_TELNET_STREAM_WILL || event == SB_TELNET_STREAM_DO;
    unsigned i;

    for (i = 0; i < SB_TELNET_OPTIONS; i++)
        if (known[i].option == option && known[i].ours == ours) {
            if (i == SB_OUR_ECHO && !yes)
                t->options.no_echo = true;      /* it will show what is typed, whether it was on or not */
            tell(t, i, yes ? SB_TELNET_OPTION_PEER_YES : SB_TELNET_OPTION_PEER_NO);
            return;
        }
    if (ours && yes && option == TIMING_MARK)
        sb_term_mark(t);
    else if (yes)
        refuse(t, ours, option);
}

void sb_telnet_say_mark(struct sb_term *t, bool yes)
{
    command(t, yes ? WILL : WONT, TIMING_MARK);
}

/* ---- subnegotiation ---- */

/* RFC 1073: width and height, 16 bits each; a pseudo terminal without a window says 0. */
static void got_window(struct sb_term *t, const unsigned char *p)
{
    struct sb_telnet_options *o = &t->options;

    o->width = (uint16_t)(p[0] << 8 | p[1]);
    o->height = (uint16_t)(p[2] << 8 | p[3]);
    if (t->at_prompt && !sb_line_resize(&t->edit, sb_term_room(t, t->prompt_n)))
        sb_term_ask_again(t);
}

/* RFC 1091: the name of the terminal's type. */
static void got_type(struct sb_term *t, const unsigned char *p, size_t n)
{
    size_t i;

    for (i = 0; i < n && i < sizeof(t->options.terminal) - 1; i++)
        t->options.terminal[i] = (char)(p[i] >= 0x21 && p[i] < 0x7f ? p[i] : '?');
    t->options.terminal[i] = 0;
}

/* Fed a byte each. What is too long is none of ours, whatever it is. */
static void collect(struct sb_telnet_options *o, unsigned char byte)
{
    if (o->sub_n < sizeof(o->sub_p))
        o->sub_p[o->sub_n] = byte;
    if (o->sub_n <= sizeof(o->sub_p))
        o->sub_n++;
}

static void subnegotiated(struct sb_term *t)
{
    struct sb_telnet_options *o = &t->options;

    if (o->sub == NAWS && o->sub_n == 4)
        got_window(t, o->sub_p);
    else if (o->sub == TTYPE && o->sub_n >= 1 && o->sub_n <= sizeof(o->sub_p) && o->sub_p[0] == TTYPE_IS)
        got_type(t, o->sub_p + 1, o->sub_n - 1u);
}

void sb_telnet_option_event(struct sb_term *t, int event, const unsigned char *p, size_t n)
{
    unsigned option = (unsigned)t->stream.num;

    event &= ~SB_MORE;
    if (event <= SB_TELNET_STREAM_DONT) {
        negotiated(t, event, option);
    } else if (event == SB_TELNET_STREAM_SUB_OPEN) {
        t->options.sub = (uint8_t)option;
        t->options.sub_n = 0;
    } else if (event == SB_TELNET_STREAM_SUB) {
        if (n)
            collect(&t->options, *p);
    } else if (event == SB_TELNET_STREAM_SUB_CLOSE) {
        subnegotiated(t);
    }
}
