from PySide6.QtCore import Qt

from planner.catalog import KeyIdea
from planner.recommendation import RankedIdea, Reason
from ui.models.ideas_model import IdeasModel


def test_ideas_stand_by_strength_and_say_why() -> None:
    model = IdeasModel()

    model.show_ideas((_ranked("inside-outside", 80), _ranked("collective-protection", 40)))

    assert [model.index(row).data() for row in range(model.rowCount())] == ["Inside outside", "Collective protection"]
    assert (
        model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
        == "Collective protection, number 2. You asked for it."
    )


def test_new_strengths_in_the_same_order_do_not_reset_the_list() -> None:
    model = IdeasModel()
    model.show_ideas((_ranked("inside-outside", 80),))
    resets: list[int] = []
    model.modelReset.connect(lambda: resets.append(1))

    model.show_ideas((_ranked("inside-outside", 60),))

    assert resets == []
    assert model.index(0).data(IdeasModel.IDEA).score == 60


def _ranked(id: str, score: int) -> RankedIdea:
    title = id.replace("-", " ").capitalize()
    idea = KeyIdea(title, title, "In one line.", (), (), (), (), (), id=id)
    return RankedIdea(idea, score, (Reason("wish", ("intentions",), "You asked for it."),))
