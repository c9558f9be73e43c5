"""Lists of things to do: a box to tick, what, for what, and a line for who; or what each role does."""

from collections.abc import Callable

from exports.pdf.boxes import Box, Drawn, Gap, Parted, Row, Rule, Stack
from exports.pdf.marks import baseline, tick_box
from exports.pdf.pages import Pages, evened, parted
from exports.pdf.style import HEAVY_RULE, RULE, Face, Style
from exports.pdf.text import Typesetter
from exports.pieces import Task, TaskList, TaskSection

TICK, USE, WHO = 22.0, 118.0, 84.0
HOUR = 48.0
HOUR_OF_DAY = 80.0
BETWEEN = 20.0
SECTION = Face(13, 17, True)
UNDER_HEAD = 5.0
WORTH_WHOLE = 0.35
"""What a role does stays in one column where it takes no more of it than this."""


def lay_tasks(tasks: TaskList, style: Style, setter: Typesetter, pages: Pages) -> None:
    """Lay the list; a section begins with two rows at least."""
    maker = _Maker(tasks, style, setter)

    def turn() -> None:
        pages.turn(tasks.footer)
        pages.head(maker.head())

    turn()
    if tasks.by_role and not style.large:
        _lay_in_columns(maker, pages, turn)
        return
    for at, section in enumerate(tasks.sections):
        begun = 1 if at == 0 else 2
        boxes = maker.section(section, first=at == 0)

        def turn_within(section: TaskSection = section) -> None:
            turn()
            pages.head(maker.again(section))

        pages.flow(boxes[:begun], turn)
        pages.flow(boxes[begun:], turn_within)


def _lay_in_columns(maker: "_Maker", pages: Pages, turn: Callable[[], None]) -> None:
    """Lay roles in two columns, evened out on the last page."""
    room = pages.room - UNDER_HEAD
    sections = [_Section(maker.section(section, first=False), whole=True) for section in maker.tasks.sections]
    boxes: list[Box] = [
        box for each in sections for box in (each.boxes if each.height > room * WORTH_WHOLE else [each])
    ]
    columns = parted(boxes, lambda _column: room)
    last = (len(columns) - 1) // 2 * 2
    columns = [*columns[:last], *evened([box for column in columns[last:] for box in column], 2, room)]
    for at in range(0, len(columns), 2):
        if at:
            turn()
        top = pages.used + UNDER_HEAD
        for side, column in enumerate(columns[at : at + 2]):
            pages.place(Stack(column), x=side * (maker.column + BETWEEN), y=top)


class _Section(Stack):
    """A role with what it does; at the top of a column it needs no rule that parts it from the one before."""

    def at_top(self) -> Box:
        _gap, begun, *rest = self.boxes
        return Stack([begun.at_top(), *rest], whole=True)


