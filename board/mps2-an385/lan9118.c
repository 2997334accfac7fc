#include "lan9118.h"

#include <string.h>
#include "board.h"
#include "fifo.h"
#include "lwip/pbuf.h"
#include "register.h"

#define BASE 0x40200000u
#define R(offset) REG(BASE + (offset))

enum {
    RX_DATA = 0x00, TX_DATA = 0x20, RX_STATUS = 0x40, TX_STATUS = 0x48, IRQ_CFG = 0x54, INT_STS = 0x58, INT_EN = 0x5c,
    BYTE_TEST = 0x64, FIFO_INT = 0x68, RX_CFG = 0x6c, TX_CFG = 0x70, HW_CFG = 0x74, RX_FIFO_INF = 0x7c,
    TX_FIFO_INF = 0x80, FREE_RUN = 0x9c, MAC_CSR_CMD = 0xa4, MAC_CSR_DATA = 0xa8
};
enum { MAC_CR = 1, MAC_HIGH = 2, MAC_LOW = 3 };

static void mac_wait(void)
{
    while (R(MAC_CSR_CMD) & 1u << 31)
        ;
}

static uint32_t mac_read(uint32_t reg)
{
    R(MAC_CSR_CMD) = 3u << 30 | reg;
    mac_wait();
    return R(MAC_CSR_DATA);
}

static void mac_write(uint32_t reg, uint32_t v)
{
    R(MAC_CSR_DATA) = v;
    R(MAC_CSR_CMD) = 1u << 31 | reg;
    mac_wait();
}

void board_eth_init(uint8_t mac[6])
{
    uint32_t high, low;

    R(HW_CFG) = 1;                  /* soft reset */
    while (R(HW_CFG) & 1 || R(BYTE_TEST) != 0x87654321)
        ;
    R(IRQ_CFG) = 0x111;             /* enabled, active high, push-pull: left alone it is active low */
    R(RX_CFG) = FIFO_PAD << 8;
    R(TX_CFG) = 2;                  /* on */
    R(FIFO_INT) = 0x48000000;
    mac_write(MAC_CR, 1u << 20 | 1u << 3 | 1u << 2);    /* full duplex, both ways on */
    R(INT_EN) = 8;                  /* a frame has come */
    REG(0xe000e100) = 1u << LAN9118_IRQ;    /* NVIC; not before IRQ_CFG, or it would never end */
    high = mac_read(MAC_HIGH);
    low = mac_read(MAC_LOW);
    memcpy(mac, &low, 4);
    memcpy(mac + 4, &high, 2);
}

/* The bit is set by arrival, not by level: whoever wakes drains until nothing waits. */
void lan9118_acknowledge(void)
{
    R(INT_STS) = 0xffffffff;
}

uint32_t lan9118_ticks(void)
{
    return R(FREE_RUN);
}

bool board_eth_pending(void)
{
    return (R(RX_FIFO_INF) & 0xff0000) != 0;
}

struct pbuf *board_eth_receive(void)
{
    uint32_t status = R(RX_STATUS), n = status >> 16 & 0x3fff, first = R(RX_DATA);

    return fifo_receive(&R(RX_DATA), first, n + FIFO_PAD, !(status & 1u << 15));
}

void board_eth_send(struct pbuf *p)
{
    uint32_t n = p->tot_len - FIFO_PAD;

    while (R(TX_FIFO_INF) & 0xff0000)
        (void)R(TX_STATUS);         /* how earlier frames fared: they left at once */
    R(TX_DATA) = n | FIFO_PAD << 16 | 0x3000;   /* first and last piece, behind the pad */
    R(TX_DATA) = n;
    fifo_send(&R(TX_DATA), p);
}
