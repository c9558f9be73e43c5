from msgspec.structs import replace

from planner.brief import People
from tests.builders import a_block, a_brief, a_plan
from ui.wording.people import groups_words

TALK = a_block("Talk", form="small-groups")


def test_groups_are_counted_for_the_people_of_the_brief_with_the_time_to_tell_back() -> None:
    plan = replace(a_plan(), brief=a_brief(participants=People(27, 27)))

    words = groups_words(TALK, plan, per_group=4)

    assert words.startswith("27 people: six of 4 and one of 3.")
    assert "14 min to tell back" in words


def test_a_range_of_people_is_told_at_both_ends_and_pairs_as_pairs() -> None:
    plan = replace(a_plan(), brief=a_brief(participants=People(12, 13)))

    assert groups_words(replace(TALK, form="pairs"), plan, per_group=4) == (
        "12 people: six of 2; 13 people: one of 3 and five of 2."
    )
    assert groups_words(replace(TALK, form="plenary"), plan, per_group=4) == ""
    assert groups_words(TALK, a_plan(), per_group=4) == ""
