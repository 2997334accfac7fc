//: machine uri_plain - a path that needs no decoding and can be used where it lies (RFC 3986 3.3)
%%{
    machine sb_uri_plain;
    alphtype unsigned char;
    access m->;

    include uri_plain_rules "uri_plain.rl";
    main := plain_path;
}%%
