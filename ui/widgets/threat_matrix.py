"""Threats to look at: likelihood across, impact upwards, a number in each square. Nothing is multiplied."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.safety_record import Threat
from planner.vocabulary import GRADES
from ui.theme import Theme, blend
from ui.wording.safety_lists import grade_words
from ui.words import translate

_ROW, _LEFT = 26, 78


class ThreatMatrix(QWidget):
    """A picture of where the threats stand; the same is told in words to whoever cannot see it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._places: dict[tuple[int, int], list[int]] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(translate("Safety", "Likelihood and impact"))

    def show_threats(self, threats: tuple[Threat, ...]) -> None:
        """Show threats by their number in the list; those without both grades have no square."""
        self._places = {}
        told = []
        for number, threat in enumerate(threats, start=1):
            if threat.likelihood is not None and threat.impact is not None:
                place = (GRADES.index(threat.likelihood), GRADES.index(threat.impact))
                self._places.setdefault(place, []).append(number)
                told.append(
                    translate(
                        "Safety",
                        "{number}: likelihood {likelihood}, impact {impact}",
                        number=number,
                        likelihood=grade_words(threat.likelihood),
                        impact=grade_words(threat.impact),
                    )
                )
        self.setAccessibleDescription("; ".join(told))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(380), self._theme.px(_ROW * 7 + 4))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(240), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        left, row = theme.px(_LEFT), theme.px(_ROW)
        wide = min(theme.px(84), (self.width() - left - 2) // len(GRADES))
        small = theme.font(0.9)
        painter.setFont(small)
        painter.setPen(theme.colour("muted"))
        painter.drawText(QRectF(0, 0, left + wide * 5, row), _MIDDLE_LEFT, translate("Safety", "Impact"))
        for up, grade in enumerate(reversed(GRADES)):
            where = QRectF(0, row * (up + 1), left - theme.px(6), row)
            painter.setPen(theme.colour("muted"))
            painter.drawText(
                where, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), grade_words(grade)
            )
            for across in range(len(GRADES)):
                self._square(painter, QRectF(left + across * wide, row * (up + 1), wide, row), (across, 4 - up))
        painter.setPen(theme.colour("muted"))
        metrics = painter.fontMetrics()
        for across, grade in enumerate(GRADES):
            words = metrics.elidedText(grade_words(grade), Qt.TextElideMode.ElideRight, wide)
            where = QRectF(left + across * wide, row * 6, wide, row)
            painter.setPen(theme.colour("muted"))
            painter.drawText(where, int(Qt.AlignmentFlag.AlignCenter), words)
        painter.drawText(QRectF(0, row * 6, left, row), _MIDDLE_LEFT, translate("Safety", "Likelihood"))
        painter.end()

    def _square(self, painter: QPainter, rect: QRectF, place: tuple[int, int]) -> None:
        theme = self._theme
        # The top row is planned for whatever stands in it, so that it is set apart; no square is better or worse.
        top = place[1] == len(GRADES) - 1
        ground = theme.colour("surface")
        painter.fillRect(rect, blend(theme.colour("accent"), ground, 0.14) if top else ground)
        painter.setPen(QPen(theme.colour("border"), 1))
        painter.drawRect(rect)
        numbers = self._places.get(place)
        if numbers:
            painter.setFont(theme.font(0.9, bold=True))
            painter.setPen(theme.colour("text"))
            shown = ", ".join(map(str, numbers[:6])) + ("…" if len(numbers) > 6 else "")
            painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), shown)
            painter.setFont(theme.font(0.9))


_MIDDLE_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
