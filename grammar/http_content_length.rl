%%{
    # RFC 9110 8.6: Content-Length. Rules only: the file that includes this one
    # defines every action named here.
    machine http_content_length_rules;

    # Content-Length = 1*DIGIT; the list of equal numbers that 8.6 lets a recipient
    # accept is refused. Each digit looks whether the number stays below 10^18.
    content_length = digit+ >number_begin $number_digit %on_length;
}%%
