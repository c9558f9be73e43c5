"""Taking over a pack: what is here stays unless somebody asks for the other."""

from msgspec.structs import replace

from planner.catalog import Tool
from planner.packing import Choice, Entry, entries, taken
from planner.plan import Plan, new_plan
from tests.builders import a_tool

MINE, THEIRS = a_tool("talk", why="Mine."), a_tool("talk", why="Theirs.")
A_TEMPLATE = new_plan(id="aplanabcde", title="An evening")


def found(
    pack: dict[str, Tool],
    own: dict[str, Tool],
    shipped: dict[str, Tool] | None = None,
    templates: dict[str, Plan] | None = None,
) -> tuple[Entry, ...]:
    return entries(
        pack, templates or {}, shipped=shipped or {}, own=own, own_templates={"mine.sutemplate": A_TEMPLATE}
    )


def settle(pack: dict[str, Tool], own: dict[str, Tool], choice: Choice | None = None) -> dict[str, Tool]:
    choices = {("tool", id): choice for id in pack} if choice else {}
    return dict(taken(pack, {}, found(pack, own), choices, ids=frozenset(own), names=frozenset()).tools)


def test_what_is_new_is_taken_and_what_is_the_same_is_not_written_again() -> None:
    pack = {"talk": MINE, "walk": a_tool("walk")}
    assert [(entry.name, entry.clash) for entry in found(pack, {"talk": MINE})] == [("walk", ""), ("talk", "same")]
    assert settle(pack, {"talk": MINE}) == {"walk": a_tool("walk")}


def test_a_clash_that_nobody_settles_leaves_mine() -> None:
    assert settle({"talk": THEIRS}, {"talk": MINE}) == {}
    assert settle({"talk": THEIRS}, {"talk": MINE}, "mine") == {}


def test_theirs_is_taken_where_it_is_asked_for() -> None:
    assert settle({"talk": THEIRS}, {"talk": MINE}, "theirs") == {"talk": THEIRS}


def test_both_are_kept_under_two_ids_and_what_names_theirs_follows() -> None:
    walk = a_tool("walk", shorter="talk", after=("talk", "red-lines"))
    made = taken(
        {"talk": THEIRS, "walk": walk},
        {},
        found({"talk": THEIRS, "walk": walk}, {"talk": MINE}),
        {("tool", "talk"): "both"},
        ids=frozenset(("talk", "talk-2")),
        names=frozenset(),
    ).tools
    assert set(made) == {"talk-3", "walk"}
    assert made["talk-3"] == replace(THEIRS, id="talk-3", title="Talk (3)", public_title="Talk")
    assert (made["walk"].shorter, made["walk"].after) == ("talk-3", ("talk-3", "red-lines"))


def test_a_changed_form_of_a_shipped_tool_is_a_clash_with_the_shipped_one() -> None:
    assert found({"talk": THEIRS}, {}, {"talk": MINE})[0].clash == "shipped"


def test_templates_clash_by_name_whatever_the_size_of_the_letters() -> None:
    pack = {"MINE.sutemplate": replace(A_TEMPLATE, title="Another"), "new.sutemplate": A_TEMPLATE}
    told = found({}, {}, templates=pack)
    assert {entry.name: entry.clash for entry in told} == {"MINE.sutemplate": "own", "new.sutemplate": ""}
    names = frozenset(("mine.sutemplate",))
    choices: dict[tuple[str, str], Choice] = {("template", "MINE.sutemplate"): "both"}
    assert set(taken({}, pack, told, choices, ids=frozenset(), names=names).templates) == {
        "MINE 2.sutemplate",
        "new.sutemplate",
    }
    choices = {("template", "MINE.sutemplate"): "theirs"}
    assert "mine.sutemplate" in taken({}, pack, told, choices, ids=frozenset(), names=names).templates
