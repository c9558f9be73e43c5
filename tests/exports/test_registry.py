import subprocess
import sys

import pytest
from msgspec.structs import replace

from exports.options import NothingToPrint, PaperOptions, UnknownDocument, UnknownFormat
from exports.registry import document_kind, documents, export, unprintable
from planner.plan import Safety
from tests.builders import a_block, a_day, a_plan
from tests.exports.papers import a_working_day

PAGES = ("pdf", "docx", "html", "md")


def test_every_document_names_its_reader_and_has_a_format() -> None:
    found = {kind.id: (kind.audience, kind.formats) for kind in documents()}
    assert found == {
        "facilitator-plan": ("facilitators", PAGES),
        "one-page": ("facilitators", PAGES),
        "cue-cards": ("facilitators", PAGES),
        "flipcharts": ("facilitators", PAGES),
        "materials": ("facilitators", PAGES),
        "preparation": ("facilitators", PAGES),
        "roles": ("facilitators", PAGES),
        "group-lots": ("facilitators", PAGES),
        "interpreter-brief": ("facilitators", PAGES),
        "safety-sheet": ("facilitators", PAGES),
        "contingency-card": ("facilitators", PAGES),
        "toolkit": ("facilitators", PAGES),
        "participant-agenda": ("participants", PAGES),
        "handouts": ("participants", PAGES),
        "evaluation": ("participants", PAGES),
        "commitments": ("participants", PAGES),
        "invitation": ("participants", PAGES),
        "sign-in": ("participants", PAGES),
        "helpers": ("helpers", PAGES),
        "wall-agenda": ("wall", PAGES),
        "timetable": ("participants", ("txt", "ics", "csv")),
    }
    assert all(kind.title for kind in documents())


def test_every_document_can_be_had_in_every_format_it_names() -> None:
    plan = a_working_day(picks=("four-rooms",), safety=Safety(decision="change"))
    plan = replace(plan, brief=replace(plan.brief, interpretation="whispered"))
    for kind in documents():
        for format in kind.formats:
            if format != "ics":
                assert export(plan, kind.id, format)


def test_an_unknown_document_or_format_is_refused_with_what_there_is() -> None:
    plan = a_working_day()
    with pytest.raises(UnknownDocument):
        export(plan, "horoscope", "pdf")
    with pytest.raises(UnknownFormat) as refused:
        export(plan, "handouts", "csv")
    assert refused.value.formats == PAGES
    with pytest.raises(UnknownDocument):
        document_kind("horoscope")


@pytest.mark.parametrize(
    ("document", "format", "reason"),
    [
        ("handouts", "pdf", "no-handouts"),
        ("one-page", "pdf", "no-days"),
        ("cue-cards", "pdf", "no-days"),
        ("materials", "pdf", "no-days"),
        ("flipcharts", "pdf", "no-days"),
        ("preparation", "pdf", "no-days"),
        ("roles", "pdf", "no-days"),
        ("group-lots", "pdf", "no-days"),
        ("interpreter-brief", "pdf", "no-days"),
        ("helpers", "pdf", "no-days"),
        ("wall-agenda", "pdf", "no-days"),
        ("invitation", "pdf", "no-days"),
        ("toolkit", "pdf", "no-picks"),
        ("participant-agenda", "pdf", "no-days"),
        ("timetable", "txt", "no-days"),
        ("timetable", "csv", "no-days"),
        ("timetable", "ics", "no-days"),
    ],
)
def test_an_empty_document_says_why_it_is_not_printed(document: str, format: str, reason: str) -> None:
    with pytest.raises(NothingToPrint) as nothing:
        export(a_plan(), document, format)
    assert nothing.value.reason == reason


@pytest.mark.parametrize(
    ("document", "reason"),
    [("group-lots", "no-people"), ("interpreter-brief", "no-interpretation"), ("one-page", None)],
)
def test_what_a_paper_rests_on_is_missed_by_name(document: str, reason: str | None) -> None:
    plan = a_plan(a_day(a_block()))
    if reason is None:
        assert export(plan, document, "pdf")
        return
    with pytest.raises(NothingToPrint) as nothing:
        export(plan, document, "pdf")
    assert nothing.value.reason == reason


def test_a_list_of_who_came_is_off_unless_somebody_asks_for_it() -> None:
    assert [kind.id for kind in documents() if not kind.by_default] == ["sign-in"]


def test_a_calendar_wants_a_date() -> None:
    with pytest.raises(NothingToPrint) as nothing:
        export(a_plan(a_day(a_block())), "timetable", "ics")
    assert nothing.value.reason == "no-dates"


def test_characters_that_no_font_has_are_named() -> None:
    plan = a_plan(a_day(a_block("Party \U0001f389 मिलन", public_title={"en": "Plain"})))
    assert unprintable(plan, "facilitator-plan") == ("\U0001f389",)
    assert unprintable(plan, "participant-agenda", PaperOptions()) == ()
    assert unprintable(plan, "timetable") == ()


def test_looking_at_the_list_of_documents_loads_no_printer() -> None:
    heavy = "{'reportlab', 'docx', 'icalendar'}"
    script = f"import sys, exports.registry as r; r.documents(); sys.exit(bool({heavy} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", script]).returncode == 0
