/* printed by tools/gen; do not edit. */
#include "machines.h"

#include "command_line.h"
#include "command_row.h"
#include "crypt_hash.h"
#include "firewall_rule.h"
#include "ftp_command.h"
#include "ftp_data.h"
#include "ftp_order.h"
#include "ftp_path.h"
#include "ftp_times.h"
#include "http_accept_encoding.h"
#include "http_chunked.h"
#include "http_connection.h"
#include "http_content_length.h"
#include "http_content_range.h"
#include "http_content_type.h"
#include "http_cookie.h"
#include "http_credentials.h"
#include "http_date.h"
#include "http_entity_tags.h"
#include "http_expect.h"
#include "http_host.h"
#include "http_if_range.h"
#include "http_range.h"
#include "http_reply_value.h"
#include "http_request.h"
#include "http_response.h"
#include "http_token.h"
#include "http_transfer_encoding.h"
#include "http_upgrade.h"
#include "http_url.h"
#include "multipart_form.h"
#include "passwd.h"
#include "proc_arp.h"
#include "route_path.h"
#include "shadow.h"
#include "telnet_option.h"
#include "telnet_stream.h"
#include "term_input.h"
#include "upload_name.h"
#include "uri_path.h"
#include "uri_plain.h"
#include "uri_query.h"
#include "utf8.h"
#include "ws_close.h"
#include "ws_extensions.h"
#include "ws_frame.h"
#include "ws_frame_client.h"
#include "ws_key.h"
#include "ws_order.h"
#include "ws_protocols.h"
#include "http_field.h"
#include "http_method.h"
#include "media_type.h"
#include "ws_extension.h"

