"""What each document tells: a mark in every field, and the marks that come out are the declared ones exactly."""

import re

import pytest
from msgspec.structs import replace

from exports.options import PaperOptions
from exports.registry import documents, export
from planner.brief import Brief, FixedHour, Hours, People
from planner.plan import Measure, Plan, Safety, Silenced, Snapshot, Strand, Strands
from planner.safety_record import CardRow, Checked, Threat
from tests.builders import a_block, a_day, a_plan
from tests.exports.papers import a_full_block, a_full_tool, bare
from tests.exports.reading import everything_in

MARK = "qz"
PUBLIC = {"block.public_title", "block.public_notes"}
BLOCK = {
    *PUBLIC,
    *("block.title", "block.lead", "block.second", "step.do", "step.say", "step.watch", "step.last"),
    *("material.item", "material.instead"),
}
TOOL = {
    *("in_one_line", "prepare", "debrief", "variation", "seated", "pass", "leaves", "care", "source"),
    *("trouble.if", "trouble.then"),
}
STRANDS = {"strands.title", "strand.title", "strand.lead", "strand.space"}
FACILITATORS = {
    *("plan.title", "block.private_notes"),
    *BLOCK,
    *STRANDS,
    *(f"tool.{field}" for field in TOOL),
}
SAFETY = {
    *("safety.asked", "safety.harm", "safety.not", "safety.changes"),
    *("measure.what", "measure.when", "measure.who", "checked.not-yet", "checked.no"),
}
CARD = {"card.first", "card.then"}
HANDOUT = {f"tool.handout.{part}" for part in ("question", "task", "part", "cell")}
PAGES = ("pdf", "docx", "html", "md")
TOOLKIT = {
    *(f"tool.{field}" for field in TOOL),
    *("tool.title", "tool.when_not", "tool.step.do", "tool.term", "tool.means"),
    *HANDOUT,
}
CARDS = {
    *("block.title", "block.lead", "step.do", "step.say", "step.watch", "step.last"),
    *("tool.care", "tool.leaves"),
}
TWIN = {f"tool.twin.{part}" for part in ("question", "task", "part", "cell")}
FLIPS = {"block.title", "block.lead", "block.public_title", "tool.handout.cell"}
ROLES = {"block.title", "block.lead", "block.second", "material.item", "tool.leaves"}
DECLARED = {
    **{("facilitator-plan", format): FACILITATORS for format in PAGES},
    **{("one-page", format): {"plan.title", "block.title", "block.lead", "step.say"} for format in PAGES},
    **{("cue-cards", format): CARDS for format in PAGES},
    **{("materials", format): {"block.title", "material.item", "material.instead"} for format in PAGES},
    **{("toolkit", format): TOOLKIT for format in PAGES},
    **{("safety-sheet", format): SAFETY for format in PAGES},
    **{("contingency-card", format): CARD for format in PAGES},
    **{("participant-agenda", format): PUBLIC for format in PAGES},
    **{("handouts", format): HANDOUT for format in PAGES},
    **{
        ("flipcharts", format): {"block.title", "block.lead", "block.public_title", "tool.handout.cell"}
        for format in PAGES
    },
    **{("preparation", format): {"block.title", "tool.prepare", "tool.leaves"} for format in PAGES},
    **{
        ("roles", format): {"block.title", "block.lead", "block.second", "material.item", "tool.leaves"}
        for format in PAGES
    },
    **{("group-lots", format): set[str]() for format in PAGES},
    **{("evaluation", format): set[str]() for format in PAGES},
    **{("commitments", format): set[str]() for format in PAGES},
    **{("invitation", format): set[str]() for format in PAGES},
    **{("sign-in", format): set[str]() for format in PAGES},
    **{("helpers", format): {"material.item"} for format in PAGES},
    **{("wall-agenda", format): {"block.public_title"} for format in PAGES},
    ("timetable", "txt"): PUBLIC,
    ("timetable", "csv"): PUBLIC,
    ("timetable", "ics"): set(),
}


def _marked_plan(**answers: object) -> Plan:
    block = a_full_block(MARK)
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
            ),
        ),
    )
    safety = Safety(
        asked=f"{MARK}safety.asked",
        harm_of_meeting=f"{MARK}safety.harm",
        harm_of_not_meeting=f"{MARK}safety.not",
        changes=f"{MARK}safety.changes",
        measures=(Measure("m", f"{MARK}measure.what", f"{MARK}measure.when", f"{MARK}measure.who"),),
        threats=(Threat("t", f"{MARK}threat.what", f"{MARK}threat.whom", vulnerabilities=f"{MARK}threat.weak"),),
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
    parked = replace(block, id="parked", title=f"{MARK}parked.title")
    plan = a_plan(a_day(block, strands, end="12:00", date="2027-03-08"), brief=brief, parked=(parked,), safety=safety)
    return replace(
        plan,
        title=f"{MARK}plan.title",
        tools={"four-rooms": a_full_tool(MARK)},
        picks=(f"{MARK}pick", "four-rooms"),
        silenced=(Silenced(f"{MARK}silenced.code", reason=f"{MARK}silenced.reason"),),
        snapshots=(Snapshot("snap", f"{MARK}snapshot.name"),),
        parent=f"{MARK}parent",
    )


def _found(data: bytes, format: str) -> set[str]:
    text = bare(everything_in(data, format))
    known = {*FACILITATORS, *HANDOUT, *TWIN, *SAFETY, *CARD, "plan.title", "brief.title"}
    known |= {
        "tool.title",
        "tool.public_title",
        "tool.why",
        "tool.when_not",
        "tool.step.do",
        "tool.term",
        "tool.means",
    }
    text = re.sub(r"[\r\n]", "", text)
    found = set()
    for name in sorted(known, key=len, reverse=True):
        if f"{MARK}{name}" in text:
            found.add(name)
            text = text.replace(f"{MARK}{name}", " ")
    assert MARK not in text, text[text.index(MARK) :][:60]
    return found


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


def test_the_interpreters_sheet_tells_what_is_said_under_public_titles() -> None:
    data = export(_marked_plan(interpretation="consecutive"), "interpreter-brief", "pdf")
    assert _found(data, "pdf") == {"block.public_title", "step.say", "tool.term", "tool.means"}


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
