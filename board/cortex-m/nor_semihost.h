/*
 * nor_semihost - the emulated boards' NOR flash: a file of the host
 *
 * Behaves as a chip of 4 KiB blocks and 256-byte pages whose bits programming
 * can only clear, and can lose its power at any byte.
 */
#ifndef SB_BOARD_NOR_SEMIHOST_H
#define SB_BOARD_NOR_SEMIHOST_H

#include "nor.h"

/* Opens the file, whose length is the chip's. In a build with TESTS programming is checked, and after cut_after programmed
 * bytes (an erased block counts as one page) the power fails: only what came before is done, and the emulator ends with
 * exit code 3; 0 = never. NULL: there is no such file, or it is no chip. */
const struct sb_nor *nor_semihost(const char *path, uint32_t cut_after);

#endif
