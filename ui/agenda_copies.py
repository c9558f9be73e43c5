"""Cutting, copying, pasting, doubling, splitting and joining in the agenda, each as one named step."""

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication

from planner.catalog import Tool
from planner.clipping import clipped, renewed, unclipped
from planner.edits import Edit
from planner.edits.blocks import AddBlocks
from planner.edits.cutting import JoinBlocks, SplitBlock, halfway, side_by_side
from planner.edits.days import AddDay
from planner.edits.places import Place, place_of
from planner.edits.whole import InOneStep
from planner.plan import Block, Item, Plan, Strands
from ui.agenda_clipboard import clip_data, clip_in, table_in
from ui.agenda_deeds import AgendaDeeds
from ui.bench import Bench
from ui.words import translate


class AgendaCopies:
    """Edits that make more, or fewer, of chosen blocks. Each returns the ids of what it made; none when refused."""

    def __init__(self, bench: Bench, deeds: AgendaDeeds) -> None:
        self._bench, self._deeds = bench, deeds

    @property
    def _plan(self) -> Plan:
        return self._bench.document.plan

    def copy(self, ids: tuple[str, ...]) -> bool:
        """Put blocks on the clipboard; the plan stays as it is."""
        if not ids:
            return False
        QGuiApplication.clipboard().setMimeData(clip_data(self._plan, ids, self._bench.document.timetable))
        blocks = tuple(block.id for block in clipped(self._plan, ids).blocks())
        self._bench.said.emit(translate("Agenda", "Copied {what}", what=self._deeds.what(blocks or ids)))
        return True

    def cut(self, ids: tuple[str, ...]) -> bool:
        """Put blocks on the clipboard and take them out."""
        return self.copy(ids) and self._deeds.remove(ids, name=translate("Agenda", "Cut {what}"))

    def paste(self, place: Place | None) -> tuple[str, ...]:
        """Put in what the clipboard holds; a table of another program is shown before it goes in."""
        data = QGuiApplication.clipboard().mimeData()
        clip = clip_in(data)
        if clip is not None:
            items, tools = unclipped(clip, self._bench.new_id)
            return self.add(items, place, tools)
        rows = table_in(data)
        if rows:
            from ui.dialogs.table_paste import TablePaste

            dialog = TablePaste(self._bench, rows, kind_of=self._deeds.kind_of)
            return self.add(dialog.blocks(), place) if dialog.exec() else ()
        made = self._deeds.typed_in(data.text()) if data.hasText() else ()
        if not made:
            self._bench.said.emit(translate("Agenda", "There is nothing on the clipboard that could go in here."))
        return self.add(made, place)

    def add(
        self, items: Sequence[Item], place: Place | None, tools: tuple[Tool, ...] = (), *, name: str = ""
    ) -> tuple[str, ...]:
        """Put items in at a place, on the first days where there are none yet."""
        if not items:
            return ()
        days = self._deeds.first_days() if place is None else ()
        place = place if place is not None else Place(days[0].id, 0)
        items = self._flat(items) if place.strand is not None else tuple(items)
        add = AddBlocks(items, place, tools)
        edit: Edit = InOneStep((*(AddDay(day) for day in days), add)) if days else add
        words = name or translate("Agenda", "Pasted {what}")
        what = self._deeds.named(items[0]) if len(items) == 1 else self._deeds.what(tuple(item.id for item in items))
        done = self._bench.do(edit, words.replace("{what}", what))
        return tuple(item.id for item in items) if done else ()

    def duplicate(self, ids: tuple[str, ...]) -> tuple[str, ...]:
        """Put copies of blocks and groups right after the last of them, following on."""
        place = place_of(self._plan, ids[-1]) if ids else None
        if place is None:
            return ()
        days = clipped(self._plan, ids).days
        items = [renewed(item, self._bench.new_id) for day in days for item in day.items]
        behind = Place(place.day, place.index + 1, place.strand)
        return self.add(items, behind, name=translate("Agenda", "Doubled {what}"))

    def split(self, id: str) -> tuple[str, ...]:
        """Cut a block in two where a step begins, or in its middle."""
        block = next((one for one in self._plan.blocks() if one.id == id), None)
        if block is None:
            return ()
        made = self._bench.new_id()
        name = translate("Agenda", "Split {title}", title=self._deeds.named(block))
        return (id, made) if self._bench.do(SplitBlock(id, halfway(block), made), name) else ()

    def join(self, ids: tuple[str, ...]) -> tuple[str, ...]:
        """Make one block of several; a single one is joined with the next."""
        if len(ids) == 1:
            ids = (*ids, *self._next(ids[0]))
        blocks = side_by_side(self._plan, ids)
        first = blocks[0].id if blocks else ""
        name = translate("Agenda", "Joined {number} blocks", number=len(ids))
        return (first,) if self._bench.do(JoinBlocks(ids), name) else ()

    def _next(self, id: str) -> tuple[str, ...]:
        place = place_of(self._plan, id)
        if place is None:
            return ()
        for day in self._plan.days:
            if day.id == place.day and place.strand is None:
                return tuple(item.id for item in day.items[place.index + 1 : place.index + 2])
            for group in (item for item in day.items if isinstance(item, Strands)):
                for strand in group.strands:
                    if strand.id == place.strand:
                        return tuple(block.id for block in strand.blocks[place.index + 1 : place.index + 2])
        return ()

    @staticmethod
    def _flat(items: Sequence[Item]) -> tuple[Item, ...]:
        """Return items as they can stand in a strand: of groups, the blocks one after the other."""
        flat: list[Item] = []
        for item in items:
            if isinstance(item, Strands):
                flat.extend(block for strand in item.strands for block in strand.blocks)
            elif isinstance(item, Block):
                flat.append(item)
        return tuple(flat)
