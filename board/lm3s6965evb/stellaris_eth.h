/* stellaris_eth - the part's own Ethernet controller (the board_eth_* of this board) */
#ifndef SB_BOARD_STELLARIS_ETH_H
#define SB_BOARD_STELLARIS_ETH_H

enum { STELLARIS_ETH_IRQ = 42 };

void stellaris_eth_acknowledge(void);   /* in the interrupt */

#endif
