/*
 * dhcp_options - the options of a DHCP message from a server (RFC 2132)
 *
 * printed by tools/gen from grammar/dhcp_options.c.rl; do not edit.
 */
#ifndef SB_GEN_DHCP_OPTIONS_H
#define SB_GEN_DHCP_OPTIONS_H

#include "machine.h"

enum sb_dhcp_options_event {
    SB_DHCP_OPTIONS_VALUE = 1,              /* of an option whose code is reg >> 8: it stands in num, an address with its first byte highest */
};

void   sb_dhcp_options_init(struct sb_machine *m);
size_t sb_dhcp_options_feed(struct sb_machine *m, const unsigned char *p, size_t n,
                            sb_emit_fn *emit, void *user);
int    sb_dhcp_options_finish(struct sb_machine *m, sb_emit_fn *emit, void *user);
int    sb_dhcp_options_read(struct sb_machine *m, const unsigned char *p, size_t n,
                            sb_emit_fn *emit, void *user);

#endif
