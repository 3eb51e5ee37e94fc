"""A vault with every way in, and what opens of what is stored."""

from stillwater.vault import access, errors
from stillwater.vault.secret import Passkey
from tests.unit.vault_kit import copies_of, copy_of, entry, ids, run, set_copies, stored, unlocked

CREDENTIAL, EVAL, ANSWER = b"credential", bytes(range(32)), b"\x07" * 32
PASSKEY = Passkey(CREDENTIAL, ANSWER)


def opens(store, secret, *mirror):
    """The ids of what ``secret`` opens, or the code of the refusal. Writes nothing."""
    aside = copy_of(store)
    set_copies(aside, [(n, data) for n, data in enumerate(reversed(copies_of(store)), 1)][::-1])
    try:
        return ids(unlocked(aside, *mirror, passphrase=secret)[0].content)
    except errors.VaultError as fault:
        return fault.code


def opens_copies(store, secret):
    """What each stored copy gives when it is alone, newest first."""
    results = []
    for data in copies_of(store):
        alone = copy_of(store)
        set_copies(alone, [(1, data)])
        results.append(opens(alone, secret))
    return results


def with_everything():
    store, vault = stored(entry("a"))
    _, code = run(access.set_recovery(vault))
    run(access.add_passkey(vault, CREDENTIAL, EVAL, ANSWER))
    return store, vault, code
