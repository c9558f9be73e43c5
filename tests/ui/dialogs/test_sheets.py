"""The sheets of keys, of licences and credits, and of what is kept."""

import tomllib
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.benches import a_bench, the_catalog
from ui.actions import rows
from ui.agenda_actions import rows as agenda_actions
from ui.credits import PARTS, credits_text, licences_text
from ui.dialogs.about import AboutDialog
from ui.dialogs.shortcuts import ShortcutsDialog
from ui.dialogs.what_is_kept import WhatIsKept
from ui.models.shortcuts import shortcut_rows


def test_every_key_of_the_menus_is_on_the_sheet(qtbot: QtBot) -> None:
    dialog = ShortcutsDialog(None)
    qtbot.addWidget(dialog)

    shown = {row.what for row in dialog.model.shown_rows if row.keys}

    assert {row.text.rstrip("…") for row in rows() if row.keys} <= shown


def test_no_two_actions_share_a_key() -> None:
    keys = [row.keys for row in rows() if row.keys]

    assert len(keys) == len(set(keys))


def test_about_has_its_three_parts_as_text_that_can_be_copied(qtbot: QtBot, tmp_path: Path) -> None:
    window = QWidget()
    window.bench = a_bench(tmp_path)  # type: ignore[attr-defined]
    qtbot.addWidget(window)
    dialog = AboutDialog(window)  # type: ignore[arg-type]

    texts = [made.toPlainText() for made in dialog.findChildren(QPlainTextEdit)]

    assert [dialog.tabs.tabText(index) for index in range(3)] == ["About", "Licences", "Credits"]
    assert any("independent of JASS" in text for text in texts)


@pytest.mark.parametrize("part", PARTS)
def test_each_part_is_named_with_its_licence(part: object) -> None:
    from ui.credits import Part

    assert isinstance(part, Part)
    assert f"{part.name}: {part.licence}" in licences_text()


def test_credits_name_the_source_of_every_tool() -> None:
    catalog = the_catalog()
    text = credits_text(catalog)

    for tool in catalog.methods():
        assert tool.title in text
        assert all(source.name.rstrip(".") in text for source in tool.source)


def test_recent_plans_can_be_forgotten_where_one_reads_what_is_kept(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SHAKING_UP_HOME", str(tmp_path))
    bench = a_bench(tmp_path)
    bench.settings.change(recents=("/home/a/wells.suplan",))
    dialog = WhatIsKept(None, bench)
    qtbot.addWidget(dialog)

    dialog.forget.click()

    assert bench.settings.now.recents == ()
    assert not dialog.forget.isEnabled()


@pytest.mark.parametrize(("copy", "original"), [("MIT.txt", "LICENSE"), ("content.txt", "LICENSE-content")])
def test_the_licences_in_the_package_are_those_of_the_project(copy: str, original: str) -> None:
    root = Path(__file__).parents[3]

    assert (root / "ui" / "licences" / copy).read_bytes() == (root / original).read_bytes()


def test_about_holds_the_licences_in_full_and_they_are_installed_with_the_app() -> None:
    root = Path(__file__).parents[3]
    data = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["tool"]["setuptools"]["package-data"]

    text = licences_text()

    assert "THE SOFTWARE IS PROVIDED" in text
    assert "SIL OPEN FONT LICENSE Version 1.1" in text
    assert "PERMISSION & CONDITIONS" in text
    assert "licences/*.txt" in data["ui"]
    assert "fonts/*" in data["exports"]


def test_the_keys_of_the_agenda_are_on_the_sheet() -> None:
    shown = {row.what for row in shortcut_rows()}

    assert {row.text for row in agenda_actions() if row.keys} <= shown
