"""curl, wget, wrk and ab."""
import gzip
import pathlib
import re
import shutil
import subprocess
import tempfile

from harness import MIB, SLOW, Skipped, check, has, room, same, shared, test

DATA = bytes(i * 7 % 256 for i in range(3 * MIB))


def server():
    s = shared('--http-idle', 4)
    if not (s.root / 'var/www/html/data.bin').exists():
        s.put_file('/var/www/html/data.bin', DATA)
    return s


def run(*words, cwd=None, ok=(0,)):
    if not shutil.which(words[0]):
        raise Skipped(f'{words[0]} is not installed')
    done = subprocess.run([str(w) for w in words], capture_output=True, cwd=cwd, timeout=60 * SLOW)
    check(done.returncode in ok, f'{" ".join(map(str, words))[:100]} ended with {done.returncode}: {done.stderr[-200:]}')
    return done.stdout


def curl(*words, **more):
    return run('curl', '-sS', '--fail-with-body', '--max-time', 30, *words, **more)


class Place:
    """A directory for what a client stores."""

    def __enter__(self):
        self.dir = pathlib.Path(tempfile.mkdtemp(prefix='signalbox-client-'))
        return self.dir

    def __exit__(self, *unused):
        shutil.rmtree(self.dir)


@test('S0-HTTP-01', 'curl: pages, keep-alive over several addresses')
def _():
    s = server()
    out = curl('-v', '--stderr', '-', s.url('/hello'), s.url('/hello'), s.url('/upTime'))
    has(out, b'Hello, world', 'output')
    same(out.count(b'Connected to'), 1, 'connections')


@test('S0-HTTP-04', 'curl --range, one and several')
def _():
    s = server()
    same(curl('--range', '100-199', s.url('/data.bin')), DATA[100:200])
    same(curl('--range', '-5', s.url('/data.bin')), DATA[-5:])
    has(curl('--range', '0-4,10-14', s.url('/data.bin')), DATA[10:15], 'parts')


@test('S0-HTTP-04', 'curl --continue-at, wget -c: the rest of a file')
def _():
    s = server()
    with Place() as d:
        (d / 'a').write_bytes(DATA[:len(DATA) // 3])
        curl('--continue-at', '-', '-o', d / 'a', s.url('/data.bin'))
        check((d / 'a').read_bytes() == DATA, 'curl: differs')
        (d / 'data.bin').write_bytes(DATA[:len(DATA) // 2])
        run('wget', '-q', '-c', s.url('/data.bin'), cwd=d)
        check((d / 'data.bin').read_bytes() == DATA, 'wget: differs')
        run('wget', '-q', '-c', s.url('/data.bin'), cwd=d)      # complete already: 416 is fine with it


@test('S0-HTTP-04', 'curl --compressed')
def _():
    s = server()
    s.put_file('/var/www/html/z.txt', b'plain text')
    s.put_file('/var/www/html/z.txt.gz', gzip.compress(b'plain text'))
    same(curl('--compressed', s.url('/z.txt')), b'plain text')
    same(curl(s.url('/z.txt')), b'plain text')


@test('S0-BOOT-11', 'curl -T uploads, from a file and from a pipe')
def _():
    s = server()
    with Place() as d:
        (d / 'up.bin').write_bytes(DATA)
        curl('-T', d / 'up.bin', s.url('/upload/'))
        check((s.root / 'var/upload/up.bin').read_bytes() == DATA, 'differs')
        run('sh', '-c', f'cat {d}/up.bin | curl -sS --fail -T - {s.url("/upload/pipe.bin")}')
        check((s.root / 'var/upload/pipe.bin').read_bytes() == DATA, 'from a pipe: differs')


@test('S0-BOOT-11', 'curl -F posts a form')
def _():
    s = server()
    with Place() as d:
        (d / 'form.bin').write_bytes(DATA)
        curl('-F', f'file=@{d}/form.bin', '-F', 'note=hello', s.url('/upload/'))
    check((s.root / 'var/upload/form.bin').read_bytes() == DATA, 'differs')


@test('S0-HTTP-06', 'curl with a large body waits for 100 Continue')
def _():
    s = server()
    with Place() as d:
        (d / 'body').write_bytes(DATA)
        out = curl('-v', '--stderr', d / 'err', '-H', 'Expect: 100-continue', '--data-binary', f'@{d}/body', s.url('/echo'))
        check(out == DATA, 'differs')
        has((d / 'err').read_bytes(), b'100 Continue', 'conversation')


@test('S0-HTTP-09', 'curl --http1.0 and --http0.9')
def _():
    s = server()
    same(curl('--http1.0', s.url('/hello')), b'Hello, world')
    check(curl('--http1.0', s.url('/data.bin')) == DATA, 'file differs')
    has(curl('--http1.0', s.url('/status')), b'pools', 'a stream')


@test('S0-HTTP-06', 'curl -u: Basic authentication')
def _():
    s = server()
    has(curl('-u', 'webadmin:webadminpassword', s.url('/private/')), b'webadmin', 'page')
    curl('-u', 'webadmin:no', s.url('/private/'), ok=(22,))


@test('S0-HTTP-04', 'curl -z and --etag-compare: not modified')
def _():
    s = server()
    with Place() as d:
        curl('--etag-save', d / 'tag', '-o', d / 'x', s.url('/data.bin'))
        same(curl('--etag-compare', d / 'tag', '-w', '%{http_code}', '-o', '/dev/null', s.url('/data.bin')), b'304')


@test('S0-HTTP-04', 'wget mirrors the pages')
def _():
    s = server()
    with Place() as d:
        run('wget', '-q', '-r', '-l', '2', '-p', '--no-host-directories', '--ignore-tags=form', s.url('/'), cwd=d, ok=(0, 8))
        names = {p.name for p in d.rglob('*')}
        for name in ('index.html', 'example02.html', 'example09.html', 'android-192.png', 'apple-180.png'):
            check(name in names, f'{name} is not among {sorted(names)}')
        png = (d / 'android-192.png').read_bytes()
        same(png[:8], b'\x89PNG\r\n\x1a\n')


@test('S0-HTTP-12', 'wrk with pipelining: every answer is right')
def _():
    s = server()
    with Place() as d:
        (d / 'pipe.lua').write_text('init = function(args) local r = {} for i = 1, 16 do r[i] = wrk.format("GET", "/hello") '
                                    'end req = table.concat(r) end request = function() return req end\n')
        out = run('wrk', '-t1', f'-c{room(16, 8, 2)}', '-d2s', '-s', d / 'pipe.lua', s.url('/')).decode()
    check('Non-2xx' not in out and 'Socket errors' not in out, out[-300:])
    check(int(re.search(r'(\d+) requests in', out)[1]) > 1000, out[-300:])


@test('S0-HTTP-12', 'ab with and without keep-alive')
def _():
    s = server()
    for words in (('-k',), ()):
        out = run('ab', '-q', '-n', 2000, '-c', room(20, 12, 4), *words, s.url('/hello')).decode()
        has(out, 'Failed requests:        0', 'ab')
        check('Non-2xx' not in out, out[-300:])
        if words:
            same(re.search(r'Keep-Alive requests: +(\d+)', out)[1], '2000')
