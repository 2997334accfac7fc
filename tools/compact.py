"""The machines as tables for boards: what grammar/table.h describes, printed from Ragel's XML by tools/gen."""
import itertools, os, re
import machines as M

ERROR = -1
TEST_SIZE = {'BYTE': 1, 'LETTER': 1, 'RANGE': 2, 'CLASS': 1, 'ANY': 0, 'ELSE': 0, 'END': 0, 'JUMP': 0}
EVERY = frozenset(range(256))
ORDER_WORTH = 3         # bytes that are worth another order than that of the edges' frequency
CLOSER_ROUNDS = 8
LOOP_WORTH = 2         # bytes that may be spent so that a loop has one test instead of some
# A statement of an action, and the code that does the same; fc is already (*p).
CODES = [(re.compile(pattern), code) for pattern, code in (
    (r'SPAN_OPEN\((SB_\w+)\)', 'OPEN'),
    (r'SPAN_BEHIND\((SB_\w+)\)', 'BEHIND'),
    (r'SPAN_END\((SB_\w+)\)', 'CLOSE'),
    (r'if \(!m->open\) SPAN_OPEN\((SB_\w+)\)', 'OPEN_NEW'),
    (r'(?:if \(m->open\) )?SPAN_PAUSE', 'PAUSE'),
    (r"BYTE\((SB_\w+, '.')\)", 'BYTE'),
    (r'EMIT\((SB_\w+), p, 0\)', 'EMIT'),
    (r'EMIT\((SB_\w+), p, 1\)', 'EMIT_BYTE'),
    (r'TELL_REG\((SB_\w+)\)', 'TELL_REG'),
    (r'm->reg = (SB_\w+|\d{1,2})', 'SET_REG'),
    (r"m->num = (SB_\w+|\d{1,2}|'.')", 'SET_NUM'),
    (r'm->num = \(\*p\)', 'NUM_BYTE'),
    (r'm->num = \(\*p\) & (0x\w+|15)u', 'AND'),
    (r'm->num = m->num << 8 \| \(\*p\)', 'SHIFT'),
    (r'm->num = (?:\(uint32_t\))?m->num \* 10u? \+ \(\(\*p\) & 15u\)', 'DECIMAL'),
    (r'if \(SMALL_DIGIT\((\d+)\)\) FAIL', 'SMALL_DIGIT'),
    (r'if \(DIGIT\(999999999999999999u?\)\) FAIL', 'DIGIT'),
    (r'm->num \|= (SB_\w+)', 'FLAG'),
    (r'SPAN_OPEN\(\(uint8_t\)m->reg\)', 'OPEN_REG'),
    (r'SPAN_BEHIND\(\(uint8_t\)m->reg\)', 'BEHIND_REG'),
    (r'if \(m->reg\) TELL_REG\((SB_\w+)\)', 'TELL_REG_IF'),
    (r'SPAN_END\(\(int\)m->reg\)', 'CLOSE_REG'),
    (r'int tag = m->open; SPAN_END\(tag\)', 'CLOSE_OPEN'),
    (r'm->reg\+\+', 'COUNT'),
    (r'HOLD', 'HOLD'),
    (r'GO\((\w+)\)', 'GO'),
    (r'DONE; BREAK', 'DONE'),
)]
TWO_BYTES = ('GO', 'SMALL_DIGIT', 'BYTE')
SHORT = {'EMIT': 32, 'CLOSE': 32, 'OPEN': 32, 'OWN': 4}      # what is in the code itself when it is less
BARE = re.compile(r'[A-Z_]+;')      # shared by several actions: a case of its own
SKIM = re.compile(r'p = sb_skim_\w+\(p \+ 1, pe\) - 1')      # makes nothing but speed, and that not here


def c_text(action):
    """An action as C: Ragel's statements as calls, without skims."""
    out = action.xml.text or ''
    for e in action.xml:
        if e.tag == 'text':
            out += e.text
        elif e.tag in ('goto', 'next'):
            out += 'GO(s%s);' % e.text      # nothing stands behind a next
        elif e.tag == 'goto_expr':
            out += 'FAIL;'
        else:
            out += {'char': '(*p)', 'hold': 'HOLD;', 'break': 'BREAK;'}[e.tag]
        out += e.tail or ''
    out = re.sub(r'\s+', ' ', out).strip()
    return re.sub(r'^(?:%s; ?)+|(?: ?%s;)+$' % (SKIM.pattern, SKIM.pattern), '', out).strip()


