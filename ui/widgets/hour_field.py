"""A field for an hour, and what is typed in it."""

from collections.abc import Callable

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
    made.setFixedWidth(theme.px(84))
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    made.setMaxLength(12)
    return made


def show_hour(field: QLineEdit, hour: str, say: Callable[[int], str] | None = None) -> None:
    """Show an hour, as ``hour_text`` writes it; what is being typed stays where it means the same."""
    text = hour_text(hour, say)
    try:
        same = hour_typed(field.text()) == hour and not (field.text() != text and not field.hasFocus())
    except NotAnAnswer:
        same = False
    if not same:
        field.setText(text)


def hour_text(hour: str, say: Callable[[int], str] | None = None) -> str:
    """Return how an hour of a file stands in a field: ``18:00``, and ``01:10 +1`` past midnight.

    ``say`` writes minutes from midnight as this person reads hours, by a clock of twelve hours for instance.
    """
    return say(minutes_of(hour)) if say is not None else hour_words(minutes_of(hour), twelve=False)


def whole_hour(field: QLineEdit) -> bool:
    """Whether somebody has typed an hour to its end: ``1`` may be the beginning of ``18:00``."""
    return len(field.text().strip()) >= len("09:00")
