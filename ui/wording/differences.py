"""What differs between two versions of a plan, in rows that people read: what came, went, moved and changed."""

from collections.abc import Callable
from typing import Literal, TypeAlias

import msgspec

from planner.clock import clock, minutes_of
from planner.comparing import Change, changes, retimed
from planner.plan import Block, Plan, Strand, Strands
from planner.timetable import schedule
from planner.tree import PARKED, Tree
from ui.wording.labels import day_name, form_name, keep_name, kind_name, minutes_words, purpose_name
from ui.words import QT_TRANSLATE_NOOP, translate

Sort: TypeAlias = Literal[
    "hours", "shorter", "longer", "parked", "back", "came", "went", "moved", "changed", "clash", "starts"
]
Hour: TypeAlias = Callable[[int], str]

_SORTS: dict[Sort, str] = {
    "hours": QT_TRANSLATE_NOOP("Differences", "Hours"),
    "shorter": QT_TRANSLATE_NOOP("Differences", "Shorter"),
    "longer": QT_TRANSLATE_NOOP("Differences", "Longer"),
    "parked": QT_TRANSLATE_NOOP("Differences", "Parked"),
    "back": QT_TRANSLATE_NOOP("Differences", "Put back"),
    "came": QT_TRANSLATE_NOOP("Differences", "New"),
    "went": QT_TRANSLATE_NOOP("Differences", "Gone"),
    "moved": QT_TRANSLATE_NOOP("Differences", "Moved"),
    "changed": QT_TRANSLATE_NOOP("Differences", "Changed"),
    "clash": QT_TRANSLATE_NOOP("Differences", "Both"),
    "starts": QT_TRANSLATE_NOOP("Differences", "Starts"),
}
_FIELDS = {
    "title": QT_TRANSLATE_NOOP("Differences", "title"),
    "public_title": QT_TRANSLATE_NOOP("Differences", "title that others read"),
    "minutes": QT_TRANSLATE_NOOP("Differences", "minutes"),
    "start": QT_TRANSLATE_NOOP("Differences", "pinned start"),
    "end": QT_TRANSLATE_NOOP("Differences", "end"),
    "date": QT_TRANSLATE_NOOP("Differences", "date"),
    "gap": QT_TRANSLATE_NOOP("Differences", "free minutes ahead of it"),
    "keep": QT_TRANSLATE_NOOP("Differences", "what may be cut"),
    "tool": QT_TRANSLATE_NOOP("Differences", "tool"),
    "part": QT_TRANSLATE_NOOP("Differences", "part"),
    "kind": QT_TRANSLATE_NOOP("Differences", "kind"),
    "purpose": QT_TRANSLATE_NOOP("Differences", "purpose"),
    "form": QT_TRANSLATE_NOOP("Differences", "group form"),
    "lead": QT_TRANSLATE_NOOP("Differences", "who leads"),
    "second": QT_TRANSLATE_NOOP("Differences", "who is second"),
    "space": QT_TRANSLATE_NOOP("Differences", "where it meets"),
    "steps": QT_TRANSLATE_NOOP("Differences", "steps"),
    "materials": QT_TRANSLATE_NOOP("Differences", "materials"),
    "handout": QT_TRANSLATE_NOOP("Differences", "handout"),
    "public_notes": QT_TRANSLATE_NOOP("Differences", "notes that others read"),
    "private_notes": QT_TRANSLATE_NOOP("Differences", "private notes"),
    "language": QT_TRANSLATE_NOOP("Differences", "language"),
    "limits": QT_TRANSLATE_NOOP("Differences", "figures of the checks"),
    "preparing": QT_TRANSLATE_NOOP("Differences", "how far the preparation is"),
}
LONGEST = 60
"""How many characters of a typed text stand in a row."""


class Told(msgspec.Struct, frozen=True):
    """One row of a difference: what sort it is, what it is about, and the difference itself."""

    sort: Sort
    title: str
    text: str

    @property
    def sentence(self) -> str:
        """The row in one line, for a reader and a terminal."""
        return f"{sort_name(self.sort)}: {self.title}" + (f", {self.text}" if self.text else "")


def sort_name(sort: Sort) -> str:
    """Return the word for a sort of difference."""
    return translate("Differences", _SORTS[sort])


def told(before: Plan, after: Plan, *, hour: Hour = clock, starts: bool = True) -> tuple[Told, ...]:
    """Return the difference between two plans in rows: hours, blocks in the order of the day, then starts.

    Answers about days that go with a day's hours are not told again, nor steps that were only scaled with the
    minutes; of what follows on, only when it starts now.
    The rows of changes come first, in the order of the days; ``starts`` says whether the others are wanted.
    """
    names = Names(before, after, hour=hour)
    rows = changes(before, after)
    hours = any(change.subject == "day" for change in rows)
    scaled = {change.id for change in rows if change.field == "minutes"}
    aside = {change.id for change in rows if change.what == "moved" and change.within == PARKED}
    made = [
        (change.id, names.told(change))
        for change in rows
        if change.subject != "tool"
        and not (hours and change.subject == "brief" and change.field == "days")
        and not (change.field == "steps" and change.id in scaled)
        and not (change.what == "changed" and change.id in aside)
    ]
    if starts:
        own = {change.id for change in rows if change.what in ("moved", "added") or change.field == "start"}
        made += (
            (row.id, names.starts(row.id, row.before, row.after))
            for row in retimed(before, after)
            if row.id not in own
        )
    return tuple(row for _id, row in dict.fromkeys(made))


