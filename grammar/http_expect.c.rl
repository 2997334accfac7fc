//: machine http_expect - what the client waits for before its body (RFC 9110 10.1.1)
//: event OTHER     an expectation not known here (417), its name
//: event CONTINUE  100-continue
%%{
    machine sb_http_expect;
    alphtype unsigned char;
    access m->;

    action word_begin    { SPAN_OPEN(SB_HTTP_EXPECT_OTHER); }
    action is_other      { fhold; fgoto other; }
    action is_other_word { fgoto other; }
    action next_element  { fgoto main; }
    action on_other      { SPAN_END(SB_HTTP_EXPECT_OTHER); }
    action on_continue   { SPAN_END(SB_HTTP_EXPECT_CONTINUE); }

    include http_expect_rules "http_expect.rl";
    main := expect;
}%%
