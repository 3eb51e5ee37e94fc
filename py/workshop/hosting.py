"""Ready snippets for hosts, written into dist/ from ``workshop.policy``.

``_headers`` is read by Netlify, Cloudflare Pages and their like; nginx and Caddy snippets lie in
``hosting/``, with a short README.
"""

from __future__ import annotations

from pathlib import Path

from workshop.policy import (
    HASHED_NAME,
    IMMUTABLE,
    REVALIDATE,
    cache_control,
    is_hashed,
    media_types,
    security_headers,
)
from workshop.release import listed_paths

# Always asked for again by hand-written rule; pages get this by the hosts' own default.
_NEVER_STALE = ("release.json", "sw.js")


def write_hosting(dist: Path) -> None:
    """Write ``_headers`` and the ``hosting/`` folder into ``dist``; deterministic."""
    folder = dist / "hosting"
    folder.mkdir(parents=True, exist_ok=True)
    paths = sorted(listed_paths(dist))
    for file, text in {
        dist / "_headers": headers_file(paths),
        folder / "nginx.conf": nginx_snippet(),
        folder / "Caddyfile": caddy_snippet(),
        folder / "README.txt": _README,
    }.items():
        file.write_text(text, encoding="utf-8", newline="\n")


def headers_file(paths: list[str]) -> str:
    """The ``_headers`` format: a path pattern, then its headers, indented.

    Such hosts join the values of a header that two rules set, so ``/*`` sets no ``Cache-Control``:
    their default for it makes the browser ask again, which is right for pages.
    """
    types = media_types()
    blocks = [("/*", list(security_headers()))]
    blocks += [(f"/{name}", [("Cache-Control", REVALIDATE)]) for name in _NEVER_STALE]
    blocks += [(f"/{p}", [("Cache-Control", cache_control(p))]) for p in paths if is_hashed(p)]
    blocks += [
        (f"/*{ending}", [("Content-Type", types[ending])])
        for ending in (".mjs", ".wasm", ".webmanifest")
    ]
    return "\n".join(
        "\n".join([pattern, *(f"  {name}: {value}" for name, value in headers)]) + "\n"
        for pattern, headers in blocks
    )


def nginx_snippet() -> str:
    """An nginx configuration to include inside ``http { … }``, and a server to adapt."""
    by_type: dict[str, list[str]] = {}
    for ending, value in media_types().items():
        by_type.setdefault(value.split(";")[0], []).append(ending[1:])
    type_lines = [f"            {kind} {' '.join(ends)};" for kind, ends in sorted(by_type.items())]
    header_lines = [
        f'        add_header {name} "{_escape_nginx(value)}" always;'
        for name, value in security_headers()
    ]
    return _NGINX.format(
        hashed=HASHED_NAME,
        immutable=IMMUTABLE,
        revalidate=REVALIDATE,
        types="\n".join(type_lines),
        charset_types=" ".join(
            sorted({v.split(";")[0] for v in media_types().values() if "charset" in v} - {_HTML})
        ),
        headers="\n".join(header_lines),
    )


def caddy_snippet() -> str:
    """A Caddyfile: a named snippet with every rule, and a site that imports it."""
    header_lines = [f"\t\t{name} `{value}`" for name, value in security_headers()]
    type_lines = [
        f"\t@type_{ending[1:]} path *{ending}\n\theader @type_{ending[1:]} Content-Type `{value}`"
        for ending, value in media_types().items()
    ]
    return _CADDY.format(
        hashed=HASHED_NAME,
        immutable=IMMUTABLE,
        revalidate=REVALIDATE,
        headers="\n".join(header_lines),
        types="\n".join(type_lines),
    )


def _escape_nginx(value: str) -> str:
    return value.replace("\\", "\\\\").replace('"', '\\"')


_HTML = "text/html"  # nginx always counts it among the types that get a charset

_NGINX = """\
# Stillwater on nginx. Include this file inside http {{ … }}.
# Debian keeps such files in /etc/nginx/sites-enabled/.

map $uri $stillwater_cache {{
    default "{revalidate}";
    "~{hashed}" "{immutable}";
}}

server {{
    listen 80;
    # Vault, offline use and compression with brotli need https. With a certificate at hand:
    # listen 443 ssl;  ssl_certificate …;  ssl_certificate_key …;
    server_name _;

    # For a sub-path write   location /quiet/ {{   and   alias /srv/stillwater/;   instead.
    location / {{
        root /srv/stillwater;
        index index.html;
        types {{
{types}
        }}
        default_type application/octet-stream;
        charset utf-8;
        charset_types {charset_types};

        gzip_static on;
        # Smaller still, where the brotli module is installed
        # (Debian: libnginx-mod-http-brotli-static):
        # brotli_static on;

        # add_header in an inner block would cancel all of these: keep them together.
        add_header Cache-Control $stillwater_cache always;
{headers}
    }}

    # No word of a person is ever in a URL. Still, the fewer logs the better.
    access_log off;
    server_tokens off;
}}
"""

_CADDY = """\
# Stillwater on Caddy 2. Put the site's name in place of :80 and Caddy fetches a certificate.

(stillwater) {{
\theader {{
{headers}
\t}}
{types}
\t@hashed path_regexp `{hashed}`
\theader @hashed Cache-Control `{immutable}`
\t@others not path_regexp `{hashed}`
\theader @others Cache-Control `{revalidate}`
\tfile_server {{
\t\tprecompressed br gzip
\t}}
}}

:80 {{
\troot * /srv/stillwater
\timport stillwater

\t# For a sub-path:
\t# handle_path /quiet/* {{
\t#\troot * /srv/stillwater
\t#\timport stillwater
\t# }}
}}
"""

_README = """\
Stillwater is a folder of files. Any web server can hand them out.

  _headers     Netlify, Cloudflare Pages and hosts like them read this file by themselves.
  nginx.conf   a server for nginx; change the folder and the name.
  Caddyfile    the same for Caddy.

Use https. Without it the vault, offline use and brotli do not work.
A sub-path is fine: every link is relative. Copy the whole folder, sw.js and release.json last.
Keep the files of the release before for a day, so that open pages still find theirs.
The .br and .gz files are the same files, packed. They may be left out.
The whole guide is docs/hosting.md in the source.
"""
