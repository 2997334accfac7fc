"""Files: validators, ranges, codings, types, directories."""
import gzip
import re

from harness import MIB, Peer, Server, check, free_port, has, same, shared, room, short, test, until, within

TEXT = b''.join(b'line %06d\n' % i for i in range(1000))


def server():
    s = shared()
    if not (s.root / 'var/www/html/text.txt').exists():
        s.put_file('/var/www/html/text.txt', TEXT)
        s.put_file('/var/www/html/empty.txt', b'')
        s.set_time('var/www/html/text.txt', 1500000000)
    return s


def get(*words, **more):
    return server().get(*words, **more)


@test('S0-HTTP-04', 'a file carries validators and says that ranges work')
def _():
    r = get('/text.txt')
    same((r.status, r.body, r['content-type'].split(';')[0]), (200, TEXT, 'text/plain'))
    check(re.fullmatch(r'"[!#-~]+"', r['etag']), f'ETag {r["etag"]}')
    same(r['last-modified'], 'Fri, 14 Jul 2017 02:40:00 GMT')
    same(r['accept-ranges'], 'bytes')


@test('S0-HTTP-04', 'the pages are the same with gzip and without, in pieces and whole')
def _():
    for name in ('index.html', 'example02.html', 'example04.html', 'example09.html', 'upload.html', 'apple-180.png'):
        plain, zipped = get('/' + name), get('/' + name, 'Accept-Encoding: gzip')
        same((plain.status, plain['content-encoding'], zipped.status), (200, '', 200), name)
        same(gzip.decompress(zipped.body) if zipped['content-encoding'] else zipped.body, plain.body, name)
        check(not zipped['content-encoding'] or (zipped['etag'] != plain['etag'] and zipped['vary'] == 'Accept-Encoding'), name)
        same(get('/' + name, 'Range: bytes=200-299').body, plain.body[200:300], name)
        same(get('/' + name, f'If-None-Match: {zipped["etag"]}', 'Accept-Encoding: gzip').status, 304, name)


@test('S0-HTTP-04', 'an empty file is an empty reply')
def _():
    r = get('/empty.txt')
    same((r.status, r.body, r['content-length']), (200, b'', '0'))
    same(get('/empty.txt', 'Range: bytes=0-').status, 416, 'a range of it')


@test('S0-HTTP-04', 'If-None-Match and If-Modified-Since: 304')
def _():
    tag = get('/text.txt')['etag']
    for field in (f'If-None-Match: {tag}', f'If-None-Match: "x", W/{tag}', 'If-None-Match: *',
                  'If-Modified-Since: Fri, 14 Jul 2017 02:40:00 GMT',
                  'If-Modified-Since: Friday, 14-Jul-17 02:40:00 GMT',
                  'If-Modified-Since: Fri Jul 14 02:40:00 2017'):
        r = get('/text.txt', field)
        same(r.status, 304, field)
        same(r['etag'], tag, field)
    for field in ('If-None-Match: "x"', 'If-Modified-Since: Fri, 14 Jul 2017 02:39:59 GMT',
                  'If-Modified-Since: tomorrow'):
        same(get('/text.txt', field).status, 200, field)
    same(get('/text.txt', 'If-None-Match: "x"', 'If-Modified-Since: Fri, 14 Jul 2017 02:40:00 GMT').status, 200,
         'If-None-Match outranks the date')


@test('S0-HTTP-04', 'If-Match and If-Unmodified-Since: 412')
def _():
    tag = get('/text.txt')['etag']
    same(get('/text.txt', f'If-Match: {tag}').status, 200)
    same(get('/text.txt', 'If-Match: *').status, 200)
    same(get('/text.txt', 'If-Match: "x"').status, 412)
    same(get('/text.txt', f'If-Match: W/{tag}').status, 412, 'weak tags do not match strongly')
    same(get('/text.txt', 'If-Unmodified-Since: Fri, 14 Jul 2017 02:39:59 GMT').status, 412)
    same(get('/text.txt', 'If-Unmodified-Since: Fri, 14 Jul 2017 02:40:00 GMT').status, 200)


@test('S0-HTTP-04', 'one range: 206 with exactly these bytes')
def _():
    size = len(TEXT)
    for field, first, last in (('0-0', 0, 0), ('5-9', 5, 9), (f'{size - 1}-', size - 1, size - 1), ('-10', size - 10, size - 1),
                               ('100-', 100, size - 1), (f'0-{size * 2}', 0, size - 1), (f'-{size * 2}', 0, size - 1)):
        r = get('/text.txt', f'Range: bytes={field}')
        same((r.status, r['content-range']), (206, f'bytes {first}-{last}/{size}'), field)
        same(r.body, TEXT[first:last + 1], field)