static const char *const command_line_events[] = {
    "", "TEXT", "WORD", NULL
};
static const char *const command_row_events[] = {
    "", "TEXT", "OPEN", "WORD", "NAME", "OR", "CLOSE",
    "STAR", NULL
};
static const char *const crypt_hash_events[] = {
    "", "ROUNDS", "SALT", "HASH", "PLAIN", NULL
};
static const char *const crypt_hash_flags[] = {
    "SHA512", "NOT_HEX", NULL
};
static const char *const firewall_rule_events[] = {
    "", "HTTP", "TELNET", "FTP", "TCP", "PORT", "ALL",
    "OCTET", "GROUP", "ELISION", "BITS", NULL
};
static const char *const ftp_command_events[] = {
    "", "USER", "PASS", "ACCT", "REIN", "QUIT", "CWD",
    "CDUP", "PWD", "MKD", "RMD", "DELE", "RNFR",
    "RNTO", "TYPE", "STRU", "MODE", "PORT", "PASV",
    "EPRT", "EPSV", "LIST", "NLST", "MLSD", "MLST",
    "STAT", "HELP", "SITE", "SIZE", "MDTM", "MFMT",
    "REST", "STOR", "STOU", "APPE", "RETR", "ABOR",
    "ALLO", "NOOP", "SYST", "FEAT", "OPTS", "AUTH",
    "CLNT", "SMNT", "UNKNOWN", "TEXT", "STAMP", "ADDRESS",
    "ALL", "UTIME", "CHMOD", "SITEHELP", "DO", "SYNTAX",
    NULL
};
static const char *const ftp_command_flags[] = {
    "F_TYPE", "F_SIZE", "F_MODIFY", "F_PERM", "O_MLST", "O_UTF8",
    "PAUSED", NULL
};
static const char *const ftp_data_events[] = {
    "", "DROP", "CALL", "BEGIN", "NO_DATA", "DONE", "LOST",
    "ABORTED", NULL
};
static const char *const ftp_data_inputs[] = {
    "", "LISTEN", "ADDRESS", "CAME", "START", "FAILED", "END",
    "CUT", "STOP", NULL
};
static const char *const ftp_order_events[] = {
    "", "GO", "NAMED", "CHECK", "LOGIN", "REFUSE", "FORGET",
    "NOT_YET", "ORDER", "RESUME", NULL
};
static const char *const ftp_order_inputs[] = {
    "", "ANY", "USER", "PASS", "GOOD", "WRONG", "REIN",
    "SETUP", "WORK", "RNFR", "FOUND", "RNTO", "REST",
    "START", NULL
};
static const char *const ftp_path_events[] = {
    "", "ROOT", "NAME", "HERE", "UP", NULL
};
static const char *const ftp_times_events[] = {
    "", "WORD", "STAMP", "UTC", NULL
};
static const char *const http_accept_encoding_events[] = {
    "", "OTHER", "GZIP", "IDENTITY", "ANY", "Q", NULL
};
static const char *const http_chunked_events[] = {
    "", "SIZE", "DATA", "END", NULL
};
static const char *const http_connection_events[] = {
    "", "OTHER", "CLOSE", "KEEP_ALIVE", "UPGRADE", NULL
};
static const char *const http_content_length_events[] = {
    "", "LENGTH", NULL
};
static const char *const http_content_range_events[] = {
    "", "FIRST", "LAST", "UNSATISFIED", "SIZE", NULL
};
static const char *const http_content_type_events[] = {
    "", "TYPE", "SUBTYPE", "FORM", "MULTIPART", "PARAM_NAME", "PARAM_VALUE",
    "BOUNDARY", NULL
};
static const char *const http_cookie_events[] = {
    "", "NAME", "VALUE", "SKIPPED", NULL
};
static const char *const http_credentials_events[] = {
    "", "OTHER", "BASIC", "BYTE", "COLON", NULL
};
static const char *const http_date_events[] = {
    "", "DAY", "MONTH", "YEAR", "YEAR2", "HOUR", "MINUTE",
    "SECOND", NULL
};
static const char *const http_entity_tags_events[] = {
    "", "STRONG_TAG", "WEAK_TAG", "ANY", NULL
};
static const char *const http_expect_events[] = {
    "", "OTHER", "CONTINUE", NULL
};
static const char *const http_host_events[] = {
    "", "REG_NAME", "IPV6", "EMPTY", "PORT", NULL
};
static const char *const http_if_range_events[] = {
    "", "STRONG_TAG", "WEAK_TAG", NULL
};
static const char *const http_range_events[] = {
    "", "FIRST", "LAST", "SUFFIX", "RANGE_END", "UNIT_OTHER", NULL
};
static const char *const http_reply_value_events[] = {
    "", NULL
};
static const char *const http_request_events[] = {
    "", "METHOD", "SCHEME", "AUTHORITY", "PATH", "QUERY", "STAR",
    "VERSION", "FIELD_NAME", "FIELD_VALUE", "END", NULL
};
static const char *const http_response_events[] = {
    "", "VERSION", "STATUS", "REASON", "FIELD_NAME", "FIELD_VALUE", "END",
    NULL
};
static const char *const http_token_events[] = {
    "", NULL
};
static const char *const http_transfer_encoding_events[] = {
    "", "OTHER", "CHUNKED", NULL
};
static const char *const http_upgrade_events[] = {
    "", "OTHER", "WEBSOCKET", NULL
};
static const char *const http_url_events[] = {
    "", "AUTHORITY", "PATH", "QUERY", NULL
};
static const char *const multipart_form_events[] = {
    "", "PART", "FILENAME", "PART_DATA", "PART_END", "END", NULL
};
static const char *const passwd_events[] = {
    "", "NAME", "PASSWORD", "UID", "GID", "GECOS", "HOME",
    "SHELL", "ENTRY", NULL
};
static const char *const proc_arp_events[] = {
    "", "OCTET", "FLAGS", "BYTE", "DEVICE", "NEIGHBOUR", NULL
};
static const char *const route_path_events[] = {
    "", "TEXT", "WORD", "NAME", "CLOSE", "ANY", "STAR",
    NULL
};
static const char *const shadow_events[] = {
    "", "NAME", "HASH", "LASTCHG", "MIN", "MAX", "WARN",
    "INACT", "EXPIRE", "ENTRY", NULL
};
static const char *const telnet_option_events[] = {
    "", "SAY_YES", "SAY_NO", "ON", "OFF", NULL
};
static const char *const telnet_option_inputs[] = {
    "", "PEER_YES", "PEER_OFFER", "PEER_NO", "ASK_YES", "ASK_NO", NULL
};
static const char *const telnet_stream_events[] = {
    "", "DATA", "WILL", "WONT", "DO", "DONT", "COMMAND",
    "SUB_OPEN", "SUB", "SUB_CLOSE", "SUB_BROKEN", NULL
};
static const char *const term_input_events[] = {
    "", "TEXT", "CHAR", "ENTER", "RUB_OUT", "DELETE", "LEFT",
    "RIGHT", "UP", "DOWN", "HOME", "END", "WORD_LEFT",
    "WORD_RIGHT", "TAB", "KILL_END", "KILL_START", "KILL_WORD", "YANK",
    "REDRAW", "STOP", "END_OF_FILE", NULL
};
static const char *const upload_name_events[] = {
    "", "NAME", "DIRECTORY", NULL
};
static const char *const uri_path_events[] = {
    "", "SLASH", "SEGMENT", "BYTE", "ENCODED_SLASH", "UP", NULL
};
static const char *const uri_plain_events[] = {
    "", NULL
};
static const char *const uri_query_events[] = {
    "", "NAME", "NAME_BYTE", "VALUE", "VALUE_BYTE", "PAIR_END", NULL
};
static const char *const utf8_events[] = {
    "", NULL
};
static const char *const ws_close_events[] = {
    "", "CODE", "REASON", NULL
};
static const char *const ws_extensions_events[] = {
    "", "NAME", "PARAM", "VALUE", NULL
};
static const char *const ws_frame_events[] = {
    "", "CONT", "CONT_FIN", "TEXT", "TEXT_FIN", "BINARY", "BINARY_FIN",
    "CLOSE", "PING", "PONG", "COMPRESSED", "PAYLOAD", NULL
};
static const char *const ws_frame_client_events[] = {
    "", "CONT", "CONT_FIN", "TEXT", "TEXT_FIN", "BINARY", "BINARY_FIN",
    "CLOSE", "PING", "PONG", "COMPRESSED", "PAYLOAD", NULL
};
static const char *const ws_key_events[] = {
    "", NULL
};
static const char *const ws_order_events[] = {
    "", "IN_TEXT", "IN_BINARY", "MORE", "LAST", "DO_PONG", "GOT_PONG",
    "DO_CLOSE", "IGNORED", "CLOSED", NULL
};
static const char *const ws_order_inputs[] = {
    "", "CONT", "CONT_FIN", "TEXT", "TEXT_FIN", "BINARY", "BINARY_FIN",
    "CLOSE", "PING", "PONG", "SENT_CLOSE", NULL
};
static const char *const ws_protocols_events[] = {
    "", "PROTOCOL", NULL
};
static const char *const http_field_ids[] = {
    "OTHER", "HOST", "CONTENT_LENGTH", "TRANSFER_ENCODING", "CONNECTION", "UPGRADE", "EXPECT",
    "RANGE", "IF_RANGE", "IF_MATCH", "IF_NONE_MATCH", "IF_MODIFIED_SINCE", "IF_UNMODIFIED_SINCE",
    "ACCEPT_ENCODING", "CONTENT_TYPE", "AUTHORIZATION", "COOKIE", "ORIGIN", "SEC_WEBSOCKET_KEY",
    "SEC_WEBSOCKET_VERSION", "SEC_WEBSOCKET_PROTOCOL", "SEC_WEBSOCKET_EXTENSIONS", "ACCESS_CONTROL_REQUEST_METHOD", "ACCESS_CONTROL_REQUEST_HEADERS", "CONTENT_RANGE",
    NULL
};
static const char *const http_method_ids[] = {
    "OTHER", "GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT",
    "OPTIONS", "TRACE", "PATCH", NULL
};
static const char *const media_type_ids[] = {
    "OTHER", "HTML", "CSS", "JS", "JSON", "MANIFEST", "XML",
    "TEXT", "CSV", "PNG", "JPEG", "GIF", "WEBP",
    "SVG", "ICON", "WOFF", "WOFF2", "WASM", "PDF",
    "ZIP", "GZIP", "MP3", "OGG", "WAV", "MP4",
    "WEBM", "RSS", "ATOM", "XHTML", "MARKDOWN", "CALENDAR",
    "VCARD", "VTT", "APNG", "AVIF", "BMP", "TIFF",
    "TTF", "OTF", "TAR", "SEVEN", "BZIP2", "XZ",
    "ZSTD", "OPUS", "FLAC", "AAC", "M4A", "WEBA",
    "MIDI", "OGV", "MOV", "AVI", "MPEG", "M3U8",
    "RTF", "EPUB", "DOC", "DOCX", "XLS", "XLSX",
    "PPTX", "ODT", "ODS", "GLB", "STL", "BINARY",
    NULL
};
static const char *const ws_extension_ids[] = {
    "OTHER", "PERMESSAGE_DEFLATE", "SERVER_NO_CONTEXT_TAKEOVER", "CLIENT_NO_CONTEXT_TAKEOVER", "SERVER_MAX_WINDOW_BITS", "CLIENT_MAX_WINDOW_BITS", "BITS_8",
    "BITS_9", "BITS_10", "BITS_11", "BITS_12", "BITS_13", "BITS_14",
    "BITS_15", NULL
};

