/*
 * firewall_rule - who a rule of the firewall is about
 *
 * printed by tools/gen from grammar/firewall_rule.c.rl; do not edit.
 */
#ifndef SB_GEN_FIREWALL_RULE_H
#define SB_GEN_FIREWALL_RULE_H

#include "machine.h"

enum sb_firewall_rule_event {
    SB_FIREWALL_RULE_HTTP = 1,              /* it is for the webserver alone */
    SB_FIREWALL_RULE_TELNET,                /* for the Telnet server */
    SB_FIREWALL_RULE_FTP,                   /* for the FTP server */
    SB_FIREWALL_RULE_TCP,                   /* for the program's own services */
    SB_FIREWALL_RULE_PORT,                  /* for the one at the port that stands in num */
    SB_FIREWALL_RULE_ALL,                   /* every address */
    SB_FIREWALL_RULE_OCTET,                 /* one of the four numbers of an IPv4 address stands in num */
    SB_FIREWALL_RULE_GROUP,                 /* one of the groups of an IPv6 address stands in num */
    SB_FIREWALL_RULE_ELISION,               /* here as many groups are zero as are missing */
    SB_FIREWALL_RULE_BITS,                  /* the number of bits that count stands in num; none when all do */
};

void   sb_firewall_rule_init(struct sb_machine *m);
size_t sb_firewall_rule_feed(struct sb_machine *m, const unsigned char *p, size_t n,
                             sb_emit_fn *emit, void *user);
int    sb_firewall_rule_finish(struct sb_machine *m, sb_emit_fn *emit, void *user);
int    sb_firewall_rule_read(struct sb_machine *m, const unsigned char *p, size_t n,
                             sb_emit_fn *emit, void *user);

#endif
