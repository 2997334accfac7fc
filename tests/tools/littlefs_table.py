#!/usr/bin/env python3
"""Prints tests/fixtures/littlefs/manifest.json as C tables for tests/unit/test_flash_images.c: littlefs_table.py MANIFEST"""
import json, os, sys


def text(raw):
    """A C string literal of any bytes."""
    return '"%s"' % ''.join('\\%03o' % b for b in raw)


def attributes(attrs):
    rows = ['{ %s, %d, %s }' % (k, len(v) // 2, text(bytes.fromhex(v))) for k, v in attrs.items()]
    return '%d, (const struct attr []){ %s }' % (len(rows), ', '.join(rows) or '{ 0, 0, "" }')


def main():
    with open(sys.argv[1], encoding='utf-8') as f:
        images = json.load(f)['images']
    for n, i in enumerate(images):
        print('static const struct entry entries_%d[] = {' % n)
        for e in i.get('entries', []):
            print('    { %s, %d, %d, "%s", %s },' % (text(os.fsencode(e['path'])), e['type'] == 'dir', e.get('size', 0),
                                                   e.get('sha256', ''), attributes(e.get('attrs', {}))))
        print('    { NULL, 0, 0, NULL, %s }\n};' % attributes(i.get('root_attrs', {})))      # the root ends the list
    print('static const struct image images[] = {')
    for n, i in enumerate(images):
        print('    { "%s", %d, %d, %d, %d, entries_%d },' % (
            i['file'], i['expect'] == 'mount', i['block_size'], i['block_count'], i.get('disk_version_int', 0) & 0xffff, n))
    print('};')


if __name__ == '__main__':
    main()
