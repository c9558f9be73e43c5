"""Going back: to what the file holds, to an earlier version of it, or to what a crash left."""

from typing import TYPE_CHECKING

from planner.edits.whole import Replace
from planner.keeping import with_threats_of
from planner.storage import recovery
from planner.storage.errors import StorageError
from planner.storage.places import Places
from ui.bench import Bench
from ui.words import translate

if TYPE_CHECKING:
    from ui.files import Files


class GoingBack:
    """The ways back, as the Plan menu sees them. Threats that are worked on stay: no file holds them."""

    def __init__(self, bench: Bench, folders: Places, files: "Files") -> None:
        self._bench = bench
        self._folders = folders
        self._files = files

    def revert(self) -> None:
        """Go back to what the file holds; the way there is one step of undo."""
        document = self._bench.document
        path = document.path
        if path is None:
            return

        def take() -> None:
            opened = self._files.protection.opened(path)
            if opened is None:
                return
            plan = with_threats_of(opened.plan, document.plan)
            if self._bench.do(Replace(plan), translate("Files", "Reverted to the saved plan")):
                document.match(opened.fingerprint, opened.key)

        self._files.tried(take)

    def open_earlier(self) -> None:
        """Let an earlier version of this file be chosen; going back to it is one step of undo."""
        from ui.dialogs.earlier import choose_earlier

        document = self._bench.document
        if document.path is None:
            return
        version = choose_earlier(self._files.window, self._files.safe.versions(document.path).kept())
        if version is None:
            return

        def take() -> None:
            opened = self._files.protection.opened(version.file, name=translate("Files", "This version"))
            if opened is None:
                return
            plan = with_threats_of(opened.plan, document.plan)
            self._bench.do(Replace(plan), translate("Files", "Went back to an earlier version"))
            if opened.key is not None and not document.is_protected:
                document.protect(opened.key)

        self._files.tried(take)

    def offer_recovery(self) -> None:
        """Offer what a crash left, where there is something."""
        copies = recovery.found(self._folders.recovery)
        if not copies:
            return
        from ui.dialogs.recovery import choose_recovery

        window = self._files.window
        chosen = choose_recovery(window, copies)
        if chosen is not None and chosen.plan is None:
            chosen = self._files.protection.unlocked(chosen)
        if chosen is not None:
            self.take_up(chosen)
            window.go_to("agenda")

    def take_up(self, copy: recovery.Recovered) -> None:
        """Go on with a copy; it is let go of once the work is safe in a copy of this window's own."""
        document, files = self._bench.document, self._files
        document.recover(copy)
        if copy.original is not None:
            try:
                with files.safe.claiming(copy.original):
                    pass
            except StorageError:
                # Another window has its file open: this is a plan of its own until it is saved elsewhere.
                document.show(document.plan, key=document.key, saved=False)
        if files.keep_recovery_now():
            files.tried(lambda: recovery.dismiss(copy))
