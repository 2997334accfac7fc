/* printed by tools/gen; do not edit. */
#include "machines.h"

#include "http_chunked.h"

static const char *const http_chunked_events[] = {
    "", "SIZE", "DATA", "END", NULL
};

const struct sb_machine_info sb_machines[] = {
    { "http_chunked", http_chunked_events, NULL,
      sb_http_chunked_init, sb_http_chunked_feed, sb_http_chunked_finish },
    { NULL, NULL, NULL, NULL, NULL, NULL }
};

const struct sb_word_info sb_words[] = {
    { NULL, NULL, NULL }
};
