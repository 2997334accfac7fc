%%{
    # RFC 9110 14.1.1 and 14.2: Range. Rules only: the file that includes this one
    # defines every action named here.
    machine http_range_rules;
    include http_list_rules "http_list.rl";

    # 14.1.2: each digit looks whether the number stays below 10^18
    number      = DIGIT+                    >number_begin $number_digit;
    int_range   = number %on_first "-" ( number %on_last )?;
    suffix_range = "-" number %on_suffix;
    range_spec  = ( int_range | suffix_range ) %on_range_end;
    ranges     := list_lead ( range_spec list_next )?;

    # 14.1: of a unit not known here nothing is known, so the field is ignored
    other_unit := tchar* "=" @on_unit_other any*;

    # 14.2: ranges-specifier = range-unit "=" range-set, units compared without case;
    # one range there must be, what may follow it begins with a comma
    bytes_unit  = "bytes"i <!is_other "=" ( SP | HTAB | "," )* ( "-" | DIGIT ) @is_first_range;
    range       = bytes_unit | ( tchar - [bB] ) @is_other_unit;
}%%
