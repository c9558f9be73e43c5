"""Asking before files that are already in a folder are replaced."""

from PySide6.QtWidgets import QWidget

from ui.dialogs.ask import agrees
from ui.words import translate

_MOST = 6


def agrees_to_replace(parent: QWidget, names: tuple[str, ...]) -> bool:
    """Name the files that would be replaced and return whether that is wanted."""
    return agrees(
        parent,
        heading=translate("ReplaceFiles", "Some of these papers are already in this folder. Replace them?"),
        text="\n".join(names[:_MOST]) + ("\n…" if len(names) > _MOST else ""),
        yes=translate("ReplaceFiles", "Replace"),
        no=translate("ReplaceFiles", "Choose another folder"),
    )
