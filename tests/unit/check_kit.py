"""A library in which everything is right, to be broken on purpose."""

import dataclasses

from stillwater.domain.guide import Guide
from stillwater.domain.protocol_file import read_protocol
from tests.unit.protocol_kit import plain
from workshop.protocol_check import Library
from workshop.protocol_texts import guide_texts, needed_texts

FILE = "prompts/protocols/small/protocol.toml"
WRITING = {"arrive": "none"}


def text(name, **keys):
    return {"id": name, "kind": "text", **keys}


def choice(name, **keys):
    return {"id": name, "kind": "choice", "options": ["a", "b"], **keys}


def made(*steps, **changes):
    steps = {"step": list(steps), "summary": []} if steps else {}
    return read_protocol(plain(**{**WRITING, **steps, **changes}))


def guide(**changes):
    need = {"id": "heavy", "offer": ["small", "other"]}
    way = {"id": "write", "families": ["notice"]}
    return Guide.from_dict(
        {"start": "small", "times": [5], "need": [need], "way": [way], **changes}
    )


def whole(protocol, other=None, **changes):
    """A library in which everything is right but what ``protocol`` itself gets wrong."""
    other = other or made(id="other", purpose="other-purpose")
    protocols = {"small": protocol, "other": other}
    texts = {f"protocols/{name}.ftl": frozenset(needed_texts(p)) for name, p in protocols.items()}
    texts["guide.ftl"] = frozenset(guide_texts(guide(), protocols))
    plans = {name: frozenset({"en"}) for name in protocols}
    found = Library(protocols, {"en": texts}, plans, guide())
    return dataclasses.replace(found, **changes)


def without(found, file, text_id):
    files = found.texts["en"]
    return dataclasses.replace(
        found, texts={"en": {**files, file: files[file] - {text_id}}}
    )  # fmt: skip
