/*
 * home_path - a path of somebody whose world is a home (FTP, Telnet)
 */
#ifndef SB_HOME_PATH_H
#define SB_HOME_PATH_H

#include "sb/str.h"

/* What text means to who stands in cwd beneath home ("" or "/sub"; the home without a slash at its end, or "" for
 * all of the box): a path of the box and a NUL into to[size]. ".." has nothing to climb at the home. Returns how much
 * longer than the home it is, 0 = the home itself; SB_EINVAL: there is a NUL in it; SB_ENAME: it does not fit. */
int sb_home_path(char *to, size_t size, sb_str home, const char *cwd, sb_str text);

#endif
