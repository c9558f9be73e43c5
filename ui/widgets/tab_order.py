"""The way that Tab takes through a form: as the eye does, in the order in which things were laid out."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def tab_as_laid_out(form: QWidget) -> None:
    """Let Tab go through a form in its layout's order, with fields that were made later in their places too."""
    last: QWidget | None = None
    for field in _fields(form):
        if last is not None:
            QWidget.setTabOrder(last, field)
        last = field


def _fields(widget: QWidget) -> Iterator[QWidget]:
    if isinstance(widget, QScrollArea):
        inside = widget.widget()
        if inside is not None:
            yield from _fields(inside)
        return
    if widget.focusProxy() is None and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    layout = widget.layout()
    if layout is not None:
        yield from _within(layout)


def _within(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        if item is None:
            continue
        widget, nested = item.widget(), item.layout()
        if widget is not None:
            yield from _fields(widget)
        elif nested is not None:
            yield from _within(nested)
