"""The machines as tables for boards: what grammar/table.h describes, printed from Ragel's XML by tools/gen."""
import os, re
import machines as M

ERROR = -1
TEST_SIZE = {'BYTE': 1, 'LETTER': 1, 'RANGE': 2, 'CLASS': 1, 'ANY': 0, 'ELSE': 0, 'END': 0}
EVERY = frozenset(range(256))
LOOP_WORTH = 12         # bytes that may be spent so that a loop has one test instead of some
# A statement of an action, and the code that does the same; fc is already (*p).
CODES = [(re.compile(pattern), code) for pattern, code in (
    (r'SPAN_OPEN\((SB_\w+)\)', 'OPEN'),
    (r'SPAN_BEHIND\((SB_\w+)\)', 'BEHIND'),
    (r'SPAN_END\((SB_\w+)\)', 'CLOSE'),
    (r'SPAN_PAUSE', 'PAUSE'),
    (r'EMIT\((SB_\w+), p, 0\)', 'EMIT'),
    (r'EMIT\((SB_\w+), p, 1\)', 'EMIT_BYTE'),
    (r'm->reg = (SB_\w+|\d{1,2})', 'SET_REG'),
    (r'm->num = (SB_\w+|\d{1,2})', 'SET_NUM'),
    (r'm->num = \(\*p\)', 'NUM_BYTE'),
    (r'm->num = \(\*p\) & (0x\w+|15)u', 'AND'),
    (r'm->num = m->num << 8 \| \(\*p\)', 'SHIFT'),
    (r'm->num = (?:\(uint32_t\))?m->num \* 10u? \+ \(\(\*p\) & 15u\)', 'DECIMAL'),
    (r'if \(SMALL_DIGIT\((\d+)\)\) FAIL', 'SMALL_DIGIT'),
    (r'if \(DIGIT\(999999999999999999u?\)\) FAIL', 'DIGIT'),
    (r'm->num \|= (SB_\w+)', 'FLAG'),
    (r'SPAN_OPEN\(\(uint8_t\)m->reg\)', 'OPEN_REG'),
    (r'SPAN_END\(\(int\)m->reg\)', 'CLOSE_REG'),
    (r'm->reg\+\+', 'COUNT'),
    (r'HOLD', 'HOLD'),
    (r'GO\((\w+)\)', 'GO'),
    (r'DONE; BREAK', 'DONE'),
)]
TWO_BYTES = ('GO', 'SMALL_DIGIT')
SKIM = re.compile(r'p = sb_skim_\w+\(p \+ 1, pe\) - 1')      # makes nothing but speed, and that not here


def c_text(action):
    """An action as C: Ragel's statements as calls, without skims."""
    out = action.xml.text or ''
    for e in action.xml:
        if e.tag == 'text':
            out += e.text
        elif e.tag in ('goto', 'next'):
            out += '%s(s%s);' % ({'goto': 'GO', 'next': 'NEXT'}[e.tag], e.text)
        elif e.tag == 'goto_expr':
            out += 'FAIL;'
        else:
            out += {'char': '(*p)', 'hold': 'HOLD;', 'break': 'BREAK;'}[e.tag]
        out += e.tail or ''
    out = re.sub(r'\s+', ' ', out).strip()
    return re.sub(r'^(?:%s; ?)+|(?: ?%s;)+$' % (SKIM.pattern, SKIM.pattern), '', out).strip()


def codes(text):
    """[(code, operand or None)] when a list can say all of it, else None."""
    text = text.replace('DONE; BREAK;', 'DONE+BREAK;')
    out = []
    for statement in filter(None, (s.strip().replace('+BREAK', '; BREAK') for s in text.split(';'))):
        for pattern, code in CODES:
            m = pattern.fullmatch(statement)
            if m:
                out.append((code, m.group(1) if m.groups() else None))
                break
        else:
            return None
    return out


class Edge:
    """Bytes, how they are told from those of later edges, where they lead, what is done."""
    def __init__(self, taken, target, actions):
        self.bytes, self.target, self.actions = taken, target, actions