def statements(text):
    """C, statement by statement, in one piece where there are declarations."""
    if re.match(r'(?:const|struct|int|unsigned|uint\w+|size_t) ', text):
        return [text]
    out, depth, begin = [], 0, 0
    for i, c in enumerate(text):
        depth += (c in '{(') - (c in ')}')
        if c in ';}' and depth == 0:
            out.append(text[begin:i + 1].strip())
            begin = i + 1
            if out[-1].startswith('else') or out[-2:] == ['DONE;', 'BREAK;']:
                out[-2:] = [' '.join(out[-2:])]
    return out


def codes(text):
    """[(code, operand or None)]: what a list can say, and between that C of its own."""
    out = []
    for statement in statements(text):
        for pattern, code in CODES:
            m = pattern.fullmatch(statement.rstrip(';'))
            if m:
                out.append((code, m.group(1) if m.groups() else None))
                break
        else:
            if out and out[-1][0] == 'OWN' and not BARE.fullmatch(statement) and not BARE.fullmatch(out[-1][1]):
                out[-1] = 'OWN', out[-1][1] + ' ' + statement
            else:
                out.append(('OWN', statement))
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
        driver = M.gen.driver_of(name)
        self.by_done = bool(re.search(r'\bDONE\b', driver))
        self.c = re.sub(r'(?s)%%\{.*?\}%%', '', driver).strip()
        self.more = bool(re.search(r'#define SPAN_MORE\b', self.c))
        if self.more:
            self.case('SPAN_MORE;')     # case 0
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
            names = [a.name for a in e.actions if self.text[a.name]]
            target = ERROR if e.target == self.m.error else e.target
            if target != ERROR and self.leads(names):
                target = state      # it is not entered
            out.append(Edge(taken, target, names))
        # what the state loops over in silence comes first: it is the most frequent
        out.sort(key=lambda e: (e.target != state or bool(e.actions) or len(e.bytes) < 3, len(e.bytes), min(e.bytes)))
        return out

    def leads(self, names):
        """Whether the actions say what is next, not the edge."""
        acts = self.list_of(names)
        return acts is not None and acts[-1][0] in ('GO', 'DONE')

    def by_nearness(self):
        """The states that are entered, those that lead to each other side by side."""
        out, todo = [], [self.m.start] + sorted(self.m.entries.values())
        while todo:
            s = todo.pop(0)
            if s in out:
                continue
            out.append(s)
            todo = [e.target for e in self.edges[s] if e.target not in (ERROR, s)] + todo
        return out

    def list_of(self, names):
        """What these actions do, None when that is nothing."""
        row = [(code, self.case(operand)) if code == 'OWN' else (code, operand)
               for name in names for code, operand in codes(self.text[name])]
        return tuple(self.short(*said) for said in row) or None

    def short(self, code, operand):
        prefix = 'SB_%s_' % self.name.upper()
        numbers = {prefix + d[1]: n for n, d in enumerate(M.gen.of_kind(self.m.dirs, 'event'), 1)}
        fits = numbers.get(operand, operand if code == 'OWN' else 99) < SHORT.get(code, 0)
        return (code + '_AS', operand) if fits else (code, operand)


def code_size(code):
    return 1 + (0 if code[0].endswith('_AS') else 2 if code[0] in TWO_BYTES else code[1] is not None)


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


CLASS_SIZE = 12         # bytes it costs, with its share of the groups; bytes beyond ASCII are all in a class or all not


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


def tests(edge, passed, classes, silent):
    """The tests that let the bytes of an edge through. A class that is looped over in silence holds no other bytes."""
    one = simple_test(edge.bytes, passed)
    if one:
        return [one]
    at = classes.find(edge.bytes, frozenset() if silent else passed)
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
                    yield e.bytes, frozenset() if silent else passed, sum(entry + 1 + (lo != hi) for lo, hi in r) - entry + LOOP_WORTH * silent
                passed |= e.bytes


class Row:
    """An edge as it is printed: (test, operands, target, what is done); SAME says that it leads to its own state, PLAIN
    that the error does nothing."""
    SAME, FINAL, PLAIN = 'same', 'final', 'plain'

    @staticmethod
    def size(row):
        test, _, target, acts = row
        return 1 + TEST_SIZE[test] + (target not in (Row.SAME, Row.FINAL, Row.PLAIN, ERROR)) + (acts is not None)



