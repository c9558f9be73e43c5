"""The templates that a plan can start from: those that come with the app, and one's own."""

from contextlib import suppress
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from planner.plan import Plan
from planner.reading import FaultsFound
from planner.storage.errors import StorageError
from planner.storage.files import open_plan
from planner.timetable import schedule
from ui.models.ways import FACTS
from ui.wording import minutes_words
from ui.words import translate

Index = QModelIndex | QPersistentModelIndex


class Offer(Struct, frozen=True):
    """One template as the gallery shows it; its plan is read when it is looked at."""

    title: str
    about: str
    minutes: int
    days: int
    file: Path
    own: bool = False

    @property
    def length(self) -> str:
        """How long it is, in words."""
        if self.days > 1:
            return translate("Templates", "{days} days, {length}", days=self.days, length=minutes_words(self.minutes))
        return minutes_words(self.minutes)

    def plan(self) -> Plan:
        """Return the template; raises StorageError or FaultsFound when its file cannot be read."""
        return open_plan(self.file).plan


def shipped_offers(language: str) -> tuple[Offer, ...]:
    """Return the templates that come with the app, shortest first."""
    from content.ready_made import ready_made

    return tuple(Offer(card.title, card.about, card.minutes, card.days, card.file) for card in ready_made(language))


def own_offers(folder: Path) -> tuple[tuple[Offer, ...], tuple[Path, ...]]:
    """Return the templates in a folder by name, and the files there that cannot be read."""
    offers, unreadable = [], []
    files: list[Path] = []
    with suppress(OSError):
        files = sorted(file for file in folder.glob("*.sutemplate") if not file.name.startswith("."))
    for file in files:
        try:
            offers.append(_own(file, open_plan(file).plan))
        except (StorageError, FaultsFound):
            unreadable.append(file)
    return tuple(offers), tuple(unreadable)


class TemplatesModel(QAbstractListModel):
    """The gallery: each Offer is behind ``OFFER``."""

    OFFER = Qt.ItemDataRole.UserRole

    def __init__(self, offers: tuple[Offer, ...]) -> None:
        super().__init__()
        self._offers = offers

    def rowCount(self, _parent: Index = QModelIndex()) -> int:
        return len(self._offers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        offer = self._offers[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return offer.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            own = translate("Templates", "your own") if offer.own else ""
            return ", ".join(part for part in (offer.title, offer.length, own, offer.about) if part)
        if role == FACTS:
            own = translate("Templates", "your own") if offer.own else ""
            return " · ".join(part for part in (offer.length, own) if part)
        if role == self.OFFER:
            return offer
        return None


def _own(file: Path, plan: Plan) -> Offer:
    days = schedule(plan).days
    minutes = sum(day.end - day.start for day in days)
    about = translate("Templates", "Saved by you as {name}.", name=file.name)
    return Offer(plan.title or file.stem, about, minutes, len(days), file, own=True)
