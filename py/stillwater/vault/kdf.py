"""How much work a passphrase costs, and which costs are refused before any work is done.

Floor: OWASP Password Storage Cheat Sheet, Argon2id with 19 MiB, 2 passes, 1 lane. A record that
asks for less is a downgrade; one that asks for far more is a bomb meant to hang the device.
"""

from __future__ import annotations

from dataclasses import dataclass

from stillwater.ports import Clock, Crypto, KdfParameters

SALT_BYTES = 16

# Larger memory misses the caches: 64 MiB × 3 took 8.0 times as long as 19 MiB × 2 where the work is
# 5.05 times as much (hash-wasm, Chromium 156).
_CACHE_MISS_FACTOR = 1.6


class CostOutOfBounds(ValueError):
    """``code``: kdf_too_weak or kdf_too_costly."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class KdfPolicy:
    """Accepted costs, and the rungs a new vault climbs.

    ``work_ceiling_kib`` bounds memory × passes, which is what time is proportional to.
    ``ladder`` goes from cheap to dear; ``budget_ms`` is how long one derivation may take.
    """

    floor: KdfParameters
    ceiling: KdfParameters
    work_ceiling_kib: int
    ladder: tuple[KdfParameters, ...]
    budget_ms: float = 1000.0

    def check(self, cost: KdfParameters) -> None:
        """Raises CostOutOfBounds. RFC 9106 §3.1 wants at least 8 KiB of memory for each lane."""
        low, high = self.floor, self.ceiling
        if (
            cost.memory_kib < max(low.memory_kib, 8 * cost.lanes)
            or cost.passes < low.passes
            or cost.lanes < low.lanes
        ):
            raise CostOutOfBounds("kdf_too_weak")
        if (
            cost.memory_kib > high.memory_kib
            or cost.passes > high.passes
            or cost.lanes > high.lanes
            or cost.memory_kib * cost.passes > self.work_ceiling_kib
        ):
            raise CostOutOfBounds("kdf_too_costly")


STANDARD = KdfPolicy(
    floor=KdfParameters(memory_kib=19 * 1024, passes=2, lanes=1),
    ceiling=KdfParameters(memory_kib=256 * 1024, passes=16, lanes=4),
    work_ceiling_kib=1024 * 1024,
    ladder=(
        KdfParameters(memory_kib=19 * 1024, passes=2),
        KdfParameters(memory_kib=46 * 1024, passes=2),
        KdfParameters(memory_kib=64 * 1024, passes=3),
    ),
)


def is_dearer(cost: KdfParameters, than: KdfParameters) -> bool:
    """Whether trying passphrases costs more time, and no less memory."""
    work, other = cost.memory_kib * cost.passes, than.memory_kib * than.passes
    return work > other and cost.memory_kib >= than.memory_kib


async def calibrate(crypto: Crypto, clock: Clock, policy: KdfPolicy) -> KdfParameters:
    """The dearest rung that this device should manage within ``policy.budget_ms``.

    Only the first rung is run; the time of the others follows from memory × passes, so a slow phone
    is not made to try what it cannot do. A device too slow for the first rung uses it all the same.
    """
    first = policy.ladder[0]
    if len(policy.ladder) == 1:
        return first
    started = clock.now()
    await crypto.argon2id(b"calibration only", bytes(SALT_BYTES), first, 32)
    elapsed_ms = (clock.now() - started).total_seconds() * 1000
    chosen = first
    for rung in policy.ladder[1:]:
        work = rung.memory_kib * rung.passes / (first.memory_kib * first.passes)
        if 0 <= elapsed_ms * work * _CACHE_MISS_FACTOR <= policy.budget_ms:
            chosen = rung
    return chosen
