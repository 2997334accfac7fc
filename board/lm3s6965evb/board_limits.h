/*
 * board_limits - eight connections in 64 KiB of RAM (see sb/limits.h for what each one means)
 */
#ifndef SB_LM3S_LIMITS_H
#define SB_LM3S_LIMITS_H

#define SB_MAX_CONNS        8
#define SB_SPARE_CONNS      1
#define SB_RESERVED_CONNS   1
#define SB_MAX_BUFS         16
#define SB_BUF_SIZE         512
#define SB_CONN_BUFS        4
#define SB_MAX_REQS         2
#define SB_HEAD_SIZE        1024    /* what a browser sends fills half of it */
#define SB_TARGET_MAX       256
#define SB_REPLY_SIZE       512
#define SB_MAX_FIELDS       18
#define SB_MAX_BODIES       1
#define SB_BODY_SIZE        1024
#define SB_MAX_FILES        9
#define SB_MAX_WS           3
#define SB_MAX_TCP          2
#define SB_MAX_FTP          2
#define SB_MAX_DATA_LISTENERS 2
#define SB_MAX_TASKS        1
#define SB_TASK_STACK       3072
#define SB_MAX_TERMS        1
#define SB_LINE_SIZE        128
#define SB_HISTORY_SIZE     256
#define SB_MAX_FETCHES      1
#define SB_MAX_LISTENERS    5
#define SB_MAX_RULES        4
#define SB_MAX_OFFENDERS    4
#define SB_PATH_SIZE        128
#define SB_NAME_SIZE        64
#define SB_LOG_SIZE         1024
#define SB_LOG_LINE         120
#define SB_ROUTE_NODES      288
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

/* lwIP's (board/lwip/lwipopts.h) */
#define SB_BOARD_MSS        536
#define SB_BOARD_WINDOW     2
#define SB_BOARD_FIFO       0       /* the NIC holds back what it has no room for */
#define SB_BOARD_SEND       4
#define SB_BOARD_DNS_SERVERS 1      /* the one DHCP names first; 240 bytes of flash for a second */
#define SB_BOARD_SEGMENTS   40      /* under way in all: five for each connection */
#define SB_BOARD_FRAMES     8
#define SB_BOARD_WHOLE      3       /* buffers for what lwIP makes up itself, and small ones for heads of segments */
#define SB_BOARD_MEMORY     (30 * 1024)

#define SB_BOARD_IRQS       43      /* vectors: the last that is used is the Ethernet's */
#define SB_BOARD_PAGES      10      /* linked-in pages that are served where they lie */
#define SB_BOARD_FLASH_BLOCKS 1024  /* of 4 KiB: a bit of RAM each */

#endif
