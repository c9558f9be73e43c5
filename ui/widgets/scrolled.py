"""A page or list that scrolls up and down and is exactly as tall as its words need."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QScrollArea, QWidget


class Body(QWidget):
    """What is scrolled: as tall as its layout is at the width there is.

    Qt would else give each wrapped text the height that it needs at its narrowest.
    """

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)


def scrolled(body: Body, name: str = "") -> QScrollArea:
    """Return a view of a body that scrolls up and down only; with a name it can be reached by keyboard."""
    made = QScrollArea()
    # A viewport that Qt makes has no Python class yet: the first look at it would load every class of widget.
    made.setViewport(QWidget())
    made.setWidgetResizable(True)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    if name:
        made.setAccessibleName(name)
    else:
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setWidget(body)
    return made
