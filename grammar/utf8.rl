%%{
    # RFC 3629 4: the syntax of UTF-8 byte sequences. No surrogates, nothing
    # longer than needed, nothing above U+10FFFF. Rules only, no actions.
    machine utf8_rules;

    UTF8_tail  = 0x80..0xbf;
    UTF8_1     = 0x00..0x7f;
    UTF8_2     = 0xc2..0xdf UTF8_tail;
    UTF8_3     = 0xe0 0xa0..0xbf UTF8_tail
               | 0xe1..0xec UTF8_tail{2}
               | 0xed 0x80..0x9f UTF8_tail
               | 0xee..0xef UTF8_tail{2};
    UTF8_4     = 0xf0 0x90..0xbf UTF8_tail{2}
               | 0xf1..0xf3 UTF8_tail{3}
               | 0xf4 0x80..0x8f UTF8_tail{2};
    UTF8_char   = UTF8_1 | UTF8_2 | UTF8_3 | UTF8_4;
    UTF8_octets = UTF8_char*;
}%%
