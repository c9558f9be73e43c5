"""Documents and formats: what can be printed from a plan, for whom, and in which form.

The command line, the menus and the tests are built from this. Nothing heavy is imported before a document in a
heavy format is asked for.
"""

from collections.abc import Callable, Iterator

import msgspec
from msgspec import Struct

from exports import calendar, table, text
from exports.compose.blank_forms import commitments, evaluation, sign_in
from exports.compose.contingency_card import contingency_card
from exports.compose.cue_cards import cue_cards
from exports.compose.facilitator_plan import facilitator_plan
from exports.compose.flipcharts import flipcharts
from exports.compose.group_lots import group_lots
from exports.compose.handouts import handouts
from exports.compose.helpers import helpers
from exports.compose.interpreter_brief import interpreter_brief
from exports.compose.invitation import invitation
from exports.compose.materials_list import materials_list
from exports.compose.one_page import one_page
from exports.compose.participant_agenda import participant_agenda
from exports.compose.preparation import preparation
from exports.compose.roles import roles
from exports.compose.safety_sheet import safety_sheet
from exports.compose.setting import Setting, setting
from exports.compose.toolkit import toolkit
from exports.compose.wall_agenda import wall_agenda
from exports.options import ExportError, NothingToPrint, PaperOptions, UnknownDocument, UnknownFormat
from exports.outline import Outline
from exports.words import ENGLISH, PaperWords
from planner.audience import Allowance, for_audience
from planner.handing_out import slips_for
from planner.ids import derived_id
from planner.plan import Plan
from planner.storage.plan_file import encode
from planner.vocabulary import Audience, Kind

__all__ = [
    "DocumentKind",
    "ExportError",
    "NothingToPrint",
    "PaperOptions",
    "UnknownDocument",
    "UnknownFormat",
    "allowance_of",
    "as_read",
    "document_kind",
    "documents",
    "export",
    "outline_of",
    "unprintable",
]


PAGED = ("pdf", "docx", "html", "md")
"""The formats of every document that has pages; the first is that of the printer."""


class DocumentKind(Struct, frozen=True):
    """A kind of document: its id, its title, who may read it, and the formats it is to be had in."""

    id: str
    title: str
    audience: Audience
    formats: tuple[str, ...]
    by_default: bool = True
    """Whether it belongs to the whole set unless somebody says otherwise."""


class _Document(Struct, frozen=True):
    """How a document is made: an Outline for paper, or bytes straight from the timetable."""

    id: str
    audience: Audience
    allowance: Allowance
    compose: Callable[[Setting], Outline] | None = None
    tabular: dict[str, Callable[[Setting], bytes]] = {}
    by_default: bool = True

    @property
    def formats(self) -> tuple[str, ...]:
        return (*(PAGED if self.compose is not None else ()), *self.tabular)


_DOCUMENTS = (
    _Document("facilitator-plan", "facilitators", Allowance(private_notes=True), facilitator_plan),
    _Document("one-page", "facilitators", Allowance(), one_page),
    _Document("cue-cards", "facilitators", Allowance(), cue_cards),
    _Document("flipcharts", "facilitators", Allowance(), flipcharts),
    _Document("materials", "facilitators", Allowance(), materials_list),
    _Document("preparation", "facilitators", Allowance(open_checks=True), preparation),
    _Document("roles", "facilitators", Allowance(), roles),
    _Document("group-lots", "facilitators", Allowance(), group_lots),
    _Document("interpreter-brief", "facilitators", Allowance(), interpreter_brief),
    _Document("toolkit", "facilitators", Allowance(picks_alone=True), toolkit),
    _Document("safety-sheet", "facilitators", Allowance(safety=True), safety_sheet),
    _Document("contingency-card", "facilitators", Allowance(card=True), contingency_card),
    _Document("participant-agenda", "participants", Allowance(), participant_agenda),
    _Document("handouts", "participants", Allowance(handouts=True), handouts),
    _Document("evaluation", "participants", Allowance(), evaluation),
    _Document("commitments", "participants", Allowance(), commitments),
    _Document("invitation", "participants", Allowance(), invitation),
    _Document("sign-in", "participants", Allowance(), sign_in, by_default=False),
    _Document(
        "timetable",
        "participants",
        Allowance(),
        tabular={"txt": text.timetable_text, "ics": calendar.timetable_calendar, "csv": table.timetable_table},
    ),
    _Document("helpers", "helpers", Allowance(), helpers),
    _Document("wall-agenda", "wall", Allowance(), wall_agenda),
)


