#include "stellaris_eth.h"

#include <string.h>
#include "board.h"
#include "fifo.h"
#include "lwip/pbuf.h"
#include "register.h"

#define R(offset) REG(0x40048000u + (offset))

enum { RIS = 0x00, IM = 0x04, RCTL = 0x08, TCTL = 0x0c, DATA = 0x10, IA0 = 0x14, IA1 = 0x18, NP = 0x34, TR = 0x38 };
enum { RXINT = 1, HEADER = 14 };

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

/* The length stands where the pad is. */
struct pbuf *board_eth_receive(void)
{
    uint32_t first = R(DATA);

    return fifo_receive(&R(DATA), first, first & 0xffff, true);
}

void board_eth_send(struct pbuf *p)
{
    *(uint16_t *)p->payload = (uint16_t)(p->tot_len - FIFO_PAD - HEADER);
    while (R(TR) & 1)
        ;                       /* the frame before is still on its way */
    fifo_send(&R(DATA), p);
    R(TR) = 1;
}
