"""A vault that still knows what found no room, so that a backup file can take it along."""

from __future__ import annotations

from dataclasses import replace

from stillwater.ports import StoreFull
from stillwater.vault.backup import backup_bytes
from stillwater.vault.content import Content
from stillwater.vault.held import Held
from stillwater.vault.merge import merge
from stillwater.vault.results import Backup, Commit
from stillwater.vault.vault import Operation, Vault

#: Someone who goes on writing on a full device is refused again and again; then they are folded.
MOST_REFUSED = 32


class RememberingVault(Vault):
    """What was refused is held in memory while the vault is open, and is never stored by itself."""

    _refused: tuple[Operation, ...] = ()
    _no_room = False

    @property
    def no_room(self) -> bool:
        """Whether the last change found no room, and the vault is still open."""
        return self._no_room and self.is_open

    def lock(self) -> None:
        super().lock()
        self._refused, self._no_room = (), False

    async def change(self, operation: Operation) -> Commit:
        """As ``Vault.change``."""
        try:
            commit = await super().change(operation)
        except StoreFull:
            self._remember(operation)
            raise
        self._no_room = False
        return commit

    async def export_backup(self, passphrase: str = "") -> Backup:
        """As ``Vault.export_backup``, with every change that found no room."""
        state = self._require_open()
        if state.keys is None or not self._refused:
            return await super().export_backup(passphrase)
        whole = replace(state, held=Held.of(self._with_refused(state.held.fresh())))
        data = await backup_bytes(self._tools, whole, state.keys)
        return Backup(f"backup-{self._clock.now():%Y-%m-%d}.bin", data)

    def _remember(self, operation: Operation) -> None:
        """A vault that was locked meanwhile keeps nothing."""
        if not self.is_open:
            return
        self._no_room = True
        self._refused = (*self._refused, operation)
        if len(self._refused) > MOST_REFUSED:
            folded = self._with_refused(self.content)
            self._refused = (lambda content: folded,)

    def _with_refused(self, content: Content) -> Content:
        """Each on top of the last; of two versions of an item the later one stays."""
        for operation in self._refused:
            content = merge(content, operation(content))
        return content