class Names:
    """What things of two plans are called, and what their changes are in words."""

    def __init__(self, before: Plan, after: Plan, *, hour: Hour = clock) -> None:
        self._before, self._after, self._hour = before, after, hour
        self._trees = (Tree(before), Tree(after))

    def title(self, change: Change) -> str:
        """Return what a change is about."""
        if change.subject == "day":
            return self._day(change.id)
        if change.subject in ("block", "group", "strand"):
            found = next((tree.nodes[change.id].value for tree in self._trees if change.id in tree.nodes), None)
            return _title_of(found if found is not None else change.after or change.before)
        if change.subject == "brief":
            return translate("Differences", "Answers")
        if change.subject == "safety":
            return translate("Differences", "Safety page")
        if change.subject == "pick":
            tools = {**self._before.tools, **self._after.tools}
            tool = tools.get(change.id)
            return translate("Differences", "Pick: {title}", title=tool.title if tool is not None else change.id)
        if change.subject == "tool":
            return translate("Differences", "Sheet: {title}", title=getattr(change.after, "title", change.id))
        if change.subject == "silenced":
            return translate("Differences", "Left as it is: {code}", code=change.id.split(" ")[0])
        return translate("Differences", "The plan")

    def told(self, change: Change) -> Told:
        """Return a change as a row."""
        title = self.title(change)
        if change.what == "added":
            return Told("came", title, self._length(change.after))
        if change.what == "removed":
            return Told("went", title, self._length(change.before))
        if change.what == "moved":
            return self._moved(change, title)
        if change.field == "minutes" and isinstance(change.before, int) and isinstance(change.after, int):
            sort: Sort = "shorter" if change.after < change.before else "longer"
            text = translate("Differences", "{before} → {after} min", before=change.before, after=change.after)
            return Told(sort, title, text)
        if change.subject == "day" and change.field in ("start", "end", "date"):
            return Told("hours", title, self._pair(change))
        return Told("changed", title, self._pair(change))

    def starts(self, id: str, before: tuple[int, int], after: tuple[int, int]) -> Told:
        """Return that a block starts at another time, though nothing was done to it."""
        value = self._trees[0].nodes[id].value
        if before[0] == after[0]:
            return Told("starts", _title_of(value), f"{self._hour(before[1])} → {self._hour(after[1])}")
        return Told("starts", _title_of(value), f"{self._hour(before[1])} → {self._when(after)}")

    def value(self, field: str, value: object) -> str:
        """Return a field's value in a few words."""
        if value is None or value == "":
            return translate("Differences", "nothing")
        if field in ("start", "end", "gap", "keep", "kind", "purpose", "form", "date"):
            return _coded(field, str(value), self._hour)
        if isinstance(value, str):
            return f"“{_short(value)}”"
        if isinstance(value, int) and not isinstance(value, bool):
            return str(value)
        return ""

    def field(self, field: str) -> str:
        """Return what a field is called."""
        return translate("Differences", _FIELDS[field]) if field in _FIELDS else field.replace("_", " ")

    def _moved(self, change: Change, title: str) -> Told:
        if change.within == PARKED:
            return Told("parked", title, "")
        place = self._start_of(change.id)
        if change.before == PARKED:
            return Told("back", title, place)
        return Told("moved", title, place)

    def _pair(self, change: Change) -> str:
        field = self.field(change.field)
        before, after = self.value(change.field, change.before), self.value(change.field, change.after)
        if change.subject == "safety" or not before or not after or change.field in ("steps", "materials"):
            return field
        return translate("Differences", "{field}: {before} → {after}", field=field, before=before, after=after)

    def _length(self, value: object) -> str:
        return minutes_words(value.minutes) if isinstance(value, Block) else ""

    def _day(self, id: str) -> str:
        for plan in (self._after, self._before):
            for at, day in enumerate(plan.days):
                if day.id == id:
                    return day_name(plan, at)
        return translate("Differences", "A day")

    def _start_of(self, id: str) -> str:
        for at, day in enumerate(schedule(self._after).days):
            for span in day.spans:
                placed = next((one.start for one in span.blocks if one.block.id == id), None)
                if span.id == id or placed is not None:
                    return self._when((at, span.start if placed is None else placed))
        return ""

    def _when(self, place: tuple[int, int]) -> str:
        hour = self._hour(place[1])
        if len(self._after.days) == 1:
            return translate("Differences", "to {hour}", hour=hour)
        day = day_name(self._after, place[0])
        return translate("Differences", "to {day}, {hour}", day=day, hour=hour)


def _title_of(value: object) -> str:
    if isinstance(value, Block):
        title = value.title or kind_name(value.kind)
        part = value.part
        return title if part is None else translate("Differences", "{title}, part {number}", title=title, number=part)
    if isinstance(value, Strands):
        return value.title or translate("Differences", "At the same time")
    if isinstance(value, Strand):
        return value.title or translate("Differences", "A strand")
    return translate("Differences", "A day")


def _coded(field: str, value: str, hour: Hour) -> str:
    if field in ("start", "end"):
        return hour(minutes_of(value))
    if field == "gap":
        kept, free = translate("Differences", "wanted as they are"), translate("Differences", "may shrink")
        return kept if value == "keep" else free
    names: dict[str, Callable[..., str]] = {
        "keep": keep_name,
        "kind": kind_name,
        "purpose": purpose_name,
        "form": form_name,
    }
    return names[field](value) if field in names else value


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 1].rstrip()}…"
