/*
 * model - what the tree must look like
 *
 * A list of nodes with their contents, and what each operation makes of it.
 * Contents are bytes of an arena that only grows, so that a model is copied by
 * assignment; the arena is emptied between cases.
 */
#ifndef MODEL_H
#define MODEL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "vfs.h"

enum { MODEL_NODES = 48, MODEL_PATH = 128, MODEL_SLOTS = 2 };

struct model_content { const uint8_t *p; uint32_t n; };

struct model_node {
    char path[MODEL_PATH];      /* "" = free */
    bool dir, timed;
    int64_t mtime;              /* when timed */
    struct model_content is;
};

struct model_slot {             /* a file that is being written */
    bool open;
    char path[MODEL_PATH];
    struct model_content is;    /* so far */
};

struct model {
    struct model_node node[MODEL_NODES];
    struct model_slot slot[MODEL_SLOTS];
};

enum step_kind { STEP_PUT, STEP_OPEN, STEP_APPEND, STEP_WRITE, STEP_SYNC, STEP_TRUNCATE, STEP_COMMIT, STEP_DROP,
                 STEP_REMOVE, STEP_RENAME, STEP_MKDIR, STEP_TOUCH, STEP_IDLE, STEP_GROW, STEP_KINDS };

/* One call of the file system. */
struct step {
    enum step_kind kind;
    unsigned slot;
    char path[MODEL_PATH], to[MODEL_PATH];
    struct model_content data;  /* of PUT and WRITE */
    uint32_t size;              /* of TRUNCATE; seconds of TOUCH */
};

void model_forget_contents(void);
uint8_t *model_room(uint32_t n);        /* of the arena */

struct model_node *model_find(struct model *m, const char *path);
unsigned model_count(const struct model *m);
uint64_t model_bytes(const struct model *m);
bool model_has_children(const struct model *m, const char *path);

/* The error that the call must have, and if 0 its effect on m. */
int model_step(struct model *m, const struct step *s);

/* After a power cut: what was being written is gone. */
void model_power_cut(struct model *m);

/* Is the tree of v exactly m? Otherwise false, and what differs in why. */
bool model_same(struct model *m, struct sb_vfs *v, char *why, size_t size);

#endif
