"""Where the result cannot be written, or would cost somebody's work, nothing is written at all."""

import errno
from pathlib import Path

import pytest

from planner.storage import atomic
from planner.storage.files import open_plan
from ui.command_line import main

ROOT = Path(__file__).parent.parent.parent
PLAN = ROOT / "examples" / "safer-bus-route.suplan"
BRIEF = ROOT / "examples" / "safer-bus-route.yaml"


def refused(capsys: pytest.CaptureFixture[str], *call: object) -> bool:
    code = main([str(each) for each in call])
    said = capsys.readouterr()
    return code == 2 and said.err.count("\n") == 1 and "broke" not in said.err


def test_a_whole_set_that_meets_an_obstacle_leaves_everything_as_it_was(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "set"
    assert main(["export", str(PLAN), "-o", str(folder), "--all"]) == 0
    last = sorted(folder.iterdir())[-1]
    last.unlink()
    last.mkdir()
    first = folder / "01-facilitator-plan.pdf"
    first.write_bytes(b"old")
    names = sorted(folder.iterdir())
    assert refused(capsys, "export", PLAN, "-o", folder, "--all")
    assert (sorted(folder.iterdir()), first.read_bytes()) == (names, b"old")


def test_a_whole_set_on_a_full_disk_leaves_no_folder_behind(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(atomic, "_write", full)
    assert refused(capsys, "export", PLAN, "-o", tmp_path / "set", "--all")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("call", [("draft",), ("template", "new", "two-hours", "--brief")], ids=["draft", "template"])
def test_a_plan_never_takes_the_place_of_the_brief_it_is_made_from(
    call: tuple[str, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    brief = tmp_path / "brief.yaml"
    brief.write_bytes(BRIEF.read_bytes())
    assert refused(capsys, *call, brief, "-o", brief, "--force")
    assert brief.read_bytes() == BRIEF.read_bytes()


def test_a_plan_is_drafted_anew_in_its_own_place_when_that_is_asked_for(tmp_path: Path) -> None:
    plan = tmp_path / "a.suplan"
    plan.write_bytes(PLAN.read_bytes())
    assert main(["draft", str(plan), "-o", str(plan), "--force"]) == 0
    assert open_plan(plan).plan.brief == open_plan(PLAN).plan.brief


@pytest.mark.parametrize("length", [300, 5_000])
def test_a_name_that_no_disk_can_hold_is_refused_like_any_other(
    length: int, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    name = "x" * length
    for call in (
        (name,),
        ("recommend", name),
        ("draft", BRIEF, "-o", f"{name}.suplan"),
        ("export", PLAN, "-o", f"{name}.pdf"),
        ("export", PLAN, "-o", name, "--all"),
        ("content", "check", name),
        ("template", "new", name, "-o", "a.suplan"),
        ("template", "new", "two-hours", "-o", f"{name}.suplan"),
    ):
        assert refused(capsys, *call), call
    assert list(tmp_path.iterdir()) == []
