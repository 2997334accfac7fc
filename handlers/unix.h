/* the commands of unix_net.c, all of them for a task */
#ifndef UNIX_H
#define UNIX_H

#include "signalbox.h"

int unix_ping(struct sb_term *t);
int unix_ifconfig(struct sb_term *t);
int unix_arp(struct sb_term *t);
int unix_iw(struct sb_term *t);

#endif
