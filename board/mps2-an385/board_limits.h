/*
 * board_limits - what an ESP32-class part can afford (see sb/limits.h for what each one means)
 */
#ifndef SB_AN385_LIMITS_H
#define SB_AN385_LIMITS_H

#define SB_MAX_CONNS        20
#define SB_MAX_BUFS         40
#define SB_BUF_SIZE         1024
#define SB_CONN_BUFS        6
#define SB_MAX_REQS         8
#define SB_MAX_BODIES       4
#define SB_BODY_SIZE        4096
#define SB_MAX_FILES        18      /* a page on its way to each of 16 */
#define SB_MAX_WS           8
#define SB_MAX_TCP          8
#define SB_MAX_FTP          3
#define SB_MAX_DATA_LISTENERS 3
#define SB_MAX_TASKS        3
#define SB_MAX_TERMS        4
#define SB_MAX_RULES        8
#define SB_ROUTE_SLOTS      0
#define SB_MAX_MOUNTS       1
#define SB_WITH_HOSTDIR     0
#define SB_WITH_FS_TOOLS    0
#define SB_WITH_ANY_DEFLATE 0
#define SB_FLASH_BLOCK      4096    /* nor_semihost.c's */
#define SB_FLASH_UNIT       1
#define SB_WITH_FLASH_MAP   0
#define SB_WITH_ASSERT_TEXTS SB_BOARD_TESTS
#define SB_WITH_ACCOUNT_TEXTS 0
#define SB_WITH_WS_TEXTS    0
#define SB_WITH_IPV6        0
#define SB_WITH_SOCKETS     0
#define SB_WITH_WWW         0
#define SB_WITH_LINKS       0
#define SB_WITH_THREADS     0

/* lwIP's (lwipopts.h): bytes of a segment, segments of the two windows of a connection, ... */
#define SB_BOARD_MSS        1460
#define SB_BOARD_WINDOW     1       /* what a new peer may send at once */
#define SB_BOARD_FIFO       5840    /* and all of them: the LAN9118 holds six frames, two are for who comes anew */
#define SB_BOARD_SEND       4
#define SB_BOARD_DNS_SERVERS 2
#define SB_BOARD_SEGMENTS   96      /* under way in all: six for each of 16 connections */
#define SB_BOARD_FRAMES     16      /* buffers for received ones */
#define SB_BOARD_WHOLE      4       /* buffers for what lwIP makes up itself, and small ones for heads of segments */
#define SB_BOARD_MEMORY     (128 * 1024)    /* for the box's pools: what sb_box_memory says */

#define SB_BOARD_IRQS       14      /* vectors: the last that is used is the Ethernet's */
#define SB_BOARD_PAGES      16      /* linked-in pages that are served where they lie */
#define SB_BOARD_FLASH_BLOCKS 1024  /* of 4 KiB: a bit of RAM each */

#endif
