/*
 * config - what may be set when a box starts
 */
#ifndef SB_CONFIG_H
#define SB_CONFIG_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Where accounts come from (S0-USR-01): /etc/passwd and /etc/shadow, root with
 * the one password of the program, or nowhere: everybody may log in. */
enum sb_accounts_mode { SB_ACCOUNTS_FILES, SB_ACCOUNTS_FIXED, SB_ACCOUNTS_NONE };

struct sb_rule;

struct sb_config {
    const char *www;            /* a directory of the host served instead of the webserver's home, NULL = none */
    const char *listen;         /* address, NULL = all */
    uint16_t    http_port;      /* 0 = off */
    uint32_t    http_idle_ms;   /* default 1500 (S0-HTTP-10) */
    uint32_t    ws_idle_ms;     /* default 300000 (S0-WS-03) */
    bool        seed_defaults;  /* the seed's well-known passwords, for a lab */
    uint16_t    telnet_port;    /* 0 = off */
    uint16_t    ftp_port;       /* 0 = off */
    uint32_t    telnet_idle_ms; /* default 300000 (S0-TEL-23) */
    uint32_t    ftp_idle_ms;    /* default 300000 (S0-FTP-15) */
    uint16_t    pasv_low, pasv_high;    /* ports of passive data connections, 0 = 49152 to 65535 */
    const char *public_address; /* what PASV tells peers behind a NAT, NULL = the address they came to */
    enum sb_accounts_mode accounts;
    bool        empty_passwords;/* an account without a password may be used by everybody who names it */
    const struct sb_rule *rules;        /* of the firewall (net/firewall.h), the first that matches decides */
    size_t      rule_count;
    uint32_t    tcp_base;       /* added to the ports of the program's own services: 8000 makes 24 to 8024 */
    char      **words;          /* what stands behind the options on the command line */
    unsigned    word_count;
    uint32_t    conns;          /* sizes of the pools; 0 = sb/limits.h */
};

#endif
