"""What a passphrase costs: the ladder, devices that are slow or short of memory, and raising it."""

from datetime import UTC, datetime, timedelta

import pytest

from stillwater.ports import KdfParameters
from stillwater.vault import access, errors
from stillwater.vault.kdf import STANDARD, CostOutOfBounds, KdfPolicy, calibrate, is_dearer
from stillwater.vault.secret import Recovery
from stillwater.vault.store_memory import MemoryStore
from stillwater.vault.vault import Vault
from tests.unit.vault_kit import (
    OTHER_PASSPHRASE,
    PASSPHRASE,
    CountingCrypto,
    RepeatableRandom,
    copies_of,
    run,
)
from workshop.adapters.crypto_cpython import CPythonCrypto

LADDER = (KdfParameters(16, 1), KdfParameters(32, 1), KdfParameters(64, 3))
POLICY = KdfPolicy(
    floor=LADDER[0],
    ceiling=KdfParameters(memory_kib=256, passes=8, lanes=2),
    work_ceiling_kib=512,
    ladder=LADDER,
)


class Device(CPythonCrypto):
    """Crypto and clock of one device: how long the first rung takes, and how much memory it has."""

    def __init__(self, first_rung_ms, memory_kib=10**9):
        self.ms_per_kib = first_rung_ms / (LADDER[0].memory_kib * LADDER[0].passes)
        self.memory_kib = memory_kib
        self.time = datetime(2026, 1, 1, tzinfo=UTC)
        self.asked = []

    def now(self):
        return self.time

    async def argon2id(self, passphrase, salt, cost, length_bytes):
        self.asked.append(cost)
        if cost.memory_kib > self.memory_kib:
            raise MemoryError
        work = cost.memory_kib * cost.passes
        self.time += timedelta(milliseconds=self.ms_per_kib * work)
        return await super().argon2id(passphrase, salt, cost, length_bytes)


FAST, MIDDLING, SLOW = 10, 300, 5000


def vault_on(device, store=None, policy=POLICY):
    random = RepeatableRandom(f"device {id(device)}")
    return Vault(device, store or MemoryStore(), random, device, policy)


def created_on(device, cost=None):
    vault = vault_on(device)
    run(vault.create(PASSPHRASE, cost=cost))
    return vault


def opened_on(device, vault, secret=PASSPHRASE):
    other = vault_on(device, vault._tools.store)
    run(other.unlock(secret))
    return other


def cost_of(vault):
    return next(way.cost for way in access.ways_in(vault) if way.kind == "passphrase")


@pytest.mark.parametrize(
    ("first_rung_ms", "rung"),
    # The dearest takes 12 times the work, and 1.6 times that for missing the caches.
    [(0, 2), (FAST, 2), (52, 2), (53, 1), (MIDDLING, 1), (312, 1), (313, 0), (SLOW, 0)],
)
def test_the_dearest_rung_within_a_second(first_rung_ms, rung):
    device = Device(first_rung_ms)
    assert run(calibrate(device, device, POLICY)) == LADDER[rung]
    assert device.asked == [LADDER[0]]


def test_a_clock_that_goes_backwards_gives_the_first_rung():
    device = Device(-50)
    assert run(calibrate(device, device, POLICY)) == LADDER[0]


def test_a_ladder_of_one_rung_is_not_measured():
    device = Device(FAST)
    only = KdfPolicy(LADDER[0], POLICY.ceiling, POLICY.work_ceiling_kib, LADDER[:1])
    assert run(calibrate(device, device, only)) == LADDER[0]
    assert device.asked == []


@pytest.mark.parametrize(("memory_kib", "rung"), [(1000, 2), (63, 1), (31, 0)])
def test_without_the_memory_it_goes_down_the_ladder(memory_kib, rung):
    vault = created_on(Device(FAST, memory_kib))
    assert cost_of(vault) == LADDER[rung]


def test_without_memory_for_the_first_rung_nothing_is_made():
    vault = vault_on(Device(FAST, memory_kib=8))
    with pytest.raises(MemoryError):
        run(vault.create(PASSPHRASE))
    assert not vault.is_open
    assert copies_of(vault._tools.store) == []


@pytest.mark.parametrize(
    ("cost", "than", "dearer"),
    [
        (LADDER[1], LADDER[0], True),
        (LADDER[0], LADDER[0], False),
        (LADDER[0], LADDER[1], False),
        (KdfParameters(16, 2), LADDER[0], True),
        (KdfParameters(16, 8), LADDER[1], False),  # more time, but less memory
        (LADDER[0], KdfParameters(16, 1, lanes=2), False),
    ],
)
def test_dearer_is_more_time_and_no_less_memory(cost, than, dearer):
    assert is_dearer(cost, than) is dearer


