#!/bin/sh
# Instructions per request of the request machine, next to Debian's http-parser:
# counts (whole requests) and chunks (pieces of 1, 16, 64, 536 bytes). The bench
# itself is ../shared/bench/parser beside the project; its parsers run on its corpora.
#
#   tests/bench/parser.sh [times]      "times" compares wall clocks too
set -e
cd "$(dirname "$0")/../.."
from=${SHARED:-../shared}/bench/parser
to=build/bench-parser
cc=${CC:-gcc}

[ -d "$from" ] || { echo "parser.sh: no $from" >&2; exit 77; }
mkdir -p "$to"
cp -R "$from"/. "$to"
cp tests/bench/peer_signalbox.c "$to"
echo 'P(http_parser294) P(signalbox)' > "$to/peers.inc"

flags='-O2 -std=gnu11 -Wall -Wextra -Wno-implicit-fallthrough -Wno-unused-const-variable'
for f in gen/http_*.c; do
    o=$to/$(basename "$f" .c).o
    $cc $flags -Igen -c "$f" -o "$o"
done
$cc $flags -Igen -I"$to" -c "$to/peer_signalbox.c" -o "$to/peer_signalbox.o"
peers="peer_http_parser.o peer_signalbox.o $(cd "$to" && ls http_*.o | tr '\n' ' ')"

# not by make's own targets: a PEERS given to make would also be read by bench
make -s -C "$to" CC="$cc" CFLAGS='-O2 -std=gnu11 -Wall -Wextra' PEERS="$peers" bench
cd "$to"
./bench count | python3 counts.py
./bench chunkcount | python3 counts.py
[ "$1" != times ] || { ./bench time > times.txt; python3 times.py times.txt; }