def byte_rows(c, s, classes, fail, last):
    """The rows of a state's bytes, without what stands unwritten behind the last. last: which edge is to be that, None for
    the one that is, ERROR for what the machine does with its errors."""
    def is_fail(e):
        return e.target == ERROR and c.list_of(e.actions) == fail
    edges = sorted(c.edges[s], key=is_fail if last == ERROR else lambda e: last is not None and e is c.edges[s][last])
    taken = frozenset().union(*(e.bytes for e in edges))
    if taken < EVERY:
        edges.append(Edge(EVERY - taken, ERROR, []))
    while edges and is_fail(edges[-1]):
        edges.pop()
    rows, passed = [], frozenset()
    for e in edges:
        target, acts = Row.SAME if e.target == s else e.target, c.list_of(e.actions)
        if target == ERROR and acts in (None, fail):
            target, acts = ERROR if acts == fail else Row.PLAIN, None
        rows += [(test, operands, target, acts) for test, operands in tests(e, passed, classes, target == Row.SAME and acts is None)]
        passed |= e.bytes
    return rows


def rows_of(c, s, classes, fail):
    def cost(rows):
        return sum(map(Row.size, rows))
    rows = min((byte_rows(c, s, classes, fail, last) for last in (None, ERROR)), key=cost)
    other = min((byte_rows(c, s, classes, fail, last) for last in range(len(c.edges[s]))), key=cost, default=rows)
    if cost(other) + ORDER_WORTH <= cost(rows):
        rows = other
    final, at_end = s in c.m.finals, c.list_of(c.ends.get(s, ()))
    if not final and rows and rows[-1] == ('ANY', (), ERROR if at_end else Row.PLAIN, at_end):
        rows[-1] = ('ELSE',) + rows[-1][1:]
    elif final or at_end != fail:
        rows.insert(0, ('END', (), Row.FINAL if final else Row.SAME, at_end))
    return tuple(rows or [('ANY', (), ERROR, None)])


def merged(records, least):
    """Records without those of least bytes that say the same as another: {state: the one that stands for it} are those."""
    stands = {}
    while True:
        first = {}
        for s, rows in records:
            if first.setdefault(rows, s) != s and sum(map(Row.size, rows)) >= least:
                stands[s] = first[rows]
        if not any(s in stands for s, _ in records):
            return records, stands
        records = [(s, tuple((test, operands, stands.get(target, target), acts) for test, operands, target, acts in rows))
                   for s, rows in records if s not in stands]


JUMP_SIZE = 3


def with_jumps(records, longest_first):
    """What two states have in common at their ends is written once. The target of a JUMP is (state, row)."""
    known, out = {}, {}
    for s, rows in sorted(records, key=lambda r: -len(r[1])) if longest_first else records:
        at = next((i for i in range(1, len(rows)) if rows[i:] in known and sum(map(Row.size, rows[i:])) > JUMP_SIZE), None)
        own = rows if at is None else rows[:at]
        for i in range(len(own)):
            known.setdefault(rows[i:], (s, i))
        out[s] = own if at is None else own + (('JUMP', (), known[rows[at:]], None),)
    return [(s, out[s]) for s, _ in records]


def bytes_of(row, classes):
    """What the test of a row lets through by itself."""
    test, operands = row[:2]
    b = operands[0] if operands else None
    return {'BYTE': lambda: frozenset([b]), 'LETTER': lambda: frozenset([b, b ^ 0x20]), 'CLASS': lambda: classes.sets[b],
            'RANGE': lambda: frozenset(range(b, b + operands[1] + 1))}.get(test, lambda: EVERY)()


def common_last(records, classes):
    """Edges of which no two take the same byte may be tried in any order: the commonest last, so that states end alike."""
    common = {}
    for _, rows in records:
        for row in rows:
            common[row] = common.get(row, 0) + 1
    out = []
    for s, rows in records:
        first = int(rows[0][0] == 'END' or rows[0][2:] == (Row.SAME, None))     # what loops in silence stays in front
        last = len(rows) - (rows[-1][0] in ('ANY', 'ELSE'))
        middle = rows[first:last]
        taken = [bytes_of(row, classes) for row in middle]
        if sum(map(len, taken)) == len(frozenset().union(*taken)):
            middle = tuple(sorted(middle, key=lambda row: (common[row], str(row))))
        out.append((s, rows[:first] + middle + rows[last:]))
    return out


