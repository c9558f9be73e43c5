"""``draft``, ``timetable`` and ``check``: a plan made, its times, and what is worth a look."""

import argparse
from collections.abc import Iterator
from typing import Any

from planner.clock import clock
from planner.plan import Plan
from planner.timetable import DayTimes, Placed, schedule
from planner.vocabulary import FindingLevel
from ui.commands.given import english_catalog, keep_brief, place_for, plan_from, sealed_brief_from, write_plan
from ui.commands.told import say, say_json
from ui.wording.labels import kind_name, minutes_words
from ui.words import translate


def draft_command(arguments: argparse.Namespace) -> int:
    """Draft a plan from a brief and write it."""
    from planner.drafting import draft
    from planner.recommend import recommend

    path = place_for(arguments.out, force=arguments.force)
    keep_brief(arguments.brief, path)
    brief, key = sealed_brief_from(arguments.brief, arguments.passphrase_fd)
    catalog = english_catalog()
    plan = draft(brief, catalog, recommend(brief, catalog)).plan
    write_plan(path, plan, key=key)
    return 0


def timetable_command(arguments: argparse.Namespace) -> int:
    """Tell the computed times of a plan."""
    plan = plan_from(arguments.plan, arguments.passphrase_fd)
    if arguments.json:
        say_json(times_as_json(plan))
    else:
        say(*_times(plan))
    return 0


def check_command(arguments: argparse.Namespace) -> int:
    """Tell what is worth a look in a plan; the exit code is 1 when there is a problem."""
    from planner.checks.checker import check
    from ui.wording.findings import finding_sentence

    plan = plan_from(arguments.plan, arguments.passphrase_fd)
    findings, alone = check(plan), len(plan.days) == 1
    if arguments.json:
        rows = [
            {
                "code": each.code,
                "level": each.level,
                "where": list(each.where),
                "text": finding_sentence(each, alone=alone),
                "fixable": each.fix is not None,
            }
            for each in findings
        ]
        say_json({"findings": rows})
    elif findings:
        say(*(f"{_level(each.level)}: {finding_sentence(each, alone=alone)}" for each in findings))
    else:
        say(translate("Commands", "Nothing to remark."))
    return 1 if any(each.level == "problem" for each in findings) else 0


def times_as_json(plan: Plan) -> dict[str, Any]:
    """Return the timetable in the shape that the contract of the command line names."""
    return {
        "days": [
            {
                "date": times.day.date,
                "start": clock(times.start),
                "end": clock(times.end),
                "blocks": [_block(plan, placed) for placed in times.placed()],
                "left_over": times.left_over,
            }
            for times in schedule(plan).days
        ]
    }


def _block(plan: Plan, placed: Placed) -> dict[str, Any]:
    from msgspec.structs import asdict

    tool = plan.tool_of(placed.block)
    return {
        "id": placed.block.id,
        "kind": placed.block.kind,
        "title": placed.block.title,
        "tool": placed.block.tool,
        "group": placed.group,
        "strand": placed.strand,
        "part": placed.block.part,
        "scales": asdict(tool.scales) if tool is not None else None,
        "start": clock(placed.start),
        "end": clock(placed.end),
        "minutes": placed.block.minutes,
        "pinned": placed.pinned,
    }


def _times(plan: Plan) -> Iterator[str]:
    yield plan.title or translate("Commands", "(no title yet)")
    for number, times in enumerate(schedule(plan).days, start=1):
        yield ""
        yield _head(number, times)
        for placed in times.placed():
            pin = translate("Commands", "  (pinned)") if placed.pinned else ""
            aside = "  | " if placed.strand else "  "
            words = f"{placed.block.minutes:4} min  {kind_name(placed.block.kind):<16}"
            yield f"{clock(placed.start)}{aside}{words}  {placed.block.title}{pin}"
        yield f"{clock(times.finish)}  {_ending(times)}"


def _head(number: int, times: DayTimes) -> str:
    hours = f"{clock(times.start)}\N{EN DASH}{clock(times.end)}"
    if times.day.date is None:
        return translate("Commands", "Day {number}, {hours}", number=number, hours=hours)
    return translate("Commands", "Day {number}, {date}, {hours}", number=number, date=times.day.date, hours=hours)


def _ending(times: DayTimes) -> str:
    if times.left_over < 0:
        return translate("Commands", "over by {minutes}", minutes=minutes_words(-times.left_over))
    if times.left_over == 0:
        return translate("Commands", "ends on time")
    return translate("Commands", "{minutes} left over", minutes=minutes_words(times.left_over))


def _level(level: FindingLevel) -> str:
    names = {
        "problem": translate("Commands", "Problem"),
        "warning": translate("Commands", "Warning"),
        "hint": translate("Commands", "Hint"),
    }
    return names[level]
