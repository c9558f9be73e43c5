"""A copy to share: both files keep what they had in common."""

from planner.copies import copy_to_share
from planner.edits.fields import Retime, Retitle
from planner.edits.versions import KeepVersion
from planner.edits.whole import Rename
from planner.ids import derived_ids
from planner.merging import common_ancestor, merge, offers
from tests.builders import a_block, a_day, a_plan


def test_two_who_worked_on_copies_merge_them_without_a_question() -> None:
    mine = a_plan(a_day(a_block("One", id="one"), a_block("Two", id="two")))
    shared = copy_to_share(mine, name="Shared copy 1", new_id=derived_ids("share"))
    assert shared.keep is not None
    mine = Retime("one", 30).apply(shared.keep.apply(mine))
    hers = Retitle("two", "Panel").apply(shared.copy)
    merged = merge(common_ancestor(mine, hers), mine, hers)

    assert merged.conflicts == ()
    assert [(block.title, block.minutes) for block in merged.plan.blocks()] == [("One", 30), ("Panel", 15)]


def test_sharing_the_same_state_twice_keeps_one_version() -> None:
    mine = a_plan(a_day(a_block("One")))
    first = copy_to_share(mine, name="Shared copy 1", new_id=derived_ids("share"))
    assert first.keep is not None
    again = copy_to_share(first.keep.apply(mine), name="Shared copy 2", new_id=derived_ids("again"))

    assert again.keep is None
    assert again.copy == first.copy
    assert first.copy.parent == first.keep.id


def test_answers_that_differ_are_asked_about_since_a_version_holds_none() -> None:
    mine = a_plan(a_day(a_block("One", id="one")))
    shared = copy_to_share(mine, name="Shared copy 1", new_id=derived_ids("share"))
    assert shared.keep is not None
    mine = Rename("A new title of mine").apply(shared.keep.apply(mine))

    (row,) = offers(common_ancestor(mine, shared.copy), mine, shared.copy, by_version=True)

    assert (row.head.field, row.conflict, row.mine) == ("title", "changed-here", "A new title of mine")


def test_an_older_version_that_is_the_same_again_does_not_serve_for_a_copy() -> None:
    first = a_plan(a_day(a_block("One", id="one")))
    kept = KeepVersion("versionaaa", "First").apply(first)
    other = KeepVersion("versionbbb", "Second").apply(Retime("one", 30).apply(kept))
    back = Retime("one", 15).apply(other)

    shared = copy_to_share(back, name="Shared copy", new_id=derived_ids("share"))

    assert shared.keep is not None
