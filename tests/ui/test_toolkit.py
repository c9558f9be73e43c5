"""The toolkit while the app runs: named steps of undo, and what is no step."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.builders import a_tool
from ui.toolkit import Toolkit


def test_favourites_and_notes_are_kept_across_restarts(qtbot: QtBot, tmp_path: Path) -> None:
    toolkit = Toolkit(tmp_path / "toolkit.json")

    toolkit.favour("red-lines", "Made it a favourite", on=True)
    toolkit.write_note("red-lines", "Bring string.", "Wrote a note")

    again = Toolkit(tmp_path / "toolkit.json").shelf
    assert (again.favourites, again.notes) == (("red-lines",), {"red-lines": "Bring string."})


def test_typing_one_note_is_one_step(qtbot: QtBot, tmp_path: Path) -> None:
    toolkit = Toolkit(tmp_path / "toolkit.json")
    for text in ("B", "Br", "Bring string."):
        toolkit.write_note("red-lines", text, "Wrote a note")

    assert toolkit.stack.count() == 1
    toolkit.stack.undo()
    assert toolkit.shelf.notes == {}


def test_what_was_used_lately_is_no_step_and_no_undo_takes_it_away(qtbot: QtBot, tmp_path: Path) -> None:
    toolkit = Toolkit(tmp_path / "toolkit.json")
    toolkit.keep(a_tool("red-lines"), "Kept it")
    toolkit.used("but-why", keep=True)

    toolkit.stack.undo()

    assert toolkit.stack.count() == 1
    assert toolkit.shelf.recent == ("but-why",)


def test_who_keeps_no_recents_has_those_from_before_forgotten(qtbot: QtBot, tmp_path: Path) -> None:
    toolkit = Toolkit(tmp_path / "toolkit.json")
    toolkit.used("but-why", keep=True)

    toolkit.used("red-lines", keep=False)

    assert Toolkit(tmp_path / "toolkit.json").shelf.recent == ()


def test_a_note_never_written_makes_no_step(qtbot: QtBot, tmp_path: Path) -> None:
    toolkit = Toolkit(tmp_path / "toolkit.json")

    toolkit.write_note("red-lines", "", "Wrote a note")

    assert toolkit.stack.count() == 0
    assert not (tmp_path / "toolkit.json").exists()
