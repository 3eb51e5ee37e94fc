"""Makes ``tests/vectors/vault/*.json``: records, parts and backup files that must open, or not.

    PYTHONPATH=py:. python tests/vectors/make_vault_vectors.py [folder]

The randomness is fixed, so the same files come out each time; a test checks that they do. The
fields are described in docs/vault-format.md, the broken records in ``spoilt_vectors.py``.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from stillwater.vault.content import Content, encode_content
from stillwater.vault.kdf import STANDARD
from tests.vectors.bundle_vectors import bundle_cases
from tests.vectors.part_vectors import part_cases
from tests.vectors.sealed_vectors import (
    CODE,
    CREDENTIAL,
    PRF_ANSWER,
    WORDS,
    Vector,
    by_passkey,
    by_passphrase,
    by_recovery,
    make,
)
from tests.vectors.spoilt_vectors import must_fail

LONG: Content = {"entries": [{"id": "1", "text": "slow " * 2000}], "paused": [], "settings": {}}
#: One passphrase by its bytes, and ways in which keyboards write it.
SPELLED = "مشيت علي الشاطي 12 - it's"
TYPED = {
    "as it is kept": SPELLED,
    "another ya, with vowel signs and tatweel": "مَشيت على الشاطـــى 12 - it's",
    "Arabic digits, a curly apostrophe, a dash": "مشيت علي الشاطي ١٢ – it’s",
    "full width, spaces that do not break": "  مشيت علي الشاطي １２ - it's ",
}
WAYS = ("passphrase", "recovery", "passkey")


def must_open() -> Iterable[Vector]:
    plain = [
        ("empty", {}),
        ("words in two scripts", WORDS),
        ("longer than the padding floor", LONG),
        ("a lone surrogate", {"text": "half \ud83d"}),
    ]
    for name, content in plain:
        record = make(encode_content(content), name)
        yield Vector(name, record, by_passphrase(), content=content)
    arabic = make(encode_content(WORDS), "typed", passphrase=SPELLED.encode())
    for name, text in TYPED.items():
        yield Vector(f"a passphrase {name}", arabic, by_passphrase(text), content=WORDS)
    dear = make(encode_content(WORDS), "dear", cost=STANDARD.floor)
    yield Vector("the cheapest standard cost", dear, by_passphrase(), "standard", content=WORDS)
    every = make(encode_content(WORDS), "every way", ways=(*WAYS, "second passkey", "later"))
    secrets = {
        "passphrase": by_passphrase(),
        "recovery code": by_recovery(CODE.text),
        "recovery code, typed": by_recovery(CODE.text.lower().replace("-", " ")),
        "passkey": by_passkey(CREDENTIAL, PRF_ANSWER),
        "second passkey": by_passkey(CREDENTIAL * 60, PRF_ANSWER[::-1]),
    }
    for name, secret in secrets.items():
        yield Vector(f"every way in: {name}", every, secret, content=WORDS)
    alone = make(encode_content(WORDS), "code alone", ways=("recovery",))
    yield Vector("a recovery code alone", alone, by_recovery(CODE.text), content=WORDS)


def files() -> dict[str, str]:
    groups = {"must-open.json": must_open(), "must-fail.json": must_fail()}
    parts = json.dumps(list(part_cases()), indent=1) + "\n"
    bundles = json.dumps(bundle_cases(), indent=1) + "\n"
    records = {name: _text(vectors) for name, vectors in groups.items()}
    return {**records, "parts.json": parts, "bundles.json": bundles}


def _text(vectors: Iterable[Vector]) -> str:
    """Many share their ciphertext, so each stands once."""
    sealed: dict[str, str] = {}
    cases: list[dict[str, Any]] = []
    for vector in vectors:
        body = next((name for name, data in sealed.items() if data == vector.body.hex()), "")
        if not body:
            body = f"body {len(sealed) + 1}"
            sealed[body] = vector.body.hex()
        cases.append({**vector.fields(), "preamble": vector.preamble.hex(), "body": body})
    return json.dumps({"sealed": sealed, "cases": cases}, indent=1) + "\n"


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files().items():
        (folder / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if sys.argv[1:] else Path(__file__).resolve().parent / "vault")
