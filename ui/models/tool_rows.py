"""The rows of the list of tools, and what is told in each."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping

from msgspec import Struct

from planner.catalog import Tool
from planner.recommendation import Reason, Recommendation
from ui.wording.tools import facts_line
from ui.words import translate

Said = Callable[[Tool, tuple[Reason, ...]], tuple[Reason, ...]]
"""Which of the reasons for a tool are still to be told."""


COMMON = 0.15
"""A reason that more than this share of the list has in common tells nobody which tool to choose."""


class ToolRow(Struct, frozen=True):
    """One row: a tool with what speaks for it among the others, or why it was left out, a caution, and its marks."""

    tool: Tool
    reason: str = ""
    caution: str = ""
    left_out: bool = False
    in_toolkit: bool = False
    in_agenda: bool = False
    own: bool = False
    """Whether it did not come with the app, or was changed since."""
    changed: bool = False
    """Whether it came with the app and was changed since."""
    favourite: bool = False
    recent: bool = False
    note: str = ""
    """What the reader wrote to self about it."""

    @property
    def is_frame(self) -> bool:
        """Whether it is a frame activity: it shows only when it is looked for."""
        return self.tool.kind != "tool"


class LeftOutHeader(Struct, frozen=True):
    """The row that unfolds what was left out."""

    count: int = 0
    is_open: bool = False


class Marks(Struct, frozen=True):
    """What this facilitator has made of tools, by their ids."""

    toolkit: Collection[str] = ()
    agenda: Collection[str] = ()
    own: Collection[str] = ()
    changed: Collection[str] = ()
    favourites: Collection[str] = ()
    recent: Collection[str] = ()
    notes: Mapping[str, str] = {}

    def row(self, tool: Tool, reason: str = "", caution: str = "", *, left_out: bool = False) -> ToolRow:
        """Return the row of a tool with its marks."""
        return ToolRow(
            tool,
            reason,
            caution,
            left_out=left_out,
            in_toolkit=tool.id in self.toolkit,
            in_agenda=tool.id in self.agenda,
            own=tool.id in self.own,
            changed=tool.id in self.changed,
            favourite=tool.id in self.favourites,
            recent=tool.id in self.recent,
            note=self.notes.get(tool.id, ""),
        )


def tool_rows(
    advice: Recommendation, marks: Marks, *, others: Iterable[Tool] = (), said: Said = lambda _tool, reasons: reasons
) -> tuple[ToolRow, ...]:
    """Return the rows for an advice: what fits, what the advice does not know (each once), what was left out."""
    told = {ranked.tool.id for ranked in advice.tools} | {out.tool.id for out in advice.excluded}
    common = Counter(reason.text for ranked in advice.tools for reason in ranked.reasons)
    most = max(2, round(len(advice.tools) * COMMON))
    rows = []
    for ranked in advice.tools:
        reasons = said(ranked.tool, ranked.reasons)
        own = next((reason.text for reason in reasons if common[reason.text] <= most), ranked.tool.in_one_line)
        caution = ranked.cautions[0].text if ranked.cautions else ""
        rows.append(marks.row(ranked.tool, own if reasons else "", caution))
    rows += (marks.row(tool) for tool in {other.id: other for other in others}.values() if tool.id not in told)
    for out in advice.excluded:
        rows.append(marks.row(out.tool, " ".join(reason.text for reason in out.reasons), left_out=True))
    return tuple(rows)


def spoken(row: ToolRow) -> str:
    """Return a row as it is heard: everything that stands in it or is drawn."""
    parts = [f"{row.tool.title}, {facts_line(row.tool)}"]
    if row.left_out:
        parts.append(translate("Tools", "Left out: {reason}", reason=row.reason))
    elif row.reason:
        parts.append(row.reason)
    if row.caution:
        parts.append(translate("Tools", "Caution: {caution}", caution=row.caution))
    for holds, words in (
        (row.own and not row.changed, translate("Tools", "yours")),
        (row.changed, translate("Tools", "changed by you")),
        (row.favourite, translate("Tools", "A favourite")),
        (row.in_toolkit, translate("Tools", "In your toolkit")),
        (row.in_agenda, translate("Tools", "In the agenda")),
        (row.recent, translate("Tools", "Used lately")),
        (bool(row.note), translate("Tools", "Your note: {note}", note=row.note)),
    ):
        if holds:
            parts.append(words)
    return ". ".join(part.rstrip(".") for part in parts) + "."
