"""What would change this: a fold under a tool's reasons with the single answers that would move it most."""

from PySide6.QtWidgets import QWidget

from planner.brief import Brief
from planner.catalog import Catalog, Tool
from planner.recommend import what_would_change
from planner.recommendation import Change
from ui.theme import Theme
from ui.widgets.icons import Icons
from ui.widgets.prose import Prose
from ui.widgets.unfolding import Unfolding
from ui.wording.changes import change_effect, change_sentence
from ui.words import translate

_MARKS = {"raised": "chevron-up", "let-in": "chevron-up", "lowered": "chevron-down", "left-out": "chevron-down"}


class WhatWouldChange(Unfolding):
    """Folded at first; what it tells is worked out when it is unfolded."""

    def __init__(self, tool: Tool, brief: Brief, catalog: Catalog, theme: Theme, icons: Icons) -> None:
        super().__init__(translate("Changes", "What would change this?"), self._tell, theme, icons)
        self._tool, self._brief, self._catalog = tool, brief, catalog
        self.say(translate("Changes", "One answer at a time"))

    def _tell(self) -> QWidget:
        page = Prose(self._theme, self._icons)
        changes = what_would_change(self._brief, self._catalog, self._tool.id)
        for change in changes:
            page.point(
                change_sentence(change, self._catalog), mark=_MARKS[change.effect], after=change_effect(change)
            )
        if not changes:
            page.paragraph(_nothing(), "small")
        page.setAccessibleName("\n".join(_aloud(change, self._catalog) for change in changes) or _nothing())
        return page


def _nothing() -> str:
    return translate("Changes", "No single answer would move it.")


def _aloud(change: Change, catalog: Catalog) -> str:
    return f"{change_sentence(change, catalog)}: {change_effect(change)}"
