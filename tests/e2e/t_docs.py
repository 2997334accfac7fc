"""The documents do what they say: their commands run, their programs compile and answer."""
import pathlib
import re
import subprocess
import tempfile

from frames import TEXT, Socket, frame
from harness import PROGRAM, SLOW, TOP, Peer, Server, check, free_port, has, same, test
from t_options import Terminal

BUILD = PROGRAM.parent
LIBRARIES = ('-Wl,--start-group', str(BUILD / 'libsignalbox.a'), str(BUILD / 'libboard_posix.a'), '-Wl,--end-group',
             '-lmbedcrypto', '-lz', '-lpthread', '-lm')


def text_of(name):
    return (TOP / name).read_text(encoding='utf-8')


def blocks(text):
    """The indented blocks outside fences, each a list of lines."""
    text = re.sub(r'^```.*?^```', '', text, flags=re.M | re.S)
    return [[line[4:] for line in b.splitlines()] for b in re.findall(r'(?:^    .*\n(?:[ \t]*\n(?=    ))*)+', text, re.M)]


def compiled(source, place):
    """A program of one file, linked with the library as the README has it."""
    file, program = pathlib.Path(place) / 'program.c', pathlib.Path(place) / 'program'
    file.write_text(source)
    sanitize = ['-fsanitize=address,undefined'] if 'asan' in BUILD.name else []
    done = subprocess.run(['clang' if 'clang' in BUILD.name else 'gcc', '-std=c11', '-Wall', '-Wextra', '-Werror', *sanitize,
                           '-I', str(TOP / 'runtime/include'), '-o', str(program), str(file), *LIBRARIES],
                          capture_output=True, text=True)
    same(done.returncode, 0, done.stderr[:600])
    return program


class Program(Server):
    """A Server of a program that lies anywhere."""

    def __init__(self, path, *options):
        # what stands behind the prefix is the program's own first word
        super().__init__(*options, program='example01', prefix=('sh', '-c', 'shift; exec "$0" "$@"', str(path)), seed=False)


@test('X-DOCS', "README: the user's table compiles and answers")
def _():
    sources = re.findall(r'^```c\n(.*?)^```', text_of('README.md'), re.M | re.S)
    same(len(sources), 1, 'programs')
    with tempfile.TemporaryDirectory(prefix='signalbox-readme-') as place, Program(compiled(sources[0], place)) as s:
        same(s.get('/builtInLed').body, b'{"id":"esp32","builtInLed":"off"}\r\n')
        same(s.get('/builtInLed/on', method='PUT').body, b'{"id":"esp32","builtInLed":"on"}\r\n')
        same(s.get('/builtInLed').json()['builtInLed'], 'on')
        r = s.get('/builtInLed', method='DELETE')
        same((r.status, r['allow']), (405, 'GET, HEAD, OPTIONS'))
        same(s.get('/builtInLed/dim', method='PUT').status, 405, 'a file row has no PUT')
        s.put_file('/var/www/html/page.html', b'a file')
        same(s.get('/page.html', 'Range: bytes=2-').body, b'file')


@test('X-DOCS', 'HANDLERS: the pieces make a program')
def _():
    code, rows, services = [], ['{ "/hello/{name}", .get = hello },'], []
    for lines in blocks(text_of('docs/HANDLERS.md')):
        rows += [x for x in lines if x.startswith('{ "/')]
        services += [x for x in lines if x.startswith('{ .port')]
        code += [x for x in lines if not x.startswith(('{ "/', '{ .port'))]
    check(len(rows) >= 3 and len(services) >= 2, rows + services)
    source = '\n'.join(['#include "signalbox.h"', *code, 'static const struct sb_route routes[] = {', *rows, '};',
                        'static const struct sb_service services[] = {', *services, '};',
                        'static const struct sb_app app = { .http = SB_TABLE(routes), .tcp = SB_SERVICES(services),',
                        '                                   .telnet = SB_TABLE(commands), .shell = &sb_unix };',
                        'int main(int argc, char **argv) { return sb_main(&app, argc, argv); }', ''])
    base = free_port()
    with tempfile.TemporaryDirectory(prefix='signalbox-handlers-') as place, Program(compiled(source, place), '--tcp-base', base) as s:
        same(s.get('/hello/you').body, b'Hello, you\n')
        for path in ('/ws', '/talk'):
            with Socket(s.port, path) as w:
                same(w.send(frame(TEXT, b'echo')).message(), (TEXT, b'echo'), path)
        for port in base + 7, base + 8:
            with Peer(port) as peer:
                same(peer.send(b'echo').take(4), b'echo', f'port {port}')


