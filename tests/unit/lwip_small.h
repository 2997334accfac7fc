/* lwip_small - board/lwip's lwipopts.h with so little memory that it runs out, for test_lwip.c */
#ifndef LWIP_SMALL_H
#define LWIP_SMALL_H

#include <sys/types.h>

#define SB_BOARD_TESTS      1
#define SB_BOARD_MSS        536
#define SB_BOARD_WINDOW     2
#define SB_BOARD_SEND       4
#define SB_BOARD_FIFO       board_fifo
#define SB_BOARD_SEGMENTS   20
#define SB_BOARD_FRAMES     8
#define SB_BOARD_DNS_SERVERS 2
#define SB_BOARD_WHOLE      8

#define LWIP_NETIF_LOOPBACK 0   /* frames to itself go over the test's interface */
#define LWIP_HOOK_IP4_INPUT(p, netif) 0     /* there is no ping */

extern unsigned board_fifo;

#endif
