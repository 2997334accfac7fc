%%{
    # RFC 854 (commands) and RFC 855 (options). Rules only: the file that
    # includes this one defines every action named here.
    machine telnet_stream_rules;

    # RFC 854, TELNET COMMAND STRUCTURE
    IAC  = 255;  DONT = 254;  DO = 253;  WONT = 252;  WILL = 251;
    SB   = 250;  SE   = 240;

    # Everything that is not IAC is data, whatever the character set (RFC 856)
    data           = ( any - IAC )+  >data_begin %on_data;
    escaped_iac    = IAC             @on_iac;

    negotiation    = WILL any @on_will
                   | WONT any @on_wont
                   | DO   any @on_do
                   | DONT any @on_dont;

    # NOP, DM, BRK, IP, AO, AYT, EC, EL and GA have a meaning, EOF, SUSP, ABORT (RFC 1184)
    # and EOR (RFC 885) too. What nobody has defined has no argument either, and a SE that
    # closes nothing means nothing: all are told, none is an error.
    command        = ( any - IAC - WILL - WONT - DO - DONT - SB )  @on_command;

    # RFC 855: IAC SB option parameters IAC SE, an IAC among the parameters doubled
    subnegotiation = SB any @on_sub_open;
    sub_data       = ( any - IAC )+  >sub_begin %on_sub;
    sub_iac        = IAC             @on_sub_iac;
    sub_end        = SE              @on_sub_close;
    # Neither IAC nor SE behind IAC: the end was forgotten or lost. The subnegotiation
    # counts for nothing, and the command is one (RFC 855 does not say).
    sub_broken     = ( any - IAC - SE )  @on_sub_broken;

    # What stands behind IAC exists once: on_over leads back to main.
    telnet_stream  = data? ( IAC @on_command_begin data? )*;
    after_iac     := ( escaped_iac | negotiation | command ) @on_over | subnegotiation;
    parameters    := sub_data? ( IAC ( sub_iac | sub_end | sub_broken ) sub_data? )*;
}%%
