"""The plug is pulled on a running board: what was acknowledged is there, all else is whole old or whole new."""
import ftplib
import io
import os
import random
import threading
import time

from harness import SLOW, Failed, Server, check, has, same, test, until

FILES = 6
SECONDS = float(os.environ.get('E2E_POWER', '60'))      # for the cuts by bytes
GONE = (OSError, EOFError, ftplib.Error, AttributeError)


def content(i, n):
    """The n-th content of file i: no two are the same, sizes from nothing to several blocks."""
    size = (0, 1, 100, 500, 4000, 4096, 9000, 20000)[(i * 3 + n * 5) % 8]
    return (f'file {i} version {n} '.encode() * (size // 16 + 1))[:size] if size < 30 else \
        f'<{i}.{n}>'.encode() + bytes((i * 31 + n * 17 + k) & 255 for k in range(size - 10))


class Story:
    """What was stored on a box: for each file what it may hold after a cut."""

    def __init__(self):
        self.may = {}           # path: the contents that are right, None = not there

    def known(self, path):
        return self.may.get(path, {None})

    def write(self, box, path, data, rounds):
        before = self.known(path)
        self.may[path] = before | {data}
        box.storbinary(f'STOR {path}', io.BytesIO(data))
        self.may[path] = {data}         # 226
        rounds.append(path)

    def remove(self, box, path):
        before = self.known(path)
        self.may[path] = before | {None}
        box.delete(path)
        self.may[path] = {None}

    def rename(self, box, path, to):
        a, b = self.known(path), self.known(to)
        self.may[path], self.may[to] = a | {None}, b | a
        box.rename(path, to)
        self.may[path], self.may[to] = {None}, a

    def tell(self, box, rounds, first=0):
        """Uploads for as long as there is power."""
        n = first
        try:
            with ftplib.FTP(timeout=5 * SLOW) as f:
                f.connect('127.0.0.1', box.ftp_at)
                f.login('root', 'rootpassword')
                while True:
                    for i in range(FILES):
                        self.write(f, f'/p{i}', content(i, n), rounds)
                    self.write(f, '/new', content(7, n), rounds)
                    self.rename(f, '/new', '/moved')
                    if n % 3 == 2:
                        self.remove(f, '/moved')
                    n += 1
        except GONE:
            pass
        return n

    def check(self, box, what):
        """Each file is one of those that it may be; that one it is from now on."""
        for path, may in self.may.items():
            try:
                got = (box.root / path).read_bytes()
            except FileNotFoundError:
                got = None
            check(got in may, f'{what}: {path} has {"nothing" if got is None else len(got)} '
                  f'bytes, may have {sorted(-1 if m is None else len(m) for m in may)}')
            self.may[path] = {got}
        has(box.get('/').body, b'signalbox', f'{what}: page')


def fresh():
    """A box that has been started once."""
    s = Server()
    s.get('/hello')
    return s


def watch(box, story, rounds, first):
    """Uploads go on until QEMU has ended; what came after the last cut."""
    n = story.tell(box, rounds, first)
    try:
        box.process.wait(20)
    except Exception:
        raise Failed(f'the power did not fail: {box.text()[-200:]}') from None
    box.stderr.close()
    return n


@test('X-POWER S0-FTP-05', 'power fails at a byte of the flash while uploads run, again and again on the same flash')
def _():
    s, story, rounds, chance = fresh(), Story(), [], random.Random(os.environ.get('E2E_SEED', '5'))
    s.off()
    end, cuts, n = time.monotonic() + SECONDS, 0, 0
    while time.monotonic() < end or cuts < 20:
        at = chance.choice((chance.randrange(1, 600), chance.randrange(1, 5000), chance.randrange(1, 60000)))
        s.start(f'cut={at}')
        try:
            until(s.answers, 'the start', 15)
        except Failed:
            check(s.process.poll() is not None, 'neither started nor ended')     # the cut came before
        n = watch(s, story, rounds, n) + 1
        s.start()
        until(s.answers, f'the start after the cut at {at}', 15)
        story.check(s, f'cut {cuts} at byte {at}')
        s.off()
        s.stderr.close()
        cuts += 1
    s.start()
    until(s.answers, 'the last start', 15)
    print(f'  {cuts} cuts, {len(rounds)} uploads acknowledged', flush=True)
    check(len(rounds) > cuts, f'{len(rounds)} uploads in {cuts} rounds')
    s.stop()


@test('X-POWER S0-BOOT-01 S0-BOOT-02', 'power fails within the first start: the next one makes it whole')
def _():
    for at in [*range(1, 40, 3), *range(40, 2000, 83), *range(2000, 16000, 701)]:
        s = Server('--http-idle', 5, wait=False, words=('static', f'cut={at}'))
        try:
            until(s.answers, 'the start', 10)
        except Failed:
            pass
        ended = s.process.poll() is not None
        s.off()
        s.stderr.close()
        s.more = ('static',)
        s.start()
        try:
            until(s.answers, f'the start after a cut at {at}', 15)
        except Failed:
            s.keep()
            raise
        has(s.get('/').body, b'Turn led on for 10 s', f'page after a cut at {at}')
        same((s.root / 'etc/passwd').read_bytes()[:5], b'root:', f'accounts after a cut at {at}')
        s.stop()
        if not ended:
            break               # the first start programs less than that


@test('X-POWER S0-FTP-05', 'kill -9 of the machine while uploads run')
def _():
    s, story, rounds, chance = fresh(), Story(), [], random.Random(7)
    n = 0
    for turn in range(15):
        t = threading.Thread(target=lambda first=n: story.tell(s, rounds, first))
        seen = len(rounds)
        t.start()
        until(lambda: len(rounds) > seen + chance.randrange(1, 12), 'some uploads', 20)
        s.off()
        t.join(20)
        n += 50
        s.stderr.close()
        s.start()
        until(s.answers, 'the start', 15)
        story.check(s, f'kill {turn}')
    s.stop()
