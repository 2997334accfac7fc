#include "options.h"

#include <string.h>
#include "net/firewall.h"
#include "semihost.h"
#include "signalbox.h"

#ifndef BOARD_OPTIONS
#define BOARD_OPTIONS ""
#endif

enum { MAX_WORDS = 4 };

static char words[384];     /* NUL between them; values are used where they stand */
static struct sb_rule rules[SB_MAX_RULES];
static struct options options = {
    .config = { .http_port = 80, .telnet_port = 23, .ftp_port = 21, .http_idle_ms = 1500, .ws_idle_ms = 300000,
                .telnet_idle_ms = 300000, .ftp_idle_ms = 300000, .rules = rules },
};

static bool take_ports(const char *value)
{
    const char *to = strchr(value, '-');

    options.config.pasv_low = (uint16_t)sb_number(value);
    options.config.pasv_high = to ? (uint16_t)sb_number(to + 1) : options.config.pasv_low;
    return true;
}

static bool take_rule(const char *value, bool deny)
{
    struct sb_config *c = &options.config;

    return c->rule_count < SB_MAX_RULES && sb_rule_read(&rules[c->rule_count++], value, deny) == 0;
}

static bool named(const char *word, const char *name, const char **value)
{
    size_t n = strlen(name);

    *value = word + n;
    return strncmp(word, name, n) == 0;
}

enum kind { PORT, NUMBER, TEXT, SWITCH };

static const struct row { const char *name; enum kind kind; void *to; } table[] = {
    { "http=",           PORT,   &options.config.http_port },
    { "telnet=",         PORT,   &options.config.telnet_port },
    { "ftp=",            PORT,   &options.config.ftp_port },
    { "tcp-base=",       NUMBER, &options.config.tcp_base },
    { "http-idle-ms=",   NUMBER, &options.config.http_idle_ms },
    { "ws-idle-ms=",     NUMBER, &options.config.ws_idle_ms },
    { "telnet-idle-ms=", NUMBER, &options.config.telnet_idle_ms },
    { "ftp-idle-ms=",    NUMBER, &options.config.ftp_idle_ms },
    { "public=",         TEXT,   &options.config.public_address },
    { "flash=",          TEXT,   &options.flash },
    { "cut=",            NUMBER, &options.cut },
    { "static",          SWITCH, &options.net.fixed },
    { "seed-defaults",   SWITCH, &options.config.seed_defaults },
    { "empty-passwords", SWITCH, &options.config.empty_passwords },
};

static bool set(const struct row *o, const char *value)
{
    switch (o->kind) {
    case PORT:   *(uint16_t *)o->to = (uint16_t)sb_number(value); break;
    case NUMBER: *(uint32_t *)o->to = (uint32_t)sb_number(value); break;
    case TEXT:   *(const char **)o->to = value; break;
    case SWITCH: *(bool *)o->to = true; break;
    }
    return true;
}

static bool take_accounts(const char *value)
{
    static const char *const names[] = { [SB_ACCOUNTS_FILES] = "files", [SB_ACCOUNTS_FIXED] = "fixed",
                                         [SB_ACCOUNTS_NONE] = "none" };
    unsigned i;

    for (i = 0; i < sizeof names / sizeof names[0]; i++)
        if (strcmp(value, names[i]) == 0) {
            options.config.accounts = (enum sb_accounts_mode)i;
            return true;
        }
    return false;
}

static bool take_word(char *value)
{
    static char *given[MAX_WORDS];

    if (options.config.word_count == MAX_WORDS)
        return false;
    options.config.words = given;
    given[options.config.word_count++] = value;
    return true;
}

static bool take(char *word)
{
    const char *value;
    size_t i;

    for (i = 0; i < sizeof table / sizeof table[0]; i++)
        if (named(word, table[i].name, &value) && (table[i].kind != SWITCH || !*value))
            return set(&table[i], value);
    if (named(word, "pasv=", &value))
        return take_ports(value);
    if (named(word, "accounts=", &value))
        return take_accounts(value);
    if (named(word, "word=", &value))
        return take_word(word + (value - word));
    return (named(word, "allow=", &value) || named(word, "deny=", &value)) && take_rule(value, *word == 'd');
}

/* The first word of the emulator's line is the program's name. */
static void collect(void)
{
    size_t n = sizeof BOARD_OPTIONS;

    memcpy(words, BOARD_OPTIONS " ", n);
    if (semihost_words(words + n, sizeof words - n) == 0) {
        char *blank = strchr(words + n, ' ');

        memset(words + n, ' ', blank ? (size_t)(blank - words) - n : strlen(words + n));
    }
}

const struct options *options_read(void)
{
    char *at, *next;

    collect();
    for (at = words; at; at = next) {
        next = strchr(at, ' ');
        if (next)
            *next++ = 0;
        if (*at && !take(at))
            sb_print_console("[board] what is '%s'?\r\n", at);
    }
    if (options.net.fixed) {
        options.config.listen = "10.0.2.15";        /* said, not looked at: there is one interface */
        IP4_ADDR(&options.net.address, 10, 0, 2, 15);
        IP4_ADDR(&options.net.mask, 255, 255, 255, 0);
        IP4_ADDR(&options.net.gateway, 10, 0, 2, 2);
    }
    return &options;
}
