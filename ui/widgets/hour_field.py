"""A field for an hour, and what is typed in it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from planner.answering import NotAnAnswer, hour_typed
from planner.clock import minutes_of
from ui.theme import Theme
from ui.wording.labels import hour_words


def hour_field(theme: Theme, name: str) -> QLineEdit:
    """Return an empty field for an hour, with its accessible name."""
    made = QLineEdit()
    made.setAccessibleName(name)
    made.setFixedWidth(theme.px(78))
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    made.setMaxLength(12)
    return made


def show_hour(field: QLineEdit, hour: str) -> None:
    """Show an hour; what is being typed stays where it means the same."""
    text = hour_text(hour)
    try:
        same = hour_typed(field.text()) == hour and not (field.text() != text and not field.hasFocus())
    except NotAnAnswer:
        same = False
    if not same:
        field.setText(text)


def hour_text(hour: str) -> str:
    """Return how an hour of a file stands in a field: ``18:00``, and ``01:10 +1`` past midnight."""
    return hour_words(minutes_of(hour), twelve=False)


def whole_hour(field: QLineEdit) -> bool:
    """Whether somebody has typed an hour to its end: ``1`` may be the beginning of ``18:00``."""
    return len(field.text().strip()) >= len("09:00")
