/*
 * status - what the box holds and what it has counted, as JSON
 */
#ifndef STATUS_H
#define STATUS_H

#include "signalbox.h"

int status_page(struct sb_req *r);

#endif
