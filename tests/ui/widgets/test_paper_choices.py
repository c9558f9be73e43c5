from pytestqt.qtbot import QtBot

from exports.options import PaperOptions
from ui.theme import Theme
from ui.widgets.paper_choices import PaperChoices


def test_a_paper_shows_the_choices_that_it_has_and_no_others(qtbot: QtBot) -> None:
    choices = PaperChoices(PaperOptions(), Theme("light"))
    qtbot.addWidget(choices)

    choices.show_document("cue-cards")
    assert not choices.cards.isHidden()
    assert choices.sign_in.isHidden()

    choices.show_document("handouts")
    assert choices.isHidden()


def test_another_choice_is_told(qtbot: QtBot) -> None:
    choices = PaperChoices(PaperOptions(), Theme("light"))
    qtbot.addWidget(choices)

    with qtbot.waitSignal(choices.changed):
        choices.cards.setCurrentIndex(1)

    assert choices.cards.currentData() == 8
