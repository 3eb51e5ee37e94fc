"""The parameters of each kind of slot: what a reader takes, and everything else refused."""

import pytest

from stillwater.vault import format as fmt
from tests.unit.record_kit import POLICY, code_of, sealed, with_header
from tests.unit.vault_kit import setting

RECOVERY = {
    "id": "11" * 8, "kind": "recovery", "nonce": "22" * 12,
    "params": {"salt": "33" * 16}, "wrapped": "44" * 48,
}  # fmt: skip
PASSKEY = {
    "id": "55" * 8, "kind": "passkey", "nonce": "66" * 12,
    "params": {"credential": "77", "salt": "88" * 32}, "wrapped": "99" * 48,
}  # fmt: skip


def adding(*slots):
    return lambda fields: fields["slots"].extend(slots)


def with_params(slot, **changes):
    params = {**slot["params"], **changes}
    return {**slot, "params": {name: value for name, value in params.items() if value != "absent"}}


@pytest.mark.parametrize(
    "slots",
    [
        [RECOVERY],
        [PASSKEY],
        [RECOVERY, PASSKEY],
        [PASSKEY, {**with_params(PASSKEY, credential="78"), "id": "00" * 8}],
        [with_params(PASSKEY, credential="ab" * 1023)],
        [{**RECOVERY, "kind": "recovery-later"}, {**RECOVERY, "kind": "recover", "id": "00" * 8}],
    ],
)
def test_slots_come_back_as_they_are(slots):
    record = fmt.parse_record(with_header(sealed()[1], adding(*slots)), POLICY)
    assert [slot.to_dict() for slot in record.header.slots[1:]] == slots
    assert fmt.encode_preamble(record.header) == record.associated


@pytest.mark.parametrize(
    "slot",
    [
        with_params(RECOVERY, salt="33" * 15),
        with_params(RECOVERY, salt="33" * 17),
        with_params(RECOVERY, salt="AA" * 16),
        with_params(RECOVERY, salt=None),
        with_params(RECOVERY, salt="absent"),
        with_params(RECOVERY, extra=1),
        with_params(RECOVERY, memory_kib=16),
        with_params(PASSKEY, credential=""),
        with_params(PASSKEY, credential="7"),
        with_params(PASSKEY, credential="777"),
        with_params(PASSKEY, credential="zz"),
        with_params(PASSKEY, credential="AB"),
        with_params(PASSKEY, credential="7 7 "),
        with_params(PASSKEY, credential="ab" * 1024),
        with_params(PASSKEY, credential=["77"]),
        with_params(PASSKEY, credential=77),
        with_params(PASSKEY, credential="absent"),
        with_params(PASSKEY, salt="88" * 16),
        with_params(PASSKEY, salt="absent"),
        with_params(PASSKEY, rp="example.org"),
    ],
)
def test_other_params_are_refused(slot):
    assert code_of(with_header(sealed()[1], adding(slot))) == "slot_params"


@pytest.mark.parametrize(
    "slots",
    [
        [RECOVERY, {**RECOVERY, "id": "00" * 8}],
        [PASSKEY, {**with_params(PASSKEY, salt="00" * 32), "id": "00" * 8}],
        [{**RECOVERY, "id": PASSKEY["id"]}, PASSKEY],
    ],
)
def test_one_code_and_one_slot_for_each_passkey(slots):
    assert code_of(with_header(sealed()[1], adding(*slots))) == "slot_twice"


def test_a_record_with_passkeys_alone_is_still_read():
    """Writers must not make one; whoever holds it loses nothing by reading it."""
    record = fmt.parse_record(with_header(sealed()[1], setting("slots", [PASSKEY])), POLICY)
    assert [slot.kind for slot in record.header.slots] == ["passkey"]
