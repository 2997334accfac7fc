/*
 * users - the accounts of the box, /etc/shadow
 */
#ifndef SB_SYS_USERS_H
#define SB_SYS_USERS_H

#include "net/box.h"

/* Makes /etc/shadow when there is none (S0-BOOT-04): root and webadmin, with the seed's passwords for a lab
 * (config->seed_defaults), else with random ones that are shown on the console this once. 0 or an error. */
int sb_users_start(struct sb_box *box);

#endif
