"""Showing what is taken out of a plan before it is written for somebody else."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.templates import Stripped
from ui.dialogs.ask import Answer, Ask
from ui.widgets.text import label
from ui.wording.stripped import stripped_sentence
from ui.words import translate


def agrees_to_strip(parent: QWidget | None, stripped: tuple[Stripped, ...]) -> bool:
    """Show what a template leaves out and what stays; return whether it is to be saved."""
    return _agrees(
        StripDialog(
            parent,
            stripped,
            heading=translate("Dialogs", "A template is for others too")
            if stripped
            else translate("Dialogs", "Nothing had to be taken out"),
            text=translate("Dialogs", "These stay in your plan and do not go into the template:") if stripped else "",
            save=translate("Dialogs", "Save the template…"),
            stays=translate(
                "Dialogs",
                "What you typed into titles, steps and public notes stays as it is."
                " Look through it for names and places before you pass it on.",
            ),
        )
    )


def agrees_to_share(parent: QWidget | None, left_out: tuple[Stripped, ...], *, is_protected: bool) -> bool:
    """Show what a copy to share leaves out and what is in it; return whether it is to be saved."""
    stays = translate(
        "Dialogs",
        "Everything else goes along: titles, steps, public notes, who leads, answers about your movement."
        " Later you can take over what was changed in the copy. “Save a copy” writes everything.",
    )
    if is_protected:
        stays += " " + translate("Dialogs", "The copy has the passphrase of this plan: whoever has it opens both.")
    return _agrees(
        StripDialog(
            parent,
            left_out,
            heading=translate("Dialogs", "A copy for somebody who plans with you"),
            text=translate("Dialogs", "These stay in your plan and do not go into the copy:")
            if left_out
            else translate("Dialogs", "The copy holds all of your plan."),
            save=translate("Dialogs", "Save the copy…"),
            stays=stays,
        )
    )


def _agrees(dialog: "StripDialog") -> bool:
    dialog.exec()
    return dialog.answer == "save"


class StripDialog(Ask):
    """The list of what is left out, with the one thing to look through by oneself."""

    def __init__(
        self,
        parent: QWidget | None,
        stripped: tuple[Stripped, ...],
        *,
        heading: str,
        text: str,
        save: str,
        stays: str,
    ) -> None:
        super().__init__(
            parent,
            heading=heading,
            text=text,
            answers=(Answer("cancel", translate("Dialogs", "Not now")), Answer("save", save, "main")),
            safe="cancel",
            body=_list(stripped, stays),
        )


def _list(stripped: tuple[Stripped, ...], stays: str) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    for one in stripped:
        column.addWidget(label(f"•  {stripped_sentence(one)}", wrap=True))
    column.addSpacing(6)
    column.addWidget(label(stays, "warning", wrap=True))
    column.addStretch(1)
    return made