def lay_out(c, classes):
    """The records in their places, the states that are others, what the machine does with its errors: all that is smallest."""
    wanted = {c.list_of(e.actions) for s in c.order for e in c.edges[s] if e.target == ERROR} | {None}
    best = None
    for fail in sorted(wanted, key=str):
        as_told = [(s, rows_of(c, s, classes, fail)) for s in c.order]
        for rows, least, longest_first in itertools.product((as_told, common_last(as_told, classes)), (1, 3), (False, True)):
            records, stands = merged(rows, least)
            placed = Placed(with_jumps(records, longest_first))
            if best is None or placed.size < best[0].size:
                best = placed, stands, fail
    return (closer(best[0]),) + best[1:]


def closer(placed):
    """States are moved behind those that lead to them, and chains of them with the first, as long as that saves bytes."""
    for _ in range(CLOSER_ROUNDS):
        before = placed.size
        for s, _ in placed.records[1:]:
            for leads, rows in placed.records:
                if leads == s or not any(row[2] == s for row in rows):
                    continue
                for n in 1, 2, 3, 5, 8, 13:
                    trial = moved(placed.records, s, n, leads)
                    trial = trial and Placed(trial)
                    placed = trial if trial and trial.size < placed.size else placed
        if placed.size == before:
            break
    return placed


def moved(records, s, n, leads):
    """The n records from that of s on behind that of leads; None when it is one of them, or when that changes nothing."""
    names = [name for name, _ in records]
    at, to = names.index(s), names.index(leads)
    if at <= to < at + n or to == at - 1:
        return None
    some, rest = records[at:at + n], records[:at] + records[at + n:]
    to = [name for name, _ in rest].index(leads) + 1
    return rest[:to] + some + rest[to:]


GOAL_SIZE = {'SAME': 0, 'NEXT': 0, 'NEAR': 1, 'FAR': 2, 'ERROR': 0, 'PLAIN': 0, 'HUB': 0}


class Placed:
    """Records with their places: what is near is told in a byte, and nothing when it follows."""
    def __init__(self, records):
        self.records, self.goals = records, {}
        for (s, rows), (after, _) in zip(records, records[1:] + [(None, None)]):
            for i, row in enumerate(rows):
                self.goals[s, i] = 'ERROR' if row[2] in (Row.FINAL, ERROR) else 'PLAIN' if row[2] == Row.PLAIN else 'SAME' if row[2] == Row.SAME else \
                    'NEXT' if row[2] == after else 'NEAR'
        self.settle()
        self.hub = self.best_hub()
        if self.hub is not None:
            for s, rows in records:
                for i, row in enumerate(rows):
                    if row[2] == self.hub and self.goals[s, i] in ('NEAR', 'FAR'):
                        self.goals[s, i] = 'HUB'
            self.settle()

    def settle(self):
        self.measure()
        while self.too_far():
            self.measure()

    def best_hub(self):
        """The state to tell without a byte; it has to be found with one in the table."""
        saved = {}
        for s, rows in self.records:
            for i, row in enumerate(rows):
                if self.goals[s, i] in ('NEAR', 'FAR') and self.at.get(row[2], 256) < 256:
                    saved[row[2]] = saved.get(row[2], 0) + GOAL_SIZE[self.goals[s, i]]
        return max(saved, key=lambda s: (saved[s], -self.at[s]), default=None)

    def hub_at(self):
        return self.at.get(self.hub, 0)

    def measure(self):
        self.at, self.heads, here = {}, {}, 0
        for s, rows in self.records:
            self.at[s] = here
            for i, (test, _, _, acts) in enumerate(rows):
                self.heads[s, i] = here
                here += 1 + TEST_SIZE[test] + GOAL_SIZE[self.goals[s, i]] + (acts is not None)
        self.size = here

    def place(self, target):
        return self.heads[target] if isinstance(target, tuple) else self.at.get(target, 0)

    def too_far(self):
        """Whether a goal that was thought to be near is not."""
        found = False
        for s, rows in self.records:
            for i, row in enumerate(rows):
                if self.goals[s, i] == 'NEAR' and not -128 <= self.place(row[2]) - self.heads[s, i] < 128:
                    self.goals[s, i] = 'FAR'
                    found = True
        return found

    def operands(self, s, i, target):
        to = self.place(target)
        return {'NEAR': [to - self.heads[s, i] & 255], 'FAR': [to & 255, to >> 8]}.get(self.goals[s, i], [])


