"""How the window looks: colours for light and dark, spacing, and the palette and style sheet made from them."""

from pathlib import Path
from typing import Literal

from msgspec import Struct
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from planner.vocabulary import Purpose

Mode = Literal["light", "dark"]

SHEET = Path(__file__).parent / "style.qss"
"""The style sheet; ``@name`` in it stands for a token or size."""


class Tokens(Struct, frozen=True):
    """The colours of one mode, by what they are for."""

    background: str
    surface: str
    raised: str
    text: str
    muted: str
    line: str
    border: str
    primary: str
    on_primary: str
    selected: str
    accent: str
    problem: str
    warning: str
    hint: str
    settled: str
    desk: str


LIGHT = Tokens(
    background="#FAF8F5",
    surface="#FFFFFF",
    raised="#F3EEE8",
    text="#1F1B24",
    muted="#5E5866",
    line="#DDD6CF",
    border="#8C8492",
    primary="#6B2C70",
    on_primary="#FFFFFF",
    selected="#F3EAF3",
    accent="#9A5212",
    problem="#A3272A",
    warning="#825400",
    hint="#44546A",
    settled="#2A6B45",
    desk="#EAE4DC",
)
DARK = Tokens(
    background="#1C1A1F",
    surface="#26232A",
    raised="#302C35",
    text="#EDE8F0",
    muted="#B5ADBD",
    line="#3F3A46",
    border="#847B8C",
    primary="#D29BD8",
    on_primary="#2A1230",
    selected="#3D3144",
    accent="#E5A45C",
    problem="#F0908F",
    warning="#E8BE6A",
    hint="#A9BCD6",
    settled="#8CCFA6",
    desk="#141217",
)

PURPOSE_COLOURS: dict[Purpose, tuple[str, str]] = {
    "connection": ("#C4566A", "#E58A9A"),
    "input": ("#3B3A94", "#9C9BE8"),
    "exploration": ("#2E86B8", "#7CC3EC"),
    "imagining": ("#A98410", "#E0C467"),
    "decision": ("#8C2A5A", "#DD7FAC"),
    "practice": ("#1F7A3F", "#6CC489"),
    "reflection": ("#A2489A", "#D590CE"),
    "care": ("#2B8F80", "#66CDBB"),
    "break": ("#8F867E", "#9C94A3"),
    "logistics": ("#77752A", "#BDBB6A"),
}
PURPOSE_LETTERS: dict[Purpose, str] = {
    "connection": "C",
    "input": "I",
    "exploration": "E",
    "imagining": "M",
    "decision": "D",
    "practice": "P",
    "reflection": "R",
    "care": "K",
    "break": "B",
    "logistics": "L",
}

SMALLEST_POINTS = 9.0
"""No text in the window is smaller than this."""


