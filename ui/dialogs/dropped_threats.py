"""Telling before a plan is left that the threats which were worked on are kept in no file."""

from typing import Literal

from PySide6.QtWidgets import QWidget

from ui.dialogs.ask import Answer, Ask
from ui.words import translate


def ask_about_threats(
    parent: QWidget | None, count: int, *, may_keep: bool, discreet: bool = False
) -> Literal["drop", "keep", "stay"]:
    """Return what becomes of the threats; closing the question changes nothing.

    ``discreet`` names nothing of the plan: the question may stand over a window that looks closed.
    """
    if discreet:
        heading = translate("Dialogs", "Part of this plan is kept in no file.")
        text = translate("Dialogs", "It goes when you leave. The rest is as it was saved.")
    else:
        heading = (
            translate("Dialogs", "One threat goes when you leave.")
            if count == 1
            else translate("Dialogs", "{number} threats go when you leave.", number=count)
        )
        text = translate(
            "Dialogs",
            "Threats are worked on together and kept in no file, because a list of them could hurt people. "
            "What you do about them, the measures, is saved.",
        )
    answers = [Answer("stay", translate("Dialogs", "Stay here"))]
    if may_keep:
        answers.append(Answer("keep", translate("Dialogs", "Keep them in this protected plan")))
    answers.append(Answer("drop", translate("Dialogs", "Let them go"), "main"))
    dialog = Ask(parent, heading=heading, text=text, answers=tuple(answers), safe="stay")
    dialog.exec()
    return dialog.answer  # type: ignore[return-value]
