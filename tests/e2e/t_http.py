"""HTTP as the seed's rows and RFC 9110, 9112 want it."""
import re
import time

from harness import MIB, SLOW, Server, check, has, room, same, shared, short, test, until, within

ADVICE = (b'Please use FTP, loggin as webadmin / webadminpassword and upload *.html and *.png files found in '
          b'Esp32_web_ftp_telnet_server_template package into webserver home directory.')


def get(path, *fields, **more):
    return shared().get(path, *fields, **more)


# ---- the seed's rows ----

@test('S0-HTTP-01 S0-HTTP-02', 'programmed reply first, then a file, then 404')
def _():
    has(get('/example01.html').body, b'Example 01', 'programmed')
    has(get('/example02.html').body, b'Example 02', 'file')
    same(get('/example05.html').status, 404, 'status')


@test('S0-HTTP-03', 'a path matches whole and by case, an argument does not hide it')
def _():
    same(get('/Example01.html').status, 404, 'other case')
    same(get('/example01.htm').status, 404, 'shorter')
    same(get('/example01.html/').status, 404, 'longer')
    same(get('/example01.html?x=1').status, 200, 'with query')


@test('S0-HTTP-04', 'files from the home of the webserver')
def _():
    s = shared()
    s.put_file('/var/www/html/deep/er/note.txt', b'found')
    same(get('/deep/er/note.txt').body, b'found')


@test('S0-HTTP-05', 'GET / gives index.html')
def _():
    r = get('/')
    same(r.status, 200)
    has(r.body, b'Turn led on for 10 s', 'page')
    has(r['content-type'], 'text/html', 'type')


@test('S0-HTTP-06', 'reply head: status line, type, length, date')
def _():
    for path, kind in (('/upTime', 'application/json'), ('/example02.html', 'text/html'),
                       ('/android-192.png', 'image/png')):
        r = get(path)
        same((r.version, r.status, r.reason), ('1.1', 200, 'OK'))
        same(r['content-type'].split(';')[0], kind, path)
        same(int(r['content-length']), len(r.body))
        check(re.fullmatch(r'(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT', r['date']), r['date'])


@test('S0-HTTP-07', 'unknown path is 404 with the page of the seed')
def _():
    r = get('/nothing/here')
    same((r.status, r.body), (404, b'Page does not exist.'))
    has(r['content-type'], 'text/html', 'type')


@test('S0-HTTP-08', 'GET / without index.html tells what to upload')
def _():
    with Server() as s:
        (s.root / 'var/www/html/index.html').unlink()
        r = s.get('/')
        same((r.status, r.body), (200, ADVICE))
        s.put_file('/var/www/html/index.html', b'<p>new</p>')
        same(s.get('/').body, b'<p>new</p>', 'after the upload')


@test('S0-HTTP-09', 'who asks for 1.0 or close sees a close; 1.1 is kept alive')
def _():
    s = shared()
    with s.peer() as p:
        for _ in range(3):
            same(p.ask('GET', '/hello').body, b'Hello, world')
        r = p.ask('GET', '/hello', 'Connection: close')
        has(r['connection'].lower(), 'close', 'Connection')
        p.closed()
    with s.peer() as p:
        r = p.ask('GET', '/hello', version='1.0')
        same(r.body, b'Hello, world')
        p.closed()
    with s.peer() as p:
        r = p.ask('GET', '/hello', 'Connection: keep-alive', version='1.0')
        has(r['connection'].lower(), 'keep-alive', 'Connection')
        same(p.ask('GET', '/hello', version='1.0').status, 200)
        p.closed()


@test('S0-HTTP-10', 'an idle connection is closed after 1.5 s')
def _():
    with shared().peer() as p:
        p.ask('GET', '/hello')
        start = time.monotonic()
        p.closed()
        check(room(1.3, .5, .5) < time.monotonic() - start < 3.5 * SLOW, f'closed after {time.monotonic() - start:.2f} s')


