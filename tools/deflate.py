"""DEFLATE (RFC 1951) as small as it gets, for what is packed once and read often: 2 % less than zlib's best.

The cheapest way through the matches is looked for with the code of the last way as its prices, again and again. One block:
the files are small.
"""
import heapq
import math
import random

ORDER = (16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15)
END = 256
ROUNDS = 40
SHORT = 32              # of longer matches only the whole is taken into account
LOOKED_AT = 300         # places with the same three bytes, the nearest ones


def length_symbol(n):
    """(symbol, extra bits, their value) of a length of 3 to 258."""
    if n == 258:
        return 285, 0, 0
    n -= 3
    extra = max(n.bit_length() - 3, 0)
    return 257 + 4 * extra + (n >> extra), extra, n & (1 << extra) - 1


def distance_symbol(n):
    n -= 1
    extra = max(n.bit_length() - 2, 0)
    return 2 * extra + (n >> extra), extra, n & (1 << extra) - 1


LENGTHS = [None] * 3 + [length_symbol(n) for n in range(3, 259)]


def matches(data, window):
    """Of each place: {length: the least distance at which as many bytes stand}."""
    out, heads = [], {}
    for i in range(len(data)):
        found, best = {}, 2
        key = data[i:i + 3]
        for j in heads.get(key, [])[:-LOOKED_AT - 1:-1]:
            if i - j > window or best == 258:
                break
            n = 3
            while n < 258 and i + n < len(data) and data[j + n] == data[i + n]:
                n += 1
            for k in range(best + 1, n + 1):
                if k < SHORT or k == n:
                    found[k] = i - j
            best = max(best, n)
        heads.setdefault(key, []).append(i)
        out.append(found)
    return out


def limited_lengths(counts, limit):
    """Lengths of a Huffman code in which none is beyond limit (package-merge)."""
    used = [(n, (i,)) for i, n in enumerate(counts) if n]
    if len(used) < 2:
        return [int(bool(n)) for n in counts]
    leaves = sorted(used)
    row = leaves
    for _ in range(limit - 1):
        pairs = [(row[i][0] + row[i + 1][0], row[i][1] + row[i + 1][1]) for i in range(0, len(row) - 1, 2)]
        row = list(heapq.merge(leaves, pairs))
    out = [0] * len(counts)
    for _, symbols in row[:2 * len(used) - 2]:
        for s in symbols:
            out[s] += 1
    return out


def way_through(data, found, literal, far):
    """[(length, distance)], a literal being (byte, 0): what costs the fewest bits."""
    cost = [0.0] + [math.inf] * len(data)
    came = [None] * (len(data) + 1)
    for i, b in enumerate(data):
        here = cost[i]
        if here + literal[b] < cost[i + 1]:
            cost[i + 1], came[i + 1] = here + literal[b], (b, 0, 1)
        for n, d in found[i].items():
            symbol, extra, _ = LENGTHS[n]
            at, more, _ = distance_symbol(d)
            bits = here + literal[symbol] + extra + far[at] + more
            if bits < cost[i + n]:
                cost[i + n], came[i + n] = bits, (n, d, n)
    out, i = [], len(data)
    while i:
        a, b, n = came[i]
        out.append((a, b))
        i -= n
    return out[::-1]


def counted(way):
    literal, far = [0] * 286, [0] * 30
    literal[END] = 1
    for a, d in way:
        literal[LENGTHS[a][0] if d else a] += 1
        if d:
            far[distance_symbol(d)[0]] += 1
    return literal, far


def prices(counts):
    """Bits of each symbol by its share; of those not seen a little more than of the rarest."""
    total = sum(counts) or 1
    return [math.log2(total / n) if n else math.log2(total) + 1 for n in counts]


