import io
from typing import Any

from reportlab.pdfgen.canvas import Canvas

from exports.pdf.pen import Pen


def _cleared(*letters: tuple[float, float, float]) -> list[tuple[float, ...]]:
    """Return what is drawn white for letters (x, baseline, width) beside a field hatched from 100 to 200."""
    pen = Pen(Canvas(io.BytesIO(), pagesize=(400, 400)), 400)
    drawn: list[tuple[float, ...]] = []

    def box(*place: float, **look: Any) -> None:
        if look.get("fill") == 1:
            drawn.append(place)

    pen.box = box  # type: ignore[method-assign]
    pen.hatch(100, 100, 100, 20)
    for x, baseline, width in letters:
        pen.letters(x, baseline, "Helvetica", 10, "word", None, width)
    return drawn


def test_a_hatch_makes_way_for_the_words_on_it() -> None:
    assert _cleared((90, 115, 40)) == [(100, 100, 33, 20)]


def test_words_beside_a_hatch_leave_it_as_it_is() -> None:
    assert _cleared((10, 115, 40), (90, 200, 40)) == []
