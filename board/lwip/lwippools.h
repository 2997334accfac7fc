/*
 * lwippools - what lwIP gets instead of a heap (included by its memp.h, again and again)
 *
 * Small is a head of a segment, which is all that most sending takes; large is a whole frame: what goes to the box itself,
 * and the messages of DHCP and DNS. Who finds no small one gets a large one.
 */
#ifndef SB_BOARD_SMALL
#define SB_BOARD_HEADS  (LWIP_MEM_ALIGN_SIZE(sizeof(struct pbuf)) + PBUF_LINK_HLEN + PBUF_IP_HLEN + PBUF_TRANSPORT_HLEN)
#define SB_BOARD_SMALL  (SB_BOARD_HEADS + 4)        /* the option of a SYN */
#define SB_BOARD_LARGE  (SB_BOARD_HEADS + TCP_MSS)
#endif

LWIP_MALLOC_MEMPOOL_START
LWIP_MALLOC_MEMPOOL(SB_BOARD_SEGMENTS + 4, SB_BOARD_SMALL)
LWIP_MALLOC_MEMPOOL(SB_BOARD_WHOLE, SB_BOARD_LARGE)
LWIP_MALLOC_MEMPOOL_END
