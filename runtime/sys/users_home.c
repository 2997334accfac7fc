/* homes: where an account's part of the tree begins */
#include "sb/config.h"
#include "signalbox.h"
#include "sys/users.h"
#include "sys/users_find.h"

/* The homes of system accounts stand although nobody can log in. */
static int home_without_files(const struct sb_box *box, sb_str name, char home[SB_PATH_SIZE])
{
    const char *path = sb_is(name, "webserver") ? "/var/www/html/" : sb_is(name, "telnetserver") ? "/var/telnet/" : "/";

    if (!path[1] && box->config->accounts == SB_ACCOUNTS_FIXED && !sb_is(name, "root"))
        return SB_ENOENT;
    return sb_copy(home, SB_PATH_SIZE, sb_str_of(path));
}

static int home_in_file(struct sb_box *box, sb_str name, char home[SB_PATH_SIZE])
{
    struct sb_account a;
    int err = sb_users_find(box, SB_ACCOUNT_PASSWD, name, &a);

    if (err < 0 || !a.found)
        return err < 0 ? err : SB_ENOENT;
    return sb_copy(home, SB_PATH_SIZE, (sb_str){ a.line.text, a.line.n });
}

int sb_users_home(struct sb_box *box, sb_str name, char *home, size_t cap)
{
    char text[SB_PATH_SIZE + 1];
    struct sb_stat st;
    size_t n;
    int err = box->config->accounts == SB_ACCOUNTS_FILES ? home_in_file(box, name, text)
                                                         : home_without_files(box, name, text);

    if (err < 0)
        return err;
    n = strlen(text);
    if (n == 0)
        return SB_ENOENT;
    while (n > 1 && text[n - 1] == '/')
        n--;
    err = sb_fs_stat(&box->vfs, (sb_str){ text, n }, &st);      /* no "..", nothing that is not a path of the box */
    if (err == SB_EINVAL || err == SB_ENAME)
        return SB_EINVAL;
    if (n > 1)
        text[n++] = '/';        /* S0-USR-04 */
    return sb_copy(home, cap, (sb_str){ text, n });
}

/* ---- "~" ---- */

static const char *home_of(struct sb_box *box, sb_str name)
{
    struct sb_users *u = &box->users;

    if (u->home_name[0] && sb_is(name, u->home_name) && u->home_changes == box->vfs.changes
        && box->now - u->home_at < SB_FILE_CACHE_MS)
        return u->home;
    if (sb_copy(u->home_name, sizeof u->home_name, name) < 0 || sb_users_home(box, name, u->home, sizeof u->home) < 0)
        u->home[0] = '\0';
    u->home_changes = box->vfs.changes;
    u->home_at = box->now;
    return u->home;
}

size_t sb_users_path(struct sb_box *box, sb_str path, char to[SB_PATH_SIZE])
{
    sb_str home = SB_STR("");
    size_t n = 0;

    if (path.n && path.p[0] == '~') {
        while (n < path.n && path.p[n] != '/')
            n++;
        home = SB_WITH_WWW && box->config->www && sb_is((sb_str){ path.p, n }, "~webserver")   /* a directory of the host is mounted there */
             ? SB_STR("/var/www/html/") : sb_str_of(home_of(box, (sb_str){ path.p + 1, n - 1 }));
        if (!home.n)
            return 0;
        home.n -= n < path.n || home.n > 1;     /* one '/' between them, and none at the end but that of "/" */
    }
    if (home.n + path.n - n >= SB_PATH_SIZE)
        return 0;
    memcpy(to, home.p, home.n);
    memcpy(to + home.n, path.p + n, path.n - n);
    return home.n + path.n - n;
}
