"""Painting an offer of the drawer: purpose, name and minutes, and under them why."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.models.agenda_model import Index
from ui.models.drawer_model import DrawerModel, Offer
from ui.theme import Theme
from ui.widgets.icons import Icons
from ui.widgets.purpose_mark import mark_size, paint_mark
from ui.wording import minutes_words

_WRAP = int(Qt.TextFlag.TextWordWrap)


class OfferDelegate(QStyledItemDelegate):
    """Paints an offer over three lines at most: a name that may wrap, and one line of why."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._icons, self._view = theme, icons, parent
        self._title, self._small = theme.font(bold=True), theme.font(0.9)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.width() - self._theme.px(16)
        offer: Offer = index.data(DrawerModel.OFFER)
        words = self._title_height(offer, width) + self._why_height(offer, width)
        return QSize(self._theme.px(120), words + mark_size(self._theme).height() + self._theme.px(20))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        offer: Offer = index.data(DrawerModel.OFFER)
        theme, px = self._theme, self._theme.px
        rect: QRect = option.rect
        state = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colour("selected"))
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), theme.colour("primary"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.colour("raised"))
        painter.setPen(theme.colour("line"))
        painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())
        inner = rect.adjusted(px(10), px(6), -px(8), 0)
        painter.setFont(self._title)
        painter.setPen(theme.colour("text"))
        title = QRect(inner.left(), inner.top(), inner.width(), self._title_height(offer, rect.width()))
        painter.drawText(title, _WRAP, offer.title)
        size = mark_size(theme)
        top = title.bottom() + px(4)
        paint_mark(painter, QRectF(inner.left(), top, size.width(), size.height()), offer.purpose, theme, self._icons)
        painter.setFont(self._small)
        painter.setPen(theme.colour("muted"))
        minutes = QRect(inner.left() + size.width() + px(7), top, inner.width(), size.height())
        painter.drawText(minutes, int(Qt.AlignmentFlag.AlignVCenter), minutes_words(offer.minutes))
        why = QRect(inner.left(), top + size.height() + px(3), inner.width(), self._why_height(offer, rect.width()))
        painter.drawText(why, _WRAP, self._why(offer, rect.width()))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour("primary"), 1.5))
            painter.drawRect(QRectF(rect).adjusted(1, 1, -1, -2))
        painter.restore()

    def _title_height(self, offer: Offer, width: int) -> int:
        return self._wrapped(self._title, offer.title, width)

    def _why(self, offer: Offer, width: int) -> str:
        """Return why it is offered, in two lines at most."""
        room = int(self._room(width) * 1.7)
        return QFontMetrics(self._small).elidedText(offer.line, Qt.TextElideMode.ElideRight, room)

    def _why_height(self, offer: Offer, width: int) -> int:
        return self._wrapped(self._small, self._why(offer, width), width) if offer.line else 0

    def _wrapped(self, font: QFont, text: str, width: int) -> int:
        return QFontMetrics(font).boundingRect(QRect(0, 0, self._room(width), 1_000), _WRAP, text).height()

    def _room(self, width: int) -> int:
        return max(40, width - self._theme.px(18))
