#include "sys/users.h"

#include <mbedtls/sha256.h>
#include "sb/config.h"
#include "sb/port.h"
#include "signalbox.h"
#include "sys/accounts.h"
#include "sys/users_find.h"

#define SUM  32
#define DAY  86400

/* ---- who logged in last ---- */

static bool digest(const struct sb_users *u, sb_str name, sb_str password, unsigned char sum[SUM])
{
    mbedtls_sha256_context c;
    bool good;

    mbedtls_sha256_init(&c);
    good = mbedtls_sha256_starts_ret(&c, 0) == 0
        && mbedtls_sha256_update_ret(&c, u->key, sizeof u->key) == 0
        && mbedtls_sha256_update_ret(&c, (const unsigned char *)name.p, name.n) == 0
        && mbedtls_sha256_update_ret(&c, (const unsigned char *)"", 1) == 0     /* a NUL stands in no name */
        && mbedtls_sha256_update_ret(&c, (const unsigned char *)password.p, password.n) == 0
        && mbedtls_sha256_finish_ret(&c, sum) == 0;
    mbedtls_sha256_free(&c);
    return good;
}

static void remember(struct sb_users *u, uint64_t version, sb_str name, sb_str password)
{
    if (u->version != version || !u->known) {
        sb_port_random(u->key, sizeof u->key);
        u->version = version;
        u->known = u->next = 0;
    }
    if (!digest(u, name, password, u->digest[u->next]))
        return;
    u->next = (uint8_t)((u->next + 1) % SB_MAX_KNOWN);
    u->known = u->known < SB_MAX_KNOWN ? (uint8_t)(u->known + 1) : SB_MAX_KNOWN;
}

static bool remembered(const struct sb_users *u, uint64_t version, sb_str name, sb_str password)
{
    unsigned char sum[SUM];
    bool same = false;
    unsigned i;

    if (u->version != version || !u->known || !digest(u, name, password, sum))
        return false;
    for (i = 0; i < u->known; i++)
        same |= sb_same_secret(sum, u->digest[i], sizeof sum);
    return same;
}

/* ---- the file ---- */

/* What the other accounts' hashes would have cost: nobody shall see by the clock whose name exists, nor
 * whose hash is of which kind. */
static void burn(const struct sb_account_secret *found, const struct sb_secret *own, sb_str password)
{
    char made[SB_SHA_CRYPT_HASH];
    unsigned method;

    for (method = 0; method < 2; method++) {
        const struct sb_account_cost *c = &found->cost[method];
        uint32_t spent = own->kind == SB_SECRET_CRYPT && own->method == method ? own->rounds : 0;

        if (c->rounds > spent)
            sb_sha_crypt(made, (enum sb_sha_crypt)method, password, (sb_str){ c->salt, c->salt_n }, c->rounds - spent);
    }
}

static struct sb_secret secret_of(const struct sb_account_secret *found)
{
    struct sb_secret none = { .kind = SB_SECRET_NONE }, s;

    if (!found->found || found->n > sizeof found->hash)
        return none;
    s = sb_secret_read((sb_str){ found->hash, found->n });
    return s.kind == SB_SECRET_CRYPT && s.rounds > SB_MAX_ROUNDS ? none : s;
}

/* shadow(5): the account ends on that day. */
static bool has_ended(const struct sb_box *box, uint64_t day)
{
    return day && box->time > 0 && (uint64_t)box->time / DAY >= day;
}

static bool check_secret(struct sb_box *box, const struct sb_account_secret *found, sb_str password)
{
    static const struct sb_secret nobody = { .kind = SB_SECRET_PLAIN,   /* for the time it takes */
        .hash = { "0000000000000000000000000000000000000000000000000000000000000000", 2 * SUM } };
    struct sb_secret own = secret_of(found);
    bool good = sb_secret_opens(own.kind == SB_SECRET_NONE ? &nobody : &own, password) && own.kind != SB_SECRET_NONE;

    burn(found, &own, password);
    if (!password.n)
        good = box->config->empty_passwords && (good || (found->found && found->n == 0));
    return good && !has_ended(box, found->expire);
}

/* The seed's unsalted hash gives way to a better one as soon as the password is known. */
static void renew(struct sb_box *box, const struct sb_account_secret *found, sb_str name, sb_str password)
{
    int err;

    if (secret_of(found).kind != SB_SECRET_PLAIN)
        return;
    err = sb_users_write_password(box, name, password);
    if (err < 0)
        sb_log(box, SB_LOG_WARN, "user_management", "the hash of %.*s could not be renewed: %s", SB_ARG(name),
               sb_err_text(err));
}

static bool check_file(struct sb_box *box, sb_str name, sb_str password)
{
    struct sb_account_secret found;
    struct sb_stat st;
    bool good;
    int err = sb_fs_stat(&box->vfs, SB_SHADOW_FILE, &st);

    if (err == 0 && remembered(&box->users, st.version, name, password))
        return true;
    if (sb_users_find_secret(box, name, &found) < 0)
        return false;
    good = check_secret(box, &found, password);
    if (good) {
        renew(box, &found, name, password);
        if (!found.expire && sb_fs_stat(&box->vfs, SB_SHADOW_FILE, &st) == 0)
            remember(&box->users, st.version, name, password);
    }
    sb_forget(&found, sizeof found);
    return good;
}

/* ---- the modes ---- */

/* S0-USR-01: root / rootpassword. Both are always compared. */
static bool check_fixed(sb_str name, sb_str password)
{
    static const char fixed[] = "rootpassword";
    char given[sizeof fixed] = { 0 };
    bool fits = password.n == sizeof fixed - 1;

    if (fits)
        memcpy(given, password.p, sizeof fixed - 1);
    return sb_same_secret(given, fixed, sizeof fixed) && fits && sb_is(name, "root");
}

static bool check(struct sb_box *box, sb_str name, sb_str password)
{
    switch (box->config->accounts) {
    case SB_ACCOUNTS_FILES: return check_file(box, name, password);
    case SB_ACCOUNTS_FIXED: return check_fixed(name, password);
    case SB_ACCOUNTS_NONE:  return true;
    }
    return false;
}

bool sb_users_check(struct sb_box *box, const struct sb_addr *peer, sb_str name, sb_str password)
{
    if (sb_users_wait(box, peer))
        return false;
    if (password.n <= SB_USER_PASSWORD && check(box, name, password))
        return true;
    sb_users_failed(box, peer);
    return false;
}

/* The homes of system accounts stand although nobody can log in. */
static int home_without_files(const struct sb_box *box, sb_str name, char home[SB_PATH_SIZE])
{
    static const struct { const char *name, *home; } system[] = {
        { "webserver", "/var/www/html/" }, { "telnetserver", "/var/telnet/" },
    };
    size_t i;

    for (i = 0; i < sizeof system / sizeof system[0]; i++)
        if (sb_is(name, system[i].name))
            return sb_copy(home, SB_PATH_SIZE, sb_str_of(system[i].home));
    if (box->config->accounts == SB_ACCOUNTS_FIXED && !sb_is(name, "root"))
        return SB_ENOENT;
    return sb_copy(home, SB_PATH_SIZE, SB_STR("/"));
}

int sb_users_home(struct sb_box *box, sb_str name, char *home, size_t cap)
{
    char text[SB_PATH_SIZE + 1];
    struct sb_stat st;
    size_t n;
    int err = box->config->accounts == SB_ACCOUNTS_FILES ? sb_users_find_home(box, name, text)
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
        home = box->config->www && sb_is((sb_str){ path.p, n }, "~webserver")   /* a directory of the host is mounted there */
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
