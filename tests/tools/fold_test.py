#!/usr/bin/env python3
"""tools/fold: which texts are packed, and that they are written as they were; where a call may stand; what is shared. Prints TAP.

The firmware made with it is tried by the suites release-an385 and release-lm3s.
"""
import os, random, re, subprocess, sys, tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
FOLD = os.path.join(ROOT, 'tools', 'fold')
sys.path.insert(0, FOLD)
sys.dont_write_bytecode = True
TESTS = []


def test(f):
    TESTS.append(f)
    return f


def same(got, want, what):
    assert got == want, '%s: %r, not %r' % (what, got, want)


def run(*args, **more):
    return subprocess.run(args, check=True, capture_output=True, text=True, cwd=ROOT, **more).stdout


# ---- texts ----

@test
def formatters_are_those_of_the_headers():
    import texts
    found = {}
    for folder in ('runtime', 'handlers', 'fs', 'board'):
        for where, _, names in os.walk(os.path.join(ROOT, folder)):
            for name in (n for n in names if n.endswith('.h')):
                with open(os.path.join(where, name), encoding='utf-8') as f:
                    for m in re.finditer(r'^[\w *]*?\b(\w+)\([^;{}#]*?\)\s*__attribute__\(\([^;]*?format\(printf, (\d), ', f.read(), re.M):
                        found[m[1]] = 'r%d' % (int(m[2]) - 1)
    with_lists = {'sb_format': 'r2', 'sb_vfmt': 'r2', 'sb_vfmt_part': 'r3'}     # sb_fmt is a name of sb_format in sources
    same(texts.FORMATTERS, {**found, **with_lists}, 'FORMATTERS')


def sentences():
    """Texts in which much occurs again, one with conversions between, one of every byte that may be."""
    dice = random.Random(1)
    words = ['connection', 'cannot be', 'the file', 'is too long', 'aaaaaaaa', '\r\n', '%%', '501', 'a', '"', '\\']
    made = [' '.join(dice.choice(words) for _ in range(dice.randrange(1, 12))) for _ in range(200)]
    return [b'the file %s cannot be %04u, connection is too long\0'] + [m.encode() + b'\0' for m in made] + [bytes(range(1, 128)).replace(b'%', b'') + b'\0']


@test
def packed_texts_are_written_as_they_were():
    """By core/fmt.c itself, built for this machine with what texts.py made."""
    import texts
    plain = sentences()
    split = [texts.split(t) for t in plain]
    pairs = texts.encode([p for parts in split for p in parts if isinstance(p, list)])
    packed = [bytes(code for p in parts for code in p) for parts in split]
    assert len(pairs) > 50 and sum(map(len, packed)) < sum(map(len, plain)) * .7, 'hardly packed'
    table = [code for pair in pairs for code in pair] + [0] * (2 * texts.CODES - 2 * len(pairs))
    places, at = [], len(table)
    for p in packed:
        places.append(at)
        at += len(p)
    source = '#include <stdio.h>\n#include "core/fmt.h"\n#include "core/assert.h"\n' \
        'extern const unsigned char sb_packed[], sb_packed_end[];\n' \
        '__asm__(".section .rodata\\n.global sb_packed, sb_packed_end\\nsb_packed:\\n.byte %s\\nsb_packed_end:\\n.text");\n' \
        'static const unsigned at[] = { %s };\n' \
        'void sb_port_panic(const char *w, const char *f, int l) { (void)w, (void)f, (void)l; __builtin_trap(); }\n' \
        'int main(void) { char to[2000]; for (unsigned i = 0; i < %u; i++) {\n' \
        '    size_t n = sb_fmt(to, sizeof to, (const char *)sb_packed + at[i], "seven", 7u); fwrite(to, 1, n, stdout); putchar(0); } return 0; }\n' % (
            ', '.join(map(str, table + [b for p in packed for b in p])), ', '.join(map(str, places)), len(packed))
    with tempfile.TemporaryDirectory() as d:
        c, program = os.path.join(d, 'x.c'), os.path.join(d, 'x')
        with open(c, 'w', encoding='utf-8') as f:
            f.write(source)
        run('gcc', '-std=gnu11', '-DSB_PACKED_TEXTS=1', '-w', '-Iruntime', '-Iruntime/include', '-fsanitize=address,undefined',
            c, 'runtime/core/fmt.c', '-o', program)
        said = subprocess.run([program], check=True, capture_output=True).stdout
    want = [t.rstrip(b'\0').replace(b'%%', b'%').replace(b'%s', b'seven').replace(b'%04u', b'0007') for t in plain]
    same(said.split(b'\0')[:-1], want, 'written')


