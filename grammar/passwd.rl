%%{
    # passwd(5): an account a line, seven fields. Every line is an entry: there are no
    # comments and no empty lines. Rules only: the file that includes this one defines every
    # action named here.
    machine passwd_rules;
    include account_rules "account.rl";

    password    = ":" @field @password_begin text*          %on_password;
    uid         = ":" @field number                         %on_uid;
    # passwd(5) wants a number here; the seed wrote none
    gid         = ":" @field ( number %on_gid )?;
    gecos       = ":" @field @gecos_begin text*             %on_gecos;
    home        = ":" @field @home_begin path?              %on_home;
    shell       = ":" @field @shell_begin path?             %on_shell;

    entry       = name password uid gid gecos home shell;
    passwd      = ( entry line_end )* ( entry "\r"? %/on_entry )?;
}%%