def run(*words):
    done = subprocess.run(words, cwd=TOP, capture_output=True, text=True, timeout=60 * SLOW, stdin=subprocess.DEVNULL)
    same(done.returncode, 0, f'{words}: {done.stderr[-300:]}')
    return done.stdout


def try_run():
    port = free_port()
    with tempfile.TemporaryDirectory(prefix='signalbox-run-') as root:
        t = Terminal('tools/run', '--http', str(port), '--root', root, cwd=TOP)
        t.read(r'\[web\] server started on 127\.0\.0\.1 port \d+', 300)
        has(run('curl', '-sS', f'http://127.0.0.1:{port}/'), 'Turn led on for 10 s', 'page')
        t.key(b'\x03')
        same(t.ended(10), 0, 'exit code')
    has(text_of('tools/run'), '--listen 127.0.0.1 --http 8080', 'the address that the README names')


# A command of the README that has no way of being tried here fails the test.
COMMANDS = {
    'tools/run': try_run,
    'tools/test': lambda: has(run('tools/test', '--list'), 'e2e', 'suites'),      # this is within it
    # run by t_board, and the programs built by tests/tools/firmware
    'make qemu': lambda: has(run('make', '-n', 'qemu'), 'tools/firmware qemu mps2-an385', 'what it runs'),
    'make qemu BOARD=lm3s6965evb': lambda: has(run('make', '-n', 'qemu', 'BOARD=lm3s6965evb'), 'qemu lm3s6965evb', 'what it runs'),
    'make firmware APP=handlers/examples/example09.c':
        lambda: has(run('make', '-n', 'firmware', 'APP=handlers/examples/example09.c'), 'examples/example09.c', 'what it runs'),
}


@test('X-DOCS', 'README: the two commands')
def _():
    lines = [re.sub(r'\s+#.*', '', x) for b in blocks(text_of('README.md')) for x in b]
    commands = [x for x in lines if re.match(r'(tools|tests|build)/|(make|cmake|git|apt|sudo)\b', x)]
    same(sorted(commands), sorted(COMMANDS), 'commands')
    for command in commands:
        COMMANDS[command]()


@test('X-DOCS', 'what the documents name is there: targets of make, options, files, folders')
def _():
    targets = set(re.findall(r'^([a-z-]+):', text_of('Makefile'), re.M))
    options = set(re.findall(r'--[a-z-]+', run(str(PROGRAM), '--help')))
    names = ['README.md', 'CHANGELOG.md', *(f'docs/{n}.md' for n in ('DESIGN', 'HANDLERS', 'LIMITS', 'PORTING', 'SPEC'))]
    for name in names:
        for word in re.findall(r'`([^`\n]+)`', text_of(name)):
            make = re.fullmatch(r'make ([a-z-]+)', word)
            path = re.fullmatch(r'(?:tools|tests|docs|board|runtime|grammar|gen|handlers|fs|rtc)/[\w./-]*', word)
            option = re.match(r'--[a-z-]+', word)
            check(not make or make[1] in targets, f'{name}: no target {word}')
            check(not path or (TOP / word).exists(), f'{name}: no {word}')
            check(not option or option[0] in options, f'{name}: no option {word}')
    for target in targets & set(re.findall(r'`make ([a-z-]+)`', text_of('README.md'))):
        run('make', '-n', target)
    listed = run('make', 'help')
    for target in re.findall(r'^([a-z-]+):.*## ', text_of('Makefile'), re.M):
        has(listed, target, 'make help')
