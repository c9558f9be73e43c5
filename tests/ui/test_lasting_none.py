import sys

import pytest
from PySide6.QtCore import QObject

from ui.lasting_none import keep_none


def test_many_calls_without_a_result_do_not_end_the_process() -> None:
    keep_none()
    thing = QObject()

    for _ in range(100_000):
        thing.setObjectName("bench")

    assert thing.objectName() == "bench"


def test_keeping_none_twice_counts_once() -> None:
    keep_none()
    before = sys.getrefcount(None)
    keep_none()

    assert abs(sys.getrefcount(None) - before) < 100_000


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="they are not counted there")
def test_yes_and_no_last_as_long() -> None:
    keep_none()

    assert min(sys.getrefcount(answer) for answer in (True, False)) > 1_000_000
