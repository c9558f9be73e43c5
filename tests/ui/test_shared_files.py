from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from planner.storage.files import open_plan
from tests.builders import a_block, a_day, a_plan
from tests.ui.windows import a_window


def test_the_template_of_a_day_is_not_called_as_that_of_the_session(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    days = (a_day(a_block("Soup"), id="one"), a_day(a_block("Tea"), id="two"))
    monkeypatch.setattr("ui.dialogs.stripped.agrees_to_strip", lambda *_: True)
    with a_window() as window:
        window.bench.document.show(a_plan(*days, title="Our weekend"))

        names: list[str] = []

        def save(_title: str, name: str, _kinds: str) -> Path:
            names.append(Path(name).name)
            return tmp_path / names[-1]

        monkeypatch.setattr(window.files, "asked_to_save", save)
        window.files.shared.save_template()
        window.files.shared.save_template(day="two")
        window.bench.document.stack.setClean()

    whole, day = (open_plan(tmp_path / name).plan for name in names)
    assert names[1] == names[0].replace(".sutemplate", "-2.sutemplate")
    assert (whole.title, len(whole.days)) == ("Our weekend", 2)
    assert (day.title, [block.title for block in day.blocks()]) == ("Our weekend, Day 2", ["Tea"])
