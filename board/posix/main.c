/*
 * main - options, memory, and the box running on this host
 */
#include "posix.h"

#include <arpa/inet.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include "hostdir.h"
#include "net/firewall.h"
#include "sb/port.h"
#include "sys/start.h"

#define WWW_HOME "/var/www/html"
#define SPARE_FILES 256     /* descriptors besides the connections': files, listeners, the process' own */

/* ---- options ---- */

struct options {
    struct sb_config config;
    const char *root;
    struct sb_rule rules[SB_MAX_RULES];
};

enum kind { TEXT, PORT, PORTS, SECONDS, COUNT, SWITCH, ADDRESS, ACCOUNTS, BASE, ALLOW, DENY, HELP, VERSION };

static struct options options = {
    .root = "signalbox-box",
    .config = { .listen = "127.0.0.1", .http_port = 8080, .http_idle_ms = 1500, .ws_idle_ms = 300000,
                .telnet_idle_ms = 300000, .ftp_idle_ms = 300000, .conns = SB_MAX_CONNS, .rules = options.rules },
};

static const struct option {
    const char *name, *value, *help;
    enum kind kind;
    void *to;
} table[] = {
    { "--root", "DIR", "the box's \"/\", made when missing (signalbox-box)", TEXT, &options.root },
    { "--www", "DIR", "serve this directory instead of the box's " WWW_HOME, TEXT, &options.config.www },
    { "--listen", "ADDR", "IPv4 or IPv6 address, \"::\" = all (127.0.0.1)", ADDRESS, &options.config.listen },
    { "--http", "PORT", "port of the webserver, 0 = off (8080)", PORT, &options.config.http_port },
    { "--http-idle", "SECONDS", "inactivity time-out of HTTP (1.5)", SECONDS, &options.config.http_idle_ms },
    { "--ws-idle", "SECONDS", "inactivity time-out of WebSockets (300)", SECONDS, &options.config.ws_idle_ms },
    { "--telnet", "PORT", "port of the Telnet server, 0 = off (0)", PORT, &options.config.telnet_port },
    { "--telnet-idle", "SECONDS", "inactivity time-out of Telnet (300)", SECONDS, &options.config.telnet_idle_ms },
    { "--tcp-base", "N", "added to the ports of the program's own services (0)", BASE, &options.config.tcp_base },
    { "--deny", "RULE", "who may not come, see below", DENY, NULL },
    { "--allow", "RULE", "who may; the first rule that matches decides", ALLOW, NULL },
    { "--ftp", "PORT", "port of the FTP server, 0 = off (0)", PORT, &options.config.ftp_port },
    { "--ftp-idle", "SECONDS", "inactivity time-out of FTP (300)", SECONDS, &options.config.ftp_idle_ms },
    { "--pasv", "LOW-HIGH", "ports of FTP's passive data connections (49152-65535)", PORTS, &options.config },
    { "--public", "ADDR", "IPv4 address that FTP tells for them, behind a NAT", ADDRESS,
      &options.config.public_address },
    { "--connections", "N", "most connections at once (16384)", COUNT, &options.config.conns },
    { "--seed-defaults", NULL, "the seed's well-known passwords, for a lab", SWITCH,
      &options.config.seed_defaults },
    { "--accounts", "MODE", "files (/etc/passwd, /etc/shadow), fixed (root / rootpassword) or none (files)", ACCOUNTS,
      &options.config.accounts },
    { "--empty-passwords", NULL, "an account without a password is open to everybody", SWITCH,
      &options.config.empty_passwords },
    { "--help", NULL, "this text", HELP, NULL },
    { "--version", NULL, "the version", VERSION, NULL },
};

#define OPTIONS (sizeof table / sizeof table[0])

static void help(const struct sb_app *app, const char *name)
{
    size_t i;

    printf("%s: a box that answers HTTP, WebSocket, Telnet and FTP\n\nusage: %s [options]%s%s\n"
           "       %s check passwd|shadow FILE\n       %s verify SHADOW USER\n",
           name, name, app->words ? " " : "", app->words ? app->words : "", name, name);
    for (i = 0; i < OPTIONS; i++)
        printf("  %-17s %-8s %s\n", table[i].name, table[i].value ? table[i].value : "", table[i].help);
    printf("\nA RULE is [SERVER:]ADDR[/BITS]: SERVER is http, telnet, ftp, tcp or tcp/PORT (without: all), ADDR an\n"
           "address or \"all\". --allow http:10.0.0.0/8 --deny http:all keeps the web to 10.*; whom no rule matches\n"
           "may come.\n");
}

