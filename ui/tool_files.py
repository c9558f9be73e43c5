"""What the Tools menu and the buttons of a tool do: write, change, copy, delete; packs in and out."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtWidgets import QWidget

from planner.catalog import Tool
from planner.own_tools import copy_of, free_id, tool_of_block
from planner.plan import Block
from planner.reading import FaultsFound
from planner.storage.errors import StorageError, shown_name
from planner.storage.places import places
from ui.bench import Bench
from ui.dialogs.choose_file import file_to_open, file_to_save
from ui.wording import fault_sentences, storage_sentence
from ui.words import translate

if TYPE_CHECKING:
    from planner.plan import Plan

ENDING = ".supack"


def is_pack(path: Path) -> bool:
    """Whether a file is a pack by its name."""
    return path.suffix.lower() in (ENDING, ".zip")


class ToolFiles:
    """Tools of one's own and packs, as menus and pages ask for them."""

    def __init__(self, bench: Bench, window: QWidget) -> None:
        self._bench, self._window = bench, window
        bench.tool_deed_wanted.connect(self.do)
        bench.own_tools.not_kept.connect(self._say_trouble)

    def do(self, deed: str, subject: object) -> None:
        """Do what a page asks for with a tool, or with a block."""
        deeds: dict[str, Callable[[Tool], object]] = {
            "change": self.change,
            "copy": self.copy,
            "delete": self.delete,
            "restore": self.restore,
        }
        if deed == "new":
            self.new()
        elif isinstance(subject, Block):
            self.from_block(subject)
        elif isinstance(subject, Tool):
            deeds[deed](subject)

    def new(self) -> None:
        """Let a tool be written from nothing."""
        self._write_new(Tool(title=""), translate("ToolFiles", "A new tool"))

    def copy(self, tool: Tool) -> None:
        """Let a tool be written that begins as a copy of another."""
        title = _our_way(tool.title)
        self._write_new(copy_of(tool, id=self._free(title), title=title), translate("ToolFiles", "A copy to change"))

    def from_block(self, block: Block) -> None:
        """Let a tool be written that begins as a block of the agenda."""
        plan, catalog = self._bench.document.plan, self._bench.catalog
        made = tool_of_block(block, plan.tool_of(block), id=self._free(block.title), language=catalog.language)
        if made.title in {tool.title for tool in catalog.tools.values()}:
            made = replace(made, title=_our_way(made.title))
        self._write_new(made, translate("ToolFiles", "This block as a tool"))

    def change(self, tool: Tool) -> None:
        """Let a tool be changed; a shipped one is marked as changed, with a way back."""
        from ui.dialogs.tool_editor import edit_tool

        heading = translate("ToolFiles", "Change “{title}”", title=tool.title)
        changed = edit_tool(self._window, self._bench, replace(tool, untranslated=(), handout_in={}), heading=heading)
        if changed is None or changed == tool:
            return
        name = translate("ToolFiles", "Changed {title}", title=changed.title)
        if self._bench.own_tools.keep(changed, name):
            self._show(changed)

    def delete(self, tool: Tool) -> None:
        """Delete a tool of one's own; undo brings it back."""
        self._bench.own_tools.drop(tool.id, translate("ToolFiles", "Deleted {title}", title=tool.title))

    def restore(self, tool: Tool) -> None:
        """Go back to the shipped form of a tool; undo brings the changes back."""
        name = translate("ToolFiles", "{title} is as it came again", title=tool.title)
        if self._bench.own_tools.drop(tool.id, name):
            self._show(self._bench.catalog.tools[tool.id])

    def import_pack(self) -> None:
        """Ask for the file of a pack, show what is in it, and take over what is chosen."""
        kinds = translate("ToolFiles", "Packs") + " (*.supack *.zip)"
        path = file_to_open(self._window, translate("ToolFiles", "Import a pack"), str(Path.home()), kinds)
        if path is not None:
            self.import_from(path)

    def import_from(self, path: Path) -> bool:
        """Show what a pack holds and take over what is chosen. Returns whether anything was; else all stays."""
        from content.pack_file import PackRefused
        from content.packs import PackFaults, read_pack
        from ui.dialogs.pack_import import choose_from_pack
        from ui.wording.packs import pack_sentences, refused_sentence

        try:
            pack = read_pack(path)
        except StorageError as trouble:
            self._say(storage_sentence(trouble))
            return False
        except PackRefused as refused:
            self._say(refused_sentence(refused))
            return False
        except PackFaults as found:
            self._say("\n".join(pack_sentences(path, found)))
            return False
        chosen = choose_from_pack(self._window, self._bench, shown_name(path), pack, self._own_templates())
        if chosen is None or not (chosen.tools or chosen.templates):
            return False
        count = len(chosen.tools) + len(chosen.templates)
        name = translate("ToolFiles", "Imported from {pack}: {number}", pack=shown_name(path), number=count)
        return self._bench.own_tools.take(chosen.tools, chosen.templates, name)

    def send_toolkit(self) -> None:
        """Write a pack of what is in the toolkit, after a look at it."""
        self.export_pack(toolkit=True)

    def export_pack(self, *, toolkit: bool = False) -> None:
        """Let it be chosen what goes into a pack, and write its one file; ``toolkit`` ticks the toolkit at first."""
        from ui.dialogs.pack_export import choose_for_pack

        templates = {name: _bare(plan, name) for name, plan in self._own_templates().items() if plan is not None}
        chosen = choose_for_pack(self._window, self._bench, templates, toolkit=toolkit)
        if chosen is None:
            return
        start = str(Path.home() / (translate("ToolFiles", "my-tools") + ENDING))
        kinds = translate("ToolFiles", "Packs") + f" (*{ENDING})"
        path = file_to_save(self._window, translate("ToolFiles", "Export as a pack"), start, kinds)
        if path is not None:
            self.export_to(path, chosen[0], chosen[1])

    def export_to(self, path: Path, tools: dict[str, Tool], templates: "dict[str, Plan]") -> bool:
        """Write a pack. Returns whether it is written."""
        from content.writer import encode_pack
        from planner.storage.atomic import save

        try:
            save(path, encode_pack(tools, templates))
        except (StorageError, FaultsFound) as trouble:
            self._say_trouble(trouble)
            return False
        self._bench.said.emit(translate("ToolFiles", "The pack is saved as {name}.", name=shown_name(path)))
        return True

    def tell_unread(self) -> None:
        """Tell what is wrong with sheets of one's own that were passed over at the start."""
        from ui.wording import content_fault_sentences

        faults = self._bench.own_tools.faults
        if not faults:
            self._say(translate("ToolFiles", "All sheets in the folder of your own tools were read."))
            return
        head = translate("ToolFiles", "These sheets in your folder were passed over and left as they are:")
        self._say("\n".join((head, *content_fault_sentences(faults))))

    def _write_new(self, tool: Tool, heading: str) -> None:
        from ui.dialogs.tool_editor import edit_tool

        begun = replace(tool, id=tool.id or "own-tool")
        written = edit_tool(self._window, self._bench, begun, heading=heading)
        if written is None:
            return
        written = replace(written, id=self._free(written.title))
        name = translate("ToolFiles", "Wrote {title}", title=written.title)
        if self._bench.own_tools.keep(written, name):
            self._show(written)

    def _show(self, tool: Tool) -> None:
        self._bench.tool_wanted.emit(tool.id)

    def _free(self, title: str) -> str:
        return free_id(title, self._bench.catalog.tools.keys() | self._bench.document.plan.tools.keys())

    def _own_templates(self) -> "dict[str, Plan | None]":
        """Return the templates of one's own by file name; None for one that cannot be read."""
        from planner.storage.files import open_plan

        found: dict[str, Plan | None] = {}
        for path in sorted(places().templates.glob("*.sutemplate")):
            try:
                found[path.name] = open_plan(path).plan
            except (StorageError, FaultsFound):
                found[path.name] = None
        return found

    def _say_trouble(self, trouble: StorageError | FaultsFound) -> None:
        if isinstance(trouble, StorageError):
            self._say(storage_sentence(trouble))
        else:
            self._say("\n".join(fault_sentences(trouble)))

    def _say(self, sentence: str) -> None:
        from ui.dialogs.say import say

        say(self._window, sentence)


def _our_way(title: str) -> str:
    """Return a title by which what was made of a tool can be told from it."""
    return translate("ToolFiles", "{title}, our way", title=title)


def _bare(template: "Plan", name: str) -> "Plan":
    """Return a template with nothing of one group in it; one that was saved here has nothing to take out."""
    from planner.ids import derived_ids
    from planner.templates import as_template

    bare, gone = as_template(template, new_id=derived_ids("pack", name))
    return bare if gone else template
