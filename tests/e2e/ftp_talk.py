"""FTP servers and control connections by hand, for the tests of FTP."""
import ftplib
import shutil
import socket
import subprocess

from harness import Server, Skipped, free_port, has

WWW = 'var/www/html'


class Ftp(Server):
    def __init__(self, *options, **more):
        self.ftp_port = free_port()
        super().__init__('--ftp', self.ftp_port, *options, **more)

    def login(self, user='root', password='rootpassword'):
        f = ftplib.FTP(timeout=8)
        f.connect('127.0.0.1', self.ftp_port)
        f.login(user, password)
        return f

    def talk(self, host='127.0.0.1'):
        return Talk(self.ftp_port, host)


class Talk:
    """A control connection by hand."""

    def __init__(self, port, host='127.0.0.1', source=None, sock=None):
        self.s = sock or socket.create_connection((host, port), 8, source and (source, 0))
        self.f = self.s.makefile('rb')
        self.banner = self.reply()

    @classmethod
    def over(cls, sock):
        return cls(0, sock=sock)

    def __enter__(self):
        return self

    def __exit__(self, *unused):
        self.f.close()
        self.s.close()

    def reply(self):
        text = ''
        while True:
            line = self.f.readline().decode()
            if not line:
                return text or 'closed'
            text += line
            if line[:3].isdigit() and line[3] == ' ':
                return text

    def ask(self, line):
        self.s.sendall((line if isinstance(line, bytes) else line.encode()) + b'\r\n')
        return self.reply()

    def login(self, user='root', password='rootpassword'):
        has(self.ask('USER ' + user), '331')
        has(self.ask('PASS ' + password), '230')
        return self

    def pasv(self, source=None):
        r = self.ask('PASV')
        has(r, '227')
        n = [int(x) for x in r.split('(')[1].split(')')[0].split(',')]
        return socket.create_connection(('127.0.0.1', n[4] * 256 + n[5]), 8, source and (source, 0))

    def store(self, name, data, verb='STOR'):
        d = self.pasv()
        has(self.ask(f'{verb} {name}'), '150')
        d.sendall(data)
        d.close()
        return self.reply()

    def fetch(self, what):
        d = self.pasv()
        r = self.ask(what)
        if not r.startswith('150'):
            return r
        data = b''
        while piece := d.recv(65536):
            data += piece
        d.close()
        has(self.reply(), '226')
        return data


def program(*words, text=None, seconds=30, cwd=None):
    if not shutil.which(words[0]):
        raise Skipped(words[0] + ' is not installed')
    p = subprocess.run([str(w) for w in words], input=text, capture_output=True, text=True, timeout=seconds, cwd=cwd)
    return p.stdout + p.stderr
