"""A row knows whether it is chosen, under the mouse, or where the keyboard is, as Qt's own option would say."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel
from PySide6.QtGui import QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from ui.delegates.held import Held, held


class _Asking(QStyledItemDelegate):
    """Notes for each row what the view says and what the option says."""

    def __init__(self) -> None:
        super().__init__()
        self.said: dict[int, tuple[Held, Held]] = {}

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        state, flag = option.state, QStyle.StateFlag
        by_option = Held(
            bool(state & flag.State_Selected), bool(state & flag.State_MouseOver), bool(state & flag.State_HasFocus)
        )
        self.said[index.row()] = (held(option, index), by_option)


def test_rows_say_the_same_as_their_options(qtbot: QtBot) -> None:
    view, asking = QListView(), _Asking()
    qtbot.addWidget(view)
    view.setModel(QStringListModel(["one", "two", "three"], view))
    view.setItemDelegate(asking)
    view.setMouseTracking(True)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    view.setFocus()
    view.setCurrentIndex(view.model().index(1, 0))

    QTest.mouseMove(view.viewport(), view.visualRect(view.model().index(2, 0)).center())
    qtbot.waitUntil(view.underMouse)

    view.grab()

    assert asking.said[0] == (Held(), Held())
    assert asking.said[1] == (Held(chosen=True, focused=True),) * 2
    assert asking.said[2][0] == Held(hovered=True)


def test_a_row_outside_a_view_is_none_of_the_three(qtbot: QtBot) -> None:
    model = QStringListModel(["one"])

    assert held(QStyleOptionViewItem(), model.index(0, 0)) == Held()
