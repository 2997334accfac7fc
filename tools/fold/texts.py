"""Formats in half the room: a byte from 128 on stands for a pair of others (byte pair encoding), which core/fmt.c writes out.

A text is packed when nothing but a formatter sees it: each of its uses is a load of the register in which the formatter, called
right behind, expects its format. Conversions (%u) stay as they are.
"""
import collections, re
from asm import Insn

# formatter: the register of its format
FORMATTERS = {
    'sb_print_console': 'r0', 'board_stop': 'r0', 'sb_say': 'r1', 'sb_http_add': 'r1', 'sb_ftp_reply': 'r1', 'sb_html': 'r1',
    'sb_text': 'r1', 'sb_json': 'r1', 'sb_print': 'r1', 'sb_ws_print': 'r1', 'sb_tcp_print': 'r1', 'sb_format': 'r2', 'sb_fmt': 'r2',
    'sb_vfmt': 'r2', 'sb_vfmt_part': 'r3', 'sb_log': 'r3', 'sb_get': 'r3', 'sb_ask': 'r3', 'sb_sse_send': 'r3',
}
PRIVATE = re.compile(r'\.lto_priv\.\d+$')      # of a name; any other suffix is that of a clone, whose arguments may stand elsewhere
CONVERSION = re.compile(rb'%-?\d*(?:\.\*)?[lz]*[a-zA-Z%]')
TEXT = re.compile(r'\.LC\d+')
FIRST, CODES = 128, 128     # codes of pairs
DEPTH = 8                   # of pairs in pairs: bytes that core/fmt.c keeps for later
SIGNS = {b'n': b'\n', b't': b'\t', b'r': b'\r', b'b': b'\b', b'f': b'\f', b'"': b'"', b'\\': b'\\'}


def only_formats(program):
    """The labels of the texts that only formatters see."""
    found, others = set(), set()
    for f in program.functions:
        followers = f.successors()
        for n, i in enumerate(f.items):
            for register, word in i.words if isinstance(i, Insn) else []:
                if word.startswith('.LC') and reaches_formatter(f.items, followers, n, register):
                    found.add(word)
                else:
                    others |= set(TEXT.findall(word))
    for n, line in enumerate(program.lines):        # tables of data
        if line and '.word' in line and n not in program.of_loads:
            others |= set(TEXT.findall(line))
    return found - others


def reaches_formatter(items, followers, n, register):
    """Whatever way is taken from n on, the first that looks at the register is a formatter that has its format there."""
    ways, seen = list(followers[n]), set()
    if items[n].block() and not only_loads(items[n], register):
        return False
    while ways:
        n = ways.pop()
        if n in seen:
            continue
        seen.add(n)
        i = items[n]
        if isinstance(i, Insn):
            if i.inline:
                return False
            if i.away():
                if i.block() or i.conditional() or FORMATTERS.get(PRIVATE.sub('', i.args)) != register:
                    return False
                continue
            if i.names(register) or i.returns() or i.block() and i.names('pc'):
                return False
        ways += followers[n]
    return bool(seen)


def only_loads(block, register):
    """An IT block in which each that names the register loads it from a pool."""
    return len(re.findall(r'\b%s\b' % register, block.text)) == sum(register == r for r, _ in block.words)


def pack(program):
    """Moves the formats, packed, behind the table of their pairs: core/fmt.c knows them by the place where they are."""
    seen_by_formatters = only_formats(program)
    texts = {label: text for label, text in strings(program).items() if label in seen_by_formatters}
    pieces = {label: split(text) for label, (text, _) in texts.items()}
    pairs = encode([p for of_one in pieces.values() for p in of_one if isinstance(p, list)])
    out = ['\t.section\t.rodata.packed,"a",%progbits', '\t.global\tsb_packed, sb_packed_end', 'sb_packed:', bytes_of(sum(pairs, ()))]
    for label, of_one in pieces.items():
        packed = [code for p in of_one for code in p]
        if max(packed) < FIRST:
            continue
        for line in texts[label][1]:
            program.lines[line] = None
        out += ['%s:' % label, bytes_of(packed)]
    program.lines += out + ['sb_packed_end:', '\t.text']


def strings(program):
    """{label: (bytes, lines)} of the constants .LC, which end with a NUL."""
    found, label = {}, None
    for n, line in enumerate(program.lines):
        s = (line or '').strip()
        m = re.match(r'(\.LC\d+):$', s)
        t = re.match(r'\.ascii\t"(.*)"$', s)
        if m:
            label = m[1]
            found[label] = (b'', [n])
        elif t and label:
            found[label] = (found[label][0] + unescape(t[1]), found[label][1] + [n])
        elif s:
            label = None
    return {label: f for label, f in found.items() if f[0].endswith(b'\0') and f[0].count(b'\0') == 1 and max(f[0]) < FIRST}


def unescape(text):
    return re.sub(rb'\\([0-7]{3}|.)', lambda m: bytes([int(m[1], 8)]) if len(m[1]) == 3 else SIGNS[m[1]], text.encode('latin-1'))


def split(text):
    """The conversions as bytes, what is between them as lists of codes."""
    parts, at = [], 0
    for m in CONVERSION.finditer(text):
        parts += [list(text[at:m.start()]), m[0]]
        at = m.end()
    return parts + [list(text[at:])]


def encode(pieces):
    """Replaces, in place, the pair that occurs most by a code, until there are no codes or nothing is won; returns the pairs."""
    pairs, depth = [], {}
    while len(pairs) < CODES:
        counts = collections.Counter(pair for p in pieces for pair in pairs_of(p) if 1 + max(depth.get(c, 0) for c in pair) < DEPTH)
        pair, count = min(counts.items(), key=lambda c: (-c[1], c[0]), default=(None, 0))
        if count < 3:
            return pairs
        code = FIRST + len(pairs)
        depth[code] = 1 + max(depth.get(c, 0) for c in pair)
        pairs.append(pair)
        for p in pieces:
            p[:] = replaced(p, pair, code)
    return pairs


def pairs_of(p):
    """Those that can all be replaced: aaa has one pair."""
    found, last = [], None
    for pair in zip(p, p[1:]):
        if 0 in pair or pair == last:       # the NUL stays
            last = None
            continue
        found.append(pair)
        last = pair if pair[0] == pair[1] else None
    return found


def replaced(p, pair, code):
    out, n = [], 0
    while n < len(p):
        hit = tuple(p[n:n + 2]) == pair
        out.append(code if hit else p[n])
        n += 1 + hit
    return out


def bytes_of(codes):
    return '\t.byte\t' + ','.join(str(c) for c in codes) if codes else ''
