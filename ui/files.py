"""What the Plan menu does: new, open, save and leave, with nothing lost on the way."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QTimer

from planner.edits.days import AddDay
from planner.edits.safety import KeepThreats
from planner.edits.whole import Rename
from planner.keeping import dropped_at_closing
from planner.plan import Day, Plan, new_plan
from planner.precautions import holds
from planner.reading import FaultsFound
from planner.storage.errors import StorageError, shown_name
from planner.storage.places import Places
from planner.storage.vault import FileKey
from ui.bench import Bench
from ui.dialogs.choose_file import file_to_open, file_to_save
from ui.going_back import GoingBack
from ui.protection import Protection
from ui.safekeeping import Safekeeping
from ui.shared_files import SharedFiles
from ui.wording import fault_sentences, storage_sentence
from ui.words import translate

if TYPE_CHECKING:
    from ui.window import Window

EVENING = ("18:00", "20:00")
"""The hours of the day that a blank plan opens with."""


class Files:
    """The plan and its file, as the menus and the home page see them."""

    window: "Window"

    def __init__(self, bench: Bench, folders: Places) -> None:
        self._bench = bench
        self._folders = folders
        self.safe = Safekeeping(bench, folders)
        self.protection = Protection(bench, self)
        self.shared = SharedFiles(bench, folders, self)
        self.back = GoingBack(bench, folders, self)
        bench.file_wanted.connect(lambda path: self.open_path(Path(path)))
        bench.toolkit.not_kept.connect(self._say_trouble)

    def begin(self, path: Path | None) -> None:
        """Open what the app starts with: a file that was named, something to recover, or the example."""
        if path is None:
            # Before its page is made, so that the page need not show an empty plan first.
            self._open_example()
        self.window.go_to("home")
        if path is not None and self.protection.is_asked_for(path):
            # The window is there first, so that the question stands over something.
            QTimer.singleShot(0, lambda: self.open_path(path))
        elif path is not None:
            self.open_path(path)
        QTimer.singleShot(0, self.back.offer_recovery)
        QTimer.singleShot(0, self.safe.sweep_own)

    def new(self) -> None:
        """Begin an empty plan with one evening in it."""
        if self.may_leave():
            self.show(self._blank())
            self._bench.said.emit(translate("Files", "A new plan with nothing in it. It is not saved yet."))

    def open_example(self) -> None:
        """Open the filled example."""
        if self.may_leave():
            self._open_example()
            self.window.go_to("home")

    def make_mine(self) -> None:
        """Keep what is open as one's own plan, not yet saved."""
        document = self._bench.document
        plan = replace(document.plan, id=self._bench.new_id(), revision=0, parent=None)
        document.show(plan, saved=False)
        self._bench.said.emit(translate("Files", "This is your own plan now. It is not saved yet."))

    def open(self) -> None:
        """Ask for a file and open it."""
        path = self.asked_to_open(translate("Files", "Open a plan"), _plan_kinds())
        if path is not None:
            self.open_path(path)

    def open_path(self, path: Path) -> None:
        """Open a plan or start from a template file; a file that cannot be opened leaves everything as it is."""
        if not self.may_leave():
            return
        if not self._opened(path):
            return
        plan = self._bench.document.plan
        if plan.format == "shaking-up-template":
            # What is made from a protected template is protected like it.
            self.shared.begin_from(plan, key=self._bench.document.key)
            return
        if self._bench.document.path is not None:
            self._after_save_or_open(path)
        self.window.go_to("agenda" if any(True for _ in plan.blocks()) else "questions")
        self._bench.said.emit(translate("Files", "Opened {name}.", name=shown_name(path)))

    def save(self) -> bool:
        """Save to the plan's own file, asking for one where there is none. Returns whether it is saved."""
        path = self._bench.document.path
        return self.save_as() if path is None else self._save_to(path)

    def save_as(self) -> bool:
        """Ask for a file and save to it. Returns whether it is saved."""
        path = self.asked_to_save(translate("Files", "Save the plan"), self.suggested_name(".suplan"), _plan_kinds())
        return path is not None and self._save_to(path, force=True)

    def save_copy(self) -> None:
        """Ask for a file and write a copy to it; the open plan stays with its own."""
        path = self.asked_for_copy(translate("Files", "Save a copy"))
        if path is not None and self.tried(lambda: self._bench.document.save_copy(path)):
            self._bench.said.emit(translate("Files", "A copy is saved as {name}.", name=shown_name(path)))

    def asked_for_copy(self, title: str) -> Path | None:
        """Ask for a file to write a copy of the plan to."""
        return self.asked_to_save(title, self.suggested_name(".suplan"), _plan_kinds())

    def say(self, sentence: str) -> None:
        """Say something that must not be overlooked."""
        from ui.dialogs.say import say

        say(self.window, sentence)

    def rename(self, title: str) -> None:
        """Give the plan another title, as it is typed."""
        self._bench.do(Rename(title), translate("Files", "Changed the title"))

    def saved_words(self) -> str:
        """Return in a few words where the plan stands with its file."""
        document = self._bench.document
        if document.is_example:
            return translate("Files", "The example")
        if document.is_protected:
            return self._protected_words()
        if document.path is None:
            return translate("Files", "Not saved yet")
        return translate("Files", "Saved") if document.is_saved else translate("Files", "Changed since saving")

    def may_leave(self) -> bool:
        """Whether the open plan may go: it is saved, or its owner said what to do with it."""
        document = self._bench.document
        if document.is_saved or (document.is_example and not document.stack.canUndo()):
            return self._lets_threats_go()
        from ui.dialogs.unsaved import ask_about_unsaved

        # Over a window that looks closed the question must not name what is behind it.
        answer = ask_about_unsaved(self.window, "" if self.window.locker.is_hidden else document.plan.name)
        if answer == "save":
            return self.save() and self._lets_threats_go()
        return answer == "discard"

    def _lets_threats_go(self) -> bool:
        """Whether the threats that no file keeps may go; told in words first, since nothing brings them back."""
        document = self._bench.document
        count = dropped_at_closing(document.plan, protected=document.is_protected)
        if not count:
            return True
        from ui.dialogs.dropped_threats import ask_about_threats

        hidden = self.window.locker.is_hidden
        answer = ask_about_threats(self.window, count, may_keep=document.is_protected, discreet=hidden)
        if answer == "keep":
            self._bench.do(KeepThreats(keep=True), translate("Safety", "Keep the threats in the protected plan"))
            return self.save()
        return answer == "drop"

    def leave(self, *, keep_copy: bool = False) -> None:
        """Let go of the plan and its recovery copy: the window closes in peace."""
        self.safe.end(keep_copy=keep_copy)

    def keep_recovery_now(self) -> bool:
        """Write the recovery copy of unsaved work. Returns whether everything is safe."""
        return self.safe.keep_now()

    def _blank(self) -> Plan:
        bench = self._bench
        plan = new_plan(id=bench.new_id(), language=bench.settings.now.language)
        return AddDay(Day(id=bench.new_id(), start=EVENING[0], end=EVENING[1])).apply(plan)

    def show(self, plan: Plan, *, key: FileKey | None = None) -> None:
        """Go on with a plan that has no file yet."""
        self.safe.forget()
        self._bench.document.show(plan, key=key)

    def _open_example(self) -> None:
        from content.example import example_plan

        self.safe.forget()
        self._bench.document.show(example_plan(), example=True)

    def _opened(self, path: Path) -> bool:
        """Open a file after whatever has to be asked first. Returns whether it is open."""
        document = self._bench.document
        try:
            with self.safe.claiming(path):
                opened = self.protection.opened(path)
                if opened is None:
                    return False
                document.take(opened, path)
        except StorageError as trouble:
            return self._opened_elsewhere(path) if trouble.code == "open-elsewhere" else self.told(trouble)
        except FaultsFound as found:
            return self.told(found)
        self.safe.forget()
        self.safe.sweep(path)
        return True

    def _opened_elsewhere(self, path: Path) -> bool:
        """Open what another window has open as a plan that is not saved yet, where that is wanted."""
        from ui.dialogs.changed_on_disk import wants_a_copy

        if not wants_a_copy(self.window, shown_name(path)):
            return False
        try:
            opened = self.protection.opened(path)
        except (StorageError, FaultsFound) as trouble:
            return self.told(trouble)
        if opened is None:
            return False
        self.safe.forget()
        self._bench.document.show(opened.plan, key=opened.key, saved=False)
        return True

    def _save_to(self, path: Path, *, force: bool = False) -> bool:
        before = self._bench.document.path
        try:
            with self.safe.claiming(path):
                self.safe.put_aside(path)
                self._bench.document.save(path, force=force)
        except StorageError as trouble:
            if trouble.code != "changed-on-disk":
                return self.told(trouble)
            from ui.dialogs.changed_on_disk import ask_about_changed_file

            answer = ask_about_changed_file(self.window, shown_name(path))
            if answer == "overwrite":
                return self._save_to(path, force=True)
            if answer == "save-copy":
                return self.save_as()
            return False
        except FaultsFound as trouble:
            return self.told(trouble)
        self._after_save_or_open(path)
        if self._bench.document.is_protected:
            # At every save: the one that should have sealed it may have failed.
            self.protection.remove_plain_versions(path)
        self._bench.said.emit(self._saved_as(path, before))
        return True

    def _saved_as(self, path: Path, before: Path | None) -> str:
        """Tell what was saved, and what a plan that moved leaves behind."""
        saved = translate("Files", "Saved as {name}.", name=shown_name(path))
        if before in (None, path) or not self.safe.versions(before).kept():
            return saved
        left = translate(
            "Files", "Earlier versions of {name} stay until you remove your traces.", name=shown_name(before)
        )
        return f"{saved} {left}"

    def _after_save_or_open(self, path: Path) -> None:
        self.safe.forget()
        settings = self._bench.settings
        document = self._bench.document
        if document.is_protected or holds(document.plan, "no-recents"):
            settings.take(settings.now.without_recent(path))
        else:
            settings.take(settings.now.opened(path))

    def _protected_words(self) -> str:
        document = self._bench.document
        if document.path is None:
            return translate("Files", "Protected, not saved yet")
        if document.is_saved:
            return translate("Files", "Protected, saved")
        return translate("Files", "Protected, changed since saving")

    def tried(self, work: Callable[[], object]) -> bool:
        """Do something with files; what went wrong is said. Returns whether it is done."""
        try:
            work()
        except (StorageError, FaultsFound) as trouble:
            return self.told(trouble)
        return True

    def told(self, trouble: StorageError | FaultsFound) -> bool:
        """Say what went wrong; False, for what was not done."""
        self._say_trouble(trouble)
        return False

    def _say_trouble(self, trouble: object) -> None:
        from ui.dialogs.say import say

        if isinstance(trouble, StorageError):
            say(self.window, storage_sentence(trouble))
        elif isinstance(trouble, FaultsFound):
            say(self.window, "\n".join(fault_sentences(trouble)))

    def asked_to_open(self, title: str, kinds: str) -> Path | None:
        """Return the file that was chosen for reading, or None."""
        return file_to_open(self.window, title, self._start_folder(), kinds)

    def asked_to_save(self, title: str, name: str, kinds: str) -> Path | None:
        """Return the file that was chosen for writing, with the ending of ``name``; or None."""
        start = name if Path(name).is_absolute() else str(Path(self._start_folder()) / name)
        return file_to_save(self.window, title, start, kinds)

    def _start_folder(self) -> str:
        path = self._bench.document.path
        return str(path.parent if path is not None else Path.home())

    def suggested_name(self, ending: str) -> str:
        """Return a name to offer for a file of this plan; a plan at risk is not named by its title."""
        path = self._bench.document.path
        if path is not None:
            return path.stem + ending
        plan = self._bench.document.plan
        title = "" if holds(plan, "neutral-file-names") else plan.name
        words = "".join(letter if letter.isalnum() else "-" for letter in title.lower()).strip("-")
        return ("-".join(part for part in words.split("-") if part) or translate("Files", "session")) + ending


def _plan_kinds() -> str:
    return translate("Files", "Plans and templates") + " (*.suplan *.sutemplate)"
