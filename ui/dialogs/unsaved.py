"""Asking what becomes of unsaved work before it is left."""

from typing import Literal

from PySide6.QtWidgets import QWidget

from ui.dialogs.ask import Answer, Ask
from ui.widgets.sheet import shortened
from ui.words import translate


def ask_about_unsaved(parent: QWidget | None, title: str) -> Literal["save", "discard", "cancel"]:
    """Return what the author wants done with a plan's unsaved changes; closing the question changes nothing."""
    name = shortened(title, 60)
    heading = translate("Dialogs", "Save the changes to “{name}”?", name=name)
    dialog = Ask(
        parent,
        heading=heading if name else translate("Dialogs", "Save the changes to this plan?"),
        text=translate("Dialogs", "What you changed since the last save is only in this window."),
        answers=(
            Answer("discard", translate("Dialogs", "Leave without saving"), apart=True),
            Answer("cancel", translate("Dialogs", "Stay here")),
            Answer("save", translate("Dialogs", "Save"), "main"),
        ),
        safe="cancel",
    )
    dialog.exec()
    return dialog.answer  # type: ignore[return-value]
