#!/usr/bin/env python3
"""tools/mkfs from outside: every fixture, trees packed and unpacked again, wrong usage. Prints TAP.

What it packs is read by tests/littlefs.py, which shares nothing with it.
"""
import gzip, hashlib, json, os, random, subprocess, sys, tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.path.insert(0, os.path.join(ROOT, 'tests'))
import littlefs

MKFS = os.path.join(ROOT, 'tools', 'mkfs')
FIXTURES = os.path.join(ROOT, 'tests', 'fixtures', 'littlefs')
TESTS = []


def test(f):
    TESTS.append(f)
    return f


def mkfs(*args, code=0):
    done = subprocess.run([MKFS, *args], capture_output=True)
    assert done.returncode == code, '%r: exit %d, not %d: %s' % (args, done.returncode, code, done.stderr.decode(errors='replace'))
    assert code == 0 or done.stderr, 'exit %d without a word' % code
    return done.stdout, done.stderr.decode(errors='replace')


def tree(top):
    """{path: None for a directory, else contents}"""
    top, out = os.fsencode(top), {}
    for folder, dirs, files in os.walk(top):
        for d in dirs:
            out[os.path.relpath(os.path.join(folder, d), top)] = None
        for f in files:
            with open(os.path.join(folder, f), 'rb') as fh:
                out[os.path.relpath(os.path.join(folder, f), top)] = fh.read()
    return out


def times(top):
    top = os.fsencode(top)
    return {p: int(os.lstat(os.path.join(top, p)).st_mtime) for p in tree(top)}


def image_tree(path, block_size=None):
    image = littlefs.open_image(path, block_size)
    assert image.check() == ([], []), image.check()
    return {p: None if e.kind == littlefs.DIR else image.contents(e) for p, e in image.walk()}, image


def shown(path):
    return b''.join(b'\\x%02x' % b if (b < 32 and b != 9) or b == 127 else bytes([b]) for b in path)


def unpacked(row, where):
    path = os.path.join(where, row['file'][:-3])
    with gzip.open(os.path.join(FIXTURES, row['file'])) as f, open(path, 'wb') as out:
        out.write(f.read())
    os.chmod(path, 0o444)
    return path


def fixtures(kind):
    with open(os.path.join(FIXTURES, 'manifest.json'), encoding='utf-8') as f:
        return [r for r in json.load(f)['images'] if r['expect'] == kind]


