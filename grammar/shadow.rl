%%{
    # shadow(5): an account a line, nine fields; the numbers are days and may be left out.
    # Every line is an entry: there are no comments and no empty lines. Rules only: the
    # file that includes this one defines every action named here.
    machine shadow_rules;
    include account_rules "account.rl";

    hash        = ":" @field @hash_begin text*              %on_hash;
    lastchg     = ":" @field ( number %on_lastchg )?;
    min         = ":" @field ( number %on_min )?;
    max         = ":" @field ( number %on_max )?;
    warn        = ":" @field ( number %on_warn )?;
    inact       = ":" @field ( number %on_inact )?;
    expire      = ":" @field ( number %on_expire )?;
    reserved    = ":" @field text*;

    entry       = name hash lastchg min max warn inact expire reserved;
    shadow      = ( entry line_end )* ( entry "\r"? %/on_entry )?;
}%%
