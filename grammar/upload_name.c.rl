//: machine upload_name - the name under which a posted file is stored
//: event NAME       the last segment
//: event DIRECTORY  a segment before it, which counts for nothing
%%{
    machine sb_upload_name;
    alphtype unsigned char;
    access m->;

    action segment_begin { SPAN_OPEN(SB_UPLOAD_NAME_NAME); }
    action on_directory  { SPAN_END(SB_UPLOAD_NAME_DIRECTORY); }
    action on_name       { SPAN_END(SB_UPLOAD_NAME_NAME); }

    include upload_name_rules "upload_name.rl";
    main := upload_name;
}%%
