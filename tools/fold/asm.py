"""The assembly that GCC prints for a whole program, read as far as folding needs it.

A Program keeps its lines. Instructions know their line, so that a pass replaces some lines and leaves all others, the directives of
the debugger among them, where they are. Only the section .text is looked into; what stands there as inline assembly is a barrier.
"""
import os, re, subprocess, tempfile

AS = os.environ.get('FOLD_AS', 'arm-none-eabi-as')
FAR = 3000          # bytes from a load to its pool; 4095 are possible
CONDITIONS = 'eq ne cs cc hs lo mi pl vs vc hi ls ge lt gt le'.split()
# a jump to another function or a call, on a condition or not, also within an IT block
AWAY = re.compile(r'\bb(?:l|lx|x)?(?:%s)?\t(?!\.L)' % '|'.join(CONDITIONS))
LOAD = re.compile(r'(ldr(?:\w\w)?\t(\w+), )(\.L\d+)(?:\+(\d+))?$')


class Label:
    def __init__(self, name, line):
        self.name, self.line = name, line


class Insn:
    """One instruction, or an IT block whole."""

    def __init__(self, text, size, line, inline):
        self.text, self.size, self.lines, self.inline = text, size, [line], inline
        self.op, _, self.args = text.partition('\t')
        self.literals = []      # (line, what stands before the label, word) of each load from a pool that is made anew
        self.words = []         # (register, word) of each load from a pool

    def key(self):
        """What is the same for instructions that do the same."""
        return self.literals[0][1] + '=' + self.literals[0][2] if self.literals else self.text

    def block(self):
        return len(self.lines) > 1

    def names(self, register):
        return re.search(r'\b%s\b' % register, self.args) is not None

    def leaves(self):
        """What runs behind it does not follow in the text: a return, a jump."""
        return self.op in ('b', 'bx', 'tbb', 'tbh') or self.returns()

    def returns(self):
        return self.op in ('pop', 'ldmfd', 'ldr') and self.writes_pc()

    def writes_pc(self):
        return re.match(r'pc\b', self.args) is not None or re.match(r'\{.*\bpc\}', self.args) is not None

    def conditional(self):
        return self.op in ('cbz', 'cbnz') or self.op[:1] == 'b' and self.op[1:] in CONDITIONS

    def calls(self):
        return self.op in ('bl', 'blx')

    def away(self):
        """What runs next may be another function."""
        return AWAY.search(self.text) is not None

    def targets(self):
        return re.findall(r'\.L\d+', self.args)


class Function:
    def __init__(self, name):
        self.name, self.items, self.end = name, [], None    # end: the line behind which it is over

    def insns(self):
        return [i for i in self.items if isinstance(i, Insn)]

    def successors(self):
        """For each item the indices of those that may run next; a jump by a table reaches every label."""
        at = {i.name: n for n, i in enumerate(self.items) if isinstance(i, Label)}
        followers = []
        for n, i in enumerate(self.items):
            after = [n + 1] if n + 1 < len(self.items) else []
            if isinstance(i, Label):
                followers.append(after)
            elif i.op in ('tbb', 'tbh'):
                followers.append(list(at.values()))
            elif i.op == 'b' or i.conditional():
                followers.append([at[t] for t in i.targets()] + (after if i.conditional() else []))
            else:
                followers.append([] if i.leaves() else after)
        return followers


class Pool:
    """Words behind a label, and the lines they take."""
    def __init__(self, label, lines):
        self.label, self.lines, self.words = label, lines, []


