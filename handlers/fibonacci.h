/*
 * fibonacci - the server side of example09.html, by events (S0-EX-09)
 */
#ifndef FIBONACCI_H
#define FIBONACCI_H

#include "signalbox.h"

extern const struct sb_ws_events fibonacci;

#endif
