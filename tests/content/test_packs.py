"""Packs: looked through file by file, with every fault at its line."""

import os
import shutil
from pathlib import Path

import pytest

from content.loader import SHIPPED
from content.pack_file import packed
from content.packs import check_pack

SHEET = (SHIPPED / "tools" / "more-of-less-of.yaml").read_text(encoding="utf-8")


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    for folder in ("tools", "frames", "key_ideas"):
        (tmp_path / folder).mkdir()
    (tmp_path / "tools" / "our-wishes.yaml").write_text(SHEET, encoding="utf-8")
    return tmp_path


def faults(folder: Path) -> list[tuple[str, str, int | None]]:
    return [(each.file, each.fault.code, each.fault.line) for each in check_pack(folder).faults]


def test_a_sound_pack_may_name_our_tools(pack: Path) -> None:
    report = check_pack(pack)
    assert (report.tools, report.frames, report.faults) == (1, 0, ())


def test_the_shipped_content_is_itself_a_sound_pack() -> None:
    assert check_pack(SHIPPED).faults == ()


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("usual: 15", "usual: 16", "steps-do-not-sum"),
        ("usual: 15", "usual: 30", "range-out-of-order"),
        ("usual: 15", "usual: 0", "no-minutes"),
        ("energy: medium", "energy: wild", "not-a-choice"),
        ("energy: medium", "enrgy: medium", "unknown-key"),
        ("energy: medium", "energy: *x", "alias"),
        ("energy: medium", "energy: low\nenergy: medium", "repeated-key"),
        ("title: More of, less of", "subtitle: More", "missing-key"),
        ("ordinary-tuesday, seeds", "no-such-sheet, seeds", "no-such-tool"),
        ("kind: tool", "kind: closing", "wrong-kind"),
        ("key_ideas: [imagining-alternatives]", "key_ideas: []", "key-ideas-count"),
        ("  seated: Made", "  sitting: Made", "missing-adaptation"),
        ("  seated: Made", "  sitting: Made", "unknown-adaptation"),
        ("https://werise", "http://werise", "link-not-https"),
    ],
)
def test_a_fault_in_a_sheet_is_told_with_its_line(pack: Path, old: str, new: str, code: str) -> None:
    assert old in SHEET
    (pack / "tools" / "our-wishes.yaml").write_text(SHEET.replace(old, new, 1), encoding="utf-8")
    told = [(file, line) for file, each, line in faults(pack) if each == code]
    assert told
    assert all(file == "tools/our-wishes.yaml" and line for file, line in told)


def test_faults_of_all_sheets_are_told_at_once(pack: Path) -> None:
    (pack / "tools" / "second.yaml").write_text("title: [\n")
    (pack / "frames" / "third.yaml").write_text("")
    (pack / "key_ideas" / "seventh-idea.yaml").write_text("title: x\n")
    (pack / "tools" / "Our Tool.yaml").write_text(SHEET, encoding="utf-8")
    (pack / "tools" / "lost.yml").write_text(SHEET, encoding="utf-8")
    assert [(file, code) for file, code, _ in faults(pack)] == [
        ("frames/third.yaml", "empty-file"),
        ("key_ideas/seventh-idea.yaml", "not-a-key-idea"),
        ("tools/Our Tool.yaml", "not-an-id"),
        ("tools/lost.yml", "wrong-ending"),
        ("tools/second.yaml", "not-yaml"),
    ]


def test_a_pipe_or_folder_in_place_of_a_sheet_is_told_and_never_waited_on(pack: Path) -> None:
    os.mkfifo(pack / "tools" / "pipe.yaml")
    (pack / "tools" / "folder.yaml").mkdir()
    assert [code for _, code, _ in faults(pack)] == ["not-readable", "not-readable"]


def test_the_same_id_in_tools_and_frames_is_told(pack: Path) -> None:
    shutil.copy(SHIPPED / "frames" / "tea-break.yaml", pack / "frames" / "our-wishes.yaml")
    assert [code for _, code, _ in faults(pack)] == ["repeated-sheet"]


def test_an_empty_folder_is_no_pack(tmp_path: Path) -> None:
    assert [code for _, code, _ in faults(tmp_path)] == ["no-content"]


def test_words_in_another_language_are_looked_through_too(pack: Path) -> None:
    (pack / "es" / "tools").mkdir(parents=True)
    (pack / "es" / "tools" / "our-wishes.yaml").write_text("title: Más y menos\nenergy: low\n", encoding="utf-8")
    (pack / "es" / "tools" / "nobody.yaml").write_text("title: Nadie\n", encoding="utf-8")
    assert faults(pack) == [
        ("es/tools/nobody.yaml", "no-sheet-to-translate", None),
        ("es/tools/our-wishes.yaml", "not-a-word", 2),
    ]


def test_a_zip_is_looked_through_like_a_folder(pack: Path, tmp_path: Path) -> None:
    path = tmp_path / "given.zip"
    path.write_bytes(packed({"tools/our-wishes.yaml": SHEET.replace("usual: 15", "usual: 16").encode()}))
    assert ("tools/our-wishes.yaml", "steps-do-not-sum") in [(file, code) for file, code, _ in faults(path)]


def test_a_template_in_a_pack_is_looked_through_too(pack: Path) -> None:
    (pack / "templates").mkdir()
    shutil.copy(SHIPPED / "templates" / "two-hours.sutemplate", pack / "templates" / "ours.sutemplate")
    assert check_pack(pack).templates == 1
    (pack / "templates" / "half.sutemplate").write_text('{"format": "shaking-up-template"', encoding="utf-8")
    assert faults(pack) == [("templates/half.sutemplate", "not-json", 1)]
