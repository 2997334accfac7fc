/*
 * fifo - frames through the register of a NIC that takes and gives whole words
 *
 * In memory two bytes stand before a frame (ETH_PAD_SIZE), so that its IP header lies on a word; in the FIFO, too, on
 * both boards.
 */
#ifndef SB_BOARD_FIFO_H
#define SB_BOARD_FIFO_H

#include <stdbool.h>
#include <stdint.h>

struct pbuf;

enum { FIFO_PAD = 2, FIFO_CRC = 4, FIFO_LEAST = FIFO_PAD + 14 + FIFO_CRC, FIFO_MOST = 2048 };

/* Takes the words of n bytes, pad and CRC counted, whose first word is read already. The frame without its CRC, or NULL:
 * it was not good, n cannot be, or there was no room for it; it is gone. */
struct pbuf *fifo_receive(volatile uint32_t *fifo, uint32_t first, uint32_t n, bool good);

/* The bytes of p, pad included, as words. */
void fifo_send(volatile uint32_t *fifo, const struct pbuf *p);

#endif
