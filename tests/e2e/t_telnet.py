"""Telnet: the seed's rows over a raw socket, and real clients on a pseudo terminal."""
import os
import re
import shutil
import socket
import time

from harness import BOARD, MIB, PEER, SLOW, Peer, Server, check, free_port, has, kept, room, same, test, until
from terminal import Client

PROMPT = b'\r\n# '
_kept = {}


class Box(Server):
    """A server with Telnet."""

    def __init__(self, *options, **more):
        self.telnet = free_port()
        super().__init__('--telnet', self.telnet, *options, **more)

    def answers(self):
        if BOARD:
            return super().answers()
        try:
            socket.create_connection(('127.0.0.1', self.telnet), 1).close()
            return True
        except OSError:
            check(self.process.poll() is None, f'the server ended: {self.text()[-400:]}')
            return False


def box():
    if 'box' not in _kept:
        _kept['box'] = Box()
        kept.append(_kept['box'])
    return _kept['box']


class Session(Peer):
    """Raw bytes, from the greeting on."""

    def __init__(self, server=None, user=None, password=None, **options):
        super().__init__((server or box()).telnet, **options)
        end = time.monotonic() + 10 * SLOW
        while BOARD and self.more() and self.rest.startswith(b'Too many sessions'):    # the last one has not quite gone
            check(time.monotonic() < end, 'too many sessions, and none ends')
            self.sock.close()
            time.sleep(.05)
            super().__init__((server or box()).telnet, **options)
        if user:
            self.until(b'user: ')
            self.send(user + '\r\0')
            self.until(b'password: ')
            self.send(password + '\r\0')
            self.until(b'commands.\r\n')
            self.take(2)

    def until(self, text):
        while text not in self.rest:
            check(self.more(), f'closed before {text!r}: {self.rest!r}')
        data, _, self.rest = self.rest.partition(text)
        return data + text

    def ask(self, line, prompt=PROMPT):
        """What a command says, without its echo and without the prompt."""
        self.send(line + '\r\0')
        said = self.until(prompt)[:-len(prompt)]
        check(said.startswith(line.encode()), f'echo of {line}: {said!r}')
        said = said[len(line):]
        check(not said or said.startswith(b'\r\n\n'), f'before the output of {line}: {said!r}')
        return said[3:].decode('latin-1')


def root(server=None):
    return Session(server, 'root', 'rootpassword')


# ---- login ----

@test('S0-TEL-01', 'greeting with the address, WILL ECHO, WILL SGA, DO NAWS')
def _():
    with Session() as s:
        same(s.until(b'user: '), f'Hello {PEER}'.encode() + b'\xff\xfb\x01\xff\xfb\x03\xff\xfd\x1f,\r\n\nuser: ')


@test('S0-TEL-02', 'the password is asked for and not echoed')
def _():
    with Session() as s:
        s.until(b'user: ')
        same(s.send('root\r\0').until(b': '), b'root\r\npassword: ')
        same(s.send('rootpassword\r\0').until(b'Welcome'), b'\r\n\nWelcome')


@test('S0-TEL-03', 'good login')
def _():
    with Session() as s:
        s.until(b'user: ')
        s.send('root\r\n').until(b'password: ')
        same(s.send('rootpassword\r\n').until(PROMPT), b'\r\n\nWelcome root,\r\nuse "/" to refer to your home directory '
             b'"/",\r\nuse "help" to display available commands.\r\n# ')


@test('S0-TEL-04', 'bad login: one try')
def _():
    with Box() as b, Session(b) as s:
        s.until(b'user: ')
        s.send('root\r\nwrong\r\n').until(b'password: ')
        same(s.all(), b'\r\n\nUser name or password incorrect\r\n')


@test('S0-TEL-05', 'the prompt tells whether all is below')
def _():
    with Session(None, 'webadmin', 'webadminpassword') as s:
        same(s.send('\r\0').until(b'$ '), b'\r\n$ ')
    with root() as s:
        same(s.send('\r\0').until(b'# '), b'\r\n# ')


@test('S0-TEL-06', 'both rub out, LF is nothing, blanks are one')
def _():
    with root() as s:
        for key in ('\x08', '\x7f'):
            same(s.send('a' + key).until(b'\b \b'), b'a\b \b')
        s.send('le\nd    state\r\0')
        has(s.until(PROMPT), b'Led is o')


