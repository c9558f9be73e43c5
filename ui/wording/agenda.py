"""The sentences of the agenda: rows for readers, ends of days, tabs, and what a typed line makes."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QDate, QLocale

from planner.clock import minutes_of
from planner.plan import Block, Plan, Silenced
from planner.quiet_reasons import is_quiet_code
from planner.timetable import DayTimes
from planner.vocabulary import FindingLevel
from ui.models.agenda_rows import Row
from ui.wording import day_name, form_name, keep_name, kind_name, minutes_words, purpose_name
from ui.wording.finding_reasons import rule_name
from ui.words import translate

Hour = Callable[[int], str]


def row_sentence(row: Row, hour: Hour) -> str:
    """Return everything that a row shows, in one sentence for a screen reader."""
    if row.kind == "day":
        return translate("Agenda", "{day}, {start} to {end}", day=row.title, start=hour(row.start), end=hour(row.end))
    if row.kind == "strand":
        parts = [translate("Agenda", "Strand: {title}", title=title_words(row)), row.space, row.lead]
        return ", ".join(part for part in parts if part)
    parts = [hour(row.start), minutes_words(row.minutes), title_words(row)]
    if row.pinned:
        parts.append(translate("Agenda", "pinned"))
    block = row.block
    if block is not None:
        parts += [purpose_name(block.purpose), form_name(block.form)]
        parts.append(_lead_words(row))
        parts.append(keep_name(block.keep) if block.keep != "normal" else "")
        parts.append(row.line)
    parts.append(_level_words(row.level))
    return ", ".join(part for part in parts if part)


def title_words(row: Row) -> str:
    """Return what a row is called, where it may have no title of its own."""
    if row.title:
        return row.title
    if row.kind == "group":
        return translate("Agenda", "At the same time")
    if row.kind == "strand":
        return translate("Agenda", "Strand without a name")
    return translate("Agenda", "Without a title")


def pinned_words(row: Row, hour: Hour) -> str:
    """Return that a start is pinned, with its hour."""
    return translate("Agenda", "starts at {hour}, pinned", hour=hour(row.start))


def tab_words(plan: Plan, index: int, times: DayTimes) -> tuple[str, str]:
    """Return what stands on the tab of a day: its name, and what is left of it."""
    return day_words(plan, index), left_words(times)


def day_words(plan: Plan, index: int) -> str:
    """Return the name of a day: its date where it has one."""
    date = plan.days[index].date
    read = QDate.fromString(date, "yyyy-MM-dd") if date else QDate()
    return QLocale().toString(read, "ddd d MMMM") if read.isValid() else day_name(plan, index)


def left_words(times: DayTimes) -> str:
    """Return how much of a day is left, or by how much it runs over."""
    left = times.left_over
    if left < 0:
        return translate("Agenda", "{time} over", time=minutes_words(-left))
    return translate("Agenda", "{time} left", time=minutes_words(left))


def end_words(times: DayTimes, hour: Hour) -> str:
    """Return when a day ends as planned, and what is left before the agreed end."""
    finish, end, left = hour(times.finish), hour(times.end), times.left_over
    if left < 0:
        return translate(
            "Agenda", "{finish} end · {time} past {end}", finish=finish, time=minutes_words(-left), end=end
        )
    if left == 0:
        return translate("Agenda", "{finish} end, as agreed", finish=finish)
    return translate(
        "Agenda", "{finish} end · {time} left before {end}", finish=finish, time=minutes_words(left), end=end
    )


def understood_words(block: Block, hour: Hour) -> str:
    """Return what a typed line would make, so that nothing is a surprise."""
    if not block.title:
        return translate("Agenda", "{time}: now type what happens", time=minutes_words(block.minutes))
    parts = [minutes_words(block.minutes), kind_name(block.kind)]
    if block.start is not None:
        parts.append(translate("Agenda", "pinned to {hour}", hour=hour(minutes_of(block.start))))
    return translate("Agenda", "Enter adds: {what}", what=", ".join(parts))


def silenced_rows(plan: Plan) -> tuple[tuple[str, Silenced], ...]:
    """Return what was left as it is, each with a few words for a menu."""
    if not plan.silenced:
        return ()
    titles = {block.id: block.title for block in (*plan.blocks(), *plan.parked)}
    return tuple((_silenced_words(old, titles), old) for old in plan.silenced if not is_quiet_code(old.code))


def _silenced_words(old: Silenced, titles: Mapping[str, str]) -> str:
    name = rule_name(old.code)
    named = [titles[id] for id in old.where[:1] if titles.get(id)]
    return f"{name}: {named[0]}" if len(old.where) == 1 and named else name


def _lead_words(row: Row) -> str:
    if row.unled:
        return translate("Agenda", "nobody leads")
    return translate("Agenda", "led by {role}", role=row.lead) if row.lead else ""


def _level_words(level: FindingLevel | None) -> str:
    if level is None:
        return ""
    return {
        "problem": translate("Agenda", "problem"),
        "warning": translate("Agenda", "worth a look"),
        "hint": translate("Agenda", "idea"),
    }[level]