static bool number(const char *text, double most, double *to)
{
    char *end;

    if ((*text < '0' || *text > '9') && *text != '.')
        return false;       /* no blanks, signs, "inf" or "nan" */
    *to = strtod(text, &end);
    return end != text && !*end && *to <= most;
}

static bool whole(const char *text, double most, double *to)
{
    return strspn(text, "0123456789") == strlen(text) && number(text, most, to);
}

static bool accounts_mode(const char *text, enum sb_accounts_mode *to)
{
    static const char *const names[] = { [SB_ACCOUNTS_FILES] = "files", [SB_ACCOUNTS_FIXED] = "fixed",
                                         [SB_ACCOUNTS_NONE] = "none" };
    unsigned i;

    for (i = 0; i < sizeof names / sizeof names[0]; i++)
        if (strcmp(text, names[i]) == 0) {
            *to = (enum sb_accounts_mode)i;
            return true;
        }
    return false;
}

static bool take_rule(const char *text, bool deny)
{
    struct sb_config *config = &options.config;

    return config->rule_count < SB_MAX_RULES && sb_rule_read(&options.rules[config->rule_count++], text, deny) == 0;
}

static bool take_ports(struct sb_config *config, const char *text)
{
    char low[6];
    size_t n = strcspn(text, "-");
    double from = 0, to = 0;

    if (text[n] != '-' || n >= sizeof low)
        return false;
    memcpy(low, text, n);
    low[n] = 0;
    if (!whole(low, 65535, &from) || !whole(text + n + 1, 65535, &to) || from < 1024 || to < from)
        return false;
    config->pasv_low = (uint16_t)from;
    config->pasv_high = (uint16_t)to;
    return true;
}

static bool take_value(const struct option *o, const char *text)
{
    unsigned char address[16];
    double d = 0;

    switch (o->kind) {
    case ADDRESS:
        if (inet_pton(AF_INET, text, address) != 1 && inet_pton(AF_INET6, text, address) != 1)
            return false;
        *(const char **)o->to = text;
        return true;
    case PORT:
        if (!whole(text, 65535, &d))
            return false;
        *(uint16_t *)o->to = (uint16_t)d;
        return true;
    case BASE:
        if (!whole(text, 65535, &d))
            return false;
        *(uint32_t *)o->to = (uint32_t)d;
        return true;
    case ALLOW: case DENY:
        return take_rule(text, o->kind == DENY);
    case PORTS:
        return take_ports(o->to, text);
    case SECONDS:
        if (!number(text, 1e6, &d))
            return false;
        *(uint32_t *)o->to = (uint32_t)(d * 1000 + 0.5);
        return true;
    case COUNT:
        if (!whole(text, 1e6, &d) || d < 1)
            return false;
        *(uint32_t *)o->to = (uint32_t)d;
        return true;
    case ACCOUNTS:
        return accounts_mode(text, o->to);
    default:
        *(const char **)o->to = text;
        return *text != 0;
    }
}

static const struct option *find_option(const char *arg, size_t n)
{
    size_t i;

    for (i = 0; i < OPTIONS; i++)
        if (strlen(table[i].name) == n && memcmp(table[i].name, arg, n) == 0)
            return &table[i];
    return NULL;
}

static int usage(const char *name, const char *what, const char *arg)
{
    fprintf(stderr, "%s: %s '%s'\nTry '%s --help'.\n", name, what, arg, name);
    return 2;
}

/* 0 = go on, 1 = done (help was printed), 2 = usage error. */
static int take_options(const struct sb_app *app, const char *name, int argc, char **argv)
{
    int i;

    for (i = 1; i < argc; i++) {
        const char *equals = strchr(argv[i], '=');
        const struct option *o = find_option(argv[i], equals ? (size_t)(equals - argv[i]) : strlen(argv[i]));

        if (!o && app->words && argv[i][0] != '-') {
            options.config.words = argv + i;
            options.config.word_count = (unsigned)(argc - i);
            return 0;
        }
        if (!o || (equals && !o->value))
            return usage(name, "unknown option", argv[i]);
        if (o->kind == HELP || o->kind == VERSION) {
            o->kind == HELP ? help(app, name) : (void)printf("%s %s\n", name, SB_VERSION);
            return 1;
        }
        if (o->kind == SWITCH) {
            *(bool *)o->to = true;
            continue;
        }
        if (!equals && ++i == argc)
            return usage(name, "a value is missing after", o->name);
        if (!take_value(o, equals ? equals + 1 : argv[i]))
            return usage(name, "not a good value for its option:", argv[i]);
    }
    return 0;
}

