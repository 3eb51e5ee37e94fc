"""The local server: headers, encodings, paths, and a stop that is a stop."""

from __future__ import annotations

import gzip
import http.client
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from workshop.policy import IMMUTABLE, REVALIDATE, media_types, security_headers
from workshop.server import serving


@pytest.fixture
def dist(tmp_path: Path) -> Path:
    folder = tmp_path / "dist"
    (folder / "en/help").mkdir(parents=True)
    (folder / "index.html").write_text("root")
    (folder / "en/help/index.html").write_text("help")
    (folder / "app-0123456789.mjs").write_text("plain")
    (folder / "app-0123456789.mjs.br").write_bytes(b"packed with brotli")
    (folder / "app-0123456789.mjs.gz").write_bytes(gzip.compress(b"plain"))
    (tmp_path / "secret.txt").write_text("secret")
    return folder


def ask(base: str, target: str, **headers: str) -> tuple[int, dict[str, str], bytes]:
    """One request with the path exactly as given; names of headers in lower case."""
    connection = http.client.HTTPConnection(urlsplit(base).netloc, timeout=10)
    sent = {name.replace("_", "-"): value for name, value in headers.items()}
    connection.request("GET", target, headers=sent)
    response = connection.getresponse()
    body = response.read()
    connection.close()
    return response.status, {k.lower(): v for k, v in response.getheaders()}, body


def test_every_answer_carries_the_real_headers(dist: Path) -> None:
    with serving(dist) as base:
        for target in ("/", "/en/help/", "/missing", "/en"):
            _, headers, _ = ask(base, target)
            for name, value in security_headers():
                assert headers[name.lower()] == value


def test_a_plain_host_can_be_played(dist: Path) -> None:
    with serving(dist, headers=False) as base:
        _, headers, body = ask(base, "/")
    assert body == b"root"
    assert not {name.lower() for name, _ in security_headers()} & set(headers)
    assert "cache-control" not in headers


def test_pages_are_asked_for_again_and_hashed_names_never(dist: Path) -> None:
    with serving(dist) as base:
        assert ask(base, "/")[1]["cache-control"] == REVALIDATE
        assert ask(base, "/app-0123456789.mjs")[1]["cache-control"] == IMMUTABLE


@pytest.mark.parametrize(
    ("accept", "encoding"),
    [
        ("gzip, deflate, br", "br"),
        ("gzip;q=0.5", "gzip"),
        ("br;q=0, gzip", "gzip"),
        ("br;q=0.0,gzip;q=0", None),
        ("identity", None),
        ("", None),
    ],
)
def test_the_form_that_the_browser_takes_is_sent(
    dist: Path, accept: str, encoding: str | None
) -> None:
    with serving(dist) as base:
        status, headers, body = ask(base, "/app-0123456789.mjs", Accept_Encoding=accept)
    assert status == 200
    assert headers.get("content-encoding") == encoding
    assert headers["content-type"] == "text/javascript; charset=utf-8"
    assert headers["vary"] == "Accept-Encoding"
    assert int(headers["content-length"]) == len(body)


def test_an_unchanged_file_is_not_sent_again(dist: Path) -> None:
    with serving(dist) as base:
        tag = ask(base, "/")[1]["etag"]
        status, headers, body = ask(base, "/", If_None_Match=f'"other", W/{tag}')
        assert (status, body) == (304, b"")
        assert headers["etag"] == tag
        (dist / "index.html").write_text("changed")
        assert ask(base, "/", If_None_Match=tag)[0] == 200


@pytest.mark.parametrize(
    "target",
    [
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/en/../../secret.txt",
        "/..\\secret.txt",
        "//etc/passwd",
        "/%00",
        "/" + "a" * 5000,
        "/link.txt",
    ],
)
def test_nothing_outside_the_folder_is_served(dist: Path, target: str) -> None:
    (dist / "link.txt").symlink_to(dist.parent / "secret.txt")
    with serving(dist) as base:
        status, _, body = ask(base, target)
    assert status == 404
    assert b"secret" not in body


def test_a_sub_path_holds_the_whole_site_and_nothing_else(dist: Path) -> None:
    with serving(dist, prefix="/some/sub/path") as base:
        assert base.endswith("/some/sub/path/")
        assert ask(base, "/some/sub/path/en/help/")[2] == b"help"
        assert ask(base, "/some/sub/path")[1]["location"] == "/some/sub/path/"
        assert ask(base, "/some/sub/pathological/")[0] == 404
        assert ask(base, "/")[0] == 404


def test_a_folder_without_its_slash_is_moved(dist: Path) -> None:
    with serving(dist, prefix="/x") as base:
        status, headers, _ = ask(base, "/x/en/help?page=1")
    assert (status, headers["location"]) == (301, "help/")


def test_the_meter_hears_path_status_and_bytes_without_the_query(dist: Path) -> None:
    heard: list[tuple[str, int, int]] = []
    with serving(dist, prefix="/x", meter=lambda *answer: heard.append(answer)) as base:
        ask(base, "/x/en/help/?word=canary")
        ask(base, "/x/none")
    # Each is heard once it is answered, by a thread of its own: in any order.
    assert ("en/help/", 200, 4) in heard
    assert sorted(answer[:2] for answer in heard) == [("en/help/", 200), ("none", 404)]


def test_nothing_is_printed(dist: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with serving(dist) as base:
        ask(base, "/?word=canary")
    assert capfd.readouterr() == ("", "")


def test_stopping_also_drops_connections_that_were_kept_open(dist: Path) -> None:
    with serving(dist) as base:
        connection = http.client.HTTPConnection(urlsplit(base).netloc, timeout=10)
        connection.request("GET", "/")
        connection.getresponse().read()
    with pytest.raises((http.client.RemoteDisconnected, ConnectionError)):
        connection.request("GET", "/")
        connection.getresponse()


def test_only_get_and_head(dist: Path) -> None:
    with serving(dist) as base:
        connection = http.client.HTTPConnection(urlsplit(base).netloc, timeout=10)
        connection.request("HEAD", "/")
        response = connection.getresponse()
        assert (response.status, response.getheader("Content-Length")) == (200, "4")
        assert response.read() == b""
        connection.request("POST", "/", body="x")
        assert connection.getresponse().status == 501


def test_types_that_browsers_insist_on() -> None:
    types = media_types()
    assert types[".wasm"] == "application/wasm"
    assert types[".mjs"].startswith("text/javascript")
    assert types[".webmanifest"] == "application/manifest+json"