class Lists:
    """What is done, one behind the other; a list may be the end of another."""
    def __init__(self, first, rows):
        """first: what the machine does with its errors, at 0."""
        self.rows, self.size = [], 0
        if first:
            self.add(first)
        for row in sorted(set(rows), key=lambda row: (-len(row), str(row))):
            if self.find(row) is None:
                self.add(row)

    def add(self, row):
        self.rows.append((self.size, row))
        self.size += sum(map(code_size, row))

    def find(self, row):
        for at, have in self.rows:
            if have[-len(row):] == row:
                return at + sum(map(code_size, have[:-len(row)]))
        return None


def print_states(placed, lists):
    lines = []
    for s, rows in placed.records:
        lines.append('    /* %d */' % placed.at[s])
        for i, (test, operands, target, acts) in enumerate(rows):
            goal = placed.goals[s, i]
            head = ['SB_EDGE_' + test] + (['SB_EDGE_' + goal] if goal != 'SAME' else [])
            head += ['SB_EDGE_ACTS'] if acts is not None else []
            head += ['SB_EDGE_LAST'] if i == len(rows) - 1 else []
            values = list(operands) + placed.operands(s, i, target) + ([lists.find(acts)] if acts is not None else [])
            assert acts is None or values[-1] < 256
            lines.append('    %s,' % ', '.join([' | '.join(head)] + list(map(str, values))))
    return lines


def print_lists(lists, where):
    out = ['    /* the lists */'] if lists.rows else []
    for at, row in lists.rows:
        values = []
        for i, (code, operand) in enumerate(row):
            said = 'SB_DO_' + code + (' + %s' % operand if code.endswith('_AS') else '')
            values.append(said if i < len(row) - 1 else '(%s) | SB_DO_LAST' % said if ' ' in said else said + ' | SB_DO_LAST')
            if code in ('GO', 'SMALL_DIGIT'):
                value = where[int(operand[1:])] if code == 'GO' else int(operand)
                values += [str(value & 255), str(value >> 8)]
            elif operand is not None and not code.endswith('_AS'):
                values.append(str(operand))
        out.append('    /* %d */ %s,' % (at, ', '.join(values)))
    return out


def in_lines(text):
    """C, a statement a line."""
    depth, out = 0, ''
    for c in text.replace('HOLD;', 'p--;'):
        depth += (c in '{(') - (c in ')}')
        out += '\n        ' if c == ' ' and not depth and out.endswith((';', '}')) else c
    return out


LEAVES = re.compile(r'^(?:FAIL|GO\(\w+\)|BREAK);$')


def print_act(c, where):
    cases = []
    for i, text in enumerate(c.own):
        text = re.sub(r'GO\(s(\d+)\)', lambda m: 'GO(%d)' % where[int(m.group(1))], text)
        cases.append('    case %d: {\n        %s\n%s    }' % (
            i, in_lines(text), '' if LEAVES.match(statements(text)[-1]) else '        break;\n'))
    return '''/* what an action names lies in the walk */
#undef EMIT
#define EMIT(ev, at, len)  sb_table_tell(walk, (ev), (at), (size_t)(len))
#define p                  walk->p
#define pe                 walk->pe
#define mark               walk->mark
#define emit               walk->emit
#define user               walk->user

static int act(struct sb_walk *walk, unsigned action)
{
    struct sb_machine *const m = walk->m;

    (void)m;
    switch (action) {
%s
    }
    return SB_WALK_ON;
}

#undef p
#undef pe
#undef mark
#undef emit
#undef user
''' % '\n'.join(cases)


def print_table(c, classes, skeleton):
    placed, stands, fail = lay_out(c, classes)
    where = dict(placed.at)
    for s in stands:
        to = s
        while to in stands:
            to = stands[to]
        where[s] = where[to]
    lists = Lists(fail, [row[3] for _, rows in placed.records for row in rows if row[3] is not None])
    text = print_act(c, where) + '\n' if c.own else ''
    states = print_states(placed, lists) + print_lists(lists, where)
    flags = [flag for flag, on in (('FAILS', fail), ('BY_DONE', c.by_done), ('MORE', c.more)) if on]
    for key, value in (('DRIVER', c.c), ('TABLES', text), ('STATES', '\n'.join(states)), ('SIZE', str(placed.size + lists.size)), ('HUB', str(placed.hub_at())), ('ACT', 'act' if c.own else 'NULL'), ('LISTS', str(placed.size)),
                       ('FLAGS', ' | '.join('SB_TABLE_' + f for f in flags) or '0'), ('NAME', c.name)):
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


