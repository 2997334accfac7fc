//: machine uri_plain - a path that needs no decoding and can be used where it lies (RFC 3986 3.3)
%%{
    machine sb_uri_plain;
    alphtype unsigned char;
    access m->;

    action skim_plain { p = sb_skim_plain(p + 1, pe) - 1; }

    include uri_plain_rules "uri_plain.rl";
    main := plain_path;
}%%
