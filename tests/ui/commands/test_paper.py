"""``documents`` and ``export``: which papers there are, and files that are never written over."""

from pathlib import Path

from planner.storage.files import save_plan
from tests.builders import a_block, a_day, a_plan
from tests.ui.commands.runner import Runner


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
