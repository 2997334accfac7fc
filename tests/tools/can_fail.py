#!/usr/bin/env python3
"""A check that cannot fail checks nothing: each one is shown a fault in a copy of the tree and has to find it.

  tests/tools/can_fail.py     prints TAP; wants build/release/golden
"""
import os, re, shutil, subprocess, sys, tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
GOLDEN = os.path.join(ROOT, 'build', 'release', 'golden')
PAGE = 'tests/golden/ws_order.md'

# title, command, file, pattern, replacement, what it must say
FAULTS = [
    ('gen-check sees a print changed by hand', 'tools/gen --check', 'gen/ws_order.c', r'\Z', '/* */\n', 'DIFFERS'),
    ('gen-check sees a grammar changed without print', 'tools/gen --check', 'grammar/ws_order.c.rl', 'a text message', 'a message', 'DIFFERS'),
    ('layers sees the core including net', 'tools/layers', 'runtime/core/str.c', r'\A', '#include "net/conn.h"\n', 'core must not include net'),
    ('layers sees an operating system in net', 'tools/layers', 'runtime/net/conn.c', r'\A', '#include <unistd.h>\n', 'must not name <unistd.h>'),
    ('layers sees a handler that looks inside', 'tools/layers', 'handlers/status.c', r'\A', '#include "net/box.h"\n', 'signalbox.h alone'),
    ('layers sees board/ included', 'tools/layers', 'runtime/sys/info.c', r'\A', '#include "../../board/posix/posix.h"\n', 'nobody includes board/'),
    ('layers sees libc in gen', 'tools/layers', 'gen/ws_order.c', r'\A', '#include <stdio.h>\n', 'gen must not name'),
    ('gramlint sees an action of two lines', 'tools/gramlint', 'grammar/ws_order.c.rl', r'(action on_pong +\{)', r'\1\n', 'more than one line'),
    ('gramlint sees a call of libc', 'tools/gramlint', 'grammar/ws_order.c.rl', r'DONE; fbreak', 'memset(m, 0, 1); DONE; fbreak', 'calls memset'),
    ('gramlint sees an event that is never told', 'tools/gramlint', 'grammar/ws_order.c.rl', r'(//: event CLOSED.*)', r'\1\n//: event NEVER', 'NEVER is declared and not used'),
    ('gramlint sees a malformed directive', 'tools/gramlint', 'grammar/ws_order.c.rl', '//: event CLOSED', '//: evnt CLOSED', 'unknown kind evnt'),
    ('gramlint sees what is lost behind fbreak', 'tools/gramlint', 'grammar/ws_order.rl', 'SENT_CLOSE @on_closed', 'SENT_CLOSE @on_closed @on_ping', 'is lost'),
    ('gramlint sees rules without sections', 'tools/gramlint', 'grammar/ws_order.rl', r'RFC 6455|5\.4|5\.5\.1|7\.1(\.1)?', 'it', 'without the sections'),
    ('gramlint sees a skim over a byte that matters', 'tools/gramlint', 'grammar/skim.h', 'skims: 20-7e 80-ff', 'skims: 09 20-7e 80-ff', 'is not deaf to'),
    ('gramlint sees a skim beyond its class', 'tools/gramlint', 'grammar/skim.h', 'skims: 20-7e 80-ff', 'skims: 20-7e', 'not in its class'),
    ('gramlint sees a fault in the vector path', 'tools/gramlint', 'grammar/skim.h', r"_mm_set1_epi8\('/'\)", "_mm_set1_epi8('0')", '(SSE2)'),
    ('gramdoc sees a stale page', 'tools/gramdoc --check', 'docs/grammar/ws_order.md', 'event', 'evnt', 'not what the grammars say'),
    ('gramcov sees an edge without example', 'tools/gramcov --golden %s ws_order' % GOLDEN, PAGE, '@PONG', '@PING', 'not taken'),
    ('golden sees a wrong event', GOLDEN + ' ' + PAGE, PAGE, 'IN_TEXT', 'IN_BINARY', 'want:'),
    ('golden sees a wrong end', GOLDEN + ' ' + PAGE, PAGE, r'end: +\w+', 'end: bad@99', 'got:'),
    ('golden sees an unknown event', GOLDEN + ' ' + PAGE, PAGE, 'IN_TEXT', 'IN_TXT', 'has no event'),
    ('golden sees a case without end', GOLDEN + ' ' + PAGE, PAGE, r' +end:.*\n', '\n', 'has no end'),
    ('size sees libc in the core', 'tools/size', 'runtime/core/fmt.c', r'\Z', 'int puts(const char *s);\nint sb_zz(void);\nint sb_zz(void) { return puts(""); }\n', 'must not need puts'),
    ('size sees a port function that sb/port.h does not have', 'tools/size', 'runtime/core/fmt.c', r'\Z', 'void sb_port_zz(void);\nvoid sb_zz(void);\nvoid sb_zz(void) { sb_port_zz(); }\n', 'must not need sb_port_zz'),
    ('size sees a budget that is used up', 'tools/size', 'docs/size.txt', r'budget +\d+', 'budget 1000', 'the budget is 1000'),
]


def copy_tree(to):
    files = subprocess.run(['git', 'ls-files', '-z'], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    for f in filter(None, files.split('\0')):
        if os.path.isfile(os.path.join(ROOT, f)) and not f.startswith('tests/fuzz/corpus'):
            os.makedirs(os.path.dirname(os.path.join(to, f)), exist_ok=True)
            shutil.copy2(os.path.join(ROOT, f), os.path.join(to, f))


def finds(tree, command, file, pattern, replacement, says):
    """None when the fault was found, else why not."""
    path = os.path.join(tree, file)
    with open(path, encoding='utf-8') as f:
        good = f.read()
    faulty = re.sub(pattern, replacement, good, count=0 if pattern not in (r'\A', r'\Z') else 1)
    if faulty == good:
        return 'the fault could not be made: no %s in %s' % (pattern, file)
    with open(path, 'w', encoding='utf-8') as f:
        f.write(faulty)
    done = subprocess.run(command.split(), cwd=tree, capture_output=True, text=True)
    with open(path, 'w', encoding='utf-8') as f:
        f.write(good)
    text = done.stdout + done.stderr
    if done.returncode == 0:
        return 'not found'
    return None if says in text else 'it said something else: ' + text.strip()[-300:].replace('\n', ' / ')


def main():
    failed = 0
    with tempfile.TemporaryDirectory() as tree:
        copy_tree(tree)
        for title, *fault in FAULTS:
            why = finds(tree, *fault)
            print('%s - %s%s' % ('not ok' if why else 'ok', title, ': ' + why if why else ''), flush=True)
            failed += why is not None
    print('can_fail: %d passed, %d failed' % (len(FAULTS) - failed, failed))
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main())