class Compact:
    """A machine on its way to a table."""
    def __init__(self, name):
        self.m = M.Machine(name)
        self.name = name
        self.own = []           # C of the cases of act()
        self.lists, self.list_rows = [], []     # [(first, [(code, operand)])]
        driver = M.gen.driver_of(name)
        self.by_done = bool(re.search(r'\bDONE\b', driver))
        self.c = re.sub(r'(?s)%%\{.*?\}%%', '', driver).strip()
        self.more = 0
        if re.search(r'#define SPAN_MORE\b', self.c):
            self.own.append(None)       # cases begin at 1: more = 0 says that there is none
            self.more = self.case('SPAN_MORE;')
        self.text = {a.name: c_text(a) for a in self.m.actions.values()}
        self.edges = {s: self.edges_of(s) for s in self.m.states}
        self.ends = {s: [a.name for a in acts] for s, acts in self.m.at_eof.items()}
        self.order = self.by_nearness()

    def case(self, text):
        if text not in self.own:
            self.own.append(text)
        return self.own.index(text)

    def edges_of(self, state):
        out = []
        for e in self.m.by_state().get(state, ()):
            taken = frozenset(b for lo, hi in e.ranges for b in range(lo, hi + 1))
            out.append(Edge(taken, ERROR if e.target == self.m.error else e.target,
                            [a.name for a in e.actions if self.text[a.name]]))
        # what the state loops over in silence comes first: it is the most frequent
        out.sort(key=lambda e: (e.target != state or bool(e.actions) or len(e.bytes) < 3, len(e.bytes), min(e.bytes)))
        return out

    def by_nearness(self):
        """The states, those that lead to each other side by side."""
        out, todo = [], [self.m.start] + sorted(self.m.entries.values())
        while todo:
            s = todo.pop(0)
            if s in out:
                continue
            out.append(s)
            todo = [e.target for e in self.edges[s] if e.target not in (ERROR, s)] + todo
        return out

    def list_of(self, names):
        """Where the list of these actions begins, None when there is nothing to do."""
        row = []
        for text in filter(None, (self.text[n] for n in names)):
            said = codes(text)
            row += [('OWN', str(self.case(text)))] if said is None else said
        if not row:
            return None
        for at, have in self.list_rows:
            for skip in range(len(have)):
                if have[skip:] == row:
                    return at + sum(map(code_size, have[:skip]))
        at = sum(code_size(c) for _, have in self.list_rows for c in have)
        self.list_rows.append((at, row))
        assert at < 256, self.name
        return at


def code_size(code):
    return 1 + (2 if code[0] in TWO_BYTES else code[1] is not None)


def ranges(taken, passed):
    """taken as ranges; what has passed (is tested before) may lie in them."""
    out = []
    for b in sorted(taken):
        if out and all(x in taken or x in passed for x in range(out[-1][1] + 1, b)):
            out[-1][1] = b
        else:
            out.append([b, b])
    return [tuple(r) for r in out]


def simple_test(taken, passed):
    """(test, operands) without a class, or None."""
    if taken | passed == EVERY:
        return 'ANY', ()
    if len(taken) == 1:
        return 'BYTE', (min(taken),)
    b = max(taken)
    if taken == {b, b ^ 0x20} and 0x61 <= b <= 0x7a:
        return 'LETTER', (b,)
    r = ranges(taken, passed)
    return ('RANGE', (r[0][0], r[0][1] - r[0][0])) if len(r) == 1 else None


CLASS_SIZE = 16         # bits for ASCII; the other bytes are all in a class or all not


def uniform(s):
    return sum(b > 127 for b in s) in (0, 128)


class Classes:
    """The sets of bytes that many edges share; those with the bytes beyond ASCII stand behind the others."""
    def __init__(self, wanted):
        """wanted: [(bytes, bytes that may be in it too, bytes it costs to do without)]"""
        self.sets = []
        todo = list(wanted)
        while todo:
            best, gain = None, 0
            for candidate in filter(uniform, {w[0] for w in todo} | {w[0] | w[1] for w in todo}):
                saved = sum(cost - 1 for taken, passed, cost in todo if taken <= candidate <= taken | passed) - CLASS_SIZE
                if saved > gain or saved == gain and best and sorted(candidate) < sorted(best):
                    best, gain = candidate, saved
            if best is None:
                break
            self.sets.append(best)
            todo = [w for w in todo if not w[0] <= best <= w[0] | w[1]]
        self.sets.sort(key=lambda s: 255 in s)

    def find(self, taken, passed):
        for i, s in enumerate(self.sets):
            if taken <= s <= taken | passed:
                return i
        return None


def tests(edge, passed, classes):
    """The tests that let the bytes of an edge through."""
    one = simple_test(edge.bytes, passed)
    if one:
        return [one]
    at = classes.find(edge.bytes, passed)
    if at is not None:
        return [('CLASS', (at,))]
    return [('BYTE', (lo,)) if lo == hi else ('RANGE', (lo, hi - lo)) for lo, hi in ranges(edge.bytes, passed)]


def wanted(compacts):
    """What could be a class, with what it costs to write it as ranges."""
    for c in compacts:
        for s in c.order:
            passed = frozenset()
            for e in c.edges[s]:
                if not simple_test(e.bytes, passed):
                    entry = 1 + (e.target not in (s, ERROR)) + bool(e.actions)
                    r = ranges(e.bytes, passed)
                    silent = e.target == s and not e.actions
                    yield e.bytes, passed, sum(entry + 1 + (lo != hi) for lo, hi in r) - entry + LOOP_WORTH * silent
                passed |= e.bytes


