/*
 * unix - the seed's commands, as anybody could have written them
 */
#include "unix.h"

/* ---- help, quit, passwd ---- */

static int help(struct sb_term *t)      /* S0-TEL-19, S0-TEL-22 */
{
    if (sb_say_file(t, "~telnetserver/help.txt") == 0)
        return 0;
    return sb_say_help(t, "Please use FTP, loggin as root / rootpassword and upload help.txt file found in "
                          "Esp32_web_ftp_telnet_server_template package into /var/telnet/ directory.");
}

static int quit(struct sb_term *t)
{
    sb_term_close(t);
    return 0;
}

static int passwd_of(struct sb_term *t)
{
    sb_str user = sb_term_word(t, "user");

    if (sb_is(user, sb_term_user(t)))
        return sb_passwd(t);
    return sb_say(t, "Can't change password for user %.*s.", SB_ARG(user));
}

/* ---- files ---- */

/* The path that is meant: below the home, "/" being the home itself. */
static bool path_of(struct sb_term *t, char path[256])
{
    return sb_term_path(t, sb_term_word(t, "path"), path, 256) == 0;
}

static int invalid(struct sb_term *t)
{
    return sb_say(t, "Invalid file name.");
}

static int ls(struct sb_term *t)
{
    sb_str dir = sb_term_word_at(t, 1);
    char path[256];

    if (sb_term_path(t, dir.p ? dir : SB_STR("/"), path, sizeof(path)) < 0)
        return sb_say(t, "Invalid directory.");
    return sb_say_list(t, path) == 0 ? 0 : sb_say(t, "Failed to open directory.");
}

static int cat(struct sb_term *t)
{
    char path[256];

    if (!path_of(t, path))
        return invalid(t);
    return sb_say_file(t, path) == 0 ? 0 : sb_say(t, "Failed to open %s.", path);
}

static int rm(struct sb_term *t)
{
    char path[256];

    if (!path_of(t, path))
        return invalid(t);
    return sb_say(t, sb_remove(sb_term_box(t), path) < 0 ? "Failed to delete %s.\n" : "%s deleted.\n", path);
}

/* ---- time ---- */

static int say_clock(struct sb_term *t, uint32_t s)
{
    return sb_say(t, "%02u:%02u:%02u", s / 3600 % 24, s / 60 % 60, s % 60);
}

static int uptime(struct sb_term *t)
{
    uint32_t up = sb_uptime(sb_term_box(t)), days = up / 86400;
    int64_t now = sb_time(sb_term_box(t));

    if (now == 0) {
        sb_say(t, "Current time is not known, up time may not be accurate ");
    } else {
        say_clock(t, (uint32_t)now);
        sb_say(t, " up ");
        if (days)
            sb_say(t, "%u days, ", days);
    }
    return say_clock(t, up);
}

static int reboot(struct sb_term *t)
{
    sb_say(t, "rebooting ...");
    sb_print_console("\r\n\nreboot requested via telnet ...\r\n");
    sb_restart(sb_term_box(t), 1000);
    return quit(t);
}

static int only(struct sb_term *t)      /* "uptime x", "reboot x", "arp x" ... */
{
    static const struct { const char *name, *is; } rules[] = {
        { "arp", "arp -a is" }, { "iw", "iw dev wlan1 station dump is" },
        { "uptime", "uptime without options is" }, { "reboot", "reboot without options is" },
    };
    sb_str name = sb_term_word_at(t, 0);
    size_t i;

    for (i = 0; i < sizeof(rules) / sizeof(rules[0]); i++)
        if (sb_is(name, rules[i].name))
            return sb_say(t, "Only %s supported.", rules[i].is);
    return SB_DECLINE;
}

static int no_options(struct sb_term *t)
{
    return sb_say(t, "Options are not supported.");
}

/* What a command does; on a board flash is dear, and help.txt tells it. */
#if SB_FEW_WORDS
#define HELP(text) .help = ""
#else
#define HELP(text) .help = (text)
#endif

static const struct sb_command rows[] = {
    { "help", .run = help, HELP("this text") },
    { "quit", .run = quit, HELP("ends the session") },
    { "passwd", .run = sb_passwd, HELP("changes your password") },
    { "passwd {user}", .run = passwd_of },
    { "{ls|dir}", .run = ls },
    { "{ls|dir} {path}", .run = ls, HELP("what is in a directory") },
    { "{cat|type} {path}", .run = cat, HELP("shows a file") },
    { "{rm|del} {path}", .run = rm, HELP("deletes a file") },
    { "ping", .run = unix_ping, .in_task = true },
    { "ping {target}", .run = unix_ping, HELP("echo requests to an address or a name"), .in_task = true },
    { "{ifconfig|ipconfig}", .run = unix_ifconfig, HELP("network interfaces"), .in_task = true },
    { "{ifconfig|ipconfig} *", .run = no_options },
    { "arp", .run = unix_arp, .in_task = true },
    { "arp -a", .run = unix_arp, HELP("neighbours in the network"), .in_task = true },
    { "iw", .run = unix_iw, .in_task = true },
    { "iw dev wlan1 station dump", .run = unix_iw, HELP("clients of the access point"), .in_task = true },
    { "uptime", .run = uptime, HELP("the time, and for how long the box has been up") },
    { "reboot", .run = reboot, HELP("restarts the box") },
    { "{command} *", .run = only },
};

const struct sb_commands sb_unix = SB_TABLE(rows);
