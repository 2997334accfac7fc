//: machine http_credentials - the value of Authorization (RFC 9110 11.6.2, RFC 7617)
//: event OTHER  a scheme not known here
//: event BASIC  user and password in base64
//: event BYTE   a byte of the user, and behind COLON of the password, in num
//: event COLON  the user is whole
#define COLON_SEEN  (1u << 31)
#define OCTET(at)   do { if (!tell(m, m->reg >> (at) & 255u, p, emit, user)) FAIL; } while (0)

/* RFC 4648 4: what a character stands for. */
static uint32_t sextet_of(unsigned c)
{
    return c >= 'a' ? c - 'a' + 26 : c >= 'A' ? c - 'A' : c >= '0' ? c - '0' + 52 : c == '+' ? 62 : 63;
}

/* RFC 7617 2: no control characters; the first colon ends the user. */
static int tell(struct sb_machine *m, uint32_t byte, const unsigned char *p, sb_emit_fn *emit, void *user)
{
    if (byte < 0x20 || byte == 0x7f)
        return 0;
    if (byte != ':' || m->reg & COLON_SEEN) {
        BYTE(SB_HTTP_CREDENTIALS_BYTE, byte);
        return 1;
    }
    m->reg |= COLON_SEEN;
    EMIT(SB_HTTP_CREDENTIALS_COLON, p, 0);
    return 1;
}

%%{
    machine sb_http_credentials;
    alphtype unsigned char;
    access m->;

    action scheme_begin  { SPAN_OPEN(SB_HTTP_CREDENTIALS_OTHER); }
    action is_other      { fhold; fgoto other; }
    action is_other_here { fgoto other; }
    action on_other      { SPAN_END(SB_HTTP_CREDENTIALS_OTHER); }
    action on_basic      { SPAN_END(SB_HTTP_CREDENTIALS_BASIC); }
    action sextet        { m->reg = (m->reg & COLON_SEEN) | (m->reg << 6 & 0xffffffu) | sextet_of(fc); }
    action first         { OCTET(4); }
    action second        { OCTET(2); }
    action third         { OCTET(0); }
    action on_end        { if (!(m->reg & COLON_SEEN)) FAIL; }

    include http_credentials_rules "http_credentials.rl";
    main := credentials;
}%%