def lay_out(c, classes):
    """[(state, [(test, operands, target, where its list begins or None)])]; the target of END is 'final' or the state."""
    records = []
    for s in c.order:
        rows, passed = [], frozenset()
        for e in c.edges[s]:
            acts = c.list_of(e.actions)
            rows += [(test, operands, e.target, acts) for test, operands in tests(e, passed, classes)]
            passed |= e.bytes
        final, at_end = s in c.m.finals, c.list_of(c.ends.get(s, ()))
        if at_end is not None and not final and rows and rows[-1] == ('ANY', (), ERROR, at_end):
            rows[-1] = ('ELSE', (), ERROR, at_end)
        elif final or at_end is not None or not rows:
            rows.insert(0, ('END', (), 'final' if final else s, at_end))
        records.append((s, rows))
    return records


GOAL_SIZE = {'SAME': 0, 'NEXT': 0, 'NEAR': 1, 'FAR': 2, 'ERROR': 0}


class Placed:
    """Records with their places: what is near is told in a byte, and nothing when it follows."""
    def __init__(self, records):
        self.records, self.goals = records, {}
        for (s, rows), (after, _) in zip(records, records[1:] + [(None, None)]):
            for i, row in enumerate(rows):
                self.goals[s, i] = 'ERROR' if row[2] in ('final', ERROR) else 'SAME' if row[2] == s else \
                    'NEXT' if row[2] == after else 'NEAR'
        self.measure()
        while self.too_far():
            self.measure()

    def measure(self):
        self.at, self.heads, here = {}, {}, 0
        for s, rows in self.records:
            self.at[s] = here
            for i, (test, _, _, acts) in enumerate(rows):
                self.heads[s, i] = here
                here += 1 + TEST_SIZE[test] + GOAL_SIZE[self.goals[s, i]] + (acts is not None)

    def too_far(self):
        """Whether a goal that was thought to be near is not."""
        found = False
        for s, rows in self.records:
            for i, row in enumerate(rows):
                if self.goals[s, i] == 'NEAR' and not -128 <= self.at[row[2]] - self.heads[s, i] < 128:
                    self.goals[s, i] = 'FAR'
                    found = True
        return found

    def operands(self, s, i, target):
        to = self.at.get(target, 0)
        return {'NEAR': [to - self.heads[s, i] & 255], 'FAR': [to & 255, to >> 8]}.get(self.goals[s, i], [])


def print_states(placed):
    lines = []
    for s, rows in placed.records:
        lines.append('    /* %d */' % placed.at[s])
        for i, (test, operands, target, acts) in enumerate(rows):
            goal = placed.goals[s, i]
            head = ['SB_EDGE_' + test] + (['SB_EDGE_' + goal] if goal != 'SAME' else [])
            head += ['SB_EDGE_ACTS'] if acts is not None else []
            head += ['SB_EDGE_LAST'] if i == len(rows) - 1 else []
            values = list(operands) + placed.operands(s, i, target) + ([acts] if acts is not None else [])
            lines.append('    %s,' % ', '.join([' | '.join(head)] + list(map(str, values))))
    return lines


def print_lists(c, where):
    out = []
    for at, row in c.list_rows:
        values = []
        for i, (code, operand) in enumerate(row):
            values.append('SB_DO_' + code + (' | SB_DO_LAST' if i == len(row) - 1 else ''))
            if code in TWO_BYTES:
                value = where[int(operand[1:])] if code == 'GO' else int(operand)
                values += [str(value & 255), str(value >> 8)]
            elif operand is not None:
                values.append(operand)
        out.append('    /* %d */ %s,' % (at, ', '.join(values)))
    return out


def in_lines(text):
    """C, a statement a line."""
    depth, out = 0, ''
    for c in text.replace('HOLD;', 'p--;'):
        depth += (c in '{(') - (c in ')}')
        out += '\n        ' if c == ' ' and not depth and out.endswith((';', '}')) else c
    return out


def print_act(c, where):
    cases = []
    for i, text in enumerate(c.own):
        if text is not None:
            text = re.sub(r'(GO|NEXT)\(s(\d+)\)', lambda m: '%s(%d)' % (m.group(1), where[int(m.group(2))]), text)
            cases.append('    case %d: {\n        %s\n        break;\n    }' % (i, in_lines(text)))
    return '''static int act(struct sb_walk *walk, unsigned action)
{
    struct sb_machine *const m = walk->m;
    const unsigned char *p = walk->p, *mark = walk->mark, *const pe = walk->pe;
    sb_emit_fn *const emit = walk->emit;
    void *const user = walk->user;
    int how = SB_WALK_ON;

    (void)pe, (void)emit, (void)user;
    switch (action) {
%s
    }
out: __attribute__((unused));
    walk->p = p;
    walk->mark = mark;
    return how;
}
''' % '\n'.join(cases)


