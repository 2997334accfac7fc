/* ftp_command - printed by tools/gen from grammar/ftp_command.c.rl; do not edit. */
#include "ftp_command.h"
#include "table.h"

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

/* what an action names lies in the walk */
#undef EMIT
#define EMIT(ev, at, len)  sb_table_tell(walk, (ev), (at), (size_t)(len))
#define p                  walk->p
#define pe                 walk->pe
#define mark               walk->mark
#define emit               walk->emit
#define user               walk->user

static int act(struct sb_walk *walk, unsigned action)
{
    struct sb_machine *const m = walk->m;

    (void)m;
    switch (action) {
    case 0: {
        m->reg = m->reg >> 27 || (*p) < 'A' ? UINT32_MAX : m->reg << 5 | ((*p) & 31u);
        break;
    }
    case 1: {
        uint32_t w = word_of(m->reg);
        m->reg = w & 15;
        EMIT((int)(w >> 4 & 63), p, 0);
        break;
    }
    case 2: {
        uint32_t k = m->reg;
        m->reg = 0;
        p--;
        switch (k) { case SOME: GO(73); case NONE: GO(68); case CODE: GO(288); case PORT: GO(152); case EPRT: GO(212); case EPSV: GO(272); case LISTING: GO(94); case SITE: GO(429); case MODIFIED: GO(333); case NUMBER: GO(122); case OPTS: GO(368); default: GO(87); }
        break;
    }
    case 3: {
        CLOSE_TEXT;
        break;
    }
    case 4: {
        if (too_large(m, (*p))) { p--; GO(31); }
        break;
    }
    case 5: {
        m->reg = m->reg * 10 + (((*p) & 15u) << 8);
        if (m->reg > 255u << 8) { p--; GO(31); }
        break;
    }
    case 6: {
        m->num = m->num << 8 | m->reg >> 8;
        break;
    }
    case 7: {
        m->reg = (unsigned)(*p) << 8;
        break;
    }
    case 8: {
        if (m->reg != (unsigned)(*p) << 8) { p--; GO(31); }
        break;
    }
    case 9: {
        if ((m->reg & 15) < 14) m->num = m->num * 10 + ((*p) & 15u);
        m->reg += (m->reg & 15) < 15;
        break;
    }
    case 10: {
        if ((m->reg & 15) != 14 && m->reg != 16 + 12) { p--; GO(46); }
        break;
    }
    case 11: {
        if ((m->reg & 15) != 14) { p--; GO(46); }
        break;
    }
    case 12: {
        m->num |= fact_of(m->reg);
        break;
    }
    }
    return SB_WALK_ON;
}

#undef p
#undef pe
#undef mark
#undef emit
#undef user

