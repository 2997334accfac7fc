#include "sys/first_files.h"

#include "inflate.h"
#include "sb/log.h"
#include "signalbox.h"

int sb_first_look(struct sb_box *box, sb_str path)
{
    struct sb_stat st;

    return sb_fs_stat(&box->vfs, path, &st);
}

int sb_first_write(struct sb_box *box, const char *area, sb_str path, const void *p, size_t n, unsigned flags)
{
    int err = sb_fs_put_as(&box->vfs, path, p, n, flags);

    sb_log(box, err < 0 ? SB_LOG_ERROR : SB_LOG_INFO, area, "%.*s does not exist, creating new one ... %s", SB_ARG(path),
           err < 0 ? sb_err_text(err) : "created.");
    return err;
}

/* ---- the files of the network ---- */

/* A path or a text: up to the next NUL. Its bytes without it. */
static size_t take(struct sb_inflate *z, char *to)
{
    size_t n = 0;

    while (sb_inflate(z, to + n, 1) && to[n])
        n++;
    return n;
}

void sb_first_network(struct sb_box *box)
{
    char path[32], text[SB_FIRST_TEXT];
    sb_str at = { path, 0 };

    sb_inflate_begin(box->inflate, sb_first_texts, sb_first_texts_size);
    while ((at.n = take(box->inflate, path)) != 0) {
        size_t n = take(box->inflate, text);

        if (sb_first_look(box, at) == SB_ENOENT)
            (void)sb_first_write(box, "network", at, text, n, 0);
    }
}
