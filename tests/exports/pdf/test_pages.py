"""Boxes that flow over pages: a page is never begun for a head, a rule or a last line alone."""

from exports.pdf.boxes import ALONE, Box, Gap, Row, Rule, Stack, ended
from exports.pdf.pages import Pages
from exports.pdf.pen import Pen


class _Lines(Box):
    """So many lines of ten points, that part anywhere when they are forced to and nowhere else."""

    def __init__(self, count: int) -> None:
        super().__init__(100, count * 10)
        self.count = count

    def draw(self, pen: Pen, x: float, y: float) -> None:
        """Draw nothing."""

    def split(self, room: float, *, force: bool = False) -> tuple[Box | None, Box | None]:
        if self.height <= room:
            return self, None
        fitting = int(room / 10)
        if not force or fitting < 1:
            return None, self
        return _Lines(fitting), _Lines(self.count - fitting)


def _flowed(*boxes: Box, height: float = 200.0) -> list[float]:
    """Return how high each page is filled below its head of 20."""
    pages = Pages(height)

    def turn() -> None:
        pages.turn()
        pages.head(_Lines(2))

    turn()
    pages.flow(boxes, turn)
    return [sum(box.height for _, _, box in page.placed) - 20 for page in pages.pages]


def test_what_no_page_holds_begins_below_the_head_of_the_first() -> None:
    assert _flowed(_Lines(30)) == [180.0, 120.0]


def test_what_one_page_holds_goes_to_the_next_whole() -> None:
    assert _flowed(_Lines(3), _Lines(16)) == [30.0, 160.0]


def test_a_rule_is_not_worth_a_page_and_does_not_keep_one() -> None:
    assert _flowed(_Lines(18), Rule(100, 1.5)) == [180.0]
    assert _flowed(Stack([Rule(100, 1), Row([(0, _Lines(30))])], whole=True))[0] > 100


def test_a_heading_takes_some_of_what_follows_it_along() -> None:
    heading = _Lines(2)
    assert heading.height < 180 * ALONE
    assert _flowed(Stack([heading, _Lines(17)], whole=True)) == [180.0, 10.0]


def test_the_last_words_go_over_with_those_before_them() -> None:
    boxes = ended([_Lines(15), _Lines(3), Gap(4), _Lines(1)])
    assert _flowed(*boxes) == [150.0, 44.0]
    assert ended([_Lines(15), _Lines(16)])[0].height == 150
