"""Asking before files that are already there are replaced."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from planner.storage.errors import shown_name
from ui.dialogs.ask import agrees
from ui.words import translate

_MOST = 6


def agrees_to_replace(parent: QWidget | None, path: Path) -> bool:
    """Name the file that would be replaced and return whether that is wanted."""
    return agrees(
        parent,
        heading=translate("ReplaceFiles", "{name} is already in this folder. Replace it?", name=shown_name(path)),
        text="",
        yes=translate("ReplaceFiles", "Replace"),
        no=translate("ReplaceFiles", "Choose another name"),
    )


def agrees_to_replace_papers(parent: QWidget, names: tuple[str, ...]) -> bool:
    """Name the files that would be replaced and return whether that is wanted."""
    return agrees(
        parent,
        heading=translate("ReplaceFiles", "Some of these papers are already in this folder. Replace them?"),
        text="\n".join(names[:_MOST]) + ("\n…" if len(names) > _MOST else ""),
        yes=translate("ReplaceFiles", "Replace"),
        no=translate("ReplaceFiles", "Choose another folder"),
    )
