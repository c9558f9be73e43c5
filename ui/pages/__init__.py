"""The pages of the window: one for each step of the road, two beside the agenda; each is built when first shown."""

from collections.abc import Callable

from ui.bench import Bench
from ui.pages.page import Page


def builders() -> dict[str, Callable[[Bench], Page]]:
    """Return what builds each page, by step; nothing is imported before it is needed."""
    return {
        "home": _home,
        "questions": _questions,
        "ideas": _ideas,
        "agenda": _agenda,
        "safety": _safety,
        "paper": _paper,
        "settings": _settings,
        "ready": _ready,
        "findings": _findings,
    }


def _home(bench: Bench) -> Page:
    from ui.pages.home import HomePage

    return HomePage(bench)


def _questions(bench: Bench) -> Page:
    from ui.pages.questions import QuestionsPage

    return QuestionsPage(bench)


def _ideas(bench: Bench) -> Page:
    from ui.pages.ideas import IdeasPage

    return IdeasPage(bench)


def _agenda(bench: Bench) -> Page:
    from ui.pages.agenda import AgendaPage

    return AgendaPage(bench)


def _safety(bench: Bench) -> Page:
    from ui.pages.safety import SafetyPage

    return SafetyPage(bench)


def _paper(bench: Bench) -> Page:
    from ui.pages.paper import PaperPage

    return PaperPage(bench)


def _settings(bench: Bench) -> Page:
    from ui.pages.settings import SettingsPage

    return SettingsPage(bench)


def _ready(bench: Bench) -> Page:
    from ui.pages.ready import ReadyPage

    return ReadyPage(bench)


def _findings(bench: Bench) -> Page:
    from ui.pages.findings import FindingsPage

    return FindingsPage(bench)
