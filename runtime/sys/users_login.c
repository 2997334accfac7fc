#include "sys/users_login.h"

#include "sb/config.h"
#include "sb/port.h"
#include "signalbox.h"
#include "sys/users.h"

#define DAY   86400
#define PIECE 8     /* rounds between two looks at the clock, */
#define MOST  4096  /* and most of them in one turn, in case it stands still */

/* Runs of a check: two for each method. Behind them there may be one for a new hash. */
enum { RUNS = 4, RENEWAL = RUNS + 1 };

/* ---- what is asked for ---- */

/* S0-USR-01. No secret: it is everybody's. */
static bool is_fixed(sb_str name, sb_str password)
{
    return sb_is(name, "root") && sb_is(password, "rootpassword");
}

/* Nothing of what is longer than the room. */
static sb_str take(char *to, size_t size, sb_str s)
{
    if (s.n > size)
        s.n = 0;
    if (s.n)
        memcpy(to, s.p, s.n);
    return (sb_str){ to, s.n };
}

static void take_over(struct sb_login_job *j)
{
    const struct sb_login *l = j->login;

    j->changes = l->changes;
    j->from_peer = l->peer != NULL;
    if (l->peer)
        j->peer = *l->peer;
    j->name = take(j->name_text, sizeof j->name_text, l->name);
    j->password = take(j->password_text, sizeof j->password_text, l->password);     /* sb_users_ask has looked that it fits */
}

/* ---- runs ---- */

/* Password and salt fit: it cannot be refused. */
static void run(struct sb_box *box, struct sb_login_job *j, enum sb_sha_crypt method, sb_str salt, uint32_t rounds)
{
    box->users.runs++;
    box->users.rounds += rounds;
    (void)sb_sha_begin(&j->run, method, j->password, salt, rounds);
}

/* The next run of a check that is worth its while. False: that was the last. The first of a method is the account's
 * own hash, or stands for it with no rounds; the second has the rounds that the dearest one has more. */
static bool next_run(struct sb_box *box, struct sb_login_job *j)
{
    for (; j->step < RUNS; j->step++) {
        enum sb_sha_crypt method = (enum sb_sha_crypt)(j->step / 2);
        const struct sb_account_cost *c = &j->found.cost[method];
        bool own = j->own.kind == SB_SECRET_CRYPT && j->own.method == method;
        sb_str salt = { c->salt, c->salt_n };

        if (!c->rounds)
            continue;           /* there is no such hash in the file, whoever is asked for */
        if (j->step % 2 == 0)
            run(box, j, method, own ? j->own.salt : salt, own ? j->own.rounds : 0);
        else
            run(box, j, method, salt, c->rounds - (own ? j->own.rounds : 0));
        j->step++;
        return true;
    }
    return false;
}

static bool is_own(const struct sb_login_job *j)
{
    unsigned done = j->step - 1;

    return done % 2 == 0 && j->own.kind == SB_SECRET_CRYPT && j->own.method == (enum sb_sha_crypt)(done / 2);
}

static void begin_new_hash(struct sb_box *box, struct sb_login_job *j)
{
    sb_password_salt(j->salt);
    run(box, j, SB_SHA256_CRYPT, (sb_str){ j->salt, sizeof j->salt }, SB_SHA_CRYPT_ROUNDS);
    j->step = RENEWAL;
}

/* ---- a check ---- */

/* shadow(5): the account ends on that day. */
static bool has_ended(const struct sb_box *box, uint32_t day)
{
    return day && box->time >= (int64_t)day * DAY;
}

static int verdict(const struct sb_login_job *j)
{
    return j->good ? SB_LOGIN_GOOD : SB_LOGIN_WRONG;
}

static int good_from(struct sb_box *box, const struct sb_login_job *j, uint64_t version)
{
    if (!j->found.line.expire)
        sb_users_remember(&box->users, version, j->name, j->password);
    return SB_LOGIN_GOOD;
}

