from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from exports.registry import documents
from ui.models.documents_model import DocumentsModel, State

ALL = frozenset(kind.id for kind in documents())


def test_papers_stand_under_their_readers(qtmodeltester: object) -> None:
    model = DocumentsModel(documents(), ALL)

    readers = [model.index(row, 0).data() for row in range(model.rowCount())]

    assert readers == ["For facilitators", "For helpers", "For participants", "For the wall"]
    assert model.index_of("handouts").parent().data() == "For participants"
    qtmodeltester.check(model)  # type: ignore[attr-defined]


def test_a_tick_puts_a_paper_into_the_set(qtbot: QtBot) -> None:
    model = DocumentsModel(documents(), ALL)
    index = model.index_of("handouts")

    with qtbot.waitSignal(model.ticked) as ticked:
        model.setData(index, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)

    assert ticked.args == ["handouts", False]
    assert "handouts" not in {paper.id for paper in model.chosen}


def test_the_pages_of_the_set_are_known_when_those_of_every_paper_are() -> None:
    model = DocumentsModel(documents(), frozenset({"facilitator-plan", "participant-agenda", "handouts"}))
    model.show_state("facilitator-plan", State(pages=7))
    model.show_state("participant-agenda", State(pages=1))
    assert model.pages_in_set is None

    model.show_state("handouts", State(nothing=True))

    assert model.pages_in_set == 8


def test_a_row_says_in_words_what_its_tick_and_pages_show() -> None:
    model = DocumentsModel(documents(), ALL - {"handouts"})
    model.show_state("participant-agenda", State(pages=1))

    assert _said(model, "participant-agenda") == "Participants’ agenda, 1 page"
    assert _said(model, "handouts") == "Handouts, off"


def test_a_reader_cannot_be_ticked() -> None:
    model = DocumentsModel(documents(), ALL)

    assert not model.setData(model.index(0, 0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert not model.setData(QModelIndex(), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)


def _said(model: DocumentsModel, id: str) -> object:
    return model.index_of(id).data(Qt.ItemDataRole.AccessibleTextRole)
