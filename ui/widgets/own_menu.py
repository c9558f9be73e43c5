"""What can be done with a tool besides using it: copy and change it, and, where it is one's own, take it back."""

from collections.abc import Callable

from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from planner.own_tools import Whose
from ui.theme import Theme
from ui.widgets.icons import Icons
from ui.widgets.text import icon_button
from ui.words import translate


def own_button(whose: Whose, wanted: Callable[[str], object], theme: Theme, icons: Icons) -> QToolButton:
    """Return the button with the menu for a tool; ``wanted`` is told the deed: change, copy, restore or delete."""
    made = icon_button(
        icons.icon("more", theme.colour("text"), size=theme.px(18)),
        translate("Tools", "Change or copy this tool"),
        size=theme.px(18),
    )
    made.setProperty("look", "button")
    made.setMinimumSize(theme.px(36), theme.px(34))
    made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    made.setMenu(_menu(whose, wanted, made))
    return made


def whose_words(whose: Whose) -> str:
    """Return in a few words whose a tool is; nothing for one as it came."""
    return {
        "": "",
        "yours": translate("Tools", "Yours."),
        "changed": translate("Tools", "Changed by you."),
    }[whose]


def _menu(whose: Whose, wanted: Callable[[str], object], owner: QWidget) -> QMenu:
    menu = QMenu(owner)
    deeds = [
        ("change", translate("Tools", "Change it…")),
        ("copy", translate("Tools", "Copy it and change the copy…")),
    ]
    if whose == "changed":
        deeds.append(("restore", translate("Tools", "Go back to the one that came with the app")))
    elif whose == "yours":
        deeds.append(("delete", translate("Tools", "Delete it")))
    for deed, words in deeds:
        action = menu.addAction(words)
        action.setObjectName(deed)
        action.triggered.connect(lambda _on=False, deed=deed: wanted(deed))
    return menu
