from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.edits.fields import Retime, Retitle
from planner.edits.versions import KeepVersion
from planner.plan import Plan
from tests.builders import a_block, a_day, a_plan
from tests.ui.benches import a_bench
from ui.bench import Bench
from ui.dialogs.versions import Versions


def a_talk() -> Plan:
    return a_plan(a_day(a_block("Talk", id="talk"), a_block("Close", id="close"), id="one"))


def the_dialog(qtbot: QtBot, bench: Bench, other: Plan | None = None) -> Versions:
    made = Versions(None, bench, other_file=lambda: ("hers.suplan", other) if other is not None else None)
    qtbot.addWidget(made)
    return made


def sentences(dialog: Versions) -> list[str]:
    return [row.sentence for row in dialog.table.difference.told]


def test_a_version_is_kept_compared_and_gone_back_to_in_steps_of_undo(qtbot: QtBot, tmp_path: Path) -> None:
    bench = a_bench(tmp_path, plan=a_talk())
    dialog = the_dialog(qtbot, bench)
    dialog.name.setText("First thoughts")
    dialog.keep.click()
    bench.do(Retime("talk", 40), "Longer")
    assert sentences(dialog) == ["Shorter: Talk, 40 → 15 min"]

    dialog.back.click()

    assert [block.minutes for block in bench.document.plan.blocks()] == [15, 15]
    assert bench.document.stack.undoText() == "Went back to: First thoughts"
    dialog.undo.click()
    assert [block.minutes for block in bench.document.plan.blocks()] == [40, 15]


def test_one_change_of_another_copy_is_taken_and_the_rest_stays_offered(qtbot: QtBot, tmp_path: Path) -> None:
    shared = KeepVersion("both", "Shared").apply(a_talk())
    hers = Retitle("close", "Circle").apply(Retime("talk", 40).apply(shared))
    bench = a_bench(tmp_path, plan=shared)
    dialog = the_dialog(qtbot, bench, hers)
    dialog.file.click()
    assert sentences(dialog) == ["Longer: Talk, 15 → 40 min", "Changed: Close, title: “Close” → “Circle”"]

    dialog.table.selectRow(1)
    dialog.take.click()

    assert [block.title for block in bench.document.plan.blocks()] == ["Talk", "Circle"]
    assert sentences(dialog) == ["Longer: Talk, 15 → 40 min"]
    dialog.take_all.click()
    assert list(bench.document.plan.blocks()) == list(hers.blocks())
    assert dialog.about.text() == "The plan has everything that “hers.suplan” has."


def test_what_both_changed_is_shown_with_both_values_and_not_taken_with_the_rest(
    qtbot: QtBot, tmp_path: Path
) -> None:
    shared = KeepVersion("both", "Shared").apply(a_talk())
    bench = a_bench(tmp_path, plan=Retime("talk", 25).apply(shared))
    dialog = the_dialog(qtbot, bench, Retime("talk", 40).apply(shared))
    dialog.file.click()

    assert sentences(dialog) == ["Both: Talk, 15 → 40 min; both changed it; here it is 25"]
    assert not dialog.take_all.isEnabled()
    dialog.take.click()
    assert next(bench.document.plan.blocks()).minutes == 40


def test_two_files_with_nothing_in_common_are_listed_and_nothing_is_taken(qtbot: QtBot, tmp_path: Path) -> None:
    bench = a_bench(tmp_path, plan=a_talk())
    dialog = the_dialog(qtbot, bench, Retime("talk", 40).apply(a_talk()))
    dialog.file.click()

    assert "no version in common" in dialog.about.text()
    assert bench.document.plan == a_talk()


def test_return_keeps_the_version_and_takes_a_change_and_the_dialog_stays(qtbot: QtBot, tmp_path: Path) -> None:
    bench = a_bench(tmp_path, plan=a_talk())
    dialog = the_dialog(qtbot, bench)
    dialog.show()
    dialog.name.setText("First thoughts")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert [kept.name for kept in bench.document.plan.snapshots] == ["First thoughts"]
    assert dialog.isVisible()

    bench.do(Retime("talk", 40), "Longer")
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)

    assert [block.minutes for block in bench.document.plan.blocks()] == [15, 15]
    assert dialog.isVisible()
