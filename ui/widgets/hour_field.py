"""A field for an hour, and what is typed in it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from planner.answering import NotAnAnswer, hour_typed
from ui.theme import Theme


def hour_field(theme: Theme, name: str) -> QLineEdit:
    """Return an empty field for an hour, with its accessible name."""
    made = QLineEdit()
    made.setAccessibleName(name)
    made.setFixedWidth(theme.px(78))
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    made.setMaxLength(8)
    return made


def show_hour(field: QLineEdit, hour: str) -> None:
    """Show an hour; what is being typed stays where it means the same."""
    try:
        same = hour_typed(field.text()) == hour and not (field.text() != hour and not field.hasFocus())
    except NotAnAnswer:
        same = False
    if not same:
        field.setText(hour)


def whole_hour(field: QLineEdit) -> bool:
    """Whether somebody has typed an hour to its end: ``1`` may be the beginning of ``18:00``."""
    return len(field.text().strip()) >= len("09:00")