const struct sb_machine_info sb_machines[] = {
    { "command_line", command_line_events, NULL, NULL,
      sb_command_line_init, sb_command_line_feed, sb_command_line_finish, sb_command_line_read },
    { "command_row", command_row_events, NULL, NULL,
      sb_command_row_init, sb_command_row_feed, sb_command_row_finish, sb_command_row_read },
    { "crypt_hash", crypt_hash_events, NULL, crypt_hash_flags,
      sb_crypt_hash_init, sb_crypt_hash_feed, sb_crypt_hash_finish, sb_crypt_hash_read },
    { "firewall_rule", firewall_rule_events, NULL, NULL,
      sb_firewall_rule_init, sb_firewall_rule_feed, sb_firewall_rule_finish, sb_firewall_rule_read },
    { "ftp_command", ftp_command_events, NULL, ftp_command_flags,
      sb_ftp_command_init, sb_ftp_command_feed, sb_ftp_command_finish, sb_ftp_command_read },
    { "ftp_data", ftp_data_events, ftp_data_inputs, NULL,
      sb_ftp_data_init, sb_ftp_data_feed, sb_ftp_data_finish, sb_ftp_data_read },
    { "ftp_order", ftp_order_events, ftp_order_inputs, NULL,
      sb_ftp_order_init, sb_ftp_order_feed, sb_ftp_order_finish, sb_ftp_order_read },
    { "ftp_path", ftp_path_events, NULL, NULL,
      sb_ftp_path_init, sb_ftp_path_feed, sb_ftp_path_finish, sb_ftp_path_read },
    { "ftp_times", ftp_times_events, NULL, NULL,
      sb_ftp_times_init, sb_ftp_times_feed, sb_ftp_times_finish, sb_ftp_times_read },
    { "http_accept_encoding", http_accept_encoding_events, NULL, NULL,
      sb_http_accept_encoding_init, sb_http_accept_encoding_feed, sb_http_accept_encoding_finish, sb_http_accept_encoding_read },
    { "http_chunked", http_chunked_events, NULL, NULL,
      sb_http_chunked_init, sb_http_chunked_feed, sb_http_chunked_finish, sb_http_chunked_read },
    { "http_connection", http_connection_events, NULL, NULL,
      sb_http_connection_init, sb_http_connection_feed, sb_http_connection_finish, sb_http_connection_read },
    { "http_content_length", http_content_length_events, NULL, NULL,
      sb_http_content_length_init, sb_http_content_length_feed, sb_http_content_length_finish, sb_http_content_length_read },
    { "http_content_range", http_content_range_events, NULL, NULL,
      sb_http_content_range_init, sb_http_content_range_feed, sb_http_content_range_finish, sb_http_content_range_read },
    { "http_content_type", http_content_type_events, NULL, NULL,
      sb_http_content_type_init, sb_http_content_type_feed, sb_http_content_type_finish, sb_http_content_type_read },
    { "http_cookie", http_cookie_events, NULL, NULL,
      sb_http_cookie_init, sb_http_cookie_feed, sb_http_cookie_finish, sb_http_cookie_read },
    { "http_credentials", http_credentials_events, NULL, NULL,
      sb_http_credentials_init, sb_http_credentials_feed, sb_http_credentials_finish, sb_http_credentials_read },
    { "http_date", http_date_events, NULL, NULL,
      sb_http_date_init, sb_http_date_feed, sb_http_date_finish, sb_http_date_read },
    { "http_entity_tags", http_entity_tags_events, NULL, NULL,
      sb_http_entity_tags_init, sb_http_entity_tags_feed, sb_http_entity_tags_finish, sb_http_entity_tags_read },
    { "http_expect", http_expect_events, NULL, NULL,
      sb_http_expect_init, sb_http_expect_feed, sb_http_expect_finish, sb_http_expect_read },
    { "http_host", http_host_events, NULL, NULL,
      sb_http_host_init, sb_http_host_feed, sb_http_host_finish, sb_http_host_read },
    { "http_if_range", http_if_range_events, NULL, NULL,
      sb_http_if_range_init, sb_http_if_range_feed, sb_http_if_range_finish, sb_http_if_range_read },
    { "http_range", http_range_events, NULL, NULL,
      sb_http_range_init, sb_http_range_feed, sb_http_range_finish, sb_http_range_read },
    { "http_reply_value", http_reply_value_events, NULL, NULL,
      sb_http_reply_value_init, sb_http_reply_value_feed, sb_http_reply_value_finish, sb_http_reply_value_read },
    { "http_request", http_request_events, NULL, NULL,
      sb_http_request_init, sb_http_request_feed, sb_http_request_finish, sb_http_request_read },
    { "http_response", http_response_events, NULL, NULL,
      sb_http_response_init, sb_http_response_feed, sb_http_response_finish, sb_http_response_read },
    { "http_token", http_token_events, NULL, NULL,
      sb_http_token_init, sb_http_token_feed, sb_http_token_finish, sb_http_token_read },
    { "http_transfer_encoding", http_transfer_encoding_events, NULL, NULL,
      sb_http_transfer_encoding_init, sb_http_transfer_encoding_feed, sb_http_transfer_encoding_finish, sb_http_transfer_encoding_read },
    { "http_upgrade", http_upgrade_events, NULL, NULL,
      sb_http_upgrade_init, sb_http_upgrade_feed, sb_http_upgrade_finish, sb_http_upgrade_read },
    { "http_url", http_url_events, NULL, NULL,
      sb_http_url_init, sb_http_url_feed, sb_http_url_finish, sb_http_url_read },
    { "multipart_form", multipart_form_events, NULL, NULL,
      sb_multipart_form_init, sb_multipart_form_feed, sb_multipart_form_finish, sb_multipart_form_read },
    { "passwd", passwd_events, NULL, NULL,
      sb_passwd_init, sb_passwd_feed, sb_passwd_finish, sb_passwd_read },
    { "proc_arp", proc_arp_events, NULL, NULL,
      sb_proc_arp_init, sb_proc_arp_feed, sb_proc_arp_finish, sb_proc_arp_read },
    { "route_path", route_path_events, NULL, NULL,
      sb_route_path_init, sb_route_path_feed, sb_route_path_finish, sb_route_path_read },
    { "shadow", shadow_events, NULL, NULL,
      sb_shadow_init, sb_shadow_feed, sb_shadow_finish, sb_shadow_read },
    { "telnet_option", telnet_option_events, telnet_option_inputs, NULL,
      sb_telnet_option_init, sb_telnet_option_feed, sb_telnet_option_finish, sb_telnet_option_read },
    { "telnet_stream", telnet_stream_events, NULL, NULL,
      sb_telnet_stream_init, sb_telnet_stream_feed, sb_telnet_stream_finish, sb_telnet_stream_read },
    { "term_input", term_input_events, NULL, NULL,
      sb_term_input_init, sb_term_input_feed, sb_term_input_finish, sb_term_input_read },
    { "upload_name", upload_name_events, NULL, NULL,
      sb_upload_name_init, sb_upload_name_feed, sb_upload_name_finish, sb_upload_name_read },
    { "uri_path", uri_path_events, NULL, NULL,
      sb_uri_path_init, sb_uri_path_feed, sb_uri_path_finish, sb_uri_path_read },
    { "uri_plain", uri_plain_events, NULL, NULL,
      sb_uri_plain_init, sb_uri_plain_feed, sb_uri_plain_finish, sb_uri_plain_read },
    { "uri_query", uri_query_events, NULL, NULL,
      sb_uri_query_init, sb_uri_query_feed, sb_uri_query_finish, sb_uri_query_read },
    { "utf8", utf8_events, NULL, NULL,
      sb_utf8_init, sb_utf8_feed, sb_utf8_finish, sb_utf8_read },
    { "ws_close", ws_close_events, NULL, NULL,
      sb_ws_close_init, sb_ws_close_feed, sb_ws_close_finish, sb_ws_close_read },
    { "ws_extensions", ws_extensions_events, NULL, NULL,
      sb_ws_extensions_init, sb_ws_extensions_feed, sb_ws_extensions_finish, sb_ws_extensions_read },
    { "ws_frame", ws_frame_events, NULL, NULL,
      sb_ws_frame_init, sb_ws_frame_feed, sb_ws_frame_finish, sb_ws_frame_read },
    { "ws_frame_client", ws_frame_client_events, NULL, NULL,
      sb_ws_frame_client_init, sb_ws_frame_client_feed, sb_ws_frame_client_finish, sb_ws_frame_client_read },
    { "ws_key", ws_key_events, NULL, NULL,
      sb_ws_key_init, sb_ws_key_feed, sb_ws_key_finish, sb_ws_key_read },
    { "ws_order", ws_order_events, ws_order_inputs, NULL,
      sb_ws_order_init, sb_ws_order_feed, sb_ws_order_finish, sb_ws_order_read },
    { "ws_protocols", ws_protocols_events, NULL, NULL,
      sb_ws_protocols_init, sb_ws_protocols_feed, sb_ws_protocols_finish, sb_ws_protocols_read },
    { NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL }
};

const struct sb_word_info sb_words[] = {
    { "http_field", http_field_ids, sb_http_field },
    { "http_method", http_method_ids, sb_http_method },
    { "media_type", media_type_ids, sb_media_type },
    { "ws_extension", ws_extension_ids, sb_ws_extension },
    { NULL, NULL, NULL }
};
