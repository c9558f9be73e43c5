"""The brief: answers that may each be left open."""

import pytest

from planner.brief import Brief, Hours, People


@pytest.mark.parametrize(
    ("text", "people"), [("18", (18, 18)), ("12-25", (12, 25)), (" 12 – 25 ", (12, 25)), ("500", (500, 500))]
)
def test_people_are_a_number_or_a_range(text: str, people: tuple[int, int]) -> None:
    assert People.parse(text) == People(*people)


@pytest.mark.parametrize("text", ["", "0", "501", "25-12", "some", "12-", "-5", "1e2", "12.5"])
def test_what_is_no_number_of_people_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        People.parse(text)


def test_a_brief_that_says_nothing_has_everything_open() -> None:
    brief = Brief()

    assert brief.minutes is None
    assert len(brief.unknown) == len(Brief.__struct_fields__)


def test_an_answered_question_is_no_longer_unknown() -> None:
    brief = Brief(journey="building", days=(Hours("18:00", "20:00"),))

    assert "journey" not in brief.unknown
    assert brief.minutes == 120


def test_a_day_that_ends_before_it_starts_is_named() -> None:
    assert list(Hours("18:00", "17:00").complaints()) == [("end", "end-before-start")]


def test_a_date_that_does_not_exist_is_named() -> None:
    assert list(Hours("18:00", "20:00", date="2027-02-30").complaints()) == [("date", "no-such-date")]
