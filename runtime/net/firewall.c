#include "sb/str.h"
#include "net/firewall.h"

#include <string.h>
#include "firewall_rule.h"
#include "sb/config.h"
#include "sb/err.h"
#include "signalbox.h"

/* ---- reading a rule ---- */

struct reader {
    struct sb_rule *r;
    const struct sb_machine *m;
    unsigned at;            /* bytes of the address so far */
    unsigned gap;           /* where "::" stands, 16 = nowhere */
};

static void is_v6(struct sb_rule *r)
{
    r->net.v6 = 1;
    r->bits = 128;
}

/* In the order of the events. */
static const char kinds[][7] = { "http", "telnet", "ftp", "tcp" };

/* Of an IPv6 address a box without them keeps that it is one: it matches nobody. */
static void rule_event(void *user, int ev, const unsigned char *p, size_t n)
{
    struct reader *x = user;
    struct sb_rule *r = x->r;
    uint32_t number = (uint32_t)x->m->num;

    (void)p, (void)n;
    switch (ev) {
    case SB_FIREWALL_RULE_HTTP:
    case SB_FIREWALL_RULE_TELNET:
    case SB_FIREWALL_RULE_FTP:
    case SB_FIREWALL_RULE_TCP:
        r->kind = kinds[ev - SB_FIREWALL_RULE_HTTP];
        break;
    case SB_FIREWALL_RULE_PORT:    r->port = (uint16_t)number; break;
    case SB_FIREWALL_RULE_ALL:     r->all = true; break;
    case SB_FIREWALL_RULE_ELISION:
        x->gap = x->at;
        is_v6(r);
        break;
    case SB_FIREWALL_RULE_BITS:    r->bits = (uint8_t)number; break;
    case SB_FIREWALL_RULE_OCTET:
        r->net.ip[x->at++] = (uint8_t)number;
        r->bits = 32;
        break;
    case SB_FIREWALL_RULE_GROUP:
        if (SB_WITH_IPV6) {
            r->net.ip[x->at++] = (uint8_t)(number >> 8);
            r->net.ip[x->at++] = (uint8_t)number;
        }
        is_v6(r);
        break;
    }
}

/* What came behind "::" belongs to the end. */
static void close_gap(struct reader *x)
{
    uint8_t *ip = x->r->net.ip;
    unsigned tail = x->at - x->gap;

    memmove(ip + 16 - tail, ip + x->gap, tail);
    memset(ip + x->gap, 0, 16 - tail - x->gap);
}

int sb_rule_read(struct sb_rule *r, const char *text, bool deny)
{
    struct sb_machine m;
    struct reader x = { .r = r, .m = &m, .gap = 16 };

    *r = (struct sb_rule){ .deny = deny };
    if (sb_firewall_rule_read(&m, (const unsigned char *)text, strlen(text), rule_event, &x) < 0)
        return SB_EINVAL;
    if (SB_WITH_IPV6 && x.gap < 16)
        close_gap(&x);
    return 0;
}

/* ---- asking ---- */

static bool in_net(const struct sb_rule *r, const struct sb_addr *peer)
{
    unsigned whole = r->bits / 8u, rest = r->bits % 8u;

    if (r->all)
        return true;
    if (r->net.v6 != peer->v6 || memcmp(r->net.ip, peer->ip, whole) != 0)
        return false;
    return rest == 0 || (r->net.ip[whole] ^ peer->ip[whole]) >> (8 - rest) == 0;
}

static bool matches(const struct sb_rule *r, const struct sb_listener *l, const struct sb_addr *peer)
{
    return (!r->kind || sb_is(sb_str_of(r->kind), l->kind)) && (!r->port || r->port == l->port) && in_net(r, peer);
}

static bool rules_admit(const struct sb_config *config, const struct sb_listener *l, const struct sb_addr *peer)
{
    size_t i;

    for (i = 0; i < config->rule_count; i++)
        if (matches(&config->rules[i], l, peer))
            return !config->rules[i].deny;
    return true;
}

bool sb_firewall_admits(const struct sb_box *box, const struct sb_listener *l, const struct sb_addr *peer)
{
    if (l->kind && !rules_admit(box->config, l, peer))
        return false;
    if (l->kind && box->app->allow && !box->app->allow(peer, l->kind))
        return false;
    return !l->allow || l->allow(peer);
}

bool sb_firewall_guards(const struct sb_box *box, const struct sb_listener *l)
{
    return l->allow || (l->kind && (box->app->allow || box->config->rule_count));
}