@test('S0-HTTP-10', 'the idle time-out is a setting', background=True)
def _():
    with Server('--http-idle', 3) as s, s.peer() as p:
        p.ask('GET', '/hello')
        start = time.monotonic()
        p.closed()
        check(room(2.8, 1.5, 1.5) < time.monotonic() - start < 5 * SLOW, f'closed after {time.monotonic() - start:.2f} s')


@test('S0-HTTP-16', 'on10s: on, ten seconds, off, answered (S0-HTTP-11, S0-HTTP-12)', background=True)
def _():
    with Server() as s, s.peer(timeout=15) as slow:
        slow.send('PUT /builtInLed/on10s HTTP/1.1\r\nHost: box\r\nContent-Length: 0\r\n\r\n')
        start = time.monotonic()
        until(lambda: s.get('/builtInLed').json()['builtInLed'] == 'on', 'the led', 2)
        while time.monotonic() - start < 9.5:
            t = time.monotonic()
            same(s.get('/builtInLed').json()['builtInLed'], 'on', 'meanwhile')
            check(time.monotonic() - t < .5 * SLOW, 'others were stalled')
            time.sleep(.5)
        r = slow.reply()
        same(r.body, b'{"id":"esp32","builtInLed":"off"}\r\n')
        check(9.8 < time.monotonic() - start < 10 + 3 * SLOW, f'answered after {time.monotonic() - start:.2f} s')


@test('S0-HTTP-14', 'GET /builtInLed')
def _():
    get('/builtInLed/off', method='PUT')
    r = get('/builtInLed')
    same(r.body, b'{"id":"esp32","builtInLed":"off"}\r\n')


@test('S0-HTTP-15', 'PUT /builtInLed/on and off')
def _():
    same(get('/builtInLed/on', method='PUT').body, b'{"id":"esp32","builtInLed":"on"}\r\n')
    same(get('/builtInLed').body, b'{"id":"esp32","builtInLed":"on"}\r\n')
    same(get('/builtInLed/off', method='PUT').body, b'{"id":"esp32","builtInLed":"off"}\r\n')
    same(get('/builtInLed/dim', method='PUT').status, 405, 'a file of that name cannot be put')


@test('S0-HTTP-17', 'GET /upTime counts')
def _():
    r = get('/upTime')
    check(re.fullmatch(rb'\{"id":"esp32","upTime":"\d+ sec"\}\r\n', r.body), short(r.body))
    first = int(r.json()['upTime'].split()[0])
    until(lambda: int(get('/upTime').json()['upTime'].split()[0]) > first, 'the next second', 2)
    same(get('/uptime').status, 404, 'lower-case t')


@test('S0-HTTP-18', 'freeHeap and connectionCount begin with a sample')
def _():
    for path in ('/freeHeap', '/connectionCount'):
        r = get(path)
        check(re.fullmatch(rb'\{"scale":\["0"(,"\d*")*\],"value":\["\d+"(,"\d+")*\]\}\r\n', r.body), short(r.body))
        same(len(r.json()['scale']), len(r.json()['value']), 'samples')
    check(int(get('/freeHeap').json()['value'][0]) > 0, 'no heap')


@test('S0-HTTP-20', 'JSON is application/json')
def _():
    for path in ('/builtInLed', '/upTime', '/freeHeap', '/connectionCount'):
        same(get(path)['content-type'].split(';')[0], 'application/json', path)


@test('S0-HTTP-21', 'a head of 1023 bytes is answered, one that is too long is 431')
def _():
    s = shared()
    with s.peer() as p:
        head = b'GET /hello HTTP/1.1\r\nHost: box\r\nX: '
        p.send(head + b'a' * (1023 - len(head) - 4) + b'\r\n\r\n')
        same(p.reply().status, 200)
    with s.peer() as p:
        p.send(head + b'a' * 100000 + b'\r\n\r\n')
        same(p.reply().status, 431)
        p.closed()


