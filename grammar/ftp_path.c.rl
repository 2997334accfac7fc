//: machine ftp_path - a path of FTP, part by part
//: event ROOT  begins at the top, not in the current directory
//: event NAME  one part
//: event HERE  "."
//: event UP    ".."
%%{
    machine sb_ftp_path;
    alphtype unsigned char;
    access m->;

    action on_root    { EMIT(SB_FTP_PATH_ROOT, p, 0); }
    action part_begin { SPAN_OPEN(SB_FTP_PATH_NAME); }
    action on_name    { SPAN_END(SB_FTP_PATH_NAME); }
    action on_here    { SPAN_END(SB_FTP_PATH_HERE); }
    action on_up      { SPAN_END(SB_FTP_PATH_UP); }

    include ftp_path_rules "ftp_path.rl";
    main := path;
}%%
