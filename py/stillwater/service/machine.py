"""What the engine runs on, in the browser or in a test: every adapter, handed in once."""

from __future__ import annotations

from dataclasses import dataclass, field

from stillwater.model_ports import NoModels, SentenceModels
from stillwater.ports import Clock, Crypto, Library, Parts, Random, Store
from stillwater.reading.talking import Read
from stillwater.vault.kdf import STANDARD, KdfPolicy
from stillwater.vault.remembering import RememberingVault


@dataclass(frozen=True, slots=True)
class Machine:
    """Every adapter, handed in once. ``read``: reads texts in place of the models and rules."""

    crypto: Crypto
    store: Store
    clock: Clock
    random: Random
    library: Library
    parts: Parts
    kdf_policy: KdfPolicy = STANDARD
    read: Read | None = None
    models: SentenceModels = field(default_factory=NoModels)

    def new_vault(self) -> RememberingVault:
        """A closed vault over this machine's store."""
        return RememberingVault(self.crypto, self.store, self.random, self.clock, self.kdf_policy)