# ---- commands ----

@test('S0-TEL-07', "the program's own commands first")
def _():
    with root() as s:
        same(s.ask('turn led on'), 'Led is on.')
        same(s.ask('led state'), 'Led is on.')
        same(s.ask('turn led off'), 'Led is off.')
        same(s.ask('turn led sideways'), 'Invalid command, use "help" to display available commands.')


@test('S0-EX-05', 'the example: led commands, others fall through')
def _():
    with Box(program='example05') as b, root(b) as s:
        same(s.ask('turn led on'), 'Led is on.')
        same(s.ask('led state'), 'Led is on.')
        same(s.ask('turn led off'), 'Led is off.')
        has(s.ask('uptime'), ' up ')


@test('S0-TEL-08', 'passwd, and the new one counts')
def _():
    with Box() as b:
        with root(b) as s:
            s.send('passwd\r\0')
            same(s.until(b'root: '), b'passwd\r\n\nenter current password for user root: ')
            same(s.send('rootpassword\r\0').until(b'word: '), b'\r\nenter new password: ')
            same(s.send('Neu & lang\r\0').until(b'word: '), b'\r\nre-enter new password: ')
            has(s.send('Neu & lang\r\0').until(PROMPT), b'Password changed.')
            s.send('passwd\r\0rootpassword\r\0')
            has(s.until(b'.\r\n# '), b'Wrong password.')
        with Session(b, 'root', 'Neu & lang'):
            pass
        b.root_password = 'Neu & lang'          # a board's files are read by FTP
        check('Neu' not in b.text() + (b.root / 'etc/shadow').read_text(), 'the password lies about')


@test('S0-TEL-09', 'passwd of somebody else')
def _():
    with root() as s:
        same(s.ask('passwd webadmin'), "Can't change password for user webadmin.")


@test('S0-TEL-10', 'ls and dir')
def _():
    box().put_file('/tel/a.txt', b'12345')
    with root() as s:
        for line in ('ls tel', 'dir /tel', 'ls /tel/'):
            same(s.ask(line), '       5 /tel/a.txt\r\n')
        has(s.ask('ls'), '  <dir>  /tel\r\n')
        same(s.ask('ls none'), 'Failed to open directory.')


@test('S0-TEL-11', 'cat and type, and a long file on a slow terminal')
def _():
    count = 200000 * MIB >> 20
    data = b''.join(b'line %d of a long file\n' % i for i in range(count))
    box().put_file('/tel/b.txt', b'one\ntwo\n')
    box().put_file('/tel/long.txt', data)
    with Session(None, 'root', 'rootpassword', receive=65536) as s:
        same(s.ask('cat tel/b.txt'), 'one\r\ntwo\r\n')
        same(s.ask('type /tel/b.txt'), 'one\r\ntwo\r\n')
        same(s.ask('cat tel/none'), 'Failed to open /tel/none.')
        same(len(s.ask('cat tel/long.txt')), len(data) + count)
        # larger than all that the kernel keeps between the two; of a board's file it would keep all
        huge = box().put_file('/tel/huge.txt', data * 10)
        s.send('cat tel/huge.txt\r\0')
        if BOARD:
            s.until(b'line 9 of')
        else:
            time.sleep(.3)
        s.send('\x03')
        n = len(s.until(b'^C' + PROMPT))
        huge.unlink()
        check(n < room(5, 9, 9) * len(data), f'{n} bytes after ^C')


@test('S0-TEL-12', 'rm and del')
def _():
    file = box().put_file('/tel/to go', b'')
    with root() as s:
        same(s.ask('rm "tel/to go"'), '/tel/to go deleted.\r\n')
        check(not file.exists(), 'it is still there')
        same(s.ask('del tel/to\\ go'), 'Failed to delete /tel/to go.\r\n')


