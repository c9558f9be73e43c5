"""What each document tells: a mark in every field, and the marks that come out are the declared ones exactly."""

import re
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest
from msgspec import inspect
from msgspec.structs import replace

from exports.options import PaperOptions
from exports.registry import documents, export
from planner.brief import QUESTION_FOUR, Brief, FixedHour, Hours, People
from planner.catalog import Material
from planner.plan import Carrying, Measure, Plan, Preparing, Safety, Silenced, Snapshot, Strand, Strands
from planner.safety_record import CardRow, Checked, Threat
from tests.builders import a_block, a_day, a_plan
from tests.exports.papers import a_full_block, a_full_tool, bare
from tests.exports.reading import hidden_in, text_in

MARK = "qz"
PUBLIC = {"block.public_title", "block.public_notes"}
BLOCK = {
    *PUBLIC,
    *("block.title", "block.lead", "block.second", "step.do", "step.say", "step.watch", "step.last"),
    *("material.item", "material.instead"),
}
TOOL = {
    *("in_one_line", "prepare", "debrief", "variation", "seated", "pass", "leaves", "care", "source"),
    *("trouble.if", "trouble.then", "source.link"),
}
STRANDS = {"strands.title", "strand.title", "strand.lead", "strand.space", "strand.material"}
FACILITATORS = {
    *("plan.title", "block.private_notes"),
    *BLOCK,
    *STRANDS,
    *(f"tool.{field}" for field in TOOL),
    "tool.handout.question",
}
SAFETY = {
    *("safety.asked", "safety.harm", "safety.not", "safety.changes"),
    *("measure.what", "measure.when", "measure.who", "checked.not-yet", "checked.no"),
}
CARD = {"card.first", "card.then"}
HANDOUT = {f"tool.handout.{part}" for part in ("question", "task", "part", "told", "cell", "cell.under")}
PAGES = ("pdf", "docx", "html", "md")
TOOLKIT = {
    *(f"tool.{field}" for field in TOOL),
    *("tool.title", "tool.when_not", "tool.term", "tool.means", "tool.variation.name", "tool.source.licence"),
    *("tool.step.do", "tool.step.say", "tool.step.watch", "tool.material", "tool.material.instead"),
    *HANDOUT,
}
CARDS = {
    *("block.title", "block.lead", "step.do", "step.say", "step.watch", "step.last"),
    *("tool.care", "tool.leaves"),
}
TWIN = {f"tool.twin.{part}" for part in ("question", "task", "part", "cell")}
FLIPS = {"block.title", "block.lead", "block.public_title", "step.say", "tool.leaves"}
QUESTION = "tool.handout.question"
"""Stands at the head of a handout, and on lists where that is printed."""
MATERIALS = {"material.item", "material.instead", "strand.material", QUESTION}
ROLES = {"block.title", "block.lead", "strand.lead", "block.second", "material.item", "tool.leaves"}
PREPARATION = {"block.title", "material.item", "tool.prepare", "tool.leaves", "checked.not-yet", QUESTION}
DECLARED = {
    **{("facilitator-plan", format): FACILITATORS for format in PAGES},
    **{("one-page", format): {"plan.title", "block.title", "block.lead", "step.say"} for format in PAGES},
    **{("cue-cards", format): CARDS for format in PAGES},
    **{("materials", format): MATERIALS for format in PAGES},
    **{("toolkit", format): TOOLKIT for format in PAGES},
    **{("safety-sheet", format): SAFETY for format in PAGES},
    **{("contingency-card", format): CARD for format in PAGES},
    **{("participant-agenda", format): PUBLIC for format in PAGES},
    **{("handouts", format): HANDOUT for format in PAGES},
    **{("flipcharts", format): FLIPS for format in PAGES},
    **{("preparation", format): PREPARATION for format in PAGES},
    **{("roles", format): ROLES for format in PAGES},
    **{("group-lots", format): set[str]() for format in PAGES},
    **{("evaluation", format): set[str]() for format in PAGES},
    **{("commitments", format): set[str]() for format in PAGES},
    **{("invitation", format): set[str]() for format in PAGES},
    **{("sign-in", format): set[str]() for format in PAGES},
    **{("helpers", format): {"material.item", "strand.material"} for format in PAGES},
    **{("wall-agenda", format): {"block.public_title"} for format in PAGES},
    ("timetable", "txt"): PUBLIC,
    ("timetable", "csv"): PUBLIC,
    ("timetable", "ics"): set(),
}


