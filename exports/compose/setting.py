"""What all composers need at hand: the plan as its reader may see it, its times, the words, the language."""

from msgspec import Struct

from exports.options import PaperOptions
from exports.words import PaperWords, paper_words
from planner.clock import wall_clock
from planner.materials import people_of
from planner.people import groups_in
from planner.plan import Block, Plan
from planner.timetable import Timetable, schedule


class Setting(Struct, frozen=True):
    """A plan laid ready for composing; ``plan`` holds only what the reader may see."""

    plan: Plan
    timetable: Timetable
    words: PaperWords
    language: str
    options: PaperOptions
    version: str = ""
    """What stands for the whole plan as it is, where papers are stamped with that."""

    @property
    def people(self) -> int | None:
        """For how many people things are counted."""
        return people_of(self.plan)

    def groups(self, block: Block) -> int | None:
        """Into how many groups they part in a block."""
        return groups_in(block, self.plan)

    def when(self, day: int, start: int) -> str:
        """Return an hour, with its day (the first is 0) where there are several."""
        hour = wall_clock(start)
        if len(self.timetable.days) == 1:
            return hour
        return self.words.carry.use_day.format(day=day + 1, hour=hour)

    def in_language(self, texts: dict[str, str]) -> str:
        """Return the text in the paper's language, else in the plan's, else in any that has one."""
        for language in (self.language, self.language.split("-")[0], self.plan.language, *texts):
            text = texts.get(language, "").strip()
            if text:
                return text
        return ""

    def public_title(self, block: Block) -> str:
        """Return what others read: the block's public title, or a neutral one by its kind."""
        return self.in_language(block.public_title) or self.words.public_titles[block.kind]


def setting(view: Plan, options: PaperOptions) -> Setting:
    """Return the setting for a plan that ``for_audience`` gave."""
    language = options.language or view.language
    return Setting(view, schedule(view), paper_words(language), language, options)