/* ---- room ---- */

/* Descriptors for so many connections; fewer connections when the system does not give them. */
static void raise_limit(const char *name, struct sb_config *config)
{
    struct rlimit r;
    rlim_t want = (rlim_t)config->conns + SPARE_FILES;

    if (getrlimit(RLIMIT_NOFILE, &r) != 0 || r.rlim_cur >= want)
        return;
    if (r.rlim_max < want) {
        struct rlimit more = { want, want };

        if (setrlimit(RLIMIT_NOFILE, &more) == 0)
            return;     /* we may: root */
    }
    r.rlim_cur = r.rlim_max < want ? r.rlim_max : want;
    setrlimit(RLIMIT_NOFILE, &r);
    if (r.rlim_cur >= want)
        return;
    config->conns = (uint32_t)(r.rlim_cur > 2 * SPARE_FILES ? r.rlim_cur - SPARE_FILES : r.rlim_cur / 2);
    fprintf(stderr, "%s: only %lu descriptors allowed: at most %lu connections\n", name,
            (unsigned long)r.rlim_cur, (unsigned long)config->conns);
}

static int mount_all(struct sb_box *box, const char *name)
{
    static struct sb_hostdir root, www;
    static struct sb_fs root_fs, www_fs;
    int err;

    if (mkdir(options.root, 0755) < 0 && errno != EEXIST) {
        fprintf(stderr, "%s: cannot make %s: %s\n", name, options.root, strerror(errno));
        return SB_EIO;
    }
    err = sb_hostdir_open(&root, &root_fs, options.root);
    if (err < 0) {
        fprintf(stderr, "%s: cannot use %s: %s\n", name, options.root, sb_err_text(err));
        return err;
    }
    if (!sb_hostdir_lock(&root)) {      /* two would sweep and overwrite each other's files */
        fprintf(stderr, "%s: %s is in use: another box runs there\n", name, options.root);
        return SB_EFULL;
    }
    sb_hostdir_sweep(&root);
    sb_fs_mount(&box->vfs, "/", &root_fs);
    if (!options.config.www)
        return 0;
    err = sb_hostdir_open(&www, &www_fs, options.config.www);
    if (err < 0) {
        fprintf(stderr, "%s: cannot use %s: %s\n", name, options.config.www, sb_err_text(err));
        return err;
    }
    return sb_fs_mount(&box->vfs, WWW_HOME, &www_fs);
}

static void *map_memory(size_t size)
{
    void *p = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);

    return p == MAP_FAILED ? NULL : p;
}

/* Static, because tasks may still look at it while the process ends. */
static struct sb_box box;

static int run(const struct sb_app *app, const char *name)
{
    size_t size = sb_box_memory(&options.config);
    void *mem = map_memory(size);
    int err;

    if (!mem) {
        fprintf(stderr, "%s: no memory for %zu bytes\n", name, size);
        return 1;
    }
    if (mount_all(&box, name) < 0)
        return 1;
    err = loop_init(&box);
    if (err < 0) {
        fprintf(stderr, "%s: cannot make the event loop: %s\n", name, sb_err_text(err));
        return 1;
    }
    sb_port_enter(&box);        /* left only while the loop sleeps, and never again after it */
    err = sb_box_start(&box, app, &options.config, mem, size);
    if (err < 0) {
        fprintf(stderr, "%s: cannot start: %s\n", name, sb_err_text(err));
        return 1;
    }
    return loop_run();
}

int sb_main(const struct sb_app *app, int argc, char **argv)
{
    const char *name = app->name ? app->name : "signalbox";
    int done = account_command(name, argc, argv);

    if (done >= 0)
        return done;
    done = take_options(app, name, argc, argv);
    if (done)
        return done == 1 ? 0 : done;
    raise_limit(name, &options.config);
    return run(app, name);
}