static const struct {
    struct sb_table table;
    uint8_t states[580];
} machine = { { .act = act, .lists = 479, .flags = SB_TABLE_FAILS | SB_TABLE_BY_DONE, .hub = 248 }, {
    /* 0 */
    SB_EDGE_BYTE, 242,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 255,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 26, 13, 95,
    /* 8 */
    SB_EDGE_RANGE | SB_EDGE_NEAR, 240, 10, 248,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_LAST, 251, 3,
    /* 15 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_LAST, 241,
    /* 17 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 10, 61,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 13, 61,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 32, 61,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 26, 95,
    /* 29 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_ANY | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 31 */
    SB_EDGE_END,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 10, 29,
    SB_EDGE_ANY | SB_EDGE_ACTS | SB_EDGE_LAST, 96,
    /* 37 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 13,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 10, 38,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 43 */
    SB_EDGE_BYTE | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 38,
    /* 46 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 255, 63,
    SB_EDGE_CLASS | SB_EDGE_ACTS, 8, 33,
    SB_EDGE_RANGE | SB_EDGE_ERROR, 0, 31,
    SB_EDGE_BYTE | SB_EDGE_ERROR, 127,
    SB_EDGE_ANY | SB_EDGE_ACTS | SB_EDGE_LAST, 87,
    /* 59 */
    SB_EDGE_RANGE | SB_EDGE_NEAR, 240, 10, 243,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_LAST, 251, 3,
    /* 66 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_LAST, 236,
    /* 68 */
    SB_EDGE_BYTE, 32,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 8, 19,
    /* 73 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 32,
    SB_EDGE_CLASS | SB_EDGE_ACTS, 8, 0,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 79 */
    SB_EDGE_RANGE | SB_EDGE_ACTS, 32, 94, 45,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 128, 126, 45,
    /* 87 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 32, 46,
    SB_EDGE_CLASS | SB_EDGE_ACTS, 8, 19,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 94 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 32,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 250,
    /* 98 */
    SB_EDGE_BYTE, 32,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 45,
    SB_EDGE_RANGE | SB_EDGE_ACTS, 33, 93, 45,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 233,
    /* 108 */
    SB_EDGE_BYTE, 49,
    SB_EDGE_RANGE, 65, 25,
    SB_EDGE_RANGE, 97, 25,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 32, 238,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 8, 19,
    /* 122 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 32,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 207,
    /* 126 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 91,
    /* 130 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 32,
    SB_EDGE_RANGE | SB_EDGE_ACTS, 48, 9, 91,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 8, 19,
    /* 139 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 114,
    /* 141 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 32,
    /* 143 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_LAST, 48, 9,
    /* 146 */
    SB_EDGE_RANGE, 48, 9,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 8, 19,
    /* 152 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 32,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 177,
    /* 156 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 66,
    /* 160 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 44, 57,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 68,
    /* 167 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 66,
    /* 171 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 44, 57,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 245,
    /* 176 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 66,
    /* 180 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 44, 57,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 236,
    /* 185 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 66,
    /* 189 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 44, 57,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 227,
    /* 194 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 66,
    /* 198 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 44, 57,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 218,
    /* 203 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 66,
    /* 207 */
    SB_EDGE_CLASS | SB_EDGE_ACTS, 8, 15,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 209,
    /* 212 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 32,
    SB_EDGE_JUMP | SB_EDGE_FAR | SB_EDGE_LAST, 75, 0,
    /* 217 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 5, 93,
    /* 220 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 91,
    /* 224 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 5, 27,
    /* 227 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 6, 85,
    /* 230 */
    SB_EDGE_CLASS, 6,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 33, 93, 23,
    /* 236 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 91,
    /* 240 */
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS, 48, 9, 11, 91,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 5, 27,
    /* 248 */
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 8, 19,
    /* 251 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 91,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 246,
    /* 257 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 91,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 240,
    /* 263 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 91,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 234,
    /* 269 */
    SB_EDGE_CLASS | SB_EDGE_HUB | SB_EDGE_ACTS | SB_EDGE_LAST, 5, 27,
    /* 272 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 32,
    SB_EDGE_JUMP | SB_EDGE_FAR | SB_EDGE_LAST, 90, 0,
    /* 277 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 97,
    SB_EDGE_RANGE | SB_EDGE_HUB | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 91,
    /* 283 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 108,
    /* 285 */
    SB_EDGE_LETTER | SB_EDGE_HUB | SB_EDGE_ACTS | SB_EDGE_LAST, 108, 72,
    /* 288 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 32,
    SB_EDGE_JUMP | SB_EDGE_FAR | SB_EDGE_LAST, 75, 0,
    /* 293 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 108,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 65, 190, 19, 70,
    /* 300 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 32,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 56, 97,
    SB_EDGE_RANGE | SB_EDGE_HUB | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 99,
    /* 309 */
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 56, 97,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 249,
    /* 314 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 32,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 8, 19,
    /* 319 */
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 116, 99,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 67, 99,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 84, 99,
    SB_EDGE_BYTE | SB_EDGE_HUB | SB_EDGE_ACTS, 99, 99,
    SB_EDGE_LETTER | SB_EDGE_HUB | SB_EDGE_LAST, 110,
    /* 333 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 32, 82,
    SB_EDGE_JUMP | SB_EDGE_FAR | SB_EDGE_LAST, 75, 0,
    /* 339 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 49,
    SB_EDGE_JUMP | SB_EDGE_FAR | SB_EDGE_LAST, 79, 0,
    /* 346 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 46, 89,
    SB_EDGE_RANGE | SB_EDGE_ACTS, 48, 9, 51,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 32, 4,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 45,
    /* 358 */
    SB_EDGE_RANGE | SB_EDGE_NEXT, 48, 9,
    SB_EDGE_ELSE | SB_EDGE_ERROR | SB_EDGE_ACTS | SB_EDGE_LAST, 45,
    /* 363 */
    SB_EDGE_RANGE, 48, 9,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 243,
    /* 368 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 32,
    SB_EDGE_JUMP | SB_EDGE_FAR | SB_EDGE_LAST, 75, 0,
    /* 373 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 109,
    SB_EDGE_LETTER | SB_EDGE_NEAR | SB_EDGE_LAST, 117, 28,
    /* 378 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 108,
    /* 380 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 115,
    /* 382 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 116, 78,
    /* 385 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 32,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 8, 19,
    /* 390 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS, 22, 95,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 8, 19,
    /* 396 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 59, 250, 53,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 22, 95,
    /* 403 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 116,
    /* 405 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 102,
    /* 407 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 45,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 56, 7, 80,
    /* 413 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 56, 80,
    /* 416 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 32,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 8, 19,
    /* 421 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 111,
    /* 423 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 102,
    SB_EDGE_LETTER | SB_EDGE_HUB | SB_EDGE_LAST, 110,
    /* 427 */
    SB_EDGE_LETTER | SB_EDGE_HUB | SB_EDGE_LAST, 102,
    /* 429 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 32,
    SB_EDGE_JUMP | SB_EDGE_FAR | SB_EDGE_LAST, 75, 0,
    /* 434 */
    SB_EDGE_LETTER | SB_EDGE_NEAR, 104, 20,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 117, 30,
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 99,
    /* 442 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 104,
    /* 444 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 109,
    /* 446 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 111,
    /* 448 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 100, 74,
    /* 451 */
    SB_EDGE_BYTE | SB_EDGE_ACTS | SB_EDGE_LAST, 32, 46,
    /* 454 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 101,
    /* 456 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 108,
    /* 458 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 112, 76,
    /* 461 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 32, 46,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 8, 19,
    /* 467 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 116,
    /* 469 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 105,
    /* 471 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 109,
    /* 473 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 101, 41,
    /* 476 */
    SB_EDGE_BYTE | SB_EDGE_ACTS | SB_EDGE_LAST, 32, 82,
    /* the lists */
    /* 0 */ SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 31, 0,
    /* 4 */ SB_DO_OWN, 10, SB_DO_CLOSE, SB_FTP_COMMAND_STAMP, SB_DO_SET_NUM, 0, SB_DO_SET_REG, 0, SB_DO_GO | SB_DO_LAST, 79, 0,
    /* 15 */ SB_DO_OWN, 6, SB_DO_SET_REG, 0, SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 37, 0,
    /* 23 */ SB_DO_CLOSE, SB_FTP_COMMAND_ADDRESS, SB_DO_SET_NUM, 0, SB_DO_OWN | SB_DO_LAST, 8,
    /* 29 */ SB_DO_OWN_AS + 3, SB_DO_EMIT, SB_FTP_COMMAND_SYNTAX, SB_DO_DONE | SB_DO_LAST,
    /* 33 */ SB_DO_OWN_AS + 3, SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 37, 0,
    /* 38 */ SB_DO_EMIT, SB_FTP_COMMAND_DO, SB_DO_DONE | SB_DO_LAST,
    /* 41 */ SB_DO_EMIT, SB_FTP_COMMAND_UTIME, SB_DO_SET_REG | SB_DO_LAST, 16,
    /* 45 */ SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 46, 0,
    /* 49 */ SB_DO_OPEN_NEW, SB_FTP_COMMAND_TEXT, SB_DO_OWN | SB_DO_LAST, 9,
    /* 53 */ SB_DO_OWN, 12, SB_DO_SET_REG | SB_DO_LAST, 0,
    /* 57 */ SB_DO_OWN, 6, SB_DO_SET_REG | SB_DO_LAST, 0,
    /* 61 */ SB_DO_OWN_AS + 1, (SB_DO_OWN_AS + 2) | SB_DO_LAST,
    /* 63 */ SB_DO_PAUSE, SB_DO_SET_REG | SB_DO_LAST, SB_FTP_COMMAND_PAUSED,
    /* 66 */ SB_DO_SET_REG, 0, SB_DO_OWN | SB_DO_LAST, 5,
    /* 70 */ SB_DO_AND | SB_DO_LAST, 0xdf,
    /* 72 */ SB_DO_EMIT | SB_DO_LAST, SB_FTP_COMMAND_ALL,
    /* 74 */ SB_DO_EMIT | SB_DO_LAST, SB_FTP_COMMAND_CHMOD,
    /* 76 */ SB_DO_EMIT | SB_DO_LAST, SB_FTP_COMMAND_SITEHELP,
    /* 78 */ SB_DO_FLAG | SB_DO_LAST, SB_FTP_COMMAND_O_MLST,
    /* 80 */ SB_DO_FLAG | SB_DO_LAST, SB_FTP_COMMAND_O_UTF8,
    /* 82 */ SB_DO_GO | SB_DO_LAST, 83, 1,
    /* 85 */ SB_DO_OPEN | SB_DO_LAST, SB_FTP_COMMAND_ADDRESS,
    /* 87 */ SB_DO_OPEN_NEW | SB_DO_LAST, SB_FTP_COMMAND_TEXT,
    /* 89 */ SB_DO_OWN | SB_DO_LAST, 11,
    /* 91 */ SB_DO_OWN | SB_DO_LAST, 4,
    /* 93 */ SB_DO_OWN | SB_DO_LAST, 7,
    /* 95 */ (SB_DO_OWN_AS + 0) | SB_DO_LAST,
    /* 96 */ (SB_DO_OWN_AS + 3) | SB_DO_LAST,
    /* 97 */ SB_DO_SET_NUM | SB_DO_LAST, 'I',
    /* 99 */ SB_DO_SET_NUM | SB_DO_LAST, 0,
} };

void sb_ftp_command_init(struct sb_machine *m)
{
    sb_table_init(m, &machine.table);
}

size_t sb_ftp_command_feed(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    return sb_table_feed(m, p, n, emit, user);
}

int sb_ftp_command_finish(struct sb_machine *m, sb_emit_fn *emit, void *user)
{
    return sb_table_finish(m, emit, user);
}

int sb_ftp_command_read(struct sb_machine *m, const unsigned char *p, size_t n, sb_emit_fn *emit, void *user)
{
    m->table = &machine.table;
    return sb_table_read(m, p, n, emit, user);
}
