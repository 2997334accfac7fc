/*
 * first_files - what the first start writes, and a later one only where it is wanting
 */
#ifndef SB_SYS_FIRST_FILES_H
#define SB_SYS_FIRST_FILES_H

#include "net/box.h"

/* 0: it is there, SB_ENOENT: it is not, or what else is wrong. */
int  sb_first_look(struct sb_box *box, sb_str path);

/* Writes n bytes, with the directories on the way (flags: 0 or SB_SECRET), and says so under area (S0-BOOT-05), or
 * why not. 0 or an error. */
int  sb_first_write(struct sb_box *box, const char *area, sb_str path, const void *p, size_t n, unsigned flags);

/* The files of the network as the seed made them (S0-BOOT-03). They are for people and for what a later board makes
 * of them: nothing here reads them yet, so what fails is said and no more. */
void sb_first_network(struct sb_box *box);

#endif
