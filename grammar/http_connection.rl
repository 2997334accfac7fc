%%{
    # RFC 9110 7.6.1: Connection. Rules only: the file that includes this one
    # defines every action named here.
    machine http_connection_rules;
    include http_list_rules "http_list.rl";

    # connection-option = token, compared without case. What leaves the known words
    # is_other sends to other.
    close       = "close"i                  %on_close;
    keep_alive  = "keep-alive"i             %on_keep_alive;     # RFC 9112 C.2.2
    upgrade     = "upgrade"i                %on_upgrade;        # RFC 9110 7.8
    other      := tchar* %on_other list_next;

    connection_option = ( close | keep_alive | upgrade ) >word_begin <!is_other
                      | ( tchar - [cCkKuU] ) >word_begin @is_other_word;
    connection  = list_lead ( connection_option list_next )?;
}%%
