"""Real clients on a pseudo terminal, and what is to be seen on it."""
import codecs
import fcntl
import os
import pty
import select
import shutil
import signal
import struct
import subprocess
import termios
import time

from harness import SLOW, Failed, check


class Screen:
    """A terminal of 24 lines that knows what a shell like ours may send it, and wraps what is too long."""

    def __init__(self, columns=80):
        self.columns, self.rows = columns, [[' '] * columns for _ in range(24)]
        self.x = self.y = 0
        self.seen = ''                  # all that was ever shown
        self.decode = codecs.getincrementaldecoder('utf-8')('replace').decode

    def line_feed(self):
        self.y += 1
        if self.y == 24:
            self.rows = self.rows[1:] + [[' '] * self.columns]
            self.y = 23

    def put(self, data):
        for c in self.decode(data):
            if c == '\r':
                self.x = 0
            elif c == '\n':
                self.seen += c
                self.line_feed()
            elif c == '\b':
                self.x = max(0, self.x - 1)
            elif c >= ' ':
                if self.x == self.columns:
                    self.x = 0
                    self.line_feed()
                self.rows[self.y][self.x] = c
                self.x += 1
                self.seen += c

    def lines(self):
        return [''.join(r).rstrip() for r in self.rows]

    def line(self):
        return ''.join(self.rows[self.y]).rstrip()


class Client:
    """A program on a pseudo terminal."""

    def __init__(self, *words, columns=80, cwd=None):
        check(shutil.which(words[0]), f'{words[0]} is not installed')
        self.screen = Screen(columns)
        master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack('HHHH', 24, columns, 0, 0))
        self.process = subprocess.Popen([str(w) for w in words], stdin=slave, stdout=slave, stderr=slave, start_new_session=True,
                                        cwd=cwd, preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
                                        env={**os.environ, 'TERM': 'vt100', 'HOME': '/nonexistent'})
        os.close(slave)
        self.fd = master

    def read(self, seconds):
        end = time.monotonic() + seconds
        while select.select([self.fd], [], [], max(0, end - time.monotonic()))[0]:
            try:
                data = os.read(self.fd, 65536)
            except OSError:
                return False
            if not data:
                return False
            self.screen.put(data)
        return True

    def wait(self, text, times=1):
        """Until it is on the screen, so many times."""
        end = time.monotonic() + 5 * SLOW
        while '\n'.join(self.screen.lines()).count(text.rstrip()) < times:
            check(time.monotonic() < end, f'{text!r} is not on the screen: {self.screen.lines()}')
            self.read(.02)

    def type(self, text, wait, times=1):
        os.write(self.fd, text.encode())
        self.wait(wait, times)

    def line_is(self, text, what):
        """What stands on the line of the cursor, once all has been drawn."""
        end = time.monotonic() + 2 * SLOW
        while self.screen.line() != text:
            check(time.monotonic() < end, f'{what}: {self.screen.line()!r}, wanted {text!r}')
            self.read(.02)

    def end(self):
        if self.process.poll() is None:
            self.read(.5)
        try:
            self.process.wait(3 * SLOW)
        except subprocess.TimeoutExpired:
            self.process.send_signal(signal.SIGKILL)
            self.process.wait()
            raise Failed('the client did not end') from None
        finally:
            os.close(self.fd)
