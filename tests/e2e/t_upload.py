"""Storing files: whole or not at all."""
import hashlib
import html
import os
import threading

from harness import MIB, Server, check, has, same, shared, short, test, until, within

BOUNDARY = b'----signalbox'


def part(name, data, file=None, kind=None):
    text = f'Content-Disposition: form-data; name="{name}"' + (f'; filename="{file}"' if file else '')
    text += f'\r\nContent-Type: {kind}' if kind else ''
    return b'--' + BOUNDARY + b'\r\n' + text.encode() + b'\r\n\r\n' + data + b'\r\n'


def form(*parts):
    return b''.join(parts) + b'--' + BOUNDARY + b'--\r\n'


def post(body, *fields):
    return shared().get('/upload/', f'Content-Type: multipart/form-data; boundary={BOUNDARY.decode()}', *fields,
                        method='POST', body=body)


def stored(name):
    return (shared().root / 'var/upload' / name).read_bytes()


@test('S0-BOOT-11', 'PUT stores a new file, replaces it, DELETE removes it')
def _():
    s = shared()
    same(s.get('/upload/a.txt', method='PUT', body=b'first').status, 201)
    same((s.get('/upload/a.txt').body, stored('a.txt')), (b'first', b'first'))
    within(s.get('/upload/a.txt', method='PUT', body=b'second').status, (200, 204))
    same(s.get('/upload/a.txt').body, b'second')
    within(s.get('/upload/a.txt', method='DELETE').status, (200, 204))
    same(s.get('/upload/a.txt').status, 404)
    same(s.get('/upload/a.txt', method='DELETE').status, 404, 'again')


@test('S0-BOOT-11', 'PUT of 8 MiB (a board: half a one), with length and chunked')
def _():
    s = shared('--http-idle', 4)
    data = os.urandom(MIB) * 8
    with s.peer(timeout=20) as p:
        same(p.ask('PUT', '/upload/big.bin', body=data).status, 201)
    same(hashlib.sha256((s.root / 'var/upload/big.bin').read_bytes()).hexdigest(), hashlib.sha256(data).hexdigest())
    with s.peer(timeout=20) as p:
        p.send('PUT /upload/chunks.bin HTTP/1.1\r\nHost: b\r\nTransfer-Encoding: chunked\r\n\r\n')
        for i in range(0, len(data), 100000):
            piece = data[i:i + 100000]
            p.send(b'%x\r\n' % len(piece) + piece + b'\r\n')
        p.send('0\r\n\r\n')
        same(p.reply().status, 201)
    check((s.root / 'var/upload/chunks.bin').read_bytes() == data, 'chunked differs')


@test('S0-BOOT-11', 'directories on the way are made, an empty file is a file')
def _():
    s = shared()
    same(s.get('/upload/one/two/three.txt', method='PUT', body=b'x').status, 201)
    same(stored('one/two/three.txt'), b'x')
    same(s.get('/upload/zero', method='PUT', body=b'').status, 201)
    same(stored('zero'), b'')


@test('S0-BOOT-11', 'a broken upload leaves the old file and nothing else')
def _():
    s = shared()
    s.get('/upload/keep.txt', method='PUT', body=b'old')
    for rude in (False, True):
        with s.peer() as p:
            p.send(b'PUT /upload/keep.txt HTTP/1.1\r\nHost: b\r\nContent-Length: 100000\r\n\r\n' + b'n' * 50000)
            until(lambda: {x['what']: x['used'] for x in s.status()['pools']}['files'] > 0, 'the upload')
            if rude:
                p.reset()
        until(lambda: {x['what']: x['used'] for x in s.status()['pools']}['files'] == 0, 'the end of it')
        same(stored('keep.txt'), b'old')
    names = s.names('var/upload')
    check(all(not n.startswith('.') and 'tmp' not in n for n in names), f'left: {names}')


@test('S0-BOOT-11', 'readers of the old file are not disturbed by a new one')
def _():
    s = shared('--http-idle', 4)
    old, new = b'o' * (4 * MIB), b'n' * (4 * MIB)
    s.put_file('/var/upload/swap.bin', old)
    with s.peer(receive=4096, timeout=20) as p:
        p.send('GET /upload/swap.bin HTTP/1.1\r\nHost: b\r\n\r\n')
        p.head()
        p.take(10000)
        within(s.get('/upload/swap.bin', method='PUT', body=new).status, (200, 204))
        rest = p.take(len(old) - 10000)
        check(rest == old[10000:], 'a mixture came')
    check(s.get('/upload/swap.bin').body == new, 'the new one is not there')


@test('S0-BOOT-11', 'no PUT or DELETE where it is not allowed')
def _():
    s = shared()
    same(s.get('/index.html', method='PUT', body=b'x').status, 405)
    same(s.get('/index.html', method='DELETE').status, 405)
    within(s.get('/upload/', method='DELETE').status, (400, 403, 404, 405, 409))
    within(s.get('/upload/', method='PUT', body=b'x').status, (400, 403, 404, 405, 409))
    within(s.get('/upload/%2e%2e/www/html/index.html', method='PUT', body=b'x').status, (400, 403, 404, 405))
    has(s.get('/').body, b'signalbox', 'page')


