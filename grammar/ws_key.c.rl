//: machine ws_key - is this the base64 of 16 bytes? (RFC 6455 11.3.1)
%%{
    machine sb_ws_key;
    alphtype unsigned char;
    access m->;

    action on_character { if (++m->num < 21) fnext main; else fnext key_end; }

    include ws_key_rules "ws_key.rl";
    main := key;
}%%
