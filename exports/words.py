"""The fixed words of every paper, in one language; English is built in."""

from typing import Literal

from msgspec import Struct, field

from exports.document_words.booklet import BookletWords
from exports.document_words.cards import CardWords
from exports.document_words.carry import CarryWords
from exports.document_words.flips import FlipWords
from exports.document_words.glance import GlanceWords
from exports.document_words.helping import HelpingWords
from exports.document_words.interpreting import InterpretingWords
from exports.document_words.languages import language_names
from exports.document_words.lots import LotWords
from exports.document_words.poster import PosterWords
from exports.document_words.preparing import PreparingWords
from exports.document_words.purposes import given_lines, held_lines, outcome_lines
from exports.document_words.role_words import RoleWords
from exports.document_words.safety import SafetyWords
from exports.document_words.slips import CommitmentWords, EvaluationWords, InvitationWords, SignInWords
from exports.document_words.things import ThingWords
from planner.vocabulary import After, Form, Kind, Outcome


class PaperWords(Struct, frozen=True, forbid_unknown_fields=True):
    """All words on paper that no user and no tool wrote. Braces name what is filled in.

    Another language is another value of this type; a text that it leaves out stays English.
    """

    language: str = "en"

    # Names of the documents, as menus and metadata have them.
    facilitator_plan: str = "Facilitator’s plan"
    participant_agenda: str = "Participants’ agenda"
    handouts: str = "Handouts"
    timetable: str = "Timetable"
    one_page: str = "The day on one page"
    cue_cards: str = "Cue cards"
    flipcharts: str = "Flipcharts"
    wall_agenda: str = "Agenda for the wall"
    preparation: str = "Before the day"
    roles: str = "Who holds what"
    group_lots: str = "Lots for groups"
    interpreter_brief: str = "For the interpreter"
    helpers: str = "For those who help"
    evaluation: str = "Looking back, a slip"
    commitments: str = "What I take on, a slip"
    sign_in: str = "Who came"
    invitation: str = "Invitation"
    materials: str = "What to carry"
    safety_sheet: str = "Safety sheet"
    contingency_card: str = "If things go wrong"
    safety: SafetyWords = SafetyWords()
    toolkit: str = "Toolkit"
    facilitators_only: str = "Facilitators only"
    page_of: str = "page {page} of {pages}"
    footer: str = "{document}: {title}"
    footer_day: str = "{document}: {title}, day {day}"
    footer_untitled: str = "{document}"
    footer_untitled_day: str = "{document}, day {day}"
    stamp: str = "version {version}"
    untitled: str = "A session"

    # Numbers and hours.
    numbers: tuple[str, ...] = (
        *("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    )
    one_day: str = "One day"
    day_of: str = "Day {day} of {days}"
    people: str = "{people} people"
    one_person: str = "1 person"
    range_of_people: str = "{low} to {high} people"
    one_facilitator: str = "one facilitator"
    some_facilitators: str = "{number} facilitators"
    groups_even: str = "{groups} groups of {size}"
    groups_uneven: str = "{groups} groups of {small} or {large}"
    minutes: str = "{minutes} min"
    minutes_until: str = "{minutes} minutes, until"
    one_minute_until: str = "1 minute, until"
    about: str = "about"
    join: str = ", "
    last_join: str = " and "

    # The cover.
    from_until: str = "{start} until"
    promise: str = "This hour is a promise."
    contents_page: str = "Page"
    contents_range: str = "{first} to {last}"
    listed_day: str = "the day"
    listed_sheets: str = "the parts in order"
    listed_materials: str = "what to carry"
    listed_more: str = "more on the parts"
    listed_credits: str = "credits"
    by_the_end: str = "By the end"
    outcomes: dict[Outcome, str] = field(default_factory=outcome_lines)
    musts_give: dict[Outcome, str] = field(default_factory=given_lines)
    """What a tool gives to the day when little else happens, by the outcome that it serves."""
    musts_hold: dict[Kind, str] = field(default_factory=held_lines)
    musts: str = "If all else falls, these {number}"
    must_one: str = "If all else falls, this one"
    cuts: str = "Late? Cut in this order"
    cut: str = "cut {number}"
    cut_spaces: str = "Breathing spaces ({hours})"
    cut_space: str = "Breathing space ({hours})"
    cut_block: str = "{title} ({hours})"
    cut_step: str = "{title}: the step at {hours}"
    cut_way: str = "{title} ({hours}): its {minutes}-minute way"
    cut_note: str = "The figure is what you have won so far, in minutes."
    never_cut: str = "Never cut:"
    never_cut_what: str = " breaks, meals, the end."
    held_today: str = "Who holds what today"
    roles_note: str = " (by hand, after printing)"
    role_leads: str = "{lead}, leads"
    role_letters: tuple[str, ...] = ("A", "B", "C", "D", "E", "F")
    roles_held: tuple[str, ...] = ("Time", "Door", "Care", "Notes")
    chosen: str = "Chosen in the room"
    chosen_note: str = " (tick together, keep to it all day)"
    chosen_note_at: str = " (tick at {hour}, keep to it all day)"
    ticks: dict[str, tuple[str, ...]] = field(
        default_factory=lambda: {
            "Phones": ("at home", "in sight and silent", "one duty phone"),
            "Photos": ("none", "sheets only", "asked each time"),
            "Notes": ("nobody", "one person, shown at the end", "walls only"),
            "Leaving": ("as we like", "in pairs, spaced", "together to the stop"),
        }
    )
    no_power: str = "No power?"
    no_power_fine: str = " Nothing here needs it. A bell for time, a lamp by the wall, sheets read aloud."
    no_power_needed: str = (
        " These need it: {titles}. Have their other way ready; a bell for time, a lamp by the wall."
    )

    # The timetable.
    the_day: str = "The day, {start} to {end}"
    the_day_of: str = "Day {day}, {start} to {end}"
    heads: tuple[str, str, str, str, str, str] = (
        *("Start", "Min", "What, and the words to ask", "Lead", "Chairs, what is left", "Really"),
    )
    chairs: dict[Form, str] = field(
        default_factory=lambda: {
            "plenary": "circle",
            "small-groups": "groups",
            "pairs": "pairs",
            "alone": "alone",
            "free": "",
        }
    )
    chairs_groups: str = "{groups} groups"
    left: dict[After, str] = field(
        default_factory=lambda: {
            "keep": "keep",
            "photograph-with-consent": "photo if all agree",
            "take-down": "take down",
            "destroy": "destroy",
        }
    )
    leaves_nothing: str = "leaves nothing"
    slack: str = "Slack; if unused, move on."
    slack_before_meal: str = "Slack; if unused, a longer break."
    gap: str = "{minutes} minutes free before."
    overlap: str = "Begins {minutes} minutes before the one ahead has ended."
    side_by_side: str = "Side by side"
    ended: str = "We have ended."
    overrun: str = "As planned now it ends at {hour}."
    left_over: str = "{minutes} minutes are free before the end."
    end_ticks: tuple[str, ...] = ("papers counted: ____", "walls bare", "left as agreed")
    key: tuple[str, str, str] = (
        "must happen.",
        "goes when late, in this order.",
        "A bar beside a line: say these words.",
    )
    key_really: str = "Really: write the start you had."

    # Where a page is not drawn by hand: marks in words.
    plain_must: str = "must {number}"
    plain_watch: str = "Watch for: "
    plain_key: str = "Words set apart: say these."

    # The sheet of a block.
    part: str = "{title}, part {part}"
    goes_on: str = "{title}, goes on"
    leads: str = " leads"
    second: str = " second"
    forms: dict[Form, str] = field(
        default_factory=lambda: {
            "plenary": "All together.",
            "small-groups": "In small groups.",
            "pairs": "In pairs.",
            "alone": "Each alone.",
            "free": "",
        }
    )
    form_groups: str = "{groups} groups."
    interpreter: str = "For the interpreter"
    thing: str = "{count} × "
    on_the_tables: str = "On the tables"
    count_each: dict[str, str] = field(
        default_factory=lambda: {"person": "{quantity} a person", "group": "{quantity} a group"}
    )
    none_left: str = "None left?"
    before: str = "Before {hour}"
    if_late: str = "If it is {hour} and they are still at it"
    leave_out: str = "Leave out the step at {hour} and win {minutes} minutes."
    if_short: str = "If there are only {minutes} minutes"
    passing: str = "To pass with dignity"
    seats_and_senses: str = "Sitting, seeing, hearing"
    adaptations: dict[str, str] = field(
        default_factory=lambda: {
            "seated": "Sitting:",
            "low-vision": "Seeing:",
            "hearing": "Hearing:",
            "mixed-literacy": "Without reading:",
            "online": "Online:",
            "outdoors": "Outdoors:",
            "large-group": "Many people:",
        }
    )
    care: str = "Care"
    on_their_paper: str = "On their paper"
    own_notes: str = "Your notes"
    to_finish: str = "To finish, choose one"
    trouble: str = "Trouble"
    what_is_left: str = "What is left"
    after: dict[After, str] = field(
        default_factory=lambda: {
            "keep": "Keep.",
            "photograph-with-consent": "Photograph only if all agree.",
            "take-down": "Take down today.",
            "destroy": "Destroy today.",
        }
    )
    by: str = " By:\u00a0________"
    elsewhere: str = "{title}: "
    """A heading that runs into its paragraph."""
    before_elsewhere: str = "Before"
    frame_length: str = "{minutes} min"
    to_pass: str = "To pass"  # noqa: S105  (no password: how to take part without doing it)
    next: str = "Next: {hour} {title}"
    next_end: str = "Next: {hour} We have ended"
    fixed: str = "{hour} {title}"

    # Breaks, materials, what was moved, credits.
    pause: str = "{hours} {title}"
    say: str = "Say: "
    more_title: str = "More on the parts"
    credits_title: str = "Where this comes from"
    credits_note: str = "Told in our own words; free to use and change under CC BY-SA 4.0."
    credit: str = "After {names}."

    # The participants' agenda.
    our_day: str = "Our day together"
    our_days: str = "Our days together, day {day} of {days}"
    come_from: str = "Come from {start}. We begin at {begin}."
    we_begin: str = "We begin at {begin}."
    morning: str = "Morning"
    afternoon: str = "Afternoon"
    evening: str = "Evening"
    night: str = "Night"
    public_titles: dict[Kind, str] = field(
        default_factory=lambda: {
            "tool": "Working together",
            "opening": "Welcome",
            "grounding": "A quiet moment",
            "agreements": "How we want to be together",
            "energiser": "Moving a little",
            "break": "Rest",
            "meal": "Food and rest",
            "reflection": "Looking back together",
            "commitments": "Who does what",
            "evaluation": "What to keep and what to change",
            "closing": "Goodbye",
            "logistics": "Getting ready",
            "buffer": "A little free time",
            "custom": "Together",
        }
    )
    breakfast: str = "Breakfast"
    lunch: str = "Lunch"
    supper: str = "Supper"
    resting: str = "Rest"
    one_hour: str = "one hour"
    hours: str = "{hours} hours"
    minutes_long: str = "{minutes} minutes"
    half_hour: str = "half an hour"
    meal_line: str = "{title}, {length}"
    meanwhile: str = "At the same time: {titles}"
    continued: str = "{title}, goes on"
    we_end: str = "We end."
    we_end_promise: str = " The hour is a promise."
    you_may: tuple[str, str] = ("You may", "pass, step out, and come back. Nobody asks why.")
    phones_photos: tuple[str, str] = (
        "Phones, photos, notes",
        "We choose together at the beginning. Until then: no photos, please.",
    )
    children: tuple[str, str] = ("Children", "There is a place for children. You can go and look at any time.")
    nursing: tuple[str, str] = ("Babies", "You can nurse where you sit, or in the quiet place.")
    quiet: tuple[str, str] = ("Quiet", "One corner stays quiet, for rest or prayer.")
    prayer: tuple[str, str] = ("Prayer", "There is time and a place for prayer. Say when you need it.")
    language_title: str = "Language"
    language_line: str = "{languages}. If another is easier for you, tell one of us."
    signs: tuple[str, str] = ("Signing", "There is sign language. Sit where you see well.")
    ask: tuple[str, str] = ("Ask", "whoever opens the day, about anything: food, fares, seats, a rest.")
    give_back: str = "If you would rather not carry this paper, give it back at the door."
    languages: dict[str, str] = field(default_factory=language_names)
    # Papers with files of words of their own.
    glance: GlanceWords = GlanceWords()
    cards: CardWords = CardWords()
    carry: CarryWords = CarryWords()
    flips: FlipWords = FlipWords()
    poster: PosterWords = PosterWords()
    preparing: PreparingWords = PreparingWords()
    role_words: RoleWords = RoleWords()
    helping: HelpingWords = HelpingWords()
    interpreting: InterpretingWords = InterpretingWords()
    evaluation_slip: EvaluationWords = EvaluationWords()
    commitment_slip: CommitmentWords = CommitmentWords()
    sign_in_sheet: SignInWords = SignInWords()
    invitation_letter: InvitationWords = InvitationWords()
    lots: LotWords = LotWords()
    booklet: BookletWords = BookletWords()
    things: ThingWords = ThingWords()

    csv_heads: tuple[str, ...] = ("date", "day", "start", "end", "minutes", "title", "notes")

    def number(self, count: int) -> str:
        """Return a small number in words, a larger one in figures."""
        return self.numbers[count] if 0 <= count < len(self.numbers) else str(count)

    def slip_title(self, kind: Literal["commitments", "evaluation"]) -> str:
        """Return what is printed at the head of a blank slip."""
        return self.commitment_slip.title if kind == "commitments" else self.evaluation_slip.title

    def listing(self, names: list[str]) -> str:
        """Return names as one phrase: ``A, B and C``."""
        if len(names) < 2:
            return "".join(names)
        return self.join.join(names[:-1]) + self.last_join + names[-1]


ENGLISH = PaperWords()


def paper_words(language: str | None) -> PaperWords:
    """Return the words for a language tag; what is not translated is English."""
    return _TRANSLATED.get((language or "en").split("-")[0].lower(), ENGLISH)


_TRANSLATED: dict[str, PaperWords] = {"en": ENGLISH}
