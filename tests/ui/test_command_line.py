"""The command line: exact shapes, exit codes, one plain sentence for each fault, and nothing half written."""

import io
import json
import os
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from content.pack_file import packed
from planner.storage import plan_file
from planner.storage.files import open_plan, save_plan
from tests.builders import a_block, a_brief, a_day, a_plan, a_tool
from ui.command_line import main

ROOT = Path(__file__).parent.parent.parent
BRIEF = ROOT / "examples" / "safer-bus-route.yaml"


class Said:
    """What a call said and how it ended."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def is_one_plain_sentence(self) -> bool:
        return (
            self.code == 2 and self.out == "" and self.err.count("\n") == 1 and "Traceback" not in self.err
        ) and self.err.strip().endswith((".", "?", "--help"))


class Runner:
    """Runs the command line in this process."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def __call__(self, *arguments: object) -> Said:
        code = main([str(argument) for argument in arguments])
        said = self._capsys.readouterr()
        return Said(code, said.out, said.err)


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Runner:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    return Runner(capsys)


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    tool = a_tool("ten-minute-talk")
    talk = a_block("Talk", minutes=40, kind="tool", tool=tool.id, steps=tool.steps, private_notes="Only for me")
    welcome = a_block("Welcome", minutes=10, start="18:05")
    made = a_plan(a_day(welcome, talk, start="18:00", end="19:00"), brief=a_brief(), tools={tool.id: tool})
    save_plan(tmp_path / "bus.suplan", made)
    return tmp_path / "bus.suplan"


def feed(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))


def test_recommend_names_every_tool_once_with_reasons_that_rest_on_answers(run: Runner) -> None:
    said = run("recommend", BRIEF, "--json").json
    assert list(said) == ["key_ideas", "tools", "excluded", "cautions", "unknown"]
    assert len(said["key_ideas"]) == 6
    ids = [tool["id"] for tool in (*said["tools"], *said["excluded"])]
    assert len(ids) == len(set(ids)) >= 24
    for tool in said["tools"]:
        assert list(tool) == [
            *("id", "title", "key_ideas", "minutes", "group", "scales", "score", "reasons", "cautions")
        ]
        assert 0 <= tool["score"] <= 100
        assert all(reason["because"] and reason["text"] for reason in tool["reasons"])
    assert list(said["tools"][0]["minutes"]) == ["min", "usual", "max"]
    assert list(said["tools"][0]["scales"]) == [
        *("exposure", "disclosure", "intensity", "movement", "touch", "reading", "writing")
    ]


def test_recommend_for_people_names_ideas_tools_and_what_is_open(run: Runner) -> None:
    said = run("recommend", BRIEF)
    assert said.code == 0
    assert "KEY IDEAS" in said.out
    assert "TOOLS" in said.out


def test_the_same_brief_gives_the_same_bytes_whatever_the_hash_seed() -> None:
    outputs = {
        subprocess.run(
            [sys.executable, "main.py", "recommend", BRIEF, "--json"],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed, "TZ": zone},
            capture_output=True,
            check=True,
        ).stdout
        for seed, zone in (("0", "Asia/Tokyo"), ("1", "America/Lima"))
    }
    assert len(outputs) == 1


