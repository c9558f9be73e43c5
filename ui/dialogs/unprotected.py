"""Asking before something of a protected plan is written for anybody to read, or opening takes very much."""

from typing import Literal

from PySide6.QtWidgets import QWidget

from ui.dialogs.ask import agrees
from ui.words import translate


def agrees_to_unprotected(parent: QWidget | None, what: Literal["copy", "template", "brief"]) -> bool:
    """Return whether a readable file is wanted; closing the question writes nothing."""
    told = {
        "copy": translate(
            "Protection",
            "The copy opens without a passphrase. Whoever finds it reads everything: names, notes, safety."
            " The plan itself stays protected.",
        ),
        "template": translate(
            "Protection",
            "A template opens without a passphrase. Risk answers, dates, names and notes are taken out first;"
            " titles and steps stay.",
        ),
        "brief": translate(
            "Protection",
            "A brief is plain text. Whoever finds it reads every answer, also those about risk and safety.",
        ),
    }
    return agrees(
        parent,
        heading=translate("Protection", "This file will not be protected"),
        text=told[what],
        yes=translate("Protection", "Write it unprotected"),
    )


def agrees_to_cost(parent: QWidget | None, megabytes: int) -> bool:
    """Return whether a plan may be opened that needs unusually much memory."""
    return agrees(
        parent,
        heading=translate("Protection", "Opening this needs much of this computer"),
        text=translate(
            "Protection",
            "It was protected so that opening takes {megabytes} MB of memory, and perhaps ten seconds."
            " The app does not make such files by itself. Go on only if you know who made it.",
            megabytes=megabytes,
        ),
        yes=translate("Protection", "Open it"),
    )
