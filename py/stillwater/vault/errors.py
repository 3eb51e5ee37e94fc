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
