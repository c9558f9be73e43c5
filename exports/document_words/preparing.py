"""The words of what is to be prepared: by when, and what every session wants."""

from msgspec import Struct


class PreparingWords(Struct, frozen=True, forbid_unknown_fields=True):
    """What stands on the list beside titles and hours. Braces name what is filled in."""

    aside: str = "Write a name or a sign behind each line."
    heads: tuple[str, str, str, str] = ("Done", "What", "For", "Who")
    in_the_week: str = "In the week before"
    by_the_evening: str = "By the evening before"
    by_the_evening_of: str = "By the evening before day {day}"
    on_the_day: str = "On the day, by {hour}"
    after: str = "When it is over, before anybody leaves"

    ask: str = "Ask those who would carry the risk whether this day, this room and this hour are right."
    invite: str = "Give out the invitations, by hand or by mouth; settle who pays fares, food and lost pay."
    walk_through: str = "Walk through the plan together, minute by minute; settle who leads what."
    interpreter: str = "Meet the interpreter: give her the words, the hours and a seat; settle pauses and pay."
    childcare: str = "Settle who is with the children, where, with what toys, and from which hour."
    food: str = "Order food for {people}; ask what people do not eat."
    food_unknown: str = "Order food; ask how many come and what they do not eat."
    access: str = "Go to the room: steps, doors, toilet, light, sound; find the quiet corner."
    large_print: str = "Print what people get in large letters too, two or three copies."
    languages: str = "Have titles and notes for others read by somebody who speaks {languages}."
    law: str = "Ask a local lawyer what a visit may and may not do; write numbers by hand, on the day."
    print: str = "Print and count: agendas, handouts, slips; cards cut and in order."
    flipcharts: str = "Write the flipcharts that stand ready, with their exact words."
    pack: str = "Pack by the list of what to carry, and tick the first column."
    chairs: str = "Chairs in a circle that nobody has to climb out of; {tables} tables at the side."
    chairs_alone: str = "Chairs in a circle that nobody has to climb out of."
    hang: str = "Hang the sheets of the morning; cover what is for later."
    light: str = "Try the door, the toilet, the light, the clock; put the lamp by the wall."
    counted: str = "Papers counted, walls bare."
    destroy: str = "{what}: destroy, and say so."
    take_down: str = "{what}: take down."
    packed: str = "Pack again, and tick the last column."
    left: str = "Leave as we chose; ask after each other on the third day."
