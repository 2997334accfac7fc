"""What must be refused, and that nothing behind it is believed."""
import time

from harness import BOARD, SLOW, Failed, Server, check, same, shared, test, within

GOOD = b'GET /hello HTTP/1.1\r\nHost: b\r\n\r\n'


def refused(request, wanted=(400,), server=None):
    """One reply with such a status and a close; what follows is not answered."""
    with (server or shared()).peer() as p:
        p.send(request + GOOD)
        r = p.reply()
        within(r.status, wanted, request[:80])
        try:
            rest = p.all()
        except Exception as err:
            raise type(err)(f'{request[:80]}: {err}') from None
        same(rest, b'', f'{request[:80]} then')


def head(*lines, method='POST', path='/echo', version='HTTP/1.1', host='Host: b'):
    first = f'{method} {path} {version}'
    return ('\r\n'.join(x for x in (first, host, *lines) if x is not None) + '\r\n\r\n').encode('latin-1')


SMUGGLING = {
    'length and chunked': head('Content-Length: 5', 'Transfer-Encoding: chunked') + b'0\r\n\r\n',
    'chunked and length': head('Transfer-Encoding: chunked', 'Content-Length: 5') + b'0\r\n\r\n',
    'two lengths': head('Content-Length: 5', 'Content-Length: 6') + b'hello',
    'a list of lengths': head('Content-Length: 5, 6') + b'hello',
    'length with sign': head('Content-Length: +5') + b'hello',
    'negative length': head('Content-Length: -5') + b'hello',
    'hexadecimal length': head('Content-Length: 0x5') + b'hello',
    'length with blank': head('Content-Length: 5 5') + b'hello',
    'empty length': head('Content-Length:') + b'hello',
    'chunked twice': head('Transfer-Encoding: chunked, chunked') + b'0\r\n\r\n',
    'chunked not last': head('Transfer-Encoding: chunked, gzip') + b'0\r\n\r\n',
    'chunked in 1.0': head('Transfer-Encoding: chunked', version='HTTP/1.0') + b'0\r\n\r\n',
    'blank before colon': head('Content-Length : 5') + b'hello',
    'folded field': head('X: a', ' Content-Length: 5') + b'hello',
    'blank first in the head': head(' Content-Length: 5', host='Host: b') + b'hello',
    'no name': head(': 5') + b'hello',
    'no colon': head('Content-Length 5') + b'hello',
    'name with a bracket': head('Content(Length): 5') + b'hello',
    'NUL in a value': head('X: a\0b'),
    'CR in a value': head('X: a\rContent-Length: 5'),
    'chunk size is no number': head('Transfer-Encoding: chunked') + b'g\r\n',
    'chunk size with sign': head('Transfer-Encoding: chunked') + b'+5\r\nhello\r\n0\r\n\r\n',
    'chunk size 0x': head('Transfer-Encoding: chunked') + b'0x5\r\nhello\r\n0\r\n\r\n',
    'chunk size overflow': head('Transfer-Encoding: chunked') + b'fffffffffffffffff1\r\nhello\r\n0\r\n\r\n',
    'chunk without end': head('Transfer-Encoding: chunked', path='/post') + b'5\r\nhelloX\r\n0\r\n\r\n',
    'two hosts': head('Host: c', method='GET', path='/hello'),
    'no host': head(method='GET', path='/hello', host=None),
    'host with a blank': head(method='GET', path='/hello', host='Host: a b'),
    'host with a path': head(method='GET', path='/hello', host='Host: a/b'),
    'two blanks': b'GET  /hello HTTP/1.1\r\nHost: b\r\n\r\n',
    'tab in the line': b'GET\t/hello HTTP/1.1\r\nHost: b\r\n\r\n',
    'blank at the end': b'GET /hello HTTP/1.1 \r\nHost: b\r\n\r\n',
    'small http': b'GET /hello http/1.1\r\nHost: b\r\n\r\n',
    'NUL in the path': b'GET /he\0llo HTTP/1.1\r\nHost: b\r\n\r\n',
    'encoded NUL in the path': b'GET /he%00llo HTTP/1.1\r\nHost: b\r\n\r\n',
    'bad percent': b'GET /he%zzllo HTTP/1.1\r\nHost: b\r\n\r\n',
    'no slash': b'GET hello HTTP/1.1\r\nHost: b\r\n\r\n',
    'fragment in the target': b'GET /hello#x HTTP/1.1\r\nHost: b\r\n\r\n',
    'line feeds alone': b'POST /echo HTTP/1.1\nHost: b\nContent-Length: 5\n\nhello',
}

