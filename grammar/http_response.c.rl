//: machine http_response - the head of a response (RFC 9112 2 to 5)
//: event VERSION      num is 10 * major + minor
//: event STATUS       num is the status, 100..599
//: event REASON       span: the phrase, for people; none when it is empty
//: event FIELD_NAME   span: name of a field line
//: event FIELD_VALUE  span: its value without blanks around it, an inner HTAB as a blank
//: event END          the head is over
#include "held.h"
#define SPAN_MORE       HELD_MORE(SB_HTTP_RESPONSE_FIELD_VALUE)

%%{
    machine sb_http_response;
    alphtype unsigned char;
    access m->;

    EOL = "\r\n";

    action major        { m->num = fc & 15u; }
    action on_version   { m->num = m->num * 10 + (fc & 15u); EMIT(SB_HTTP_RESPONSE_VERSION, p, 0); }
    action status_begin { m->num = fc & 15u; }
    action status_digit { m->num = m->num * 10 + (fc & 15u); }
    action on_status    { m->num = m->num * 10 + (fc & 15u); EMIT(SB_HTTP_RESPONSE_STATUS, p, 0); }
    action reason_open  { SPAN_OPEN(SB_HTTP_RESPONSE_REASON); }
    action on_reason    { SPAN_END(SB_HTTP_RESPONSE_REASON); }

    action name_open    { SPAN_OPEN(SB_HTTP_RESPONSE_FIELD_NAME); }
    action skim_name    { p = sb_skim_name(p + 1, pe) - 1; }
    action on_name      { SPAN_END(SB_HTTP_RESPONSE_FIELD_NAME); }
    action value_open   { SPAN_OPEN(SB_HTTP_RESPONSE_FIELD_VALUE); m->reg = 0; }
    action skim_value   { p = sb_skim_text(p + 1, pe) - 1; }
    action on_tab       { HELD_TAB(SB_HTTP_RESPONSE_FIELD_VALUE); }
    action on_value     { HELD_END(SB_HTTP_RESPONSE_FIELD_VALUE); }
    action on_no_value  { EMIT(SB_HTTP_RESPONSE_FIELD_VALUE, p, 0); }
    action on_end       { EMIT(SB_HTTP_RESPONSE_END, p, 0); DONE; fbreak; }

    include http_response_rules "http_response.rl";
    main := response_head;
}%%
