"""Words: every code that the code knows has a sentence, and a sentence never looks into what people typed."""

import re
from pathlib import Path

import pytest

from planner.catalog import GroupFit, Step
from planner.checks.checker import check
from planner.checks.finding import Finding
from planner.checks.themes import CODES, theme_of
from planner.edits.fields import Pin, Retime
from planner.plan import PlanError
from planner.reading import Fault, FaultsFound
from planner.storage.errors import StorageError
from tests.builders import a_block, a_brief, a_day, a_plan, a_tool
from ui.wording import (
    content_fault_sentences,
    day_name,
    edit_name,
    fault_sentence,
    fault_sentences,
    finding_sentence,
    fix_name,
    hour_words,
    minutes_words,
    refusal,
    storage_sentence,
)
from ui.wording.faults import _SENTENCES as FAULTS
from ui.wording.finding_reasons import reason_of, source_of, theme_name
from ui.wording.finding_sentences import FIXES
from ui.wording.finding_sentences import SENTENCES as FINDINGS
from ui.wording.labels import told_minutes
from ui.wording.storage import _SENTENCES as STORAGE
from ui.wording.tools import length_words

ROOT = Path(__file__).parent.parent.parent


def codes(pattern: str, *folders: str) -> set[str]:
    found: set[str] = set()
    for folder in folders:
        for path in sorted((ROOT / folder).rglob("*.py")):
            found.update(re.findall(pattern, path.read_text(encoding="utf-8")))
    return found


def test_every_fault_of_a_file_has_a_sentence() -> None:
    raised = codes(r'\b(?:Fault|one_fault|_one|_fault)\(\s*"([a-z0-9-]+)"', "planner", "content")
    raised |= codes(r'yield "(?:[a-z_]+)", "([a-z]+-[a-z0-9-]+)"', "content", "planner")
    assert len(raised) > 40
    assert not raised - FAULTS.keys()


def test_every_trouble_with_the_disk_has_a_sentence() -> None:
    raised = codes(r'StorageError\(\s*"([a-z-]+)"', "planner", "content", "ui")
    raised |= codes(r'errno\.[A-Z]+: "([a-z-]+)"', "planner/storage")
    assert len(raised) > 10
    assert not raised - STORAGE.keys()


def test_every_refused_edit_has_a_sentence() -> None:
    for code in codes(r'PlanError\(\s*"([a-z-]+)"', "planner"):
        assert refusal(PlanError(code)) != "This cannot be done here.", code


def test_every_finding_and_every_fix_has_its_words() -> None:
    found = codes(r'(?:Finding|_finding)\(\s*"([a-z-]+)"', "planner/checks")
    assert not found - FINDINGS.keys()
    assert found == set(CODES)
    assert not codes(r'"([a-z]+-(?:to|by|it)-[a-z-]+)"', "planner/checks") - FIXES.keys() - found


@pytest.mark.parametrize("code", CODES)
def test_every_rule_says_why_it_is_there_and_where_it_comes_from(code: str) -> None:
    assert reason_of(code).endswith(".")
    assert source_of(code)
    assert theme_name(theme_of(code))


def test_findings_are_told_with_their_figures() -> None:
    crowded = a_tool("small-talk", group=GroupFit(2, 4))
    talk = a_block("Small talk", kind="tool", tool=crowded.id, minutes=100, steps=crowded.steps)
    late = a_block("Late", minutes=10, start="11:00", kind="closing")
    plan = a_plan(
        a_day(talk, late, a_block("After", kind="tool", minutes=500), start="10:00", end="17:00"),
        brief=a_brief(),
        tools={crowded.id: crowded},
    )
    findings = check(plan)
    assert {finding.code for finding in findings} >= {"overrun", "overlap", "no-break", "no-lead", "group-size"}
    for finding in findings:
        assert "{" not in finding_sentence(finding) + fix_name(finding)
        assert finding_sentence(finding).endswith(".")
        assert (fix_name(finding) != "") == (finding.fix is not None)


def test_every_edit_has_a_name_of_its_own() -> None:
    for path in sorted((ROOT / "planner" / "edits").glob("*.py")):
        for name in re.findall(r"^class ([A-Z]\w+)\((?:_BlockEdit|Struct),", path.read_text("utf-8"), re.MULTILINE):
            if name not in ("Place", "InOneStep"):
                made = type(name, (), {"start": "09:00", "handout": True})()
                assert edit_name(made) != "Changed several things", name


def test_edits_are_named_for_what_they_do() -> None:
    assert edit_name(Retime("b", 10)) == "Changed the minutes"
    assert edit_name(Pin("b", "09:00")) == "Pinned the start"
    assert edit_name(Pin("b", None)) == "Let the start follow on"


