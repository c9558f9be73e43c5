"""``draft``, ``timetable`` and ``check``: exact shapes and exit codes."""

import stat
from pathlib import Path

from planner.storage.files import save_plan
from tests.builders import a_block, a_day, a_plan
from tests.ui.commands.runner import BRIEF, Runner


def test_draft_writes_a_plan_for_its_owner_only_and_replaces_none_unasked(run: Runner, tmp_path: Path) -> None:
    out = tmp_path / "new.suplan"
    assert run("draft", BRIEF, "-o", out).code == 0
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    first = out.read_bytes()
    assert run("draft", BRIEF, "-o", out).is_one_plain_sentence
    assert run("draft", BRIEF, "-o", out, "--force").code == 0
    assert out.read_bytes() == first


def test_timetable_computes_hours_and_what_is_left(run: Runner, plan: Path) -> None:
    (day,) = run("timetable", plan, "--json").json["days"]
    assert {key: day[key] for key in ("date", "start", "end", "left_over")} == {
        "date": None,
        "start": "18:00",
        "end": "19:00",
        "left_over": 5,
    }
    welcome, talk = day["blocks"]
    assert list(welcome) == [
        *("id", "kind", "title", "tool", "group", "strand", "part", "scales", "start", "end", "minutes", "pinned")
    ]
    assert (welcome["start"], welcome["end"], welcome["pinned"], welcome["scales"]) == ("18:05", "18:15", True, None)
    assert (talk["start"], talk["end"], talk["tool"], talk["minutes"]) == ("18:15", "18:55", "ten-minute-talk", 40)
    assert talk["scales"]["touch"] == "none"
    assert "18:05" in run("timetable", plan).out


def test_an_overrun_past_midnight_is_told_below_zero(run: Runner, tmp_path: Path) -> None:
    late = a_plan(a_day(a_block(minutes=130), start="23:00", end="25:00"))
    save_plan(tmp_path / "late.suplan", late)
    (day,) = run("timetable", tmp_path / "late.suplan", "--json").json["days"]
    assert (day["end"], day["left_over"], day["blocks"][0]["end"]) == ("25:00", -10, "25:10")


def test_check_ends_with_one_where_there_is_a_problem(run: Runner, plan: Path, tmp_path: Path) -> None:
    over = a_plan(a_day(a_block(minutes=90), start="18:00", end="19:00"))
    save_plan(tmp_path / "over.suplan", over)
    said = run("check", tmp_path / "over.suplan", "--json")
    assert said.code == 1
    assert [each["code"] for each in said.json["findings"] if each["level"] == "problem"] == ["overrun"]
    for finding in said.json["findings"]:
        assert list(finding) == ["code", "level", "where", "text", "fixable"]
        assert finding["text"].endswith(".")
    assert run("check", plan).code == 0
