"""The form of a tool, second part: steps, materials, care, handout and source, most of them in rows."""

from planner.catalog import Cell, HandoutPart, Leaving, Material, Source, Step, Term, Trouble, Variation
from planner.vocabulary import ADAPTATIONS, After, Form
from ui.models.described import Described, named
from ui.wording.labels import form_name, level_name
from ui.wording.tools import adaptation_name, after_words
from ui.words import translate

Groups = tuple[tuple[str, tuple[Described, ...]], ...]


def steps() -> Groups:
    """Return the fields for the steps, with what comes before and after them."""
    cuts = (("", translate("ToolForm", "stays")), ("first", translate("ToolForm", "may be cut first")))
    row = (
        Described("minutes", translate("ToolForm", "Minutes"), "number"),
        Described("form", translate("ToolForm", "Form"), "one", choices=named(Form, form_name)),
        Described("cut", translate("ToolForm", "When it is late"), "one", choices=cuts),
        Described("each.group", translate("ToolForm", "Min. for each group"), "number", step=1, most=120),
        Described("each.person", translate("ToolForm", "Min. for each person"), "number", step=1, most=60),
        Described("do", translate("ToolForm", "What to do"), "notes"),
        Described("say", translate("ToolForm", "Words to say"), "notes"),
        Described("watch_for", translate("ToolForm", "Watch for"), "notes"),
    )
    return (
        (
            "",
            (
                Described(
                    "prepare",
                    translate("ToolForm", "Before people come"),
                    "sentences",
                    hint=translate("ToolForm", "One thing on each line"),
                ),
                Described(
                    "steps",
                    translate("ToolForm", "Steps"),
                    "rows",
                    rows=row,
                    empty=Step(minutes=10),
                    add=translate("ToolForm", "Add a step"),
                ),
                Described(
                    "debrief",
                    translate("ToolForm", "Afterwards, ask (two or three questions)"),
                    "sentences",
                    hint=translate("ToolForm", "One question on each line"),
                ),
            ),
        ),
    )


def materials() -> Groups:
    """Return the fields for what is brought and what stays."""
    each = (
        ("room", translate("ToolForm", "for the room")),
        ("group", translate("ToolForm", "for each group")),
        ("person", translate("ToolForm", "for each person")),
    )
    things = (
        Described("item", translate("ToolForm", "What")),
        Described("quantity", translate("ToolForm", "How many"), "number", step=1, most=500),
        Described("each", translate("ToolForm", "For whom"), "one", choices=each),
        Described("spare", translate("ToolForm", "To spare, in per cent"), "number", step=5, most=100),
        Described("instead", translate("ToolForm", "What to use when there is none"), "notes"),
    )
    stays = (
        Described("what", translate("ToolForm", "What stays")),
        Described(
            "sensitive",
            translate("ToolForm", "How sensitive"),
            "one",
            choices=named(("low", "medium", "high"), level_name),
        ),
        Described("after", translate("ToolForm", "What becomes of it"), "one", choices=named(After, after_words)),
    )
    return (
        (
            "",
            (
                Described(
                    "materials",
                    translate("ToolForm", "What to bring"),
                    "rows",
                    rows=things,
                    empty=Material(item=""),
                    add=translate("ToolForm", "Add something to bring"),
                ),
                Described(
                    "leaves",
                    translate("ToolForm", "What stays afterwards"),
                    "rows",
                    rows=stays,
                    empty=Leaving(what=""),
                    add=translate("ToolForm", "Add something that stays"),
                ),
            ),
        ),
    )


