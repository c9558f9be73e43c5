"""The open document: the plan, its undo stack, its file, and what is derived from it."""

from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from planner.catalog import Catalog
from planner.checks.finding import Finding
from planner.edits import Edit, MergeKey
from planner.plan import Plan
from planner.recommendation import Recommendation
from planner.storage.atomic import Fingerprint
from planner.storage.files import Opened, open_plan, save_plan
from planner.storage.recovery import Recovered
from planner.storage.vault import FileKey, PassphraseNeeded
from planner.timetable import Timetable, schedule

if TYPE_CHECKING:
    from planner.checks.checker import Checker


class PlanDocument(QObject):
    """The one mutable thing: the plan that is open. Every change is an edit, and one step of undo."""

    changed = Signal(object, object)
    """The plan before and after."""
    opened = Signal()
    """Another plan was opened; its history begins."""
    state_changed = Signal()
    """The file, the saved state or the undo stack's top changed."""

    def __init__(self, plan: Plan, catalog: Catalog, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._plan = plan
        self.catalog = catalog
        self.path: Path | None = None
        self.is_example = False
        self.stack = QUndoStack(self)
        self.stack.cleanChanged.connect(self.state_changed)
        self.stack.indexChanged.connect(self.state_changed)
        self.fingerprint: Fingerprint | None = None
        self.key: FileKey | None = None
        """The key of a protected plan: whatever is written of it is sealed with this."""
        self._timetable: tuple[Plan, Timetable] | None = None
        self._checker: Checker | None = None
        self._findings: tuple[Plan, tuple[Finding, ...]] | None = None
        self._advice: tuple[object, Recommendation] | None = None

    @property
    def plan(self) -> Plan:
        """The plan as it is now."""
        return self._plan

    @property
    def is_saved(self) -> bool:
        """Whether everything is in the file (or nothing was done that could be lost)."""
        return self.stack.isClean()

    @property
    def is_protected(self) -> bool:
        """Whether the plan is only ever written sealed."""
        return self.key is not None

    @property
    def timetable(self) -> Timetable:
        """The computed times of the plan."""
        if self._timetable is None or self._timetable[0] is not self._plan:
            before = self._timetable[1] if self._timetable is not None else None
            self._timetable = (self._plan, schedule(self._plan, before=before))
        return self._timetable[1]

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What the checks say of the plan."""
        if self._findings is None or self._findings[0] is not self._plan:
            self._findings = (self._plan, self._look_over())
        return self._findings[1]

    @property
    def recommendation(self) -> Recommendation:
        """The advice for the plan's brief."""
        if self._advice is None or self._advice[0] is not self._plan.brief:
            from planner.recommend import recommend

            self._advice = (self._plan.brief, recommend(self._plan.brief, self.catalog))
        return self._advice[1]

    def _look_over(self) -> tuple[Finding, ...]:
        if self._checker is None:
            # A start shows its first page without the rules.
            from planner.checks.checker import Checker

            self._checker = Checker()
        return self._checker.check(self._plan, timetable=self.timetable)

    def take_catalog(self, catalog: Catalog) -> None:
        """Go on with another catalog; advice is given anew from it."""
        self.catalog = catalog
        self._advice = None

    def apply(self, edit: Edit, name: str) -> None:
        """Make a change as one step of undo, named in the user's language.

        An edit that changes nothing makes no step. Raises PlanError when it makes no sense; the plan stays.
        """
        after = edit.apply(self._plan)
        if after != self._plan:
            self.stack.push(_Step(self, self._plan, after, name, edit.merge_key))

    def show(
        self,
        plan: Plan,
        *,
        path: Path | None = None,
        fingerprint: Fingerprint | None = None,
        key: FileKey | None = None,
        example: bool = False,
        saved: bool = True,
    ) -> None:
        """Open another plan in the place of this one; its history begins anew, and the key of the old is forgotten.

        ``saved`` says whether the plan is what its file holds (a recovered one is not).
        """
        before, self._plan = self._plan, plan
        self._take_key(key)
        # Nothing of the plan before is to stay in memory for longer than it is open.
        self._timetable = self._findings = self._advice = None
        self.path = path
        self.fingerprint = fingerprint
        self.is_example = example
        self.stack.clear()
        if not saved:
            self.stack.resetClean()
        self.changed.emit(before, plan)
        self.state_changed.emit()
        self.opened.emit()

    def open(self, path: Path) -> None:
        """Open a file. Raises StorageError, FaultsFound or PassphraseNeeded; the open plan stays then."""
        self.take(open_plan(path), path)

    def take(self, opened: Opened, path: Path) -> None:
        """Go on with what was opened from a file."""
        self.show(opened.plan, path=path, fingerprint=opened.fingerprint, key=opened.key)

    def recover(self, found: Recovered) -> None:
        """Take up a plan that a crash left; it counts as unsaved, and its file is not touched.

        Raises PassphraseNeeded when it is protected and has not been unlocked.
        """
        if found.plan is None:
            raise PassphraseNeeded
        self.show(found.plan, path=found.original, fingerprint=found.fingerprint, key=found.key, saved=False)

    def protect(self, key: FileKey) -> None:
        """Seal whatever is written from now on with this key; the plan counts as unsaved until it is."""
        self._take_key(key)
        self.stack.resetClean()
        self.state_changed.emit()

    def save(self, path: Path, *, force: bool = False) -> None:
        """Write the plan to a file and remember it as the plan's own; its revision goes up by one.

        Raises StorageError when it cannot be written, with ``changed-on-disk`` when somebody else has written
        it since it was read (unless ``force``), or FaultsFound; the file is then as it was.
        """
        expected = self.fingerprint if path == self.path and not force else None
        saved = replace(self._plan, revision=self._plan.revision + 1)
        fingerprint = save_plan(path, saved, key=self.key, expected=expected)
        self.path = path
        self.is_example = False
        self._plan = saved
        self._count_as_saved(fingerprint)

    def match(self, fingerprint: Fingerprint, key: FileKey | None) -> None:
        """Count the plan as saved: it was just made the same as its file, which is sealed with ``key`` if at all.

        A plan that was protected stays so, even where its file is not any more.
        """
        if key is not None:
            self._take_key(key)
        self._count_as_saved(fingerprint)

    def save_copy(self, path: Path, plan: Plan | None = None) -> None:
        """Write the plan, or the copy of it that is given, to another file, protected where it is, and go on.

        Raises StorageError or FaultsFound.
        """
        save_plan(path, self._plan if plan is None else plan, key=self.key)

    def save_unprotected_copy(self, path: Path) -> None:
        """Write the plan to another file that anybody can read. Raises StorageError or FaultsFound."""
        save_plan(path, self._plan)

    def _count_as_saved(self, fingerprint: Fingerprint) -> None:
        self.fingerprint = fingerprint
        self.stack.setClean()
        self.state_changed.emit()

    def _take_key(self, key: FileKey | None) -> None:
        before, self.key = self.key, key
        if before is not None and before is not key:
            before.wipe()

    def _take(self, plan: Plan) -> None:
        before = self._plan
        # A save stays made, however far back one goes: the number of saves never goes down.
        plan = plan if plan.revision >= before.revision else replace(plan, revision=before.revision)
        self._plan = plan
        self.changed.emit(before, plan)


class _Step(QUndoCommand):
    """One step of undo: the plan before and after."""

    def __init__(self, document: PlanDocument, before: Plan, after: Plan, name: str, key: MergeKey) -> None:
        super().__init__(name)
        self._document = document
        self.before = before
        self.after = after
        self.key = key

    def id(self) -> int:
        return -1 if self.key is None else 1

    def redo(self) -> None:
        self._document._take(self.after)

    def undo(self) -> None:
        self._document._take(self.before)

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Step) or self.key is None or other.key != self.key:
            return False
        if other.before is not self.after:
            return False
        self.after = other.after
        if self.after == self.before:
            self.setObsolete(True)
        return True