@test('S0-HTTP-22', 'percent-decoding and query; longer paths than the seed had')
def _():
    s = shared()
    s.put_file('/var/www/html/a name with blanks, longer than 32 characters.txt', b'yes')
    same(get('/a%20name%20with%20blanks,%20longer%20than%2032%20characters.txt?x=%41').body, b'yes')
    same(get('/%65xample01.html').status, 200)


@test('S0-EX-01', 'example01.html is dynamic')
def _():
    for state in ('on', 'off'):
        get(f'/builtInLed/{state}', method='PUT')
        same(get('/example01.html').body,
             f'<HTML>Example 01 - dynamic HTML page<br><br>Led is {state}.</HTML>'.encode())


@test('S0-WCL-02', 'a request line without version is answered, with a head that the seed can read (S0-WCL-03)')
def _():
    with shared().peer() as p:
        p.send('GET /upTime \r\n\r\n')
        r = p.reply()
        check(re.fullmatch(rb'\{"id":"esp32","upTime":"\d+ sec"\}\r\n', r.body), short(r.body))
        same(int(r['content-length']), len(r.body))
        p.closed()
    with shared().peer() as p:
        p.send('GET /upTime \r\n\r\n')
        check(len(p.all()) < 256, 'more than 255 bytes')


# ---- RFC 9110 and 9112 ----

@test('S0-HTTP-09', 'sixteen requests in one write: answers in order, in few reads')
def _():
    with shared().peer() as p:
        paths = ['/hello', '/builtInLed', '/nothing', '/example01.html'] * 4
        p.send(''.join(f'GET {path} HTTP/1.1\r\nHost: box\r\n\r\n' for path in paths))
        time.sleep(.1)
        p.more()
        check(len(p.rest) > 1500, f'first read has {len(p.rest)} bytes')
        replies = [p.reply() for _ in paths]
        same([r.status for r in replies], [200, 200, 404, 200] * 4)
        same([len(r.body) for r in replies[:4]], [len(r.body) for r in replies[12:]])
        same(p.rest, b'', 'left over')


@test('S0-HTTP-09', 'requests with bodies are pipelined too')
def _():
    with shared().peer() as p:
        p.send(b'POST /post HTTP/1.1\r\nHost: b\r\nContent-Length: 5\r\n\r\nhello'
               b'POST /echo HTTP/1.1\r\nHost: b\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n'
               b'GET /hello HTTP/1.1\r\nHost: b\r\n\r\n')
        same([p.reply().body for _ in range(3)], [b'Hello, world', b'abc', b'Hello, world'])


@test('S0-HTTP-06', 'HEAD has the head of GET and no body')
def _():
    for path in ('/hello', '/example02.html', '/builtInLed', '/nothing'):
        with shared().peer() as p:
            g, h = p.ask('GET', path), p.ask('HEAD', path)
            same((h.status, h['content-length'], h['content-type']), (g.status, g['content-length'], g['content-type']))
            same(p.ask('GET', '/hello').status, 200, 'next')


@test('S0-HTTP-03', 'OPTIONS and 405 name the methods of the row')
def _():
    r = get('/hello', method='OPTIONS')
    within(r.status, (200, 204))
    same(set(r['allow'].replace(' ', '').split(',')), {'GET', 'HEAD', 'OPTIONS'})
    r = get('/hello', method='DELETE')
    same(r.status, 405)
    has(r['allow'], 'GET', 'Allow')
    r = get('/post')
    same(r.status, 405)
    has(r['allow'], 'POST', 'Allow')
    within(get('*', method='OPTIONS').status, (200, 204), 'OPTIONS *')


@test('S0-HTTP-03', 'a method nobody knows is 501, TRACE and CONNECT are refused')
def _():
    same(get('/hello', method='BREW').status, 501)
    within(get('/hello', method='TRACE').status, (405, 501))
    with shared().peer() as p:
        p.send('CONNECT example.org:443 HTTP/1.1\r\nHost: example.org:443\r\n\r\n')
        within(p.reply().status, (400, 405, 501))


