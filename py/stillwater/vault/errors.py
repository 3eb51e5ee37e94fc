"""Why the vault said no. Each error carries a code for the texts, and never any content."""

from __future__ import annotations

from typing import ClassVar


class VaultError(Exception):
    """Base of everything the vault raises itself; port exceptions pass through unchanged."""

    code: ClassVar[str] = "vault"

    def __init__(self) -> None:
        super().__init__(self.code)


class NothingStored(VaultError):
    """There is no vault on this device."""

    code = "nothing_stored"


class AlreadyStored(VaultError):
    """A vault is here already; making another would replace it."""

    code = "already_stored"


class Locked(VaultError):
    """The vault must be unlocked first."""

    code = "locked"


class WrongPassphrase(VaultError):
    """No slot opened. A slot whose own bytes were damaged looks the same."""

    code = "wrong_passphrase"


class PassphraseNeeded(VaultError):
    """This vault lives in memory without a passphrase; a file needs one."""

    code = "passphrase_needed"


class Damaged(VaultError):
    """No copy is whole."""

    code = "damaged"


class NotABackup(VaultError):
    """The chosen file is something else."""

    code = "not_a_backup"


class TooNew(VaultError):
    """Written by a newer release; this one must not touch it."""

    code = "too_new"


class CostRefused(VaultError):
    """The key derivation asked for is weaker than the floor, or monstrous."""

    code = "cost_refused"


class ContentInvalid(VaultError):
    """The content is not what JSON can hold."""

    code = "content_invalid"


class ContentTooLarge(VaultError):
    """The sealed record would be larger than any reader accepts."""

    code = "content_too_large"


class Replaced(VaultError):
    """Another tab put a different vault, or a different key, in place of the open one."""

    code = "replaced"


class Gone(VaultError):
    """Another tab erased the vault; writing would bring back what was meant to be gone."""

    code = "gone"


class Busy(VaultError):
    """Other tabs kept committing first; nothing was written."""

    code = "busy"


class WrongRecoveryCode(VaultError):
    """The recovery code is well spelled, and opens nothing here."""

    code = "wrong_recovery"


class WrongPasskey(VaultError):
    """The passkey answered, and its slot did not open."""

    code = "wrong_passkey"


class NoSuchWay(VaultError):
    """This vault has no slot for what was brought: no recovery code was made, for instance."""

    code = "no_such_way"


class LastWayIn(VaultError):
    """Without this slot only passkeys would be left, and a lost passkey would take the words."""

    code = "last_way_in"


class SlotsFull(VaultError):
    """No record has room for another way in."""

    code = "slots_full"


class CostNotBorne(VaultError):
    """This device has not the memory for the dearer passphrase; nothing changed."""

    code = "cost_not_borne"
