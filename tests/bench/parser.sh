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

# -flto as the release is built
flags='-O2 -flto -std=gnu11 -Wall -Wextra -Wno-implicit-fallthrough -Wno-unused-const-variable'
for f in connection content_length expect field host method request transfer_encoding upgrade; do
    o=$to/http_$f.o
    $cc $flags -Igen -c "gen/http_$f.c" -o "$o"
done
$cc $flags -Igen -I"$to" -c "$to/peer_signalbox.c" -o "$to/peer_signalbox.o"
peers="peer_http_parser.o peer_signalbox.o $(cd "$to" && echo http_*.o)"

# not by make's own targets: a PEERS given to make would also be read by bench
make -s -C "$to" CC="$cc -flto" CFLAGS='-O2 -std=gnu11 -Wall -Wextra' PEERS="$peers" bench
cd "$to"
./bench count | python3 counts.py
./bench chunkcount | python3 counts.py
[ "$1" != times ] || { ./bench time > times.txt; python3 times.py times.txt; }
