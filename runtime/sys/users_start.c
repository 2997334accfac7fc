/* the first start: /etc/passwd and /etc/shadow as the seed made them (checklist 2.2), but with passwords of our own */
#include "core/fmt.h"
#include "sb/config.h"
#include "sb/port.h"
#include "signalbox.h"
#include "sys/first_files.h"
#include "sys/users.h"
#include "sys/users_find.h"

#define SHADOW_LINE (SB_USER_NAME + SB_PASSWORD_HASH)

/* In a lab the hash of the seed's password in the seed's form (checklist 2.2), which a login makes a better one. */
static int seed_hash(char to[SB_PASSWORD_HASH], const char *name)
{
    char password[SB_USER_NAME];
    size_t n = sb_fmt(password, sizeof password, "%spassword", name);

    memcpy(to, "$5$", 3);
    return sb_secret_hex(to + 3, (sb_str){ password, n }) ? 3 + SB_SECRET_HEX : SB_EIO;
}

/* Else the hash of a password of our own, that the console shows this once. */
static int own_hash(char to[SB_PASSWORD_HASH], const char *name)
{
    static const char letters[] = "abcdefghijkmnpqrstuvwxyz23456789";   /* 32 that nobody mistakes for another */
    char password[16];
    size_t i;
    int n;

    sb_port_random(password, sizeof password);
    for (i = 0; i < sizeof password; i++)
        password[i] = letters[password[i] & 31];
    n = sb_password_hash(to, (sb_str){ password, sizeof password });
    if (n > 0)
        sb_print_console("new account %s, password %.*s (shown only this once)\n", name, (int)sizeof password, password);
    sb_forget(password, sizeof password);
    return n;
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
    static const char *const names[] = { "root", "webadmin" };
    char text[2 * SHADOW_LINE], hash[SB_PASSWORD_HASH];
    size_t n = 0, i;
    int hash_n;

    for (i = 0; i < 2; i++) {
        hash_n = box->config->seed_defaults ? seed_hash(hash, names[i]) : own_hash(hash, names[i]);
        if (hash_n < 0)
            return hash_n;
        n += sb_fmt(text + n, sizeof text - n, "%s:%.*s:::::::\r\n", names[i], hash_n, hash);
    }
    return write_file(box, SB_SHADOW_FILE, text, n, SB_SECRET);
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
