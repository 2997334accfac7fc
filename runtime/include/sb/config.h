/*
 * config - what may be set when a box starts
 */
#ifndef SB_CONFIG_H
#define SB_CONFIG_H

#include <stdbool.h>
#include <stdint.h>

struct sb_config {
    const char *www;            /* a directory of the host served instead of the webserver's home, NULL = none */
    const char *listen;         /* address, NULL = all */
    uint16_t    http_port;      /* 0 = off */
    uint32_t    http_idle_ms;   /* default 1500 (S0-HTTP-10) */
    uint32_t    ws_idle_ms;     /* default 300000 (S0-WS-03) */
    bool        seed_defaults;  /* the seed's well-known passwords, for a lab */
    uint32_t    conns;          /* sizes of the pools; 0 = sb/limits.h */
};

#endif
