/* the first start: /etc/passwd and /etc/shadow as the seed made them (checklist 2.2), but with passwords of our own */
#include "core/fmt.h"
#include "sb/config.h"
#include "sb/port.h"
#include "signalbox.h"
#include "sys/first_files.h"
#include "sys/users.h"
#include "sys/users_find.h"

#define SHADOW_LINE (SB_USER_NAME + SB_PASSWORD_HASH)

/* A line of /etc/shadow into to[size], with a password of our own that the console shows this once. */
static long new_account(char *to, size_t size, const char *name)
{
    static const char letters[] = "abcdefghijkmnpqrstuvwxyz23456789";   /* 32 that nobody mistakes for another */
    char password[16], hash[SB_PASSWORD_HASH];
    size_t i;
    int n;

    sb_port_random(password, sizeof password);
    for (i = 0; i < sizeof password; i++)
        password[i] = letters[password[i] & 31];
    n = sb_password_hash(hash, (sb_str){ password, sizeof password });
    if (n < 0)
        return n;
    sb_print_console("new account %s, password %.*s (shown only this once)\n", name, (int)sizeof password, password);
    sb_forget(password, sizeof password);
    return (long)sb_fmt(to, size, "%s:%.*s:::::::\r\n", name, n, hash);
}

static int write_file(struct sb_box *box, sb_str path, const char *p, size_t n, unsigned flags)
{
    return sb_first_write(box, "user_management", path, p, n, flags);
}

/* The seed's files needed no directories: there FTP could put into a home that nobody had made (S0-BOOT-12). */
static void make_homes(struct sb_box *box)
{
    static const char *const homes[] = { "/var", "/var/www", "/var/www/html", "/var/telnet" };
    size_t i;

    for (i = 0; i < sizeof homes / sizeof *homes; i++)
        (void)sb_fs_mkdir(&box->vfs, sb_str_of(homes[i]));      /* one that is wanting is told of when it is used */
}

static int make_passwd(struct sb_box *box)
{
    static const char text[] =
        "root:x:0:::/:\r\n"
        "webserver::100:::/var/www/html/:\r\n"
        "telnetserver::101:::/var/telnet/:\r\n"
        "webadmin:x:1000:::/var/www/html/:\r\n";

    make_homes(box);
    return write_file(box, SB_PASSWD_FILE, text, sizeof text - 1, 0);
}

static int make_shadow(struct sb_box *box)
{
    static const char seed[] =      /* rootpassword, webadminpassword */
        "root:$5$de362bbdf11f2df30d12f318eeed87b8ee9e0c69c8ba61ed9a57695bbd91e481:::::::\r\n"
        "webadmin:$5$40c6af3d1540ca2af132e1e93e7f5a5f624280b9d4d552a0bb103afe17c75c53:::::::\r\n";
    char text[2 * SHADOW_LINE];
    long root, webadmin;

    if (box->config->seed_defaults)
        return write_file(box, SB_SHADOW_FILE, seed, sizeof seed - 1, SB_SECRET);
    root = new_account(text, SHADOW_LINE, "root");
    webadmin = root < 0 ? root : new_account(text + root, SHADOW_LINE, "webadmin");
    return webadmin < 0 ? (int)webadmin : write_file(box, SB_SHADOW_FILE, text, (size_t)(root + webadmin), SB_SECRET);
}

static int make(struct sb_box *box, sb_str path, int (*how)(struct sb_box *box))
{
    int err = sb_first_look(box, path);

    return err == SB_ENOENT ? how(box) : err;
}

int sb_users_start(struct sb_box *box)
{
    struct sb_account any;
    int err;

    if (box->config->accounts != SB_ACCOUNTS_FILES)
        return 0;
    err = make(box, SB_PASSWD_FILE, make_passwd);
    if (err == 0)
        err = make(box, SB_SHADOW_FILE, make_shadow);
    if (err < 0)
        return err;
    (void)sb_users_find(box, SB_ACCOUNT_PASSWD, SB_NO_STR, &any);      /* both report their bad lines */
    (void)sb_users_find(box, SB_ACCOUNT_SHADOW, SB_NO_STR, &any);
    return 0;
}