def care() -> Groups:
    """Return the fields for care, adaptations, other ways and the tools beside it."""
    trouble = (
        Described("if_", translate("ToolForm", "If"), "notes"),
        Described("then", translate("ToolForm", "Then"), "notes"),
    )
    ways = (
        Described("name", translate("ToolForm", "Name")),
        Described("minutes", translate("ToolForm", "Minutes"), "number"),
        Described("change", translate("ToolForm", "What is different"), "notes"),
    )
    terms = (
        Described("term", translate("ToolForm", "Word")),
        Described("means", translate("ToolForm", "What it means here"), "notes"),
    )
    return (
        (
            "",
            (
                Described("care", translate("ToolForm", "What may come up, and what to offer"), "notes"),
                Described("pass_", translate("ToolForm", "How to take part without doing it"), "notes"),
                Described(
                    "trouble",
                    translate("ToolForm", "What really happens"),
                    "rows",
                    rows=trouble,
                    empty=Trouble(if_="", then=""),
                    add=translate("ToolForm", "Add a trouble"),
                ),
            ),
        ),
        (
            translate("ToolForm", "For people and places"),
            tuple(Described(f"adaptations.{key}", adaptation_name(key), "notes") for key in ADAPTATIONS),
        ),
        (
            translate("ToolForm", "Other ways, and words for the interpreter"),
            (
                Described(
                    "variations",
                    translate("ToolForm", "Other ways to run it"),
                    "rows",
                    rows=ways,
                    empty=Variation(name="", minutes=10, change=""),
                    add=translate("ToolForm", "Add another way"),
                ),
                Described(
                    "terms",
                    translate("ToolForm", "Words an interpreter needs beforehand"),
                    "rows",
                    rows=terms,
                    empty=Term(term="", means=""),
                    add=translate("ToolForm", "Add a word"),
                ),
            ),
        ),
        (
            translate("ToolForm", "Tools beside it"),
            (
                Described("shorter", translate("ToolForm", "A shorter one"), "tool"),
                Described("calmer", translate("ToolForm", "A calmer one"), "tool"),
                Described("safer", translate("ToolForm", "A safer one"), "tool"),
                Described("before", translate("ToolForm", "Goes well before it"), "tools"),
                Described("after", translate("ToolForm", "Goes well after it"), "tools"),
            ),
        ),
    )


def handout() -> Groups:
    """Return the fields for the sheet for people's hands."""
    forms = (
        ("grid", translate("ToolForm", "boxes to write in")),
        ("columns", translate("ToolForm", "columns over ruled lines")),
        ("lines", translate("ToolForm", "ruled lines")),
        ("draw", translate("ToolForm", "an empty frame to draw in")),
        ("read", translate("ToolForm", "a text to read aloud")),
        ("tick", translate("ToolForm", "a list to tick")),
        ("rings", translate("ToolForm", "rings, from the middle outwards")),
        ("wedges", translate("ToolForm", "a half-circle of wedges")),
        ("path", translate("ToolForm", "a path of boxes with arrows")),
    )
    cells = (
        Described("title", translate("ToolForm", "Heading")),
        Described("text", translate("ToolForm", "A line under it")),
    )
    parts = (
        Described("form", translate("ToolForm", "Form"), "one", choices=forms),
        Described("lines", translate("ToolForm", "Ruled lines"), "number", step=1, most=30),
        Described("title", translate("ToolForm", "Heading")),
        Described("text", translate("ToolForm", "Words"), "notes"),
        Described(
            "cells",
            translate("ToolForm", "Boxes"),
            "rows",
            rows=cells,
            empty=Cell(),
            add=translate("ToolForm", "Add a box"),
        ),
    )
    return (
        (
            translate("ToolForm", "A sheet for people's hands; leave all of it empty where none is needed"),
            (
                Described("handout.question", translate("ToolForm", "The big question at its head"), "notes"),
                Described("handout.task", translate("ToolForm", "What to do with the sheet"), "notes"),
                Described(
                    "handout.parts",
                    translate("ToolForm", "Parts, at most three"),
                    "rows",
                    rows=parts,
                    empty=HandoutPart(form="lines", lines=6),
                    add=translate("ToolForm", "Add a part"),
                ),
            ),
        ),
    )


def source() -> Groups:
    """Return the fields for where it comes from."""
    uses = (
        ("idea", translate("ToolForm", "the idea")),
        ("structure", translate("ToolForm", "how it is built")),
        ("figures", translate("ToolForm", "its figures")),
    )
    row = (
        Described("name", translate("ToolForm", "Name")),
        Described("use", translate("ToolForm", "What was taken"), "one", choices=uses),
        Described("link", translate("ToolForm", "Link"), hint="https://"),
        Described("licence", translate("ToolForm", "Licence")),
    )
    return (
        (
            "",
            (
                Described(
                    "source",
                    translate("ToolForm", "Where it comes from"),
                    "rows",
                    rows=row,
                    empty=Source(name=""),
                    add=translate("ToolForm", "Add a source"),
                ),
            ),
        ),
    )
