"""One's own tools while the app runs: kept as sheets, joined to the catalog, with an undo stack of their own."""

from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from content.faults import ContentFault
from planner.catalog import Catalog, Tool
from planner.own_tools import Whose, whose, with_own
from planner.plan import Plan
from planner.reading import FaultsFound
from planner.storage import plan_file
from planner.storage.atomic import Fingerprint
from planner.storage.errors import StorageError
from planner.storage.own_files import write_together


class Kept(Struct, frozen=True):
    """What is one's own at one moment: tools by id, and the bytes of templates that a pack brought, by name."""

    tools: Mapping[str, Tool] = {}
    templates: Mapping[str, bytes | None] = {}


class OwnTools(QObject):
    """The tools that somebody wrote, copied or changed; every change is written at once as a named step of undo."""

    changed = Signal()
    not_kept = Signal(object)
    """A change could not be written: the StorageError or FaultsFound that says why."""

    def __init__(self, shipped: Catalog, folder: Path | None = None, templates: Path | None = None) -> None:
        super().__init__()
        self.shipped = shipped
        self.faults: tuple[ContentFault, ...] = ()
        """What is wrong with sheets in the folder that were passed over."""
        self._folder, self._templates_folder = folder, templates
        self._known: dict[str, Fingerprint] = {}
        self._known_templates: dict[str, Fingerprint] = {}
        self._now = Kept(self._read())
        self.stack = QUndoStack(self)

    @property
    def tools(self) -> Mapping[str, Tool]:
        """The tools of one's own, by id."""
        return self._now.tools

    @property
    def catalog(self) -> Catalog:
        """The shipped catalog with one's own tools in it."""
        return with_own(self.shipped, self.tools)

    def whose(self, id: str) -> Whose:
        """Return whose the tool of this id is."""
        return whose(id, self.shipped.tools, self.tools)

    def keep(self, tool: Tool, name: str) -> bool:
        """Take a tool in, or this one in the place of the one with its id. Returns whether it is written."""
        return self._step(replace(self._now, tools={**self.tools, tool.id: tool}), name)

    def drop(self, id: str, name: str) -> bool:
        """Take a tool out; where it was a changed one, the shipped one stands again. Returns whether it is done."""
        rest = {other: tool for other, tool in self.tools.items() if other != id}
        return self._step(replace(self._now, tools=rest), name)

    def take(self, tools: Mapping[str, Tool], templates: Mapping[str, Plan], name: str) -> bool:
        """Take in what a pack brought, all of it or nothing. Returns whether it is written."""
        before = {name: self._held_template(name) for name in templates}
        self._now = replace(self._now, templates={**self._now.templates, **before})
        after = {name: plan_file.encode(plan) for name, plan in templates.items()}
        return self._step(Kept({**self.tools, **tools}, {**self._now.templates, **after}), name)

    def _step(self, after: Kept, name: str) -> bool:
        if after == self._now:
            return True
        try:
            self._write(after)
        except (StorageError, FaultsFound) as trouble:
            self.not_kept.emit(trouble)
            return False
        self.stack.push(_Step(self, self._now, after, name))
        return True

    def _arrive(self, now: Kept) -> None:
        self._now = now
        self.changed.emit()

    def _take(self, now: Kept) -> None:
        try:
            self._write(now)
        except (StorageError, FaultsFound) as trouble:
            self.not_kept.emit(trouble)
        self._arrive(now)

    def _write(self, now: Kept) -> None:
        """Write what differs from the moment before; sheets first, and those again if the templates fail."""
        sheets = self._sheets(self._now, now)
        templates = {
            name: data for name, data in now.templates.items() if data != self._now.templates.get(name, data)
        }
        if self._folder is not None and sheets:
            self._known.update(write_together(self._folder, sheets, self._known))
            self._compile(self._folder, now.tools)
        if self._templates_folder is None or not templates:
            return
        try:
            self._known_templates.update(write_together(self._templates_folder, templates, self._known_templates))
        except StorageError:
            if self._folder is not None and sheets:
                back = self._sheets(now, self._now)
                self._known.update(write_together(self._folder, back, self._known))
                self._compile(self._folder, self.tools)
            raise

    @staticmethod
    def _sheets(before: Kept, after: Kept) -> dict[str, bytes | None]:
        from content.writer import encode_tool

        changed: dict[str, bytes | None] = {f"{id}.yaml": None for id in before.tools if id not in after.tools}
        for id, tool in after.tools.items():
            if before.tools.get(id) is not tool and before.tools.get(id) != tool:
                changed[f"{id}.yaml"] = encode_tool(tool)
        return changed

    def _held_template(self, name: str) -> bytes | None:
        from planner.storage.atomic import fingerprint_of, read

        if self._templates_folder is None:
            return None
        try:
            data = read(self._templates_folder / name)
        except StorageError:
            return None
        self._known_templates[name] = fingerprint_of(data)
        return data

    def _read(self) -> dict[str, Tool]:
        if self._folder is None or not self._folder.is_dir() or not any(self._folder.glob("*.yaml")):
            return {}
        from content.own_cache import compiled, stamps

        rows, there = compiled(self._folder, self.shipped.language), stamps(self._folder)
        self._known = {name: row.fingerprint for name, row in rows.items()}
        if rows.keys() == there.keys():
            return {name.removesuffix(".yaml"): row.tool for name, row in rows.items()}
        # Reading sheets costs the import of a YAML parser, which need not be paid where none has changed.
        from content.own_tools import own_sheets

        found = own_sheets(self._folder, self.shipped.language, known=rows)
        self._known = dict(found.fingerprints)
        self.faults = found.faults
        self._compile(self._folder, found.tools)
        return found.tools

    def _compile(self, folder: Path, tools: Mapping[str, Tool]) -> None:
        """Keep the tools for the next start, as they are in their sheets now."""
        from content.own_cache import Row, compile_rows, stamps

        there = stamps(folder)
        rows = {
            name: Row(*there[name], self._known[name], tool)
            for id, tool in tools.items()
            if (name := f"{id}.yaml") in there and name in self._known
        }
        compile_rows(folder, self.shipped.language, rows)


class _Step(QUndoCommand):
    """One step of undo: what was one's own before and after."""

    def __init__(self, own: OwnTools, before: Kept, after: Kept, name: str) -> None:
        super().__init__(name)
        self._own, self._before, self._after = own, before, after
        self._is_done = False

    def redo(self) -> None:
        if not self._is_done:
            self._is_done = True
            self._own._arrive(self._after)
            return
        self._own._take(self._after)

    def undo(self) -> None:
        self._own._take(self._before)
