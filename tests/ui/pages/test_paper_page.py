from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from exports.options import PaperOptions
from exports.registry import document_kind, documents
from planner.edits.fields import Retitle
from planner.edits.whole import Rename
from planner.plan import Plan
from tests.builders import a_block, a_brief, a_day, a_plan, a_tool
from tests.ui.benches import a_bench
from tests.ui.modal import answering, press
from tests.ui.stand_in_paper import START
from ui.dialogs import replace_files
from ui.jobs import PaperJobs
from ui.models.documents_model import DocumentsModel
from ui.pages.paper import PaperPage
from ui.paper_told import told_of
from ui.settings import SettingsFile

SOON = 10_000


@pytest.fixture
def open_page(qtbot: QtBot, tmp_path: Path) -> Iterator[Any]:
    """Open a page on a plan, with the stand-in as its maker of paper."""
    jobs: list[PaperJobs] = []

    def opened(plan: Plan | None = None, *, width: int = 1274) -> PaperPage:
        bench = a_bench(tmp_path, plan=plan if plan is not None else _plan())
        jobs.append(PaperJobs(bench, start=START))
        page = PaperPage(bench)
        qtbot.addWidget(page)
        bench.document.changed.connect(page.show_plan)
        page.resize(width, 692)
        page.show_plan(None, bench.document.plan)
        page.show()
        return page

    yield opened
    for each in jobs:
        each.stop()


def test_the_page_shows_the_open_paper_as_it_will_print(qtbot: QtBot, open_page: Any) -> None:
    page = open_page()

    qtbot.waitUntil(lambda: page.desk.view.count == 3, timeout=SOON)

    assert "A safer bus route facilitator-plan" in page.desk.view.accessibleDescription()


def test_an_edit_shows_in_the_preview(qtbot: QtBot, open_page: Any) -> None:
    page = open_page()
    qtbot.waitUntil(lambda: page.desk.view.count == 3, timeout=SOON)

    page.bench.do(Rename("Night buses"), "Rename")

    qtbot.waitUntil(lambda: "Night buses" in page.desk.view.accessibleDescription(), timeout=SOON)


def test_the_old_page_stays_until_the_new_one_comes_and_cannot_be_printed(qtbot: QtBot, open_page: Any) -> None:
    page = open_page()
    qtbot.waitUntil(lambda: page.desk.view.count == 3, timeout=SOON)

    page.bench.do(Rename("Night buses"), "Rename")

    assert page.desk.view.count == 3
    assert not page.panel.actions_row.print.isEnabled()


def test_page_counts_of_the_whole_set_come_by_themselves(qtbot: QtBot, open_page: Any) -> None:
    page = open_page()

    qtbot.waitUntil(lambda: page.model.pages_in_set is not None, timeout=SOON)

    assert _note(page, "facilitator-plan") == "3 pages"
    assert _note(page, "handouts") == "nothing yet"


def test_what_looks_personal_is_named_for_the_paper_it_would_leave_with(open_page: Any) -> None:
    page = open_page(a_plan(a_day(a_block("Welcome", lead="Rosa", public_notes={"en": "Write to a@example.org"}))))

    assert page.panel.personal.lines == (
        "a@example.org (e-mail address), in “Welcome”",
        "Rosa (perhaps a name), in “Welcome”",
    )
    page.list.open("participant-agenda")
    assert page.panel.personal.lines == ("a@example.org (e-mail address), in “Welcome”",)


def test_an_empty_paper_says_why_in_the_place_of_a_page(qtbot: QtBot, open_page: Any) -> None:
    page = open_page()

    page.list.open("handouts")

    qtbot.waitUntil(lambda: "no tool in this plan has a handout" in page.desk.message.text(), timeout=SOON)
    assert not page.panel.actions_row.print.isEnabled()


def test_a_tick_taken_away_is_remembered(qtbot: QtBot, open_page: Any) -> None:
    page = open_page()
    page.list.open("participant-agenda")

    QTest.keyClick(page.list.view, Qt.Key.Key_Space)

    assert _note(page, "participant-agenda") == "off"
    assert page.bench.settings.now.paper_set == {"participant-agenda": False}


def test_arrow_keys_pass_over_the_readers(qtbot: QtBot, open_page: Any) -> None:
    page = open_page()
    last = [kind.id for kind in page._kinds if kind.audience == "facilitators"][-1]
    page.open_paper(last)

    QTest.keyClick(page.list.view, Qt.Key.Key_Down)

    assert page.document != last
    assert document_kind(page.document).audience != "facilitators"


def test_the_booklet_is_printed_from_the_toolkit_and_follows_it(qtbot: QtBot, open_page: Any) -> None:
    page = open_page(a_plan())
    page.bench.toolkit.keep(a_tool("red-lines"), "Kept")
    page.open_paper("toolkit")
    qtbot.waitUntil(lambda: page.papers.paper("toolkit") is not None, timeout=SOON)

    page.bench.toolkit.keep(a_tool("but-why"), "Kept")

    assert page.papers.paper("toolkit") is None
    plan, _ = page._printed_from("toolkit", page.bench.document.plan, page.panel.options)
    assert plan.picks == ("red-lines", "but-why")