class _Maker:
    def __init__(self, tasks: TaskList, style: Style, setter: Typesetter) -> None:
        self.tasks = tasks
        self.style = style
        self.setter = setter
        self.width = style.text_width
        self.column = self.width if style.large or not tasks.by_role else (self.width - BETWEEN) / 2
        hours = [task.hour for section in tasks.sections for task in section.tasks if task.hour]
        longest = max((len(hour) for hour in hours), default=0)
        self.hour = 0.0 if not hours else HOUR if longest <= 5 else HOUR_OF_DAY
        if style.large:
            self.hour *= 1.6

    def head(self) -> Box:
        style, setter, tasks = self.style, self.setter, self.tasks
        title = setter.text(tasks.title, style.page_title, self.width)
        if style.large:
            return Stack([title, setter.text(tasks.aside, style.body, self.width), Gap(4), self._heavy()])
        aside = setter.text(tasks.aside, style.body, self.width - title.reach - 16, align="right")
        drop = max(0.0, title.height - style.page_title.leading + baseline(style.page_title) - baseline(style.body))
        row = Row([(0, title), (self.width - aside.width, Stack([Gap(drop), aside]))])
        heads: list[Box] = [Gap(6), self._heads(), Gap(3)] if tasks.heads else [Gap(5)]
        return Stack([row, *heads, self._heavy()])

    def section(self, section: TaskSection, *, first: bool) -> list[Box]:
        """Return a section: its title stays with its first two rows."""
        last = len(section.tasks) - 1
        rows = [self.row(task, last=at == last) for at, task in enumerate(section.tasks)]
        begun = Stack([self.title(section), Gap(3), *rows[:2]], whole=True)
        if first:
            return [Stack([Gap(7), begun], whole=True), *rows[2:]]
        return [Gap(8), Parted(Rule(self.column, HEAVY_RULE, 4), begun), *rows[2:]]

    def again(self, section: TaskSection) -> Box:
        """Return the title of a section that goes on at the top of a page."""
        return Stack([Gap(UNDER_HEAD), self.setter.text(section.goes_on, self.style.side_head, self.width), Gap(2)])

    def title(self, section: TaskSection) -> Box:
        face = self.style.section if self.style.large else SECTION
        if not self.tasks.by_role:
            return self.setter.text(section.title, face, self.width)
        length = self.column * 0.5
        title = self.setter.text(section.title, face, self.column - length - 8)
        line = Drawn(
            length,
            face.leading,
            lambda pen, x, y: pen.line(x, y + face.leading - 3, x + length, y + face.leading - 3, RULE),
        )
        return Row([(0, title), (self.column - length, line)])

    def row(self, task: Task, *, last: bool) -> Box:
        if self.tasks.by_role:
            return self._role_row(task)
        return self._large_row(task) if self.style.large else self._row(task, last=last)

    def _heads(self) -> Box:
        done, what, use, who = self.tasks.heads
        face = self.style.column_head
        at = self.width - USE - WHO
        return Row(
            [
                (0, self.setter.text(done, face, 40)),
                (TICK + 8, self.setter.text(what, face, 100)),
                (at, self.setter.text(use, face, USE)),
                (self.width - WHO + 8, self.setter.text(who, face, WHO - 8)),
            ]
        )

    def _row(self, task: Task, *, last: bool) -> Box:
        """Return a row; the rule under it is the line to write on, with a gap before the column of who."""
        setter, style = self.setter, self.style
        at = self.width - USE - WHO
        length = WHO - 8
        left = TICK + 8
        boxes: list[tuple[float, Box]] = [
            (0, Stack([Gap(2), tick_box()])),
            (left, setter.text(task.text, style.body, (at if task.use else at + USE) - left - 10)),
        ]
        if task.use:
            boxes.append((at, Stack([Gap(1), setter.text(task.use, style.side, USE - 10)])))
        who = Rule(length, RULE)
        across: list[tuple[float, Box]] = [] if last else [(0, Rule(self.width - WHO, RULE))]
        above, below = (2, 2.5) if style.close else (3, 4)
        return Stack([Gap(above), Row(boxes), Gap(below), Row([*across, (self.width - length, who)])], whole=True)

    def _large_row(self, task: Task) -> Box:
        setter, style, left = self.setter, self.style, 28.0
        lines: list[Box] = [setter.text(task.text, style.body, self.width - left)]
        if task.use:
            lines.append(setter.text(task.use, Face(16, 22), self.width - left))
        row = Row([(0, Stack([Gap(6), tick_box(16)])), (left, Stack(lines))])
        gap = 3 if style.close else 5
        return Stack([Rule(self.width, style.rule, gap), row, Gap(gap)], whole=row.height < 300)

    def _role_row(self, task: Task) -> Box:
        style, setter = self.style, self.setter
        face = style.body
        hour = self.setter.text(task.hour, face.heavy(), self.hour - 6) if task.hour else None
        left = self.hour if hour is not None else 0.0
        text = setter.text(task.text, face, self.column - left)
        row = Row([(0, hour), (left, text)] if hour is not None else [(0, text)])
        return Stack([row, Gap(3)], whole=row.height < 300)

    def _heavy(self) -> Box:
        return Rule(self.width, HEAVY_RULE)
