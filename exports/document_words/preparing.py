"""The words of what is to be prepared: by when, and what every session wants."""

from msgspec import Struct, field

from planner.vocabulary import After


class PreparingWords(Struct, frozen=True, forbid_unknown_fields=True):
    """What stands on the list beside titles and hours. Braces name what is filled in."""

    aside: str = "Write a name or a sign behind each line."
    heads: tuple[str, str, str, str] = ("Done", "What", "For", "Who")
    ahead: str = "Some days ahead"
    before_day: str = "Before people come: the evening before, or by {hour}"
    before_day_of: str = "Day {day}, before people come: the evening before, or by {hour}"
    in_breaks: str = "In the breaks"
    in_breaks_of: str = "Day {day}, in the breaks"
    after: str = "When it is over, before anybody leaves"

    tasks: dict[str, str] = field(
        default_factory=lambda: {
            "ask-those-at-risk": (
                "Ask those who would pay if it went wrong whether day, room and hour are right for them."
            ),
            "invite": "Give out the invitations, by hand or by mouth; settle who pays fares, food and lost pay.",
            "walk-through": "Walk through the plan together, minute by minute; settle who leads what.",
            "ask-second": "Ask somebody to be the second for “{title}”.",
            "ask-care-person": "Ask somebody whose only task is care, first of all for “{title}”.",
            "brief-interpreter": (
                "Meet the interpreter: give her the sheet for the interpreter and a seat; settle pauses and pay."
            ),
            "childcare": "Settle who is with the children, where, with what toys, and from which hour.",
            "food": "Order food for {count} people; ask what people do not eat.",
            "food/one": "Order food for one; ask what she does not eat.",
            "food/none": "Order food; ask how many come and what they do not eat.",
            "see-the-room": "Go to the room: steps, doors, toilet, light, sound; find the quiet corner.",
            "read-languages": "Have titles and notes for others read by somebody who speaks {languages}.",
            "ask-lawyer": "Ask a local lawyer what a visit may and may not do; write numbers by hand, on the day.",
            "check": "{text}",
            "pack": "Pack {count} kinds of things by the list “{list}”, and tick its first column.",
            "pack/one": "Pack what is on the list “{list}”, and tick its first column.",
            "print-plan": "Print {count} facilitator’s plans, and cut the cue cards.",
            "print-plan/one": "Print the facilitator’s plan, and cut the cue cards.",
            "print-agenda": "Print {count} agendas, two or three of them in large letters.",
            "print-agenda/none": "Print agendas for everybody, two or three of them in large letters.",
            "print-handout": "Print {count} of the handout “{question}”.",
            "print-handout/none": "Print the handout “{question}”.",
            "print-slips": "Print {count} slips “{question}”, and cut them.",
            "print-slips/none": "Print slips “{question}” for everybody, and cut them.",
            "write-sheets": "Write {count} large sheets with their exact words, as on “{list}”.",
            "write-sheets/one": "Write one large sheet with its exact words, as on “{list}”.",
            "tool": "{text}",
            "chairs": "Chairs in a circle that nobody has to climb out of; {count} tables at the side.",
            "chairs/none": "Chairs in a circle that nobody has to climb out of.",
            "hang-sheets": "Hang the sheets of the morning; cover what is for later.",
            "try-the-room": "Try the door, the toilet, the light, the clock; put the lamp by the wall.",
            "lay-out": "Lay out: {things}.",
            "count-papers": "Count the papers; look at walls, bins, pads and boards.",
            "leaving": "{fate} {text}.",
            "pack-again": "Pack again, and tick the last column.",
            "third-day": "Leave as we chose; ask after each other on the third day.",
        }
    )
    """What is to be done, by its code; with ``/none`` where no number is known, with ``/one`` for a single one."""
    fates: dict[After, str] = field(
        default_factory=lambda: {
            "keep": "Keep:",
            "photograph-with-consent": "Photograph only if all agree, else take down:",
            "take-down": "Take down:",
            "destroy": "Destroy, and say so:",
        }
    )
    at: str = "{hour} {title}"
