"""``template``: stripped, listed, and begun from."""

from pathlib import Path

from planner.storage.files import open_plan
from tests.ui.commands.runner import BRIEF, ROOT, Runner


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
