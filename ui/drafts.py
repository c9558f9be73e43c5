"""Drafting the open plan, and remembering why each block is there: in memory only, never in a file."""

from planner.brief import Brief
from planner.drafting import Drafted, draft
from planner.plan import Block
from planner.recommend import recommend
from planner.recommendation import Reason
from planner.redrafting import brief_to_draft, taking_over
from ui.bench import Bench
from ui.words import translate


class Drafts:
    """The drafts of this sitting and their reasons."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self._why: dict[str, tuple[Reason, ...]] = {}
        self._told: Brief | None = None
        self._drawn_up: dict[str, tuple[str, str | None]] = {}
        """Kind and tool of each block of the drafts: another block may bear the same id in an older plan."""

    def forget(self) -> None:
        """Forget every reason; another plan is open."""
        self._why.clear()
        self._drawn_up.clear()
        self._told = None

    def draft(self) -> bool:
        """Draft the whole agenda as one step of undo; what is parked stays parked. Returns whether it changed."""
        plan = self._bench.document.plan
        again = any(True for _ in plan.blocks())
        drafted = self._drafted()
        name = (
            translate("Agenda", "Drafted the agenda again; Undo brings back the one before")
            if again
            else translate("Agenda", "Drafted the agenda")
        )
        return self._bench.do(taking_over(plan, drafted.plan), name)

    def reasons(self, block: Block) -> tuple[str, ...]:
        """Return why a block is there: from the draft of the brief as it is now, or from the advice for its tool.

        A draft gives the same blocks the same ids, so that its reasons come back with a plan that was saved.
        """
        if self._told is not self._bench.document.plan.brief:
            self._drafted()
        is_own = self._drawn_up.get(block.id) == (block.kind, block.tool)
        told = self._why.get(block.id) if is_own else None
        if told is None and block.tool is not None:
            ranked = (one for one in self._bench.document.recommendation.tools if one.tool.id == block.tool)
            told = next((one.reasons[:2] for one in ranked), None)
        return tuple(reason.text for reason in told or ())

    def _drafted(self) -> Drafted:
        plan, catalog = self._bench.document.plan, self._bench.catalog
        brief = brief_to_draft(plan)
        own = brief is plan.brief
        advice = self._bench.document.recommendation if own else recommend(brief, catalog)
        drafted = draft(brief, catalog, advice, language=plan.language)
        self._told = plan.brief
        self._why.update(drafted.why)
        self._drawn_up.update({block.id: (block.kind, block.tool) for block in drafted.plan.blocks()})
        return drafted
