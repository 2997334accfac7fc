//: machine shadow - the accounts of /etc/shadow
//: event NAME  begins an account
//: event HASH  what its password is checked against, to be read by crypt_hash; may be empty
%%{
    machine sb_shadow;
    alphtype unsigned char;
    access m->;

    action name_begin { SPAN_OPEN(SB_SHADOW_NAME); }
    action on_name    { SPAN_END(SB_SHADOW_NAME); }
    action hash_begin { SPAN_BEHIND(SB_SHADOW_HASH); }
    action on_hash    { SPAN_END(SB_SHADOW_HASH); }

    include shadow_rules "shadow.rl";
    main := shadow;
}%%
