"""The toolkit as a booklet: a page that lists its tools, then for each one sheet with everything to run it from."""

from collections.abc import Iterator, Sequence

from exports.compose.handouts import handout_form
from exports.compose.paper import paper
from exports.compose.setting import Setting
from exports.compose.sheet_notes import adaptations, left, terms_of, to_finish, trouble
from exports.options import NothingToPrint, ToolGroup
from exports.outline import BlockSheet, Note, Notes, Outline, Piece, SheetStep, Words, strong, words
from planner.catalog import SCALES, Source, Tool, Variation
from planner.vocabulary import ADAPTATIONS


def toolkit(setting: Setting) -> Outline:
    """Return the picked tools as a booklet, in their groups where the options name some.

    Raises NothingToPrint when nothing is picked.
    """
    text = setting.words
    groups = _groups(setting)
    if not groups:
        raise NothingToPrint("toolkit", "no-picks")
    tools = [tool for _, members in groups for tool in members]
    numbers = {tool.id: number for number, tool in enumerate(tools, start=1)}
    pieces: list[Piece] = [_list(setting, groups, numbers)]
    for tool in tools:
        footer = text.booklet.footer.format(document=text.toolkit, number=numbers[tool.id], title=tool.title)
        # What is wanted at a desk follows the sheet that is wanted in the hand, on what is left of its page.
        pieces += [_sheet(setting, tool, numbers, footer), _desk(setting, tool, footer)]
        if tool.handout is not None:
            # To copy from: a page for people's hands carries no footer.
            pieces.append(handout_form(setting, tool, tool.handout))
    return paper(setting, "toolkit", text.toolkit, *pieces, footed=True)


def _groups(setting: Setting) -> list[tuple[str, list[Tool]]]:
    """Return the groups that hold a tool, each tool where it stands first."""
    picks = setting.plan.picks
    named = setting.options.groups or (ToolGroup("", picks),)
    seen: set[str] = set()
    found = []
    for group in (*named, ToolGroup(setting.words.booklet.rest, picks)):
        ids = [id for id in group.tools if id in setting.plan.tools and id in picks and id not in seen]
        seen.update(ids)
        if ids:
            found.append((group.title, [setting.plan.tools[id] for id in ids]))
    return found


def _list(setting: Setting, groups: Sequence[tuple[str, list[Tool]]], numbers: dict[str, int]) -> Notes:
    """Return the first page: every tool by the number of its sheet, and how a sheet is read."""
    text = setting.words
    notes = [
        Note(title or text.booklet.tools, tuple(_line(setting, tool, numbers[tool.id]) for tool in members))
        for title, members in groups
    ]
    notes.append(Note(text.booklet.reading_title, tuple(map(words, text.booklet.reading))))
    return Notes(text.toolkit, text.toolkit, text.toolkit, tuple(notes))


def _line(setting: Setting, tool: Tool, number: int) -> Words:
    facts = setting.words.join.join((_minutes(setting, tool.time.usual), _people(setting, tool)))
    return words(strong(f"{number}\u2002{tool.title} "), f"{facts}. ", tool.in_one_line.strip())


def _minutes(setting: Setting, minutes: int) -> str:
    return setting.words.minutes.format(minutes=minutes)


def _people(setting: Setting, tool: Tool) -> str:
    return setting.words.range_of_people.format(low=tool.group.min, high=tool.group.max)


def _sheet(setting: Setting, tool: Tool, numbers: dict[str, int], footer: str) -> BlockSheet:
    """Return the sheet of a tool with the time since its beginning at each step, for no session in particular."""
    text = setting.words
    title = tool.title
    return BlockSheet(
        start=str(numbers[tool.id]),
        title=title,
        length=_people(setting, tool),
        end=_minutes(setting, tool.time.usual),
        goes_on=text.goes_on.format(title=title),
        footer=footer,
        listed=text.toolkit,
        line=tool.in_one_line.strip(),
        steps=tuple(_steps(setting, tool)),
        side=tuple(_side(setting, tool)),
        foot=tuple(_foot(setting, tool)),
        next=_next(setting, tool, numbers),
        cut_label=text.booklet.cut,
        mentioned=str(numbers[tool.id]),
    )


