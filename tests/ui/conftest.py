"""What tests with widgets stand on: a None that lasts (see ui/lasting_none.py), and widgets that do not."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from ui.lasting_none import keep_none

keep_none()


@pytest.fixture(autouse=True)
def nothing_left_behind() -> Iterator[None]:
    """Really delete what a test closed: without an event loop Qt would keep it, and restyle it with the next."""
    yield
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
