"""The contracts of Crypto and Store, kept by the CPython adapters."""

import asyncio

import pytest

from stillwater.ports import StoreFull
from stillwater.vault.store_memory import MemoryStore
from stillwater.vault.store_pair import PairStore
from tests.contract import crypto_contract, reading_contract, store_contract
from workshop.adapters.crypto_cpython import CPythonCrypto
from workshop.adapters.log_memory import MemoryLog
from workshop.adapters.system import SystemClock, SystemRandom
from workshop.paths import TIER1
from workshop.training.packing import by_language


@pytest.mark.parametrize("check", crypto_contract.CHECKS, ids=lambda check: check.__name__)
def test_crypto(check):
    asyncio.run(check(CPythonCrypto()))


def pair(shelf=None, *, missing=False):
    log = MemoryLog()
    log.missing = missing
    return PairStore(MemoryStore() if shelf is None else shelf, log)


STORES = {
    "memory": MemoryStore,
    "pair": pair,
    "pair without a second place": lambda: pair(missing=True),
}


@pytest.mark.parametrize("check", store_contract.CHECKS, ids=lambda check: check.__name__)
@pytest.mark.parametrize("store", STORES)
def test_store(store, check):
    asyncio.run(check(STORES[store]()))


@pytest.mark.parametrize("check", reading_contract.CHECKS, ids=lambda check: check.__name__)
def test_reading(check):
    async def weights():
        return list(by_language(TIER1.read_bytes(), ["en", "es", "ar"]).values())

    asyncio.run(check(weights))


@pytest.mark.parametrize("suite", [crypto_contract, reading_contract, store_contract])
def test_every_check_is_listed(suite):
    checks = {value for name, value in vars(suite).items() if name.startswith("check_")}
    assert checks == set(suite.CHECKS)


def test_a_full_store_keeps_the_old_value():
    store = MemoryStore(capacity_bytes=10)
    asyncio.run(store.commit("vault", b"small", 1, 0))
    with pytest.raises(StoreFull):
        asyncio.run(store.commit("vault", b"much too large", 2, 1))
    assert asyncio.run(store.read_all("vault")) == [b"small"]


def test_random_gives_the_length_asked_for_and_never_the_same_twice():
    tokens = [SystemRandom().token(16) for _ in range(100)]
    assert {len(token) for token in tokens} == {16}
    assert len(set(tokens)) == 100


def test_the_clock_knows_its_time_zone():
    assert SystemClock().now().utcoffset() is not None
