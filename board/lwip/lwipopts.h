/*
 * lwipopts - lwIP for a box without operating system; sizes follow from the board's limits
 */
#ifndef SB_BOARD_LWIPOPTS_H
#define SB_BOARD_LWIPOPTS_H

#include "sb/limits.h"

#define NO_SYS                      1
#define LWIP_SOCKET                 0
#define LWIP_NETCONN                0
#define SYS_LIGHTWEIGHT_PROT        0
#define MEM_ALIGNMENT               __SIZEOF_POINTER__
#define LWIP_STATS                  SB_BOARD_TESTS
#define LWIP_STATS_DISPLAY          0

#define ETH_PAD_SIZE                2       /* an IP header lies on a word, see fifo.h */
#define LWIP_ARP                    1
#define ARP_QUEUEING                1       /* with 0 all but the last packet to an unresolved address are lost */
#define ARP_TABLE_SIZE              8
#define ETHARP_TABLE_MATCH_NETIF    0       /* one interface has addresses to ask for */
#define IP_REASSEMBLY               0       /* nobody sends us fragments on purpose */
#define IP_FRAG                     0
#define LWIP_ICMP                   1
#define LWIP_ICMP_ECHO_CHECK_INPUT_PBUF_LEN 0       /* what comes from a driver has had the header it goes out with */
#define LWIP_RAW                    0
#ifndef LWIP_HOOK_IP4_INPUT
#define LWIP_HOOK_IP4_INPUT(p, netif) ping_input(p)     /* ping.c: echo replies are ours; half a KB less than raw pcbs */
struct pbuf;
int ping_input(struct pbuf *p);
#endif
#define LWIP_UDP                    1
#define MEMP_NUM_UDP_PCB            4
#define LWIP_DHCP                   1
#define LWIP_DHCP_DOES_ACD_CHECK    0
#define DHCP_DOES_ARP_CHECK         0       /* a second at every start */
#ifndef LWIP_DNS                    /* dial.c runs it */
#define LWIP_DNS                    1
#endif
#define DNS_TABLE_SIZE              2
#define LWIP_DNS_SECURE             (LWIP_DNS_SECURE_RAND_XID | LWIP_DNS_SECURE_RAND_SRC_PORT)  /* at most two ask at once */
#define DNS_MAX_SERVERS             SB_BOARD_DNS_SERVERS
#define LWIP_NETIF_STATUS_CALLBACK  1
#define LWIP_NUM_NETIF_CLIENT_DATA  0
#define LWIP_SINGLE_NETIF           1
#define LWIP_HAVE_LOOPIF            0
#ifndef LWIP_NETIF_LOOPBACK
#define LWIP_NETIF_LOOPBACK         1       /* a program may call its own box (S0-WCL-01; way_to) */
#endif
#define LWIP_LOOPBACK_MAX_PBUFS     8

#ifdef __ARM_ARCH_7M__
#define LWIP_CHKSUM                 board_checksum      /* board/cortex-m/checksum.c */
unsigned short board_checksum(const void *from, int n);
#endif
#define LWIP_TCP                    1
#define SO_REUSE                    1       /* FTP opens the same port again */
#define TCP_MSS                     SB_BOARD_MSS
#define TCP_CALCULATE_EFF_SEND_MSS  0       /* a frame holds more than TCP_MSS anyway */
#define TCP_OVERSIZE                0       /* room to add to a copy: nothing is copied */
#define TCP_WND                     (SB_BOARD_WINDOW * TCP_MSS)
#define TCP_SND_BUF                 (SB_BOARD_SEND * TCP_MSS)
#define TCP_SND_QUEUELEN            (4 * SB_BOARD_SEND + 1)
#define TCP_QUEUE_OOSEQ             0       /* 1 KB of flash: what overtakes a lost segment is sent again with it, a window at most */
#define TCP_DEFAULT_LISTEN_BACKLOG  16
#define TCP_LISTEN_BACKLOG          (MEMP_NUM_TCP_PCB > TCP_DEFAULT_LISTEN_BACKLOG)     /* else the pool is its limit */
#define TCP_KEEPIDLE_DEFAULT        60000U  /* a peer that vanished is noticed after 90 s */
#define TCP_KEEPINTVL_DEFAULT       10000U
#define TCP_KEEPCNT_DEFAULT         3U
#define TCP_MSL                     1000    /* milliseconds; a minute would fill the pool with those in TIME_WAIT */
#define MEMP_NUM_TCP_PCB            (SB_MAX_CONNS + SB_SPARE_CONNS + 4)
#define MEMP_NUM_TCP_PCB_LISTEN     SB_LISTENERS
#define MEMP_NUM_TCP_SEG            SB_BOARD_SEGMENTS
#define MEMP_NUM_PBUF               SB_BOARD_SEGMENTS       /* one for each piece that is lent */
#define MEM_USE_POOLS               1       /* two sizes (lwippools.h); a heap is half a KB more */
#define MEMP_USE_CUSTOM_POOLS       1
#define MEM_USE_POOLS_TRY_BIGGER_POOL 1
#define MEM_STATS                   LWIP_STATS
#define PBUF_POOL_SIZE              SB_BOARD_FRAMES
#define PBUF_POOL_BUFSIZE           (((TCP_MSS + 40 + 14 + 2 + 4 + 3) / 4) * 4)   /* a whole segment, pad and CRC */
#define MEMP_NUM_SYS_TIMEOUT        (LWIP_NUM_SYS_TIMEOUT_INTERNAL + 1)

#if SB_BOARD_TESTS == 0
#define LWIP_NOASSERT               1       /* 13 KB of texts */
#endif

#endif
