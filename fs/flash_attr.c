/*
 * flash_attr - user attributes (docs/FLASH.md 8)
 */
#include "flash_core.h"

/* Those of "/" belong to the superblock entry of the root pair. */
static int find_entry(struct sb_flash *f, sb_str path, struct place *at)
{
    int err = flash_find(f, path, at);

    if (err < 0)
        return err;
    if (at->is_root) {
        at->id = 0;
        return flash_fetch(f, f->root, &at->log);
    }
    return at->found ? 0 : SB_ENOENT;
}

long flash_attr_get(struct sb_fs *fs, sb_str path, uint8_t type, void *to, size_t size)
{
    struct sb_flash *f = flash_of(fs);
    struct place at;
    struct walk w;
    int err = find_entry(f, path, &at);

    if (err < 0)
        return err;
    err = flash_get(f, &at.log, TAG(TAG_ATTR + type, at.id, 0), &w);
    if (err <= 0 || tag_size(w.tag) == GONE)
        return err < 0 ? err : SB_ENOENT;
    if (tag_size(w.tag) > size)
        return SB_EBIG;
    err = flash_load(f, at.log.block, w.at, to, tag_size(w.tag));
    return err < 0 ? err : (long)tag_size(w.tag);
}

int sb_flash_attrs(struct sb_flash *f, sb_str path, uint8_t types[256])
{
    struct place at;
    struct walk w;
    int err = find_entry(f, path, &at), n = 0, type;

    for (type = 0; type < 256 && err >= 0; type++) {
        err = flash_get(f, &at.log, TAG(TAG_ATTR + type, at.id, 0), &w);
        if (err > 0 && tag_size(w.tag) != GONE)
            types[n++] = (uint8_t)type;
    }
    return err < 0 ? err : n;
}

struct attr { sb_str path; uint32_t tag; const void *p; };

static int set_step(struct sb_flash *f, const void *of)
{
    const struct attr *a = of;
    struct ops ops = { .n = 0 };
    struct place at;
    int err = find_entry(f, a->path, &at);

    if (err < 0)
        return err;
    flash_add(&ops, a->tag | TAG(0, at.id, 0), a->p);
    return flash_done(f, flash_commit(f, &at.log, &ops));
}

/* Without bytes (p NULL) it is removed. */
int flash_attr_set(struct sb_fs *fs, sb_str path, uint8_t type, const void *p, size_t n)
{
    struct sb_flash *f = flash_of(fs);
    struct attr a = { path, TAG(TAG_ATTR + type, 0, p ? n : GONE), p ? p : "" };

    return p && n > f->attr_max ? SB_EBIG : flash_run(f, set_step, &a);
}

int flash_touch(struct sb_flash *f, const void *of)
{
    const struct sb_change *c = of;
    uint8_t some[8];
    struct attr a = { c->path, TAG(TAG_ATTR + 't', 0, 8), some };

    put_le32(some, (uint32_t)c->u.mtime);
    put_le32(some + 4, (uint32_t)((uint64_t)c->u.mtime >> 32));
    return set_step(f, &a);
}
