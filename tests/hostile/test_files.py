"""Every hostile file gets one plain sentence that names it, from every command, and nothing is written."""

import time
from pathlib import Path

import pytest

from tests.hostile.corpus import bad_briefs, bad_plans, nobodys_files, spoilt
from ui.command_line import main

PLANS = {**nobodys_files(), **bad_plans()}
BRIEFS = {**nobodys_files(), **bad_briefs()}


def refused_in_one_sentence(capsys: pytest.CaptureFixture[str], *call: object) -> bool:
    code = main([str(each) for each in call])
    said = capsys.readouterr()
    one_line = said.err.count("\n") == 1 and len(said.err) < 400
    return code == 2 and said.out == "" and one_line and "file" in said.err and "broke" not in said.err


@pytest.mark.parametrize("data", PLANS.values(), ids=PLANS.keys())
def test_no_command_takes_a_hostile_plan(data: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bad = tmp_path / "file.suplan"
    bad.write_bytes(data)
    begun = time.monotonic()
    for call in (
        ("recommend", bad),
        ("timetable", bad),
        ("check", bad),
        ("export", bad, "-o", tmp_path / "o.pdf"),
        ("export", bad, "-o", tmp_path / "set", "--all"),
        ("template", "save", bad, "-o", tmp_path / "o.sutemplate"),
        ("template", "new", bad, "-o", tmp_path / "o.suplan"),
        (bad,),
    ):
        assert refused_in_one_sentence(capsys, *call), call
    assert list(tmp_path.iterdir()) == [bad]
    assert time.monotonic() - begun < 60


@pytest.mark.parametrize("data", BRIEFS.values(), ids=BRIEFS.keys())
def test_no_command_takes_a_hostile_brief(data: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bad = tmp_path / "file.yaml"
    bad.write_bytes(data)
    for call in (
        ("recommend", bad),
        ("draft", bad, "-o", tmp_path / "o.suplan"),
        ("template", "new", "two-hours", "--brief", bad, "-o", tmp_path / "o.suplan"),
    ):
        assert refused_in_one_sentence(capsys, *call), call
    assert list(tmp_path.iterdir()) == [bad]


MANY = {
    "keys": b"".join(b"trust%d: x\n" % number for number in range(60_000)),
    "languages": b"languages: [" + b"x," * 49 + b"]\n" + b"".join(b"k%d: x\n" % number for number in range(200)),
    "twins": spoilt(lambda plan: plan["days"][0]["items"].extend(plan["days"][0]["items"] * 2_100)),
}


@pytest.mark.parametrize("data", MANY.values(), ids=MANY.keys())
def test_of_thousands_of_faults_a_hundred_are_told(
    data: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file.yaml").write_bytes(data)
    begun = time.monotonic()
    assert main(["recommend", str(tmp_path / "file.yaml")]) == 2
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 101
    assert "more like this" in lines[-1]
    assert time.monotonic() - begun < 30


def test_every_tab_is_told_with_its_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file.yaml").write_text("title: x\ndays:\n\t- {start: 09:00, end: 10:00}\n\t- x\n")
    assert main(["recommend", str(tmp_path / "file.yaml")]) == 2
    tabs = [line for line in capsys.readouterr().err.splitlines() if "tab" in line.split(":")[2]]
    assert [line.split(":")[1] for line in tabs] == ["3", "4"]