def _steps(setting: Setting, tool: Tool) -> Iterator[SheetStep]:
    since = 0
    for step in tool.steps:
        yield SheetStep(
            clock=f"{since // 60}:{since % 60:02}",
            minutes=_minutes(setting, step.minutes),
            form=setting.words.forms[step.form],
            do=step.do.strip(),
            say=step.say.strip(),
            watch_for=step.watch_for.strip(),
            cut=1 if step.cut == "first" else 0,
        )
        since += step.minutes


def _side(setting: Setting, tool: Tool) -> Iterator[Note]:
    text = setting.words
    yield from _things(setting, tool)
    if tool.pass_.strip():
        yield Note(text.passing, (words(tool.pass_.strip()),))
    if tool.care.strip():
        yield Note(text.care, (words(tool.care.strip()),))


def _desk(setting: Setting, tool: Tool, footer: str) -> Notes:
    """Return what to read before the day: whether to choose the tool, what to prepare, its other ways, its source."""
    return Notes(
        title=setting.words.booklet.desk.format(title=tool.title),
        footer=footer,
        listed=setting.words.toolkit,
        notes=tuple(_desk_notes(setting, tool)),
    )


def _desk_notes(setting: Setting, tool: Tool) -> Iterator[Note]:
    text = setting.words
    if tool.prepare:
        yield Note(text.booklet.before, tuple(map(words, tool.prepare)))
    yield Note(text.booklet.asks, tuple(_asks(setting, tool)))
    if tool.when_not.strip():
        yield Note(text.booklet.when_not, (words(tool.when_not.strip()),))
    if tool.variations:
        yield Note(text.booklet.other_ways, tuple(_way(setting, way) for way in tool.variations))
    senses = tuple(adaptations(setting, tool, list(ADAPTATIONS)))
    # A booklet knows of no room, so it tells all.
    if senses:
        yield Note(text.booklet.for_all, senses)
    yield from terms_of(setting, tool)
    if tool.source:
        yield Note(text.booklet.source, tuple(map(_source, tool.source)))


def _asks(setting: Setting, tool: Tool) -> Iterator[Words]:
    """Yield for whom a tool is, how long it may take, what it needs, and what it asks of a person above a little."""
    text = setting.words
    yield words(text.booklet.levels[tool.level])
    least, most = tool.time.min, tool.time.max
    if least < most:
        span = text.booklet.span.format(least=least, most=most)
        yield words(span if tool.time.basis == "published" else f"{span} {text.booklet.estimated}")
    if tool.needs:
        yield words(text.booklet.needs.format(needs=text.listing([text.booklet.need[need] for need in tool.needs])))
    asked = [
        text.booklet.scale.format(scale=text.booklet.scales[name], level=text.booklet.much[level])
        for name in SCALES
        if (level := getattr(tool.scales, name)) in text.booklet.much
    ]
    if asked:
        yield words(text.booklet.asked.format(asked=text.join.join(asked)))


def _things(setting: Setting, tool: Tool) -> Iterator[Note]:
    text = setting.words
    things, instead = [], []
    for thing in tool.materials:
        each = text.count_each.get(thing.each, "{quantity}").format(quantity=thing.quantity)
        things.append(words(strong(text.thing.format(count=each)), thing.item.strip()))
        if thing.instead.strip():
            instead.append(words(thing.instead.strip()))
    if things:
        yield Note(text.on_the_tables, tuple(things), listing=True)
    if instead:
        yield Note(text.none_left, tuple(instead))


def _way(setting: Setting, way: Variation) -> Words:
    head = setting.words.booklet.way.format(name=way.name.strip(), minutes=way.minutes)
    return words(strong(f"{head} "), way.change.strip())


def _source(one: Source) -> Words:
    name = f"{one.name.strip()} ({one.link})" if one.link else one.name.strip()
    licence = one.licence.strip().rstrip(".")
    return words(f"{name.rstrip('.')}. ", f"{licence}." if licence else "")


def _foot(setting: Setting, tool: Tool) -> Iterator[Note]:
    yield from to_finish(setting, tool)
    yield from trouble(setting, tool)
    if tool.leaves:
        yield Note(setting.words.what_is_left, tuple(left(setting, one) for one in tool.leaves))


def _next(setting: Setting, tool: Tool, numbers: dict[str, int]) -> str:
    """Return what goes well after a tool, of those in the booklet."""
    told = [f"{numbers[id]}\u2002{setting.plan.tools[id].title}" for id in tool.after if id in numbers]
    return setting.words.booklet.next.format(tools=setting.words.listing(told)) if told else ""
