"""The form of a tool: its tabs, and the fields for what it is, its time and its people."""

from collections.abc import Mapping
from typing import get_args

from planner.catalog import SCALES, Catalog, Choice
from planner.vocabulary import LEVELS, Company, Experience, Form, Kind, Need, Purpose
from ui.models import tool_form_rows
from ui.models.described import Choices, Described, Tab, named
from ui.wording.labels import form_name, kind_name, level_name, purpose_name, scale_name
from ui.wording.tools import experience_words, need_words
from ui.words import translate


def tabs(catalog: Catalog) -> tuple[Tab, ...]:
    """Return the whole form of a tool in the order of its tabs."""
    return (
        Tab("what", translate("ToolForm", "What it is"), _what(catalog)),
        Tab("time", translate("ToolForm", "Time and people"), _time()),
        Tab("steps", translate("ToolForm", "Steps"), tool_form_rows.steps()),
        Tab("materials", translate("ToolForm", "Materials"), tool_form_rows.materials()),
        Tab("care", translate("ToolForm", "Care"), tool_form_rows.care()),
        Tab("handout", translate("ToolForm", "Handout"), tool_form_rows.handout()),
        Tab("source", translate("ToolForm", "Source"), tool_form_rows.source()),
    )


def _what(catalog: Catalog) -> tuple[tuple[str, tuple[Described, ...]], ...]:
    kinds = tuple((kind, kind_name(kind)) for kind in get_args(Kind) if kind != "custom")
    ideas = tuple((id, idea.short) for id, idea in catalog.key_ideas.items())
    words = {question.id: question for question in catalog.questions.questions}
    fits = tuple(
        Described(f"fits.{key}", words[key].label, "many", choices=_answers(words[key].choices))
        for key in ("journey", "emerging", "intentions", "outcomes", "strengths")
        if key in words
    )
    return (
        (
            "",
            (
                Described("title", translate("ToolForm", "Title"), hint=translate("ToolForm", "Two to five words")),
                Described(
                    "public_title",
                    translate("ToolForm", "Title on participants' paper"),
                    hint=translate("ToolForm", "Says what happens and gives nothing away"),
                ),
                Described("in_one_line", translate("ToolForm", "In one line"), "notes"),
                Described("kind", translate("ToolForm", "Kind"), "one", choices=kinds),
                Described("purpose", translate("ToolForm", "Purpose"), "one", choices=named(Purpose, purpose_name)),
                Described("key_ideas", translate("ToolForm", "Key ideas, the main one first"), "many", choices=ideas),
                Described("why", translate("ToolForm", "What it gives that talking would not"), "notes"),
                Described("when_not", translate("ToolForm", "When to choose something else"), "notes"),
                Described(
                    "also_known_as",
                    translate("ToolForm", "Other names people look for"),
                    "words",
                    hint=translate("ToolForm", "With commas between"),
                ),
            ),
        ),
        (translate("ToolForm", "Which answers speak for it"), fits),
    )


def _time() -> tuple[tuple[str, tuple[Described, ...]], ...]:
    bases = (
        ("estimated", translate("ToolForm", "our own estimate")),
        ("published", translate("ToolForm", "stand in the source")),
    )
    energy = (
        ("low", translate("Filters", "Calm")),
        ("medium", translate("Filters", "Some movement")),
        ("high", translate("Filters", "Lively")),
    )
    return (
        (
            translate("ToolForm", "Minutes"),
            (
                Described("time.min", translate("ToolForm", "At least"), "number"),
                Described("time.usual", translate("ToolForm", "Usually"), "number"),
                Described("time.max", translate("ToolForm", "At most"), "number"),
                Described("time.basis", translate("ToolForm", "These figures"), "one", choices=bases),
            ),
        ),
        (
            translate("ToolForm", "People"),
            (
                Described("group.min", translate("ToolForm", "From"), "number", least=1, most=500, step=1),
                Described("group.max", translate("ToolForm", "To"), "number", least=1, most=500, step=1),
                Described("group.form", translate("ToolForm", "Main form"), "one", choices=named(Form, form_name)),
                Described(
                    "group.per_group",
                    translate("ToolForm", "In a small group"),
                    "number",
                    least=1,
                    most=50,
                    step=1,
                ),
                Described(
                    "level", translate("ToolForm", "Facilitator"), "one", choices=named(Experience, experience_words)
                ),
                Described("energy", translate("ToolForm", "Energy"), "one", choices=energy),
            ),
        ),
        (
            translate("ToolForm", "Where and with whom"),
            (
                Described("settings", translate("ToolForm", "It works"), "many", choices=_settings()),
                Described(
                    "needs", translate("ToolForm", "It cannot do without"), "many", choices=named(Need, need_words)
                ),
                Described("not_with", translate("ToolForm", "Left out with"), "many", choices=_companies()),
                Described("settles", translate("ToolForm", "It settles"), "many", choices=_settled()),
            ),
        ),
        (
            translate("ToolForm", "What it asks of a person"),
            tuple(
                Described(f"scales.{name}", scale_name(name), "one", choices=named(LEVELS, level_name))
                for name in SCALES
            ),
        ),
    )


def _settings() -> Choices:
    return (
        ("in-person", translate("Filters", "In a room")),
        ("outdoors", translate("Filters", "Outdoors")),
        ("online", translate("Filters", "Online")),
        ("hybrid", translate("Filters", "Half online")),
    )


def _companies() -> Choices:
    words: Mapping[str, str] = {
        "strangers": translate("ToolForm", "strangers"),
        "strained": translate("ToolForm", "strained trust"),
        "minors": translate("ToolForm", "minors"),
        "officials-or-donors": translate("ToolForm", "officials or donors"),
    }
    return tuple((company, words[company]) for company in get_args(Company))


def _settled() -> Choices:
    return (("way-home", translate("ToolForm", "how people get home")),)


def _answers(choices: tuple[Choice, ...]) -> Choices:
    return tuple((choice.id, choice.short or choice.say) for choice in choices)
