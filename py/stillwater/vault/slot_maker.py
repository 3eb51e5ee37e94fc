"""Making slots: everything that it takes, and a passphrase slot as dear as this device can bear."""

from __future__ import annotations

from dataclasses import dataclass

from stillwater.domain.recovery_code import RecoveryCode
from stillwater.ports import Clock, Crypto, KdfParameters, Random
from stillwater.vault import format as fmt
from stillwater.vault.kdf import KdfPolicy, calibrate, is_dearer
from stillwater.vault.keys import Keys
from stillwater.vault.secret import Passkey
from stillwater.vault.slots import make_passkey_slot, make_passphrase_slot, make_recovery_slot


@dataclass(frozen=True, slots=True)
class SlotMaker:
    """Everything that making a slot takes."""

    crypto: Crypto
    random: Random
    clock: Clock
    policy: KdfPolicy

    async def passphrase(
        self,
        keys: Keys,
        secret: bytes,
        cost: KdfParameters | None = None,
        at_least: KdfParameters | None = None,
    ) -> fmt.Slot:
        """``secret`` is already normalised; ``cost`` None means: calibrate, and no cheaper than
        ``at_least`` unless this device has not the memory for it.

        Raises CostOutOfBounds, and MemoryError for a ``cost`` that was asked for.
        """
        if cost is not None:
            self.policy.check(cost)
            return await self._slot(keys, secret, cost)
        *dearer, last = await self._rungs(at_least)
        for rung in dearer:
            try:
                return await self._slot(keys, secret, rung)
            except MemoryError:  # fast enough does not yet mean that the memory is there
                continue
        return await self._slot(keys, secret, last)

    async def recovery(self, keys: Keys, code: RecoveryCode) -> fmt.Slot:
        return await make_recovery_slot(
            self.crypto, self.random, keys.vault_key, keys.vault_id, code
        )

    async def passkey(self, keys: Keys, passkey: Passkey, salt: bytes) -> fmt.Slot:
        """Raises ValueError unless ``salt`` is 32 bytes."""
        return await make_passkey_slot(
            self.crypto, self.random, keys.vault_key, keys.vault_id, passkey, salt
        )

    async def _rungs(self, at_least: KdfParameters | None) -> list[KdfParameters]:
        """What to try, in this order: the calibrated cost, and down the ladder from it."""
        ladder = self.policy.ladder
        reached = ladder.index(await calibrate(self.crypto, self.clock, self.policy))
        rungs = list(reversed(ladder[: reached + 1]))
        if at_least is None or at_least in rungs[:1]:
            return rungs
        above = [rung for rung in rungs if is_dearer(rung, at_least)]
        return [*above, at_least, *(rung for rung in reversed(ladder) if is_dearer(at_least, rung))]

    async def _slot(self, keys: Keys, secret: bytes, cost: KdfParameters) -> fmt.Slot:
        return await make_passphrase_slot(
            self.crypto, self.random, keys.vault_key, keys.vault_id, secret, cost
        )