def test_a_brief_can_come_from_standard_input_and_from_a_plan(
    run: Runner, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    feed(monkeypatch, b"{}")
    assert run("recommend", "-", "--json").json["unknown"][0] == "title"
    assert "participants" not in run("recommend", plan, "--json").json["unknown"]


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


def test_documents_are_listed_with_reader_and_formats(run: Runner) -> None:
    rows = run("documents", "--json").json["documents"]
    assert rows[0] == {
        "id": "facilitator-plan",
        "title": rows[0]["title"],
        "audience": "facilitators",
        "formats": rows[0]["formats"],
    }
    timetable = next(row for row in rows if row["id"] == "timetable")
    assert timetable["formats"] == ["txt", "ics", "csv"]
    assert "facilitator-plan" in run("documents").out


def test_export_takes_the_format_from_the_ending_or_as_named(run: Runner, plan: Path, tmp_path: Path) -> None:
    assert run("export", plan, "-o", tmp_path / "plan.pdf").code == 0
    assert (tmp_path / "plan.pdf").read_bytes().startswith(b"%PDF")
    assert run("export", plan, "-o", tmp_path / "hours", "--document", "timetable", "--format", "csv").code == 0
    assert run("export", plan, "-o", tmp_path / "hours", "--document", "timetable").is_one_plain_sentence
    assert run("export", plan, "-o", tmp_path / "x.docx", "--document", "timetable").is_one_plain_sentence
    assert run("export", plan, "-o", tmp_path / "x.pdf", "--document", "nothing").is_one_plain_sentence
    assert not (tmp_path / "x.pdf").exists()


def test_characters_that_no_font_has_are_told(run: Runner, tmp_path: Path) -> None:
    save_plan(tmp_path / "x.suplan", a_plan(a_day(a_block("Rest \U00013080"))))
    said = run("export", tmp_path / "x.suplan", "-o", tmp_path / "x.pdf")
    assert said.code == 0
    assert "U+13080" in said.err


def test_export_names_what_looks_personal_in_the_words_that_leave(run: Runner, tmp_path: Path) -> None:
    block = a_block("Welcome", public_notes={"en": "Call +44 7700 900123"}, private_notes="Ask at rosa@example.org")
    save_plan(tmp_path / "x.suplan", a_plan(a_day(block)))

    said = run("export", tmp_path / "x.suplan", "-o", tmp_path / "x.txt", "--document", "timetable")

    assert said.code == 0
    assert said.err == "These leave with the paper: +44 7700 900123 (phone number), in “Welcome”.\n"


def test_export_never_writes_over_the_plan_itself(run: Runner, plan: Path) -> None:
    before = plan.read_bytes()
    assert run("export", plan, "-o", plan, "--format", "pdf").is_one_plain_sentence
    assert plan.read_bytes() == before


def test_the_whole_set_comes_with_a_list_of_what_is_in_it_and_what_is_not(
    run: Runner, plan: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "paper"
    assert run("export", plan, "-o", folder, "--all", "--low-ink", "--paper", "letter").code == 0
    names = sorted(path.name for path in folder.iterdir())
    assert names[:2] == ["00-contents.txt", "01-facilitator-plan.pdf"]
    contents = (folder / "00-contents.txt").read_text(encoding="utf-8")
    assert all(name in contents for name in names[1:])
    assert "Handouts: no tool in this plan has a handout to print" in contents


def test_a_template_is_stripped_and_says_what_went(run: Runner, plan: Path, tmp_path: Path) -> None:
    out = tmp_path / "talk.sutemplate"
    said = run("template", "save", plan, "-o", out)
    assert said.code == 0
    assert "Private notes: 1" in said.out
    template = open_plan(out).plan
    assert template.format == "shaking-up-template"
    assert "Only for me" not in out.read_text(encoding="utf-8")


def test_a_plan_is_started_from_a_template_by_name_or_file_at_the_briefs_hours(run: Runner, tmp_path: Path) -> None:
    for number, source in enumerate(("two-hours", ROOT / "content" / "templates" / "two-hours.sutemplate")):
        out = tmp_path / f"{number}.suplan"
        assert run("template", "new", source, "--brief", BRIEF, "-o", out).code == 0
        plan = open_plan(out).plan
        assert (plan.title, plan.days[0].start, plan.format) == ("A safer bus route", "18:00", "shaking-up-plan")
        assert run("template", "new", source, "-o", out).is_one_plain_sentence


def test_templates_of_ones_own_are_listed_and_found_by_name(
    run: Runner, plan: Path, tmp_path: Path, personal_folders: Path
) -> None:
    own = personal_folders / "data" / "templates"
    own.mkdir(parents=True)
    run("template", "save", plan, "-o", own / "ours.sutemplate")
    assert "ours" in run("template", "list").out
    assert run("template", "new", "ours", "-o", tmp_path / "new.suplan").code == 0


def test_a_plan_is_no_template_and_a_brief_is_no_plan(run: Runner, plan: Path, tmp_path: Path) -> None:
    assert "template save" in run("template", "new", plan, "-o", tmp_path / "x").err
    assert "shaking-up draft" in run("timetable", BRIEF).err


def test_a_pack_is_found_sound_or_every_fault_is_told_with_file_and_line(run: Runner, tmp_path: Path) -> None:
    assert run("content", "check", ROOT / "content").code == 0
    (tmp_path / "tools").mkdir()
    (tmp_path / "tools" / "our-tool.yaml").write_text("title: Ours\nkind: wild\n")
    said = run("content", "check", tmp_path)
    assert said.code == 2
    assert f"{tmp_path}/tools/our-tool.yaml:2: “wild”" in said.err


def test_a_zip_of_a_pack_is_looked_through_and_a_hostile_one_is_refused(run: Runner, tmp_path: Path) -> None:
    sheet = (ROOT / "content" / "tools" / "red-lines.yaml").read_bytes()
    path = tmp_path / "given.supack"
    path.write_bytes(packed({"tools/our-lines.yaml": sheet}))
    assert run("content", "check", path).code == 0
    path.write_bytes(packed({"tools/our-lines.yaml": sheet, "../out.yaml": sheet}))
    said = run("content", "check", path)
    assert (said.code, said.out, said.err.count("\n")) == (2, "", 1)
    assert "given.supack" in said.err
    assert "../out.yaml" in said.err


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
    "tabs": b"days:\n\t- {}\n",
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
