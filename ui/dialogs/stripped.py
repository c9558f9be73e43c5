"""Showing what is taken out of a plan before it is saved as a template."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.templates import Stripped
from ui.dialogs.ask import Answer, Ask
from ui.widgets.text import label
from ui.wording.stripped import stripped_sentence
from ui.words import translate


def agrees_to_strip(parent: QWidget | None, stripped: tuple[Stripped, ...]) -> bool:
    """Show what went and what stays; return whether the template is to be saved."""
    dialog = StripDialog(parent, stripped)
    dialog.exec()
    return dialog.answer == "save"


class StripDialog(Ask):
    """The list of what a template leaves out, with the one thing to look through by oneself."""

    def __init__(self, parent: QWidget | None, stripped: tuple[Stripped, ...]) -> None:
        super().__init__(
            parent,
            heading=translate("Dialogs", "A template is for others too")
            if stripped
            else translate("Dialogs", "Nothing had to be taken out"),
            text=translate("Dialogs", "These stay in your plan and do not go into the template:") if stripped else "",
            answers=(
                Answer("cancel", translate("Dialogs", "Not now")),
                Answer("save", translate("Dialogs", "Save the template…"), "main"),
            ),
            safe="cancel",
            body=_list(stripped),
        )


def _list(stripped: tuple[Stripped, ...]) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    for one in stripped:
        column.addWidget(label(f"•  {stripped_sentence(one)}", wrap=True))
    column.addSpacing(6)
    stays = translate(
        "Dialogs",
        "What you typed into titles, steps and public notes stays as it is."
        " Look through it for names and places before you pass it on.",
    )
    column.addWidget(label(stays, "warning", wrap=True))
    column.addStretch(1)
    return made