@test('S0-TEL-13', 'ping, IPv4 and IPv6, and ^C', background=True)
def _():
    with Box() as b, root(b) as s:
        same(s.ask('ping'), 'Ping target must be specified.')
        for target in ('127.0.0.1', PEER if BOARD else '::1'):
            said = s.ask(f'ping {target}')
            if 'not possible' in said:
                continue                # this host allows no ICMP sockets
            lines = said.split('\r\n')
            same(lines[0], f'ping {target}: 32 data bytes')
            for i in range(1, 5):
                check(re.fullmatch(rf'32 bytes from {target}: icmp_seq={i} time=\d+\.\d\d\d ms', lines[i]), lines[i])
            same(lines[5], '4 packets transmitted, 4 packets received, 0.0% packet loss')
            check(re.fullmatch(r'round-trip min/avg/max/stddev = [\d./]+ ms', lines[6]), lines[6])
        s.send('ping 127.0.0.1\r\0')
        s.until(b' data bytes\r\n')
        s.send(b'\xff\xf4\xff\xf2')
        said = s.until(PROMPT).decode()
        check(re.search(r'\^C\r\n[1-3] packets transmitted, [0-3] packets received', said) or 'not possible' in said, said)


@test('S0-TEL-25', 'urgent data: what is typed before the data mark is dropped, commands are not')
def _():
    with root() as s:
        s.send('led on')
        s.until(b'led on')
        s.sock.send(b'turn led on\r\0' * 1000 + b'\xff\xf4\xff\xf2', socket.MSG_OOB)     # the last byte is the urgent one
        s.send('led state\r\0')
        said = s.until(b'led state\r\n\nLed is off.' + PROMPT)
        check(said.count(b'Led is on.') < 20, 'all of it was carried out')
        has(said, b'^C' + PROMPT)
        s.send(b'\xff\xf2le\xff\xf2d state\r\0')          # without urgent data it means nothing
        same(s.until(PROMPT), b'led state\r\n\nLed is off.' + PROMPT)


@test('S0-TEL-14', 'ifconfig and ipconfig')
def _():
    with root() as s:
        for word in ('ifconfig', 'ipconfig'):
            has(s.ask(word), 'lo        \r\n          inet addr:127.0.0.1\r\n          mtu:')
        same(s.ask('ifconfig -a'), 'Options are not supported.')


@test('S0-TEL-15', 'arp')
def _():
    with root() as s:
        rows = [x.split() for x in open('/proc/net/arp').read().splitlines()[1:]]
        said = s.ask('arp -a')
        for ip, kind, flags, mac, _, name in rows:
            if kind == '0x1' and int(flags, 16) & 2:        # an address of Ethernet that has answered
                check(re.search('^  ' + re.escape(f'{ip:22}{mac}     ') + r'(dynamic|static)\r$', said, re.M), said)
                check(re.search(rf'^{re.escape(name)}: [\d.]+\r\n  Internet Address      Physical Address      Type\r$', said, re.M), said)
        check(any(int(r[2], 16) & 2 for r in rows) or 'No neighbours are known.' in said, said)
        same(s.ask('arp -n'), 'Only arp -a is supported.')


@test('S0-TEL-16', 'iw')
def _():
    with root() as s:
        same(s.ask('iw dev wlan1 station dump'), s.ask('iw'))
        same(s.ask('iw phy'), 'Only iw dev wlan1 station dump is supported.')


@test('S0-TEL-17', 'uptime')
def _():
    with root() as s:
        check(re.fullmatch(r'\d\d:\d\d:\d\d up 00:\d\d:\d\d', s.ask('uptime')), 'uptime')
        same(s.ask('uptime -p'), 'Only uptime without options is supported.')


@test('S0-TEL-18', 'reboot')
def _():
    b = Box()
    with root(b) as s:
        same(s.ask('reboot now'), 'Only reboot without options is supported.')
        s.send('reboot\r\0')
        has(s.all(), b'rebooting ...')
    until(b.ended, 'the end')
    has(b.text(), 'reboot requested via telnet ...')
    b.stop()


@test('S0-TEL-19', 'help is the file')
def _():
    with Box() as b, root(b) as s:
        has(s.ask('help'), 'upload help.txt file found in ')
        b.put_file('/var/telnet/help.txt', b'This helps.\n')
        same(s.ask('help'), 'This helps.\r\n')


@test('S0-TEL-22', 'help without the file')
def _():
    with Box() as b, root(b) as s:
        has(s.ask('help'), 'Please use FTP, loggin as root / rootpassword and upload help.txt file found in '
            'Esp32_web_ftp_telnet_server_template package into /var/telnet/ directory.')


@test('S0-TEL-20', 'quit')
def _():
    with root() as s:
        s.send('quit\r\0')
        has(s.all(), b'quit')


@test('S0-TEL-21', 'unknown command')
def _():
    with root() as s:
        same(s.ask('nonsense'), 'Invalid command, use "help" to display available commands.')


