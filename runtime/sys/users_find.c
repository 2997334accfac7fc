#include "sys/users_find.h"

#include "passwd.h"
#include "shadow.h"
#include "signalbox.h"
#include "sys/accounts.h"

/* Text that comes in pieces; n beyond the room: it was too long. */
static void collect(char *to, size_t room, size_t *n, const unsigned char *p, size_t k)
{
    if (*n <= room && k <= room - *n)
        memcpy(to + *n, p, k);
    else if (*n <= room)
        *n = room;
    *n += k;
}

/* ---- a file ---- */

#define BAD_LINES 8     /* that are reported one by one: it might not be such a file at all */

/* What both searches begin with. */
struct search {
    struct sb_account_lines lines;
    struct sb_box *box;
    sb_str   file, name;
    uint64_t version;               /* of the file */
    bool     tells;                 /* this content is new: its bad lines are reported */
    bool     found;
    uint32_t bad;                   /* lines */
    uint32_t shut_out;              /* accounts that are not locked and yet open to nobody */
    bool     open;                  /* the text that came last goes on */
    const unsigned char *piece;     /* what is being read, */
    uint64_t piece_at;              /* and where it stands in the file */
    size_t   who_n;
    char     who[SB_USER_NAME];     /* the name of the line */
};

static void bad_line(void *user, uint32_t line, size_t column, const char *expected)
{
    struct search *s = user;

    s->open = false;
    if (s->tells && s->bad++ < BAD_LINES)
        sb_log(s->box, SB_LOG_ERROR, "user_management", "bad format of %.*s file, line %lu, column %zu: expected %s",
               SB_ARG(s->file), (unsigned long)line, column, expected);
}

/* Is this the line that is looked for, and the first of them? */
static bool is_wanted(struct search *s)
{
    bool wanted = !s->found && s->who_n <= sizeof s->who && sb_same((sb_str){ s->who, s->who_n }, s->name);

    s->found = s->found || wanted;
    return wanted;
}

static void name_piece(struct search *s, const unsigned char *p, size_t n)
{
    if (!s->open)
        s->who_n = 0;
    collect(s->who, sizeof s->who, &s->who_n, p, n);
}

static int read_all(struct search *s, struct sb_file *f)
{
    unsigned char piece[256];
    long n;

    sb_account_lines_begin(&s->lines);
    s->piece = piece;
    while ((n = sb_fs_read(f, s->piece_at, piece, sizeof piece)) > 0) {
        sb_account_lines_feed(&s->lines, piece, (size_t)n);
        s->piece_at += (uint64_t)n;
    }
    if (n == 0)
        sb_account_lines_end(&s->lines);
    return (int)n;
}

static int search(struct search *s, enum sb_account_file which, sb_emit_fn *emit)
{
    uint64_t *told = &s->box->users.told[which];
    struct sb_file f;
    struct sb_stat st;
    int err;

    s->file = which == SB_ACCOUNT_PASSWD ? SB_PASSWD_FILE : SB_SHADOW_FILE;
    s->lines = (struct sb_account_lines){ .which = which, .emit = emit, .bad = bad_line, .user = s };
    err = sb_fs_open(&s->box->vfs, &f, s->file, SB_READ);
    if (err == 0) {
        err = sb_fs_fstat(&f, &st);
        s->version = err == 0 ? st.version : 0;
        s->tells = err == 0 && *told != st.version;
        if (err == 0)
            err = read_all(s, &f);
        sb_fs_close(&s->box->vfs, &f, false);
    }
    if (s->bad > BAD_LINES)
        sb_log(s->box, SB_LOG_ERROR, "user_management", "bad format of %.*s file, %lu more lines", SB_ARG(s->file),
               (unsigned long)(s->bad - BAD_LINES));
    if (err == 0)
        *told = st.version;
    else
        sb_log(s->box, SB_LOG_ERROR, "user_management", which == SB_ACCOUNT_PASSWD ? "can't read /etc/passwd"
                                                                                 : "can't read /etc/shadow file");
    return err;
}

/* ---- /etc/shadow ---- */

struct secret_search {
    struct search s;
    struct sb_account_secret line, *to;
};

