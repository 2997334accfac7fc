%%{
    # RFC 6455 5.2: base framing protocol, the header of one frame. Rules only:
    # the file that includes this one defines every action named here. The bits
    # of the first byte are FIN RSV1 RSV2 RSV3 opcode(4): 0x8. is the last or
    # only frame of a message, 0xc. and 0x4. have RSV1 set.
    machine ws_frame_rules;

    # 5.4: fragments; opcode 0 continues what opcode 1 or 2 began. RSV1 may
    # stand in the first frame of a message only (RFC 7692 6); RSV2, RSV3 and
    # the opcodes 3-7 and B-F belong to extensions that nobody has here.
    compressed_text   = 0x41 @on_compressed @on_text   | 0xc1 @on_compressed @on_text_fin;
    compressed_binary = 0x42 @on_compressed @on_binary | 0xc2 @on_compressed @on_binary_fin;
    frame_text        = 0x01 @on_text   | 0x81 @on_text_fin   | compressed_text;
    frame_binary      = 0x02 @on_binary | 0x82 @on_binary_fin | compressed_binary;
    frame_continue    = 0x00 @on_cont   | 0x80 @on_cont_fin;
    frame_non_control = frame_text | frame_binary | frame_continue;

    # 5.5: control frames are never fragmented and their payload is 125 at most
    frame_control     = 0x88 @on_close | 0x89 @on_ping | 0x8a @on_pong;

    # the minimal number of bytes must be used; the most significant bit is 0.
    # Written twice, with the MASK bit and without.
    octet     = any @length_octet;
    nonzero   = 0x01..0xff @length_octet;
    zero      = 0x00 @length_octet;
    at_least_126 = 0x7e..0xff @length_octet;
    length_16 = zero at_least_126 | nonzero octet;
    length_64 = 0x01..0x7f @length_octet octet{7}
              | zero ( nonzero octet{6}
              | zero ( nonzero octet{5}
              | zero ( nonzero octet{4}
              | zero ( nonzero octet{3}
              | zero ( nonzero octet{2} ) ) ) ) );

    masked_small    = 0x80..0xfd @length_7;
    masked_length   = masked_small | 0xfe length_16 | 0xff length_64;
    unmasked_small  = 0x00..0x7d @length_7;
    unmasked_length = unmasked_small | 0x7e length_16 | 0x7f length_64;

    # 5.3: the key has to be there from a client to a server, and only there (5.1)
    masking_key    = any{4} $key_octet;
    masked_frame   = ( frame_non_control masked_length | frame_control masked_small ) masking_key @on_payload;
    unmasked_frame = ( frame_non_control unmasked_length | frame_control unmasked_small ) @on_payload;
}%%
