/*
 * assert - our own mistakes
 *
 * Input of a peer never reaches one. The board prints the line and resets (or
 * aborts on a host). Where flash is dear it is the processor's trap instead, and
 * the board tells the address of that: addr2line knows the line.
 */
#ifndef SB_ASSERT_H
#define SB_ASSERT_H

#include "sb/limits.h"
#include "sb/port.h"

#if SB_WITH_ASSERT_TEXTS
#define SB_ASSERT(what) ((what) ? (void)0 : sb_port_panic(#what, __FILE__, __LINE__))
#else
#define SB_ASSERT(what) ((what) ? (void)0 : __builtin_trap())
#endif

#endif
