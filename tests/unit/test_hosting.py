"""The snippets for hosts say what the policy says; real servers agree where they are installed."""

from __future__ import annotations

import re
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from workshop.compress import compress
from workshop.hosting import caddy_snippet, headers_file, nginx_snippet, write_hosting
from workshop.policy import (
    IMMUTABLE,
    REVALIDATE,
    content_security_policy,
    is_hashed,
    media_type,
    security_headers,
)

HASHED = "engine/py-0123456789/x.wasm"


def blocks_of(text: str) -> dict[str, dict[str, str]]:
    """A ``_headers`` file as pattern -> headers."""
    found: dict[str, dict[str, str]] = {}
    pattern = ""
    for line in filter(str.strip, text.splitlines()):
        if line.startswith(" "):
            name, _, value = line.strip().partition(": ")
            found[pattern][name] = value
        else:
            pattern = line
            found[pattern] = {}
    return found


def test_policy_allows_nothing_foreign() -> None:
    policy = dict(part.split(" ", 1) for part in content_security_policy().split("; "))
    assert policy["default-src"] == "'none'"
    assert policy["frame-ancestors"] == "'none'"
    assert policy["require-trusted-types-for"] == "'script'"
    for value in policy.values():
        assert "unsafe-inline" not in value
        assert "'unsafe-eval'" not in value
        assert not re.search(r"https?:|\*", value)
    assert "frame-ancestors" not in content_security_policy(meta=True)


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("css/app-0123456789.css", True),
        ("engine/py-0123456789/pyodide.mjs", True),
        ("js/app.0123456789ab.js", True),
        ("en/index.html", False),
        ("sw.js", False),
        ("release.json", False),
        ("engine/parts/stillwater_readable-1.0.0-py3-none-any.whl", False),
    ],
)
def test_a_digest_in_the_name_is_recognised(path: str, expected: bool) -> None:
    assert is_hashed(path) is expected


def test_headers_file_has_every_header_and_caching_rule() -> None:
    blocks = blocks_of(headers_file(["en/index.html", HASHED]))
    assert blocks["/*"] == dict(security_headers())
    assert blocks[f"/{HASHED}"]["Cache-Control"] == IMMUTABLE
    assert blocks["/sw.js"]["Cache-Control"] == REVALIDATE
    assert blocks["/release.json"]["Cache-Control"] == REVALIDATE
    assert blocks["/*.mjs"]["Content-Type"].startswith("text/javascript")
    assert "/en/index.html" not in blocks


@pytest.mark.parametrize("snippet", [nginx_snippet(), caddy_snippet()], ids=["nginx", "caddy"])
def test_snippets_carry_every_header_and_type(snippet: str) -> None:
    for name, value in security_headers():
        assert re.search(rf'\b{name} ["`]{re.escape(value)}["`]', snippet), name
    assert IMMUTABLE in snippet
    assert REVALIDATE in snippet
    for words in ("application/wasm", "application/manifest+json", "text/javascript", "mjs"):
        assert words in snippet


@pytest.fixture
def dist(tmp_path: Path) -> Path:
    folder = tmp_path / "dist"
    for path in ("index.html", "en/index.html", HASHED, "js/a-0123456789.mjs", "app.webmanifest"):
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text("a line\n" * 500)
    write_hosting(folder)
    compress(folder, tmp_path / "cache")
    return folder


def test_written_files_are_deterministic_and_not_compressed(dist: Path) -> None:
    names = {file.relative_to(dist).as_posix() for file in (dist / "hosting").iterdir()}
    assert names == {"hosting/nginx.conf", "hosting/Caddyfile", "hosting/README.txt"}
    before = {file: file.read_bytes() for file in dist.rglob("*") if file.is_file()}
    write_hosting(dist)
    assert {file: file.read_bytes() for file in dist.rglob("*") if file.is_file()} == before


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def running(command: list[str], port: int) -> Iterator[str]:
    """A server process; yields its address once it answers."""
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT) as process:
        try:
            deadline = time.monotonic() + 20
            while True:
                try:
                    socket.create_connection(("127.0.0.1", port), timeout=1).close()
                    break
                except OSError:
                    if process.poll() is not None or time.monotonic() > deadline:
                        process.kill()
                        pytest.fail(f"{command[0]} did not start: {process.communicate()[0]!r}")
            yield f"http://127.0.0.1:{port}/"
        finally:
            process.terminate()


def assert_served_as_meant(base: str, encoding: str) -> None:
    for path, caching in {
        "": REVALIDATE,
        "en/": REVALIDATE,
        "app.webmanifest": REVALIDATE,
        HASHED: IMMUTABLE,
        "js/a-0123456789.mjs": IMMUTABLE,
    }.items():
        request = urllib.request.Request(base + path, headers={"Accept-Encoding": encoding})
        with urllib.request.urlopen(request, timeout=10) as response:
            headers = response.headers
        for name, value in security_headers():
            assert headers.get_all(name) == [value], (path, name)
        assert headers.get_all("Cache-Control") == [caching], path
        file = path if path and not path.endswith("/") else f"{path}index.html"
        assert headers["Content-Type"] == media_type(file), path
        assert headers["Content-Encoding"] == encoding, path
    with pytest.raises(urllib.error.HTTPError) as missing:
        urllib.request.urlopen(base + "missing", timeout=10)
    assert missing.value.headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.skipif(not shutil.which("nginx"), reason="nginx is not installed here")
def test_nginx_serves_it_as_meant(dist: Path, tmp_path: Path) -> None:
    port = free_port()
    snippet = (dist / "hosting/nginx.conf").read_text()
    snippet = snippet.replace("listen 80;", f"listen 127.0.0.1:{port};")
    snippet = snippet.replace("/srv/stillwater", str(dist))
    folders = "".join(
        f"{name}_temp_path {tmp_path / name};"
        for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    main = tmp_path / "nginx.conf"
    main.write_text(
        f"daemon off; master_process off; pid {tmp_path / 'pid'}; error_log stderr;"
        f"events {{}} http {{ {folders}\n{snippet}\n}}"
    )
    command = ["nginx", "-p", str(tmp_path), "-c", str(main), "-e", "stderr"]
    with running(command, port) as base:
        assert_served_as_meant(base, "gzip")


@pytest.mark.skipif(not shutil.which("caddy"), reason="Caddy is not installed here")
def test_caddy_serves_it_as_meant(
    dist: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    port = free_port()
    snippet = (dist / "hosting/Caddyfile").read_text()
    snippet = snippet.replace("\n:80 {", f"\nhttp://127.0.0.1:{port} {{")
    main = tmp_path / "Caddyfile"
    main.write_text("{\n\tadmin off\n}\n" + snippet.replace("/srv/stillwater", str(dist)))
    monkeypatch.setenv("HOME", str(tmp_path))
    with running(["caddy", "run", "--adapter", "caddyfile", "--config", str(main)], port) as base:
        assert_served_as_meant(base, "gzip")
        assert_served_as_meant(base, "br")
