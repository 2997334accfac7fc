/*
 * firewall - who may come: rules of the command line, a function of the
 * program, a function of the service, in this order; all must agree
 */
#ifndef SB_FIREWALL_H
#define SB_FIREWALL_H

#include "net/box.h"

struct sb_rule {
    struct sb_addr net;     /* its port is not looked at */
    uint8_t  bits;          /* of net that count */
    bool     all;           /* every address, IPv4 and IPv6 */
    bool     deny;
    const char *kind;       /* of listeners, NULL = all that have one */
    uint16_t port;          /* of the listener, 0 = any */
};

/* Reads [SERVICE:]ADDRESS[/BITS] (grammar/firewall_rule.rl). 0 or SB_EINVAL. */
int  sb_rule_read(struct sb_rule *r, const char *text, bool deny);

/* The first rule that matches decides; without one everybody may come. */
bool sb_firewall_admits(const struct sb_box *box, const struct sb_listener *l, const struct sb_addr *peer);

/* May it ever refuse somebody? */
bool sb_firewall_guards(const struct sb_box *box, const struct sb_listener *l);

#endif