class Program:
    def __init__(self, text):
        self.lines = text.split('\n')
        self.sizes = measure(text)
        self.functions, self.pools = [], {}
        self._read()
        self._bind()

    def text(self):
        return '\n'.join(line for line in self.lines if line is not None) + '\n'

    def replace(self, insns, text, size):
        """These instructions become this one, of size bytes."""
        for insn in insns:
            for line in insn.lines:
                self.lines[line] = None
            insn.size, insn.literals = 0, []
        self.lines[insns[0].lines[0]] = '\t' + text
        insns[0].size = size

    def before(self, insn, text):
        line = insn.lines[0]
        self.lines[line] = text + '\n' + self.lines[line]

    def behind(self, function, text):
        self.lines[function.end] += '\n' + text

    def add(self, name, insns, last):
        """A function of these instructions, and of the text last, behind all others."""
        f = Function(name)
        self.lines.append('\t.text\n\t.align\t1\n\t.thumb_func\n\t.type\t%s, %%function\n%s:\n\t.cfi_startproc' % (name, name))
        for i in insns:
            lines = range(len(self.lines), len(self.lines) + len(i.lines))
            moved = dict(zip(i.lines, lines))
            self.lines += [self.lines[line] for line in i.lines]
            f.items.append(Insn(i.text, i.size, lines[0], False))
            f.items[-1].lines = list(lines)
            f.items[-1].literals = [(moved[line], load, word) for line, load, word in i.literals]
        self.lines += ['\t' + last, '\t.cfi_endproc\n\t.size\t%s, .-%s' % (name, name)]
        f.end = len(self.lines) - 1
        self.functions.append(f)

    def _read(self):
        section, function, inline, pool, aligned, it = '.text', None, False, None, None, 0
        for n, line in enumerate(self.lines):
            s = line.strip()
            if line.startswith('@ '):
                inline = not s.startswith('@ 0 ""')
                continue
            m = re.match(r'\.(text|data|bss)$|\.section\s+([^,\s]+)', s)
            if m:
                section = m[2] or '.' + m[1]
            if section != '.text' or not s:
                continue
            m = re.match(r'(\.L\d+):$', s)
            if m:
                if aligned is not None:
                    pool = self.pools[m[1]] = Pool(m[1], [aligned, n])
                elif function:
                    pool = None
                    function.items.append(Label(m[1], n))
                aligned = None
                continue
            if s.startswith('.word') and pool:
                pool.words.append(s[5:].strip())
                pool.lines.append(n)
                continue
            aligned = n if s == '.align\t2' else None
            m = re.match(r'\.type\s+(\S+), %function', s)
            if m:
                function = Function(m[1])
                self.functions.append(function)
            if s.startswith('.size') and function:
                function.end, function = n, None
            s = re.sub(r'\s*@.*', '', s)
            if not s or s[0] == '.' or s.endswith(':') or not function:
                continue
            pool = None
            insn = Insn(s, self.sizes.get(n, 0), n, inline)
            if it:                              # one of the block that an IT began
                block = function.items[-1]
                block.text += ' ; ' + insn.text
                block.args += ' ; ' + insn.text
                block.size += insn.size
                block.lines.append(n)
                it -= 1
                continue
            function.items.append(insn)
            if re.match(r'it[te]{0,3}$', insn.op):
                it = len(insn.op) - 1

    def _bind(self):
        """Loads from pools get their words; a pool that is used in another way as well stays as it is, and those inside long functions."""
        loads, odd, stay = [], set(), set()
        for f in self.functions:
            long = sum(i.size for i in f.insns()) > FAR
            for i in f.insns():
                for line in i.lines:
                    text = re.sub(r'\s*@.*', '', self.lines[line].strip())
                    m = LOAD.match(text)
                    if m and m[3] in self.pools:
                        word = self.pools[m[3]].words[int(m[4] or 0) // 4]
                        i.words.append((m[2], word))
                        loads.append((m[3], i, (line, m[1], word)))
                    if long or not m:
                        (stay if m else odd).update(re.findall(r'\.L\d+', text))
        for label, i, literal in loads:
            if label not in stay | odd:
                i.literals.append(literal)
        self.of_loads = {line for label, pool in self.pools.items() if label not in odd for line in pool.lines}
        self.pools = {label: pool for label, pool in self.pools.items() if label not in stay | odd}


def measure(text):
    """{line: bytes} of what the assembler makes of each line."""
    with tempfile.TemporaryDirectory() as folder:
        source = os.path.join(folder, 'x.s')
        with open(source, 'w') as f:
            f.write(text)
        out = subprocess.run([AS, '-mcpu=cortex-m3', '-mthumb', '-aln', '-o', os.path.join(folder, 'x.o'), source],
                             capture_output=True, text=True, check=True).stdout
    sizes = {}
    for line in out.splitlines():
        m = re.match(r' *(\d+) [0-9a-f]{4,} ([0-9A-F]+) ', line)
        if m:
            sizes[int(m[1]) - 1] = sizes.get(int(m[1]) - 1, 0) + len(m[2]) // 2
    return sizes
