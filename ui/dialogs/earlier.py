"""Choosing among the earlier versions of a plan's file."""

from PySide6.QtCore import QDateTime, QLocale
from PySide6.QtWidgets import QWidget

from planner.storage.backups import MOST, Backup
from ui.dialogs.ask import Answer, Ask
from ui.words import translate


def choose_earlier(parent: QWidget | None, versions: tuple[Backup, ...]) -> Backup | None:
    """Return the version to go back to, or None."""
    if not versions:
        from ui.dialogs.say import say

        say(
            parent,
            translate(
                "Earlier",
                "There is no earlier version yet. Each save keeps the one before, the last {most} of them.",
                most=MOST,
            ),
        )
        return None
    answers = tuple(Answer(str(number), _when(version)) for number, version in enumerate(versions))
    dialog = Ask(
        parent,
        heading=translate("Earlier", "Go back to an earlier version"),
        text=translate(
            "Earlier",
            "As the file was until these moments, the latest first. Going back is one step, and Undo takes it back.",
        ),
        answers=(*answers, Answer("", translate("Dialogs", "Not now"), "main")),
        safe="",
        upright=True,
    )
    dialog.exec()
    return versions[int(dialog.answer)] if dialog.answer else None


def _when(version: Backup) -> str:
    when = QDateTime.fromSecsSinceEpoch(round(version.kept_at))
    day = QLocale().toString(when.date(), QLocale.FormatType.LongFormat)
    # With seconds: two saves can be a moment apart.
    return f"{day}, {when.toString('HH:mm:ss')}"
