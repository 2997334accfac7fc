"""Functions that stand near each other share the words that they load: a word is there once in some kilobyte of code."""
import re
from asm import FAR

NEAR = 1020         # bytes ahead that a load of two bytes reaches
LOW = re.compile(r'\tr[0-7], $')


def share(program):
    for pool in program.pools.values():
        for line in pool.lines:
            program.lines[line] = None
    loads, ends = places(program)
    count = 0
    for first, last in groups(loads, ends):
        words = {}
        for _, line, load, word in [x for f in loads[first:last] for x in f]:
            if word not in words:
                count += 1
                words[word] = '.Lpool%u' % count
            program.lines[line] = '\t%s%s' % (load, words[word])
        if words:
            program.behind(program.functions[last - 1], '\n'.join(
                ['\t.align\t2'] + ['%s:\n\t.word\t%s' % (label, word) for word, label in words.items()]))


def places(program):
    """For each function its loads (place, line, load, word), and the place where it ends."""
    place, loads, ends = 0, [], []
    for f in program.functions:
        own = []
        for i in f.insns():
            own += [(place, line, load, word) for line, load, word in i.literals]
            place += i.size
        loads.append(own)
        ends.append(place)
    return loads, ends


def groups(loads, ends):
    """The functions in runs (first, behind the last) with one pool behind each run, so that it all costs the least."""
    best = [(0, 0)]
    for last in range(1, len(ends) + 1):
        choices = []
        for first in range(last - 1, -1, -1):
            begin = ends[first - 1] if first else 0
            if first < last - 1 and ends[last - 1] - begin > FAR:
                break
            choices.append((best[first][0] + cost(loads[first:last], ends[last - 1]), first))
        best.append(min(choices))
    runs, last = [], len(ends)
    while last:
        runs.append((best[last][1], last))
        last = best[last][1]
    return runs[::-1]


def cost(functions, end):
    """Bytes of the pool, and of loads that have to be long because of it."""
    words, long = {}, 0
    for place, _, load, word in [x for f in functions for x in f]:
        at = words.setdefault(word, end + 4 * len(words))
        long += 2 * (at - place > NEAR and LOW.search(load) is not None)
    return len(words) * 4 + long + (len(words) > 0)
