//: machine uri_path - a path, decoded and with its dot segments resolved (RFC 3986 3.3, 5.2.4)
//: event SLASH          a slash; after it, UP and at the start the path so far ends in one
//: event SEGMENT        bytes of a segment; there may be several spans of them
//: event BYTE           a byte of a segment that came encoded stands in num
//: event ENCODED_SLASH  %2F: a slash within a segment
//: event UP             .. : drop the last segment, keep the slash before it, and the first of all
#define TELL_HELD  do { if (m->reg) EMIT(SB_URI_PATH_SEGMENT, dots, m->reg); m->reg = 0; } while (0)

static const unsigned char dots[] = "..";

%%{
    machine sb_uri_path;
    alphtype unsigned char;
    access m->;

    action hold_dot         { m->reg++; }
    action text_begin       { TELL_HELD; SPAN_OPEN(SB_URI_PATH_SEGMENT); }
    action on_text          { SPAN_END(SB_URI_PATH_SEGMENT); }
    action high             { m->num = HEX(fc) << 4; }
    action on_byte          { TELL_HELD; BYTE(SB_URI_PATH_BYTE, m->num | HEX(fc)); }
    action on_dot           { TELL_HELD; BYTE(SB_URI_PATH_BYTE, '.'); }
    action on_encoded_slash { TELL_HELD; EMIT(SB_URI_PATH_ENCODED_SLASH, p, 0); }
    action on_slash         { EMIT(SB_URI_PATH_SLASH, p, 0); }
    action on_here          { m->reg = 0; }
    action on_up            { m->reg = 0; EMIT(SB_URI_PATH_UP, p, 0); }

    include uri_path_rules "uri_path.rl";
    main := path;
}%%
