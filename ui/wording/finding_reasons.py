"""What each rule of the checks is called, why it is there, and where it comes from."""

from planner.checks.themes import Theme
from ui.words import QT_TRANSLATE_NOOP, translate

_PRACTICE = QT_TRANSLATE_NOOP("FindingReasons", "practice of facilitators")
_TIMES = QT_TRANSLATE_NOOP("FindingReasons", "how times are computed here")
_SHEETS = QT_TRANSLATE_NOOP("FindingReasons", "the tool's own sheet")
_ANSWERS = QT_TRANSLATE_NOOP("FindingReasons", "your answers")
_BREAKS = QT_TRANSLATE_NOOP(
    "FindingReasons", "common advice: a break after 45 to 90 minutes; clearleft, Universal Design Guide"
)
_ACCESS = QT_TRANSLATE_NOOP("FindingReasons", "access guides of UUA and Facilitation.dev")
_CONSENT = QT_TRANSLATE_NOOP("FindingReasons", "Seeds for Change: ask beforehand, and let people say no")
_PREPARING = QT_TRANSLATE_NOOP("FindingReasons", "LevelUp, on preparing a training")
_ROSTER = QT_TRANSLATE_NOOP("FindingReasons", "IAF Global Flipchart 11, on the facilitation plan")

_REASONS = {
    "overrun": (
        QT_TRANSLATE_NOOP("FindingReasons", "The end hour is a promise: a bus, a child, a curfew."),
        _PRACTICE,
    ),
    "overlap": (QT_TRANSLATE_NOOP("FindingReasons", "Nobody can be in two blocks at once."), _TIMES),
    "fixed-hour": (
        QT_TRANSLATE_NOOP("FindingReasons", "People who pray, travel or fetch somebody will get up and go."),
        _ANSWERS,
    ),
    "no-buffer": (
        QT_TRANSLATE_NOOP(
            "FindingReasons", "Something always takes longer; five to fifteen of a hundred minutes catch it."
        ),
        _PRACTICE,
    ),
    "long-day": (
        QT_TRANSLATE_NOOP(
            "FindingReasons", "After six hours of work, five interpreted, four online, little is taken in."
        ),
        _PRACTICE,
    ),
    "gap": (QT_TRANSLATE_NOOP("FindingReasons", "A gap that nobody meant is time that nobody uses."), _TIMES),
    "late-work": (QT_TRANSLATE_NOOP("FindingReasons", "After supper nothing should be compulsory."), _PRACTICE),
    "steps-sum": (
        QT_TRANSLATE_NOOP("FindingReasons", "Who runs it from the page goes by the minutes of its steps."),
        _SHEETS,
    ),
    "too-short": (
        QT_TRANSLATE_NOOP("FindingReasons", "One tool at its usual length does more than two that are cut off."),
        _SHEETS,
    ),
    "interpretation-time": (
        QT_TRANSLATE_NOOP("FindingReasons", "What is said all together is said twice, or waits for the signs."),
        _PRACTICE,
    ),
    "uneven-strands": (
        QT_TRANSLATE_NOOP("FindingReasons", "Everybody comes back together only when the longest strand is done."),
        _TIMES,
    ),
    "nothing-to-cut": (
        QT_TRANSLATE_NOOP("FindingReasons", "What may go is chosen better today than forty minutes late."),
        _PREPARING,
    ),
    "no-break": (QT_TRANSLATE_NOOP("FindingReasons", "People stop taking things in, whatever is said."), _BREAKS),
    "no-meal": (QT_TRANSLATE_NOOP("FindingReasons", "Nobody decides well who is hungry."), _PRACTICE),
    "late-meal": (
        QT_TRANSLATE_NOOP("FindingReasons", "Four hours after the start is late for those who left home at six."),
        _PRACTICE,
    ),
    "short-meal": (
        QT_TRANSLATE_NOOP("FindingReasons", "There is a queue, and the talk over food is work as well."),
        _PRACTICE,
    ),
    "short-break": (
        QT_TRANSLATE_NOOP("FindingReasons", "The more people, the longer the queue for tea and for the toilet."),
        _BREAKS,
    ),
    "low-after-meal": (QT_TRANSLATE_NOOP("FindingReasons", "After food people need to move or to speak."), _PRACTICE),
    "no-opening": (QT_TRANSLATE_NOOP("FindingReasons", "Who has not said a word early says none later."), _PRACTICE),
    "no-agreements": (
        QT_TRANSLATE_NOOP("FindingReasons", "It is hard to ask for rules once they are needed."),
        _CONSENT,
    ),
    "no-arrival": (QT_TRANSLATE_NOOP("FindingReasons", "Who comes late through no fault begins ashamed."), _PRACTICE),
    "no-commitments": (
        QT_TRANSLATE_NOOP("FindingReasons", "What nobody has promised, nobody does."),
        _PRACTICE,
    ),
    "no-evaluation": (
        QT_TRANSLATE_NOOP("FindingReasons", "The next session is made from what people say of this one."),
        _PRACTICE,
    ),
    "closing-not-last": (
        QT_TRANSLATE_NOOP("FindingReasons", "What is opened is closed again before people go."),
        _PRACTICE,
    ),
    "tool-twice": (
        QT_TRANSLATE_NOOP("FindingReasons", "The second time, people do what they did the first time."),
        _PRACTICE,
    ),
    "too-many-tools": (
        QT_TRANSLATE_NOOP("FindingReasons", "Two hours hold one long tool, half a day two, a day three or four."),
        _PRACTICE,
    ),
    "no-protection": (
        QT_TRANSLATE_NOOP(
            "FindingReasons", "Where the risk is high or not known, protection comes before what exposes."
        ),
        _PRACTICE,
    ),
    "no-consent": (QT_TRANSLATE_NOOP("FindingReasons", "A photo that is taken cannot be taken back."), _CONSENT),
    "exposing-tools": (
        QT_TRANSLATE_NOOP("FindingReasons", "What shows names, plans or faces can cost somebody after the session."),
        _PRACTICE,
    ),
    "names-typed": (
        QT_TRANSLATE_NOOP("FindingReasons", "A sheet left on a chair names whoever is on it."),
        _PRACTICE,
    ),
    "open-checks": (
        QT_TRANSLATE_NOOP(
            "FindingReasons", "You answered no or not yet, so that it is not forgotten before the day."
        ),
        _PRACTICE,
    ),
    "heavy-early": (
        QT_TRANSLATE_NOOP("FindingReasons", "What is heavy needs people who already trust each other."),
        _PRACTICE,
    ),
    "heavy-late": (
        QT_TRANSLATE_NOOP("FindingReasons", "Two hours before the end are the least in which people settle."),
        _PRACTICE,
    ),
    "heavy-after-meal": (
        QT_TRANSLATE_NOOP("FindingReasons", "Bodies are tired then, and hearts less guarded."),
        _PRACTICE,
    ),
    "heavy-twice": (
        QT_TRANSLATE_NOOP("FindingReasons", "One heavy thing a day is as much as people can hold."),
        _PRACTICE,
    ),
    "heavy-no-rest": (
        QT_TRANSLATE_NOOP("FindingReasons", "A quarter of an hour to settle, and then a break."),
        _PRACTICE,
    ),
    "lively-after-heavy": (
        QT_TRANSLATE_NOOP("FindingReasons", "A game tells those who wept that it was nothing."),
        _PRACTICE,
    ),
    "early-disclosure": (
        QT_TRANSLATE_NOOP("FindingReasons", "First agree what stays in the room, then tell."),
        _CONSENT,
    ),
    "contact-in-public": (
        QT_TRANSLATE_NOOP("FindingReasons", "A sheet left on a chair is read by whoever finds it."),
        QT_TRANSLATE_NOOP("FindingReasons", "what a paper must not hold"),
    ),
    "measure-lost": (
        QT_TRANSLATE_NOOP("FindingReasons", "A measure without an hour is easily forgotten."),
        _PRACTICE,
    ),
    "group-size": (
        QT_TRANSLATE_NOOP("FindingReasons", "With more people, some never speak; with fewer, it does not lift off."),
        _SHEETS,
    ),
    "not-with": (QT_TRANSLATE_NOOP("FindingReasons", "It can hurt somebody in company such as this."), _SHEETS),
    "heavy-text": (QT_TRANSLATE_NOOP("FindingReasons", "Nobody should have to say that reading is hard."), _ACCESS),
    "no-adaptation": (
        QT_TRANSLATE_NOOP("FindingReasons", "Who has to ask for another way often stays away instead."),
        _ACCESS,
    ),
    "care-hours": (
        QT_TRANSLATE_NOOP(
            "FindingReasons", "Hours decide who can come at all: nine to four suits most who care for others."
        ),
        _PRACTICE,
    ),
    "plenary-share": (
        QT_TRANSLATE_NOOP("FindingReasons", "All together the quick ones speak and the others listen."),
        _PRACTICE,
    ),
    "long-input": (
        QT_TRANSLATE_NOOP("FindingReasons", "After about twenty minutes of listening little more goes in."),
        _PRACTICE,
    ),
    "no-report-back": (
        QT_TRANSLATE_NOOP(
            "FindingReasons", "What a group found is lost to the others unless there is time to tell it."
        ),
        QT_TRANSLATE_NOOP("FindingReasons", "rule of thumb: two minutes for each group"),
    ),
    "needs-missing": (
        QT_TRANSLATE_NOOP("FindingReasons", "Without it the tool falls flat in front of everybody."),
        _SHEETS,
    ),
    "wrong-setting": (
        QT_TRANSLATE_NOOP("FindingReasons", "It was made for people who meet in another way."),
        _SHEETS,
    ),
    "no-title": (
        QT_TRANSLATE_NOOP("FindingReasons", "Papers and your colleague have only the title to go by."),
        _ROSTER,
    ),
    "no-lead": (
        QT_TRANSLATE_NOOP("FindingReasons", "What nobody leads, whoever is nearest leads unprepared."),
        _ROSTER,
    ),
    "two-places": (QT_TRANSLATE_NOOP("FindingReasons", "One of the two strands would be without its lead."), _ROSTER),
    "long-lead": (
        QT_TRANSLATE_NOOP("FindingReasons", "After ninety minutes another voice does everybody good."),
        _PRACTICE,
    ),
    "uneven-lead": (
        QT_TRANSLATE_NOOP("FindingReasons", "Leadership is shared by sharing the front of the room."),
        _PRACTICE,
    ),
    "small-team": (
        QT_TRANSLATE_NOOP("FindingReasons", "One for fifteen people, two for twenty-five, three for forty."),
        _PRACTICE,
    ),
    "needs-second": (QT_TRANSLATE_NOOP("FindingReasons", "One leads, the other sees how people are."), _SHEETS),
    "hard-to-lead": (
        QT_TRANSLATE_NOOP("FindingReasons", "Some tools open more than a first-timer can close."),
        _SHEETS,
    ),
    "outcome-unserved": (
        QT_TRANSLATE_NOOP("FindingReasons", "What must exist at the end needs an hour in which it is made."),
        _ANSWERS,
    ),
    "hours-differ": (
        QT_TRANSLATE_NOOP("FindingReasons", "The answers changed, and a plan never changes by itself."),
        _ANSWERS,
    ),
    "parked-must": (QT_TRANSLATE_NOOP("FindingReasons", "What lies parked happens on no day."), _TIMES),
}