/* All runs of the check are done. */
static int judge(struct sb_box *box, struct sb_login_job *j)
{
    if (!j->password.n)
        j->good = box->config->empty_passwords && (j->good || (j->found.found && j->found.line.n == 0));
    j->good = j->good && !has_ended(box, j->found.line.expire);
    if (!j->good)
        return SB_LOGIN_WRONG;
    if (j->own.kind != SB_SECRET_PLAIN)
        return good_from(box, j, j->found.version);
    begin_new_hash(box, j);
    return SB_LOGIN_ASKED;
}

static int begin_check(struct sb_box *box, struct sb_login_job *j)
{
    bool plain;

    if (box->config->accounts == SB_ACCOUNTS_FIXED) {
        j->good = is_fixed(j->name, j->password);
        return verdict(j);
    }
    if (sb_users_remembered(box, j->name, j->password))
        return SB_LOGIN_GOOD;       /* somebody who came with the same has been let in meanwhile */
    if (sb_users_find(box, SB_ACCOUNT_SHADOW, j->name, &j->found) < 0)
        return SB_LOGIN_WRONG;
    sb_users_secret(&j->own, &j->found.line);   /* of nobody's empty line: NONE */
    /* of nobody it is compared with what no sum in hex looks like */
    plain = sb_secret_is_plain(j->own.kind == SB_SECRET_PLAIN ? j->own.hash.p : sb_crypt_digits, j->password);
    j->good = plain && j->own.kind == SB_SECRET_PLAIN;
    return next_run(box, j) ? SB_LOGIN_ASKED : judge(box, j);
}

static int end_run(struct sb_box *box, struct sb_login_job *j)
{
    char made[SB_SHA_CRYPT_HASH];
    int n = sb_sha_end(&j->run, made);

    if (is_own(j))
        j->good = n > 0 && (size_t)n == j->own.hash.n && sb_same_secret(made, j->own.hash.p, j->own.hash.n);
    sb_forget(made, sizeof made);
    return next_run(box, j) ? SB_LOGIN_ASKED : judge(box, j);
}

/* ---- a new hash ---- */

static int write_new_hash(struct sb_box *box, struct sb_login_job *j)
{
    char made[SB_SHA_CRYPT_HASH], text[SB_PASSWORD_HASH];
    int n = sb_password_text(text, j->salt, made, sb_sha_end(&j->run, made));

    return n < 0 ? n : sb_users_write_hash(box, j->name, (sb_str){ text, (size_t)n }, j->found.version);
}

/* The seed's unsalted hash has given way to a better one, now that the password is known; but not to the password
 * that somebody has given the account meanwhile. */
static int renewed(struct sb_box *box, struct sb_login_job *j)
{
    int err = write_new_hash(box, j);
    struct sb_stat st;

    if (err < 0) {
        sb_log(box, SB_LOG_WARN, "user_management", "the hash of %.*s could not be renewed: %s", SB_ARG(j->name),
               sb_err_text(err));
        return good_from(box, j, j->found.version);
    }
    return sb_fs_stat(&box->vfs, SB_SHADOW_FILE, &st) == 0 ? good_from(box, j, st.version) : SB_LOGIN_GOOD;
}

/* ---- both ---- */

int sb_login_begin(struct sb_box *box, struct sb_login_job *j)
{
    take_over(j);
    if (!j->changes)
        return begin_check(box, j);
    begin_new_hash(box, j);          /* found.version is 0: whatever the file holds by then */
    return SB_LOGIN_ASKED;
}

int sb_login_go_on(struct sb_box *box, struct sb_login_job *j)
{
    uint32_t began = sb_port_millis(), units, most = MOST;

    do {
        units = sb_sha_go_on(&j->run, PIECE);
        most -= PIECE;
    } while (units == PIECE && most && sb_port_millis() - began < SB_HASH_MS);
    if (units == PIECE)
        return SB_LOGIN_ASKED;
    if (j->step < RENEWAL)
        return end_run(box, j);
    return j->changes ? write_new_hash(box, j) : renewed(box, j);
}
