from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QListView
from pytestqt.qtbot import QtBot

from planner.storage.files import save_plan
from planner.templates import as_template
from planner.timetable import schedule
from tests.builders import a_block, a_day, a_plan
from tests.ui.benches import a_bench
from tests.ui.modal import answering, press
from ui.bench import Bench
from ui.dialogs.template_chooser import TemplateChooser, choose_template
from ui.models.templates import own_offers, shipped_offers
from ui.widgets.template_fit import TemplateFit


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Bench:
    monkeypatch.setenv("SHAKING_UP_HOME", str(tmp_path))
    return a_bench(tmp_path)


def a_template_of_ones_own(home: Path, title: str = "Our Tuesday") -> None:
    folder = home / "data" / "templates"
    folder.mkdir(parents=True, exist_ok=True)
    template, _ = as_template(a_plan(a_day(a_block("Soup", minutes=20)), title=title))
    save_plan(folder / "tuesday.sutemplate", template)


def gallery(dialog: QDialog) -> TemplateChooser:
    assert isinstance(dialog, TemplateChooser)
    return dialog


def test_ones_own_templates_come_first(bench: Bench, tmp_path: Path) -> None:
    a_template_of_ones_own(tmp_path)

    chosen = answering(lambda: choose_template(None, bench), press("Start from this"))

    assert chosen is not None
    assert chosen.title == "Our Tuesday"


def test_the_blocks_of_a_template_are_shown_before_it_is_chosen(bench: Bench, tmp_path: Path) -> None:
    a_template_of_ones_own(tmp_path)
    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        seen.extend(row.title for row in gallery(dialog).sheet.model.rows())

    answering(lambda: choose_template(None, bench), look)

    assert seen[0] == "Soup"


def test_closing_the_gallery_starts_nothing(bench: Bench, tmp_path: Path) -> None:
    a_template_of_ones_own(tmp_path)

    assert answering(lambda: choose_template(None, bench), press("Not now")) is None


def test_arrow_keys_go_through_the_gallery_and_return_starts(bench: Bench, qtbot: QtBot) -> None:
    titles: list[str] = []

    def second(dialog: QDialog) -> None:
        view = gallery(dialog).list
        QTest.keyClick(view, Qt.Key.Key_Down)
        titles.append(view.currentIndex().data())
        QTest.keyClick(view, Qt.Key.Key_Return)

    chosen = answering(lambda: choose_template(None, bench), second)

    assert chosen is not None
    assert titles == [shipped_offers("en")[1].title]


def test_a_broken_template_of_ones_own_is_counted_and_hurts_no_other(tmp_path: Path) -> None:
    a_template_of_ones_own(tmp_path)
    folder = tmp_path / "data" / "templates"
    (folder / "broken.sutemplate").write_text("{")

    offers, unreadable = own_offers(folder)

    assert [offer.title for offer in offers] == ["Our Tuesday"]
    assert [file.name for file in unreadable] == ["broken.sutemplate"]


def test_every_shipped_template_opens_and_is_as_long_as_it_says() -> None:
    from planner.timetable import schedule

    for offer in shipped_offers("en"):
        days = schedule(offer.plan()).days
        assert (len(days), sum(day.end - day.start for day in days)) == (offer.days, offer.minutes), offer.title


def test_a_template_is_fitted_to_other_hours_and_people_with_what_changes_shown(bench: Bench) -> None:
    def shorter(dialog: QDialog) -> None:
        chooser = gallery(dialog)
        model = chooser.list.model()
        titles = [model.index(row, 0).data() for row in range(model.rowCount())]
        chooser.list.setCurrentIndex(model.index(titles.index("A day: from this moment to one demand"), 0))
        chooser.fit.end.setText("13:00")
        chooser.fit.people.setText("8-12")
        chooser.fit.changed.emit()
        assert "Parked: Lunch" in [row.sentence for row in chooser.table.difference.told]
        press("Start from this")(dialog)

    chosen = answering(lambda: choose_template(None, bench), shorter)

    assert chosen is not None
    assert (chosen.days[0].end, str(chosen.brief.participants)) == ("13:00", "8-12")
    assert schedule(chosen).days[0].left_over >= 0
    assert chosen.title == "A day: from this moment to one demand"


def test_people_that_are_none_are_explained_and_nothing_starts(bench: Bench) -> None:
    def mistype(dialog: QDialog) -> None:
        chooser = gallery(dialog)
        chooser.fit.people.setText("many")
        press("Start from this")(dialog)
        assert chooser.told.text().startswith("Type a number from 1 to 500")

    assert answering(lambda: choose_template(None, bench), mistype) is None


def test_no_row_of_templates_lies_on_the_next_after_the_list_gets_narrower(bench: Bench, qtbot: QtBot) -> None:
    dialog = TemplateChooser(None, bench, shipped_offers("en"))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.list.setFixedWidth(170)

    qtbot.waitUntil(lambda: rows_follow(dialog.list))


def rows_follow(view: QListView) -> bool:
    rows = [view.visualRect(view.model().index(row, 0)) for row in range(view.model().rowCount())]
    return all(after.top() == before.bottom() + 1 for before, after in pairwise(rows))


def test_an_end_past_midnight_stands_as_everywhere_in_the_window(bench: Bench, qtbot: QtBot) -> None:
    template = a_plan(a_day(a_block("Soup", minutes=20), start="20:00", end="25:10"))
    fit = TemplateFit(bench.theme)
    qtbot.addWidget(fit)

    fit.show_template(template)

    assert fit.end.text() == "01:10 +1"
    assert fit.answers(template) is None