class Theme:
    """The look in force: mode, tokens, and sizes that follow the system font."""

    def __init__(self, mode: Mode, *, scale: float = 1.0, base: QFont | None = None) -> None:
        self.mode = mode
        self.tokens = DARK if mode == "dark" else LIGHT
        self.base = QFont(base or QGuiApplication.font())
        size = self.base.pointSizeF() if self.base.pointSizeF() > 0 else 10.0
        self.points = max(SMALLEST_POINTS, size * scale)
        self.base.setPointSizeF(self.points)
        self._fonts: dict[tuple[float, bool], QFont] = {}

    @property
    def is_dark(self) -> bool:
        """Whether words are light on a dark ground."""
        return self.mode == "dark"

    def px(self, design: float) -> int:
        """Return a design measure (pixels at a 10-point font) at the size in force."""
        return round(design * max(1.0, self.points / 10.0))

    def font(self, factor: float = 1.0, *, bold: bool = False) -> QFont:
        """Return the font at a factor of the base size, never below nine points; it is the caller's own."""
        made = self._fonts.get((factor, bold))
        if made is None:
            made = self._fonts[factor, bold] = QFont(self.base)
            made.setPointSizeF(max(SMALLEST_POINTS, self.points * factor))
            if bold:
                made.setWeight(QFont.Weight.DemiBold)
        return QFont(made)

    def colour(self, name: str) -> QColor:
        """Return the colour of a token."""
        return QColor(getattr(self.tokens, name))

    def purpose(self, purpose: Purpose) -> QColor:
        """Return the colour of a purpose."""
        light, dark = PURPOSE_COLOURS[purpose]
        return QColor(dark if self.is_dark else light)

    def tint(self, purpose: Purpose) -> QColor:
        """Return the fill of a purpose's mark: its colour laid thinly over the surface."""
        return blend(self.purpose(purpose), self.colour("surface"), 0.22 if self.is_dark else 0.15)

    def apply(self, app: QApplication) -> None:
        """Make the whole application look like this."""
        app.setFont(self.base)
        app.setPalette(self.palette())
        app.setStyleSheet(self.style_sheet())

    def palette(self) -> QPalette:
        """Return the palette for widgets that paint by themselves."""
        t = self.tokens
        palette = QPalette()
        roles = {
            QPalette.ColorRole.Window: t.background,
            QPalette.ColorRole.WindowText: t.text,
            QPalette.ColorRole.Base: t.surface,
            QPalette.ColorRole.AlternateBase: t.raised,
            QPalette.ColorRole.Text: t.text,
            QPalette.ColorRole.PlaceholderText: t.muted,
            QPalette.ColorRole.Button: t.surface,
            QPalette.ColorRole.ButtonText: t.text,
            QPalette.ColorRole.ToolTipBase: t.surface,
            QPalette.ColorRole.ToolTipText: t.text,
            QPalette.ColorRole.Highlight: t.primary,
            QPalette.ColorRole.HighlightedText: t.on_primary,
            QPalette.ColorRole.Link: t.primary,
            QPalette.ColorRole.LinkVisited: t.primary,
            QPalette.ColorRole.BrightText: t.problem,
            QPalette.ColorRole.Light: t.surface,
            QPalette.ColorRole.Midlight: t.raised,
            QPalette.ColorRole.Mid: t.line,
            QPalette.ColorRole.Dark: t.border,
            QPalette.ColorRole.Shadow: t.border,
        }
        for role, value in roles.items():
            palette.setColor(role, QColor(value))
        faint = blend(QColor(t.border), QColor(t.background), 0.55)
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, faint)
        return palette

    def style_sheet(self) -> str:
        """Return the style sheet, filled with tokens and sizes."""
        sizes = {f"p{n}": f"{self.px(n)}px" for n in (2, 4, 5, 6, 7, 8, 10, 12, 14, 16, 26, 28, 30, 32, 38)}
        points = {
            "small": f"{max(SMALLEST_POINTS, self.points * 0.9):.2f}pt",
            "section": f"{self.points * 1.2:.2f}pt",
            "lead": f"{self.points * 1.1:.2f}pt",
            "reading": f"{self.points * 1.65:.2f}pt",
            "page": f"{self.points * 1.5:.2f}pt",
        }
        disabled = blend(self.colour("border"), self.colour("background"), 0.55).name()
        hover = blend(self.colour("raised"), self.colour("surface"), 0.7).name()
        values = {
            **{name: getattr(self.tokens, name) for name in self.tokens.__struct_fields__},
            **sizes,
            **points,
            "disabled": disabled,
            "hover": hover,
            "indicators": (SHEET.parent / "icons" / "indicator").as_posix(),
            "mode": self.mode,
        }
        sheet = SHEET.read_text(encoding="utf-8")
        for name in sorted(values, key=len, reverse=True):
            sheet = sheet.replace(f"@{name}", values[name])
        return sheet


def blend(over: QColor, under: QColor, share: float) -> QColor:
    """Return ``share`` of one colour laid over another."""
    return QColor(
        round(over.red() * share + under.red() * (1 - share)),
        round(over.green() * share + under.green() * (1 - share)),
        round(over.blue() * share + under.blue() * (1 - share)),
    )
