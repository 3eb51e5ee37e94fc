"""The local server: the real headers, precompressed files, and hooks for the tests.

Standard library only. It serves a folder read-only, on this machine only unless told otherwise.
"""

from __future__ import annotations

import re
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from email.utils import formatdate
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from workshop.policy import Header, cache_control, media_type, security_headers

# Called after each answer with the path inside dist/, the status and the body's bytes as sent.
Meter = Callable[[str, int, int], None]
_ENCODINGS = (("br", ".br"), ("gzip", ".gz"))


@dataclass(frozen=True, slots=True)
class Made:
    """A page made at the moment of asking. ``name`` is a file's name, for its media type."""

    status: HTTPStatus
    name: str
    body: bytes


# Asked with the path inside the site and the query, before any file is looked for.
Live = Callable[[str, str], Made | None]


@dataclass(frozen=True, slots=True)
class Options:
    """``prefix`` mounts the site under a path such as "/some/place". ``headers=False`` plays a
    plain host that sends no policy and no caching rule. ``log`` gets one line an answer. ``live``
    answers with pages that are in no file."""

    prefix: str = ""
    headers: bool = True
    meter: Meter | None = None
    log: Callable[[str], None] | None = None
    live: Live | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """What goes back: a status, headers, and the file or the bytes to send, if any."""

    status: HTTPStatus
    headers: tuple[Header, ...] = ()
    file: Path | None = None
    made: bytes = b""


def answer(dist: Path, options: Options, target: str, accept: str, known_tag: str) -> Answer:
    """Decide on a GET. ``target`` is the request's path and query; the other two are the values of
    ``Accept-Encoding`` and ``If-None-Match``."""
    path = unquote(urlsplit(target).path)
    prefix = options.prefix.rstrip("/")
    if not (path == prefix or path.startswith(f"{prefix}/")):
        return Answer(HTTPStatus.NOT_FOUND)
    if path == prefix:
        return Answer(HTTPStatus.MOVED_PERMANENTLY, (("Location", f"{prefix}/"),))
    inside = path[len(prefix) + 1 :]
    made = options.live(inside, urlsplit(target).query) if options.live else None
    if made:
        fresh = (("Content-Type", media_type(made.name)), ("Cache-Control", "no-store"))
        return Answer(made.status, fresh, made=made.body)
    file = _file_inside(dist, inside)
    if file is None:
        return Answer(HTTPStatus.NOT_FOUND)
    if file.is_dir():
        # A host adds the slash; relative links would break without it.
        name = inside.rstrip("/").rsplit("/", 1)[-1]
        return Answer(HTTPStatus.MOVED_PERMANENTLY, (("Location", f"{name}/"),))
    headers = [("Content-Type", media_type(file.name)), ("Vary", "Accept-Encoding")]
    if options.headers:
        headers.append(("Cache-Control", cache_control(file.name)))
    packed, encoding = _pick(file, accept)
    if encoding:
        headers.append(("Content-Encoding", encoding))
    state = packed.stat()
    tag = f'"{state.st_mtime_ns:x}-{state.st_size:x}"'
    headers.append(("ETag", tag))
    headers.append(("Last-Modified", formatdate(state.st_mtime, usegmt=True)))
    if tag in (known.strip().removeprefix("W/") for known in known_tag.split(",")):
        return Answer(HTTPStatus.NOT_MODIFIED, tuple(headers))
    return Answer(HTTPStatus.OK, tuple(headers), packed)


def _file_inside(dist: Path, inside: str) -> Path | None:
    """The file or folder for a URL path, or None when it is missing or outside ``dist``."""
    if "\0" in inside or "\\" in inside:
        return None
    root = dist.resolve()
    name = f"{inside}index.html" if not inside or inside.endswith("/") else inside
    try:
        file = (root / name).resolve()
        return file if file.is_relative_to(root) and file.exists() else None
    except OSError:  # a name longer than the file system takes
        return None


