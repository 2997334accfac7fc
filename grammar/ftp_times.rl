%%{
    # What SITE UTIME has besides "time name": a name and the times of access, change and
    # creation, in UTC. In no RFC, but lftp and others send it. A name may have blanks, and
    # words like times, so whoever is told the words looks at the last four. Rules only: the
    # file that includes this one defines every action named here.
    machine ftp_times_rules;

    SP    = " ";
    DIGIT = [0-9];

    # a time, when it has fourteen digits; who is told counts them
    stamp = DIGIT+ $digit %on_stamp;
    utc   = "UTC" %on_utc;
    word  = ( ( any - SP )+ - DIGIT+ - "UTC" ) %on_word;
    part  = ( stamp | utc | word ) >part_begin;

    times = SP* part ( SP+ part )* SP*;
}%%
