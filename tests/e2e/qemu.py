"""The firmware in QEMU, looking to a test like any other Server.

    with qemu.Board('--ftp', ftp_port, board='lm3s6965evb') as box:
        box.get('/')

Each has an image of its own for its flash (or the one it is given), ports of its own and is ended by its pid. It fails when
the firmware said FAULT or PANIC, or QEMU lost a packet. Options are those of the host's program, as far as a board knows them.
"""
import atexit
import os
import pathlib
import random
import re
import shutil
import socket
import subprocess
import tempfile

import harness
from harness import Failed, check, until

BOARDS = {'mps2-an385': 'lan9118', 'lm3s6965evb': 'stellaris'}
BUILT = harness.TOP / 'build' / 'firmware'
BAD_WORDS = re.compile(r'FAULT|PANIC|ASSERT|Slirp: Failed|lockup|fatal', re.I)
NORMAL = re.compile(r'Timer with period zero|terminating on signal|has no peer')
FLASH_SIZE = 4 << 20
KEPT = 60               # seconds a test may ask QEMU's monitor


def build(board, app='handlers/signalbox.c'):
    """True: the firmware is there. False: what it is made of is not."""
    done = subprocess.run([str(harness.TOP / 'tools' / 'firmware'), 'build', board, app], capture_output=True, text=True,
                          check=False)
    if done.returncode == 77:
        return False
    check(done.returncode == 0, f'the firmware of {board} does not build: {done.stderr[-2000:]}')
    return True


def blank(path, size=FLASH_SIZE):
    """An image as flash comes from the factory."""
    path.write_bytes(b'\xff' * size)
    return path


def free_range(count):
    """The first of so many ports in a row that nobody has."""
    for _ in range(200):
        low = random.randrange(20000, 30000)
        held = []
        try:
            for port in range(low, low + count):
                held.append(socket.socket())
                held[-1].bind(('127.0.0.1', port))
            return low
        except OSError:
            continue
        finally:
            for s in held:
                s.close()
    raise Failed('no free ports')


class Board(harness.Server):
    """pasv: so many ports for FTP's passive connections; words: further ones of board/lwip/options.h; cut: the power fails
    after so many programmed bytes; static: no DHCP; icount: a number of instructions is a time."""

    def __init__(self, *options, board='mps2-an385', app='signalbox', image=None, seed=True, wait=True, pasv=4, words=(),
                 cut=0, static=True, icount=None, services=()):
        self.board, self.app = board, app
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix='signalbox-board-'))
        atexit.register(shutil.rmtree, self.folder, ignore_errors=True)
        self.image = pathlib.Path(image) if image else blank(self.folder / 'nor.img')
        self.uart, self.complaints = self.folder / 'uart.log', self.folder / 'qemu.log'
        self.host, self.forwards = {}, []
        self.words = [*words, f'flash={self.image}', 'public=127.0.0.1']
        self.words += ['seed-defaults'] * seed + ['static'] * static + [f'cut={cut}'] * bool(cut)
        self.take(options, pasv, services)
        self.start(icount)
        if wait:
            until(self.answers, f'the start of {board}', 15)
            self.ports()

    def take(self, options, pasv, services):
        """The host program's options as the board's words and as forwarded ports."""
        todo, guest = list(options), {'--telnet': 23, '--ftp': 21}
        self.forward(0, 80)
        for name, port in guest.items():
            if name not in todo:
                self.forward(0, port)
        for port in services:
            self.forward(0, port)
        low = free_range(pasv)
        for port in range(low, low + pasv):
            self.forward(port, port)
        self.words.append(f'pasv={low}-{low + pasv - 1}')
        while todo:
            name = todo.pop(0)
            if name in guest:
                self.forward(todo.pop(0), guest[name])
            elif name in ('--allow', '--deny'):
                self.words.append(f'{name[2:]}={todo.pop(0)}')
            else:
                raise harness.Skipped(f'a board knows no {name}')

    def forward(self, host, guest):
        self.forwards.append(f'hostfwd=tcp:127.0.0.1:{host}-:{guest}')

    def start(self, icount):
        elf = BUILT / self.board / f'{self.app}.elf'
        check(elf.exists(), f'{elf} is not built')
        arguments = ','.join(['arg=fw', *(f'arg={w}' for w in self.words)])
        command = ['qemu-system-arm', '-M', self.board, '-display', 'none', '-serial', f'file:{self.uart}',
                   '-monitor', f'unix:{self.folder}/monitor,server=on,wait=off', '-kernel', str(elf),
                   '-nic', ','.join(['user', f'model={BOARDS[self.board]}', *self.forwards]),
                   '-semihosting-config', f'enable=on,target=native,{arguments}']
        if icount is not None:
            command += ['-icount', f'shift={icount},sleep=on']
        with open(self.complaints, 'wb') as err:
            self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=err, stderr=err)
        atexit.register(self.process.kill)

    # ---- what it says ----

    def text(self):
        return self.uart.read_text(encoding='utf-8', errors='replace') if self.uart.exists() else ''

    def answers(self):
        if self.process.poll() is not None:
            raise Failed(f'QEMU ended with {self.process.returncode}: {self.text()[-300:]}{self.complaints.read_text()[-300:]}')
        said = self.text()
        check(not BAD_WORDS.search(said), f'the board says {said[-400:]}')
        return '[board] ready' in said and '[net] the address is' in said

    def boots(self):
        return self.text().count('[board] ready')

    # ---- QEMU ----

    def monitor(self, command):
        """What QEMU's monitor answers."""
        with socket.socket(socket.AF_UNIX) as s:
            s.settimeout(KEPT)
            s.connect(str(self.folder / 'monitor'))
            said = b''
            while not said.endswith(b'(qemu) '):
                said += s.recv(65536)
            s.sendall(command.encode() + b'\n')
            said = b''
            while not said.endswith(b'(qemu) '):
                said += s.recv(65536)
        return re.sub(r'\x1b\[[A-Z]', '', said.decode()).replace('\r', '').partition('\n')[2]

    def ports(self):
        """The host's port of each port of the board."""
        for host, guest in re.findall(r'TCP\[HOST_FORWARD\]\s+\d+\s+\S+\s+(\d+)\s+\S+\s+(\d+)', self.monitor('info usernet')):
            self.host[int(guest)] = int(host)
        self.port = self.host[80]

    # ---- what a board cannot show ----

    def fds(self):
        return 0

    def put_file(self, path, data):
        raise harness.Skipped('the files of a board are in its flash')

    def lost(self):
        """Lines of QEMU about packets it could not deliver."""
        text = self.complaints.read_text(errors='replace')
        return [line for line in text.splitlines() if not NORMAL.search(line)]

    def end(self):
        """Pulls the plug."""
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()

    def stop(self):
        alive = self.process.poll() is None
        if alive:
            self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.end()
        said, lost = self.text(), self.lost()
        shutil.rmtree(self.folder, ignore_errors=True)
        bad = BAD_WORDS.search(said)
        check(not bad, f'the board says {said[max(0, bad.start() - 100) if bad else 0:][:500]}')
        check(not lost, f'QEMU says {lost[:3]}')
        check(alive, f'QEMU had ended by itself with {self.process.returncode}')