@test('S0-TEL-23', 'inactivity, suspended while a command runs', background=True)
def _():
    with Box('--telnet-idle', 1) as b, root(b) as s:
        s.send('ping 127.0.0.1\r\0')
        has(s.until(b'\r\n# '), b'4 packets transmitted')
        start = time.monotonic()
        s.all()
        check(.5 < time.monotonic() - start < 4 * SLOW, 'time-out')


@test('S0-TEL-24', 'log lines')
def _():
    has(box().text(), '[telnet] server started')
    if BOARD:
        return                  # nobody else can have its port
    b = Server('--telnet', box().telnet, wait=False)
    until(lambda: b.process.poll() is not None, 'the end')
    has(b.text(), "[telnet] couldn't start telnet server")


@test('S0-TEL-06', 'one command and its answer leave in one piece')
def _():
    with root() as s:
        for _ in range(50):
            s.send('led state\r\0')
            data = s.sock.recv(65536)
            check(data.endswith(PROMPT) and data.startswith(b'led state'), repr(data))


# ---- real clients ----

LONG = ''.join(f'{n:03}.' for n in range(room(40, 40, 28)))       # 160 characters (112 where a line has 128), in a window of 60


def tour(*words):
    """Login, lines with corrections and longer than the window, ^C, another password, ^D; what is on the screen."""
    with Box() as b:
        b.put_file('/tel/a.txt', b'12345')
        c = Client(*[str(b.telnet) if w == 'PORT' else w for w in words], columns=60)
        c.wait('user: ')
        c.type('root\r', 'password: ')
        c.type('rootpassword\r', 'commands.')
        c.line_is('#', 'prompt')
        c.type('ls telx\x7f/\x7f\r', '/tel/a.txt')
        c.line_is('#', 'prompt')
        c.type('led xstate\x1b[D\x1b[D\x1b[D\x1b[D\x1b[D\x08\r', 'Led is off.')
        c.line_is('#', 'prompt')
        os.write(c.fd, b'\x1b[A')
        c.line_is('# led state', 'history')
        os.write(c.fd, '\x15gr\u00fc\u00df'.encode())
        c.line_is('# gr\u00fc\u00df', 'UTF-8')
        above = c.screen.lines()[:c.screen.y]
        os.write(c.fd, f'\x15{LONG}'.encode())
        until(lambda: c.read(.02) and c.screen.line().endswith(LONG[-4:]), 'the end of the line')
        check(c.screen.line().startswith('# ') and len(c.screen.line()) < 60, c.screen.line())
        os.write(c.fd, b'\x01cat ')
        until(lambda: c.read(.02) and c.screen.line().startswith('# cat 000.001.'), 'its beginning')
        same(c.screen.lines()[:c.screen.y], above, 'what stands above')
        c.type('\r', LONG[-4:])
        has(''.join(c.screen.lines()), f'Failed to open /{LONG}.')
        c.type('ping 127.0.0.1\r', ' data bytes')
        c.type('\x03', ' packet loss')
        c.type('passwd\r', 'for user root: ')
        c.type('rootpassword\r', 'enter new password: ')
        c.type('geheim 1\r', 're-enter new password: ')
        c.type('geheim 1\r', 'Password changed.')
        c.type('uptime\r', ' up 00:')
        c.line_is('#', 'prompt')
        for secret in ('rootpassword', 'geheim'):
            check(secret not in c.screen.seen, f'the password is on the screen: {c.screen.seen}')
        has(c.screen.lines(), '# uptime', 'screen')
        os.write(c.fd, b'\x04')
        c.end()


@test('S0-TEL-25', "inetutils' telnet on a terminal")
def _():
    tour('inetutils-telnet' if shutil.which('inetutils-telnet') else 'telnet', '127.0.0.1', 'PORT')


@test('S0-TEL-25', "busybox' telnet on a terminal")
def _():
    tour('busybox', 'telnet', '127.0.0.1', 'PORT')


@test('S0-TEL-25', "PuTTY's plink on a terminal")
def _():
    tour('plink', '-telnet', '-P', 'PORT', '127.0.0.1')


@test('S0-TEL-25', 'the server leaves cleanly')
def _():
    if 'box' in _kept:
        kept.remove(_kept['box'])
        _kept.pop('box').stop()
