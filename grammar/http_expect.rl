%%{
    # RFC 9110 10.1.1: Expect. Rules only: the file that includes this one defines
    # every action named here.
    machine http_expect_rules;
    include http_list_rules "http_list.rl";

    # expectation = token [ "=" ( token / quoted-string ) parameters ]: the only one
    # there is stands alone; of any other (is_other leads there) what is behind the
    # name is skipped up to the next comma outside quotes
    continue    = "100-continue"i           %on_continue;
    other      := tchar* %on_other ( OWS [=;] ( [^",\0] | quoted_string )* )? list_next;

    expectation = continue >word_begin <!is_other | ( tchar - "1" ) >word_begin @is_other_word;
    expect      = list_lead ( expectation list_next )?;
}%%
