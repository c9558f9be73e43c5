"""The words of the roles: what each who holds a role does, and when."""

from msgspec import Struct


class RoleWords(Struct, frozen=True, forbid_unknown_fields=True):
    """What stands on the page beside titles and hours. Braces name what is filled in."""

    aside: str = "Names by hand, after printing; a role may change at lunch."
    leads: str = "{lead} leads"
    second: str = "{title} (second)"
    time: str = "Time"
    door: str = "Door"
    care: str = "Care"
    notes: str = "Notes"
    hands: str = "Helping hands"
    end_hour: str = "The end at {hour} is a promise; say five minutes before each part ends."
    fixed: str = "{title}: does not move."
    cut: str = "Late? Cut in this order: {cuts}."
    begin: str = "From {hour}: greet each, show water, toilet and the quiet corner; no list of names."
    late: str = "Whoever comes late comes in quietly; whoever goes out is not asked why."
    stranger: str = "Somebody unknown stays at the door until one who leads has been asked."
    pauses: str = "At {hours}: the door stays in sight, phones stay where we agreed."
    leave: str = "At the end: all leave as we chose."
    sit: str = "Sit where you see faces and the door; go with whoever goes out, and ask only: what would help?"
    heavy: str = "{title}: this can be heavy. Stay free, water and a second room ready."
    third_day: str = "Ask after each other on the third day; it is no retelling."
    write: str = "Write only what the room chose to keep, without names; show it at the end."
    fate: str = "{title}: {what}: {fate}."
    counted: str = "Papers counted, walls bare."
    lay_out: str = "{title}: lay out {things}."
