"""What the tests of the ways in share: a person who has kept something, and what the page shows."""

from __future__ import annotations

import asyncio
import base64
import re

from stillwater.vault import format as fmt
from tests.unit.service_kit import Person
from tests.unit.vault_kit import TEST_ONLY_WEAK_POLICY

NEW = "five paper boats on the canal"
CANARY = "QUIVERFUL-OF-CANARIES"
CREDENTIAL, SALT, OUTPUT = b"credential-1", bytes(range(32)), b"\x07" * 32


def encoded(data: bytes) -> str:
    return base64.b64encode(data).decode()


def code_on(person: Person) -> str:
    """The code that the screen shows."""
    card = re.search(r'id="recovery-code"[^>]*>(.*?)</p>', person.html)
    assert card
    return re.sub(r"<[^>]+>", "", card[1])


def kinds_of(person: Person) -> list[str]:
    """The kinds of slots of both stored copies, newest first, and of the mirror."""
    copies = asyncio.run(person.store.read_all("vault"))
    records = [*copies[:1], base64.b64decode(person.mirror)]
    found = [fmt.parse_record(record, TEST_ONLY_WEAK_POLICY).header.slots for record in records]
    assert found[0] == found[1], "the mirror is the same record"
    return [slot.kind for slot in found[0]]


def notice_of(person: Person) -> str:
    """The first notice on the screen, without tags."""
    found = re.search(r'class="notice [^>]*>(.*?)</div>', person.html)
    return re.sub(r"<[^>]+>", "", found[1]) if found else ""


def text(person: Person, name: str) -> str:
    desk = person.service._desk
    assert desk
    return desk.texts.get(name)


def keeper() -> Person:
    """With one reflection in a new vault; the offer of a code is on the screen."""
    person = Person()
    person.keeps(CANARY)
    return person


def with_code() -> tuple[Person, str]:
    person = keeper()
    person.does("access.recovery_show")
    code = code_on(person)
    person.does("access.recovery_type_form")
    person.does("access.recovery_confirm", code=code)
    return person, code


def with_passkey() -> Person:
    person = keeper()
    person.does("access.passkey_form")
    add_passkey(person)
    return person


def add_passkey(person: Person, **changed: str) -> None:
    answer = {
        "credential_id": encoded(CREDENTIAL),
        "salt": encoded(SALT),
        "prf_output": encoded(OUTPUT),
    }
    person.does("access.passkey_add", **{**answer, **changed})


def visitor(person: Person) -> Person:
    """The same device later: locked, the journal asked for."""
    later = Person(store=person.store, mirror=person.mirror)
    later.opens("journal")
    return later


def opens_with(person: Person, passphrase: str) -> bool:
    later = visitor(person)
    later.does("vault.unlock", passphrase=passphrase)
    return later.lock == "open"
