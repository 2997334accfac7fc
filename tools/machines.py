"""What the grammar tools share: the machines of grammar/ as Ragel sees them (ragel -x)."""
import glob, importlib.machinery, importlib.util, os, re, shutil, subprocess, tempfile
import xml.etree.ElementTree as ET

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
GRAMMAR = os.path.join(ROOT, 'grammar')


def load_tool(name):
    """A tool without .py as a module."""
    loader = importlib.machinery.SourceFileLoader('tool_' + name, os.path.join(ROOT, 'tools', name))
    spec = importlib.util.spec_from_loader(loader.name, loader)
    module = importlib.util.module_from_spec(spec)
    loader.exec_module(module)
    return module


gen = load_tool('gen')


def names():
    return sorted(os.path.basename(f)[:-5] for f in glob.glob(os.path.join(GRAMMAR, '*.c.rl')))


def word_names():
    return sorted(os.path.basename(f)[:-3] for f in glob.glob(os.path.join(GRAMMAR, '*.re')))


def pages(name=None):
    """The golden pages, of one machine or of all."""
    out = []
    for f in sorted(glob.glob(os.path.join(ROOT, 'tests', 'golden', '*.md'))):
        m = re.search(r'^(?:machine|word): (\w+)', gen.read(f), re.M)
        if os.path.basename(f) != 'README.md' and m and name in (None, m.group(1)):
            out.append(os.path.relpath(f, ROOT))
    return out


def ragel_xml(name):
    """The machine as XML, from the same assembled source that tools/gen compiles."""
    src, driver = name + '.c.rl', gen.driver_of(name)
    with tempfile.TemporaryDirectory() as tmp:
        for f in glob.glob(os.path.join(GRAMMAR, '*.rl')):
            shutil.copy(f, tmp)
        gen.write(os.path.join(tmp, src), gen.assemble(name, driver))
        subprocess.run(['ragel', '-x', '-o', name + '.xml', src], cwd=tmp, check=True)
        return ET.parse(os.path.join(tmp, name + '.xml')).getroot()


def ranges_text(ranges):
    def one(c):
        return {9: r'\t', 10: r'\n', 13: r'\r', 32: r'\s', 92: r'\\'}.get(c, chr(c) if 32 < c < 127 else r'\x%02x' % c)
    return ' '.join(one(lo) if lo == hi else '%s..%s' % (one(lo), one(hi)) for lo, hi in ranges)


class Action:
    def __init__(self, e):
        self.name = e.get('name') or 'unnamed'
        self.xml = e
        self.line = int(e.get('line'))
        self.text = ''.join(e.itertext())
        kinds = [x.tag for x in e.iter()]
        self.jumps = [int(x.text) for x in e.iter() if x.tag in ('next', 'goto', 'call')]
        self.computed = any(k.endswith('_expr') for k in kinds)     # fgoto *X: the error state by our rules
        self.holds = 'hold' in kinds
        self.breaks = 'break' in kinds
        self.leaves = any(k in ('goto', 'goto_expr', 'break', 'call', 'ret') for k in kinds)    # what is behind it on the edge is lost
        self.emits = bool(re.search(r'\b(EMIT|SPAN_END|RUN|[A-Z_]*EMIT[A-Z_]*)\s*\(', self.text))


class Edge:
    """All bytes that lead from one state to the same target by the same actions."""
    def __init__(self, state, target, actions):
        self.state, self.target, self.actions, self.ranges = state, target, actions, []

    def takes(self, byte):
        return any(lo <= byte <= hi for lo, hi in self.ranges)

    def __str__(self):
        return '%d -- %s -> %d%s' % (self.state, ranges_text(self.ranges), self.target,
                                     ''.join(' ' + a.name for a in self.actions))


class Machine:
    def __init__(self, name):
        self.name = name
        self.dirs = gen.directives(gen.read(os.path.join(GRAMMAR, name + '.c.rl')))
        self.what = self.dirs[0][2]
        m = ragel_xml(name).find('.//machine')
        self.actions = {int(a.get('id')): Action(a) for a in m.iter('action')}
        tables = {t.get('id'): [self.actions[int(i)] for i in t.text.split()] for t in m.iter('action_table')}
        self.start = int(m.findtext('start_state'))
        self.error = int(m.findtext('error_state') or -1)
        self.entries = {e.get('name'): int(e.text) for e in m.iter('entry')}
        self.conditional = m.find('cond_space_list') is not None
        self.edges, self.at_eof, self.finals, self.states = [], {}, set(), []
        for s in m.iter('state'):
            self._state(s, tables)

    def _state(self, s, tables):
        at = int(s.get('id'))
        if at == self.error:
            return
        self.states.append(at)
        if s.get('final'):
            self.finals.add(at)
        acts = s.findtext('state_actions')
        if acts:
            eof = acts.split()[2]
            if eof != 'x':
                self.at_eof[at] = tables[eof]
        merged = {}
        for t in s.iter('t'):
            lo, hi, target, table = t.text.split()
            to = self.error if target == 'x' else int(target)
            if to == self.error and table == 'x':
                continue        # plainly refused; with an action ($!) it is an edge
            edge = merged.setdefault((to, table), Edge(at, to, [] if table == 'x' else tables[table]))
            edge.ranges.append((int(lo), int(hi)))
        self.edges += merged.values()

    def edge(self, state, byte):
        for e in self.by_state().get(state, ()):
            if e.takes(byte):
                return e
        return None

    def by_state(self):
        if not hasattr(self, '_by_state'):
            self._by_state = {}
            for e in self.edges:
                self._by_state.setdefault(e.state, []).append(e)
        return self._by_state


def all_machines(only=None):
    return [Machine(n) for n in names() if not only or n in only]
