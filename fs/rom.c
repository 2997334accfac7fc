#include "rom.h"
#include "inflate.h"

static const struct sb_rom *rom_of(const struct sb_fs *fs)
{
    return fs->data;
}

static const struct sb_rom_file *find(const struct sb_fs *fs, sb_str path)
{
    const struct sb_rom *rom = rom_of(fs);
    const struct sb_rom_file *row;

    for (row = rom->rows; row < rom->rows + rom->count; row++)
        if (row->path.n == path.n && memcmp(row->path.p, path.p, path.n) == 0)
            return row;
    return NULL;
}

/* What follows "dir/" in a row's path, NULL when the row is not below dir. */
static const char *rest(const struct sb_rom_file *row, sb_str dir)
{
    if (dir.n == 1)
        return row->path.p + 1;
    if (row->path.n <= dir.n || row->path.p[dir.n] != '/' || memcmp(row->path.p, dir.p, dir.n) != 0)
        return NULL;
    return row->path.p + dir.n + 1;
}

static bool is_dir(const struct sb_fs *fs, sb_str path)
{
    const struct sb_rom *rom = rom_of(fs);
    size_t i;

    for (i = 0; i < rom->count; i++)
        if (rest(&rom->rows[i], path))
            return true;
    return path.n == 1;
}

uint64_t sb_rom_version(const void *p, size_t n)
{
    const unsigned char *b = p;
    uint64_t h = 0xcbf29ce484222325u;

    while (n--)
        h = (h ^ *b++) * 0x100000001b3u;
    return h;
}

static int tell(const struct sb_rom_file *row, struct sb_stat *st)
{
    *st = (struct sb_stat){ .bytes = row->p, .packed = row->packed, .size = row->n, .mtime = row->mtime,
                            .version = row->version };
    return 0;
}

static int rom_stat(struct sb_fs *fs, sb_str path, struct sb_stat *st)
{
    const struct sb_rom_file *row = find(fs, path);

    if (row)
        return tell(row, st);
    *st = (struct sb_stat){ .kind = SB_DIR };
    return is_dir(fs, path) ? 0 : SB_ENOENT;
}

static int rom_open(struct sb_fs *fs, struct sb_file *f, sb_str path, unsigned flags)
{
    const struct sb_rom_file *row = find(fs, path);

    (void)flags;
    if (!row)
        return is_dir(fs, path) ? SB_EISDIR : SB_ENOENT;
    f->u.mem = row;
    f->size = row->n;
    return 0;
}

static int rom_map(struct sb_file *f, size_t off, const void **p, size_t *n)
{
    const struct sb_rom_file *row = f->u.mem;
    size_t at = off < row->n ? (size_t)off : row->n;

    *p = (const char *)row->p + at;
    *n = row->n - at;
    return row->packed ? SB_ENOSUP : 0;
}

/* Goes on where the last reader left off, if that is here. */
static long read_packed(struct sb_inflate *z, const struct sb_rom_file *row, size_t off, void *to, size_t n)
{
    enum { HEAD = 10, TAIL = 8 };       /* of gzip (RFC 1952); tools/embed writes no name and no comment */
    const unsigned char *p = row->p;

    if (off >= row->n)
        return 0;
    if (z->end != p + row->packed - TAIL || z->made > off)
        sb_inflate_begin(z, p + HEAD, row->packed - HEAD - TAIL);
    (void)sb_inflate(z, NULL, (size_t)off - z->made);
    return (long)sb_inflate(z, to, n);
}

static long rom_read(struct sb_file *f, size_t off, void *to, size_t n)
{
    const void *p;
    size_t left;

    if (rom_map(f, off, &p, &left) < 0)
        return read_packed(rom_of(f->fs)->inflate, f->u.mem, off, to, n);
    n = n < left ? n : left;
    if (n)
        memcpy(to, p, n);
    return (long)n;
}

static int rom_fstat(struct sb_file *f, struct sb_stat *st)
{
    return tell(f->u.mem, st);
}

static int rom_close(struct sb_file *f, bool commit)
{
    (void)f;
    (void)commit;
    return 0;
}

/* Has an earlier row made this directory known already? */
static bool told_before(const struct sb_rom *rom, size_t row, sb_str dir, const char *name, size_t n)
{
    const char *other;
    size_t i;

    for (i = 0; i < row; i++) {
        other = rest(&rom->rows[i], dir);
        if (other && strlen(other) > n && memcmp(other, name, n) == 0 && other[n] == '/')
            return true;
    }
    return false;
}

static int rom_list(struct sb_fs *fs, struct sb_dirpos *pos, sb_str path, struct sb_stat *st, char *name)
{
    const struct sb_rom *rom = rom_of(fs);

    if (!is_dir(fs, path))
        return find(fs, path) ? SB_ENOTDIR : SB_ENOENT;
    while (pos->at < rom->count) {
        size_t row = (size_t)pos->at++, n = 0;
        const char *text = rest(&rom->rows[row], path);

        if (!text)
            continue;
        while (text[n] && text[n] != '/')
            n++;
        if (n >= SB_NAME_SIZE || (text[n] && told_before(rom, row, path, text, n)))
            continue;
        memcpy(name, text, n);
        name[n] = 0;
        if (text[n])
            *st = (struct sb_stat){ .kind = SB_DIR };
        else
            tell(&rom->rows[row], st);
        return 1;
    }
    return 0;
}

#if SB_WITH_FS_TOOLS
static int rom_space(struct sb_fs *fs, struct sb_space *space)
{
    const struct sb_rom *rom = rom_of(fs);
    size_t i;

    *space = (struct sb_space){ 0, 0 };
    for (i = 0; i < rom->count; i++)
        space->total += rom->rows[i].n;
    return 0;
}
#endif

static const struct sb_fs_ops ops = {
    .open = rom_open, .read = rom_read, .map = rom_map, .close = rom_close, .stat = rom_stat,
    .fstat = rom_fstat, .list = rom_list,
#if SB_WITH_FS_TOOLS
    .space = rom_space,
#endif
};

void sb_rom_init(struct sb_fs *fs, const struct sb_rom *rom)
{
    fs->ops = &ops;
    fs->data = (void *)(uintptr_t)rom;
}
