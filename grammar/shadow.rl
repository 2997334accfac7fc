%%{
    # shadow(5), FORMAT: name, hash and fields of dates, an account a line. Rules only: the
    # file that includes this one defines every action named here.
    machine shadow_rules;

    text        = any - [:\r\n] - 0;
    name        = ( ( text - "#" ) text* )      >name_begin %on_name;
    hash        = ":" @hash_begin text*         %on_hash;
    dates       = ( ":" text* )*;
    comment     = "#" ( any - "\n" )*;
    line        = ( name hash dates "\r"? | "\r"? | comment );
    shadow      = ( line "\n" )* line?;
}%%
