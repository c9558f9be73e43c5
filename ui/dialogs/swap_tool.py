"""Swapping a block's tool for another: shorter, calmer, safer, with nothing to bring, or online."""

from PySide6.QtWidgets import QWidget

from planner.edits.places import block_with
from planner.swapping import OtherTool, other_tools
from ui.bench import Bench
from ui.dialogs.choose_way import ChooseWay
from ui.models.ways import OneWay
from ui.widgets.text import button
from ui.wording.differences import told
from ui.wording.swapping import effect_rows, swap_facts, swap_title
from ui.words import translate


class SwapTool(ChooseWay):
    """Other tools for one block, each with what it would change."""

    def __init__(self, parent: QWidget | None, bench: Bench, id: str) -> None:
        self._bench, self._plan = bench, bench.document.plan
        block = block_with(self._plan, id)
        super().__init__(
            parent,
            bench.theme,
            title=translate("Swapping", "Swap: {title}", title=block.title),
            agree=translate("Swapping", "Swap it"),
        )
        self.search_wanted = False
        look = button(translate("Swapping", "Look for another tool…"), "link")
        look.clicked.connect(self._look)
        self.column.insertWidget(self.column.count() - 1, look)
        left_out = {each.tool.id for each in bench.document.recommendation.excluded}
        tools = {**self._plan.tools, **bench.catalog.tools}
        found = other_tools(block, self._plan, tools, left_out=left_out)
        self.show_ways(
            tuple(self._way(other, block.title) for other in found),
            none=translate("Swapping", "No tool that suits this group is shorter, calmer or safer than this one."),
        )
        self.list.setFocus()

    def _way(self, other: OtherTool, title: str) -> OneWay:
        after = other.edit.apply(self._plan)
        starts = tuple(
            row for row in told(self._plan, after, hour=self._bench.hour) if row.sort in ("starts", "parked")
        )
        step = translate("Swapping", "Swapped {title} for {other}", title=title, other=other.tool.title)
        return OneWay(swap_title(other), swap_facts(other), (*effect_rows(other.effect), *starts), other.edit, step)

    def _look(self) -> None:
        self.search_wanted = True
        self.reject()


def swap_tool(parent: QWidget | None, bench: Bench, id: str) -> bool:
    """Let a block's tool be swapped; return whether it was, as one step of undo."""
    dialog = SwapTool(parent, bench, id)
    dialog.exec()
    if dialog.search_wanted:
        bench.step_wanted.emit("ideas")
    way = dialog.chosen
    return way is not None and bench.do(way.edit, way.step)
