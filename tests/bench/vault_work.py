"""What ``bench_vault`` runs in the engine's worker: the service over a vault of many entries.

Loaded as text; nothing here is imported by CPython but its path.
"""

import base64
import json
import random
import time
from datetime import UTC, datetime, timedelta

from stillwater.browser.engine import browser_machine
from stillwater.domain.entry import Entry
from stillwater.messages import Command, events_to_json
from stillwater.ports import KdfParameters
from stillwater.service import Service
from stillwater.service.desk import saved
from stillwater.vault.content import put_item
from stillwater.vault.kdf import STANDARD
from stillwater.vault.layout import PART_BYTES
from stillwater.vault.remembering import RememberingVault
from stillwater.vault.secret import Passphrase

PASSPHRASE = "only for measuring, and long"
SENTENCE = (
    "the day was long and I kept thinking about what she said at breakfast before work because it "
    "rained again سلام and nobody came although we had planned it for weeks so I walked home alone"
)
WORDS = SENTENCE.split()
STEPS = ("situation", "thought", "evidence-for", "evidence-against", "balanced")
STEP_WORDS = 30


class Quick:
    """The derivation is measured elsewhere; here it takes no time."""

    def __init__(self, crypto):
        self._crypto = crypto

    def __getattr__(self, name):
        return getattr(self._crypto, name)

    async def argon2id(self, passphrase, salt, cost, length_bytes):
        return bytes(length_bytes)


def an_entry(number):
    chance = random.Random(number)
    when = (datetime(2016, 1, 1, 20, tzinfo=UTC) + timedelta(days=number)).isoformat()
    answers = tuple((step, " ".join(chance.choices(WORDS, k=STEP_WORDS))) for step in STEPS)
    return Entry(f"{number:032x}", when, when, "thought-record", "en", answers).to_dict()


class Bench:
    def __init__(self):
        machine = browser_machine()
        self.machine = machine
        self.crypto = Quick(machine.crypto)

    def vault(self, part_bytes):
        size = {-1: PART_BYTES, 0: 2**40}.get(part_bytes, part_bytes)
        machine = self.machine
        return RememberingVault(
            self.crypto, machine.store, machine.random, machine.clock, STANDARD, size
        )

    async def make(self, count, part_bytes):
        vault = self.vault(part_bytes)
        await vault.erase()
        entries = [an_entry(number) for number in range(count)]
        content = {"entries": entries, "paused": [], "settings": {}}
        cost = KdfParameters(19 * 1024, 2)
        await vault.create(PASSPHRASE, content, cost)
        length_bytes = len(json.dumps(entries, ensure_ascii=False).encode())
        return {"parts": len(vault.part_ids), "text_bytes": length_bytes}

    async def unlock(self, part_bytes):
        vault = self.vault(part_bytes)
        secret = Passphrase.typed(PASSPHRASE)
        started = time.perf_counter()
        await vault.unlock(secret)
        elapsed_ms = (time.perf_counter() - started) * 1000
        self.count = len(vault.content["entries"])
        await self.sit_down(vault)
        return {"ms": elapsed_ms}

    async def sit_down(self, vault):
        self.service = Service(self.machine)
        fields = {"page": "journal", "language": "en", "pack": "en", "secure": "1", "mirror": ""}
        self.service._machine = self.machine
        fields["pack"] = PACK
        await self.service.handle(Command("page.open", fields))
        self.desk = self.service._desk
        self.desk.vault = vault

    async def read(self, times):
        return {
            "ms": [await self.command("entry.read", n * self.count // 15) for n in range(times)]
        }

    async def list(self, times):
        return {"ms": [await self.command("page.open", 0) for _ in range(times)]}

    async def command(self, name, number):
        fields = {"id": f"{number:032x}"} if name == "entry.read" else {"page": "journal"}
        started = time.perf_counter()
        text = events_to_json(await self.service.handle(Command(name, fields)))
        elapsed_ms = (time.perf_counter() - started) * 1000
        if '"show"' not in text:
            raise RuntimeError("no screen")
        return elapsed_ms

    def mirror(self):
        desk = self.desk
        return {
            "record": base64.b64encode(desk.vault.record).decode(),
            "parts": {},
            "keep": list(desk.vault.part_ids),
        }

    async def save(self, number):
        """Every third save changes an older entry; the others add one."""
        desk = self.desk
        place = (number * 7919) % self.count if number % 3 == 2 else self.count + number
        entry = {**an_entry(place), "next_step": "changed"}
        started = time.perf_counter()
        commit = await desk.vault.change(lambda content: put_item(content, entry))
        events = saved(desk, commit)
        elapsed_ms = (time.perf_counter() - started) * 1000
        follow = events[-1]
        size = len(commit.record) + sum(map(len, commit.parts.values()))
        mirror = {"record": follow.record_base64, "parts": follow.parts, "keep": follow.keep}
        return {"ms": elapsed_ms, "bytes": size, "mirror": mirror}


BENCH = Bench()
PACK = ""


async def handle(text):
    message = json.loads(text)
    name, fields = message["name"], message["fields"]
    numbers = {key: int(value) for key, value in fields.items() if value.lstrip("-").isdigit()}
    try:
        if name == "pack":
            globals()["PACK"] = fields["path"]
            return json.dumps({})
        done = getattr(BENCH, name)(**numbers)
        return json.dumps(done if isinstance(done, dict) else await done)
    except Exception as fault:
        trace = fault.__traceback__
        while trace.tb_next:
            trace = trace.tb_next
        return json.dumps({"fault": f"{type(fault).__name__} {fault} {trace.tb_lineno}"})


if __name__ == "__main__":
    from polyscript import xworker

    xworker.sync.handle = handle
