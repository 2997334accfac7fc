#!/usr/bin/env python3
"""An independent reader of littlefs v2.0 and v2.1 images, for the tests of fs/flash. Standard library only, shares no code with it.

  tests/littlefs.py list IMAGE [--block-size N]            `kind size path` of everything
  tests/littlefs.py extract IMAGE DIR [--block-size N]
  tests/littlefs.py check IMAGE [--block-size N]           exit 1 and what is wrong, on stderr

Images may be gzipped. The words are those of the format: a pair of blocks holds a log of commits, each a list of tags; folded it is
a list of entries. Errors that leave nothing to read raise Broken; check() gathers all others, and what a writer has to repair first.
"""
import gzip, os, struct, sys, zlib

NONE = 0xffffffff
FILE, DIR, SUPER = 0x001, 0x002, 0x0ff


class Broken(Exception):
    """What is wrong, and where."""


def crc32(data, crc=0xffffffff):
    return zlib.crc32(data, crc ^ 0xffffffff) ^ 0xffffffff


def le32(data, at=0):
    return struct.unpack_from('<I', data, at)[0]


def newer(a, b):
    return 0 < (a - b) & 0xffffffff < 0x80000000


def order(name):
    """Sorts as names lie in a directory: bytewise, the longer first when one begins with the other."""
    return [b for b in name] + [256]


class Entry:
    def __init__(self):
        self.kind, self.name, self.struct, self.data, self.attrs = None, None, None, b'', {}


class Pair:
    """The entries of one metadata pair, as its newest valid commits leave them."""

    def __init__(self, image, blocks):
        self.blocks, self.entries, self.tail, self.hard, self.state = blocks, [], None, False, bytes(12)
        self.problems, self.commits, self.tags = [], 0, 0
        for b in blocks:
            if b >= image.block_count:
                raise Broken('pair {%d, %d} lies outside of the %d blocks' % (*blocks, image.block_count))
        first, second = blocks
        if newer(le32(image.block(second)), le32(image.block(first))):
            first, second = second, first
        for self.active in (first, second):
            self.rev = le32(image.block(self.active))
            self.read(image.block(self.active))
            if self.commits:
                return
        raise Broken('pair {%d, %d} has no valid commit' % blocks)

    def __str__(self):
        return '{%d, %d}' % self.blocks

    def read(self, block):
        off, prev, crc, pending = 4, NONE, crc32(block[:4]), []
        self.end, self.fcrc, self.clean = 0, None, False
        fcrc = None
        while off + 4 <= len(block):
            raw = struct.unpack_from('>I', block, off)[0] ^ prev
            if raw >> 31:
                self.clean = off == self.end
                break
            kind, ident, n = raw >> 20, raw >> 10 & 0x3ff, raw & 0x3ff
            size = 0 if n == 0x3ff else n
            if off + 4 + size > len(block):
                break
            crc = crc32(block[off:off + 4], crc)
            data = block[off + 4:off + 4 + size]
            prev = raw
            if kind & 0x780 == 0x500:
                if size < 4 or crc != le32(data):
                    break
                self.commit(pending)
                self.fcrc, fcrc, pending = fcrc, None, []
                crc = 0xffffffff
                prev ^= (kind & 1) << 31
                self.end = off + 4 + size
            elif kind == 0x5ff:
                fcrc = struct.unpack('<II', data) if size == 8 else None
                crc = crc32(data, crc)
            else:
                crc = crc32(data, crc)
                pending.append((kind, ident, None if n == 0x3ff else data))
            off += 4 + size
        self.erased = bool(self.fcrc) and crc32(block[self.end:self.end + self.fcrc[0]]) == self.fcrc[1]

    def has_superblock(self):
        return bool(self.entries) and self.entries[0].kind == SUPER

    def wrong(self, text):
        self.problems.append('pair %s: %s' % (self, text))

    def commit(self, tags):
        self.commits += 1
        self.tags += len(tags)
        for kind, ident, data in tags:
            self.fold(kind, ident, data)

    def fold(self, kind, ident, data):
        count = len(self.entries)
        if kind == 0x401:
            if ident > count:
                return self.wrong('create of entry %d of %d' % (ident, count))
            self.entries.insert(ident, Entry())
        elif kind == 0x4ff:
            if ident >= count:
                return self.wrong('delete of entry %d of %d' % (ident, count))
            del self.entries[ident]
        elif kind >> 8 == 6:
            if data is None or len(data) != 8:
                return self.wrong('tail of a wrong length')
            self.tail, self.hard = struct.unpack('<II', data), bool(kind & 1)
        elif kind == 0x7ff:
            if data is None or len(data) != 12:
                return self.wrong('move state of a wrong length')
            self.state = data
        elif kind >> 8 in (0, 2, 3):
            self.of_entry(kind, ident, data)

    def of_entry(self, kind, ident, data):
        if ident >= 0x3ff:
            return self.wrong('tag %03x without an entry' % kind)
        if kind >> 8 == 0:
            if ident > 254:
                return self.wrong('name of entry %d' % ident)
            while len(self.entries) <= ident:
                self.entries.append(Entry())
        elif ident >= len(self.entries):
            return self.wrong('tag %03x of entry %d of %d' % (kind, ident, len(self.entries)))
        e = self.entries[ident]
        if kind >> 8 == 0:
            e.kind, e.name = kind, data or b''
        elif kind >> 8 == 2:
            e.struct, e.data = kind, data or b''
        elif data is None:
            e.attrs.pop(kind & 0xff, None)
        else:
            e.attrs[kind & 0xff] = data


