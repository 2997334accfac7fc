"""FTP with real clients, and dialogues of others."""
import os
import pathlib
import socket
import subprocess
import tempfile

from ftp_talk import Ftp, program
from harness import BOARD, check, has, same, test


@test('S0-FTP-10', 'tnftp: put, get, ls, rename, delete')
def _():
    with Ftp() as s, tempfile.TemporaryDirectory() as here:
        pathlib.Path(here, 'up.txt').write_bytes(b'tnftp\n' * 1000)
        out = program('tnftp', '-nv', '127.0.0.1', s.ftp_port, cwd=here, text='user webadmin webadminpassword\nput up.txt\nls\n'
                      'size up.txt\nmodtime up.txt\nget up.txt down.txt\nrename up.txt z.txt\nmkdir d\nls z*\nrmdir d\n'
                      'delete z.txt\nquit\n')
        has(out, '226 /var/www/html/up.txt transfer complete')
        same(pathlib.Path(here, 'down.txt').read_bytes(), b'tnftp\n' * 1000)
        has(out, '250 /var/www/html/z.txt deleted')
        has(out, '221')


@test('S0-FTP-10', 'inetutils-ftp: active')
def _():
    with Ftp() as s, tempfile.TemporaryDirectory() as here:
        pathlib.Path(here, 'up.bin').write_bytes(bytes(range(256)) * 100)
        out = program('inetutils-ftp', '-nv', '127.0.0.1', s.ftp_port, cwd=here, text='user root rootpassword\nbinary\n'
                      'put up.bin\nls\nget up.bin down.bin\ndelete up.bin\nquit\n')
        has(out, '200 port ok')
        same(pathlib.Path(here, 'down.bin').read_bytes(), bytes(range(256)) * 100)


@test('S0-FTP-09', 'lftp: mirror both ways, resume, parallel')
def _():
    with Ftp() as s, tempfile.TemporaryDirectory() as here:
        tree = pathlib.Path(here, 'tree')
        for i in range(12):
            file = tree / f'd{i % 3}' / f'f {i}.bin'
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(os.urandom(i * 5000))
            os.utime(file, (1600000000 + i, 1600000000 + i))
        out = program('lftp', '-u', 'root,rootpassword', f'ftp://127.0.0.1:{s.ftp_port}', cwd=here, text=
                      'set net:max-retries 2\nset net:timeout 8\nmirror -R -P 4 tree tree\nmirror -P 3 tree back\nls tree\n'
                      'mirror -R tree tree\npget -n 3 "tree/d2/f 11.bin" -o p.bin\nexit\n')
        for file in tree.rglob('*.bin'):
            same(int((s.root / file.relative_to(here)).stat().st_mtime), int(file.stat().st_mtime), 'time of the mirrored')
        diff = subprocess.run(['diff', '-r', 'tree', 'back'], cwd=here, capture_output=True, text=True)
        same((diff.returncode, diff.stdout), (0, ''), out)
        same(pathlib.Path(here, 'p.bin').read_bytes(), (tree / 'd2/f 11.bin').read_bytes())
        part = pathlib.Path(here, 'part.bin')
        part.write_bytes((tree / 'd2/f 11.bin').read_bytes()[:20000])
        program('lftp', '-u', 'root,rootpassword', f'ftp://127.0.0.1:{s.ftp_port}', cwd=here,
                text='get -c "tree/d2/f 11.bin" -o part.bin\nexit\n')
        same(part.read_bytes(), (tree / 'd2/f 11.bin').read_bytes())
        s.put_file('/part', part.read_bytes()[:20000])
        out = program('lftp', '-u', 'root,rootpassword', f'ftp://127.0.0.1:{s.ftp_port}', cwd=here,
                      text='debug 5\nput -c part.bin -o part\nexit\n')
        has(out, 'REST 20000')
        same((s.root / 'part').read_bytes(), part.read_bytes())


@test('S0-FTP-07', 'curl, wget and ncftp, with PASV, EPSV and PORT')
def _():
    with Ftp() as s, tempfile.TemporaryDirectory() as here:
        data = os.urandom(50000)
        pathlib.Path(here, 'a').write_bytes(data)
        url = f'ftp://127.0.0.1:{s.ftp_port}'
        for more in ([], ['--disable-epsv'], *([] if BOARD else [['-P', '-']])):
            program('curl', '-sS', '-u', 'root:rootpassword', '-T', 'a', *more, url + '/a', cwd=here)
            program('curl', '-sS', '-u', 'root:rootpassword', *more, url + '/a', '-o', 'b', cwd=here)
            check(pathlib.Path(here, 'b').read_bytes() == data, f'curl {more}')
            os.remove(pathlib.Path(here, 'b'))
        program('wget', '-q', f'ftp://root:rootpassword@127.0.0.1:{s.ftp_port}/a', '-O', 'c', cwd=here)
        check(pathlib.Path(here, 'c').read_bytes() == data, 'wget')
        program('ncftpput', '-u', 'root', '-p', 'rootpassword', '-P', s.ftp_port, '127.0.0.1', '/', 'c', cwd=here)
        check((s.root / 'c').read_bytes() == data, 'ncftpput')


@test('S0-FTP-08', 'dialogues of Windows ftp.exe and FileZilla')
def _():
    with Ftp() as s:
        s.put_file('/a.txt', b'a\n')
        with s.talk() as t:
            for line, code in (('OPTS UTF8 ON', 200), ('USER root', 331), ('PASS rootpassword', 230), ('XPWD', 257),
                               ('XMKD n', 257), ('XRMD n', 250)):
                same(t.ask(line)[:3], str(code), line)
            for verb, want in (('NLST', b'a.txt\r\n'), ('LIST', b' a.txt\r\n'), ('RETR a.txt', b'a\r\n')):
                with socket.create_server(('127.0.0.1', 0)) as l:
                    port = l.getsockname()[1]
                    has(t.ask(f'PORT 127,0,0,1,{port >> 8},{port & 255}'), '200')
                    t.s.sendall(verb.encode() + b'\r\n')
                    d, _ = l.accept()
                    has(t.reply(), '150')
                    has(d.makefile('rb').read(), want)
                    has(t.reply(), '226')
            has(t.ask('XRMD a.txt'), '250')
            has(t.ask('QUIT'), '221')
        with s.talk() as t:
            for line, code in (('AUTH TLS', 534), ('AUTH SSL', 534), ('USER root', 331), ('PASS rootpassword', 230),
                               ('SYST', 215), ('FEAT', 211), ('CLNT FileZilla', 200), ('OPTS UTF8 ON', 200),
                               ('OPTS MLST type;size;modify;', 200), ('PWD', 257), ('TYPE I', 200)):
                same(t.ask(line)[:3], str(code), line)
            has(t.fetch('MLSD'), b'type=file;size=')
