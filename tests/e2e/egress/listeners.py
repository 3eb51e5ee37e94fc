"""The other side: one port for each vector, where anything that arrives is counted.

A port listens on TCP (HTTP and WebSocket) and on UDP (it plays a STUN server). A bare connection
counts too: the name that was looked up for it can carry words.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

WEBSOCKET_GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"  # RFC 6455, 1.3
STUN_SUCCESS = b"\x01\x01"  # RFC 8489, 5: Binding, success
HEAD_LIMIT_BYTES = 65_536


@dataclass(slots=True)
class Trap:
    """What arrived at one port. ``first_s`` is the time of the first arrival, of the clock
    ``time.monotonic``; ``moved`` is set at every arrival."""

    port: int
    moved: threading.Event
    connections: int = 0
    requests: int = 0
    datagrams: int = 0
    first_s: float = 0
    started_s: float = field(default_factory=time.monotonic)

    def count(self, kind: str) -> None:
        self.first_s = self.first_s or time.monotonic()
        setattr(self, kind, getattr(self, kind) + 1)
        self.moved.set()

    @property
    def caught(self) -> bool:
        return bool(self.connections or self.datagrams)


class _Stun(asyncio.DatagramProtocol):
    def __init__(self, trap: Trap) -> None:
        self.trap = trap

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport

    def datagram_received(self, data: bytes, address: tuple[str, int]) -> None:
        self.trap.count("datagrams")
        if len(data) >= 20 and data[4:8] == b"\x21\x12\xa4\x42":
            self.transport.sendto(STUN_SUCCESS + b"\0\0" + data[4:20], address)


class Listeners:
    """Opens traps on the loopback address. Runs in a thread of its own."""

    def __init__(self) -> None:
        self.moved = threading.Event()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()

    def trap(self) -> Trap:
        return asyncio.run_coroutine_threadsafe(self._open(), self._loop).result(10)

    async def _open(self) -> Trap:
        trap = Trap(0, self.moved)

        async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            trap.count("connections")
            try:
                head = await reader.readuntil(b"\r\n\r\n")
                trap.count("requests")
                writer.write(_reply(head))
                await writer.drain()
            except (asyncio.IncompleteReadError, asyncio.LimitOverrunError, OSError):
                pass  # a bare connection, or TLS, or gone
            finally:
                writer.close()

        for _ in range(20):  # the port must be free for both
            server = await asyncio.start_server(serve, "127.0.0.1", 0, limit=HEAD_LIMIT_BYTES)
            trap.port = server.sockets[0].getsockname()[1]
            try:
                await self._loop.create_datagram_endpoint(
                    lambda: _Stun(trap), local_addr=("127.0.0.1", trap.port)
                )
            except OSError:
                server.close()
                continue
            return trap
        raise OSError("no port is free on both TCP and UDP")

    def close(self) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()


def _reply(head: bytes) -> bytes:
    key = next(
        (
            line.split(b":", 1)[1].strip()
            for line in head.split(b"\r\n")
            if line.lower().startswith(b"sec-websocket-key:")
        ),
        None,
    )
    if key is not None:
        accept = base64.b64encode(hashlib.sha1(key + WEBSOCKET_GUID).digest())
        return (
            b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            b"Sec-WebSocket-Accept: " + accept + b"\r\n\r\n"
        )
    return (
        b"HTTP/1.1 200 OK\r\nAccess-Control-Allow-Origin: *\r\nContent-Type: text/html\r\n"
        b"Content-Length: 0\r\nConnection: close\r\n\r\n"
    )


@contextmanager
def listening() -> Iterator[Listeners]:
    listeners = Listeners()
    try:
        yield listeners
    finally:
        listeners.close()
