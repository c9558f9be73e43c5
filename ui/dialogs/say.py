"""Saying one thing calmly."""

from PySide6.QtWidgets import QWidget

from ui.dialogs.ask import Answer, Ask
from ui.words import translate


def say(parent: QWidget | None, sentence: str) -> None:
    """Show a sentence, or several on lines of their own, exactly as they are."""
    answers = (Answer("good", translate("Dialogs", "Good"), "main"),)
    Ask(parent, heading="", text=sentence, answers=answers, safe="good").exec()