def test_a_stronger_device_offers_a_dearer_passphrase_and_a_weaker_one_does_not():
    vault = created_on(Device(SLOW))
    assert cost_of(vault) == LADDER[0]
    assert run(access.better_cost(vault)) is None
    assert run(access.better_cost(opened_on(Device(MIDDLING), vault))) == LADDER[1]
    assert run(access.better_cost(opened_on(Device(FAST), vault))) == LADDER[2]
    dear = created_on(Device(FAST))
    slow = Device(SLOW)
    weaker = opened_on(slow, dear)
    slow.asked.clear()
    assert run(access.better_cost(weaker)) is None
    assert slow.asked == []  # nothing is dearer than the top, so nothing is measured


def test_raising_the_cost_keeps_the_passphrase():
    vault = created_on(Device(SLOW))
    stronger = opened_on(Device(FAST), vault)
    run(access.raise_cost(stronger, PASSPHRASE, LADDER[2]))
    assert cost_of(stronger) == LADDER[2]
    assert cost_of(opened_on(Device(FAST), stronger)) == LADDER[2]
    assert len(access.ways_in(stronger)) == 1


def test_raising_wants_the_passphrase_itself():
    vault = created_on(Device(SLOW))
    before = copies_of(vault._tools.store)
    with pytest.raises(errors.WrongPassphrase):
        run(access.raise_cost(vault, OTHER_PASSPHRASE, LADDER[2]))
    assert copies_of(vault._tools.store) == before


@pytest.mark.parametrize("cost", [LADDER[0], LADDER[1], KdfParameters(16, 16)])
def test_raising_never_lowers(cost):
    vault = created_on(Device(FAST), cost=LADDER[2])
    run(access.raise_cost(vault, PASSPHRASE, cost))
    assert cost_of(vault) == LADDER[2]


def test_raising_beyond_the_bounds_or_the_memory_changes_nothing():
    vault = created_on(Device(FAST, memory_kib=63), cost=LADDER[0])
    before = copies_of(vault._tools.store)
    with pytest.raises(CostOutOfBounds):
        run(access.raise_cost(vault, PASSPHRASE, KdfParameters(2**20, 3)))
    with pytest.raises(errors.CostNotBorne):
        run(access.raise_cost(vault, PASSPHRASE, LADDER[2]))
    assert copies_of(vault._tools.store) == before


@pytest.mark.parametrize("change", [access.change_passphrase, access.rekey])
def test_a_new_passphrase_on_a_weaker_device_is_no_cheaper(change):
    strong = created_on(Device(FAST))
    weak = opened_on(Device(SLOW), strong)
    run(change(weak, OTHER_PASSPHRASE))
    assert cost_of(weak) == LADDER[2]
    cheap = created_on(Device(SLOW))
    fast = opened_on(Device(FAST), cheap)
    run(change(fast, OTHER_PASSPHRASE))
    assert cost_of(fast) == LADDER[2]


def test_a_device_without_the_memory_may_still_choose_a_passphrase():
    """Opened by the recovery code: the passphrase, once forgotten, cost more than there is here."""
    strong = created_on(Device(FAST))
    _, code = run(access.set_recovery(strong))
    small = opened_on(Device(SLOW, memory_kib=33), strong, Recovery(code))
    run(access.change_passphrase(small, OTHER_PASSPHRASE))
    assert cost_of(small) == LADDER[1]


def test_codes_and_passkeys_are_not_stretched():
    crypto = CountingCrypto()
    vault = created_on(Device(FAST))
    _, code = run(access.set_recovery(vault))
    device = Device(FAST)
    other = Vault(crypto, vault._tools.store, RepeatableRandom("other"), device, POLICY)
    run(other.unlock(Recovery(code)))
    run(access.add_passkey(other, b"credential", bytes(32), bytes(32)))
    assert crypto.derivations == 0


@pytest.mark.parametrize("lanes", [2, 4])
def test_lanes_want_their_memory(lanes):
    """RFC 9106 §3.1: at least 8 KiB for each lane."""
    floor = KdfParameters(1, 1)
    policy = KdfPolicy(floor, KdfParameters(1000, 1, 4), 1000, (floor,))
    policy.check(KdfParameters(8 * lanes, 1, lanes))
    with pytest.raises(CostOutOfBounds, match="kdf_too_weak"):
        policy.check(KdfParameters(8 * lanes - 1, 1, lanes))


def test_the_standard_ladder_climbs():
    for cheap, dear in zip(STANDARD.ladder, STANDARD.ladder[1:], strict=False):
        assert is_dearer(dear, cheap)
