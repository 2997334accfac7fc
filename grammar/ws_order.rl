%%{
    # RFC 6455 5.4 (fragments) and 5.5.1, 7.1 (closing): which frame may follow
    # which. The alphabet is frames, not bytes; the codes are the inputs of the
    # driver in their order, the first nine being the events of ws_frame.
    machine ws_order_rules;

    CONT = 1;  CONT_FIN = 2;  TEXT = 3;  TEXT_FIN = 4;  BINARY = 5;  BINARY_FIN = 6;
    CLOSE = 7; PING = 8;      PONG = 9;  SENT_CLOSE = 10;

    # 5.4: control frames may stand between the fragments of a message
    between  = PING @on_ping | PONG @on_pong;
    whole    = TEXT_FIN @on_text @on_last | BINARY_FIN @on_binary @on_last;
    first    = TEXT     @on_text @on_more | BINARY     @on_binary @on_more;
    middle   = CONT     @on_more;
    last     = CONT_FIN @on_last;

    # 5.5.1, 7.1.1: behind its Close a peer has nothing more to say; behind ours
    # we discard what was under way, whatever it is, until the peer answers
    data     = CONT | CONT_FIN | TEXT | TEXT_FIN | BINARY | BINARY_FIN;
    ignored  = ( data | PING | PONG ) @on_ignored;
    answered = SENT_CLOSE @on_closed;
    answer   = CLOSE      @on_closed;

    order = start: (
            between                 -> start
          | whole                   -> start
          | first                   -> fragments
          | CLOSE @on_close         -> peer_closed
          | SENT_CLOSE              -> we_closed
        ),
        fragments: (
            between                 -> fragments
          | middle                  -> fragments
          | last                    -> start
          | CLOSE @on_close         -> peer_closed
          | SENT_CLOSE              -> we_closed
        ),
        peer_closed: (
            ( ignored | CLOSE @on_ignored ) -> peer_closed
          | answered                -> final
        ),
        we_closed: (
            ignored                 -> we_closed
          | answer                  -> final
        );
}%%
