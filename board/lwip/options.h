/*
 * options - how this box starts: what the build says (BOARD_OPTIONS), then what
 * the emulator's command line adds; words with blanks between
 *
 *   http=80 telnet=23 ftp=21      ports, 0 = off
 *   pasv=2100-2103                ports of FTP's passive data connections
 *   tcp-base=8000                 added to the ports of the program's own services
 *   http-idle-ms=1500             inactivity time-outs, also ws-, telnet- and ftp-
 *   accounts=files                or fixed, none: see sb/config.h
 *   empty-passwords               an account without one is open to everybody
 *   word=TEXT                     one of the program's own words
 *   public=127.0.0.1              the address that FTP tells for them, behind a NAT
 *   allow=RULE deny=RULE          the firewall (grammar/firewall_rule.rl)
 *   static                        10.0.2.15/24 by 10.0.2.2 instead of DHCP
 *   seed-defaults                 the seed's well-known passwords, for a lab
 *   flash=FILE cut=N              the host's file that is the flash, and where its power ends
 */
#ifndef SB_BOARD_OPTIONS_H
#define SB_BOARD_OPTIONS_H

#include "lwip_board.h"
#include "sb/config.h"

struct options {
    struct sb_config config;
    struct net_options net;
    const char *flash;      /* NULL: none */
    uint32_t cut;           /* bytes programmed until the power fails, 0 = never */
};

/* Lent for good. A word nobody knows is told on the console. */
const struct options *options_read(void);

#endif
