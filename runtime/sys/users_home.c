/* homes: where an account's part of the tree begins */
#include "sb/config.h"
#include "signalbox.h"
#include "sys/users.h"
#include "sys/users_find.h"

/* The homes of system accounts stand although nobody can log in. */
static sb_str home_without_files(const struct sb_box *box, sb_str name)
{
    if (sb_is(name, "webserver"))
        return SB_STR("/var/www/html");
    if (sb_is(name, "telnetserver"))
        return SB_STR("/var/telnet");
    return box->config->accounts != SB_ACCOUNTS_FIXED || sb_is(name, "root") ? SB_STR("/") : SB_NO_STR;
}

int sb_users_home(struct sb_box *box, sb_str name, char *home, size_t cap)
{
    struct sb_account a;
    struct sb_stat st;
    sb_str path;
    int err;

    if (box->config->accounts == SB_ACCOUNTS_FILES) {
        err = sb_users_find(box, SB_ACCOUNT_PASSWD, name, &a);
        if (err < 0)
            return err;
        path = (sb_str){ a.line.text, a.line.n };   /* none, when there is no such account */
    } else {
        path = home_without_files(box, name);
    }
    if (path.n >= SB_PATH_SIZE)
        return SB_EFULL;
    while (path.n > 1 && path.p[path.n - 1] == '/')
        path.n--;
    if (path.n == 0)
        return SB_ENOENT;
    if (path.n + 2 > cap)
        return SB_EFULL;
    err = sb_fs_stat(&box->vfs, path, &st);     /* no "..", nothing that is not a path of the box */
    if (err == SB_EINVAL || err == SB_ENAME)
        return SB_EINVAL;
    memcpy(home, path.p, path.n);
    if (path.n > 1)
        home[path.n++] = '/';   /* S0-USR-04 */
    home[path.n] = '\0';
    return 0;
}

/* ---- "~" ---- */

static const char *home_of(struct sb_box *box, sb_str name)
{
    struct sb_users *u = &box->users;

    if (u->home_name[0] && sb_is(name, u->home_name) && u->home_changes == box->vfs.changes
        && (SB_FILE_CACHE_MS == UINT32_MAX || box->now - u->home_at < SB_FILE_CACHE_MS))
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