for _name, _bytes in SMUGGLING.items():
    test('S0-HTTP-21', f'refused with 400 and a close: {_name}')(lambda b=_bytes: refused(b))


@test('S0-HTTP-21', 'a coding that is not known is 501')
def _():
    refused(head('Transfer-Encoding: xchunked') + b'0\r\n\r\n', (400, 501))
    refused(head('Transfer-Encoding: gzip, chunked') + b'0\r\n\r\n', (501,))


@test('S0-HTTP-21', 'another version is 505')
def _():
    refused(b'GET /hello HTTP/2.0\r\nHost: b\r\n\r\n', (505,))
    refused(b'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', (400, 505))
    with shared().peer() as p:
        p.send('GET /hello HTTP/1.2\r\nHost: b\r\n\r\n')
        within(p.reply().status, (200, 505), '1.2')


@test('S0-HTTP-22', 'a target that is too long is 414')
def _():
    refused(head(method='GET', path='/' + 'a' * 20000), (414,))


@test('S0-HTTP-21', 'a body that is too long for its row is 413, without reading it')
def _():
    with shared().peer() as p:
        p.send(head('Content-Length: 100000000', method='PUT', path='/builtInLed/on'))
        same(p.reply().status, 413)
        check(p.all() == b'', 'more')


@test('S0-HTTP-21', 'half a request is 408 and a close after the time-out', background=True)
def _():
    with Server() as s, s.peer(timeout=30) as a, s.peer(timeout=30) as b:
        start = time.monotonic()
        a.send(b'GET /hel')
        b.send(head('Content-Length: 10', path='/post') + b'half')
        for p, least, most in ((a, 5, 10 + 4 * SLOW), (b, 15, 20 + 6 * SLOW)):
            rest = p.all()
            check(rest == b'' or b' 408 ' in rest[:13], f'{rest[:60]}')
            check(least < time.monotonic() - start < most, f'{time.monotonic() - start:.2f} s')


@test('S0-HTTP-21', 'a drip of bytes does not keep a head open for ever', background=True)
def _():
    with Server() as s, s.peer() as p:
        p.send('GET /hello HTTP/1.1\r\nHost: b\r\n')
        start = time.monotonic()
        try:
            while time.monotonic() - start < 10 + 6 * SLOW:
                p.send('X: y\r\n')
                time.sleep(.4)
        except OSError:
            pass
        check(time.monotonic() - start < 10 + 5 * SLOW, 'still open after the time-out')


@test('S0-HTTP-21', 'a reply that has begun is broken off when its request turns out to be wrong')
def _():
    with shared().peer() as p:
        p.send(head('Transfer-Encoding: chunked') + b'5\r\nhello\r\nX\r\n')
        try:
            rest = p.all()
        except Failed:
            rest = p.rest
        check(not rest.endswith(b'0\r\n\r\n'), 'looks whole')


@test('S0-HTTP-21', 'empty lines before a request are skipped (RFC 9112 2.2)')
def _():
    with shared().peer() as p:
        p.send(b'\r\n' + GOOD + b'\r\n' + GOOD)
        same([p.reply().status for _ in range(2)], [200, 200])


@test('S0-HTTP-21', 'bytes that are no HTTP at all are refused')
def _():
    for junk in (b'\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03' + b'\0' * 200, b'\xff\xfe\x01', b'SSH-2.0-x\r\n'):
        with shared().peer() as p:
            p.send(junk + b'\r\n\r\n')
            rest = p.all()
            check(rest == b'' or b' 400 ' in rest[:13], f'{junk[:10]}: {rest[:60]}')


@test('S0-HTTP-22', 'no way out of the home: dots, encoded dots, backslashes, links')
def _():
    s = shared()
    s.put_file('/secret.txt', b'secret')
    link = s.root / 'var/www/html/out.txt'
    if not BOARD and not link.is_symlink():       # a board's files have no links
        link.symlink_to('/etc/passwd')
        (s.root / 'var/www/html/up').symlink_to('../../../..')
    for path in ('/../../../secret.txt', '/%2e%2e/%2e%2e/%2e%2e/secret.txt', '/..%2f..%2f..%2fsecret.txt',
                 '/x/../../../../secret.txt', '/..\\..\\..\\secret.txt', '/out.txt', '/up/', '/up/etc/passwd',
                 '/upload/../../secret.txt', '//secret.txt', '/upload/%2e%2e/%2e%2e/secret.txt'):
        r = s.get(path)
        check(r.status in (400, 403, 404) and b'secret' not in r.body and b'root:' not in r.body,
              f'{path}: {r.status} {r.body[:60]}')
