"""WebSocket frames by hand, for what no library would send."""
import base64
import hashlib
import os
import struct

from harness import Peer, check, same

TEXT, BINARY, CONTINUED, CLOSE, PING, PONG = 1, 2, 0, 8, 9, 10
GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11'


def frame(kind, data=b'', fin=True, mask=b'\x37\xfa\x21\x3d', rsv=0):
    first = (0x80 if fin else 0) | rsv << 4 | kind
    bit = 0x80 if mask else 0
    n = len(data)
    head = struct.pack('!BB', first, bit | n) if n < 126 else \
        struct.pack('!BBH', first, bit | 126, n) if n < 65536 else struct.pack('!BBQ', first, bit | 127, n)
    if not mask:
        return head + data
    key = (mask * (n // 4 + 1))[:n]
    return head + mask + (int.from_bytes(data, 'big') ^ int.from_bytes(key, 'big')).to_bytes(n, 'big')


def close_frame(code, reason=b''):
    return frame(CLOSE, struct.pack('!H', code) + reason)


class Socket(Peer):
    """A WebSocket without a library."""

    def __init__(self, port, path='/ws', fields=(), key=None, **options):
        super().__init__(port, **options)
        key = key or base64.b64encode(os.urandom(16)).decode()
        self.send('\r\n'.join([f'GET {path} HTTP/1.1', 'Host: box', 'Upgrade: websocket', 'Connection: Upgrade',
                               f'Sec-WebSocket-Key: {key}', 'Sec-WebSocket-Version: 13', *fields, '', '']))
        self.answer = self.head()
        same(self.answer.status, 101, 'handshake')
        accept = base64.b64encode(hashlib.sha1((key + GUID).encode()).digest()).decode()
        same(self.answer['sec-websocket-accept'], accept, 'accept')

    def frame(self):
        """The next frame: (kind, data, fin)."""
        first, second = self.take(2)
        check(not second & 0x80, 'the server masks')
        n = second & 0x7f
        if n == 126:
            n, = struct.unpack('!H', self.take(2))
        elif n == 127:
            n, = struct.unpack('!Q', self.take(8))
        check(not first & 0x70, 'reserved bits')
        return first & 15, self.take(n), bool(first & 0x80)

    def message(self):
        """The next message: (kind, data)."""
        kind, data, fin = self.frame()
        while not fin:
            more, piece, fin = self.frame()
            same(more, CONTINUED, 'kind')
            data += piece
        return kind, data

    def ended(self, code):
        """The server closes with this code, then the connection."""
        kind, data, _ = self.frame()
        while kind != CLOSE:
            kind, data, _ = self.frame()
        same(struct.unpack('!H', data[:2])[0] if data else 1005, code, 'close code')
        self.send(frame(CLOSE, data[:2]))
        self.closed()