class Image:
    def __init__(self, data, block_size=None):
        self.data = data
        self.block_size = block_size or self.find_block_size()
        self.block_count = len(data) // self.block_size
        if self.block_count < 2:
            raise Broken('no two blocks')
        self.mount()

    def block(self, b):
        return self.data[b * self.block_size:(b + 1) * self.block_size]

    def find_block_size(self):
        """The size at which {0, 1} reads as a superblock that names it."""
        for size in (4096, *(1 << i for i in range(7, 21))):
            for at in (0, size):
                d = self.data[at + 4:at + 48]
                if len(d) == 44 and d[4:12] == b'littlefs' and le32(d, 20) == size:
                    return size
        raise Broken('no littlefs superblock found')

    # ---- mount ----

    def superblock(self, entry, where):
        if entry.struct != 0x201 or len(entry.data) < 24:
            raise Broken('superblock of %s is no inline struct' % where)
        return struct.unpack('<6I', entry.data[:24])

    def mount(self):
        self.list, self.root, seen = [], None, set()
        at = (0, 1)
        while at:
            if seen & set(at):
                raise Broken('the tail list comes back to {%d, %d}' % at)
            seen |= set(at)
            p = Pair(self, at)
            self.list.append(p)
            if p.has_superblock():
                if p.entries[0].name != b'littlefs':
                    raise Broken('superblock of %s is not littlefs' % p)
                self.root, sb = p, self.superblock(p.entries[0], p)
            elif not self.root:
                raise Broken('pair {0, 1} has no superblock')
            at = p.tail
        self.version, size, count, self.name_max, self.file_max, self.attr_max = sb
        self.name_max, self.attr_max = self.name_max or 255, self.attr_max or 1022
        self.file_max = self.file_max or 0x7fffffff
        if self.version >> 16 != 2 or self.version & 0xffff > 1:
            raise Broken('version %d.%d' % (self.version >> 16, self.version & 0xffff))
        if size != self.block_size:
            raise Broken('block size %d in the superblock, %d wanted' % (size, self.block_size))
        if count > self.block_count:
            raise Broken('image ends after %d of %d blocks' % (self.block_count, count))
        if self.name_max > 1022 or self.attr_max > 1022 or self.file_max > 0x7fffffff:
            raise Broken('limits %d, %d, %d' % (self.name_max, self.file_max, self.attr_max))
        self.block_count = count
        self.global_state()

    def global_state(self):
        state = bytes(12)
        for p in self.list:
            state = bytes(a ^ b for a, b in zip(state, p.state))
        tag, *self.move_pair = struct.unpack('<III', state)
        self.orphan_flag, self.move_id = bool(tag >> 31), tag >> 10 & 0x3ff
        self.moving = tag >> 20 & 0x7ff == 0x4ff
        if tag >> 20 & 0x7ff not in (0, 0x4ff):
            raise Broken('move state %08x' % tag)

    def hidden(self, pair):
        """The id that an interrupted rename has left in this pair, or None."""
        if self.moving and set(self.move_pair) & set(pair.blocks):
            return self.move_id
        return None

    # ---- tree ----

    def chain(self, at, seen):
        """The pairs of the directory that begins at this pair."""
        while at:
            p = self.root if at == self.root.blocks else Pair(self, at)
            if p.active in seen:
                raise Broken('directory pair %s is met twice' % p)
            seen.add(p.active)
            yield p
            at = p.tail if p.hard else None

    def entries(self, pair):
        for i, e in enumerate(pair.entries):
            if i != self.hidden(pair) and e.kind != SUPER:
                yield e

    def walk(self, visit_pair=None):
        """(path, entry) of everything, directories before what they hold."""
        seen, out = set(), []
        todo = [(b'', self.root.blocks)]
        while todo:
            path, at = todo.pop()
            last = None
            for p in self.chain(at, seen):
                if visit_pair:
                    visit_pair(p, path)
                if p.problems:
                    raise Broken(p.problems[0])
                for e in self.entries(p):
                    self.sane(e, path, last)
                    last = e.name
                    out.append((path + e.name, e))
                    if e.kind == DIR:
                        todo.append((path + e.name + b'/', struct.unpack('<II', e.data)))
        return out

    def sane(self, e, path, last):
        where = repr(path + (e.name or b''))
        if e.kind not in (FILE, DIR):
            raise Broken('%s is of kind %r' % (where, e.kind))
        if not 0 < len(e.name) <= self.name_max or b'/' in e.name or b'\0' in e.name or e.name in (b'.', b'..'):
            raise Broken('%s is no name' % where)
        if last is not None and order(last) >= order(e.name):
            raise Broken('%s is out of order' % where)
        if (e.kind == DIR) != (e.struct == 0x200) or (e.struct != 0x201 and len(e.data) != 8):
            raise Broken('%s has a wrong struct' % where)
        if any(len(a) > self.attr_max for a in e.attrs.values()):
            raise Broken('%s has too long an attribute' % where)

    # ---- contents ----

    def size(self, e):
        return 0 if e.kind == DIR else len(e.data) if e.struct == 0x201 else le32(e.data, 4)

    def index(self, pos):
        """Block of the list and offset in it of a byte."""
        b = self.block_size - 8
        i = pos // b
        if i == 0:
            return 0, pos
        i = (pos - 4 * (bin(i - 1).count('1') + 2)) // b
        return i, pos - b * i - 4 * bin(i).count('1')

    def blocks_of(self, e):
        """Data blocks in file order, every pointer checked."""
        if e.struct != 0x202:
            return []
        head, size = struct.unpack('<II', e.data)
        if not 0 < size <= self.file_max:
            raise Broken('file of %d bytes' % size)
        n = self.index(size - 1)[0] + 1
        if n > self.block_count:
            raise Broken('file of %d bytes on %d blocks' % (size, self.block_count))
        blocks = [None] * n
        for i in range(n - 1, -1, -1):
            at = head if i == n - 1 else blocks[i]
            if at >= self.block_count or at in blocks[i + 1:]:
                raise Broken('block %d of the file is %d' % (i, at))
            blocks[i] = at
            for k in range((i & -i).bit_length() if i else 0):
                to, was = le32(self.block(at), 4 * k), blocks[i - (1 << k)]
                if was is not None and was != to:
                    raise Broken('pointer %d of block %d is %d, not %d' % (k, i, to, was))
                blocks[i - (1 << k)] = to
        return blocks

    def contents(self, e):
        if e.struct == 0x201:
            return e.data
        out, left = [], self.size(e)
        for i, b in enumerate(self.blocks_of(e)):
            start = 4 * (i & -i).bit_length() if i else 0
            out.append(self.block(b)[start:start + left])
            left -= len(out[-1])
        return b''.join(out)

    # ---- structure check ----

    def check(self):
        """(what is broken, what a writer has to repair first)"""
        bad, pending, users = [], [], {}

        def visit(p, path):
            bad.extend(p.problems)
            for b in p.blocks:
                users.setdefault(b, []).append(('pair', p))
        try:
            found = self.walk(visit)
            for path, e in found:
                for b in self.blocks_of(e):
                    users.setdefault(b, []).append((path, None))
        except Broken as wrong:
            return [str(wrong)], pending
        for p in self.list:
            bad.extend(x for x in p.problems if x not in bad)
        for b, by in users.items():
            if len(by) > 1:
                bad.append('block %d is used %d times: %r' % (b, len(by), [str(x[1] or x[0]) for x in by]))
        if self.moving:
            pending.append('pending move')
            at = [p for p in self.list if set(p.blocks) & set(self.move_pair)]
            if not at or self.move_id >= len(at[0].entries):
                bad.append('pending move of entry %d, which is not there' % self.move_id)
        self.check_list(bad, pending, users)
        return bad, pending

    def check_list(self, bad, pending, users):
        tree = {b: x[0][1] for b, x in users.items() if x[0][0] == 'pair'}
        for p in self.list:
            real = [tree[b] for b in p.blocks if b in tree]
            if real and set(real[0].blocks) != set(p.blocks):
                pending.append('half-orphan')
            elif not real and not p.has_superblock():
                pending.append('orphan')
            elif not real:
                bad.extend('block %d of %s is used' % (b, p) for b in p.blocks if b in users)
        listed = [set(p.blocks) for p in self.list]
        for p in {id(x): x for x in tree.values()}.values():
            if not any(set(p.blocks) & s for s in listed):
                bad.append('pair %s is not in the tail list' % p)
        if self.orphan_flag:
            pending.append('orphan flag')
        elif 'orphan' in pending or 'half-orphan' in pending:
            bad.append('%s without the orphan flag' % ' and '.join(sorted(set(pending) & {'orphan', 'half-orphan'})))


