"""The security headers and caching rules of the site, as data.

One source for the local server, the host snippets, the ``<meta>`` tag and the service worker, so
that they cannot drift apart. The policy: Content Security Policy Level 3, Trusted Types, and the
experimental ``Connection-Allowlist``, which also closes navigation, pop-ups and WebRTC.
"""

from __future__ import annotations

import re
from pathlib import PurePosixPath

Header = tuple[str, str]

# Blob workers are PyScript's way to start the engine; they inherit this policy.
_DIRECTIVES: tuple[Header, ...] = (
    ("default-src", "'none'"),
    ("script-src", "'self' 'wasm-unsafe-eval'"),
    ("style-src", "'self'"),
    ("img-src", "'self' data: blob:"),
    ("font-src", "'self'"),
    ("connect-src", "'self'"),
    ("worker-src", "'self' blob:"),
    ("manifest-src", "'self'"),
    ("form-action", "'none'"),
    ("base-uri", "'none'"),
    ("object-src", "'none'"),
    ("frame-src", "'none'"),
    ("frame-ancestors", "'none'"),
    ("require-trusted-types-for", "'script'"),
    ("trusted-types", "default"),
)
# HTML says that a <meta> policy must not carry these.
_HEADER_ONLY = frozenset({"frame-ancestors"})

# What a page could ask of the device; the site needs none of it. Names that a browser does not know
# would only fill its console, so the list keeps to those in common use. Passkeys
# (publickey-credentials-create and -get) are not on it: by default only this site's own pages may.
_DENIED_FEATURES = (
    "accelerometer", "autoplay", "browsing-topics", "camera", "compute-pressure", "display-capture",
    "encrypted-media", "gamepad", "geolocation", "gyroscope", "hid", "identity-credentials-get",
    "idle-detection", "language-detector", "language-model", "local-fonts", "magnetometer",
    "microphone", "midi", "on-device-speech-recognition", "otp-credentials", "payment",
    "picture-in-picture", "private-state-token-issuance", "private-state-token-redemption",
    "screen-wake-lock", "serial", "speaker-selection", "storage-access", "summarizer", "translator",
    "usb", "window-management", "xr-spatial-tracking",
)  # fmt: skip

IMMUTABLE = "public, max-age=31536000, immutable"
REVALIDATE = "no-cache"

# A file or folder whose name carries a digest of the bytes: "app-3f9a0c12de.js", "py-3f9a0c12de/".
# Read by Python, JavaScript, nginx (PCRE) and Caddy (RE2) alike.
HASHED_NAME = r"[-.][0-9a-f]{10,64}(/|\.[a-z0-9]+$)"

_MEDIA_TYPES: dict[str, str] = {
    ".bin": "application/octet-stream",
    ".css": "text/css; charset=utf-8",
    ".gif": "image/gif",
    ".html": "text/html; charset=utf-8",
    ".ico": "image/x-icon",
    ".jpg": "image/jpeg",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".map": "application/json",
    ".md": "text/plain; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8",
    ".png": "image/png",
    ".py": "text/plain; charset=utf-8",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".wasm": "application/wasm",
    ".webmanifest": "application/manifest+json",
    ".webp": "image/webp",
    ".whl": "application/zip",
    ".woff2": "font/woff2",
    ".zip": "application/zip",
}


def content_security_policy(*, meta: bool = False) -> str:
    """The policy on one line; ``meta`` leaves out what a ``<meta>`` tag must not carry."""
    return "; ".join(
        f"{name} {value}" for name, value in _DIRECTIVES if not (meta and name in _HEADER_ONLY)
    )


def security_headers() -> tuple[Header, ...]:
    """Every header, in the order in which it is sent; the same for each file."""
    return (
        ("Content-Security-Policy", content_security_policy()),
        ("Connection-Allowlist", "(response-origin)"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Referrer-Policy", "no-referrer"),
        ("X-Content-Type-Options", "nosniff"),
        ("Permissions-Policy", ", ".join(f"{name}=()" for name in _DENIED_FEATURES)),
    )


def is_hashed(path: str) -> bool:
    """Whether the name of the file carries a digest, so that its bytes can never change."""
    return re.search(HASHED_NAME, path) is not None


def cache_control(path: str) -> str:
    """The ``Cache-Control`` value for a path inside dist/."""
    return IMMUTABLE if is_hashed(path) else REVALIDATE


def media_type(path: str) -> str:
    """The ``Content-Type`` value for a path; unknown endings are bytes that nothing executes."""
    return _MEDIA_TYPES.get(PurePosixPath(path).suffix.lower(), "application/octet-stream")


def media_types() -> dict[str, str]:
    """A fresh copy of the table: ending with its dot -> ``Content-Type``."""
    return dict(_MEDIA_TYPES)
