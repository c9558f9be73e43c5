"""The drawer of the agenda page: which offers its open section holds, and what becomes of one that is chosen."""

from PySide6.QtCore import QMimeData

from planner.edits.places import Place
from planner.plan import Plan
from ui.agenda_deeds import AgendaDeeds
from ui.bench import Bench
from ui.models import drawer_model
from ui.models.agenda_model import BLOCKS_MIME, ids_in
from ui.models.drawer_model import Offer, offers_in
from ui.widgets.drawer import Drawer


class AgendaOffers:
    """Fills the drawer, and tells what a drag from it or within the agenda would make."""

    def __init__(self, bench: Bench, deeds: AgendaDeeds, drawer: Drawer) -> None:
        self._bench, self._deeds, self._drawer = bench, deeds, drawer

    def show_plan(self, before: Plan | None, plan: Plan) -> None:
        """Show what changed of the offers between two plans."""
        if before is None or before.parked is not plan.parked:
            self._drawer.show_parked(len(plan.parked))
        if before is None or (before.parked, before.picks, before.brief) != (plan.parked, plan.picks, plan.brief):
            self.show()

    def show(self) -> None:
        """Show the offers of the open section."""
        bench, drawer, section = self._bench, self._drawer, self._drawer.section
        plan = bench.document.plan
        if section == "toolkit":
            drawer.show_offers(drawer_model.collected(bench.toolkit.shelf, plan, bench.catalog))
        elif section == "suggestions":
            drawer.show_offers(drawer_model.suggestions(bench.document.recommendation))
        elif section == "frames":
            drawer.show_offers(drawer_model.frames(bench.catalog))
        elif section == "parked":
            drawer.show_offers(drawer_model.parked(plan.parked))

    def start_of_drop(self, data: QMimeData, place: Place) -> str:
        """Return the hour at which what is dragged would start at a place; empty when it cannot go there."""
        if data.hasFormat(BLOCKS_MIME):
            return self._deeds.start_of_move(ids_in(data), place)
        return next((self._deeds.start_of_offer(offer, place) for offer in self.dragged(data)), "")

    def dragged(self, data: QMimeData) -> list[Offer]:
        """Return the offers that are being dragged."""
        found = (self._drawer.model.offer(key) for key in offers_in(data))
        return [offer for offer in found if offer is not None]
