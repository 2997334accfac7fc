//: machine shadow - the accounts of /etc/shadow; reg counts the fields of the line from 0
//: event NAME     begins an account
//: event HASH     what its password is checked against, to be read by crypt_hash; may be empty
//: event LASTCHG  days since 1970 of the last change, in num; it and the following left out when empty
//: event MIN      days before the password may be changed
//: event MAX      days after which it must be changed
//: event WARN     days of warning before that
//: event INACT    days that the old one is still taken after that
//: event EXPIRE   days since 1970 when the account ends
//: event ENTRY    the line was whole and good; before it nothing counts
%%{
    machine sb_shadow;
    alphtype unsigned char;
    access m->;

    action name_begin   { SPAN_OPEN(SB_SHADOW_NAME); m->reg = 0; }
    action on_name      { SPAN_END(SB_SHADOW_NAME); }
    action field        { m->reg++; }
    action hash_begin   { SPAN_BEHIND(SB_SHADOW_HASH); }
    action on_hash      { SPAN_END(SB_SHADOW_HASH); }
    action number_begin { m->num = 0; }
    action number_digit { if (DIGIT(999999999999999999)) FAIL; }
    action on_lastchg   { EMIT(SB_SHADOW_LASTCHG, p, 0); }
    action on_min       { EMIT(SB_SHADOW_MIN, p, 0); }
    action on_max       { EMIT(SB_SHADOW_MAX, p, 0); }
    action on_warn      { EMIT(SB_SHADOW_WARN, p, 0); }
    action on_inact     { EMIT(SB_SHADOW_INACT, p, 0); }
    action on_expire    { EMIT(SB_SHADOW_EXPIRE, p, 0); }
    action on_entry     { EMIT(SB_SHADOW_ENTRY, p, 0); m->reg = 0; }

    include shadow_rules "shadow.rl";
    main := shadow;
}%%
