"""Asking what to do when somebody else has written the file since it was read."""

from typing import Literal

from PySide6.QtWidgets import QWidget

from ui.dialogs.ask import Answer, Ask
from ui.widgets.sheet import shortened
from ui.words import translate


def ask_about_changed_file(parent: QWidget | None, name: str) -> Literal["overwrite", "save-copy", "cancel"]:
    """Return what is to happen to a file that was changed meanwhile; closing the question touches nothing."""
    dialog = Ask(
        parent,
        heading=translate("Dialogs", "{name} was changed by somebody else", name=shortened(name, 60)),
        text=translate(
            "Dialogs",
            "It is no longer what you opened. Saving under another name keeps both."
            " Writing over it puts yours in the place of theirs.",
        ),
        answers=(
            Answer("overwrite", translate("Dialogs", "Write over it"), apart=True),
            Answer("cancel", translate("Dialogs", "Not now")),
            Answer("save-copy", translate("Dialogs", "Save under another name"), "main"),
        ),
        safe="cancel",
    )
    dialog.exec()
    return dialog.answer  # type: ignore[return-value]


def wants_a_copy(parent: QWidget | None, name: str) -> bool:
    """Return whether a file that another window has open is to be opened as a plan of its own."""
    dialog = Ask(
        parent,
        heading=translate("Dialogs", "{name} is open in another window", name=shortened(name, 60)),
        text=translate(
            "Dialogs",
            "Two windows writing one file would undo each other's work. You can open what was saved last as a"
            " plan of its own, and save that under another name.",
        ),
        answers=(
            Answer("not-now", translate("Dialogs", "Not now")),
            Answer("copy", translate("Dialogs", "Open a copy"), "main"),
        ),
        safe="not-now",
    )
    dialog.exec()
    return dialog.answer == "copy"
