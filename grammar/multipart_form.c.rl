//: machine multipart_form - a body of type multipart/form-data (RFC 7578); word is its boundary, a NUL behind it
//: event PART       a part begins
//: event FILENAME   name of the file as the client has it, maybe with a path
//: event PART_DATA  the bytes of the part; the last piece is empty
//: event PART_END   the part is whole
//: event END        so is the form
#define TELL_HELD                                                           \
    do {                                                                    \
        EMIT(SB_MULTIPART_FORM_PART_DATA | SB_MORE, dashes, m->reg < 4 ? m->reg : 4); \
        if (m->reg > 4)                                                     \
            EMIT(SB_MULTIPART_FORM_PART_DATA | SB_MORE, m->word, m->reg - 4); \
    } while (0)
#define TELL_END  (EMIT(SB_MULTIPART_FORM_PART_DATA, p, 0), EMIT(SB_MULTIPART_FORM_PART_END, p, 0))

static const unsigned char dashes[] = "\r\n--", backslash[] = "\\";

%%{
    machine sb_multipart_form;
    alphtype unsigned char;
    access m->;

    action is_first        { if (!m->word || !*m->word) FAIL; fgoto first_boundary; }
    action held_first      { if (fc != m->word[m->reg]) FAIL; if (!m->word[++m->reg]) fgoto behind_boundary; }
    action on_part         { EMIT(SB_MULTIPART_FORM_PART, p, 0); fgoto head; }
    action on_end          { EMIT(SB_MULTIPART_FORM_END, p, 0); DONE; fbreak; }
    action is_head         { fgoto head; }
    action is_data         { fgoto data; }

    action is_other_field  { fhold; fgoto other_field; }
    action is_other_field_here { fgoto other_field; }

    action is_parameters   { fhold; fgoto parameters; }
    action is_other_name   { fhold; fgoto other_name; }
    action is_other_name_here { fgoto other_name; }
    action is_filename     { fgoto value; }
    action is_no_value     { fgoto other_value; }
    action value_begin     { SPAN_OPEN(SB_MULTIPART_FORM_FILENAME); }
    action quote_begin     { SPAN_BEHIND(SB_MULTIPART_FORM_FILENAME); }
    action pause           { SPAN_PAUSE; }
    action resume          { SPAN_OPEN(SB_MULTIPART_FORM_FILENAME); }
    action resume_with_backslash { EMIT(SB_MULTIPART_FORM_FILENAME | SB_MORE, backslash, 1); SPAN_OPEN(SB_MULTIPART_FORM_FILENAME); }
    action on_value        { SPAN_END(SB_MULTIPART_FORM_FILENAME); }

    # reg is how much of a delimiter is held back
    action skim_data       { SPAN_OPEN(SB_MULTIPART_FORM_PART_DATA); p = sb_skim_cr(p + 1, pe) - 1; }
    action held_cr         { if (m->open) SPAN_PAUSE; m->reg = 1; }
    action held            { m->reg++; }
    action is_boundary     { m->reg = 4; fgoto boundary; }
    action no_delimiter    { TELL_HELD; fhold; fgoto data; }
    action held_boundary   { if (fc != m->word[m->reg - 4]) { TELL_HELD; fhold; fgoto data; } if (!m->word[++m->reg - 4]) { TELL_END; fgoto behind_boundary; } }

    include multipart_form_rules "multipart_form.rl";
    main := multipart_form;
}%%
