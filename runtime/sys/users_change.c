/* a new password: the file is copied but for one hash, and takes the old one's place when it is whole */
#include "signalbox.h"
#include "sys/users.h"
#include "sys/users_find.h"

static int copy(struct sb_file *from, struct sb_file *to, uint32_t at, uint32_t end)
{
    unsigned char piece[256];
    long n;

    for (; at < end; at += (uint32_t)n) {
        n = sb_fs_read(from, at, piece, end - at < sizeof piece ? end - at : sizeof piece);
        if (n <= 0)
            return n < 0 ? (int)n : SB_ESTALE;
        (void)sb_fs_write(to, piece, (size_t)n);
    }
    return 0;
}

/* The file again with another hash from start to end. A write that fails sticks, and close tells. */
static int rewrite(struct sb_box *box, struct sb_file *old, const struct sb_account_line *at, sb_str hash)
{
    struct sb_file f;
    int err = sb_fs_open(&box->vfs, &f, SB_SHADOW_FILE, SB_WRITE | SB_SECRET), closed;

    if (err < 0)
        return err;
    err = copy(old, &f, 0, at->start);
    (void)sb_fs_write(&f, hash.p, hash.n);
    if (err == 0)
        err = copy(old, &f, at->end, (uint32_t)old->size);
    closed = sb_fs_close(&box->vfs, &f, err == 0);
    return err < 0 ? err : closed;
}

int sb_users_write_hash(struct sb_box *box, sb_str name, sb_str hash, uint64_t version)
{
    struct sb_account secret;
    struct sb_file old;
    struct sb_stat st;
    int err = sb_users_find(box, SB_ACCOUNT_SHADOW, name, &secret);

    if (err < 0 || !secret.found)
        return err < 0 ? err : SB_ENOENT;
    if (version && version != secret.version)
        return SB_ESTALE;
    err = sb_fs_open(&box->vfs, &old, SB_SHADOW_FILE, SB_READ);
    if (err < 0)
        return err;
    err = sb_fs_fstat(&old, &st);
    if (err == 0 && st.version != secret.version)
        err = SB_ESTALE;        /* changed behind the box's back: the place is that in another file */
    if (err == 0)
        err = rewrite(box, &old, &secret.line, hash);
    sb_fs_close(&box->vfs, &old, false);
    if (err == 0 && sb_fs_stat(&box->vfs, SB_SHADOW_FILE, &st) == 0)
        box->users.told[SB_ACCOUNT_SHADOW] = st.version;    /* its bad lines are the old ones */
    return err;
}
