//: machine http_request - the head of a request (RFC 9112 2 to 5)
//: event METHOD       span: the method, any token
//: event SCHEME       span: scheme of a target in absolute-form
//: event AUTHORITY    span: host and port of absolute-form or CONNECT, to be read by http_host
//: event PATH         span: path of origin-form or absolute-form (there it may be empty), percent-encoded
//: event QUERY        span: what stands behind the ?, percent-encoded
//: event STAR         the target is * (OPTIONS)
//: event VERSION      num is 10 * major + minor; 9 when a GET of the seed has none
//: event FIELD_NAME   span: name of a field line
//: event FIELD_VALUE  span: its value without blanks around it, an inner HTAB as a blank
//: event END          the head is over
#include "held.h"
#define SPAN_MORE       HELD_MORE(SB_HTTP_REQUEST_FIELD_VALUE)
/* m->num after the method's bytes have been shifted in */
#define METHOD_GET      0x474554u
#define METHOD_CONNECT  0x434f4e4e454354u
#define METHOD_OPTIONS  0x4f5054494f4e53u

%%{
    machine sb_http_request;
    alphtype unsigned char;
    access m->;

    EOL = "\r\n";

    include http_request_do "http_request_do.rl";
    include http_request_rules "http_request.rl";
    main := request_head;
}%%
