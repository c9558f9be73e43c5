"""Who brings what, what is packed, and the figures of the checks."""

from planner.edits.preparing import Bring, Pack, PackBack, SetLimit, carrying_of
from planner.plan import Carrying
from planner.storage.plan_file import decode, encode
from tests.builders import a_day, a_plan


def test_what_was_agreed_about_a_thing_is_kept_however_the_thing_is_spelled() -> None:
    plan = Bring("Markers", "B").apply(a_plan(a_day()))
    plan = Pack(" markers ", packed=True).apply(plan)
    plan = PackBack("MARKERS", packed_back=True).apply(plan)

    assert carrying_of(plan, "markers") == Carrying("Markers", "B", packed=True, packed_back=True)
    assert decode(encode(plan)) == plan


def test_a_thing_about_which_nothing_is_agreed_leaves_no_trace() -> None:
    plan = a_plan(a_day())

    assert Bring("Markers", "").apply(Bring("Markers", "B").apply(plan)) == plan


def test_typing_who_brings_one_thing_is_one_step() -> None:
    assert Bring("Markers", "B").merge_key == Bring("markers", "Bo").merge_key
    assert Bring("Markers", "B").merge_key != Bring("Pens", "B").merge_key


def test_a_figure_of_the_checks_is_set_for_this_plan_and_given_back() -> None:
    plan = a_plan(a_day())

    stricter = SetLimit("input", 15).apply(plan)

    assert stricter.limits == {"input": 15}
    assert SetLimit("input", None).apply(stricter) == plan
