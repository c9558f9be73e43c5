from pathlib import Path

from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from planner.plan import Plan
from tests.builders import a_block, a_day, a_plan
from tests.ui.benches import a_bench
from tests.ui.modal import answering, press
from ui.dialogs.fit_to_time import FitToTime, fit_to_time


def an_evening() -> Plan:
    return a_plan(
        a_day(
            a_block("Welcome", minutes=15),
            a_block("Game", minutes=15, keep="cut-first"),
            a_block("Talk", minutes=60),
            a_block("Close", minutes=30, keep="must"),
            id="one",
            start="18:00",
            end="20:00",
        )
    )


def test_a_new_end_is_fitted_in_one_step_that_can_be_undone(qtbot: QtBot, tmp_path: Path) -> None:
    bench = a_bench(tmp_path, plan=an_evening())

    def choose(dialog: QDialog) -> None:
        assert isinstance(dialog, FitToTime)
        dialog.end.setText("19:45")
        dialog.work_out()
        names = [way.title for way in dialog.model.ways]
        assert len(names) >= 3
        dialog.list.setCurrentIndex(dialog.model.index(names.index("Park what is marked to go first"), 0))
        assert [row.sentence for row in dialog.table.difference.told if row.sort == "parked"] == ["Parked: Game"]
        press("Do this")(dialog)

    assert answering(lambda: fit_to_time(None, bench, "one"), choose)
    assert [block.title for block in bench.document.plan.parked] == ["Game"]
    assert bench.document.plan.days[0].end == "19:45"
    assert bench.document.stack.undoText() == "Fitted to time: Park what is marked to go first"
    bench.document.stack.undo()
    assert bench.document.plan == an_evening()


def test_being_late_keeps_the_end(qtbot: QtBot, tmp_path: Path) -> None:
    bench = a_bench(tmp_path, plan=an_evening())

    def choose(dialog: QDialog) -> None:
        assert isinstance(dialog, FitToTime)
        dialog.now.setText("18:30")
        dialog.by_late.setChecked(True)
        dialog.late.show_number(15)
        dialog.work_out()
        press("Do this")(dialog)

    assert answering(lambda: fit_to_time(None, bench, "one"), choose)
    assert bench.document.timetable.days[0].finish == 20 * 60


def test_an_hour_that_is_none_gets_one_calm_sentence(qtbot: QtBot, tmp_path: Path) -> None:
    bench = a_bench(tmp_path, plan=an_evening())
    dialog = FitToTime(None, bench, "one")
    qtbot.addWidget(dialog)
    dialog.end.setText("late")
    dialog.work_out()

    assert dialog.state.text().startswith("Type an hour")
    assert not dialog.agree.isEnabled()


def test_an_end_before_the_start_is_explained(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = FitToTime(None, a_bench(tmp_path, plan=an_evening()), "one")
    qtbot.addWidget(dialog)
    dialog.end.setText("17:00")
    dialog.work_out()

    assert dialog.state.text() == "A day cannot end before it begins."


def test_an_hour_is_written_in_full_once_it_is_typed(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = FitToTime(None, a_bench(tmp_path, plan=an_evening()), "one")
    qtbot.addWidget(dialog)

    for typed, shown in (("19", "19:00"), ("01:10 +1", "01:10 +1"), ("25:10", "01:10 +1"), ("soon", "soon")):
        dialog.end.setText(typed)
        dialog.end.editingFinished.emit()
        assert dialog.end.text() == shown


def test_hours_stand_in_the_fields_by_the_clock_of_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    bench = a_bench(tmp_path, plan=an_evening())
    bench.settings.change(clock="12")
    dialog = FitToTime(None, bench, "one")
    qtbot.addWidget(dialog)
    assert dialog.end.text() == "8:00 pm"

    dialog.end.setText("25:10")
    dialog.end.editingFinished.emit()

    assert dialog.end.text() == "1:10 am +1"
    dialog.work_out()
    assert dialog.model.ways[0].edit.apply(an_evening()).days[0].end == "25:10"


def test_where_the_dialog_is_narrow_being_late_stands_below_the_end(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = FitToTime(None, a_bench(tmp_path, plan=an_evening()), "one")
    qtbot.addWidget(dialog)
    assert dialog.asked.heightForWidth(400) >= 2 * dialog.asked.heightForWidth(900)
    dialog.by_late.click()
    assert not dialog.by_end.isChecked()
