"""Sequences of instructions that occur several times are there once.

Three kinds, by how the sequence ends: what ends a function (a return, a jump to another function) is jumped to, in one of the places
where it stands; what ends with a call is called and jumps on; what is neither is called and returns, where the link register is free.
"""
import collections, heapq, re
from asm import Insn, Label

LONGEST = 30        # instructions
NEAR = 1900         # bytes that a jump of two bytes surely reaches (2048)
LEAST = 2           # bytes that a sequence must save


class Unit:
    """An instruction as a part of sequences; without a key it is a barrier."""
    def __init__(self, insn=None, key=None, kind=None, place=0, free=False):
        self.insn, self.key, self.kind, self.place = insn, key, kind, place
        self.size = insn.size if insn else 0
        self.free = free            # a call may stand here: nobody needs the link register
        self.taken = key is None


def link_is_free(function):
    """For each item, whether the link register is dead before it."""
    items, followers = function.items, function.successors()
    needed = [False] * (len(items) + 1)
    changed = True
    while changed:
        changed = False
        for n in range(len(items) - 1, -1, -1):
            after = any(needed[k] for k in followers[n])
            now = needs_link(items[n], after)
            if now != needed[n]:
                needed[n], changed = now, True
    return [not n for n in needed]


def needs_link(i, after):
    if isinstance(i, Label):
        return after
    if i.inline:
        return True
    if i.calls():
        return i.op == 'blx' and i.names('lr')
    if i.away():
        return True
    if i.returns():
        return False
    if i.names('lr'):           # written, or read: who knows
        return not (i.op == 'pop' and not i.block())
    return after


def kind_of(i):
    """How an instruction may be part of a sequence; None: not at all."""
    if i.inline or i.conditional() or i.op in ('tbb', 'tbh'):
        return None
    if i.block():
        return 'plain' if not re.search(r'\b(pc|lr|sp)\b|\.L', i.text) and not i.away() and not i.literals else None
    if i.op == 'b':
        return 'end' if not i.targets() else None
    if i.op == 'bx' or i.returns():
        return 'end'
    if i.calls():
        return 'call'
    if '.L' in i.args and not i.literals:
        return None
    if i.names('lr') or i.op == 'push' or re.match(r'sp\b', i.args) or re.search(r'sp!|\[sp\], ', i.args):
        return 'stack'          # only on the way out
    return 'plain'


def units_of(program):
    keys, units, place = {}, [], 0
    for f in program.functions:
        free = link_is_free(f)
        units.append(Unit(place=place))
        for n, i in enumerate(f.items):
            kind = kind_of(i) if isinstance(i, Insn) else None
            if kind is None:
                units.append(Unit(place=place))
            else:
                units.append(Unit(i, keys.setdefault(i.key(), len(keys)), kind, place, free[n]))
            place += i.size if isinstance(i, Insn) else 0
            if kind == 'end':
                units.append(Unit(place=place))
        place += 6              # its pool, more or less
    units.append(Unit(place=place))
    return units


def repeated(units):
    """Each sequence that occurs twice at least, as the list of its beginnings, with its length."""
    names = [u.key for u in units]
    live = [n for n, u in enumerate(units) if u.key is not None]
    for length in range(1, LONGEST + 1):
        places = collections.defaultdict(list)
        for n in live:
            places[names[n]].append(n)
        groups = [p for p in places.values() if len(p) > 1]
        if length > 1:
            yield from ((length, p) for p in groups)
        else:
            yield from ((1, p) for p in groups if units[p[0]].kind == 'end')
        live, pairs = [], {}
        for p in groups:
            for n in p:
                after = units[n + length]
                if after.key is not None:
                    names[n] = pairs.setdefault((names[n], after.key), len(pairs) + length * 10 ** 6)
                    live.append(n)


def way(units, begin, length):
    kinds = [u.kind for u in units[begin:begin + length]]
    if kinds[-1] == 'end':
        return 'jump'
    if 'stack' in kinds or 'end' in kinds or 'call' in kinds[:-1]:
        return None
    if kinds[-1] == 'call':
        return 'call on' if units[begin + length - 1].insn.op == 'bl' else None
    return 'call'


def choose(units, length, begins):
    """(bytes saved, [(host or None, [beginnings])]) of what is still free of a sequence."""
    how, free, last = way(units, begins[0], length), [], -1
    for n in begins:
        if n > last and not any(u.taken for u in units[n:n + length]) and (how != 'call' or units[n].free):
            free.append(n)
            last = n + length - 1
    size = sum(u.size for u in units[begins[0]:begins[0] + length])
    if how is None or len(free) < 2:
        return 0, how, []
    if how == 'jump':
        return clusters(units, free, size)
    return len(free) * (size - 4) - size - (2 if how == 'call' else 0), how, [(None, free)]


def near(units, a, b):
    return abs(units[a].place - units[b].place) <= NEAR


def clusters(units, free, size):
    """Those that reach each other by a jump of two bytes share one; the others go the long way where that pays."""
    groups, host = [], None
    for n in free:
        if host is None or units[n].place - units[groups[-1][0]].place > 2 * NEAR:
            groups.append([n])
            host = n
        else:
            groups[-1].append(n)
    saved, made = 0, []
    for g in groups:
        middle = min(g, key=lambda n: abs(units[n].place - (units[g[0]].place + NEAR)))
        members = [n for n in g if near(units, n, middle)]
        saved += (len(members) - 1) * (size - 2)
        made.append((middle, members))
    if size > 4 and len(made) > 1:          # alone in its neighbourhood
        best = max(made, key=lambda m: len(m[1]))
        for m in [m for m in made if len(m[1]) == 1]:
            if m is not best:
                best[1].append(m[0])
                made.remove(m)
                saved += size - 4
    made = [m for m in made if len(m[1]) > 1]
    return saved, 'jump', made


def fold(program):
    units = units_of(program)
    heap = []
    for length, begins in repeated(units):
        saved, how, _ = choose(units, length, begins)
        if saved >= LEAST:
            heap.append((-saved, -length, begins))
    heapq.heapify(heap)
    total, count = collections.Counter(), 0
    while heap:
        before, length, begins = heapq.heappop(heap)
        saved, how, groups = choose(units, -length, begins)
        if saved < LEAST:
            continue
        if -saved > before:
            heapq.heappush(heap, (-saved, length, begins))
            continue
        total[how] += saved
        for host, members in groups:
            count += 1
            make(program, units, -length, how, host, members, count)
    return total


def make(program, units, length, how, host, members, number):
    """The sequence gets a name: where host stands, or as a function of its own behind the others."""
    name = '.Lfold%u' % number if host is not None else 'fold.%u' % number
    body = [u.insn for u in units[members[0]:members[0] + length]]
    if how == 'call':
        program.add(name, body, 'bx\tlr')
    elif how == 'call on':
        program.add(name, body[:-1], 'b\t' + body[-1].args)
    for n in members:
        part = units[n:n + length]
        for u in part:
            u.taken = True
        if n == host:
            program.before(part[0].insn, name + ':')
        elif how == 'jump':
            program.replace([u.insn for u in part], 'b\t' + name, 2 if near(units, n, host) else 4)
        else:
            program.replace([u.insn for u in part], 'bl\t' + name, 4)
