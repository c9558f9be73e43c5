"""The Tools menu: packs out and in with nothing overwritten, blocks saved as tools, and the way back."""

from pathlib import Path
from typing import cast

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget

from content.pack_file import packed
from content.packs import PackFaults, read_pack
from content.writer import encode_pack, encode_tool
from planner.plan import new_plan
from planner.storage.places import places
from tests.builders import a_block, a_day, a_plan, a_tool
from tests.ui.benches import a_bench, the_catalog
from tests.ui.modal import answering, press
from ui.bench import Bench
from ui.dialogs.pack_export import PackExport
from ui.dialogs.pack_import import PackImport
from ui.dialogs.tool_editor import ToolEditor
from ui.own_tools import OwnTools
from ui.tool_files import ToolFiles
from ui.wording.packs import pack_sentences

pytestmark = pytest.mark.usefixtures("qtbot")


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    made = a_bench(tmp_path, plan=a_plan(a_day(a_block("Map the well", minutes=20))))
    own = OwnTools(the_catalog(), places().tools, places().templates)
    own.changed.connect(made._take_own)
    made.own_tools = own
    return made


@pytest.fixture
def files(bench: Bench) -> ToolFiles:
    return ToolFiles(bench, cast(QWidget, None))


def a_pack(tmp_path: Path, **whys: str) -> Path:
    path = tmp_path / "theirs.supack"
    tools = {name: a_tool(name, why=why) for name, why in whys.items()}
    path.write_bytes(encode_pack(tools, {}))
    return path


def test_what_is_exported_is_imported_the_same_elsewhere(bench: Bench, files: ToolFiles, tmp_path: Path) -> None:
    bench.own_tools.keep(a_tool("ours"), "Wrote it")
    path = tmp_path / "mine.supack"
    template = replace(new_plan(id="aplanabcde"), format="shaking-up-template")
    assert files.export_to(path, dict(bench.own_tools.tools), {"evening.sutemplate": template})
    pack = read_pack(path)
    assert (dict(pack.tools), dict(pack.templates)) == ({"ours": a_tool("ours")}, {"evening.sutemplate": template})


def test_the_preview_says_what_is_new_and_what_clashes(bench: Bench, files: ToolFiles, tmp_path: Path) -> None:
    bench.own_tools.keep(a_tool("talk", why="Mine."), "Wrote it")
    path = a_pack(tmp_path, talk="Theirs.", walk="New.")
    seen: list[tuple[str, str]] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, PackImport)
        seen.extend((entry.name, entry.clash) for entry in dialog._found)
        press("Import")(dialog)

    assert answering(lambda: files.import_from(path), look)
    assert seen == [("talk", "own"), ("walk", "")]
    assert {id: tool.why for id, tool in bench.own_tools.tools.items()} == {"talk": "Mine.", "walk": "New."}


def test_theirs_and_both_are_taken_only_where_they_are_chosen(bench: Bench, files: ToolFiles, tmp_path: Path) -> None:
    for id in ("talk", "walk"):
        bench.own_tools.keep(a_tool(id, why="Mine."), "Wrote it")
    path = a_pack(tmp_path, talk="Theirs.", walk="Theirs.")

    def settle(dialog: QDialog) -> None:
        assert isinstance(dialog, PackImport)
        for name, index in (("talk", 1), ("walk", 2)):
            dialog.fields[name].setCurrentIndex(index)
            dialog.fields[name].activated.emit(index)
        press("Import")(dialog)

    assert answering(lambda: files.import_from(path), settle)
    whys = {id: tool.why for id, tool in bench.own_tools.tools.items()}
    assert whys == {"talk": "Theirs.", "walk": "Mine.", "walk-2": "Theirs."}
    bench.own_tools.stack.undo()
    assert {tool.why for tool in bench.own_tools.tools.values()} == {"Mine."}


def test_leaving_the_preview_changes_nothing(bench: Bench, files: ToolFiles, tmp_path: Path) -> None:
    path = a_pack(tmp_path, talk="Theirs.")
    assert not answering(lambda: files.import_from(path), press("Not now"))
    assert not bench.own_tools.tools


@pytest.mark.parametrize(
    ("name", "data", "word"),
    [
        ("../x.yaml", b"", "../x.yaml"),
        ("tools/photo.png", b"no picture", "tools/photo.png"),
        ("tools/a.yaml", b"title: x\nenrgy: low\n", "tools/a.yaml:2"),
        ("tools/a.yaml", encode_tool(a_tool()) + b"shorter: nobody\n", "nobody"),
    ],
)
def test_a_hostile_pack_is_refused_with_what_and_where(
    bench: Bench, files: ToolFiles, tmp_path: Path, name: str, data: bytes, word: str
) -> None:
    bench.own_tools.keep(a_tool("ours"), "Wrote it")
    path = tmp_path / "bad.supack"
    path.write_bytes(packed({name: data}))
    told: list[str] = []

    def read(dialog: QDialog) -> None:
        told.append(dialog.accessibleName())

    assert not answering(lambda: files.import_from(path), read)
    assert word in told[0]
    assert "bad.supack" in told[0]
    assert set(bench.own_tools.tools) == {"ours"}


