%%{
    # RFC 9110 14.4: Content-Range. Rules only: the file that includes this one
    # defines every action named here.
    machine http_content_range_rules;
    include http_core_rules "http_core.rl";

    number      = DIGIT+                    >number_begin $number_digit;
    complete_length = number                %on_size;
    range_resp  = number %on_first "-" number %on_last "/" ( complete_length | "*" );
    unsatisfied_range = "*/" @on_unsatisfied complete_length;
    content_range = "bytes"i SP ( range_resp | unsatisfied_range );
}%%