@test
def a_text_that_somebody_else_may_see_stays_as_it_is():
    import asm, texts
    for ways, want in (('bl\tsb_say', {'.LC0'}), ('bl\tsb_say.lto_priv.3', {'.LC0'}), ('bl\tsb_say.constprop.0', set()), ('bl\tg', set()),
                       ('bne\tg\n\tbl\tsb_say', set()), ('it\tne\n\tblne\tg\n\tbl\tsb_say', set()), ('it\tne\n\tpopne\t{r4, pc}\n\tbl\tsb_say', set()),
                       ('mov\tr5, r1\n\tbl\tsb_say', set()), ('mov\tr0, r4\n\tbl\tsb_say', {'.LC0'}), ('b\tsb_say', {'.LC0'})):
        program = asm.Program('\t.syntax\tunified\n\t.text\n\t.type\tf, %%function\nf:\n\tldr\tr1, .L3\n\t%s\n\tpop\t{r4, pc}\n'
                              '\t.align\t2\n.L3:\n\t.word\t.LC0\n\t.size\tf, .-f\n\t.section\t.rodata.str1.1\n.LC0:\n\t.ascii\t"x\\000"\n' % ways)
        same(texts.only_formats(program), want, ways)


# ---- instructions ----

SHRINK_WRAPPED = '''
	.syntax	unified
	.text
	.type	f, %function
f:
	cbz	r0, .L2
	adds	r1, r1, #1
	push	{r3, lr}
	adds	r2, r2, #1
	bl	g
	adds	r1, r1, #2
	pop	{r3, pc}
.L2:
	adds	r3, r3, #1
	bx	lr
	.size	f, .-f
'''


@test
def the_link_register_is_free_where_it_is_saved():
    import asm, outline
    program = asm.Program(SHRINK_WRAPPED)
    f = program.functions[0]
    free = {i.text: free for i, free in zip(f.items, outline.link_is_free(f)) if isinstance(i, asm.Insn)}
    want = {'cbz\tr0, .L2': False, 'adds\tr1, r1, #1': False, 'push\t{r3, lr}': False, 'adds\tr2, r2, #1': True, 'bl\tg': True,
            'adds\tr1, r1, #2': True, 'pop\t{r3, pc}': True, 'adds\tr3, r3, #1': False, 'bx\tlr': False}
    same(free, want, 'free')


@test
def a_function_that_is_gone_to_on_a_condition_returns_for_this_one():
    """GCC prints none today: a branch with a condition to another function, alone or behind an IT."""
    import asm, outline
    for way in ('bne\tg', 'it\tne\n\tbne\tg'):
        program = asm.Program('\t.syntax\tunified\n\t.text\n\t.type\tf, %%function\nf:\n\tadds\tr1, r1, #1\n\t%s\n.L9:\n\tb\t.L9\n\t.size\tf, .-f\n' % way)
        f = program.functions[0]
        same(outline.link_is_free(f)[0], False, way)
        same([outline.kind_of(i) for i in f.insns()], ['plain', None, None], way)


@test
def what_is_alike_is_there_once():
    import asm, outline
    body = '\tldr\tr3, [r0, #4]\n\tadds\tr3, r3, #9\n\tstr\tr3, [r0, #4]\n\tmovs\tr0, #3\n'
    text = '\t.syntax\tunified\n\t.text\n' + ''.join('\t.type\t%s, %%function\n%s:\n%s\t.size\t%s, .-%s\n' % (n, n, code, n, n) for n, code in (
        ('a', '\tpush\t{r4, lr}\n%s\tbl\tx\n\tbl\ty\n\tpop\t{r4, pc}\n' % body),
        ('b', '\tpush\t{r5, lr}\n%s\tbl\tx\n\tbl\tz\n\tpop\t{r5, pc}\n' % body),
        ('c', '%s\tbx\tlr\n' % body),
        ('d', '%s\tbx\tlr\n' % body)))
    program = asm.Program(text)
    total = outline.fold(program)
    assert total['jump'] and total['call on'], total
    same(program.text().count('adds\tr3, r3, #9'), 2, 'places of it')     # one returns, the other calls x: both end the sequence
    before, after = (sum(asm.measure(t).values()) for t in (text, program.text()))
    same(before - after, sum(total.values()), 'bytes saved')


def main():
    failed = 0
    for number, t in enumerate(TESTS, 1):
        try:
            t()
            print('ok %d - %s' % (number, t.__name__))
        except Exception as err:
            failed += 1
            print('not ok %d - %s: %s' % (number, t.__name__, err))
            if isinstance(err, subprocess.CalledProcessError):
                print('# ' + str(err.stderr)[:600])
    print('1..%d' % len(TESTS))
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main())
