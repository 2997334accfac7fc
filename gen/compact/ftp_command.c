/* ftp_command - printed by tools/gen from grammar/ftp_command.c.rl; do not edit. */
#include "ftp_command.h"
#include "table.h"

#define NUM_MAX  ((uint64_t)1 << 62)
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

enum { SOME, MAYBE, NONE, CODE, PORT, EPRT, EPSV, LISTING, SITE, MODIFIED, NUMBER, OPTS };

/* RFC 959 5.3.1; RFC 1123 4.1.3.1: the X forms; RFC 2389, 2428, 3659: the newer ones; AUTH is
 * RFC 2228's, CLNT nobody's. The letters as they lie in num, and what may follow. */
static const struct word { uint32_t letters; uint8_t event, kind; } words[] = {
#define WORD(a, b, c, d, verb, kind) \
    { (uint32_t)(a) << 24 | (uint32_t)(b) << 16 | (uint32_t)(c) << 8 | (d), SB_FTP_COMMAND_##verb, kind }
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

static const struct word *word_of(uint64_t letters)
{
    static const struct word other = { 0, SB_FTP_COMMAND_UNKNOWN, MAYBE };
    const struct word *w;

    for (w = words; w < words + sizeof words / sizeof words[0]; w++)
        if (w->letters == letters)
            return w;
    return &other;
}

static const uint8_t states[] = {
    /* 0 */
    SB_EDGE_BYTE, 242,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 255,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 29, 13, 54,
    /* 8 */
    SB_EDGE_RANGE | SB_EDGE_NEXT, 251, 3,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_LAST, 240, 10, 245,
    /* 15 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_LAST, 241,
    /* 17 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 10, 40,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 13, 40,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 32, 40,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 29, 80,
    /* 29 */
    SB_EDGE_END | SB_EDGE_ERROR,
    SB_EDGE_ANY | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 31 */
    SB_EDGE_END,
    SB_EDGE_BYTE | SB_EDGE_ACTS, 10, 24,
    SB_EDGE_ANY | SB_EDGE_ACTS | SB_EDGE_LAST, 81,
    /* 37 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 10, 33,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 13,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 43 */
    SB_EDGE_BYTE | SB_EDGE_ACTS | SB_EDGE_LAST, 10, 33,
    /* 46 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 255, 48,
    SB_EDGE_CLASS | SB_EDGE_ACTS, 7, 28,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 39, 43,
    /* 55 */
    SB_EDGE_RANGE | SB_EDGE_NEXT, 251, 3,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_LAST, 240, 10, 244,
    /* 62 */
    SB_EDGE_ANY | SB_EDGE_NEAR | SB_EDGE_LAST, 240,
    /* 64 */
    SB_EDGE_RANGE | SB_EDGE_ACTS, 32, 94, 36,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 128, 126, 36,
    /* 72 */
    SB_EDGE_BYTE, 32,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 7, 7,
    /* 77 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 32, 243,
    SB_EDGE_CLASS | SB_EDGE_ACTS, 7, 0,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 84 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 32, 37,
    SB_EDGE_CLASS | SB_EDGE_ACTS, 7, 7,
    SB_EDGE_ELSE | SB_EDGE_PLAIN | SB_EDGE_LAST,
    /* 91 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 32,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 250,
    /* 95 */
    SB_EDGE_BYTE, 32,
    SB_EDGE_BYTE | SB_EDGE_NEXT, 45,
    SB_EDGE_RANGE | SB_EDGE_ACTS, 33, 93, 36,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 221,
    /* 105 */
    SB_EDGE_CLASS, 28,
    SB_EDGE_BYTE | SB_EDGE_NEAR, 32, 244,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 7, 7,
    /* 113 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 32,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 221,
    /* 117 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 82,
    /* 121 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 32,
    SB_EDGE_CLASS | SB_EDGE_ACTS, 7, 7,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 82,
    /* 130 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 114,
    /* 132 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 32,
    /* 134 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_LAST, 48, 9,
    /* 137 */
    SB_EDGE_RANGE, 48, 9,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 7, 7,
    /* 143 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 32,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 191,
    /* 147 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 51,
    /* 151 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 44, 45,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 53,
    /* 158 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 51,
    /* 162 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 44, 45,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 245,
    /* 167 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 51,
    /* 171 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 44, 45,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 236,
    /* 176 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 51,
    /* 180 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 44, 45,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 227,
    /* 185 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 51,
    /* 189 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 44, 45,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 218,
    /* 194 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 51,
    /* 198 */
    SB_EDGE_CLASS | SB_EDGE_ACTS, 7, 4,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 209,
    /* 203 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 32,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 131,
    /* 207 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 8, 78,
    /* 210 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 82,
    /* 214 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 8, 15,
    /* 217 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 9, 76,
    /* 220 */
    SB_EDGE_CLASS, 9,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 33, 93, 11,
    /* 226 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 82,
    /* 230 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 82,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 8, 25, 15,
    /* 238 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 82,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 248,
    /* 244 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 82,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 242,
    /* 250 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 82,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 236,
    /* 256 */
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 8, 15,
    /* 259 */
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 7, 7,
    /* 262 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 32,
    SB_EDGE_JUMP | SB_EDGE_FAR | SB_EDGE_LAST, 87, 0,
    /* 267 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 97,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 246, 82,
    /* 274 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 108,
    /* 276 */
    SB_EDGE_LETTER | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 108, 239, 56,
    /* 280 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 32,
    SB_EDGE_JUMP | SB_EDGE_FAR | SB_EDGE_LAST, 80, 0,
    /* 285 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 108,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 65, 190, 22, 54,
    /* 292 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 32,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 56, 221, 83,
    SB_EDGE_RANGE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 48, 9, 217, 85,
    /* 303 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 56, 212, 83,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 247,
    /* 309 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 32,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 7, 7,
    /* 314 */
    SB_EDGE_LETTER | SB_EDGE_NEAR, 110, 201,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 67, 198, 85,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 84, 194, 85,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 99, 190, 85,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 116, 186, 85,
    /* 333 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 32,
    SB_EDGE_JUMP | SB_EDGE_FAR | SB_EDGE_LAST, 80, 0,
    /* 338 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 42,
    SB_EDGE_RANGE | SB_EDGE_ERROR, 0, 31,
    SB_EDGE_BYTE | SB_EDGE_ERROR, 127,
    SB_EDGE_BYTE | SB_EDGE_ERROR, 255,
    SB_EDGE_ANY | SB_EDGE_FAR | SB_EDGE_ACTS | SB_EDGE_LAST, 249, 1, 43,
    /* 353 */
    SB_EDGE_CLASS | SB_EDGE_ACTS, 7, 28,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 42,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 238,
    /* 362 */
    SB_EDGE_CLASS | SB_EDGE_ACTS, 7, 28,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 42,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 229,
    /* 371 */
    SB_EDGE_CLASS | SB_EDGE_ACTS, 7, 28,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 42,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 220,
    /* 380 */
    SB_EDGE_CLASS | SB_EDGE_ACTS, 7, 28,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 42,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 211,
    /* 389 */
    SB_EDGE_CLASS | SB_EDGE_ACTS, 7, 28,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 42,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 202,
    /* 398 */
    SB_EDGE_CLASS | SB_EDGE_ACTS, 7, 28,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 42,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 193,
    /* 407 */
    SB_EDGE_CLASS | SB_EDGE_ACTS, 7, 28,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 42,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 184,
    /* 416 */
    SB_EDGE_CLASS | SB_EDGE_ACTS, 7, 28,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 42,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 175,
    /* 425 */
    SB_EDGE_CLASS | SB_EDGE_ACTS, 7, 28,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 42,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 166,
    /* 434 */
    SB_EDGE_CLASS | SB_EDGE_ACTS, 7, 28,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 42,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 157,
    /* 443 */
    SB_EDGE_CLASS | SB_EDGE_ACTS, 7, 28,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 42,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 148,
    /* 452 */
    SB_EDGE_CLASS | SB_EDGE_ACTS, 7, 28,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 42,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 139,
    /* 461 */
    SB_EDGE_CLASS | SB_EDGE_ACTS, 7, 28,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 42,
    SB_EDGE_JUMP | SB_EDGE_NEAR | SB_EDGE_LAST, 130,
    /* 470 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 32, 17,
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS, 46, 43,
    SB_EDGE_CLASS | SB_EDGE_ACTS, 7, 28,
    SB_EDGE_JUMP | SB_EDGE_FAR | SB_EDGE_LAST, 86, 1,
    /* 482 */
    SB_EDGE_CLASS | SB_EDGE_ACTS, 7, 28,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 43,
    SB_EDGE_JUMP | SB_EDGE_FAR | SB_EDGE_LAST, 86, 1,
    /* 492 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 32, 17,
    SB_EDGE_CLASS | SB_EDGE_ACTS, 7, 28,
    SB_EDGE_RANGE | SB_EDGE_ACTS, 48, 9, 43,
    SB_EDGE_JUMP | SB_EDGE_FAR | SB_EDGE_LAST, 86, 1,
    /* 505 */
    SB_EDGE_CLASS | SB_EDGE_ACTS, 7, 28,
    SB_EDGE_RANGE | SB_EDGE_ACTS, 32, 94, 43,
    SB_EDGE_RANGE | SB_EDGE_ACTS | SB_EDGE_LAST, 128, 126, 43,
    /* 516 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 32,
    SB_EDGE_JUMP | SB_EDGE_FAR | SB_EDGE_LAST, 80, 0,
    /* 521 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 109,
    SB_EDGE_LETTER | SB_EDGE_FAR | SB_EDGE_LAST, 117, 192, 2,
    /* 527 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 108,
    /* 529 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 115,
    /* 531 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 116, 72,
    /* 534 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 32,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 7, 7,
    /* 539 */
    SB_EDGE_CLASS | SB_EDGE_ACTS, 7, 7,
    SB_EDGE_LETTER | SB_EDGE_NEXT, 109,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 112, 63,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 115, 91,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 116, 119,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 5, 49,
    /* 556 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 59, 239,
    SB_EDGE_LETTER | SB_EDGE_NEXT, 111,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 5, 41,
    /* 564 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 59, 231,
    SB_EDGE_LETTER | SB_EDGE_NEXT, 100,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 5, 33,
    /* 572 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 59, 223,
    SB_EDGE_LETTER | SB_EDGE_NEXT, 105,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 5, 25,
    /* 580 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 59, 215,
    SB_EDGE_LETTER | SB_EDGE_NEXT, 102,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 5, 17,
    /* 588 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 59, 207,
    SB_EDGE_LETTER | SB_EDGE_NEXT, 121,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 5, 9,
    /* 596 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 59, 199, 64,
    SB_EDGE_CLASS | SB_EDGE_NEXT | SB_EDGE_LAST, 5,
    /* 602 */
    SB_EDGE_CLASS, 5,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_LAST, 59, 191,
    /* 607 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 59, 188,
    SB_EDGE_LETTER | SB_EDGE_NEXT, 101,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 5, 246,
    /* 615 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 59, 180,
    SB_EDGE_LETTER | SB_EDGE_NEXT, 114,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 5, 238,
    /* 623 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 59, 172,
    SB_EDGE_LETTER | SB_EDGE_NEXT, 109,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 5, 230,
    /* 631 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 59, 164, 66,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 5, 223,
    /* 638 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 59, 157,
    SB_EDGE_LETTER | SB_EDGE_NEXT, 105,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 5, 215,
    /* 646 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 59, 149,
    SB_EDGE_LETTER | SB_EDGE_NEXT, 122,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 5, 207,
    /* 654 */
    SB_EDGE_BYTE | SB_EDGE_NEAR, 59, 141,
    SB_EDGE_LETTER | SB_EDGE_NEXT, 101,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 5, 199,
    /* 662 */
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS, 59, 133, 68,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 5, 192,
    /* 669 */
    SB_EDGE_BYTE | SB_EDGE_FAR, 59, 27, 2,
    SB_EDGE_LETTER | SB_EDGE_NEXT, 121,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 5, 183,
    /* 678 */
    SB_EDGE_BYTE | SB_EDGE_FAR, 59, 27, 2,
    SB_EDGE_LETTER | SB_EDGE_NEXT, 112,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 5, 174,
    /* 687 */
    SB_EDGE_BYTE | SB_EDGE_FAR, 59, 27, 2,
    SB_EDGE_LETTER | SB_EDGE_NEXT, 101,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 5, 165,
    /* 696 */
    SB_EDGE_BYTE | SB_EDGE_FAR | SB_EDGE_ACTS, 59, 27, 2, 70,
    SB_EDGE_CLASS | SB_EDGE_NEAR | SB_EDGE_LAST, 5, 157,
    /* 704 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 116,
    /* 706 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 102,
    /* 708 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 45,
    SB_EDGE_BYTE | SB_EDGE_NEAR | SB_EDGE_ACTS | SB_EDGE_LAST, 56, 7, 74,
    /* 714 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 56, 74,
    /* 717 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 32,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 7, 7,
    /* 722 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 111,
    /* 724 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 102,
    SB_EDGE_LETTER | SB_EDGE_FAR | SB_EDGE_LAST, 110, 3, 1,
    /* 730 */
    SB_EDGE_LETTER | SB_EDGE_FAR | SB_EDGE_LAST, 102, 3, 1,
    /* 734 */
    SB_EDGE_BYTE | SB_EDGE_NEXT, 32,
    SB_EDGE_JUMP | SB_EDGE_FAR | SB_EDGE_LAST, 80, 0,
    /* 739 */
    SB_EDGE_LETTER | SB_EDGE_NEXT, 99,
    SB_EDGE_LETTER | SB_EDGE_NEAR, 104, 18,
    SB_EDGE_LETTER | SB_EDGE_NEAR | SB_EDGE_LAST, 117, 28,
    /* 747 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 104,
    /* 749 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 109,
    /* 751 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 111,
    /* 753 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 100, 58,
    /* 756 */
    SB_EDGE_BYTE | SB_EDGE_ACTS | SB_EDGE_LAST, 32, 37,
    /* 759 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 101,
    /* 761 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 108,
    /* 763 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 112, 60,
    /* 766 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 32, 37,
    SB_EDGE_CLASS | SB_EDGE_ACTS | SB_EDGE_LAST, 7, 7,
    /* 772 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 116,
    /* 774 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 105,
    /* 776 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_LAST, 109,
    /* 778 */
    SB_EDGE_LETTER | SB_EDGE_NEXT | SB_EDGE_ACTS | SB_EDGE_LAST, 101, 62,
    /* 781 */
    SB_EDGE_BYTE | SB_EDGE_NEXT | SB_EDGE_LAST, 32,
    /* 783 */
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 42,
    SB_EDGE_JUMP | SB_EDGE_FAR | SB_EDGE_LAST, 86, 1,
    /* 790 */
    SB_EDGE_CLASS | SB_EDGE_ACTS, 7, 28,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 42,
    SB_EDGE_JUMP | SB_EDGE_FAR | SB_EDGE_LAST, 86, 1,
    /* 800 */
    SB_EDGE_CLASS | SB_EDGE_ACTS, 7, 28,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 42,
    SB_EDGE_JUMP | SB_EDGE_FAR | SB_EDGE_LAST, 86, 1,
    /* 810 */
    SB_EDGE_CLASS | SB_EDGE_ACTS, 7, 28,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 42,
    SB_EDGE_JUMP | SB_EDGE_FAR | SB_EDGE_LAST, 86, 1,
    /* 820 */
    SB_EDGE_CLASS | SB_EDGE_ACTS, 7, 28,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 42,
    SB_EDGE_JUMP | SB_EDGE_FAR | SB_EDGE_LAST, 86, 1,
    /* 830 */
    SB_EDGE_CLASS | SB_EDGE_ACTS, 7, 28,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 42,
    SB_EDGE_JUMP | SB_EDGE_FAR | SB_EDGE_LAST, 86, 1,
    /* 840 */
    SB_EDGE_CLASS | SB_EDGE_ACTS, 7, 28,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 42,
    SB_EDGE_JUMP | SB_EDGE_FAR | SB_EDGE_LAST, 86, 1,
    /* 850 */
    SB_EDGE_CLASS | SB_EDGE_ACTS, 7, 28,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 42,
    SB_EDGE_JUMP | SB_EDGE_FAR | SB_EDGE_LAST, 86, 1,
    /* 860 */
    SB_EDGE_CLASS | SB_EDGE_ACTS, 7, 28,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 42,
    SB_EDGE_JUMP | SB_EDGE_FAR | SB_EDGE_LAST, 86, 1,
    /* 870 */
    SB_EDGE_CLASS | SB_EDGE_ACTS, 7, 28,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 42,
    SB_EDGE_JUMP | SB_EDGE_FAR | SB_EDGE_LAST, 86, 1,
    /* 880 */
    SB_EDGE_CLASS | SB_EDGE_ACTS, 7, 28,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 42,
    SB_EDGE_JUMP | SB_EDGE_FAR | SB_EDGE_LAST, 86, 1,
    /* 890 */
    SB_EDGE_CLASS | SB_EDGE_ACTS, 7, 28,
    SB_EDGE_RANGE | SB_EDGE_NEXT | SB_EDGE_ACTS, 48, 9, 42,
    SB_EDGE_JUMP | SB_EDGE_FAR | SB_EDGE_LAST, 86, 1,
    /* 900 */
    SB_EDGE_BYTE | SB_EDGE_ACTS, 32, 17,
    SB_EDGE_CLASS | SB_EDGE_ACTS, 7, 28,
    SB_EDGE_JUMP | SB_EDGE_FAR | SB_EDGE_LAST, 199, 1,
    /* the lists */
    /* 0 */ SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 31, 0,
    /* 4 */ SB_DO_OWN_AS + 6, SB_DO_SET_REG, 0, SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 37, 0,
    /* 11 */ SB_DO_CLOSE, SB_FTP_COMMAND_ADDRESS, SB_DO_SET_NUM, 0, SB_DO_OWN | SB_DO_LAST, 8,
    /* 17 */ SB_DO_CLOSE, SB_FTP_COMMAND_STAMP, SB_DO_SET_NUM, 0, SB_DO_GO | SB_DO_LAST, 64, 0,
    /* 24 */ SB_DO_OWN_AS + 3, SB_DO_EMIT, SB_FTP_COMMAND_SYNTAX, SB_DO_DONE | SB_DO_LAST,
    /* 28 */ SB_DO_OWN_AS + 3, SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 37, 0,
    /* 33 */ SB_DO_EMIT, SB_FTP_COMMAND_DO, SB_DO_DONE | SB_DO_LAST,
    /* 36 */ SB_DO_HOLD, SB_DO_GO | SB_DO_LAST, 46, 0,
    /* 40 */ SB_DO_OWN_AS + 0, (SB_DO_OWN_AS + 1) | SB_DO_LAST,
    /* 42 */ SB_DO_OWN_AS + 4, SB_DO_OPEN_NEW | SB_DO_LAST, SB_FTP_COMMAND_TEXT,
    /* 45 */ SB_DO_OWN_AS + 6, SB_DO_SET_REG | SB_DO_LAST, 0,
    /* 48 */ SB_DO_PAUSE, SB_DO_SET_REG | SB_DO_LAST, SB_FTP_COMMAND_PAUSED,
    /* 51 */ SB_DO_SET_REG, 0, (SB_DO_OWN_AS + 5) | SB_DO_LAST,
    /* 54 */ SB_DO_AND | SB_DO_LAST, 0xdf,
    /* 56 */ SB_DO_EMIT | SB_DO_LAST, SB_FTP_COMMAND_ALL,
    /* 58 */ SB_DO_EMIT | SB_DO_LAST, SB_FTP_COMMAND_CHMOD,
    /* 60 */ SB_DO_EMIT | SB_DO_LAST, SB_FTP_COMMAND_SITEHELP,
    /* 62 */ SB_DO_EMIT | SB_DO_LAST, SB_FTP_COMMAND_UTIME,
    /* 64 */ SB_DO_FLAG | SB_DO_LAST, SB_FTP_COMMAND_F_MODIFY,
    /* 66 */ SB_DO_FLAG | SB_DO_LAST, SB_FTP_COMMAND_F_PERM,
    /* 68 */ SB_DO_FLAG | SB_DO_LAST, SB_FTP_COMMAND_F_SIZE,
    /* 70 */ SB_DO_FLAG | SB_DO_LAST, SB_FTP_COMMAND_F_TYPE,
    /* 72 */ SB_DO_FLAG | SB_DO_LAST, SB_FTP_COMMAND_O_MLST,
    /* 74 */ SB_DO_FLAG | SB_DO_LAST, SB_FTP_COMMAND_O_UTF8,
    /* 76 */ SB_DO_OPEN | SB_DO_LAST, SB_FTP_COMMAND_ADDRESS,
    /* 78 */ SB_DO_OWN | SB_DO_LAST, 7,
    /* 80 */ (SB_DO_OWN_AS + 2) | SB_DO_LAST,
    /* 81 */ (SB_DO_OWN_AS + 3) | SB_DO_LAST,
    /* 82 */ (SB_DO_OWN_AS + 4) | SB_DO_LAST,
    /* 83 */ SB_DO_SET_NUM | SB_DO_LAST, 'I',
    /* 85 */ SB_DO_SET_NUM | SB_DO_LAST, 0,
};

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
        const struct word *w = word_of(m->num);
        m->num = 0;
        m->reg = w->kind;
        EMIT(w->event, p, 0);
        break;
    }
    case 1: {
        uint32_t k = m->reg;
        m->reg = 0;
        p--;
        switch (k) { case SOME: GO(77); case NONE: GO(72); case CODE: GO(280); case PORT: GO(143); case EPRT: GO(203); case EPSV: GO(262); case LISTING: GO(91); case SITE: GO(734); case MODIFIED: GO(333); case NUMBER: GO(113); case OPTS: GO(516); default: GO(84); }
        break;
    }
    case 2: {
        if (!(m->num >> 32)) m->num = m->num << 8 | ((*p) & 0xdfu);
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
    }
    return SB_WALK_ON;
}

#undef p
#undef pe
#undef mark
#undef emit
#undef user

static const struct sb_table table = {
    .states = states, .act = act, .lists = 909, .flags = SB_TABLE_FAILS | SB_TABLE_BY_DONE
};

void sb_ftp_command_init(struct sb_machine *m)
{
    sb_table_init(m, &table);
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
    m->table = &table;
    return sb_table_read(m, p, n, emit, user);
}
