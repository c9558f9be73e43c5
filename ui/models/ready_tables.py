"""The tables of what a session needs: things to carry, tasks, large sheets, and who leads what."""

from collections.abc import Callable

from msgspec import Struct

from planner.flipcharts import Sheet
from planner.materials import Carried
from planner.plan import Carrying
from planner.preparation import Task
from planner.roster import Duty
from ui.models.plain_table import Column, PlainTable
from ui.wording.ready import after_words, count_words, due_words, sheet_words, task_words, uses_words, when_words
from ui.words import translate

PACKED, _COUNT, _WHAT, _USED, WHO, PACKED_BACK = range(6)
"""Columns of the table of things."""
LEAD, SECOND = 3, 4
"""Columns of the table of duties that are typed in."""


class Thing(Struct, frozen=True):
    """One thing to carry, with what was agreed about it and the titles of the blocks that use it."""

    carried: Carried
    agreed: Carrying
    used_in: str


class Due(Struct, frozen=True):
    """A task with the words for when it is due."""

    task: Task
    when: str


class Placed(Struct, frozen=True):
    """A large sheet or a duty with the words for when it is, and its place in the list."""

    number: int
    when: str
    what: Sheet | Duty


def things_table() -> PlainTable[Thing]:
    """Return the table of things to carry."""
    return PlainTable(
        (
            Column(translate("Ready", "Packed"), lambda _row: "", share=0.09, ticked=lambda row: row.agreed.packed),
            Column(translate("Ready", "How many"), lambda row: count_words(row.carried), share=0.12),
            Column(translate("Ready", "What"), _thing_words, share=0.3),
            Column(translate("Ready", "Used in"), lambda row: row.used_in, share=0.2),
            Column(translate("Ready", "Who brings it"), lambda row: row.agreed.who, share=0.16, typed=True),
            Column(
                translate("Ready", "Back again"),
                lambda _row: "",
                share=0.1,
                ticked=lambda row: row.agreed.packed_back,
            ),
        )
    )


def tasks_table() -> PlainTable[Due]:
    """Return the table of tasks."""
    return PlainTable(
        (
            Column(translate("Ready", "Done"), lambda _row: "", share=0.08, ticked=lambda row: row.task.done),
            Column(translate("Ready", "By when"), lambda row: row.when, share=0.2),
            Column(translate("Ready", "What"), lambda row: task_words(row.task), share=0.5),
            Column(translate("Ready", "For"), lambda row: row.task.title, share=0.22),
        )
    )


def sheets_table() -> PlainTable[Placed]:
    """Return the table of large sheets."""
    return PlainTable(
        (
            Column(translate("Ready", "No."), lambda row: str(row.number), share=0.07),
            Column(translate("Ready", "When"), lambda row: row.when, share=0.13),
            Column(translate("Ready", "What for"), lambda row: sheet_words(_sheet(row)), share=0.3),
            Column(translate("Ready", "What to write"), lambda row: "\n".join(_sheet(row).lines), share=0.35),
            Column(translate("Ready", "Afterwards"), lambda row: after_words(_sheet(row)), share=0.15),
        )
    )


def duties_table(minutes: Callable[[int], str]) -> PlainTable[Placed]:
    """Return the table of who leads what; ``minutes`` writes a length."""
    return PlainTable(
        (
            Column(translate("Ready", "When"), lambda row: row.when, share=0.13),
            Column(translate("Ready", "How long"), lambda row: minutes(_duty(row).minutes), share=0.12),
            Column(translate("Ready", "Block"), _duty_words, share=0.37),
            Column(translate("Ready", "Leads"), lambda row: _duty(row).lead, share=0.19, typed=True),
            Column(translate("Ready", "Second"), lambda row: _duty(row).second, share=0.19, typed=True),
        )
    )


def used_in(thing: Carried, titles: dict[str, str]) -> str:
    """Return in which blocks a thing is used."""
    return uses_words(thing.uses, titles)


def due(task: Task, hour: Callable[[int], str], *, days: int) -> Due:
    """Return a task as a row."""
    return Due(task, due_words(task, hour, days=days))


def placed(number: int, what: Sheet | Duty, hour: Callable[[int], str], *, days: int) -> Placed:
    """Return a sheet or a duty as a row."""
    return Placed(number, when_words(what.day, what.start, hour, days=days), what)


def _thing_words(row: Thing) -> str:
    if not row.carried.instead:
        return row.carried.item
    instead = "; ".join(row.carried.instead)
    return translate("Ready", "{item} (or {instead})", item=row.carried.item, instead=instead)


def _duty_words(row: Placed) -> str:
    duty = _duty(row)
    if not duty.strand:
        return duty.title
    return translate("Ready", "{title} ({strand})", title=duty.title, strand=duty.strand)


def _sheet(row: Placed) -> Sheet:
    assert isinstance(row.what, Sheet)
    return row.what


def _duty(row: Placed) -> Duty:
    assert isinstance(row.what, Duty)
    return row.what