def test_the_booklet_is_not_in_the_set_unless_somebody_puts_it_there(open_page: Any) -> None:
    assert "toolkit" not in {kind.id for kind in open_page().model.chosen}


def test_another_paper_size_is_printed_and_remembered(qtbot: QtBot, open_page: Any) -> None:
    page = open_page()
    page.panel.how.paper_size.setCurrentIndex(page.panel.how.paper_size.findData("letter"))
    page.panel.how.paper_size.setCurrentIndex(page.panel.how.paper_size.findData("a4"))
    page.panel.how.paper_size.setCurrentIndex(page.panel.how.paper_size.findData("letter"))

    qtbot.waitUntil(lambda: "letter" in page.desk.view.accessibleDescription(), timeout=SOON)

    assert page.bench.settings.now.paper_size == "letter"


def test_options_that_were_given_a_name_are_remembered_without_a_word_of_the_plan(open_page: Any) -> None:
    page = open_page()
    how, profiles = page.panel.how, page.panel.profiles
    how.two_up.setChecked(True)
    how.columns["really"].setChecked(False)
    profiles.names.setEditText("For the wall")
    QTest.keyClick(profiles.names.lineEdit(), Qt.Key.Key_Return)
    how.show_options(PaperOptions())
    how.changed.emit()

    assert not page.panel.options.two_up
    profiles.chosen.emit("For the wall")

    assert (page.panel.options.two_up, "really" in page.panel.options.columns) == (True, False)
    kept = page.bench.settings.now.print_profiles["For the wall"]
    assert kept == replace(page.panel.options, language=None)
    assert SettingsFile(page.bench.settings._path).now == page.bench.settings.now


def test_a_profile_can_be_let_go(open_page: Any) -> None:
    page = open_page()
    page.panel.profiles.kept.emit("Old")
    assert page.panel.profiles.name == "Old"

    page.panel.profiles.drop.click()

    assert page.bench.settings.now.print_profiles == {}
    assert page.panel.profiles.name == ""


def test_a_name_that_prints_the_same_is_shown_and_another_option_takes_it_away(open_page: Any) -> None:
    page = open_page()
    page.panel.profiles.kept.emit("Usual")

    page.panel.how.low_ink.setChecked(not page.panel.how.low_ink.isChecked())
    assert page.panel.profiles.name == ""

    page.panel.how.low_ink.setChecked(not page.panel.how.low_ink.isChecked())
    assert page.panel.profiles.name == "Usual"


def test_two_pages_have_no_room_on_small_paper(open_page: Any) -> None:
    how = open_page().panel.how
    how.two_up.setChecked(True)
    assert not how.held.isEnabled()

    how.paper_size.setCurrentIndex(how.paper_size.findData("a5"))

    assert (how.options.two_up, how.two_up.isEnabled(), how.held.isEnabled()) == (False, False, True)


def test_every_format_of_the_open_paper_can_be_saved(open_page: Any) -> None:
    page = open_page()
    offered = [action.objectName() for action in page.panel.actions_row.formats.actions()]
    assert offered == list(page._kind.formats)


def test_what_the_reader_gets_follows_the_paper(open_page: Any) -> None:
    page = open_page()
    page.list.open("participant-agenda")

    assert "Your own titles: “Power map of the mayor” reads “Who can help”" in page.panel.kept.lines
    assert "Hours, breaks, meals, the end hour" in page.panel.gets.lines


def test_a_block_without_a_title_for_others_is_told_how_it_gets_one() -> None:
    told = told_of(document_kind("participant-agenda"), a_plan(a_day(a_block("Mapping who decides"))), "en")

    words = "Your own titles: “Mapping who decides” reads “Together”, until its block has a title that others read"
    assert words in told.kept


def test_what_the_reader_gets_follows_the_plan(open_page: Any) -> None:
    page = open_page()
    page.list.open("participant-agenda")
    block = next(block for block in page.bench.document.plan.blocks() if block.public_title)

    page.bench.do(Retitle(block.id, "Map of the council"), "Retitle")

    assert "Your own titles: “Map of the council” reads “Who can help”" in page.panel.kept.lines


def test_characters_that_no_font_has_are_named(qtbot: QtBot, open_page: Any) -> None:
    page = open_page(replace(_plan(), title="Snow ☃"))

    qtbot.waitUntil(lambda: "☃ (U+2603)" in page.panel.unprintable.text(), timeout=SOON)


def test_a_plan_without_blocks_leads_to_the_agenda(qtbot: QtBot, open_page: Any) -> None:
    page = open_page(a_plan())

    with qtbot.waitSignal(page.bench.step_wanted) as wanted:
        page.to_agenda.click()

    assert wanted.args == ["agenda"]


