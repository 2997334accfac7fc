//: machine passwd - the accounts of /etc/passwd; reg counts the fields of the line from 0
//: event NAME      begins an account
//: event PASSWORD  "x": it stands in /etc/shadow; not looked at here
//: event UID       in num
//: event GID       in num; left out when the field is empty
//: event GECOS     who that is; may be empty
//: event HOME      where what he may reach begins; may be empty
//: event SHELL     may be empty
//: event ENTRY     the line was whole and good; before it nothing counts
%%{
    machine sb_passwd;
    alphtype unsigned char;
    access m->;

    action name_begin     { SPAN_OPEN(SB_PASSWD_NAME); m->reg = 0; }
    action on_name        { SPAN_END(SB_PASSWD_NAME); }
    action field          { m->reg++; }
    action password_begin { SPAN_BEHIND(SB_PASSWD_PASSWORD); }
    action on_password    { SPAN_END(SB_PASSWD_PASSWORD); }
    action number_begin   { m->num = 0; }
    action number_digit   { if (DIGIT(4294967295)) FAIL; }
    action on_uid         { EMIT(SB_PASSWD_UID, p, 0); }
    action on_gid         { EMIT(SB_PASSWD_GID, p, 0); }
    action gecos_begin    { SPAN_BEHIND(SB_PASSWD_GECOS); }
    action on_gecos       { SPAN_END(SB_PASSWD_GECOS); }
    action home_begin     { SPAN_BEHIND(SB_PASSWD_HOME); }
    action on_home        { SPAN_END(SB_PASSWD_HOME); }
    action shell_begin    { SPAN_BEHIND(SB_PASSWD_SHELL); }
    action on_shell       { SPAN_END(SB_PASSWD_SHELL); }
    action on_entry       { EMIT(SB_PASSWD_ENTRY, p, 0); m->reg = 0; }

    include passwd_rules "passwd.rl";
    main := passwd;
}%%
