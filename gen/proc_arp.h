/*
 * proc_arp - the neighbours in Linux' /proc/net/arp
 *
 * printed by tools/gen from grammar/proc_arp.c.rl; do not edit.
 */
#ifndef SB_GEN_PROC_ARP_H
#define SB_GEN_PROC_ARP_H

#include "machine.h"

enum sb_proc_arp_event {
    SB_PROC_ARP_OCTET = 1,                  /* one of the four numbers of an IPv4 address stands in num */
    SB_PROC_ARP_FLAGS,                      /* ATF_COM and the like (linux/if_arp.h) stand in num */
    SB_PROC_ARP_BYTE,                       /* one of the six bytes of its link address stands in num */
    SB_PROC_ARP_DEVICE,                     /* the interface it was seen at */
    SB_PROC_ARP_NEIGHBOUR,                  /* the row was whole; a row of another link ends with its address */
};

void   sb_proc_arp_init(struct sb_machine *m);
size_t sb_proc_arp_feed(struct sb_machine *m, const unsigned char *p, size_t n,
                        sb_emit_fn *emit, void *user);
int    sb_proc_arp_finish(struct sb_machine *m, sb_emit_fn *emit, void *user);
int    sb_proc_arp_read(struct sb_machine *m, const unsigned char *p, size_t n,
                        sb_emit_fn *emit, void *user);

#endif
