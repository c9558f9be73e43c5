from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog

from planner.storage import recovery
from planner.storage.recovery import Recovered, RecoveryCopy
from tests.builders import a_block, a_day, a_plan
from tests.ui.modal import answering
from ui.dialogs.recovery import RecoveryDialog, choose_recovery, copy_words

pytestmark = pytest.mark.usefixtures("qapp")


def left_by_a_crash(folder: Path, *titles: str) -> tuple[Recovered, ...]:
    """Keep copies as open windows do, then lose the windows."""
    for title in titles:
        copy = RecoveryCopy(folder)
        copy.keep(a_plan(a_day(a_block("Soup")), title=title) if title else a_plan(title=""))
        copy._mark.release()
    return recovery.found(folder)


def shown(dialog: QDialog) -> RecoveryDialog:
    assert isinstance(dialog, RecoveryDialog)
    return dialog


def test_a_copy_can_be_taken_up_again(tmp_path: Path) -> None:
    copies = left_by_a_crash(tmp_path, "Bus route")

    chosen = answering(lambda: choose_recovery(None, copies), lambda dialog: shown(dialog).rows[0].recover.click())

    assert chosen == copies[0]
    assert copies[0].file.exists()


def test_keeping_for_later_changes_nothing(tmp_path: Path) -> None:
    copies = left_by_a_crash(tmp_path, "Bus route", "Wells")

    chosen = answering(lambda: choose_recovery(None, copies), lambda dialog: shown(dialog).later.click())

    assert chosen is None
    assert recovery.found(tmp_path) == copies


def test_a_copy_is_thrown_away_only_when_the_question_is_closed(tmp_path: Path) -> None:
    copies = left_by_a_crash(tmp_path, "Bus route", "Wells")

    def throw_first_away(dialog: QDialog) -> None:
        shown(dialog).rows[0].away.click()
        assert recovery.found(tmp_path) == copies
        shown(dialog).later.click()

    answering(lambda: choose_recovery(None, copies), throw_first_away)

    assert recovery.found(tmp_path) == copies[1:]


def test_throwing_away_can_be_taken_back(tmp_path: Path) -> None:
    copies = left_by_a_crash(tmp_path, "Bus route")

    def change_ones_mind(dialog: QDialog) -> None:
        shown(dialog).rows[0].away.click()
        shown(dialog).rows[0].away.click()

    answering(lambda: choose_recovery(None, copies), change_ones_mind)

    assert recovery.found(tmp_path) == copies


def test_a_copy_says_what_is_in_it_and_where_it_came_from(tmp_path: Path) -> None:
    [copy] = left_by_a_crash(tmp_path, "Bus route")

    words = copy_words(copy)

    assert "one block" in words
    assert "never saved" in words