_NAMES = {
    "overrun": QT_TRANSLATE_NOOP("FindingReasons", "Past the promised hour"),
    "overlap": QT_TRANSLATE_NOOP("FindingReasons", "Two at once"),
    "fixed-hour": QT_TRANSLATE_NOOP("FindingReasons", "Hour kept free"),
    "no-buffer": QT_TRANSLATE_NOOP("FindingReasons", "No time to spare"),
    "long-day": QT_TRANSLATE_NOOP("FindingReasons", "Long day"),
    "gap": QT_TRANSLATE_NOOP("FindingReasons", "Gap"),
    "late-work": QT_TRANSLATE_NOOP("FindingReasons", "Late work"),
    "steps-sum": QT_TRANSLATE_NOOP("FindingReasons", "Steps and minutes"),
    "too-short": QT_TRANSLATE_NOOP("FindingReasons", "Too short"),
    "interpretation-time": QT_TRANSLATE_NOOP("FindingReasons", "Time for interpretation"),
    "uneven-strands": QT_TRANSLATE_NOOP("FindingReasons", "Uneven strands"),
    "nothing-to-cut": QT_TRANSLATE_NOOP("FindingReasons", "Nothing that may go"),
    "no-break": QT_TRANSLATE_NOOP("FindingReasons", "Long without a break"),
    "no-meal": QT_TRANSLATE_NOOP("FindingReasons", "No meal"),
    "late-meal": QT_TRANSLATE_NOOP("FindingReasons", "Late meal"),
    "short-meal": QT_TRANSLATE_NOOP("FindingReasons", "Short meal"),
    "short-break": QT_TRANSLATE_NOOP("FindingReasons", "Short break"),
    "low-after-meal": QT_TRANSLATE_NOOP("FindingReasons", "Listening after a meal"),
    "no-opening": QT_TRANSLATE_NOOP("FindingReasons", "No opening"),
    "no-agreements": QT_TRANSLATE_NOOP("FindingReasons", "No agreements"),
    "no-arrival": QT_TRANSLATE_NOOP("FindingReasons", "No time to arrive"),
    "no-commitments": QT_TRANSLATE_NOOP("FindingReasons", "No commitments"),
    "no-evaluation": QT_TRANSLATE_NOOP("FindingReasons", "Nobody asked how it was"),
    "closing-not-last": QT_TRANSLATE_NOOP("FindingReasons", "Closing not last"),
    "tool-twice": QT_TRANSLATE_NOOP("FindingReasons", "The same tool twice"),
    "too-many-tools": QT_TRANSLATE_NOOP("FindingReasons", "Many long tools"),
    "no-protection": QT_TRANSLATE_NOOP("FindingReasons", "Protection step"),
    "no-consent": QT_TRANSLATE_NOOP("FindingReasons", "Consent to names and photos"),
    "exposing-tools": QT_TRANSLATE_NOOP("FindingReasons", "Parts that show people"),
    "names-typed": QT_TRANSLATE_NOOP("FindingReasons", "Names in the place of roles"),
    "open-checks": QT_TRANSLATE_NOOP("FindingReasons", "Open questions of the safety lists"),
    "heavy-early": QT_TRANSLATE_NOOP("FindingReasons", "Heavy, and early"),
    "heavy-late": QT_TRANSLATE_NOOP("FindingReasons", "Heavy, and late"),
    "heavy-after-meal": QT_TRANSLATE_NOOP("FindingReasons", "Heavy after a meal"),
    "heavy-twice": QT_TRANSLATE_NOOP("FindingReasons", "Two heavy things"),
    "heavy-no-rest": QT_TRANSLATE_NOOP("FindingReasons", "No rest after what is heavy"),
    "lively-after-heavy": QT_TRANSLATE_NOOP("FindingReasons", "Lively after what is heavy"),
    "early-disclosure": QT_TRANSLATE_NOOP("FindingReasons", "Telling before agreeing"),
    "contact-in-public": QT_TRANSLATE_NOOP("FindingReasons", "Number or address"),
    "measure-lost": QT_TRANSLATE_NOOP("FindingReasons", "Measure without its block"),
    "group-size": QT_TRANSLATE_NOOP("FindingReasons", "Size of the group"),
    "not-with": QT_TRANSLATE_NOOP("FindingReasons", "Not in this company"),
    "heavy-text": QT_TRANSLATE_NOOP("FindingReasons", "Reading and writing"),
    "no-adaptation": QT_TRANSLATE_NOOP("FindingReasons", "Another way to take part"),
    "care-hours": QT_TRANSLATE_NOOP("FindingReasons", "Hours of those who care"),
    "plenary-share": QT_TRANSLATE_NOOP("FindingReasons", "Much all together"),
    "long-input": QT_TRANSLATE_NOOP("FindingReasons", "Long listening"),
    "no-report-back": QT_TRANSLATE_NOOP("FindingReasons", "Groups not heard"),
    "needs-missing": QT_TRANSLATE_NOOP("FindingReasons", "Something missing"),
    "wrong-setting": QT_TRANSLATE_NOOP("FindingReasons", "Another setting"),
    "no-title": QT_TRANSLATE_NOOP("FindingReasons", "No title"),
    "no-lead": QT_TRANSLATE_NOOP("FindingReasons", "Nobody leads"),
    "two-places": QT_TRANSLATE_NOOP("FindingReasons", "In two places"),
    "long-lead": QT_TRANSLATE_NOOP("FindingReasons", "One leads for long"),
    "uneven-lead": QT_TRANSLATE_NOOP("FindingReasons", "One leads most"),
    "small-team": QT_TRANSLATE_NOOP("FindingReasons", "Small team"),
    "needs-second": QT_TRANSLATE_NOOP("FindingReasons", "A second facilitator"),
    "hard-to-lead": QT_TRANSLATE_NOOP("FindingReasons", "Hard to lead"),
    "outcome-unserved": QT_TRANSLATE_NOOP("FindingReasons", "Wish without a tool"),
    "hours-differ": QT_TRANSLATE_NOOP("FindingReasons", "Other hours than the answers"),
    "parked-must": QT_TRANSLATE_NOOP("FindingReasons", "Must, and parked"),
}

