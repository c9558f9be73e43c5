from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.checks.finding import Finding
from planner.edits.fields import Retime
from planner.plan import Silenced
from tests.ui.benches import a_bench
from ui.widgets.findings_strip import FindingsStrip

LONG = Finding(
    "steps-sum",
    "problem",
    ("a",),
    {"title": "Names", "sum": "10", "minutes": "20"},
    fix=Retime("a", 10),
    fix_code="minutes-to-steps",
)
UNLED = Finding("no-lead", "warning", ("b",), {"title": "Stories", "count": "1"})


def a_strip(
    qtbot: QtBot, folder: Path, *findings: Finding, silenced: tuple[tuple[str, Silenced], ...] = ()
) -> FindingsStrip:
    bench = a_bench(folder)
    strip = FindingsStrip(bench.theme, bench.icons)
    qtbot.addWidget(strip)
    strip.resize(800, 120)
    strip.show_findings(findings, silenced)
    strip.show()
    return strip


def test_a_finding_says_its_level_in_words(qtbot: QtBot, tmp_path: Path) -> None:
    strip = a_strip(qtbot, tmp_path, LONG, UNLED)

    assert [row.accessibleName().split(":")[0] for row in strip.rows] == ["Problem", "Worth a look"]


def test_with_no_findings_the_strip_goes(qtbot: QtBot, tmp_path: Path) -> None:
    strip = a_strip(qtbot, tmp_path, LONG)

    strip.show_findings((), ())

    assert strip.isHidden()


def test_leave_it_and_the_fix_name_their_finding(qtbot: QtBot, tmp_path: Path) -> None:
    strip = a_strip(qtbot, tmp_path, LONG, UNLED)

    with qtbot.waitSignal(strip.left) as left:
        QTest.mouseClick(strip.rows[1].leave, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(strip.fix_wanted) as fixed:
        QTest.mouseClick(strip.rows[0].fix, Qt.MouseButton.LeftButton)

    assert left.args == [UNLED]
    assert fixed.args == [LONG]


def test_where_nobody_leads_a_lead_can_be_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    strip = a_strip(qtbot, tmp_path, UNLED)

    with qtbot.waitSignal(strip.lead_wanted) as wanted:
        QTest.mouseClick(strip.rows[0].fix, Qt.MouseButton.LeftButton)

    assert wanted.args == ["b"]


def test_enter_on_a_finding_shows_its_block(qtbot: QtBot, tmp_path: Path) -> None:
    strip = a_strip(qtbot, tmp_path, UNLED)

    with qtbot.waitSignal(strip.block_wanted) as wanted:
        QTest.keyClick(strip.rows[0], Qt.Key.Key_Return)

    assert wanted.args == ["b"]


def test_hundreds_of_findings_are_counted_and_not_all_shown(qtbot: QtBot, tmp_path: Path) -> None:
    many = tuple(
        Finding("no-lead", "warning", (f"block{at}",), {"title": f"Block {at}", "count": "1"}) for at in range(300)
    )

    strip = a_strip(qtbot, tmp_path, *many)

    assert len(strip.rows) == 30


def test_where_room_is_short_the_buttons_go_below_the_sentence(qtbot: QtBot, tmp_path: Path) -> None:
    strip = a_strip(qtbot, tmp_path, LONG, UNLED)
    row = strip.rows[0]
    qtbot.wait(1)
    assert row.fix.x() > row.sentence.geometry().right()

    strip.resize(500, 200)
    qtbot.wait(1)

    assert row.fix.y() > row.sentence.geometry().bottom()
    assert row.sentence.height() >= row.sentence.heightForWidth(row.sentence.width())
    assert row.leave.width() < row.width() / 2
