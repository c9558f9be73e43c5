"""A copy to share: both files keep what they had in common."""

import pytest
from msgspec.structs import replace

from planner.brief import QUESTION_FOUR
from planner.copies import copy_to_share
from planner.edits.fields import Retime, Retitle, WritePrivateNotes
from planner.edits.versions import KeepVersion
from planner.edits.whole import Rename
from planner.ids import derived_ids
from planner.merging import common_ancestor, merge, offers
from planner.plan import MOST_SNAPSHOTS, Carrying, Plan, PlanError, Preparing, Safety, Silenced, Strand, Strands
from planner.safety_record import Threat
from planner.storage.plan_file import encode
from tests.builders import a_block, a_brief, a_day, a_plan

NOTE = "qznote"


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
    assert again.copy.parent == first.copy.parent
    assert [(one.days, one.parked) for one in again.copy.snapshots] == [(first.copy.days, ())]
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


def a_guarded_plan() -> Plan:
    """Return a plan with something in every place that is nobody else's business."""
    strands = Strands(
        "group", strands=(Strand("strandaaa", blocks=(a_block("Beside", id="beside", private_notes=NOTE),)),)
    )
    first = a_plan(
        a_day(a_block("One", id="one", private_notes=NOTE), strands), parked=(a_block("P", private_notes=NOTE),)
    )
    older = KeepVersion("versionold", f"{NOTE} before").apply(first)
    return replace(
        Retime("one", 30).apply(older),
        brief=replace(a_brief(), exposure="high", backlash="likely", trust="close"),
        safety=Safety(asked=NOTE, threats=(Threat("athreataaa", NOTE, NOTE),)),
        silenced=(Silenced("no-meal", (), NOTE),),
        preparing=Preparing(things=(Carrying("Pens", NOTE),), done=(NOTE,)),
    )


def test_a_copy_to_share_holds_nothing_of_what_is_one_own_business() -> None:
    plan = a_guarded_plan()
    shared = copy_to_share(plan, name="Shared copy 2", new_id=derived_ids("share"))

    assert NOTE.encode() not in encode(shared.copy, protected=True)
    assert not any(shared.copy.brief.answered(key) for key in QUESTION_FOUR)
    assert shared.copy.brief.trust == plan.brief.trust
    assert [one.name for one in shared.copy.snapshots] == ["Shared copy 2"]
    assert {(one.code, one.count) for one in shared.left_out} == {
        *(
            ("risk-answers", 2),
            ("private-notes", 3),
            ("safety", 1),
            ("silenced", 1),
            ("preparing", 2),
            ("snapshots", 1),
        ),
    }


def a_plan_and_its_copy() -> tuple[Plan, Plan]:
    """Return a plan that was shared, with the version it keeps of that, and the copy."""
    plan = a_guarded_plan()
    shared = copy_to_share(plan, name="Shared copy 2", new_id=derived_ids("share"))
    assert shared.keep is not None
    return shared.keep.apply(plan), shared.copy


def test_what_a_copy_never_held_is_not_taken_for_a_change_when_it_comes_back() -> None:
    mine, copy = a_plan_and_its_copy()
    hers = Retitle("one", "Circle").apply(copy)

    (row,) = offers(common_ancestor(mine, hers), mine, hers, by_version=True)

    assert (row.head.field, row.head.after, row.conflict) == ("title", "Circle", "")


def test_a_note_written_where_ours_was_left_out_is_asked_about() -> None:
    mine, copy = a_plan_and_its_copy()
    hers = WritePrivateNotes("one", "Hers").apply(copy)

    (row,) = offers(common_ancestor(mine, hers), mine, hers, by_version=True)

    assert (row.head.after, row.conflict, row.mine) == ("Hers", "changed-here", NOTE)


def test_a_copy_that_is_shared_back_still_holds_the_version_it_came_with() -> None:
    mine = a_plan(a_day(a_block("One", id="one")))
    shared = copy_to_share(mine, name="Shared copy 1", new_id=derived_ids("share"))
    assert shared.keep is not None
    hers = Retitle("one", "Circle").apply(shared.copy)
    back = copy_to_share(hers, name="Back", new_id=derived_ids("back"))

    merged = merge(
        common_ancestor(shared.keep.apply(mine), back.copy), shared.keep.apply(mine), back.copy, by_version=True
    )

    assert [block.title for block in merged.plan.blocks()] == ["Circle"]


def test_threats_of_another_file_are_never_offered() -> None:
    mine = a_plan(a_day(a_block("One", id="one")))
    hers = replace(mine, safety=Safety(threats=(Threat("athreataaa", NOTE, NOTE),), keep_threats=True))

    assert offers(None, mine, hers, by_version=True) == ()
    assert offers(mine, mine, hers) == ()


def test_a_plan_that_holds_as_many_versions_as_it_may_is_not_shared() -> None:
    full = a_plan(a_day(a_block("One", id="one")))
    for number in range(MOST_SNAPSHOTS):
        full = KeepVersion(f"version{number:03}", "Kept").apply(Retime("one", 5 + number).apply(full))

    with pytest.raises(PlanError, match="too-many-versions"):
        copy_to_share(Retime("one", 90).apply(full), name="Shared", new_id=derived_ids("share"))
    assert copy_to_share(full, name="Shared", new_id=derived_ids("share")).keep is None
