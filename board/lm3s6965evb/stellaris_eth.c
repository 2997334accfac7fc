#include "stellaris_eth.h"

#include <string.h>
#include "board.h"
#include "lwip/pbuf.h"
#include "register.h"

#define R(offset) REG(0x40048000u + (offset))

enum { RIS = 0x00, IM = 0x04, RCTL = 0x08, TCTL = 0x0c, DATA = 0x10, IA0 = 0x14, IA1 = 0x18, NP = 0x34, TR = 0x38 };
enum { RXINT = 1, LENGTH = 2, CRC = 4, HEADER = 14 };

void board_eth_init(uint8_t mac[6])
{
    uint32_t low = R(IA0), high = R(IA1);

    if (!low && !high) {        /* nobody gave the part an address: a locally administered one */
        low = 0x12005452;
        high = 0x5634;
    }
    R(IA0) = low;
    R(IA1) = high;
    memcpy(mac, &low, 4);
    memcpy(mac + 4, &high, 2);
    R(TCTL) = 0x17;             /* on, padding, CRC, full duplex */
    R(RCTL) = 0x10;             /* FIFO emptied */
    R(RCTL) = 0x09;             /* on, bad CRCs refused */
    R(IM) = RXINT;
    REG(0xe000e104) = 1u << (STELLARIS_ETH_IRQ - 32);
}

/* This bit alone: the others are the transmitter's, and acknowledging them empties its FIFO. */
void stellaris_eth_acknowledge(void)
{
    R(RIS) = RXINT;
}

bool board_eth_pending(void)
{
    return R(NP) != 0;
}

/* The length comes as the first two bytes, so that the IP header behind it lies on a word. */
struct pbuf *board_eth_receive(void)
{
    uint32_t word = R(DATA), n = word & 0xffff, words = (n + 3) / 4, i = 1;
    bool bad = n < LENGTH + HEADER + CRC || n > 2048;
    struct pbuf *p = bad ? NULL : pbuf_alloc(PBUF_RAW, (u16_t)(words * 4), PBUF_POOL), *q;

    for (q = p; q; q = q->next) {
        char *at = q->payload, *end = at + q->len;

        for (; at < end; at += 4) {
            memcpy(at, &word, 4);
            if (i++ < words)
                word = R(DATA);
        }
    }
    if (!p) {
        for (; i < words; i++)
            (void)R(DATA);
        return NULL;
    }
    pbuf_realloc(p, (u16_t)(n - CRC));
    pbuf_remove_header(p, LENGTH);
    return p;
}

/* The FIFO takes words, and the length before the frame shifts all of it by two bytes: what of a word finds no room
 * any more begins the next one. */
void board_eth_send(const struct pbuf *p)
{
    uint32_t word = (uint32_t)(p->tot_len - HEADER) & 0xffff, fill = 8 * LENGTH, next;

    while (R(TR) & 1)
        ;                       /* the frame before is still on its way */
    for (; p; p = p->next) {
        const unsigned char *at = p->payload, *end = at + p->len;

        for (; end - at >= 4; at += 4) {
            memcpy(&next, at, 4);
            R(DATA) = word | next << fill;
            word = next >> 1 >> (31 - fill);    /* nothing, when fill is 0 */
        }
        for (; at < end; at++) {
            word |= (uint32_t)*at << fill;
            fill = (fill + 8) % 32;
            if (fill == 0) {
                R(DATA) = word;
                word = 0;
            }
        }
    }
    if (fill)
        R(DATA) = word;
    R(TR) = 1;
}