_THEMES: dict[Theme, str] = {
    "time": QT_TRANSLATE_NOOP("FindingReasons", "Time"),
    "rest": QT_TRANSLATE_NOOP("FindingReasons", "Breaks and meals"),
    "arc": QT_TRANSLATE_NOOP("FindingReasons", "Beginning, middle, end"),
    "care": QT_TRANSLATE_NOOP("FindingReasons", "Care and protection"),
    "people": QT_TRANSLATE_NOOP("FindingReasons", "How people take part"),
    "tools": QT_TRANSLATE_NOOP("FindingReasons", "What tools need"),
    "roles": QT_TRANSLATE_NOOP("FindingReasons", "Who leads"),
    "answers": QT_TRANSLATE_NOOP("FindingReasons", "What you said you want"),
}


def rule_name(code: str) -> str:
    """Return what a rule is called, in a few words; the code where nobody named it."""
    return translate("FindingReasons", _NAMES[code]) if code in _NAMES else code


def reason_of(code: str) -> str:
    """Return in one sentence why a rule is there, or an empty text for a code that nobody explained."""
    return translate("FindingReasons", _REASONS[code][0]) if code in _REASONS else ""


def source_of(code: str) -> str:
    """Return where a rule comes from, or an empty text."""
    return translate("FindingReasons", _REASONS[code][1]) if code in _REASONS else ""


def theme_name(theme: Theme) -> str:
    """Return the heading over findings of one theme."""
    return translate("FindingReasons", _THEMES[theme])
