"""The words of the list of what to carry: its parts, the things every room wants, and what is known by its name."""

from msgspec import Struct, field


class CarryWords(Struct, frozen=True, forbid_unknown_fields=True):
    """What stands on the list beside things and hours. Braces name what is filled in."""

    heads: tuple[str, str, str, str, str, str, str] = (
        *("Out", "Count", "What", "For", "If there is none", "Brings", "Back"),
    )
    title: str = "What to carry"
    note: str = "printed sheets + 10 %"
    plan_heads: tuple[str, str, str, str, str, str, str] = (
        *("Out", "Count", "What", "For", "what serves if there is none", "Brings", "Back"),
    )
    for_the_parts: str = "For the parts"
    on_paper: str = "Printed"
    use_each: dict[str, str] = field(
        default_factory=lambda: {"person": "{quantity} each", "group": "{quantity} a group", "room": "{quantity}"}
    )
    use_spare: str = "{each} + {spare} %"
    use_day: str = "day {day} {hour}"
    use_often: str = "{times} times, from {when}"
    use_often_days: str = "{times} times on {days} days"
    used_up: tuple[str, ...] = (
        *("sheet", "paper", "card", "slip", "strip of", "strips", "sticky", "dots", "envelope", "label", "ticket"),
        *("drink", "meal", "food", "tea", "fruit", "leaf", "flower", "printed"),
    )
    """Parts of names of things that are gone after use: their counts add up over the day."""
    plan_use: str = "who leads; counted at {hour}"

    paper: str = "Paper and pens"
    things: str = "For the parts"
    printed: str = "Printed"
    food: str = "Food and care"
    room: str = "Room"
    tables: str = "{groups} tables"

    paper_names: tuple[str, ...] = (
        *("sheet", "paper", "card", "slip", "strip", "marker", "pen", "crayon", "chalk", "dots", "sticky"),
        *("tape", "scissors", "glue", "label", "envelope", "ticket", "list", "letter"),
    )
    """Parts of names of things that stand under paper and pens; those further down are looked at first."""
    food_names: tuple[str, ...] = (
        *("drink", "water", "meal", "food", "tea", "fruit", "cups", "spoon", "soup", "bread", "tissue", "first-aid"),
        *("blanket", "basket for phones", "toys", "eat and"),
    )
    room_names: tuple[str, ...] = (
        *("chair", "table", "mat", "picture sign", "clock", "watch", "bell", "lamp", "projector", "loudspeaker"),
        *("cover sheets on the wall",),
    )

    handout: str = "Handout “{title}”"
    slips: str = "Slip “{title}”, cut"
    lots: str = "Lots for {groups} groups, cut"
    lots_instead: str = "Count off round the circle."
    plan: str = "Facilitator’s plan"
    plans: str = "Facilitator’s plans"
    sheets: str = "large sheets for the wall"
    sheets_use: str = "{written} written and {blank} blank, as on “{list}”; {spare} spare"
    sheets_instead: str = "Backs of posters, newspaper, chalk on the wall."
    marker: str = "marker"
    markers: str = "thick markers, dark"
    markers_instead: str = "Charcoal, chalk."
    cue_cards: str = "Cue cards, cut"
    cue_cards_use: str = "whoever leads"
    cue_cards_instead: str = "The day on one page."
    agenda_instead: str = "Read it aloud from the sheet on the wall."
    handout_instead: str = "Read it aloud; answers on fingers or stones."
    tape: str = "rolls of tape"
    tape_instead: str = "Pegs and string."
    all_day: str = "all day"
    meals: str = "meals"
    breaks: str = "cups; tea, water, fruit"
    people_and_team: str = "{people} people, {team} of us"
    basket: str = "basket for phones"
    basket_use: str = "{hour}, if chosen"
    basket_instead: str = "A scarf on a chair."
    toys: str = "box of toys and paper"
    toys_use: str = "child place, all day"
    first_aid: str = "first-aid bag, tissues"
    first_aid_use: str = "care"
    chairs: str = "chairs that move"
    chairs_use: str = "circle, and {team} for us"
    table: str = "tables"
    table_instead: str = "Boards on knees."
    clock: str = "clock all can see"
    clock_instead: str = "A watch on a string."
    bell: str = "bell"
    bell_instead: str = "A spoon and a glass."
    lamp: str = "lamp with batteries"
    lamp_use: str = "by the wall"