def both_ways(few, all_of):
    """C for boards and C for hosts, once when it is the same."""
    return few if few == all_of else '#if SB_FEW_WORDS\n%s#else\n%s#endif\n' % (few, all_of)


def pool_of(name, rows):
    at, pool = {}, ''
    for _, text in rows:
        if text not in at:
            at[text] = len(pool)
            pool += text + '\0'
    return '    static const char texts[] =\n%s;\n    static const uint16_t %s[] = {\n%s\n    };\n' % (
        '\n'.join('        "%s\\0"' % text for text in at), name, '\n'.join('        [%s] = %d,' % (number, at[text]) for number, text in rows))


def in_pool(m, hosts):
    """An array of texts as one text and the places in it: half of what pointers take."""
    rows = re.findall(r'\[(\w+)\] = "([^"]*)"', m.group(3))
    return both_ways(*(pool_of(m.group(1), [r for r in rows if not r[0].endswith(left_out)]) for left_out in (hosts, ())))


def words_listed(name, words):
    """[(word, number)] as the list that sb_words_find reads."""
    by_length, rows = {}, []
    for word, number in sorted(words):
        by_length.setdefault(len(word), []).append((word, number))
    for n, words in sorted(by_length.items()):
        rows.append('    %d, %d,' % (n, len(words)))
        rows += ['    SB_%s_%s, %s,' % (name.upper(), number, ', '.join("'%s'" % c for c in word)) for word, number in words]
    return 'static const uint8_t words[] = {\n%s\n    255, 0\n};\n' % '\n'.join(rows)


def print_words(name):
    """The same recogniser with its words in a list."""
    text = M.gen.read(os.path.join(M.GRAMMAR, name + '.re'))
    hosts = {number for kind, number, what in M.gen.directives(text) if kind == 'is' and what == 'not on boards'}
    words = list(words_of(text, name).items())
    listed = both_ways(words_listed(name, [w for w in words if w[1] not in hosts]), words_listed(name, words))
    hosts = tuple('SB_%s_%s' % (name.upper(), number) for number in hosts)
    text = re.sub(r'(?m)^//:.*\n', '', text)
    text = re.sub(r'(?s)    static const char \*const (\w+)\[(\w+)\] = \{\n(.*?)\n    \};\n', lambda m: in_pool(m, hosts), text)
    text = re.sub(r'\breturn names\[', 'return texts + names[', text)
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
    """classes.h: bytes that are in the same classes are a group, and a class is a set of groups."""
    groups = {}
    for b in range(128):
        groups.setdefault(tuple(b in s for s in classes.sets), []).append(b)
    of = {b: n for n, members in enumerate(groups.values()) for b in members}
    size, rows = (len(groups) + 7) // 8, []
    for i, s in enumerate(classes.sets):
        bits = [sum(1 << n % 8 for n, members in enumerate(groups.values()) if n // 8 == byte and members[0] in s) for byte in range(size)]
        rows.append('    /* %d: %s */\n    { %s },' % (
            i, M.ranges_text(ranges(s, frozenset())).replace('*/', '* /'), ', '.join(map(str, bits))))
    lines = ['    %s,' % ', '.join(str(of[b]) for b in range(at, at + 16)) for at in range(0, 128, 16)]
    return """/* printed by tools/gen; do not edit. */
#ifndef SB_CLASSES_H
#define SB_CLASSES_H

#include <stdint.h>

/* The group of each byte of ASCII. */
static const uint8_t sb_class_groups[128] = {
%s
};
/* Bit g & 7 of byte g >> 3: the group g is in the class. */
static const uint8_t sb_classes[][%d] = {
%s
};
/* Of what is not ASCII all is in the classes from this one on, nothing in those before. */
#define SB_CLASSES_BEYOND %du

#endif
""" % ('\n'.join(lines), size, '\n'.join(rows), sum(255 not in s for s in classes.sets))


def generate(out, write):
    """Every machine as a table into out."""
    skeleton = M.gen.read(os.path.join(M.GRAMMAR, 'skeleton_table.c'))
    all_of = [Compact(n) for n in M.names()]
    classes = Classes(wanted(all_of))
    for c in all_of:
        write(os.path.join(out, c.name + '.c'), print_table(c, classes, skeleton))
    for name in M.word_names():
        write(os.path.join(out, name + '.c'), print_words(name))
    write(os.path.join(out, 'classes.h'), print_classes(classes))