@test('S0-HTTP-04', 'a range outside is 416, a malformed one is ignored')
def _():
    size = len(TEXT)
    r = get('/text.txt', f'Range: bytes={size}-')
    same((r.status, r['content-range']), (416, f'bytes */{size}'))
    same(get('/text.txt', 'Range: bytes=-0').status, 416)
    for field in ('bytes=9-5', 'bytes=a-b', 'bytes=', 'lines=0-5', 'bytes=0-5-9'):
        within(get('/text.txt', f'Range: {field}').status, (200, 416) if field == 'bytes=9-5' else (200,), field)


@test('S0-HTTP-04', 'several ranges: multipart/byteranges')
def _():
    r = get('/text.txt', 'Range: bytes=0-4, 100-109, -6')
    same(r.status, 206)
    match = re.fullmatch(r'multipart/byteranges; ?boundary="?([^"]+)"?', r['content-type'])
    check(match, r['content-type'])
    parts = r.body.split(b'--' + match[1].encode())
    same(parts[-1].strip(), b'--', 'end')
    parts = [p for p in parts[1:-1]]
    same(len(parts), 3, 'parts')
    for part, (first, last) in zip(parts, ((0, 4), (100, 109), (len(TEXT) - 6, len(TEXT) - 1))):
        fields, _, body = part.partition(b'\r\n\r\n')
        has(fields.lower(), f'content-range: bytes {first}-{last}/{len(TEXT)}'.encode(), 'part')
        same(body, TEXT[first:last + 1] + b'\r\n', 'part')


@test('S0-HTTP-04', 'hundreds of ranges do not multiply the work')
def _():
    r = get('/text.txt', 'Range: bytes=' + ','.join(['0-'] * 200))
    within(r.status, (200, 206, 416))
    check(len(r.body) <= 2 * len(TEXT), f'{len(r.body)} bytes')


@test('S0-HTTP-04', 'If-Range: the range when it matches, else all')
def _():
    tag = get('/text.txt')['etag']
    same(get('/text.txt', 'Range: bytes=0-4', f'If-Range: {tag}').status, 206)
    same(get('/text.txt', 'Range: bytes=0-4', 'If-Range: "x"').status, 200)
    same(get('/text.txt', 'Range: bytes=0-4', f'If-Range: W/{tag}').status, 200, 'weak')
    same(get('/text.txt', 'Range: bytes=0-4', f'If-Range: {tag}, "x"').status, 200, 'a list')
    same(get('/text.txt', 'Range: bytes=0-4', 'If-Range: Fri, 14 Jul 2017 02:40:01 GMT').status, 200, 'another date')


@test('S0-HTTP-04', 'HEAD with a range and conditions')
def _():
    r = get('/text.txt', method='HEAD')
    same((r.status, r['content-length']), (200, str(len(TEXT))))
    within(get('/text.txt', 'Range: bytes=0-4', method='HEAD').status, (200, 206))


@test('S0-HTTP-04', 'precompressed files go to who takes them')
def _():
    s = server()
    s.put_file('/var/www/html/page.html', b'<p>plain</p>')
    s.put_file('/var/www/html/page.html.gz', gzip.compress(b'<p>plain</p>'))
    for accept in ('gzip', 'gzip, deflate, br', 'br;q=1.0, gzip;q=0.8, *;q=0.1', '*', 'x-gzip'):
        r = s.get('/page.html', f'Accept-Encoding: {accept}')
        if accept in ('*', 'x-gzip') and not r['content-encoding']:
            continue
        same(r['content-encoding'], 'gzip', accept)
        same(gzip.decompress(r.body), b'<p>plain</p>', accept)
        same(r['content-type'].split(';')[0], 'text/html', accept)
        has(r['vary'].lower(), 'accept-encoding', 'Vary')
    for accept in ('identity', 'gzip;q=0', 'br', 'gzip;q=0.000'):
        r = s.get('/page.html', f'Accept-Encoding: {accept}')
        same((r['content-encoding'], r.body), ('', b'<p>plain</p>'), accept)
    a, b = s.get('/page.html'), s.get('/page.html', 'Accept-Encoding: gzip')
    check(a['etag'] != b['etag'], 'both forms have one ETag')


