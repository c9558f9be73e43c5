"""Our own icons, tinted when they are loaded."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).parent.parent / "icons"


class Icons:
    """Loads icons by name and keeps the tinted ones."""

    def __init__(self) -> None:
        self._sources: dict[str, bytes] = {}
        self._renderers: dict[tuple[str, str], QSvgRenderer] = {}
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}

    def icon(self, name: str, colour: QColor, *, size: int = 20, faint: QColor | None = None) -> QIcon:
        """Return an icon in one colour, and in a fainter one for what cannot be done now, if that is named."""
        icon = QIcon()
        app = QGuiApplication.instance()
        sharp = isinstance(app, QGuiApplication) and app.devicePixelRatio() > 1
        for ratio in (1.0, 2.0) if sharp else (1.0,):
            icon.addPixmap(self.pixmap(name, colour, size, ratio))
            if faint is not None:
                icon.addPixmap(self.pixmap(name, faint, size, ratio), QIcon.Mode.Disabled)
        return icon

    def pixmap(self, name: str, colour: QColor, size: int, ratio: float = 1.0) -> QPixmap:
        """Return an icon as a picture of ``size`` logical pixels."""
        key = (name, colour.name(), size, ratio)
        if key not in self._pixmaps:
            side = round(size * ratio)
            picture = QPixmap(QSize(side, side))
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            self.paint(painter, name, colour, QRectF(0, 0, side, side))
            painter.end()
            picture.setDevicePixelRatio(ratio)
            self._pixmaps[key] = picture
        return self._pixmaps[key]

    def paint(self, painter: QPainter, name: str, colour: QColor, where: QRectF) -> None:
        """Draw an icon into a rectangle."""
        key = (name, colour.name())
        if key not in self._renderers:
            if name not in self._sources:
                self._sources[name] = (FOLDER / f"{name}.svg").read_bytes()
            drawn = self._sources[name].replace(b"currentColor", colour.name().encode())
            self._renderers[key] = QSvgRenderer(QByteArray(drawn))
        self._renderers[key].render(painter, where)
