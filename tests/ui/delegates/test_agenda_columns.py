from itertools import pairwise

import pytest

from ui.delegates.agenda_columns import columns
from ui.theme import Theme


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("width", "dropped"),
    [(860, set()), (620, set()), (520, {"form"}), (440, {"form", "lead"}), (380, {"form", "lead", "marks"})],
)
def test_where_it_is_narrow_form_lead_and_marks_go_in_this_order(width: int, dropped: set[str]) -> None:
    at = columns(width, Theme("light"))

    assert {name for name in ("form", "lead", "marks") if getattr(at, name)[1] == 0} == dropped


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_columns_follow_each_other_without_overlap_at_every_text_size(scale: float) -> None:
    at = columns(1_000, Theme("light", scale=scale))

    seen = [cell for cell in (at.start, at.minutes, at.kind, at.block, at.form, at.lead, at.marks) if cell[1]]
    assert all(left + wide <= after for (left, wide), (after, _) in pairwise(seen))
    assert sum(seen[-1]) <= 1_000


def test_an_hour_that_is_long_to_write_is_shown_whole() -> None:
    theme = Theme("light")
    assert columns(1_000, theme, hour=90).start[1] > 90
    assert columns(1_000, theme).start[1] < 90
