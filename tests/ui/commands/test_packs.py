"""``content check``: sound, or every fault with file and line."""

from pathlib import Path

from content.pack_file import packed
from tests.ui.commands.runner import ROOT, Runner


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