@pytest.mark.parametrize("table", [FAULTS, STORAGE])
def test_sentences_are_plain(table: dict[str, str]) -> None:
    for code, text in table.items():
        assert text[-1] in ".?", code
        assert not re.search(r"\b(invalid|error|illegal|must|failed)\b", text, re.IGNORECASE), code


def test_what_people_typed_is_shown_and_never_filled_in() -> None:
    fault = Fault("not-a-choice", "trust", 3, {"value": "{choices} {0} %s", "choices": "close", "near": ""})
    assert "“{choices} {0} %s”" in fault_sentence(fault)


def test_a_fault_names_file_and_line_or_the_place_in_the_file() -> None:
    faults = (Fault("empty-text", "title", 3), Fault("end-before-start", "days[2].end"), Fault("empty-file"))
    said = fault_sentences(FaultsFound(faults, source="brief.yaml"))
    assert said[0].startswith("brief.yaml:3: ")
    assert said[1].startswith("brief.yaml: ")
    assert said[1].endswith("(days[2].end)")
    assert fault_sentences(FaultsFound(faults))[0].startswith("Line 3: ")


def test_content_faults_name_file_and_line() -> None:
    from content.faults import ContentFault

    fault = ContentFault("tools/x.yaml", Fault("repeated-key", line=7, params={"key": "title"}))
    assert content_fault_sentences([fault]) == ["tools/x.yaml:7: “title” stands here twice. Keep one of them."]


def test_a_code_that_nobody_knows_still_gets_a_sentence() -> None:
    assert fault_sentence(Fault("brand-new")).endswith(".")
    assert storage_sentence(StorageError("brand-new", Path("x"))).endswith(".")
    assert refusal(PlanError("brand-new")).endswith(".")


def test_a_file_name_of_any_bytes_can_be_shown() -> None:
    sentence = storage_sentence(StorageError("not-found", Path("a\udcffb")))
    assert sentence.encode() == b"a\\xffb: there is no such file."


@pytest.mark.parametrize(("minutes", "words"), [(0, "0 min"), (50, "50 min"), (120, "2 h"), (125, "2 h 5 min")])
def test_lengths_are_said_as_people_say_them(minutes: int, words: str) -> None:
    assert minutes_words(minutes) == words


def test_days_are_numbered_where_there_are_several() -> None:
    assert "1" not in day_name(a_plan(a_day()), 0)
    assert day_name(a_plan(a_day(id="a"), a_day(id="b")), 1) == "Day 2"


def test_a_finding_names_its_hours_by_the_clock_of_its_reader() -> None:
    finding = Finding("no-meal", "warning", params={"day": "1", "start": "09:00", "end": "17:30"})

    said = finding_sentence(finding, hour=lambda minutes: hour_words(minutes, twelve=True))

    assert said == "Day 1 goes from 9:00 am to 5:30 pm and nobody eats."


def test_a_tool_of_one_step_is_not_said_to_have_several() -> None:
    step = Step(minutes=10)
    assert length_words(a_tool(minutes=10, steps=())) == "10 min"
    assert length_words(a_tool(minutes=10, steps=(step,))) == "10 min in one step"
    assert length_words(a_tool(minutes=20, steps=(step, step))) == "20 min in 2 steps"


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(0, "0 minutes"), (1, "1 minute"), (90, "90 minutes"), (120, "2 h"), (365, "6 h 05"), (360, "6 h")],
)
def test_a_long_length_is_told_in_hours(minutes: int, words: str) -> None:
    assert told_minutes(minutes) == words


def test_a_finding_tells_its_lengths_as_people_say_them() -> None:
    long_day = Finding("long-day", "warning", params={"day": "2", "minutes": "365", "limit": "360"})
    tools = Finding("too-many-tools", "hint", params={"day": "2", "count": "5", "limit": "3"})

    assert finding_sentence(long_day) == "Day 2 asks for 6 h 05 of work; 6 h is what people have in them here."
    assert "room to do 3 of them well" in finding_sentence(tools)


def test_a_finding_calls_the_only_day_as_its_tab_does() -> None:
    finding = Finding("no-title", "hint", params={"day": "1"})
    assert finding_sentence(finding) == "A block on day 1 has no title yet."
    assert finding_sentence(finding, alone=True) == "A block on the day has no title yet."


@pytest.mark.parametrize(
    ("minutes", "twelve", "words"),
    [
        (570, False, "09:30"),
        (1440, False, "00:00 +1"),
        (1510, False, "01:10 +1"),
        (1510, True, "1:10 am +1"),
        (750, True, "12:30 pm"),
    ],
)
def test_an_hour_past_midnight_is_that_of_the_day_after_and_marked(minutes: int, twelve: bool, words: str) -> None:
    assert hour_words(minutes, twelve=twelve) == words
