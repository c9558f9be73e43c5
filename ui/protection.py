"""Protecting a plan with a passphrase, opening it again, and the few ways to write of it without one."""

from pathlib import Path
from typing import TYPE_CHECKING, Literal

from planner.reading import FaultsFound
from planner.storage import vault
from planner.storage.errors import StorageError, shown_name
from planner.storage.files import Opened, open_plan, read_whole, unlock_plan
from planner.storage.recovery import Recovered
from planner.storage.vault import FileKey, PassphraseNeeded
from ui.bench import Bench
from ui.wording import storage_sentence
from ui.words import translate

if TYPE_CHECKING:
    from ui.files import Files


class Protection:
    """What the Plan menu does with passphrases. Keys are derived beside the interface, with a busy sign."""

    def __init__(self, bench: Bench, files: "Files") -> None:
        self._bench = bench
        self._files = files

    def is_asked_for(self, path: Path) -> bool:
        """Whether opening a file begins with a question for its passphrase, as far as can be seen."""
        try:
            return vault.is_protected(read_whole(path))
        except StorageError:
            return False

    def opened(self, path: Path, *, name: str | None = None) -> Opened | None:
        """Return what a file holds, asking for its passphrase where it is protected; None when none was given.

        ``name`` is what the question calls the file, where its own name says nothing.

        Raises StorageError or FaultsFound.
        """
        try:
            return open_plan(path, key=self._bench.document.key)
        except PassphraseNeeded:
            data = read_whole(path)
            if not self._bears(data):
                return None
            from ui.dialogs.passphrase import ask_passphrase

            return ask_passphrase(
                self._files.window,
                lambda words: unlock_plan(path, data, words),
                name=shown_name(path) if name is None else name,
            )

    def unlocked(self, copy: Recovered) -> Recovered | None:
        """Return a protected recovery copy with what it holds, or None when its passphrase was not given."""
        from planner.storage.recovery import unlocked
        from ui.dialogs.passphrase import ask_passphrase

        return ask_passphrase(self._files.window, lambda words: unlocked(copy, words))

    def protect(self) -> None:
        """Give the plan a passphrase, or another one, and save it under that at once."""
        from ui.dialogs.new_passphrase import choose_passphrase

        document = self._bench.document
        key = choose_passphrase(self._files.window, is_change=document.is_protected)
        if key is None:
            return
        if document.is_example:
            self._files.make_mine()
        document.protect(key)
        # What lies in the recovery copy until now can be read by anybody, or with the passphrase of before.
        self._files.safe.forget()
        self._files.safe.keep_now()
        if self._files.save() and document.path is not None:
            self._bench.said.emit(
                translate("Protection", "Protected. Copies made before, here or elsewhere, are as they were.")
            )

    def save_unprotected_copy(self) -> None:
        """Write a copy that anybody can read, after asking; the plan itself stays protected."""
        if not self.agrees_to_plain("copy"):
            return
        path = self._files.asked_for_copy(translate("Protection", "Save an unprotected copy"))
        if path is None:
            return
        if path == self._bench.document.path:
            self._files.say(translate("Protection", "That is the protected plan itself. Choose another name."))
        elif self._files.tried(lambda: self._bench.document.save_unprotected_copy(path)):
            self._bench.said.emit(
                translate("Protection", "A copy that anybody can read is saved as {name}.", name=shown_name(path))
            )

    def agrees_to_plain(self, what: Literal["copy", "template", "brief"]) -> bool:
        """Return whether something of a protected plan may be written readable; a plain one asks nothing."""
        if not self._bench.document.is_protected:
            return True
        from ui.dialogs.unprotected import agrees_to_unprotected

        return agrees_to_unprotected(self._files.window, what)

    def _bears(self, data: bytes) -> bool:
        """Whether opening costs no more than a computer bears unasked, or its owner agrees."""
        cost = vault.cost_of(data)
        if not cost.is_high:
            return True
        from ui.dialogs.unprotected import agrees_to_cost

        return agrees_to_cost(self._files.window, cost.kib // 1024)

    def remove_plain_versions(self, path: Path) -> None:
        """Take away earlier versions of a protected plan that anybody could read; says it where one stays."""
        try:
            self._files.safe.versions(path).drop_plain()
        except StorageError as trouble:
            self._files.say(storage_sentence(trouble))


def new_key(passphrase: str, *, low_memory: bool) -> FileKey:
    """Return a key for a passphrase; takes about half a second. Raises FaultsFound."""
    return vault.new_key(passphrase, cost=vault.LOW_MEMORY if low_memory else vault.USUAL)


def has_no_memory(trouble: Exception | None) -> bool:
    """Whether a key could not be made because the computer has too little memory to spare."""
    return isinstance(trouble, FaultsFound) and trouble.faults[0].code == "no-memory"