def _pick(file: Path, accept: str) -> tuple[Path, str]:
    """The smallest form that the browser takes, and its ``Content-Encoding`` ("" for none)."""
    for encoding, ending in _ENCODINGS:
        packed = file.with_name(file.name + ending)
        if _accepts(accept, encoding) and packed.exists():
            return packed, encoding
    return file, ""


def _accepts(accept: str, encoding: str) -> bool:
    for item in accept.lower().split(","):
        name, _, parameters = item.partition(";")
        if name.strip() == encoding:
            return not re.fullmatch(r"\s*q\s*=\s*0(\.0*)?\s*", parameters)
    return False


class _Server(ThreadingHTTPServer):
    """Remembers its connections, so that stopping it also ends the kept-alive ones."""

    daemon_threads = True

    def __init__(self, address: tuple[str, int], dist: Path, options: Options) -> None:
        self.dist = dist
        self.options = options
        self._connections: set[socket.socket] = set()
        self._guard = threading.Lock()
        super().__init__(address, _Handler)

    def process_request(self, request: Any, client_address: Any) -> None:
        with self._guard:
            self._connections.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        with self._guard:
            self._connections.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A browser that hangs up is no news."""

    def drop_connections(self) -> None:
        with self._guard:
            connections = list(self._connections)
        for connection in connections:
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue  # it was closed already


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    protocol_version = "HTTP/1.1"
    server_version = "Stillwater"
    sys_version = ""
    timeout = 60  # seconds without a byte

    def do_GET(self) -> None:
        self._reply(with_body=True)

    def do_HEAD(self) -> None:
        self._reply(with_body=False)

    def _reply(self, *, with_body: bool) -> None:
        options = self.server.options
        result = answer(
            self.server.dist,
            options,
            self.path,
            self.headers.get("Accept-Encoding", ""),
            self.headers.get("If-None-Match", ""),
        )
        body = result.file.read_bytes() if result.file else result.made
        if not result.headers:
            body = f"{result.status.value} {result.status.phrase}\n".encode()
        self.send_response(result.status)
        for name, value in result.headers or (("Content-Type", "text/plain; charset=utf-8"),):
            self.send_header(name, value)
        if options.headers:
            for name, value in security_headers():
                self.send_header(name, value)
        if result.status is not HTTPStatus.NOT_MODIFIED:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        sent = body if with_body else b""
        self.wfile.write(sent)
        path = unquote(urlsplit(self.path).path).removeprefix(options.prefix.rstrip("/") + "/")
        if options.meter:
            options.meter(path, result.status.value, len(sent))
        if options.log:
            options.log(f"{result.status.value} {len(sent):>9,} {path}")

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing by default: request lines carry query strings."""


def serve(
    dist: Path, *, host: str = "127.0.0.1", port: int = 8000, live: Live | None = None
) -> int:
    """Serve until Ctrl-C, for ``build.py serve``. Returns the exit status of the command."""
    try:
        with serving(dist, host=host, port=port, log=print, live=live) as base:
            print(f"Open {base} (Ctrl-C stops it)", flush=True)
            if live:
                print(f"Reflections as their authors see them: {base}preview/", flush=True)
            threading.Event().wait()
    except KeyboardInterrupt:
        print("\nStopped.")
    except OSError as fault:
        print(f"Port {port} cannot be used: {fault.strerror}. Choose another with --port.")
        return 1
    return 0


@contextmanager
def serving(
    dist: Path,
    *,
    host: str = "127.0.0.1",
    port: int = 0,
    prefix: str = "",
    headers: bool = True,
    meter: Meter | None = None,
    log: Callable[[str], None] | None = None,
    live: Live | None = None,
) -> Iterator[str]:
    """Serve ``dist`` in a thread and yield the base URL, ending in "/". Port 0 takes a free one.

    On exit the port is closed and every open connection dropped. Raises OSError when the port is
    taken.
    """
    server = _Server((host, port), dist, Options(prefix, headers, meter, log, live))
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield f"http://{host}:{server.server_address[1]}{prefix.rstrip('/')}/"
    finally:
        server.shutdown()
        server.drop_connections()
        server.server_close()
        thread.join()
