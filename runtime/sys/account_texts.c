#include "sys/accounts.h"

/* What stands in a field. */
enum { NAME, TEXT, UID, GID, PATH, HASH, CHANGED, DAYS, EXPIRES };

static const char *const texts[] = {
    [NAME]    = "a name (no blank, comma or slash)",
    [TEXT]    = "text",
    [UID]     = "a user id (0 to 4294967295)",
    [GID]     = "a group id (0 to 4294967295) or nothing",
    [PATH]    = "an absolute path or nothing",
    [HASH]    = "a hash",
    [CHANGED] = "the day of the last change or nothing",
    [DAYS]    = "a number of days or nothing",
    [EXPIRES] = "the day of expiration or nothing",
};

static const struct { unsigned char count, field[9]; } form[] = {
    [SB_ACCOUNT_PASSWD] = { 7, { NAME, TEXT, UID, GID, TEXT, PATH, PATH } },
    [SB_ACCOUNT_SHADOW] = { 9, { NAME, HASH, CHANGED, DAYS, DAYS, DAYS, DAYS, EXPIRES, TEXT } },
};

const char *sb_account_expected(enum sb_account_file which, unsigned field)
{
    return texts[form[which].field[field]];
}

const char *sb_account_behind(enum sb_account_file which, unsigned field)
{
    return field + 1u < form[which].count ? "':'" : "the end of the line";
}
