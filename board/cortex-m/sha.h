/*
 * sha - SHA-1, SHA-256 and SHA-512 (FIPS 180-4) as one: half of mbedTLS' flash
 *
 * What differs is a function for a block of each. The constants of SHA-256 are the upper
 * halves of those of SHA-512. mbedTLS' functions stand on this (sha_alt.c).
 */
#ifndef SB_BOARD_SHA_H
#define SB_BOARD_SHA_H

#include <stddef.h>
#include <stdint.h>

enum board_sha_kind { BOARD_SHA1, BOARD_SHA256, BOARD_SHA512 };

struct board_sha {
    union { uint32_t s32[8]; uint64_t s64[8]; } state;
    union { uint8_t bytes[128]; uint32_t w32[32]; uint64_t w64[16]; } w;    /* the block that is filled */
    uint32_t total;         /* bytes so far, at most 4 GiB */
    uint8_t  kind, block;   /* and the bytes of a block */
};

/* The sum of all that is added between begin and end: 20, 32 or 64 bytes. */
void board_sha_begin(struct board_sha *c, enum board_sha_kind kind);
void board_sha_add(struct board_sha *c, const void *p, size_t n);
void board_sha_end(struct board_sha *c, uint8_t *sum);

#endif