def test_a_block_is_saved_as_a_tool(bench: Bench, files: ToolFiles) -> None:
    [block] = bench.document.plan.blocks()

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, ToolEditor)
        assert dialog.tool.title == "Map the well"
        dialog._take("in_one_line", "Draw where water comes from.")
        dialog._take("key_ideas", ("inside-outside",))
        press("Keep it")(dialog)

    answering(lambda: bench.tool_deed_wanted.emit("from-block", block), fill)
    tool = bench.own_tools.tools["map-the-well"]
    assert (tool.time.usual, tool.kind) == (20, "tool")
    assert "map-the-well" in bench.catalog.tools


def test_a_block_saved_as_a_tool_can_be_told_from_the_tool_that_it_runs(bench: Bench, files: ToolFiles) -> None:
    shipped = bench.catalog.tools["red-lines"]
    block = a_block(shipped.title, minutes=50, tool=shipped.id)
    bench.document.show(replace(a_plan(a_day(block)), tools={shipped.id: shipped}))
    answering(lambda: files.from_block(block), press("Keep it"))
    assert [tool.title for tool in bench.own_tools.tools.values()] == [f"{shipped.title}, our way"]


def test_a_pack_of_which_all_is_here_already_says_so(bench: Bench, files: ToolFiles, tmp_path: Path) -> None:
    bench.own_tools.keep(a_tool("talk", why="Mine."), "Wrote it")
    said: list[str] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, PackImport)
        said.append(dialog.state.text())
        assert not dialog.agree.isEnabled()

    assert not answering(lambda: files.import_from(a_pack(tmp_path, talk="Mine.")), look)
    assert said == ["All of it is here already."]


def test_one_key_takes_a_pack_over(bench: Bench, files: ToolFiles, tmp_path: Path) -> None:
    path = a_pack(tmp_path, walk="New.")
    assert answering(lambda: files.import_from(path), lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Return))
    assert set(bench.own_tools.tools) == {"walk"}


def test_a_zip_with_nothing_for_us_in_it_is_told_without_a_path(tmp_path: Path) -> None:
    path = tmp_path / "theirs.zip"
    path.write_bytes(packed({"README.md": b"words"}))
    with pytest.raises(PackFaults) as found:
        read_pack(path)
    assert pack_sentences(path, found.value)[1].startswith("There is nothing here that a pack holds")


def test_changing_a_shipped_tool_marks_it_and_leaves_a_way_back(bench: Bench, files: ToolFiles) -> None:
    shipped = bench.catalog.tools["red-lines"]

    def retitle(dialog: QDialog) -> None:
        assert isinstance(dialog, ToolEditor)
        dialog._take("title", "Lines in the sand")
        press("Keep it")(dialog)

    answering(lambda: files.change(shipped), retitle)
    assert bench.own_tools.whose("red-lines") == "changed"
    files.restore(bench.catalog.tools["red-lines"])
    assert bench.catalog.tools["red-lines"] == shipped


def test_a_copy_gets_an_id_of_its_own(bench: Bench, files: ToolFiles) -> None:
    answering(lambda: files.copy(bench.catalog.tools["red-lines"]), press("Keep it"))
    assert [(id, bench.own_tools.whose(id)) for id in bench.own_tools.tools] == [("red-lines-our-way", "yours")]


def test_what_goes_into_a_pack_is_chosen(bench: Bench) -> None:
    bench.own_tools.keep(a_tool("ours"), "Wrote it")
    bench.toolkit.keep(bench.catalog.tools["red-lines"], "Kept it")
    dialog = PackExport(None, bench, {})
    assert set(dialog.chosen[0]) == {"ours"}
    dialog.ticks["red-lines"].setChecked(True)
    assert set(dialog.chosen[0]) == {"ours", "red-lines"}


def test_the_toolkit_is_sent_as_a_pack_with_own_and_shipped_tools_in_it(bench: Bench) -> None:
    for id in ("ours", "not-kept"):
        bench.own_tools.keep(a_tool(id), "Wrote it")
    for id in ("red-lines", "ours"):
        bench.toolkit.keep(bench.catalog.tools[id], "Kept it")
    assert set(PackExport(None, bench, {}, toolkit=True).chosen[0]) == {"red-lines", "ours"}
