"""The words of the blank forms: looking back, what each takes on, who came, and the invitation."""

from msgspec import Struct, field

from planner.vocabulary import Access


class FormHead(Struct, frozen=True, forbid_unknown_fields=True):
    """What stands at the head of a form: its title, and what to do with it."""

    title: str
    task: str


class EvaluationWords(Struct, frozen=True, forbid_unknown_fields=True):
    """The slip to look back with. Nobody signs it."""

    title: str = "Looking back"
    task: str = "No name. Write, draw, or tell somebody who writes."
    keep: str = "What shall we keep?"
    change: str = "What shall we change?"
    say: str = "I could say what I wanted to say"
    scale: tuple[str, ...] = ("yes", "partly", "not today")
    rest: str = "Breaks, food, seats, language were right for me"
    missing: str = "Who or what was missing?"
    last: str = "Fold it, put it in the bowl. It is read once and destroyed."


class CommitmentWords(Struct, frozen=True, forbid_unknown_fields=True):
    """The slip for what somebody takes on. It goes home in her pocket."""

    title: str = "What I take on"
    task: str = "Small enough to be true. This slip is yours; nobody collects it."
    what: str = "I will"
    when: str = "By"
    need: str = "For that I need"
    holds: str = "Who asks me how it went, and on which day"
    stop: str = "If it becomes too much I may put it down, and I tell"


class SignInWords(Struct, frozen=True, forbid_unknown_fields=True):
    """Who came, in four ways from the least to the most. Braces name what is filled in."""

    count: FormHead = FormHead(
        "How many came", "Only a number, counted by one of us at the door with pebbles. No names."
    )
    counted: tuple[str, ...] = ("At the beginning", "After the meal", "At the end")
    counted_by: str = "Counted by (role)"
    tally: FormHead = FormHead("A stroke for each who came", "Make one stroke, five to a box. No names, no signs.")
    chosen: FormHead = FormHead(
        "What may we call you today?",
        "Any name you like, or none. This sheet hangs on no wall and leaves the room with nobody.",
    )
    chosen_heads: tuple[str, ...] = ("A name for today", "A name for today")
    own: FormHead = FormHead(
        "What may we call you today?",
        "Any name you like, or none. Wear it or keep it; nobody writes a list, and nobody collects it.",
    )
    own_name: str = "A name for today"
    contact: FormHead = FormHead(
        "May we write to you?",
        "Only if you want. Nobody else sees this slip, and you may take it back at any time.",
    )
    contact_name: str = "A name we may use"
    contact_way: str = "A safe way to reach you"
    contact_for: str = "For what"
    purposes: tuple[str, ...] = ("notes of today", "the next meeting", "if something happens")
    contact_no: str = "If no box is ticked we write to you about nothing."
    kept_by: str = "Kept by (role)"
    destroyed_on: str = "Destroyed on"


class InvitationWords(Struct, frozen=True, forbid_unknown_fields=True):
    """The invitation. Braces name what is filled in."""

    title: str = "You are invited"
    on: str = "{date}. {hours}"
    on_day: str = "Day {day}. {hours}"
    hours: str = "{beginning} We end at {end}."
    promise: str = "We begin and we end on time."
    where: str = "Where"
    where_told: str = "You will be told by the person who gave you this."
    paid: str = "What is paid"
    paid_ticks: tuple[str, ...] = ("fares", "food", "lost pay", "a bed")
    photographed: str = "Photos and notes"
    photographed_note: str = (
        "No photos, no list of names. If anything is to be kept, you are asked first, and no is a good answer."
    )
    bring: str = "To bring"
    bring_note: str = "Your medicine, something warm, a cup. You need not be able to read or write."
    bring_phone: str = "About phones we decide together; you may leave yours at home."
    food: str = "Food"
    food_note: str = "There is food at {hours}. Tell us what you do not eat."
    fasting_note: str = "There is a long rest at {hours}."
    children: tuple[str, str] = ("Children", "There is a place for children, from beginning to end.")
    language: str = "Language"
    language_note: str = "We speak {languages}. If another is easier for you, tell us."
    access: str = "So that you can come"
    needs: dict[Access, str] = field(
        default_factory=lambda: {
            "step-free": "There are no steps.",
            "seated": "Everything can be done sitting.",
            "low-vision": "Everything written is read aloud.",
            "hearing": "We speak one at a time, facing you.",
            "sign-language": "There is sign language.",
            "quiet-space": "There is a quiet corner.",
            "nursing": "You can nurse where you sit.",
            "plain-language": "We speak plainly.",
            "frequent-breaks": "There are many breaks.",
            "prayer-times": "There is time and a place for prayer.",
            "before-dark": "We end so that you are home before dark.",
        }
    )
    may: str = "You may"
    may_note: str = "pass, step out, come back, or not come at all. Nobody asks why."
    ask: str = "Ask"
    by_hand: str = "Pass this on only by hand."
