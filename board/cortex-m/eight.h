/*
 * eight - a loop over words, eight a turn: a turn for each would cost twice that
 *
 * The first turn is entered where those begin that make the number even. A step of the loop is six bytes of code; the
 * loop itself leaves the flags alone.
 */
#ifndef SB_BOARD_EIGHT_H
#define SB_BOARD_EIGHT_H

/* Of n words, which are some. Operands of the loop are these two and those of its step, all in low registers. */
#define EIGHT_TURNS(n)  (((n) + 7) / 8)
#define EIGHT_SKIP(n)   ((0 - (n)) % 8 * 6)
#define EIGHT(step)     "add pc, %[skip]\n\t nop\n"         /* pc is that of the second behind it */ \
                        "1:\t" step step step step step step step step \
                        "sub %[turns], #1\n\t cbz %[turns], 2f\n\t b 1b\n2:\t"

#endif
