//: machine crypt_hash - a password's hash in /etc/shadow (crypt(5), and the seed's own form)
//: event ROUNDS  how often it was hashed, in num; 5000 when it is not told
//: event SALT    what was mixed in; may be empty
//: event HASH    256 or 512 bits in crypt's base64
//: event PLAIN   the seed's form: the password's SHA-256 in hex, no salt
//: flag SHA512   "$6$"
//: flag NOT_HEX  the word has other characters than 0-9 and a-f
%%{
    machine sb_crypt_hash;
    alphtype unsigned char;
    access m->;

    action sha512       { m->reg = SB_CRYPT_HASH_SHA512; }
    action word_begin   { SPAN_BEHIND(SB_CRYPT_HASH_SALT); m->num = 0; m->reg &= SB_CRYPT_HASH_SHA512; }
    action counted      { m->num = (uint32_t)m->num + 1; if ((uint32_t)m->num > 86) FAIL; }
    action not_hex      { m->reg |= SB_CRYPT_HASH_NOT_HEX; }
    action number_begin { m->num = 0; }
    action number_digit { if (DIGIT(999999999)) FAIL; }
    action on_rounds    { if ((uint32_t)m->num < 1000) FAIL; SPAN_END(SB_CRYPT_HASH_ROUNDS); }
    action on_salt      { if ((uint32_t)m->num > 16) FAIL; SPAN_END(SB_CRYPT_HASH_SALT); }
    action on_hash      { if ((uint32_t)m->num != (m->reg ? 86u : 43u)) FAIL; SPAN_END(SB_CRYPT_HASH_HASH); }
    action on_plain     { if ((uint32_t)m->num != 64 || m->reg) FAIL; SPAN_END(SB_CRYPT_HASH_PLAIN); }

    include crypt_hash_rules "crypt_hash.rl";
    main := crypt_hash;
}%%
