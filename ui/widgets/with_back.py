"""A column with a way back above it, for where there is room for one column at a time."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget


def with_back(back: QWidget, content: QWidget, gap: int) -> QWidget:
    """Return a column with the way back above it, ``gap`` pixels from its sides."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    inset = QVBoxLayout()
    inset.setContentsMargins(gap, 0, gap, 0)
    inset.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
    column.addLayout(inset)
    column.addWidget(content, 1)
    return box
