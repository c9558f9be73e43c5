"""The command line as a whole: one plain sentence for each fault, and nothing half written."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from planner.storage import plan_file
from planner.storage.files import save_plan
from tests.builders import a_block, a_day, a_plan
from tests.ui.commands.runner import BRIEF, ROOT, Runner


def test_all_faults_of_a_brief_are_told_each_on_its_line(run: Runner, tmp_path: Path) -> None:
    brief = tmp_path / "brief.yaml"
    brief.write_text("titel: x\ntrust: closed\nparticipants: many\n")
    said = run("recommend", brief)
    assert said.code == 2
    assert [line.split(": ")[0] for line in said.err.splitlines()] == [f"{brief}:{line}" for line in (1, 2, 3)]


BAD_BRIEFS = {
    "empty": b"",
    "one byte": b"\x00",
    "binary": b"\x89PNG\r\n\x1a\n\x00\x00\x00",
    "utf-16": "title: x".encode("utf-16"),
    "a list": b"- a\n",
    "alias": b"title: &a x\ntrust: *a\n",
    "tag": b"title: !!python/object/apply:os.system [id]\n",
    "twice": b"title: a\ntitle: b\n",
    "tabs": b"days:\n\t- {start: 09:00, end: 12:00}\n",
    "nested": b"[" * 100_000,
    "nested json": b'{"a":' * 100_000,
    "large": b"title: " + b"x" * (17 * 1024 * 1024),
    "damaged plan": b'{"format": "shaking-up-plan", "version": 1',
    "newer plan": b'{"format": "shaking-up-plan", "version": 99}',
}


@pytest.mark.parametrize("data", BAD_BRIEFS.values(), ids=BAD_BRIEFS.keys())
def test_a_bad_file_gets_one_plain_sentence_that_names_it_and_nothing_is_written(
    run: Runner, tmp_path: Path, data: bytes
) -> None:
    bad = tmp_path / "bad.yaml"
    bad.write_bytes(data)
    calls = [
        ("recommend", bad),
        ("draft", bad, "-o", tmp_path / "out"),
        ("timetable", bad),
        ("check", bad, "--json"),
        ("export", bad, "-o", tmp_path / "out.pdf"),
        ("export", bad, "-o", tmp_path / "out", "--all"),
        ("template", "save", bad, "-o", tmp_path / "out"),
        ("template", "new", bad, "-o", tmp_path / "out"),
        ("template", "new", "day", "--brief", bad, "-o", tmp_path / "out"),
        (bad,),
    ]
    for call in calls:
        said = run(*call)
        assert said.is_one_plain_sentence, (call, said.err)
        assert "bad.yaml" in said.err
    assert list(tmp_path.iterdir()) == [bad]


def test_what_is_no_file_is_refused_and_never_waited_on(run: Runner, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "zero").symlink_to("/dev/zero")
    for source in (tmp_path, tmp_path / "pipe", tmp_path / "zero", tmp_path / "gone", "x" * 300, "nul\0"):
        assert run("recommend", source).is_one_plain_sentence
        assert run("timetable", source).is_one_plain_sentence


def test_a_place_that_cannot_be_written_is_told_and_the_old_file_stays(
    run: Runner, plan: Path, tmp_path: Path
) -> None:
    old = tmp_path / "old.pdf"
    old.write_bytes(b"old")
    old.chmod(0o400)
    for out in (tmp_path / "no" / "x.pdf", tmp_path, old, tmp_path / ("x" * 300 + ".pdf"), "-"):
        assert run("export", plan, "-o", out).is_one_plain_sentence
    assert run("export", plan, "-o", old, "--all").is_one_plain_sentence
    assert run("export", plan, "-o", tmp_path / "no" / "paper", "--all").is_one_plain_sentence
    assert old.read_bytes() == b"old"


@pytest.mark.parametrize(
    "call",
    [
        ("recomend", "x"),
        ("nothing-here",),
        ("recommend",),
        ("recommend", "a", "b"),
        ("recommend", "--wrong"),
        ("--wrong",),
        ("draft", "x"),
        ("export", "x", "-o", "y.pdf", "--paper", "a5"),
        ("export", "x", "-o", "y.pdf", "--all", "--document", "handouts"),
        ("content",),
        ("content", "check", "gone"),
        ("template", "new", "no-such-name", "-o", "x"),
        ("template", "new", "-", "--brief", "-", "-o", "x"),
        ("gone.suplan",),
        (),
    ],
)
def test_wrong_usage_gets_one_plain_sentence(
    run: Runner, call: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(*call).is_one_plain_sentence
    assert list(tmp_path.iterdir()) == []


def test_help_and_version_end_well(run: Runner) -> None:
    assert run("--version").out.startswith("Shaking Up Planner ")
    for call in ((), ("recommend",), ("template", "new")):
        said = run(*call, "--help")
        assert said.code == 0
        assert said.out.startswith("usage: shaking-up")


def test_a_file_opens_the_window_only_where_there_is_a_display(run: Runner, plan: Path) -> None:
    said = run(plan)
    assert said.is_one_plain_sentence
    assert "display" in said.err


def test_something_unforeseen_is_told_calmly_without_a_word_of_the_plan(
    run: Runner, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(data: bytes) -> None:
        raise RuntimeError("Only for me")

    monkeypatch.setattr(plan_file, "decode", breaks)
    said = run("timetable", plan)
    assert said.is_one_plain_sentence
    assert "Only for me" not in said.err
    assert "RuntimeError" in said.err


def test_text_that_would_move_the_terminals_cursor_is_tamed(run: Runner, tmp_path: Path) -> None:
    save_plan(tmp_path / "x.suplan", a_plan(a_day(a_block("a\u202eb", private_notes="")), title="t\x9b31m"))
    said = run("timetable", tmp_path / "x.suplan")
    assert "\u202e" not in said.out
    assert "\x9b" not in said.out


def test_a_reader_that_stops_listening_is_no_fault() -> None:
    script = f"{sys.executable} main.py recommend {BRIEF} --json"
    with subprocess.Popen(script.split(), cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.close()
        assert process.stderr is not None
        assert process.stderr.read() == b""
        process.wait()
    assert process.returncode == 0
