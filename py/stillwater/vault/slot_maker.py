"""Making a passphrase slot that costs as much as this device can bear."""

from __future__ import annotations

from dataclasses import dataclass

from stillwater.ports import Clock, Crypto, KdfParameters, Random
from stillwater.vault import format as fmt
from stillwater.vault.kdf import KdfPolicy, calibrate
from stillwater.vault.keys import Keys
from stillwater.vault.slots import make_passphrase_slot


@dataclass(frozen=True, slots=True)
class SlotMaker:
    """Everything that making a slot takes."""

    crypto: Crypto
    random: Random
    clock: Clock
    policy: KdfPolicy

    async def passphrase(
        self, keys: Keys, secret: bytes, cost: KdfParameters | None = None
    ) -> fmt.Slot:
        """``secret`` is already normalised; ``cost`` None means: calibrate.

        Raises CostOutOfBounds, and MemoryError for a ``cost`` that was asked for.
        """
        if cost is not None:
            self.policy.check(cost)
            return await self._slot(keys, secret, cost)
        calibrated = await calibrate(self.crypto, self.clock, self.policy)
        try:
            return await self._slot(keys, secret, calibrated)
        except MemoryError:  # fast enough does not yet mean that the memory is there
            return await self._slot(keys, secret, self.policy.ladder[0])

    async def _slot(self, keys: Keys, secret: bytes, cost: KdfParameters) -> fmt.Slot:
        return await make_passphrase_slot(
            self.crypto, self.random, keys.vault_key, keys.vault_id, secret, cost
        )
