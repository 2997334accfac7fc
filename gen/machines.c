/* printed by tools/gen; do not edit. */
#include "machines.h"

#include "http_chunked.h"
#include "http_request.h"
#include "ws_close.h"
#include "ws_frame.h"
#include "ws_frame_client.h"
#include "ws_order.h"

static const char *const http_chunked_events[] = {
    "", "SIZE", "DATA", "END", NULL
};
static const char *const http_request_events[] = {
    "", "METHOD", "SCHEME", "AUTHORITY", "PATH", "QUERY", "STAR",
    "VERSION", "FIELD_NAME", "FIELD_VALUE", "END", NULL
};
static const char *const ws_close_events[] = {
    "", "CODE", "REASON", NULL
};
static const char *const ws_frame_events[] = {
    "", "CONT", "CONT_FIN", "TEXT", "TEXT_FIN", "BINARY", "BINARY_FIN",
    "CLOSE", "PING", "PONG", "COMPRESSED", "PAYLOAD", NULL
};
static const char *const ws_frame_client_events[] = {
    "", "CONT", "CONT_FIN", "TEXT", "TEXT_FIN", "BINARY", "BINARY_FIN",
    "CLOSE", "PING", "PONG", "COMPRESSED", "PAYLOAD", NULL
};
static const char *const ws_order_events[] = {
    "", "IN_TEXT", "IN_BINARY", "MORE", "LAST", "DO_PONG", "GOT_PONG",
    "DO_CLOSE", "IGNORED", "CLOSED", NULL
};
static const char *const ws_order_inputs[] = {
    "", "CONT", "CONT_FIN", "TEXT", "TEXT_FIN", "BINARY", "BINARY_FIN",
    "CLOSE", "PING", "PONG", "SENT_CLOSE", NULL
};

const struct sb_machine_info sb_machines[] = {
    { "http_chunked", http_chunked_events, NULL, NULL,
      sb_http_chunked_init, sb_http_chunked_feed, sb_http_chunked_finish },
    { "http_request", http_request_events, NULL, NULL,
      sb_http_request_init, sb_http_request_feed, sb_http_request_finish },
    { "ws_close", ws_close_events, NULL, NULL,
      sb_ws_close_init, sb_ws_close_feed, sb_ws_close_finish },
    { "ws_frame", ws_frame_events, NULL, NULL,
      sb_ws_frame_init, sb_ws_frame_feed, sb_ws_frame_finish },
    { "ws_frame_client", ws_frame_client_events, NULL, NULL,
      sb_ws_frame_client_init, sb_ws_frame_client_feed, sb_ws_frame_client_finish },
    { "ws_order", ws_order_events, ws_order_inputs, NULL,
      sb_ws_order_init, sb_ws_order_feed, sb_ws_order_finish },
    { NULL, NULL, NULL, NULL, NULL, NULL, NULL }
};

const struct sb_word_info sb_words[] = {
    { NULL, NULL, NULL }
};
