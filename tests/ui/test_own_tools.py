"""One's own tools in the app: kept as sheets, in the catalog at once, and every change can be taken back."""

from pathlib import Path

from msgspec.structs import replace

from content.own_tools import own_sheets
from planner.plan import new_plan
from tests.builders import a_tool
from tests.ui.benches import a_bench, the_catalog
from ui.bench import Bench
from ui.own_tools import OwnTools


def kept(folder: Path) -> set[str]:
    return {path.name for path in folder.glob("*")} if folder.exists() else set()


def a_shelf(tmp_path: Path) -> OwnTools:
    return OwnTools(the_catalog(), tmp_path / "tools", tmp_path / "templates")


def test_a_tool_that_is_kept_is_there_at_the_next_start(tmp_path: Path) -> None:
    assert a_shelf(tmp_path).keep(a_tool("ours"), "Wrote it")
    again = a_shelf(tmp_path)
    assert again.tools == {"ours": a_tool("ours")}
    assert again.catalog.tools["ours"] == a_tool("ours")
    assert again.whose("ours") == "yours"


def test_deleting_takes_the_file_away_and_undo_brings_it_back(tmp_path: Path) -> None:
    own = a_shelf(tmp_path)
    own.keep(a_tool("ours"), "Wrote it")
    own.drop("ours", "Deleted it")
    assert kept(tmp_path / "tools") == set()
    own.stack.undo()
    assert own.tools == {"ours": a_tool("ours")}
    assert own_sheets(tmp_path / "tools").tools == own.tools


def test_a_changed_shipped_tool_goes_back_to_how_it_came(tmp_path: Path) -> None:
    own, shipped = a_shelf(tmp_path), the_catalog().tools["red-lines"]
    own.keep(replace(shipped, title="Lines in the sand"), "Changed it")
    assert (own.whose("red-lines"), own.catalog.tools["red-lines"].title) == ("changed", "Lines in the sand")
    own.drop("red-lines", "Back")
    assert (own.whose("red-lines"), own.catalog.tools["red-lines"]) == ("", shipped)


def test_a_sheet_with_faults_is_told_and_left_alone(tmp_path: Path) -> None:
    (tmp_path / "tools").mkdir()
    (tmp_path / "tools" / "broken.yaml").write_text("title: [\n")
    own = a_shelf(tmp_path)
    assert (own.tools, len(own.faults)) == ({}, 1)
    assert not own.keep(a_tool("broken"), "Wrote it")
    assert (tmp_path / "tools" / "broken.yaml").read_text() == "title: [\n"


def test_a_pack_comes_in_as_one_step_and_goes_out_as_one(tmp_path: Path) -> None:
    own = a_shelf(tmp_path)
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "mine.sutemplate").write_bytes(b"mine")
    template = replace(new_plan(id="aplanabcde"), format="shaking-up-template")
    assert own.take(
        {"a": a_tool("a"), "b": a_tool("b")}, {"mine.sutemplate": template, "t.sutemplate": template}, "In"
    )
    assert kept(tmp_path / "tools") == {"a.yaml", "b.yaml"}
    assert kept(tmp_path / "templates") == {"mine.sutemplate", "t.sutemplate"}
    own.stack.undo()
    assert (own.tools, kept(tmp_path / "tools")) == ({}, set())
    assert (tmp_path / "templates" / "mine.sutemplate").read_bytes() == b"mine"
    assert not (tmp_path / "templates" / "t.sutemplate").exists()


def test_where_a_template_cannot_be_written_no_tool_is_taken_either(tmp_path: Path) -> None:
    own, told = a_shelf(tmp_path), list[object]()
    own.not_kept.connect(told.append)
    (tmp_path / "templates").write_bytes(b"a file where the folder should be")
    template = replace(new_plan(id="aplanabcde"), format="shaking-up-template")
    assert not own.take({"a": a_tool("a")}, {"t.sutemplate": template}, "In")
    assert (own.tools, kept(tmp_path / "tools"), len(told)) == ({}, set(), 1)


def test_advice_knows_a_tool_as_soon_as_it_is_written(tmp_path: Path) -> None:
    bench: Bench = a_bench(tmp_path)
    bench.own_tools.keep(a_tool("ours"), "Wrote it")
    advice = bench.document.recommendation
    known = {one.tool.id for one in advice.tools} | {one.tool.id for one in advice.excluded}
    assert "ours" in known
    assert "ours" in bench.catalog.tools
