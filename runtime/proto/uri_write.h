/*
 * uri_write - names on their way into a URI or a page
 */
#ifndef SB_URI_WRITE_H
#define SB_URI_WRITE_H

#include <stddef.h>
#include "sb/str.h"

/* A path as a URI has it (RFC 3986 3.3): what may not stand there as it is becomes %XX; a slash stays.
 * Writes at most size bytes and returns how long it is in full. */
size_t sb_uri_write_path(char *to, size_t size, sb_str path);

/* The same for the text of an HTML page. */
size_t sb_html_write(char *to, size_t size, sb_str text);

#endif