def make_tree(top, seed=1, deep=40, longest=255):
    r = random.Random(seed)
    os.makedirs(os.path.join(top, 'empty', 'also'))
    for i, size in enumerate([0, 1, 100, 511, 512, 513, 1022, 1023, 4095, 4096, 4097, 8188, 8189, 70000, 200001]):
        with open(os.path.join(top, 'size%06d' % size), 'wb') as f:
            f.write(r.randbytes(size))
    path = os.path.join(top, 'deep')
    for i in range(deep):
        path = os.path.join(path, 'level-%02d' % i)
    os.makedirs(path)
    for name in ['n' * longest, 'ä' * (longest // 2), ' ', '...', 'with\ttab', 'line\nbreak', '\\', '-x']:
        with open(os.path.join(top, 'deep', name), 'wb') as f:
            f.write(name.encode())
    with open(os.path.join(path, 'bottom'), 'wb') as f:
        f.write(b'here')
    os.makedirs(os.path.join(top, 'many'))
    for i in range(250):
        with open(os.path.join(top, 'many', 'file-%03d' % i), 'wb') as f:
            f.write(b'%d' % i * (i % 60))
    for i, p in enumerate(sorted(tree(top), key=len, reverse=True)):
        os.utime(os.path.join(os.fsencode(top), p), (1, 1700000000 + i * 1000))


@test
def good_fixtures_are_listed_extracted_and_whole(d):
    for row in fixtures('mount'):
        path = unpacked(row, d)
        want = {os.fsencode(e['path']): e for e in row['entries']}
        lines = sorted(mkfs('list', path)[0].split(b'\n')[:-1])
        expect = sorted(b'%s %d %s' % (e['type'].encode(), e.get('size', 0), shown(p)) for p, e in want.items())
        assert lines == expect, (row['file'], set(lines) ^ set(expect))
        out = os.path.join(d, 'out-' + row['file'])
        mkfs('extract', path, out)
        got = tree(out)
        assert sorted(got) == sorted(want), row['file']
        for p, e in want.items():
            assert (got[p] is None) == (e['type'] == 'dir'), p
            assert got[p] is None or hashlib.sha256(got[p]).hexdigest() == e['sha256'], (row['file'], p)
            mtime = e.get('attrs', {}).get('0x74')
            if mtime:
                assert os.stat(os.path.join(os.fsencode(out), p)).st_mtime == int.from_bytes(bytes.fromhex(mtime), 'little'), p
        mkfs('check', path)
        mkfs('check', path, '--block-size', str(row['block_size']))
        with open(path, 'rb') as f:
            assert hashlib.sha256(f.read()).hexdigest() == row['image_sha256'], 'image changed'


@test
def broken_fixtures_are_refused_with_a_word(d):
    for row in fixtures('refuse'):
        path = unpacked(row, d)
        before = open(path, 'rb').read()
        for size in ([], ['--block-size', str(row['block_size'])]):
            for args in (['check', path], ['list', path], ['extract', path, os.path.join(d, 'out')]):
                _, said = mkfs(*args, *size, code=1)
                assert os.path.basename(path) in said and 'block' in said or 'superblock' in said, said
        assert open(path, 'rb').read() == before
    assert not os.path.exists(os.path.join(d, 'out'))


@test
def compressed_images_are_read_as_they_are(d):
    assert b'file 13 hello.txt\n' == mkfs('list', os.path.join(FIXTURES, '03-one-inline.img.gz'))[0]


@test
def a_tree_is_the_same_after_pack_and_extract(d):
    packed_and_extracted(os.path.join(d, 'long'), 255, (None, 4096, 16384))
    packed_and_extracted(os.path.join(d, 'short'), 128, (512,))     # a name takes at most a quarter of a block


@test
def a_name_too_long_for_the_blocks_is_told_and_nothing_is_made(d):
    make_tree(os.path.join(d, 'in'), deep=3, longest=129)
    error = mkfs('pack', os.path.join(d, 'in'), os.path.join(d, 'i.img'), '--block-size', '512', code=1)[1]
    assert 'deep/' in error and 'name' in error, error
    assert not os.path.exists(os.path.join(d, 'i.img'))


def packed_and_extracted(d, longest, blocks):
    make_tree(os.path.join(d, 'in'), longest=longest)
    want = tree(os.path.join(d, 'in'))
    for block in blocks:
        image, out = os.path.join(d, 'i%s.img' % block), os.path.join(d, 'out%s' % block)
        mkfs('pack', os.path.join(d, 'in'), image, *(['--block-size', str(block)] if block else []))
        got, other = image_tree(image)
        assert got == want, sorted(set(got) ^ set(want))
        assert other.block_size == (block or 4096)
        for p, e in other.walk():
            mtime = int(os.lstat(os.path.join(os.fsencode(d), b'in', p)).st_mtime)
            assert int.from_bytes(e.attrs[0x74], 'little') == mtime and len(e.attrs[0x74]) == 8, p
        mkfs('check', image)
        mkfs('extract', image, out)
        assert tree(out) == want and times(out) == times(os.path.join(d, 'in'))
    mkfs('extract', image, out)     # once more over what is there
    assert tree(out) == want


@test
def the_same_tree_gives_the_same_image(d):
    make_tree(os.path.join(d, 'in'), deep=3)
    for name in 'ab':
        mkfs('pack', os.path.join(d, 'in'), os.path.join(d, name))
    assert open(os.path.join(d, 'a'), 'rb').read() == open(os.path.join(d, 'b'), 'rb').read()


@test
def an_empty_tree_and_a_given_size(d):
    os.mkdir(os.path.join(d, 'in'))
    mkfs('pack', os.path.join(d, 'in'), os.path.join(d, 'i'), '--size', '64K', '--block-size', '512')
    assert os.path.getsize(os.path.join(d, 'i')) == 65536
    assert image_tree(os.path.join(d, 'i'))[0] == {}
    assert mkfs('list', os.path.join(d, 'i'))[0] == b''


@test
def program_units(d):
    make_tree(os.path.join(d, 'in'), deep=3)
    for unit in (4, 16, 256):
        mkfs('pack', os.path.join(d, 'in'), os.path.join(d, 'i'), '--unit', str(unit))
        assert image_tree(os.path.join(d, 'i'))[0] == tree(os.path.join(d, 'in'))


@test
def an_image_that_is_too_small_is_told_and_the_old_one_stays(d):
    make_tree(os.path.join(d, 'in'))
    with open(os.path.join(d, 'i'), 'wb') as f:
        f.write(b'precious')
    _, said = mkfs('pack', os.path.join(d, 'in'), os.path.join(d, 'i'), '--size', '128K', code=1)
    assert 'too small' in said
    mkfs('pack', os.path.join(d, 'in'), os.path.join(d, 'i'), '--size', '1000', code=1)
    mkfs('pack', os.path.join(d, 'nothing'), os.path.join(d, 'i'), code=1)
    assert open(os.path.join(d, 'i'), 'rb').read() == b'precious'
    assert sorted(os.listdir(d)) == ['i', 'in'], os.listdir(d)


@test
def links_and_pipes_are_left_out(d):
    os.makedirs(os.path.join(d, 'in'))
    os.symlink('/etc/passwd', os.path.join(d, 'in', 'link'))
    os.mkfifo(os.path.join(d, 'in', 'pipe'))
    with open(os.path.join(d, 'in', 'f'), 'w') as f:
        f.write('x')
    said = mkfs('pack', os.path.join(d, 'in'), os.path.join(d, 'i'))[1]
    assert 'link' in said and 'pipe' in said
    assert image_tree(os.path.join(d, 'i'))[0] == {b'f': b'x'}


@test
def extract_goes_through_no_link(d):
    os.makedirs(os.path.join(d, 'in', 'sub'))
    for p in ('sub/f', 'g'):
        with open(os.path.join(d, 'in', p), 'w') as f:
            f.write('x')
    mkfs('pack', os.path.join(d, 'in'), os.path.join(d, 'i'))
    os.makedirs(os.path.join(d, 'out'))
    os.makedirs(os.path.join(d, 'outside'))
    os.symlink('../outside', os.path.join(d, 'out', 'sub'))
    os.symlink('../outside/g', os.path.join(d, 'out', 'g'))
    mkfs('extract', os.path.join(d, 'i'), os.path.join(d, 'out'), code=1)
    assert os.listdir(os.path.join(d, 'outside')) == []


@test
def the_block_size_is_found_with_either_half_of_the_superblock(d):
    os.mkdir(os.path.join(d, 'in'))
    with open(os.path.join(d, 'in', 'f'), 'w') as f:
        f.write('x')
    for block in (128, 512, 4096, 32768):
        image = os.path.join(d, 'i')
        mkfs('pack', os.path.join(d, 'in'), image, '--block-size', str(block))
        data = open(image, 'rb').read()
        whole = littlefs.Image(data)
        other = 1 - whole.root.active
        for spoil, good in ((other, True), (0, None)):
            with open(image, 'wb') as f:
                f.write(data[:spoil * block] + bytes(block) + data[(spoil + 1) * block:])
            if good:
                assert mkfs('list', image)[0] == b'file 1 f\n'
            else:
                done = subprocess.run([MKFS, 'list', image], capture_output=True)
                assert done.returncode in (0, 1)


@test
def wrong_usage_is_exit_2(d):
    for args in ([], ['list'], ['what', 'x'], ['list', 'a', 'b'], ['pack', 'a'], ['check', 'x', '--block-size'],
                 ['check', 'x', '--block-size', '77'], ['check', 'x', '--size', '-1'], ['check', 'x', '--what', '1']):
        _, said = mkfs(*args, code=2)
        assert 'mkfs pack DIR IMAGE' in said
    assert b'mkfs pack DIR IMAGE' in mkfs('--help')[0]


@test
def what_is_no_image_is_exit_1(d):
    with open(os.path.join(d, 'e'), 'wb'):
        pass
    with open(os.path.join(d, 's'), 'wb') as f:
        f.write(b'short')
    for name in ('e', 's', 'missing'):
        mkfs('check', os.path.join(d, name), code=1)


def main():
    mkfs('--help')      # builds it
    failed = 0
    for f in TESTS:
        with tempfile.TemporaryDirectory() as d:
            try:
                f(d)
                print('ok - mkfs: ' + f.__name__, flush=True)
            except (AssertionError, OSError, littlefs.Broken) as wrong:
                failed += 1
                print('not ok - mkfs: %s: %s' % (f.__name__, str(wrong)[:600]), flush=True)
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main())
