%%{
    # RFC 9110 12.5.3: Accept-Encoding. Rules only: the file that includes this one
    # defines every action named here.
    machine http_accept_encoding_rules;
    include http_core_rules "http_core.rl";

    # RFC 9110 5.6.1.2: empty elements of a list are ignored
    list_lead   = ( SP | HTAB | "," )*;

    # 12.4.2: weight = OWS ";" OWS "q=" qvalue, three digits at most behind the point
    qvalue      = "0" @q_none ( "." ( DIGIT @q_digit ){0,3} )? | "1" @q_full ( "." "0"{0,3} )?;
    weight      = OWS ";" OWS "q="i qvalue;
    # it is told at the end of the element, also when there is none
    element_end := weight? OWS %/on_q ( "," @on_q_next )?;

    # 8.4.1: x-gzip is gzip; what leaves the known words is_other sends to other
    known       = ( "gzip"i | "x-gzip"i ) @is_gzip | "identity"i @is_identity | "*" @is_any;
    coding_end  = ( SP | HTAB | "," | ";" ) @on_coding;
    coding      = known >coding_begin <!is_other %/on_last_coding coding_end?
                | ( tchar - [*gGiIxX] ) >coding_begin @is_other_coding;
    other      := tchar* %/on_last_coding coding_end?;

    accept_encoding = list_lead coding?;
}%%