def open_image(path, block_size=None):
    with open(path, 'rb') as f:
        data = f.read()
    return Image(gzip.decompress(data) if data[:2] == b'\x1f\x8b' else data, block_size)


def listing(image):
    return [('dir' if e.kind == DIR else 'file', image.size(e), path) for path, e in image.walk()]


def extract(image, to):
    for path, e in image.walk():
        where = os.path.join(os.fsencode(to), path)
        if e.kind == DIR:
            os.makedirs(where, exist_ok=True)
        else:
            with open(where, 'wb') as f:
                f.write(image.contents(e))


def main(args):
    size = None
    if '--block-size' in args:
        at = args.index('--block-size')
        size = int(args[at + 1])
        del args[at:at + 2]
    if len(args) != {'list': 2, 'extract': 3, 'check': 2}.get(args[0] if args else ''):
        print(__doc__)
        return 2
    try:
        image = open_image(args[1], size)
        if args[0] == 'list':
            for kind, n, path in listing(image):
                sys.stdout.buffer.write(b'%s %d %s\n' % (kind.encode(), n, path))
        elif args[0] == 'extract':
            os.makedirs(args[2], exist_ok=True)
            extract(image, args[2])
        else:
            bad, pending = image.check()
            print('%d pairs, pending: %s' % (len(image.list), ', '.join(pending) or 'nothing'))
            for b in bad:
                print(b, file=sys.stderr)
            return 1 if bad else 0
    except Broken as wrong:
        print(wrong, file=sys.stderr)
        return 1
    return 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
