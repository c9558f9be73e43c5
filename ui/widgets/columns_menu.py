"""The menu of the agenda's columns: a tick shows one, or leaves it out."""

from collections.abc import Callable

from PySide6.QtWidgets import QMenu, QWidget

from ui.settings import AgendaColumn
from ui.words import translate


def columns_menu(
    owner: QWidget, without: tuple[AgendaColumn, ...], changed: Callable[[tuple[AgendaColumn, ...]], object]
) -> QMenu:
    """Return the menu; ``changed`` is told which columns are left out then."""
    menu = QMenu(owner)
    menu.aboutToHide.connect(menu.deleteLater)
    for column, words in column_names().items():
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(column not in without)
        action.triggered.connect(lambda shown, column=column: changed(_now(without, column, shown=shown)))
    return menu


def column_names() -> dict[AgendaColumn, str]:
    """Return the columns that can be left out, with their words, in the order in which they stand."""
    return {
        "end": translate("Agenda", "End"),
        "minutes": translate("Agenda", "Minutes"),
        "kind": translate("Agenda", "Kind"),
        "form": translate("Agenda", "Form"),
        "lead": translate("Agenda", "Lead"),
        "materials": translate("Agenda", "Materials"),
        "marks": translate("Agenda", "Marks"),
    }


def _now(without: tuple[AgendaColumn, ...], column: AgendaColumn, *, shown: bool) -> tuple[AgendaColumn, ...]:
    rest = tuple(one for one in without if one != column)
    return rest if shown else (*rest, column)
