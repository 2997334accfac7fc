#!/usr/bin/env python3
"""Does tests/littlefs.py read all images of tests/fixtures/littlefs as their manifest says? Prints TAP."""
import hashlib, json, os, sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.path.insert(0, os.path.join(ROOT, 'tests'))
import littlefs

WHERE = os.path.join(ROOT, 'tests', 'fixtures', 'littlefs')
KINDS = {'pending move', 'orphan', 'half-orphan', 'orphan flag'}


def good(row):
    """None, or what is wrong with our reading of a good image."""
    image = littlefs.open_image(os.path.join(WHERE, row['file']))
    if (image.block_size, image.block_count, image.version) != (row['block_size'], row['block_count'], row['disk_version_int']):
        return 'geometry'
    got = {p: e for p, e in image.walk()}
    want = {os.fsencode(e['path']): e for e in row['entries']}
    if sorted(got) != sorted(want):
        return 'names %r' % sorted(set(got) ^ set(want))
    for path, w in want.items():
        e = got[path]
        if w['type'] != ('dir' if e.kind == littlefs.DIR else 'file'):
            return 'kind of %r' % path
        if w['type'] == 'file' and hashlib.sha256(image.contents(e)).hexdigest() != w['sha256']:
            return 'contents of %r' % path
        if {'0x%02x' % k: v.hex() for k, v in e.attrs.items()} != w.get('attrs', {}):
            return 'attributes of %r' % path
    root = {'0x%02x' % k: v.hex() for k, v in image.root.entries[0].attrs.items()}
    if root != row.get('root_attrs', {}):
        return 'attributes of the root'
    bad, pending = image.check()
    if bad:
        return bad[0]
    if set(pending) != set(row['pending']) & KINDS:
        return 'pending %r' % pending
    return None


def refused(row):
    try:
        image = littlefs.open_image(os.path.join(WHERE, row['file']), row['block_size'])
        return None if image.check()[0] else 'nothing found'
    except littlefs.Broken:
        return None


def main():
    failed = 0
    with open(os.path.join(WHERE, 'manifest.json'), encoding='utf-8') as f:
        rows = json.load(f)['images']
    for row in rows:
        try:
            wrong = good(row) if row['expect'] == 'mount' else refused(row)
        except littlefs.Broken as broken:
            wrong = str(broken)
        failed += wrong is not None
        print('%sok - %s%s' % ('not ' if wrong else '', row['file'], ': ' + wrong if wrong else ''))
    return 1 if failed or len(rows) != 55 else 0


if __name__ == '__main__':
    sys.exit(main())
