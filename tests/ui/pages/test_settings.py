from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.ui.benches import a_bench
from ui.bench import Bench
from ui.pages.settings import SettingsPage
from ui.settings import SettingsFile


def the_settings(qtbot: QtBot, folder: Path) -> tuple[SettingsPage, Bench]:
    bench = a_bench(folder)
    page = SettingsPage(bench)
    qtbot.addWidget(page)
    page.resize(1274, 692)
    page.show()
    return page, bench


@pytest.mark.parametrize(
    ("field", "choice", "value"),
    [
        ("theme", "dark", "dark"),
        ("text_scale", "1.5", 1.5),
        ("paper", "letter", "letter"),
        ("clock", "12", "12"),
        ("reduced_motion", "yes", True),
    ],
)
def test_a_setting_is_kept_across_restarts(
    qtbot: QtBot, tmp_path: Path, field: str, choice: str, value: object
) -> None:
    page, _ = the_settings(qtbot, tmp_path)

    page.choices[field].chips()[choice].click()

    assert getattr(SettingsFile(tmp_path / "settings.json").now, field) == value


def test_the_look_changes_as_soon_as_it_is_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = the_settings(qtbot, tmp_path)

    with qtbot.waitSignal(bench.look_wanted):
        page.choices["theme"].chips()["dark"].click()


def test_paper_changes_nothing_of_the_look(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = the_settings(qtbot, tmp_path)

    with qtbot.assertNotEmitted(bench.look_wanted):
        page.choices["paper"].chips()["a4"].click()


def test_keeping_no_recent_plans_forgets_those_there_are(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = the_settings(qtbot, tmp_path)
    page.choices["keep_recents"].chips()["yes"].click()
    bench.settings.change(recents=("/home/a/wells.suplan",))

    page.choices["keep_recents"].chips()[""].click()

    assert bench.settings.now.recents == ()
    assert "wells" not in (tmp_path / "settings.json").read_text()


def test_arrow_keys_choose_along_a_row(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = the_settings(qtbot, tmp_path)

    QTest.keyClick(page.choices["paper"].chips()[""], Qt.Key.Key_Right)

    assert bench.settings.now.paper == "a4"


def test_choosing_what_is_chosen_changes_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = the_settings(qtbot, tmp_path)

    with qtbot.assertNotEmitted(bench.look_wanted):
        page.choices["theme"].chips()["system"].click()

    assert page.choices["theme"].chips()["system"].isChecked()


def test_a_text_size_set_by_keys_is_among_the_choices(qtbot: QtBot, tmp_path: Path) -> None:
    SettingsFile(tmp_path / "settings.json").change(text_scale=1.1)

    page, _ = the_settings(qtbot, tmp_path)

    assert page.choices["text_scale"].chips()["1.1"].isChecked()


def test_every_folder_is_named_and_can_be_copied(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SHAKING_UP_HOME", str(tmp_path))
    page, _ = the_settings(qtbot, tmp_path)
    labels = [made for made in page.findChildren(QLabel) if str(tmp_path) in made.text()]

    assert len(labels) == 7
    assert all(made.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard for made in labels)
