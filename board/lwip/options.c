#include "options.h"

#include <stddef.h>
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

enum kind { PORT, NUMBER, TEXT, SWITCH, PASV, ACCOUNTS, WORD, ALLOW, DENY };

/* The names, and for each its kind and where its value goes. */
static const char names[] =
    "http=\0telnet=\0ftp=\0tcp-base=\0http-idle-ms=\0ws-idle-ms=\0telnet-idle-ms=\0ftp-idle-ms=\0public=\0flash=\0cut=\0"
    "static\0seed-defaults\0empty-passwords\0pasv=\0accounts=\0word=\0allow=\0deny=\0";

#define TO(member) offsetof(struct options, member)
static const struct { uint8_t kind, at; } table[] = {
    { PORT,     TO(config.http_port) },
    { PORT,     TO(config.telnet_port) },
    { PORT,     TO(config.ftp_port) },
    { NUMBER,   TO(config.tcp_base) },
    { NUMBER,   TO(config.http_idle_ms) },
    { NUMBER,   TO(config.ws_idle_ms) },
    { NUMBER,   TO(config.telnet_idle_ms) },
    { NUMBER,   TO(config.ftp_idle_ms) },
    { TEXT,     TO(config.public_address) },
    { TEXT,     TO(flash) },
    { NUMBER,   TO(cut) },
    { SWITCH,   TO(net.fixed) },
    { SWITCH,   TO(config.seed_defaults) },
    { SWITCH,   TO(config.empty_passwords) },
    { PASV, 0 }, { ACCOUNTS, 0 }, { WORD, 0 }, { ALLOW, 0 }, { DENY, 0 },
};
#undef TO

static void take_ports(const char *value)
{
    const char *to = strchr(value, '-');

    options.config.pasv_low = (uint16_t)sb_number(value);
    options.config.pasv_high = to ? (uint16_t)sb_number(to + 1) : options.config.pasv_low;
}

static bool take_rule(const char *value, bool deny)
{
    struct sb_config *c = &options.config;

    return c->rule_count < SB_MAX_RULES && sb_rule_read(&rules[c->rule_count++], value, deny) == 0;
}

static bool take_accounts(const char *value)
{
    static const char modes[][6] = { [SB_ACCOUNTS_FILES] = "files", [SB_ACCOUNTS_FIXED] = "fixed",
                                     [SB_ACCOUNTS_NONE] = "none" };
    unsigned i;

    for (i = 0; i < sizeof modes / sizeof modes[0]; i++)
        if (strcmp(value, modes[i]) == 0) {
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

static bool set(unsigned i, char *value)
{
    void *to = (char *)&options + table[i].at;

    switch (table[i].kind) {
    case PORT:     *(uint16_t *)to = (uint16_t)sb_number(value); return true;
    case NUMBER:   *(uint32_t *)to = (uint32_t)sb_number(value); return true;
    case TEXT:     *(const char **)to = value; return true;
    case SWITCH:   *(bool *)to |= !*value; return !*value;
    case PASV:     take_ports(value); return true;
    case ACCOUNTS: return take_accounts(value);
    case WORD:     return take_word(value);
    default:       return take_rule(value, table[i].kind == DENY);
    }
}

static bool take(char *word)
{
    const char *name = names;
    unsigned i;

    for (i = 0; *name; i++) {
        size_t n = strlen(name);

        if (strncmp(word, name, n) == 0)
            return set(i, word + n);
        name += n + 1;
    }
    return false;
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
