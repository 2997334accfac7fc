#define _GNU_SOURCE
#include "hostdir_path.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#define BENEATH (RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS)

int host_error(int number)
{
    switch (number) {
    case ENOENT:                            return SB_ENOENT;
    case EEXIST:                            return SB_EEXIST;
    case ENOTDIR:                           return SB_ENOTDIR;
    case EISDIR:                            return SB_EISDIR;
    case ENOTEMPTY:                         return SB_ENOTEMPTY;
    case ENAMETOOLONG:                      return SB_ENAME;
    case ENOSPC: case EDQUOT:               return SB_ENOSPC;
    case EFBIG:                             return SB_EBIG;
    case EMFILE: case ENFILE: case ENOMEM:  return SB_EFULL;
    case EINVAL:                            return SB_EINVAL;
    case EBUSY: case ETXTBSY:               return SB_EBUSY;
    case EXDEV: case ELOOP:                 /* a link that leads out, or nowhere */
    case EACCES: case EPERM: case EROFS: case ENXIO: return SB_EPERM;
    default:                                return SB_EIO;
    }
}

const char *host_relative(sb_str path, char to[SB_PATH_SIZE])
{
    if (path.n <= 1)
        return ".";
    memcpy(to, path.p + 1, path.n - 1);
    to[path.n - 1] = 0;
    return to;
}

bool host_is_tmp(const char *name)
{
    return strlen(name) == 13 && name[0] == '.' && strspn(name + 1, "0123456789abcdef") == 8
        && strcmp(name + 9, ".tmp") == 0;
}

const char *host_tmp_name(uint32_t number, char to[HOST_TMP_SIZE])
{
    int i;

    memcpy(to, ".01234567.tmp", 14);
    for (i = 8; i >= 1; i--, number >>= 4)      /* each upload needs it twice: 40 instructions, snprintf takes 700 */
        to[i] = "0123456789abcdef"[number & 15];
    return to;
}

static const char *last_name(const char *path)
{
    const char *slash = strrchr(path, '/');

    return slash ? slash + 1 : path;
}

/* Old kernels: one name after the other, and no links at all. */
static int walk(int dir, const char *path, int flags)
{
    char name[SB_NAME_SIZE];
    int at = dup(dir), next, kept;
    size_t n;

    while (at >= 0) {
        n = strcspn(path, "/");
        memcpy(name, path, n);
        name[n] = 0;
        path += n;
        next = openat(at, name, *path ? O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC : flags | O_NOFOLLOW);
        kept = errno;
        close(at);
        errno = kept;
        if (next < 0 || !*path)
            return next;
        at = next;
        path++;
    }
    return -1;
}

static int open_at(int dir, const char *path, int flags, uint64_t resolve)
{
    struct open_how how = { .flags = (uint64_t)(unsigned)flags, .resolve = resolve };
    int tries = 8;      /* EAGAIN: a rename raced with the ".." of a link */
    long fd;

    do
        fd = syscall(SYS_openat2, dir, path, &how, sizeof how);
    while (fd < 0 && (errno == EAGAIN || errno == EINTR) && --tries);
    return (int)fd;
}

/* There are links in path: they may lead where the fence's directory reaches, and that is where
 * the system is told to stay. */
static int open_fenced(struct sb_hostdir *h, const char *path, int flags)
{
    char home[SB_PATH_SIZE];
    const char *fence = host_relative(h->fs->fence, home), *rest = path + strlen(fence);
    int dir, fd, kept;

    if (strncmp(path, fence, strlen(fence)) != 0 || (*rest && *rest != '/')) {
        errno = EPERM;
        return -1;
    }
    dir = open_at(h->dir, fence, O_PATH | O_DIRECTORY | O_CLOEXEC, BENEATH);
    if (dir < 0)
        return -1;
    fd = open_at(dir, *rest ? rest + 1 : ".", flags, BENEATH);
    kept = errno;
    close(dir);
    errno = kept;
    return fd;
}

int host_open_beneath(struct sb_hostdir *h, const char *path, int flags)
{
    bool fenced = h->fs->fence.n > 1;
    int fd;

    if (host_is_tmp(last_name(path))) {
        errno = ENOENT;
        return -1;
    }
    flags |= O_CLOEXEC | O_NOCTTY | O_NONBLOCK;     /* a FIFO or a terminal shall not catch us */
    if (flags & O_PATH)
        flags &= ~(O_NOCTTY | O_NONBLOCK);
    if (h->walks)
        return walk(h->dir, path, flags);
    fd = open_at(h->dir, path, flags, BENEATH | (fenced ? RESOLVE_NO_SYMLINKS : 0));
    return fd < 0 && errno == ELOOP && fenced ? open_fenced(h, path, flags) : fd;
}

int host_open_parent(struct sb_hostdir *h, char *path, const char **name)
{
    char *slash = strrchr(path, '/');
    int fd;

    *name = slash ? slash + 1 : path;
    if (host_is_tmp(*name)) {
        errno = EPERM;
        return -1;
    }
    if (!slash)
        return host_open_beneath(h, ".", O_RDONLY | O_DIRECTORY);
    *slash = 0;
    fd = host_open_beneath(h, path, O_RDONLY | O_DIRECTORY);
    *slash = '/';
    return fd;
}

int host_make_way(struct sb_hostdir *h, char *path)
{
    char *slash = path;
    const char *name;
    int parent, err = 0;

    while (err == 0 && (slash = strchr(slash, '/')) != NULL) {
        *slash = 0;
        parent = host_open_parent(h, path, &name);
        if (parent < 0 || (mkdirat(parent, name, 0755) < 0 ? errno != EEXIST : fsync(parent) < 0))
            err = host_error(errno);
        if (parent >= 0)
            close(parent);
        *slash++ = '/';
    }
    return err;
}
