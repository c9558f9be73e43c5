"""Measures and styles of the word-processor file: the same scale as on paper, in a face that every machine has."""

from msgspec import Struct

from exports.options import PAPERS, PaperOptions

TINT = "EBEBEB"


class Look(Struct, frozen=True):
    """Sizes in points, and the styles made of them."""

    width: float
    height: float
    margin: float
    large: bool
    low_ink: bool
    face: str = "Arial"

    @property
    def text_width(self) -> float:
        """The width between the margins."""
        return self.width - 2 * self.margin

    @property
    def body(self) -> float:
        """The size of ordinary text."""
        return 18.0 if self.large else 10.5

    @property
    def small(self) -> float:
        """The size of what is read at leisure."""
        return 18.0 if self.large else 9.5

    @property
    def line(self) -> int:
        """Leading, in 240ths of a line."""
        return 324 if self.large else 276

    @property
    def mark(self) -> float:
        """The room for a clock before a step; 0 where it stands on a line of its own."""
        return 0.0 if self.large else 84.0

    def twips(self, points: float) -> int:
        """Return points as twentieths, the measure of the format."""
        return round(points * 20)

    def size(self, points: float) -> str:
        """Return the size of letters, for scripts from both directions."""
        half = round(points * 2)
        return f'<w:sz w:val="{half}"/><w:szCs w:val="{half}"/>'

    def styles(self) -> tuple[tuple[str, str, str, str], ...]:
        """Return id, name, paragraph rules and letter rules of each style."""
        bold = "<w:b/><w:bCs/>"
        keep = "<w:keepNext/><w:keepLines/>"
        large = self.large
        scale = 1.4 if large else 1.0
        box = "".join(
            f'<w:{side} w:val="single" w:sz="6" w:space="4" w:color="auto"/>'
            for side in ("top", "left", "bottom", "right")
        )
        bar = '<w:left w:val="single" w:sz="18" w:space="6" w:color="auto"/>'
        rule = '<w:bottom w:val="single" w:sz="12" w:space="3" w:color="auto"/>'
        hair = '<w:top w:val="single" w:sz="4" w:space="4" w:color="999999"/>'
        tint = "" if self.low_ink else f'<w:shd w:val="clear" w:color="auto" w:fill="{TINT}"/>'
        hanging = self._hanging()
        right = self.twips(self.text_width)
        writing = f'<w:tabs><w:tab w:val="right" w:leader="underscore" w:pos="{right}"/></w:tabs>'
        return (
            ("Normal", "Normal", "", ""),
            (
                "Heading1",
                "heading 1",
                f"{keep}<w:pBdr>{rule}</w:pBdr>{_space(18, 6, single=True)}{_level(0)}",
                bold + self.size(20 * scale),
            ),
            (
                "Heading2",
                "heading 2",
                f"{keep}{_space(16, 4, single=True)}{_level(1)}",
                bold + self.size(14.5 * scale),
            ),
            ("Heading3", "heading 3", f"{keep}{_space(8, 2, single=True)}{_level(2)}", bold + self.size(self.body)),
            ("Lead", "Lead", _space(0, 6), ""),
            ("Say", "Say", f"<w:keepLines/><w:pBdr>{box}</w:pBdr>{_space(4, 6)}{self._indent(6)}", bold),
            (
                "SayInStep",
                "Say in a step",
                f"<w:keepLines/><w:pBdr>{box}</w:pBdr>{_space(4, 6)}{self._stepped(6)}",
                bold,
            ),
            (
                "SayInTable",
                "Say in a table",
                f"<w:pBdr>{bar}</w:pBdr>{_space(1, 1, single=True)}{self._indent(8)}",
                "",
            ),
            ("Watch", "Watch for", _space(2, 4), ""),
            ("Step", "Step", f"<w:keepLines/><w:pBdr>{hair}</w:pBdr>{hanging}", ""),
            ("StepRest", "Step on a pause", f"<w:keepLines/>{tint}{hanging}", ""),
            ("StepMore", "Step, goes on", f"<w:keepLines/>{_space(0, 3)}{self._stepped(0)}", ""),
            ("Small", "Small", _space(1, 3), self.size(self.small)),
            ("Big", "Big", _space(2, 2, single=True), self.size(22 * scale)),
            ("Pause", "Pause", f"<w:keepNext/>{tint}{_space(10, 4)}", ""),
            ("Last", "Last", _space(8, 2), bold),
            ("Question", "Question", f"{keep}{_space(6, 6, single=True)}", bold + self.size(14 * scale)),
            ("ListDash", "List Bullet", _space(0, 2), ""),
            ("TableText", "Table text", _space(0, 0, single=not large), self.size(self.body if large else 10)),
            (
                "TableHead",
                "Table head",
                f"<w:keepNext/>{_space(0, 0, single=True)}",
                bold + self.size(16 if large else 9),
            ),
            ("Writing", "Line to write on", f"{writing}{_space(14 if large else 9, 0)}", ""),
            ("Choices", "Choices", _space(3, 3), ""),
            ("Footer", "footer", self._footer(), self.size(16 if large else 9)),
        )

    def _hanging(self) -> str:
        at = self.twips(self.mark)
        if not at:
            return _space(8, 2)
        tab = f'<w:tabs><w:tab w:val="left" w:pos="{at}"/></w:tabs>'
        return f'{tab}{_space(5, 3)}<w:ind w:left="{at}" w:hanging="{at}"/>'

    def _indent(self, points: float) -> str:
        return f'<w:ind w:left="{self.twips(points)}" w:right="{self.twips(points)}"/>'

    def _stepped(self, points: float) -> str:
        return f'<w:ind w:left="{self.twips(self.mark + points)}" w:right="{self.twips(points)}"/>'

    def _footer(self) -> str:
        width = self.text_width
        return (
            '<w:pBdr><w:top w:val="single" w:sz="4" w:space="4" w:color="auto"/></w:pBdr>'
            f'<w:tabs><w:tab w:val="center" w:pos="{self.twips(width / 2)}"/>'
            f'<w:tab w:val="right" w:pos="{self.twips(width)}"/></w:tabs>{_space(0, 0, single=True)}'
        )


def look(options: PaperOptions) -> Look:
    """Return the measures for these options."""
    width, height = PAPERS[options.paper]
    if options.landscape:
        width, height = height, width
    return Look(width, height, options.margin * 72 / 25.4, options.large_print, options.low_ink)


def _space(before: float, after: float, *, single: bool = False) -> str:
    line = ' w:line="252" w:lineRule="auto"' if single else ""
    return f'<w:spacing w:before="{round(before * 20)}" w:after="{round(after * 20)}"{line}/>'


def _level(level: int) -> str:
    return f'<w:outlineLvl w:val="{level}"/>'
