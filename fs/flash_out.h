/*
 * flash_out - a commit on its way to the device
 */
#ifndef SB_FLASH_OUT_H
#define SB_FLASH_OUT_H

#include "flash_core.h"

struct out {
    bool     dry;               /* only off moves */
    uint16_t block;
    uint16_t fill, size;        /* bytes that wait in stage, which holds size: programmed when full and at borders of pages */
    struct sb_flash *f;
    uint32_t off, end;          /* of the next byte in the block; where the commit ends, as soon as that is known */
    uint32_t prev, crc;         /* tag chain; CRC of the commit so far */
    uint8_t *stage;
    int      err;               /* the first one */
    uint16_t from, at;          /* block and offset of bytes that come from the device */
};

/* Goes on behind a log that ends at off with the tag `last`; off 0 = a new log, whose entries are looked for on the way.
 * Dry: counts bytes. Else the stage takes a part of the page until out_close. */
void out_start(struct out *o, struct sb_flash *f, unsigned block, uint32_t off, uint32_t last, bool dry);
void out_bytes(struct out *o, const void *p, uint32_t n);      /* p NULL: those at o->from, o->at */
void out_tag(struct out *o, uint32_t tag);
void out_item(struct out *o, uint32_t tag, unsigned block, unsigned at);    /* with its data from the device */
void out_attrs(struct out *o, const log_t *log, unsigned id, unsigned as);
void out_ops(struct out *o, log_t *log, const struct ops *ops);
void out_word(struct out *o, uint32_t v);
void out_pair(struct out *o, uint32_t a, uint32_t b);       /* two words */
void out_state(struct out *o, const struct sb_flash_state *s);
uint32_t out_end(const struct sb_flash *f, uint32_t off, bool *fcrc, uint32_t *blank);
void out_close(struct out *o, log_t *log);  /* sets block, end, last and proof of log */

#endif
