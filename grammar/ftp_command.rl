%%{
    # A line of the control connection: RFC 959 5.3 with RFC 1123 4.1, 2228, 2389, 2428,
    # 2640 and 3659. Rules only: the file that includes this one defines every action
    # named here. A verb leads to the rule of its arguments, and these to a text or the
    # end of the line, which stand here once for all.
    machine ftp_command_rules;

    SP    = " ";
    DIGIT = [0-9];

    # RFC 854: commands and negotiations are passed over. What was sent as urgent is not
    # in the stream: of IAC IP IAC DM then only IAC IP DM is left (RFC 959 4.1.3, ABOR)
    IAC    = 255;
    DM     = 242;
    told   = 251..254 any | 240..250;
    telnet = IAC @pause told;
    signal = IAC told | DM;

    # RFC 959 5.3.2 <char>, RFC 2640 3: no control characters, so that no name can forge a line
    char = 0x20..0xfe - 0x7f;
    end  = [\r\n] @to_end;
    stop = [\r\n] @on_stop;
    text = ( char @on_char | telnet )* stop;

    # Deviation from RFC 959 5.3.1, where CR LF ends a line: LF alone will do
    line_end = "\r"? "\n" @on_do;
    # a line that fits nowhere ends at its LF all the same
    wreck    = ( [^\n] @on_wreck )* "\n" @on_syntax;

    # 5.3.1: a verb, in any case. Which one it is, and what follows, a table knows: a rule
    # of literals would be some 120 states
    verb = alpha+ $word_letter;
    line = signal* verb ( SP | [\r\n] ) @find @go;

    # where something must follow
    bare = [\r\n] @to_wreck;

    # 5.3.2
    none     = SP* end;
    some     = SP char @to_text;
    maybe    = SP @skip_to_text | end;
    # 4.1.3 LIST. Not in the RFC, but what all clients send: options as those of ls
    listing  = ( SP+ "-" [A-Za-z1]* )* ( end | SP+ ( char - [\- ] ) @to_text );

    # 4.1.3 ALLO; RFC 3659 5.3: a restart marker is a number
    number   = SP DIGIT+ $digit ( SP [rR] SP DIGIT+ )? end;

    # 5.3.2 <host-port>: h1,h2,h3,h4,p1,p2
    octet    = DIGIT+ >octet_begin $octet_digit %octet_end;
    port     = SP octet "," octet "," octet "," octet "," octet "," octet end;

    # RFC 2428 2: any delimiter, four times the same. Deviation: none that could be part of an address
    delim    = 33..126 - xdigit - [.:];
    again    = delim @is_delim;
    net_addr = ( xdigit | [.:] )+ >address_begin %on_address;
    eprt     = SP delim @on_delim DIGIT @digit again net_addr again DIGIT{1,5} $digit again end;
    # RFC 2428 3 and 4
    epsv     = end | SP ( DIGIT @digit | "ALL"i @is_all ) end;

    # 5.3.2 <type-code> <form-code>, <structure-code>, <mode-code>; num is 0 for what is not done here
    code     = SP ( [^lL\0-@] @letter ( SP ( [nN] | [tTcC] @is_other ) )?
                  | [lL] SP? ( "8" @is_image | ( DIGIT - "8" ) @is_other ) ) end;

    # RFC 3659 2.3 time-val, and its digits without seconds; 3: MDTM, which sets the time as well for who gives one (ncftp).
    # What has another number of digits, or goes on otherwise, is a name
    stamp    = ( ( DIGIT @on_char DIGIT* ) $stamp_digit ( "." @fraction DIGIT+ )? SP @stamp_end ) <>!to_text;
    dated    = stamp | ( char - DIGIT ) @to_text;
    modified = SP @skip_to_dated;

    # RFC 2389 4; RFC 3659 7.9; UTF8 as in the drafts to RFC 2640
    fact     = ( alpha | [.\-] )+ $word_letter ";" @fact;
    opts     = SP ( "UTF"i "-"? "8" @is_utf8 ( SP ( "ON"i | "OFF"i ) )? | "MLST"i @is_mlst ( SP fact* )? ) end;

    # 4.1.3 SITE: nothing of it is standard. UTIME has a time and a name, or a name and three times (ftp_times)
    site     = SP ( "UTIME"i @on_utime SP @skip_to_dated
                  | "CHMOD"i @on_chmod SP @skip_to_text
                  | "HELP"i  @on_help ( SP @skip_to_text | end ) );
}%%
