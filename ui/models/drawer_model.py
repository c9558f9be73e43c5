"""What the drawer offers for the agenda: collected tools, suggestions, frame activities, parked blocks."""

from collections.abc import Iterable, Sequence
from typing import Literal

from msgspec import Struct
from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, Qt

from planner.catalog import Catalog, Tool
from planner.plan import Block, Plan
from planner.recommendation import Recommendation
from planner.storage.shelf import Shelf
from planner.vocabulary import KINDS, Purpose
from ui.models.agenda_model import Index
from ui.wording import kind_name, minutes_words, purpose_name
from ui.words import translate

Section = Literal["toolkit", "suggestions", "frames", "parked"]
SECTIONS: tuple[Section, ...] = ("toolkit", "suggestions", "frames", "parked")
OFFERS_MIME = "application/x-shaking-up-offers"


class Offer(Struct, frozen=True):
    """Something that can be put into the agenda: a tool to make a block of, or a parked block."""

    key: str
    title: str
    minutes: int
    line: str
    """The best reason for it, or what it is for."""
    purpose: Purpose
    tool: Tool | None = None
    block: Block | None = None


def suggestions(recommendation: Recommendation) -> tuple[Offer, ...]:
    """Return the tools of the advice, best first, each with its strongest reason."""
    return tuple(
        _tool_offer(ranked.tool, ranked.reasons[0].text if ranked.reasons else ranked.tool.in_one_line)
        for ranked in recommendation.tools
    )


def collected(shelf: Shelf, plan: Plan, catalog: Catalog) -> tuple[Offer, ...]:
    """Return the tools picked for this plan, then those of the toolkit, each once."""
    picked = [plan.tools[id] for id in plan.picks if id in plan.tools]
    tools = {tool.id: catalog.tools.get(tool.id, tool) for tool in (*picked, *shelf.collected())}
    return tuple(_tool_offer(tool, tool.in_one_line) for tool in tools.values())


def frames(catalog: Catalog) -> tuple[Offer, ...]:
    """Return the frame activities, from openings to closings, logistics after them."""
    found = sorted(catalog.frames(), key=lambda tool: (KINDS.index(tool.kind), tool.time.usual, tool.title))
    return tuple(_tool_offer(tool, f"{kind_name(tool.kind)}: {tool.in_one_line}") for tool in found)


def parked(blocks: Iterable[Block]) -> tuple[Offer, ...]:
    """Return the parked blocks in the order in which they were parked."""
    return tuple(
        Offer(f"block:{block.id}", block.title, block.minutes, kind_name(block.kind), block.purpose, block=block)
        for block in blocks
    )


class DrawerModel(QAbstractListModel):
    """The offers of one section; the offer stands behind ``OFFER``."""

    OFFER = Qt.ItemDataRole.UserRole

    def __init__(self) -> None:
        super().__init__()
        self._offers: tuple[Offer, ...] = ()

    def show_offers(self, offers: tuple[Offer, ...]) -> None:
        """Show other offers."""
        if offers != self._offers:
            self.beginResetModel()
            self._offers = offers
            self.endResetModel()

    def offer(self, key: str) -> Offer | None:
        """Return the offer with a key, if it is among those shown."""
        return next((offer for offer in self._offers if offer.key == key), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._offers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        offer = self._offers[index.row()]
        if role == self.OFFER:
            return offer
        if role == Qt.ItemDataRole.DisplayRole:
            return offer.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (offer.title, minutes_words(offer.minutes), purpose_name(offer.purpose), offer.line)
            return ", ".join(part for part in parts if part)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def mimeTypes(self) -> list[str]:
        return [OFFERS_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        keys = [self._offers[index.row()].key for index in indexes]
        data.setData(OFFERS_MIME, "\n".join(keys).encode())
        return data


def offers_in(data: QMimeData) -> tuple[str, ...]:
    """Return the keys of the offers that are being dragged."""
    return tuple(bytes(data.data(OFFERS_MIME).data()).decode("utf-8", "replace").split("\n"))


def section_name(section: Section) -> str:
    """Return what a section of the drawer is called."""
    return {
        "toolkit": translate("Agenda", "Your toolkit"),
        "suggestions": translate("Agenda", "Suggestions"),
        "frames": translate("Agenda", "Openings, breaks, closings"),
        "parked": translate("Agenda", "Parked"),
    }[section]


def empty_words(section: Section) -> str:
    """Return one sentence for a section that holds nothing."""
    return {
        "toolkit": translate("Agenda", "Nothing collected yet. Keep tools from Ideas & tools, and they wait here."),
        "suggestions": translate(
            "Agenda", "Nothing fits the answers. Change one, or take a tool from Ideas & tools."
        ),
        "frames": translate("Agenda", "No frame activities here."),
        "parked": translate("Agenda", "Nothing parked. Park a block to keep it aside without losing it."),
    }[section]


def _tool_offer(tool: Tool, line: str) -> Offer:
    return Offer(f"tool:{tool.id}", tool.title, tool.time.usual, line, tool.purpose, tool=tool)