def documents(words: PaperWords = ENGLISH) -> tuple[DocumentKind, ...]:
    """Return every document, in the order in which menus list them, titled in the language of ``words``."""
    return tuple(
        DocumentKind(each.id, getattr(words, each.id.replace("-", "_")), each.audience, each.formats, each.by_default)
        for each in _DOCUMENTS
    )


def document_kind(document: str) -> DocumentKind:
    """Return the document with this id.

    Raises UnknownDocument.
    """
    for kind in documents():
        if kind.id == document:
            return kind
    raise UnknownDocument(document)


def as_read(plan: Plan, document: str) -> Plan:
    """Return the plan as the reader of a document sees it.

    Raises UnknownDocument.
    """
    made = _document(document)
    return for_audience(plan, made.audience, made.allowance)


def is_needless(plan: Plan, document: str) -> bool:
    """Whether a blank slip is left out of the whole set, because the parts it is for hand out or use something else.

    It can be printed by itself all the same.
    """
    kind = _SLIPS.get(document)
    held = any(block.kind == kind for block in plan.blocks())
    return kind is not None and held and not slips_for(kind, plan)


_SLIPS: dict[str, Kind] = {"commitments": "commitments", "evaluation": "evaluation"}


def allowance_of(document: str) -> Allowance:
    """Return what this document may carry beyond what every paper for its reader carries.

    Raises UnknownDocument.
    """
    return _document(document).allowance


def export(plan: Plan, document: str, format: str, options: PaperOptions = PaperOptions()) -> bytes:
    """Return a document as a file's bytes; the same plan and options always give the same bytes.

    Raises UnknownDocument, UnknownFormat, or NothingToPrint when it would be empty.
    """
    made = _document(document)
    if format not in made.formats:
        raise UnknownFormat(document, format, made.formats)
    laid = _laid(plan, made, options)
    if format in made.tabular:
        return made.tabular[format](laid)
    return _rendered(_composed(made, laid), format, laid.words, options)


def outline_of(plan: Plan, document: str, options: PaperOptions = PaperOptions()) -> Outline:
    """Return a document as an Outline, before it has a form.

    Raises UnknownDocument, UnknownFormat for documents that have no pages, or NothingToPrint.
    """
    made = _document(document)
    return _composed(made, _laid(plan, made, options))


def unprintable(plan: Plan, document: str, options: PaperOptions = PaperOptions()) -> tuple[str, ...]:
    """Return the characters in a document that no shipped font has, in order of their code; paper shows ``[?]``.

    Raises UnknownDocument, or NothingToPrint.
    """
    made = _document(document)
    if made.compose is None:
        return ()
    from exports.pdf.fonts import Fonts

    outline = _composed(made, _laid(plan, made, options))
    return Fonts().missing(_texts(msgspec.to_builtins(outline)))


def _document(document: str) -> _Document:
    for made in _DOCUMENTS:
        if made.id == document:
            return made
    raise UnknownDocument(document)


def _laid(plan: Plan, made: _Document, options: PaperOptions) -> Setting:
    laid = setting(as_read(plan, made.id), options)
    return msgspec.structs.replace(laid, version=_version(plan)) if options.stamp else laid


def _version(plan: Plan) -> str:
    """Return the plan's revision and four letters that stay until its next change, saved or not: never the clock."""
    told = msgspec.structs.replace(plan, revision=0, parent=None, snapshots=())
    return f"{plan.revision}-{derived_id('stamp', encode(told).hex())[:4]}"


def _composed(made: _Document, laid: Setting) -> Outline:
    if made.compose is None:
        raise UnknownFormat(made.id, "pdf", made.formats)
    composed = made.compose(laid)
    stamp = laid.words.stamp.format(version=laid.version) if laid.version else ""
    return msgspec.structs.replace(composed, stamp=stamp)


def _rendered(outline: Outline, format: str, words: PaperWords, options: PaperOptions) -> bytes:
    if format == "pdf":
        from exports.pdf.render import render

        return render(outline, options)
    from exports.plain.lower import plain

    document = plain(outline, words)
    if format == "docx":
        from exports.docx.render import render as as_docx

        return as_docx(document, options)
    if format == "html":
        from exports.html.render import render as as_html

        return as_html(document, options)
    from exports.markdown.render import render as as_markdown

    return as_markdown(document)


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from _texts(each)
    elif isinstance(value, list | tuple):
        for each in value:
            yield from _texts(each)