def test_a_paper_is_saved_under_a_name_that_says_nothing_of_the_session(
    qtbot: QtBot, open_page: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered: list[str] = []

    def choose(_parent: object, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        offered.append(Path(name).name)
        return str(tmp_path / "out"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    page = open_page()

    with qtbot.waitSignal(page.bench.said, timeout=SOON) as said:
        page.panel.actions_row.save_wanted.emit("pdf")

    assert offered == ["facilitator-plan.pdf"]
    assert said.args == ["Saved as out.pdf."]
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF")


def test_a_folder_that_cannot_be_written_gets_one_sentence(
    qtbot: QtBot, open_page: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    missing = tmp_path / "nowhere" / "plan.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(missing), ""))
    page = open_page()

    with qtbot.waitSignal(page.bench.said, timeout=SOON) as said:
        page.panel.actions_row.save_wanted.emit("pdf")

    assert "folder" in said.args[0]
    assert not page.panel.actions_row.is_running


def test_the_whole_set_is_written_with_a_list_of_what_was_left_out(
    qtbot: QtBot, open_page: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = _folder(tmp_path, monkeypatch)
    page = open_page()

    with qtbot.waitSignal(page.bench.said, timeout=SOON):
        page.panel.actions_row.whole.click()

    names = sorted(path.name for path in folder.iterdir())
    written = [kind for kind in documents() if kind.by_default and kind.id not in ("handouts", "toolkit")]
    assert names == [
        "00-contents.txt",
        *(f"{at:02}-{kind.id}.{kind.formats[0]}" for at, kind in enumerate(written, start=1)),
    ]
    assert "Handouts" in (folder / "00-contents.txt").read_text(encoding="utf-8")


def test_files_already_in_the_folder_are_not_replaced_without_a_word(
    qtbot: QtBot, open_page: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = _folder(tmp_path, monkeypatch)
    (folder / "01-facilitator-plan.pdf").write_text("last week's")
    asked: list[tuple[str, ...]] = []
    monkeypatch.setattr("ui.widgets.paper_tasks.agrees_to_replace_papers", lambda _page, names: asked.append(names))

    open_page().panel.actions_row.whole.click()

    assert asked == [("01-facilitator-plan.pdf",)]
    assert (folder / "01-facilitator-plan.pdf").read_text() == "last week's"


def test_a_cancelled_set_leaves_nothing_behind(
    qtbot: QtBot, open_page: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = _folder(tmp_path, monkeypatch)
    page = open_page(replace(_plan(), title="hangs"))
    page.panel.actions_row.whole.click()

    with qtbot.waitSignal(page.bench.said, timeout=SOON):
        page.panel.actions_row.cancel.click()

    assert list(folder.iterdir()) == []
    assert not page.panel.actions_row.is_running


def test_with_large_text_one_column_shows_at_a_time_with_a_way_back(qtbot: QtBot, open_page: Any) -> None:
    page = open_page(width=700)
    assert page.desk.isVisible()
    assert not page.list.isVisible()

    page.desk.all_papers.click()
    assert page.list.isVisible()

    QTest.keyClick(page.list.view, Qt.Key.Key_Return)
    assert page.desk.isVisible()


def test_everything_on_the_page_has_a_name_to_be_read_aloud(open_page: Any) -> None:
    from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox

    page = open_page()

    for kind in (QAbstractButton, QComboBox, QAbstractSpinBox):
        for widget in page.findChildren(kind):
            assert widget.accessibleName() or getattr(widget, "text", str)()


def test_asking_before_replacing_names_the_files_and_replaces_nothing_unasked(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    shown: list[str] = []

    def look(dialog: QDialog) -> None:
        shown.extend(told.text() for told in dialog.findChildren(QLabel))

    assert not answering(lambda: replace_files.agrees_to_replace_papers(parent, ("01-facilitator-plan.pdf",)), look)
    assert "01-facilitator-plan.pdf" in shown
    assert answering(lambda: replace_files.agrees_to_replace_papers(parent, ("a.pdf",)), press("Replace"))


def _plan() -> Plan:
    named = a_block("Power map of the mayor", kind="tool", public_title={"en": "Who can help"})
    return a_plan(a_day(a_block("Welcome"), named), brief=a_brief())


def _note(page: PaperPage, id: str) -> object:
    return page.model.index_of(id).data(DocumentsModel.NOTE)


def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "papers"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    return folder


def test_a_paper_goes_to_the_printer_that_was_chosen(
    qtbot: QtBot, open_page: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    def choose(dialog: QPrintDialog) -> int:
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(tmp_path / "printed.pdf"))
        return 1

    monkeypatch.setattr(QPrintDialog, "exec", choose)
    page = open_page()
    qtbot.waitUntil(page.panel.actions_row.print.isEnabled, timeout=SOON)

    with qtbot.waitSignal(page.bench.said, timeout=SOON) as said:
        page.panel.actions_row.print.click()

    assert said.args == ["Sent to the printer."]
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")
