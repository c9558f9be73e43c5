"""The session templates that come with the app."""

from pathlib import Path

import msgspec

from content.faults import ContentFault, ContentFaults
from content.loader import SHIPPED
from content.strict_yaml import parse
from planner.plan import Plan
from planner.reading import FaultsFound, read
from planner.storage.files import open_plan

_FOLDER = "templates"


class ReadyMade(msgspec.Struct, frozen=True):
    """One shipped template as a list shows it: its id, words for it, its minutes over all days, and its file."""

    id: str
    title: str
    about: str
    minutes: int
    days: int
    file: Path

    def plan(self) -> Plan:
        """Return the template itself."""
        return open_plan(self.file).plan


class _Card(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    id: str
    title: str
    about: str
    minutes: int
    days: int = 1


class _Cards(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    templates: tuple[_Card, ...]


def ready_made(language: str = "en") -> tuple[ReadyMade, ...]:
    """Return the shipped templates, shortest first, with their words in a language where they are translated.

    Raises ContentFaults when the list is not sound.
    """
    folder = SHIPPED / _FOLDER
    translated = SHIPPED / language / _FOLDER / "list.yaml"
    path = translated if language != "en" and translated.is_file() else folder / "list.yaml"
    try:
        cards = read(parse(path.read_bytes()), _Cards).templates
    except FaultsFound as found:
        name = path.relative_to(SHIPPED).as_posix()
        raise ContentFaults(tuple(ContentFault(name, fault) for fault in found.faults)) from None
    return tuple(
        ReadyMade(card.id, card.title, card.about, card.minutes, card.days, folder / f"{card.id}.sutemplate")
        for card in cards
    )
