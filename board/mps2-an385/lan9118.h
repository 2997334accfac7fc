/* lan9118 - SMSC's Ethernet controller with its FIFOs (the board_eth_* of this board) */
#ifndef SB_BOARD_LAN9118_H
#define SB_BOARD_LAN9118_H

#include <stdint.h>

enum { LAN9118_IRQ = 13 };

void     lan9118_acknowledge(void);     /* in the interrupt */
uint32_t lan9118_ticks(void);           /* a free running counter of 25 MHz */

#endif
