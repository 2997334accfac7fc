/*
 * history - free memory and connections of the last hour, a sample a minute (S0-HTTP-18)
 */
#ifndef HISTORY_H
#define HISTORY_H

#include "signalbox.h"

void history_sample(struct sb_box *box);    /* once a minute, and at the start */
int  history_page(struct sb_req *r);        /* of its {history}: freeHeap in KB, else the connections */

#endif
