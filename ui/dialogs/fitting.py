"""Making a dialog as tall as its words, and never larger than the screen."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLayout, QPushButton

from ui.theme import SMALLEST_POINTS
from ui.widgets.text import button
from ui.words import translate

_SHARE = 0.9


class FittedDialog(QDialog):
    """A dialog that takes the height its layout needs at its width when it is first shown."""

    wide = 480
    """The width in design pixels (at a 10-point font)."""
    tall = 0
    """The height in design pixels; 0 takes what the layout needs."""

    def px(self, design: float) -> int:
        """Return a design measure at the font in force."""
        return round(design * max(1.0, max(self.font().pointSizeF(), SMALLEST_POINTS) / 10.0))

    def arrange(self, width: int) -> None:
        """Set the parts in the way that suits a width in pixels, before the height is taken."""

    def foot_to_close(self, *, by_return: bool = True) -> QHBoxLayout:
        """Return a foot with one button that closes the dialog, also ``by_return`` where Return does nothing else."""
        close = button(translate("Dialogs", "Close"), "main")
        close.clicked.connect(self.accept)
        close.setDefault(by_return)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        return foot

    def foot_to_agree(self, state: QLabel, agree: QPushButton, *before: QPushButton) -> QHBoxLayout:
        """Return a foot that says how things stand, with "Not now" beside the button that agrees.

        What stands ``before`` them belongs to what is said.
        """
        leave = button(translate("Dialogs", "Not now"))
        leave.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(self.px(8))
        foot.addWidget(state, 1)
        for widget in (*before, leave):
            foot.addWidget(widget)
        foot.addWidget(agree)
        return foot

    def setVisible(self, visible: bool) -> None:
        if visible and not self.isVisible():
            self._fit()
        super().setVisible(visible)

    def done(self, result: int) -> None:
        super().done(result)
        # The window would else keep every dialog that was ever opened.
        self.deleteLater()

    def _fit(self) -> None:
        layout = self.layout()
        if layout is None:
            return
        self.ensurePolished()
        # The default would hold every wrapped text at the height that it needs at its narrowest.
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        layout.activate()
        room = self.screen().availableGeometry()
        width = min(max(self.px(self.wide), layout.minimumSize().width()), round(room.width() * _SHARE))
        self.arrange(width)
        needed = layout.heightForWidth(width) if layout.hasHeightForWidth() else layout.sizeHint().height()
        height = self.px(self.tall) if self.tall else needed
        self.setMinimumSize(min(width, self.px(320)), 0)
        self.resize(width, min(height, round(room.height() * _SHARE)))