def _marked_plan(**answers: object) -> Plan:
    block = a_full_block(MARK)
    then = a_full_block(f"{MARK}snapshot.", id="then")
    strands = Strands(
        id="both",
        title=f"{MARK}strands.title",
        strands=(
            Strand(
                id="one",
                title=f"{MARK}strand.title",
                lead=f"{MARK}strand.lead",
                space=f"{MARK}strand.space",
                blocks=(a_block("Talk", public_title={"en": "Talk"}),),
                materials=(Material(f"{MARK}strand.material"),),
            ),
        ),
    )
    safety = Safety(
        asked=f"{MARK}safety.asked",
        harm_of_meeting=f"{MARK}safety.harm",
        harm_of_not_meeting=f"{MARK}safety.not",
        changes=f"{MARK}safety.changes",
        measures=(Measure("m", f"{MARK}measure.what", f"{MARK}measure.when", f"{MARK}measure.who"),),
        threats=(
            Threat(
                "t",
                f"{MARK}threat.what",
                f"{MARK}threat.whom",
                vulnerabilities=f"{MARK}threat.weak",
                capacities=f"{MARK}threat.strong",
            ),
        ),
        keep_threats=True,
        checked=(
            Checked("venue/a", "not-yet", f"{MARK}checked.not-yet"),
            Checked("venue/b", "no", f"{MARK}checked.no"),
            Checked("venue/c", "yes", f"{MARK}checked.yes"),
        ),
        card={
            "visit": CardRow(f"{MARK}card.first", f"{MARK}card.then"),
            "hurt": CardRow(f"{MARK}hidden", hidden=True),
        },
    )
    hours = Hours("09:00", "12:00", "2027-03-08", (FixedHour("10:00", 5, f"{MARK}fixed.what"),))
    brief = Brief(title=f"{MARK}brief.title", participants=People(9, 9), days=(hours,), **answers)  # type: ignore[arg-type]
    parked = a_full_block(f"{MARK}parked.", id="parked")
    preparing = Preparing(
        things=(
            Carrying(f"{MARK}material.item", f"{MARK}carrying.who"),
            Carrying(f"{MARK}carrying.item", f"{MARK}carrying.nobody"),
        ),
        done=(f"{MARK}preparing.done",),
    )
    plan = a_plan(a_day(block, strands, end="12:00", date="2027-03-08"), brief=brief, parked=(parked,), safety=safety)
    return replace(
        plan,
        title=f"{MARK}plan.title",
        tools={"four-rooms": a_full_tool(MARK)},
        picks=(f"{MARK}pick", "four-rooms"),
        silenced=(Silenced(f"{MARK}silenced.code", reason=f"{MARK}silenced.reason"),),
        preparing=preparing,
        snapshots=(Snapshot("snap", f"{MARK}snapshot.name", (a_day(then),), (replace(then, id="there"),)),),
        parent=f"{MARK}parent",
    )


def _marks_in(value: object) -> set[str]:
    """Return the names of the marks in a value, wherever they stand in it."""
    return {name for _, text in _texts(value) for name in re.findall(rf"{MARK}([a-z_.-]+)", text)}


def _found(data: bytes, format: str) -> set[str]:
    seen, hidden = bare(text_in(data, format)), bare(hidden_in(data, format))
    found = set()
    for name in sorted(_marks_in(_marked_plan()), key=len, reverse=True):
        if f"{MARK}{name}" in seen or f"{MARK}{name}" in hidden:
            found.add(name)
            seen, hidden = (text.replace(f"{MARK}{name}", " ") for text in (seen, hidden))
    assert MARK not in seen, seen[seen.index(MARK) :][:60]
    return found


def _texts(value: object) -> Iterator[tuple[str, str]]:
    """Yield each field of each value in a plan with the texts in it."""
    if isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            inner = getattr(value, name)
            for text in _strings(inner):
                yield f"{type(value).__name__}.{name}", text
            yield from _texts(inner)
    elif isinstance(value, dict):
        yield from _texts(tuple(value.values()))
    elif isinstance(value, tuple):
        for each in value:
            yield from _texts(each)


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from _strings(tuple(value.values()))
    elif isinstance(value, tuple):
        for each in value:
            yield from _strings(each)


def _free_texts(kind: inspect.Type, field: str, found: dict[str, bool]) -> None:
    """Note each field of a type and of those within it, and whether it takes any text: no code, id or hour."""
    match kind:
        case inspect.Metadata():
            _free_texts(kind.type, field, found)
        case inspect.StrType():
            found[field] = found.get(field, False) or kind.pattern is None
        case inspect.VarTupleType():
            _free_texts(kind.item_type, field, found)
        case inspect.DictType():
            _free_texts(kind.value_type, field, found)
        case inspect.UnionType():
            for each in kind.types:
                _free_texts(each, field, found)
        case inspect.StructType():
            for inner in kind.fields:
                name = f"{kind.cls.__name__}.{inner.name}"
                if name not in found:
                    found[name] = False
                    _free_texts(inner.type, name, found)


CODES = {
    *("Block.tool", "Measure.block", "Measure.offer", "Threat.measure"),
    *("Tool.id", "Tool.language", "Tool.untranslated", "Tool.before", "Tool.after"),
}
"""Texts that name something in the plan or the library by its code."""