def runs(lengths, use16, use17, use18):
    """Lengths as symbols of the code of lengths: [(symbol, extra bits, their value)]."""
    out, i = [], 0
    while i < len(lengths):
        n = 1
        while i + n < len(lengths) and lengths[i + n] == lengths[i]:
            n += 1
        i += n
        v = lengths[i - 1]
        if v:
            out.append((v, 0, 0))
            n -= 1
        while n >= 3 and (v and use16 or not v and (use17 or use18)):
            if v:
                k = min(n, 6) if n - 6 not in (1, 2) or n < 8 else n - 3
                out.append((16, 2, k - 3))
            elif use18 and n >= 11:
                k = min(n, 138)
                out.append((18, 7, k - 11))
            elif use17:
                k = min(n, 10)
                out.append((17, 3, k - 3))
            else:
                break
            n -= k
        out += [(v, 0, 0)] * n
    return out


class Bits:
    def __init__(self):
        self.value, self.n = 0, 0

    def put(self, value, n):
        self.value |= value << self.n
        self.n += n

    def code(self, codes, symbol):
        self.put(*codes[symbol])


def codes_of(lengths):
    """{symbol: (its code, the first bit lowest, bits)}"""
    out, code, last = {}, 0, 0
    for n, symbol in sorted((n, s) for s, n in enumerate(lengths) if n):
        code <<= n - last
        out[symbol] = int(format(code, '0%db' % n)[::-1], 2), n
        code, last = code + 1, n
    return out


def head(literal, far):
    """The two codes, as few bits as possible."""
    best = None
    trimmed = [max(least, max((s + 1 for s, n in enumerate(x) if n), default=0)) for x, least in ((literal, 257), (far, 1))]
    lengths = literal[:trimmed[0]] + far[:trimmed[1]]
    for how in range(8):
        said = runs(lengths, how & 1, how & 2, how & 4)
        counts = [0] * 19
        for symbol, _, _ in said:
            counts[symbol] += 1
        of = limited_lengths(counts, 7)
        order = [of[s] for s in ORDER]
        while len(order) > 4 and not order[-1]:
            order.pop()
        bits, codes = Bits(), codes_of(of)
        bits.put(trimmed[0] - 257 | trimmed[1] - 1 << 5 | len(order) - 4 << 10, 14)
        for n in order:
            bits.put(n, 3)
        for symbol, extra, value in said:
            bits.code(codes, symbol)
            bits.put(value, extra)
        if best is None or bits.n < best.n:
            best = bits
    return best


def block(way):
    """The only block, with codes of its own."""
    literal, far = (limited_lengths(counts, 15) for counts in counted(way))
    bits, start = Bits(), head(literal, far)
    bits.put(1 | 2 << 1, 3)
    bits.put(start.value, start.n)
    literals, fars = codes_of(literal), codes_of(far)
    for a, d in way:
        if d:
            symbol, extra, value = LENGTHS[a]
            bits.code(literals, symbol)
            bits.put(value, extra)
            symbol, extra, value = distance_symbol(d)
            bits.code(fars, symbol)
            bits.put(value, extra)
        else:
            bits.code(literals, a)
    bits.code(literals, END)
    return bits


def deflate(data, window=32768):
    """data as raw DEFLATE that points back window bytes at most. The same every time."""
    found, dice = matches(data, window), random.Random(1)
    literal, far = [8.5] * 286, [5.0] * 30
    best = None
    for _ in range(ROUNDS):
        way = way_through(data, found, literal, far)
        bits = block(way)
        if best is None or bits.n < best[0].n:
            best, stuck = (bits, way), 0
        else:
            stuck += 1
        counts = counted(best[1] if stuck > 3 else way)
        if stuck > 3:       # out of a hollow: some symbols bear the counts of others
            counts = [[c[dice.randrange(len(c))] if dice.random() < .1 else n for n in c] for c in counts]
            counts[0][END] = 1
        literal, far = map(prices, counts)
    return best[0].value.to_bytes((best[0].n + 7) // 8, 'little')
