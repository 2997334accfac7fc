/*
 * deflate - zlib in blocks that exist from the start (see proto/ws_deflate.h)
 */
#ifndef SB_POSIX_DEFLATE_H
#define SB_POSIX_DEFLATE_H

#include <stddef.h>

/* Bytes that so many contexts take; those never used are never touched. */
size_t sb_deflate_memory(unsigned contexts);

/* Once, before the first open. mem is lent for good. SB_EINVAL when this zlib
 * needs more than a context has: tried out here rather than in the middle. */
int sb_deflate_setup(void *mem, unsigned contexts);

/* Contexts that are open now. */
unsigned sb_deflate_used(void);

#endif
