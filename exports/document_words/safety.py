"""The words of the safety sheet and of the contingency card, which is read in fright."""

from msgspec import Struct, field

from planner.vocabulary import Consulted, Decision


class CardRowWords(Struct, frozen=True, forbid_unknown_fields=True):
    """What to do when something goes wrong: what happened, the first act, then at most three short lines."""

    what: str
    first: str
    then: tuple[str, ...]


def _rows() -> dict[str, CardRowWords]:
    return {
        "visit": CardRowWords(
            "A visit: police, officials, strangers",
            "One person speaks, at the door. All others sit.",
            (
                "Nobody runs. Nobody burns, hides or tears paper.",
                "Ask who they are and what paper they bring. Then call.",
            ),
        ),
        "distress": CardRowWords(
            "Somebody is in distress",
            "One goes with her, one calls a pause.",
            (
                "Feet on the floor, water, one voice. No retelling.",
                "She chooses: stay, rest, or home with somebody. Ask how she is on the third day.",
            ),
        ),
        "hurt": CardRowWords(
            "Somebody is hurt or ill",
            "Call first. One stays with her.",
            (
                "One clears the room, one waits at the street.",
                "One goes along, with fare. The family is told by her.",
            ),
        ),
        "inside": CardRowWords(
            "Harm inside the room",
            "Say “We stop here.” Nobody repeats it.",
            (
                "Whoever was harmed chooses what happens next.",
                "One of us speaks outside with the person who did it.",
            ),
        ),
        "outside": CardRowWords(
            "Somebody waits outside for one of us",
            "The door does not say who is here.",
            ("Ask her alone whether she wants to go out, and with whom. Nobody leaves alone.",),
        ),
        "leave": CardRowWords(
            "We must leave now",
            "Calm, in pairs. Bags and medicine first.",
            ("Notes takes the papers. All are heard from before night.",),
        ),
        "digital": CardRowWords(
            "A phone or an account in wrong hands",
            "Close the call. Meet by voice elsewhere.",
            (
                "From another phone: warn those who were in it, then change the password and sign out everywhere.",
                "Write down what was on it. Nobody is blamed.",
            ),
        ),
        "missing": CardRowWords(
            "A facilitator is missing",
            "Take the one-page. Hold the musts.",
            ("Ask the room for two more hands: time and door.", "Say so openly, and drop what needs two to lead."),
        ),
        "number": CardRowWords(
            "Half as many people, or double",
            "Half: one circle. Double: tables with hosts.",
            ("Same questions, fewer reports; neighbours talk first. Food and sheets are shared by table.",),
        ),
        "power": CardRowWords(
            "No power, no line",
            "Go on by voice. Ask it, do not show it.",
            ("Chalk, stones and the wall instead of the screen.", "Sit nearer to the windows; end in daylight."),
        ),
        "venue": CardRowWords(
            "The room is closed to us",
            "Two stay and send people on, by twos.",
            (
                "Nobody waits in the street. Second place: ______________; if none, tea in small groups.",
                "Tell those on their way by the means each chose.",
            ),
        ),
    }


class SafetyWords(Struct, frozen=True, forbid_unknown_fields=True):
    """What stands on the two papers beside what was typed. Braces name what is filled in."""

    calendar_title: str = "Meeting"
    """What every event of a calendar is called while nobody should see what it is."""
    back_title: str = "Papers that come back"
    back_count_title: str = "In and out"
    back_counted: str = "Counted: "
    back_counted_text: str = "facilitators’ plans out ___ back ___, agendas out ___ back ___, handouts back ___."
    back_last: str = "Before the door closes: "
    back_last_text: str = "walls, pads beneath, bins, backs of boards, the copier. Who looks: ______"
    back_destroy: str = "Destroyed here, or carried away to be"
    back_nothing: str = "no sheet is marked so; look at the walls all the same."

    card_title: str = "If things go wrong"
    card_aside: str = "Read together before the day; ask a local lawyer about the first."
    rows: dict[str, CardRowWords] = field(default_factory=_rows)
    """By id, in the order in which they are printed; the first seven are those read in fright."""
    numbers_title: str = "Numbers, by hand, on the day"
    numbers: tuple[str, ...] = ("Care", "Law", "Doctor, ambulance", "Safe way home")
    cuts_give: str = "What goes first gives {minutes} minutes. By hand: ______________________"
    half_and_double: str = "Half would be about {half}, double {double}."

    sheet_title: str = "Safety sheet"
    sheet_aside: str = "Facilitators only. One copy, by hand. No names, no numbers."
    copy_of: str = "Copy of: "
    back_to: str = "Back to: "
    listed: str = "safety"
    who_was_asked: str = "Who was asked"
    asked: dict[Consulted, str] = field(
        default_factory=lambda: {
            "yes": "Everybody who would carry the risk was asked.",
            "some": "Some of those who would carry the risk were asked; the others were not.",
            "not-yet": "Nobody who would carry the risk was asked yet. Ask before anything else is settled.",
        }
    )
    nobody_said: str = "Not said. Who would carry the risk, and have they been asked?"
    decided: str = "What was decided"
    decisions: dict[Decision, str] = field(
        default_factory=lambda: {
            "": "Nothing is decided yet. Going, changing, postponing and getting help are all open.",
            "go": "To go ahead, for the reasons below. Look again on the morning.",
            "change": "To meet in another form.",
            "postpone": "To postpone.",
            "get-help": "To get help first.",
        }
    )
    harm_of_meeting: str = "Harmed by meeting: "
    harm_of_not_meeting: str = "Harmed by not meeting: "
    changes: str = "So we change: "
    review: str = "Looked at again on {date}."
    who_stops: str = "Who may stop, move or call off the day, by which sign, and who is told:"
    measures: str = "What we do"
    measure_heads: tuple[str, str, str, str] = ("What", "When", "Who holds it", "Done")
    measures_empty: str = "No measure is written down yet. What you agree on, by hand:"
    in_agenda: str = "Where the agenda holds it"
    agenda_part: str = "{hour} {title}"
    agenda_choices: str = "Phones, photos, notes and leaving are chosen together:"
    agenda_agreements: str = "How we are together, and whom to go to:"
    agenda_protection: str = "What each does if something happens:"
    agenda_home: str = "The way home:"
    agenda_none: str = "No part of the agenda chooses phones, agreements or the way home. Say it when you begin."
    settled: str = "To settle by hand before people come"
    settled_labels: tuple[str, ...] = (
        "Who speaks at the door",
        "Who holds care",
        "Second place",
        "Who is called first, by which role",
    )
    not_yet: str = "Still open"
    said_no: str = "Answered with no"
    papers: str = "Papers, in and out"
    papers_lines: tuple[str, ...] = (
        "Facilitators’ plans: out ___  back ___",
        "This sheet: destroyed by ___ at ___",
        "Walls, pads, bins, boards and copier looked at by ___",
    )
    worries: str = "What we worry about is said aloud and not written here."
