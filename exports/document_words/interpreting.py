"""The words of the sheet for the interpreter."""

from msgspec import Struct, field

from planner.vocabulary import Interpretation


class InterpretingWords(Struct, frozen=True, forbid_unknown_fields=True):
    """What stands on the sheet beside hours, questions and terms. Braces name what is filled in."""

    title: str = "For the interpreter"
    aside: str = "Give this back at the end, please."
    heads: tuple[str, str, str] = ("Hour", "What is said", "How people sit")
    between: str = "Between {languages}"
    hours: str = "people come from {start}, we begin at {begin} and end at {end}; rests at {rests}"
    hours_alone: str = "people come from {start}, we begin at {begin} and end at {end}"
    rest: str = "Rest, for you too"
    terms: str = "Words that come"
    how: str = "How we do it"
    ways: dict[Interpretation, str] = field(
        default_factory=lambda: {
            "none": "We speak in turn. If somebody needs another language, tell us and we pause.",
            "whispered": "You sit among those who need you and speak low; we speak one at a time.",
            "consecutive": "We stop after two sentences and wait until you have ended.",
            "simultaneous": "We speak slowly, one at a time, and into the microphone; you change every 20 minutes.",
        }
    )
    stop: str = "Lift a hand when it is too fast or too low. We stop, always."
    first: str = "Speak as she speaks, in the first person; leave out nothing, add nothing, soften nothing."
    numbers: str = "Numbers, dates and names of places are said twice."
    heavy: str = "Some parts can be heavy. You may rest whenever you need; tell one who leads."
    stays: str = "What is said here stays here. Your notes are yours to destroy at the end."
    pay: str = "Pay, food and the way home are settled before we begin."
    sign: str = "Sign language: a place in good light, seen from everywhere, with a break every 20 minutes."
