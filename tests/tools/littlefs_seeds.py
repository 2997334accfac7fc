#!/usr/bin/env python3
"""Shrinks the images of tests/fixtures/littlefs to inputs of tests/fuzz/fuzz_flash.c, below tests/fuzz/corpus/flash.

Of each block only the bytes of its log are kept, of data blocks the pointers; what is then longer than 4096 bytes is left out.
"""
import glob, gzip, json, os, sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.path.insert(0, os.path.join(ROOT, 'tests'))
import littlefs

FIXTURES = os.path.join(ROOT, 'tests', 'fixtures', 'littlefs')
OUT = os.path.join(ROOT, 'tests', 'fuzz', 'corpus', 'flash')


def pieces(data, size, count):
    """(block, offset, bytes) of all that is not erased; of blocks without a valid log only the start."""
    image = littlefs.Image.__new__(littlefs.Image)
    image.data, image.block_size, image.block_count = data, size, count
    for b in range(count):
        try:
            p = littlefs.Pair(image, (b, b))
            used = p.end
        except littlefs.Broken:
            used = 16
        block = image.block(b)[:used].rstrip(b'\xff')
        for at in range(0, len(block), 255):
            yield b, at, block[at:at + 255]


def shrink(row):
    with gzip.open(os.path.join(FIXTURES, row['file'])) as f:
        data = f.read()
    size, count = row['block_size'], min(row['block_count'], 64)
    if size > 4096:
        return None
    out = bytearray([1, size // 128 - 1, count - 1])
    for b, at, part in pieces(data, size, count):
        out += bytes([b, at & 255, at >> 8, len(part)]) + part
    return bytes(out) if len(out) <= 4096 else None


def main():
    os.makedirs(OUT, exist_ok=True)
    for old in glob.glob(os.path.join(OUT, '*.seed')):
        os.remove(old)
    with open(os.path.join(FIXTURES, 'manifest.json'), encoding='utf-8') as f:
        rows = json.load(f)['images']
    for row in rows:
        seed = shrink(row)
        if seed:
            with open(os.path.join(OUT, row['file'].split('.')[0] + '.seed'), 'wb') as f:
                f.write(seed)


if __name__ == '__main__':
    main()
