/*
 * flash_out - a commit on its way to the device
 */
#ifndef SB_FLASH_OUT_H
#define SB_FLASH_OUT_H

#include "flash_core.h"

struct out {
    bool     dry;               /* only off moves */
    uint16_t block;
    struct sb_flash *f;
    uint32_t off;               /* of the next byte in the block */
    uint32_t prev, crc;         /* tag chain; CRC of the commit so far */
    uint32_t fill, size;        /* bytes that wait in stage, which holds size: programmed when full and at borders of pages */
    uint8_t *stage;
    int      err;               /* the first one */
    uint8_t  bytes[64];
};

/* Goes on behind a log that ends at off with the tag `last`; off 0 = a new log. */
void out_start(struct out *o, struct sb_flash *f, unsigned block, uint32_t off, uint32_t last);
void out_bytes(struct out *o, const void *p, uint32_t n);
void out_tag(struct out *o, uint32_t tag);
void out_item(struct out *o, uint32_t tag, const log_t *log, const struct ops *ops, unsigned at);
void out_attrs(struct out *o, const log_t *log, const struct ops *ops, unsigned id, unsigned as);
void out_state(struct out *o, const struct sb_flash_state *s);
uint32_t out_end(const struct sb_flash *f, uint32_t off, bool *fcrc, uint32_t *blank);
void out_close(struct out *o, log_t *log);  /* sets block, end, last and proof of log */

#endif