@test('S0-HTTP-03', 'absolute form is accepted')
def _():
    same(get('http://box/hello').body, b'Hello, world')


@test('S0-HTTP-06', '100-continue comes before the body, 417 for other expectations')
def _():
    with shared().peer() as p:
        p.send('POST /echo HTTP/1.1\r\nHost: b\r\nExpect: 100-continue\r\nContent-Length: 4\r\n\r\n')
        same(p.head().status, 100)
        p.send('body')
        same(p.reply().body, b'body')
        p.send('POST /echo HTTP/1.1\r\nHost: b\r\nExpect: 100-continue\r\nContent-Length: 4\r\n\r\nfast')
        r = p.head()
        same((r.status if r.status != 100 else p.head().status), 200, 'body sent along')
    with shared().peer() as p:
        p.send('POST /nothing HTTP/1.1\r\nHost: b\r\nExpect: 100-continue\r\nContent-Length: 4\r\n\r\n')
        within(p.head().status, (404, 405), 'no invitation for nothing')
    with shared().peer() as p:
        p.send('POST /echo HTTP/1.1\r\nHost: b\r\nExpect: tea\r\nContent-Length: 4\r\n\r\n')
        same(p.head().status, 417)


@test('S0-HTTP-06', 'chunked bodies with extensions and trailers')
def _():
    with shared().peer() as p:
        p.send(b'POST /echo HTTP/1.1\r\nHost: b\r\nTransfer-Encoding: chunked\r\n\r\n'
               b'5;a=1\r\nhello\r\n0007 ; x="y\\"z"\r\n, world\r\n0;last\r\nX-Sum: 1\r\n\r\n')
        same(p.reply().body, b'hello, world')
        same(p.ask('GET', '/hello').status, 200, 'next')


@test('S0-HTTP-06', 'an empty body is echoed')
def _():
    same(get('/echo', method='POST').body, b'')
    same(get('/echo', 'Transfer-Encoding: chunked', body=b'').status, 405, 'GET of it')


@test('S0-HTTP-21', 'a writer of single bytes is understood')
def _():
    request = (b'POST /echo HTTP/1.1\r\nHost: box\r\nX-Long: ' + b'v' * 40 +
               b'\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nslow \r\n6\r\nwriter\r\n0\r\n\r\n')
    with shared().peer() as p:
        for i in range(len(request)):
            p.send(request[i:i + 1])
            if i % 8 == 0:
                time.sleep(.001)
        same(p.reply().body, b'slow writer')


@test('S0-HTTP-06', 'a body of 8 MiB is echoed while it comes')
def _():
    s = shared()
    block = bytes(range(256)) * 256
    start = s.memory()
    with s.peer(timeout=20) as p:
        import threading
        n = 8 * MIB // len(block)

        def feed():
            p.send(f'POST /echo HTTP/1.1\r\nHost: b\r\nContent-Length: {len(block) * n}\r\n\r\n')
            for _ in range(n):
                p.send(block)
        t = threading.Thread(target=feed)
        t.start()
        body = p.reply().body
        t.join()
        same(len(body), len(block) * n)
        check(body == block * n, 'other bytes came back')
    check(s.memory() - start < 4 << 20, f'took {s.memory() - start} bytes')


@test('S0-HTTP-06', 'a body that nobody reads holds its peer back and costs nothing')
def _():
    s = shared('--http-idle', 4)
    start = s.memory()
    with s.peer(timeout=1) as p:
        p.send(f'POST /echo HTTP/1.1\r\nHost: b\r\nContent-Length: {64 << 20}\r\n\r\n')
        sent = 0
        try:
            while sent < 64 << 20:
                sent += p.sock.send(b'x' * 65536)
        except OSError:
            pass
        check(sent < 40 << 20, f'{sent} bytes were swallowed')
        same(s.get('/hello').status, 200, 'others meanwhile')
    check(s.memory() - start < 4 << 20, f'took {s.memory() - start} bytes')