static void tell_shut_out(struct search *s, uint32_t rounds)
{
    sb_str name = { s->who, s->who_n < sizeof s->who ? s->who_n : sizeof s->who };

    if (!s->tells || s->shut_out++ >= BAD_LINES)
        return;
    if (rounds)
        sb_log(s->box, SB_LOG_WARN, "user_management", "%.*s cannot log in: %lu rounds, at most %lu are allowed here",
               SB_ARG(name), (unsigned long)rounds, (unsigned long)SB_MAX_ROUNDS);
    else
        sb_log(s->box, SB_LOG_WARN, "user_management", "%.*s cannot log in: the hash is none of $5$ and $6$", SB_ARG(name));
}

/* The hash that takes the longest of its method. Of rounds the one with the longer salt. */
static void weigh(struct search *s, struct sb_account_cost cost[2], sb_str hash)
{
    struct sb_secret secret = sb_secret_read(hash);
    struct sb_account_cost *c = &cost[secret.method];

    if (secret.kind == SB_SECRET_NONE && hash.n && hash.p[0] != '!' && hash.p[0] != '*')
        tell_shut_out(s, 0);
    if (secret.kind != SB_SECRET_CRYPT)
        return;
    if (secret.rounds > SB_MAX_ROUNDS) {
        tell_shut_out(s, secret.rounds);
        return;
    }
    if (secret.rounds < c->rounds || (secret.rounds == c->rounds && secret.salt.n <= c->salt_n))
        return;
    c->rounds = secret.rounds;
    c->salt_n = secret.salt.n;
    memcpy(c->salt, secret.salt.p, secret.salt.n);
}

static void secret_entry(struct secret_search *s)
{
    struct sb_account_secret *line = &s->line, *to = s->to;

    if (line->n <= sizeof line->hash)
        weigh(&s->s, to->cost, (sb_str){ line->hash, line->n });
    if (!is_wanted(&s->s))
        return;
    memcpy(to->hash, line->hash, sizeof to->hash);
    to->found = true;
    to->n = line->n;
    to->start = line->start;
    to->end = line->end;
    to->expire = line->expire;
}

static void secret_event(void *user, int ev, const unsigned char *p, size_t n)
{
    struct secret_search *s = user;

    switch (ev & ~SB_MORE) {
    case SB_SHADOW_NAME:
        name_piece(&s->s, p, n);
        s->line.n = 0;
        s->line.expire = 0;
        break;
    case SB_SHADOW_HASH:
        if (!s->s.open)
            s->line.start = s->s.piece_at + (uint64_t)(p - s->s.piece);
        collect(s->line.hash, sizeof s->line.hash, &s->line.n, p, n);
        s->line.end = s->s.piece_at + (uint64_t)(p - s->s.piece) + n;
        break;
    case SB_SHADOW_EXPIRE:
        s->line.expire = s->s.lines.m.num;
        break;
    case SB_SHADOW_ENTRY:
        secret_entry(s);
        break;
    }
    s->s.open = (ev & SB_MORE) != 0;
}

int sb_users_find_secret(struct sb_box *box, sb_str name, struct sb_account_secret *to)
{
    struct secret_search s = { .s = { .box = box, .name = name }, .to = to };

    int err;

    memset(to, 0, sizeof *to);
    err = search(&s.s, SB_ACCOUNT_SHADOW, secret_event);
    to->version = s.s.version;
    return err;
}

/* ---- /etc/passwd ---- */

struct home_search {
    struct search s;
    size_t home_n;
    char   home[SB_PATH_SIZE];
    char  *to;
    int    err;
};

static void home_event(void *user, int ev, const unsigned char *p, size_t n)
{
    struct home_search *s = user;

    switch (ev & ~SB_MORE) {
    case SB_PASSWD_NAME:
        name_piece(&s->s, p, n);
        s->home_n = 0;
        break;
    case SB_PASSWD_HOME:
        collect(s->home, sizeof s->home, &s->home_n, p, n);
        break;
    case SB_PASSWD_ENTRY:
        if (is_wanted(&s->s))
            s->err = s->home_n > sizeof s->home ? SB_EFULL : sb_copy(s->to, SB_PATH_SIZE, (sb_str){ s->home, s->home_n });
        break;
    }
    s->s.open = (ev & SB_MORE) != 0;
}

int sb_users_find_home(struct sb_box *box, sb_str name, char to[SB_PATH_SIZE])
{
    struct home_search s = { .s = { .box = box, .name = name }, .to = to, .err = SB_ENOENT };
    int err = search(&s.s, SB_ACCOUNT_PASSWD, home_event);

    return err < 0 ? err : s.err;
}
