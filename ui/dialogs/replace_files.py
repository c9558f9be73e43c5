"""Asking before files that are already in a folder are replaced."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from ui.words import translate

_MOST = 6


def agrees_to_replace(parent: QWidget, names: tuple[str, ...]) -> bool:
    """Name the files that would be replaced and return whether that is wanted."""
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(translate("ReplaceFiles", "Whole set"))
    box.setText(translate("ReplaceFiles", "Some of these papers are already in this folder. Replace them?"))
    listed = "\n".join(names[:_MOST]) + ("\n…" if len(names) > _MOST else "")
    box.setInformativeText(listed)
    replace = box.addButton(translate("ReplaceFiles", "Replace"), QMessageBox.ButtonRole.AcceptRole)
    keep = box.addButton(translate("ReplaceFiles", "Choose another folder"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    box.exec()
    return box.clickedButton() is replace
