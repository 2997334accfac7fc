#include "sys/users_find.h"

#include "passwd.h"
#include "shadow.h"
#include "signalbox.h"

/* Text that comes in pieces; n beyond the room: it was too long. */
static void collect(char *to, size_t room, size_t *n, const unsigned char *p, size_t k)
{
    if (*n < room)
        memcpy(to + *n, p, k < room - *n ? k : room - *n);
    *n += k;
}

#define BAD_LINES 8     /* that are reported one by one: it might not be such a file at all */

_Static_assert((int)SB_PASSWD_NAME == (int)SB_SHADOW_NAME, "both files are read by the same events");

struct search {
    struct sb_account_lines lines;
    struct sb_box *box;
    struct sb_account *to;
    sb_str   file, name;
    int      text, entry;           /* events of its machine: what is wanted of a line, and its end */
    bool     tells;                 /* this content is new: its bad lines are reported */
    bool     open;                  /* the text that came last goes on */
    uint32_t bad;                   /* lines */
    uint32_t shut_out;              /* accounts that are not locked and yet open to nobody */
    const unsigned char *piece;     /* what is being read, */
    uint32_t piece_at;              /* and where it stands in the file */
    size_t   who_n;
    struct sb_account_line line;
    char     who[SB_USER_NAME];     /* the name of the line */
};

static void bad_line(void *user, uint32_t line, size_t column, unsigned field)
{
    struct search *s = user;

    s->open = false;
    if (!s->tells || s->bad++ >= BAD_LINES)
        return;
    if (SB_WITH_ACCOUNT_TEXTS)
        sb_log(s->box, SB_LOG_ERROR, "user_management", "bad format of %s file, line %u, column %u: expected %s, then %s", s->file.p,
               (unsigned)line, (unsigned)column, sb_account_expected(s->lines.which, field), sb_account_behind(s->lines.which, field));
    else
        sb_log(s->box, SB_LOG_ERROR, "user_management", "bad format of %s file, line %u, column %u", s->file.p,
               (unsigned)line, (unsigned)column);
}

/* ---- a line ---- */

static void tell_shut_out(struct search *s)
{
    sb_str name = { s->who, s->who_n < sizeof s->who ? s->who_n : sizeof s->who };

    if (s->tells && s->shut_out++ < BAD_LINES)
        sb_log(s->box, SB_LOG_WARN, "user_management", "%.*s cannot log in: the hash is none of $5$ and $6$ with at most %u rounds",
               SB_ARG(name), (unsigned)SB_MAX_ROUNDS);
}

void sb_users_secret(struct sb_secret *to, const struct sb_account_line *line)
{
    sb_secret_read(to, (sb_str){ line->text, line->n <= SB_PASSWORD_HASH ? line->n : 0 });
    if (to->rounds > SB_MAX_ROUNDS)
        to->kind = SB_SECRET_NONE;
}

/* The hash that takes the longest of its method. Of rounds the one with the longer salt. */
static void weigh(struct search *s, const struct sb_account_line *line)
{
    struct sb_account_cost *c;
    struct sb_secret secret;

    sb_users_secret(&secret, line);
    c = &s->to->cost[secret.method];
    if (secret.kind == SB_SECRET_NONE && line->n && line->text[0] != '!' && line->text[0] != '*')
        tell_shut_out(s);
    if (secret.kind != SB_SECRET_CRYPT || secret.rounds < c->rounds
        || (secret.rounds == c->rounds && secret.salt.n <= c->salt_n))
        return;
    c->rounds = secret.rounds;
    c->salt_n = secret.salt.n;
    memcpy(c->salt, secret.salt.p, secret.salt.n);
}

static void line_event(void *user, int ev, const unsigned char *p, size_t n)
{
    struct search *s = user;
    struct sb_account_line *line = &s->line;
    bool first = !s->open;

    s->open = (ev & SB_MORE) != 0;
    ev &= ~SB_MORE;
    if (ev == SB_SHADOW_NAME) {
        if (first)
            s->who_n = line->n = line->expire = 0;
        collect(s->who, sizeof s->who, &s->who_n, p, n);
    } else if (ev == s->text) {
        line->end = s->piece_at + (uint32_t)(p - s->piece);
        if (first)
            line->start = line->end;
        line->end += (uint32_t)n;
        collect(line->text, sizeof line->text, &line->n, p, n);
    } else if (ev == s->entry) {
        if (ev == SB_SHADOW_ENTRY)
            weigh(s, line);
        if (s->to->found || s->who_n > sizeof s->who || !sb_same((sb_str){ s->who, s->who_n }, s->name))
            return;
        s->to->found = true;
        s->to->line = *line;
    } else if (ev == SB_SHADOW_EXPIRE) {
        line->expire = s->lines.m.num < UINT32_MAX ? (uint32_t)s->lines.m.num : UINT32_MAX;
    }
}

/* ---- a file ---- */

static int read_all(struct search *s, struct sb_file *f)
{
    unsigned char piece[256];
    long n;

    sb_account_lines_begin(&s->lines);
    s->piece = piece;
    while ((n = sb_fs_read(f, s->piece_at, piece, sizeof piece)) > 0) {
        sb_account_lines_feed(&s->lines, piece, (size_t)n);
        s->piece_at += (uint32_t)n;
    }
    if (n == 0)
        sb_account_lines_end(&s->lines);
    return (int)n;
}

static int read_file(struct search *s, uint64_t told)
{
    struct sb_file f;
    struct sb_stat st;
    int err = sb_fs_open(&s->box->vfs, &f, s->file, SB_READ);

    if (err < 0)
        return err;
    err = sb_fs_fstat(&f, &st);
    if (err == 0) {
        s->to->version = st.version;
        s->tells = told != st.version;
        err = read_all(s, &f);
    }
    sb_fs_close(&s->box->vfs, &f, false);
    return err;
}

int sb_users_find(struct sb_box *box, enum sb_account_file which, sb_str name, struct sb_account *to)
{
    bool passwd = which == SB_ACCOUNT_PASSWD;
    struct search s = { .box = box, .to = to, .name = name, .file = passwd ? SB_PASSWD_FILE : SB_SHADOW_FILE,
                        .text = passwd ? SB_PASSWD_HOME : SB_SHADOW_HASH,
                        .entry = passwd ? SB_PASSWD_ENTRY : SB_SHADOW_ENTRY,
                        .lines = { .which = which, .emit = line_event, .bad = bad_line, .user = &s } };
    int err;

    memset(to, 0, sizeof *to);
    err = read_file(&s, box->users.told[which]);
    if (s.bad > BAD_LINES)
        sb_log(box, SB_LOG_ERROR, "user_management", "bad format of %s file, %u more lines", s.file.p,
               (unsigned)(s.bad - BAD_LINES));
    if (err == 0)
        box->users.told[which] = to->version;
    else
        sb_log(box, SB_LOG_ERROR, "user_management", "can't read %s%s", s.file.p, passwd ? "" : " file");
    return err;
}
