"""Asking for a file or folder: the one place with Qt's dialogs, so that they leave no list of folders behind.

Qt's dialog is fetched when somebody asks, since no start needs it.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from ui.dialogs.replace_files import agrees_to_replace

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QWidget

_REMEMBERED = ("FileDialog/history", "FileDialog/lastVisited")
"""Where Qt's own dialog writes the folders that were visited, in a file of its own (QtProject.conf)."""


def file_to_open(parent: "QWidget | None", title: str, folder: str, kinds: str) -> Path | None:
    """Return the file that was chosen for reading, or None."""
    from PySide6.QtWidgets import QFileDialog

    with _nothing_remembered():
        name, _ = QFileDialog.getOpenFileName(parent, title, folder, kinds)
    return Path(name) if name else None


def file_to_save(parent: "QWidget | None", title: str, start: str, kinds: str) -> Path | None:
    """Return the file that was chosen for writing, or None; replacing one has been agreed to.

    It has the ending of ``start``. Qt asks before a file is replaced under the name as it was typed, not under
    the name with its ending, so that is asked here.
    """
    from PySide6.QtWidgets import QFileDialog

    ending = Path(start).suffix
    while True:
        with _nothing_remembered():
            name, _ = QFileDialog.getSaveFileName(parent, title, start, kinds)
        if not name:
            return None
        typed = Path(name)
        path = typed if typed.suffix.lower() == ending.lower() else typed.with_name(f"{typed.name}{ending}")
        if path == typed or not path.exists() or agrees_to_replace(parent, path):
            return path
        start = str(path)


def folder_to_fill(parent: "QWidget | None", title: str, start: str) -> Path | None:
    """Return the folder that was chosen, or None."""
    from PySide6.QtWidgets import QFileDialog

    with _nothing_remembered():
        name = QFileDialog.getExistingDirectory(parent, title, start)
    return Path(name) if name else None


@contextmanager
def _nothing_remembered() -> Iterator[None]:
    """Leave Qt's file as it was; what other programs of Qt remember in it is theirs."""
    before = _remembered()
    try:
        yield
    finally:
        if _remembered() != before:
            settings = _qt_settings()
            for key, value in before.items():
                if value is None:
                    settings.remove(key)
                else:
                    settings.setValue(key, value)
            settings.sync()


def _remembered() -> dict[str, object]:
    settings = _qt_settings()
    return {key: settings.value(key) for key in _REMEMBERED}


def _qt_settings() -> "QSettings":
    from PySide6.QtCore import QSettings

    return QSettings(QSettings.Scope.UserScope, "QtProject")