@test('S0-BOOT-11', 'a posted form stores its files')
def _():
    within(post(form(part('note', b'just text'), part('file', b'one\r\n--not the end\r\n', 'one.txt', 'text/plain'),
                     part('file', bytes(range(256)) * 40, 'two.bin', 'application/octet-stream'))).status,
           (200, 201, 204, 303))
    same(stored('one.txt'), b'one\r\n--not the end\r\n')
    same(stored('two.bin'), bytes(range(256)) * 40)


@test('S0-BOOT-11', 'a form whose file name has directories stays in its place')
def _():
    s = shared()
    for name in ('../../www/html/index.html', '/etc/passwd', 'C:\\\\x\\\\y.txt', '..'):
        post(form(part('file', b'evil', name)))
    has(s.get('/').body, b'signalbox', 'page')
    check(b'evil' not in (s.root / 'etc/passwd').read_bytes() if (s.root / 'etc/passwd').exists() else True, 'passwd')
    names = s.names('')
    check('..' not in names, names)
    s.get('/upload/index.html', method='DELETE')    # stored under its last name; it would hide the listing


@test('S0-BOOT-11', 'a broken form stores nothing of the file that was cut')
def _():
    s = shared()
    body = part('file', b'x' * 5000, 'cut.txt')
    with s.peer() as p:
        p.send(b'POST /upload/ HTTP/1.1\r\nHost: b\r\nContent-Type: multipart/form-data; boundary=' + BOUNDARY +
               b'\r\nContent-Length: 100000\r\n\r\n' + body[:3000])
    until(lambda: {x['what']: x['used'] for x in s.status()['pools']}['files'] == 0, 'the end of it')
    check(not (s.root / 'var/upload/cut.txt').exists(), 'cut.txt is there')
    r = post(part('file', b'y' * 100, 'noend.txt'))     # the closing boundary is missing
    check(r.status == 400, f'without an end: {r.status}')
    check(not (s.root / 'var/upload/noend.txt').exists(), 'noend.txt is there')


@test('S0-BOOT-11', 'a form fed one byte at a time')
def _():
    s = shared()
    body = form(part('file', b'slow\r\n------signal', 'slow.txt'))
    with s.peer() as p:
        p.send(b'POST /upload/ HTTP/1.1\r\nHost: b\r\nContent-Type: multipart/form-data; boundary="' + BOUNDARY +
               b'"\r\nContent-Length: %d\r\n\r\n' % len(body))
        for i in range(len(body)):
            p.send(body[i:i + 1])
        within(p.reply().status, (200, 201, 204, 303))
    same(stored('slow.txt'), b'slow\r\n------signal')


@test('S0-BOOT-11', 'the directory is listed, names are escaped')
def _():
    s = shared()
    s.put_file('/var/upload/<b>&.txt', b'x')
    r = s.get('/upload/')
    same(r.status, 200)
    has(r['content-type'], 'text/html', 'type')
    check(b'<b>&.txt' not in r.body and b'<b>&.txt' in html.unescape(r.body.decode()).encode(), short(r.body))


@test('S0-BOOT-11', 'two uploads of one name: one of them wins whole')
def _():
    s = shared('--http-idle', 4)
    bodies = [bytes([65 + i]) * 300000 for i in range(4)]
    threads = [threading.Thread(target=lambda b=b: s.get('/upload/race.bin', method='PUT', body=b)) for b in bodies]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    check(s.get('/upload/race.bin').body in bodies, 'a mixture')


@test('S0-BOOT-11', 'a full disk is 507 and the old file stays')
def _():
    import subprocess
    import tempfile
    from harness import Skipped
    place = tempfile.mkdtemp(prefix='signalbox-small-')
    if os.geteuid() or subprocess.run(['mount', '-t', 'tmpfs', '-o', 'size=1m', 'none', place], capture_output=True).returncode:
        os.rmdir(place)
        raise Skipped('no small file system can be mounted here')
    try:
        with Server(root=place) as s:
            before = s.used()
            same(s.get('/upload/f.bin', method='PUT', body=b'a' * 100000).status, 201)
            r = s.get('/upload/f.bin', method='PUT', body=b'b' * 3000000)
            same(r.status, 507)
            check(s.get('/upload/f.bin').body == b'a' * 100000, 'the old file is gone')
            within(s.get('/upload/f.bin', method='DELETE').status, (200, 204))
            same(s.get('/upload/g.bin', method='PUT', body=b'c' * 200000).status, 201, 'room was given back')
            s.settle(before)
    finally:
        subprocess.run(['umount', place], check=False)
        os.rmdir(place)
