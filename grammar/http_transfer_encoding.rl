%%{
    # RFC 9112 6.1 and 7: Transfer-Encoding. Rules only: the file that includes
    # this one defines every action named here.
    machine http_transfer_encoding_rules;
    include http_list_rules "http_list.rl";

    # RFC 9110 10.1.4: transfer-coding = token *( OWS ";" OWS transfer-parameter ).
    # What leaves the word chunked is_other sends to other.
    transfer_parameter = token BWS "=" BWS ( token | quoted_string );
    parameters  = ( OWS ";" OWS transfer_parameter )*;
    other      := tchar* %on_other parameters list_next;

    # RFC 9112 6.1: chunked is the final coding, and without parameters (7.1). Not
    # even an empty element may follow it, which is stricter than 5.6.1.2.
    chunked     = "chunked"i >word_begin %/on_chunked <>!is_other;
    transfer_coding = chunked ( tchar @is_other_word | [ \t] @on_chunked OWS )?
                    | ( tchar - [cC] ) >word_begin @is_other_word;
    transfer_encoding = list_lead transfer_coding?;
}%%