def test_every_field_of_a_plan_that_takes_text_has_a_mark() -> None:
    marked = {field for field, text in _texts(_marked_plan()) if MARK in text}
    found: dict[str, bool] = {}
    for start in (Plan, Strands):
        _free_texts(inspect.type_info(start), "", found)
    free = {field for field, is_free in found.items() if is_free}
    assert len(free) > 60
    assert free - marked == CODES


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize(("document", "format"), list(DECLARED))
def test_a_paper_carries_what_its_reader_may_read_and_nothing_else(document: str, format: str, large: bool) -> None:
    data = export(_marked_plan(exposure="high"), document, format, PaperOptions(large_print=large))
    assert _found(data, format) == DECLARED[document, format]


@pytest.mark.parametrize("kind", ["opening", "agreements", "commitments", "closing", "custom"])
def test_a_frame_activity_carries_less_and_nothing_that_a_tool_would_not(kind: str) -> None:
    plan = a_plan(a_day(a_full_block(MARK, kind=kind)), tools={"four-rooms": a_full_tool(MARK, kind="opening")})
    found = _found(export(plan, "facilitator-plan", "pdf"), "pdf")
    assert found < FACILITATORS
    assert {
        "block.private_notes",
        "step.do",
        "step.say",
        "step.watch",
        "step.last",
        "tool.pass",
        "tool.leaves",
    } <= found


def test_the_theme_stands_on_the_agenda_where_exposure_is_low() -> None:
    data = export(_marked_plan(exposure="low"), "participant-agenda", "pdf")
    assert _found(data, "pdf") == {*PUBLIC, "plan.title"}


def test_the_interpreter_finds_words_where_somebody_interprets() -> None:
    data = export(_marked_plan(interpretation="consecutive"), "facilitator-plan", "pdf")
    assert {"tool.term", "tool.means"} <= _found(data, "pdf")


@pytest.mark.parametrize("format", PAGES)
def test_a_handout_has_a_second_language_only_when_asked_or_in_the_room(format: str) -> None:
    def found(beside: str | None, **answers: object) -> set[str]:
        data = export(_marked_plan(**answers), "handouts", format, PaperOptions(beside=beside))
        return _found(data, format)

    assert found("es") == {*HANDOUT, *TWIN}
    assert found(None, languages=("en", "es")) == {*HANDOUT, *TWIN}
    assert found(None, languages=("es", "en")) == {*HANDOUT, *TWIN}
    assert found("", languages=("en", "es")) == HANDOUT
    assert found("fr", languages=("en", "es")) == HANDOUT


def test_a_handout_can_be_had_in_its_other_language_alone() -> None:
    data = export(_marked_plan(), "handouts", "pdf", PaperOptions(language="es", beside=""))
    assert _found(data, "pdf") == TWIN


@pytest.mark.parametrize("format", PAGES)
def test_the_interpreters_sheet_tells_what_is_said_under_public_titles(format: str) -> None:
    data = export(_marked_plan(interpretation="consecutive"), "interpreter-brief", format)
    assert _found(data, format) == {"block.public_title", "step.say", "tool.term", "tool.means"}


@pytest.mark.parametrize("document", ["invitation", "wall-agenda"])
def test_the_theme_stands_on_what_others_read_only_where_exposure_is_low(document: str) -> None:
    assert "plan.title" in _found(export(_marked_plan(exposure="low"), document, "pdf"), "pdf")
    for exposure in (None, "medium", "high"):
        assert "plan.title" not in _found(export(_marked_plan(exposure=exposure), document, "pdf"), "pdf")


def test_every_document_has_its_declared_fields() -> None:
    declared = {document for document, _ in DECLARED} | {"interpreter-brief"}
    assert {kind.id for kind in documents()} <= declared


def test_a_handout_names_its_source_only_when_asked() -> None:
    data = export(_marked_plan(), "handouts", "pdf", PaperOptions(credits=True))
    assert _found(data, "pdf") == {*HANDOUT, "tool.source"}


@pytest.mark.parametrize("kind", ["tool", "opening", "break", "meal", "custom", "closing", "reflection"])
def test_a_block_without_public_title_gets_a_neutral_one_never_its_own(kind: str) -> None:
    plan = a_plan(a_day(a_block(f"{MARK}block.title", kind=kind)))
    assert _found(export(plan, "participant-agenda", "pdf"), "pdf") == set()
    assert _found(export(plan, "timetable", "txt"), "txt") == set()


@pytest.mark.parametrize("document", [kind.id for kind in documents() if kind.id != "safety-sheet"])
def test_what_was_answered_about_risk_shows_on_the_safety_sheet_alone(document: str) -> None:
    format = next(kind for kind in documents() if kind.id == document).formats[-1]
    worries: dict[str, Any] = {
        "exposure": "high",
        "surveillance": "high",
        "backlash": "happening",
        "distress": "high",
        "venue": "public",
        "consulted": "not-yet",
        "support": ("legal-contact",),
        "reporting": "names-or-photos",
    }
    assert set(worries) == set(QUESTION_FOUR)
    quiet = _marked_plan(interpretation="consecutive")
    worried = replace(quiet, brief=replace(quiet.brief, **worries))
    assert export(worried, document, format) == export(quiet, document, format)