@test('S0-HTTP-04', 'a directory: redirect, index.html, no listing without leave')
def _():
    s = server()
    s.put_file('/var/www/html/dir/index.html', b'<p>in dir</p>')
    s.put_file('/var/www/html/bare/x.txt', b'x')
    r = s.get('/dir')
    within(r.status, (301, 308))
    check(r['location'].endswith('/dir/'), r['location'])
    same(s.get('/dir/').body, b'<p>in dir</p>')
    within(s.get('/bare/').status, (403, 404))


@test('S0-HTTP-06', 'media types by name')
def _():
    s = server()
    for name, kind in (('a.html', 'text/html'), ('a.htm', 'text/html'), ('a.css', 'text/css'), ('a.js', 'text/javascript'),
                       ('a.json', 'application/json'), ('a.svg', 'image/svg+xml'), ('a.png', 'image/png'),
                       ('a.jpg', 'image/jpeg'), ('a.JPEG', 'image/jpeg'), ('a.gif', 'image/gif'), ('a.ico', 'image/'),
                       ('a.txt', 'text/plain'), ('a.pdf', 'application/pdf'), ('a.wasm', 'application/wasm'),
                       ('a.mp4', 'video/mp4'), ('a.unknown', 'application/octet-stream'), ('noext', 'application/octet-stream')):
        s.put_file(f'/var/www/html/types/{name}', b'x')
        r = s.get(f'/types/{name}')
        check(r['content-type'].startswith(kind), f'{name}: {short(r["content-type"])}')


@test('S0-HTTP-04', 'a file that changes is seen')
def _():
    s = server()
    s.put_file('/var/www/html/change.txt', b'one')
    with s.peer() as p:
        a = p.ask('GET', '/change.txt')
        s.put_file('/var/www/html/change.txt', b'three')
        same(a.body, b'one')
        until(lambda: s.get('/change.txt', f'If-None-Match: {a["etag"]}').status == 200, 'the change by the host', 2)
        same(s.get('/change.txt').body, b'three')
    s.get('/upload/change.txt', method='PUT', body=b'one')
    a = s.get('/upload/change.txt')
    s.get('/upload/change.txt', method='PUT', body=b'two')
    b = s.get('/upload/change.txt', f'If-None-Match: {a["etag"]}')
    same((a.body, b.status, b.body), (b'one', 200, b'two'), 'by an upload, at once:')


@test('S0-HTTP-04', 'names that are not ASCII')
def _():
    s = server()
    s.put_file('/var/www/html/größe.txt', b'umlaut')
    same(s.get('/gr%C3%B6%C3%9Fe.txt').body, b'umlaut')


@test('S0-FS-01', 'deep directories, long names and what the box keeps there itself')
def _():
    name, deep = 'n' * room(250, 100, 40), '/' + '/'.join(f'level{i}' for i in range(room(12, 8, 4)))
    s = server()
    s.put_file(f'/var/www/html{deep}/{name}', TEXT)
    same(s.get(f'{deep}/{name}').body, TEXT)
    check((s.root / 'etc/passwd').read_bytes().startswith(b'root:'), 'the accounts are files of the same tree')


@test('S0-FS-02', 'tasks read and write the same files without a rule among them')
def _():
    base = free_port() - 24
    with Server('--tcp-base', base, program='files_at_once') as s:
        peers = [Peer(base + 24, timeout=60) for _ in range(room(8, 3, 1))]
        for letter, p in zip('abcdefgh', peers):
            p.send(letter)
        said = [p.line() for p in peers]
        same(said, ['0 of 100 went wrong'] * len(peers))


@test('S0-FS-03', 'a file that leaves slowly holds up no other use of files')
def _():
    s = server()
    s.put_file('/var/www/html/large.bin', bytes(8 * MIB))
    with s.peer(receive=4096) as slow:
        slow.send('GET /large.bin HTTP/1.1\r\nHost: box\r\n\r\n')
        same(slow.head().status, 200)
        for i in range(20):
            body = b'%d' % i * 1000
            within(s.get('/upload/beside.txt', method='PUT', body=body).status, (201, 204))
            same(s.get('/upload/beside.txt').body, body)
        same(s.get('/large.bin', 'Range: bytes=0-9').body, bytes(10))
        same(len(slow.take(8 * MIB)), 8 * MIB, 'and the slow one comes whole')
