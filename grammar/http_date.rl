%%{
    # RFC 9110 5.6.7: the three forms of a date. Rules only: the file that includes
    # this one defines every action named here.
    machine http_date_rules;
    include http_core_rules "http_core.rl";

    # The day of the week is redundant: any word will do for day-name and day-name-l.
    day_name    = [A-Z] [a-z]+;
    day         = ( "0" [1-9] | [12] DIGIT | "3" [01] ) $digit %on_day;
    year        = ( DIGIT{4} )               $digit %on_year;
    year_2      = ( DIGIT{2} )               $digit %on_year_2;
    hour        = ( [01] DIGIT | "2" [0-3] ) $digit %on_hour;
    minute      = ( [0-5] DIGIT )            $digit %on_minute;
    second      = ( [0-5] DIGIT | "60" )     $digit %on_second;
    time_of_day = hour ":" minute ":" second;

    # One table of months for all forms: on_month goes on with fixdate_rest when a day
    # has been told, else with asctime_rest.
    month      := ( [A-Z] [a-z] [a-z] ) $letter [ \-] @on_month;

    # IMF-fixdate = day-name "," SP day SP month SP year SP time-of-day SP GMT and
    # rfc850-date = day-name-l "," SP day "-" month "-" 2DIGIT SP time-of-day SP GMT
    # in one; what mixes them ("06-Nov-1994" is seen in the wild) is taken as well
    fixdate_rest := ( year | year_2 ) SP time_of_day " GMT";

    # asctime-date = day-name SP month SP ( 2DIGIT / ( SP 1DIGIT ) ) SP time-of-day SP year
    asctime_day = day | SP ( [1-9] $digit %on_day );
    asctime_rest := asctime_day SP time_of_day SP year;

    HTTP_date   = day_name ( ", " day [ \-] | SP ) @is_month;
}%%
