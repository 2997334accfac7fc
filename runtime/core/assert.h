/*
 * assert - our own mistakes
 *
 * Input of a peer never reaches one. The board prints the line and resets (or
 * aborts on a host).
 */
#ifndef SB_ASSERT_H
#define SB_ASSERT_H

#include "sb/port.h"

#define SB_ASSERT(what) \
    ((what) ? (void)0 : sb_port_panic(#what, __FILE__, __LINE__))

#endif