def print_table(c, classes, skeleton):
    placed = Placed(lay_out(c, classes))
    states, where = print_states(placed), placed.at
    lists = print_lists(c, where)
    text = 'static const uint8_t states[] = {\n%s\n};\n\nstatic const uint8_t lists[] = {\n%s\n};\n' % (
        '\n'.join(states), '\n'.join(lists) or '    0')
    if any(c.own):
        text += '\n' + print_act(c, where)
    for key, value in (('DRIVER', c.c), ('TABLES', text), ('ACT', 'act' if any(c.own) else 'NULL'),
                       ('START', str(where[c.m.start])), ('MORE', str(c.more)), ('BY_DONE', str(int(c.by_done))), ('NAME', c.name)):
        skeleton = skeleton.replace('@%s@' % key, value)
    return re.sub(r'\n{3,}', '\n\n', skeleton)


# ---- lists of words ----

def words_of(text, name):
    """{word: id} of a recogniser: what its rules spell out and what IS() confirms."""
    found = {}
    for literals, action in re.findall(r'^\s*([("\'][^{\n]*?)(?: end)?\s*\{ (.*) \}$', text, re.M):
        number = re.search(r'return SB_%s_(\w+);' % name.upper(), action)
        if number:
            for quote, word in re.findall(r'(["\'])(.*?)\1', literals):
                found[word.lower() if quote == "'" else word] = number.group(1)
    found.update(re.findall(r'\bIS\("([^"]+)", (\w+)\)', text))
    return found


def print_words(name):
    """The same recogniser with its words in a list."""
    text = M.gen.read(os.path.join(M.GRAMMAR, name + '.re'))
    by_length = {}
    for word, number in sorted(words_of(text, name).items()):
        by_length.setdefault(len(word), []).append((word, number))
    rows = []
    for n, words in sorted(by_length.items()):
        rows.append('    %d, %d,' % (n, len(words)))
        rows += ['    SB_%s_%s, %s,' % (name.upper(), number, ', '.join("'%s'" % c for c in word)) for word, number in words]
    listed = 'static const uint8_t words[] = {\n%s\n    255, 0\n};\n' % '\n'.join(rows)
    text = re.sub(r'(?m)^//:.*\n', '', text)
    text = re.sub(r'(?ms)(?:^/\*(?!!)(?:(?!\*/).)*\*/\n)?^(\w[^\n]*\n)\{\n((?!^\}).)*?/\*!re2c.*?^\}\n', lambda m: listed + '\n' + m.group(1) +
                  '{\n    return sb_words_find(words, p, n);\n}\n', text)
    text = re.sub(r'(?s)/\*!re2c.*?\*/\n', '', text)
    return '/* %s - printed by tools/gen from grammar/%s.re; do not edit. */\n' % (name, name) + \
        re.sub(r'\n{3,}', '\n\n', used_only(text).replace('#include "%s.h"\n' % name, '#include "%s.h"\n#include "table.h"\n' % name))


def used_only(text):
    """C without the static functions and macros that nothing uses any more."""
    chunks = re.split(r'\n\n(?=\S)', text)
    named = [re.findall(r'(?m)^(?:#define (\w+)|static [^;={]*?\b(\w+)\()', c) for c in chunks]
    while True:
        for i, names in enumerate(named):
            rest = '\n'.join(chunks[:i] + chunks[i + 1:])
            if names and not any(re.search(r'\b%s\b' % n, rest) for pair in names for n in pair if n):
                del chunks[i], named[i]
                break
        else:
            return '\n\n'.join(chunks)


def print_classes(classes):
    rows = []
    for i, s in enumerate(classes.sets):
        bits = [sum(1 << b for b in range(8) if byte * 8 + b in s) for byte in range(CLASS_SIZE)]
        rows.append('    /* %d: %s */\n    { %s },' % (
            i, M.ranges_text(ranges(s, frozenset())).replace('*/', '* /'), ', '.join(map(str, bits))))
    return '/* printed by tools/gen; do not edit. */\n#include "table.h"\n\nconst uint8_t sb_classes[][%d] = {\n%s\n};\n' \
        'const uint8_t sb_classes_beyond = %d;\n' % (CLASS_SIZE, '\n'.join(rows), sum(255 not in s for s in classes.sets))


def generate(out, write):
    """Every machine as a table into out."""
    skeleton = M.gen.read(os.path.join(M.GRAMMAR, 'skeleton_table.c'))
    all_of = [Compact(n) for n in M.names()]
    classes = Classes(wanted(all_of))
    for c in all_of:
        write(os.path.join(out, c.name + '.c'), print_table(c, classes, skeleton))
    for name in M.word_names():
        write(os.path.join(out, name + '.c'), print_words(name))
    write(os.path.join(out, 'classes.c'), print_classes(classes))
