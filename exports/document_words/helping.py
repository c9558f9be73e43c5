"""The words of the sheet for those who help: cooks, child-minders, drivers, the door."""

from msgspec import Struct, field

from planner.vocabulary import Access, Kind


class HelpingWords(Struct, frozen=True, forbid_unknown_fields=True):
    """What stands on the sheet beside hours. It names no part of the session. Braces name what is filled in."""

    title: str = "Helping on the day"
    title_of: str = "Helping on day {day}"
    title_dated: str = "{title}, {date}"
    heads: tuple[str, str, str] = ("Hour", "What happens", "What is wanted")
    ready: str = "Everything is ready"
    arriving: str = "People arrive"
    working: str = "All are in the room; quiet outside, please"
    kinds: dict[Kind, str] = field(default_factory=lambda: {"break": "Rest", "meal": "Food"})
    resting: str = "Long rest, no food"
    end: str = "The day ends"
    end_note: str = "The hour is a promise: cars, children and doors are ready."
    tables: str = "On the tables: {things}."
    people: str = "{people} people"
    team: str = "and those who lead"

    food: str = "Food and drink"
    children: str = "Children"
    drivers: str = "Drivers"
    door: str = "Door"
    room: str = "Room"
    food_note: str = "Ready five minutes before the hour. Ask each what she does not eat; keep a plate for late ones."
    fasting_note: str = "Many fast today: no food or drink in the room; a cool, quiet place for the long rest."
    children_note: str = (
        "The place is open from the first hour to the last. A child goes only with whoever brought it."
    )
    no_children_note: str = "If a child comes along, it is welcome; find it paper and a corner."
    drivers_note: str = (
        "Be there at the end hour, around the corner rather than at the door. Ask nobody’s name or street."
    )
    door_note: str = (
        "Greet, show water and toilet. No list of names. Somebody unknown waits until one of us has come."
    )
    photos_note: str = "No photos, and no word outside of who was here."
    access: dict[Access, str] = field(
        default_factory=lambda: {
            "step-free": "Keep the way without steps free, and the wide door open.",
            "seated": "Chairs with backs, and two with arms.",
            "low-vision": "Say who you are when you come near; keep ways free of bags.",
            "hearing": "Speak with your face in the light.",
            "sign-language": "The interpreter stands in good light; leave the view free.",
            "quiet-space": "One corner stays quiet: no boxes, no calls.",
            "nursing": "A chair and water where somebody can nurse.",
            "prayer-times": "A clean corner for prayer, with water to wash.",
            "meals-on-time": "Food on the minute: somebody needs it for her health.",
            "before-dark": "All are on their way before it is dark.",
        }
    )