@test('S0-HTTP-06', 'a slow reader of 8 MiB gets all of it, others are served meanwhile')
def _():
    import hashlib
    s = shared('--http-idle', 4)
    data = b''.join(i.to_bytes(4, 'big') for i in range(2 * MIB))
    s.put_file('/var/www/html/big.bin', data)
    with s.peer(receive=4096) as p:
        p.send('GET /big.bin HTTP/1.1\r\nHost: b\r\n\r\n')
        r = p.head()
        same(int(r['content-length']), len(data))
        for _ in range(20):
            time.sleep(.01)
            same(s.get('/hello').status, 200, 'others')
            p.more()
        same(hashlib.sha256(p.take(len(data))).digest(), hashlib.sha256(data).digest(), 'digest')


@test('S0-HTTP-06', 'cross-origin: the row that allows it answers a preflight')
def _():
    r = get('/upTime', 'Origin: http://example.org', 'Access-Control-Request-Method: GET', method='OPTIONS')
    within(r.status, (200, 204))
    same(r['access-control-allow-origin'], '*')
    has(r['access-control-allow-methods'], 'GET', 'methods')
    same(get('/upTime', 'Origin: http://example.org')['access-control-allow-origin'], '*')
    check('access-control-allow-origin' not in get('/hello', 'Origin: http://example.org'), 'a row without cors allows')


@test('S0-HTTP-06', 'basic authentication: 401, wrong, right')
def _():
    import base64

    def ask(server, words):
        fields = [] if words is None else ['Authorization: Basic ' + base64.b64encode(words).decode()]
        return server.get('/private/', *fields)
    # three wrong ones are a slip of the hand, more are slowed down: a box for each three
    for wrong in ((b'webadmin:wrong', b'webadmin:', b'root:rootpassword'), (b'nobody:x', b'webserver:', b'webadmin')):
        with Server() as s:
            r = ask(s, None)
            same(r.status, 401)
            check(re.match(r'Basic realm="signalbox"', r['www-authenticate']), r['www-authenticate'])
            for words in wrong:
                same(ask(s, words).status, 401, words)
            r = ask(s, b'webadmin:webadminpassword')
            same(r.status, 200)
            has(r.body, b'webadmin', 'page')
    with Server() as s:
        same(s.get('/private/', 'Authorization: Basic !!!!').status, 401, 'not base64')
        same(s.get('/private/', 'Authorization: Bearer abc').status, 401, 'another scheme')


@test('S0-HTTP-06', 'events: one a second for everybody')
def _():
    s = shared()
    with s.peer() as a, s.peer() as b:
        for p in (a, b):
            p.send('GET /events HTTP/1.1\r\nHost: b\r\nAccept: text/event-stream\r\n\r\n')
        for p in (a, b):
            r = p.head()
            same((r.status, r['content-type'].split(';')[0]), (200, 'text/event-stream'))
        start = time.monotonic()
        for p in (a, b):
            while p.rest.count(b'data: ') < 3:
                p.more()
            check(len(re.findall(rb'data: \d+ sec\n', p.rest)) >= 2, short(p.rest))
        check(1.5 < time.monotonic() - start < 4.5, 'not one a second')


@test('S0-HTTP-10', 'event streams outlive the idle time-out')
def _():
    with shared().peer() as p:
        p.send('GET /events HTTP/1.1\r\nHost: b\r\n\r\n')
        start = time.monotonic()
        while time.monotonic() - start < 3:
            check(p.more(), 'closed')


@test('S0-HTTP-06', 'IPv6 is served as well')
def _():
    with shared('--listen', '::').peer(host='::1') as p:
        same(p.ask('GET', '/hello', host='[::1]').body, b'Hello, world')
