//: machine utf8 - is this UTF-8? (RFC 3629 4); complete only between characters
%%{
    machine sb_utf8;
    alphtype unsigned char;
    access m->;

    action skim_ascii { p = sb_skim_ascii(p + 1, pe) - 1; }

    include utf8_rules "utf8.rl";
    main := ( UTF8_1 $skim_ascii | UTF8_2 | UTF8_3 | UTF8_4 )*;
}%%
