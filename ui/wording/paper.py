"""Why a document is not to be had, as a sentence."""

from exports.options import ExportError, NothingToPrint, UnknownDocument, UnknownFormat
from ui.words import QT_TRANSLATE_NOOP, translate

_EMPTY = {
    "no-days": QT_TRANSLATE_NOOP("Paper", "the plan has no days yet"),
    "no-blocks": QT_TRANSLATE_NOOP("Paper", "the plan has no blocks yet"),
    "no-handouts": QT_TRANSLATE_NOOP("Paper", "no tool in this plan has a handout to print"),
    "no-picks": QT_TRANSLATE_NOOP("Paper", "no tool is picked in this plan, and none is in your toolkit"),
    "no-sheets": QT_TRANSLATE_NOOP("Paper", "there is no wall online, and nothing to write on without paper"),
    "handed-out": QT_TRANSLATE_NOOP(
        "Paper", "no part is held with this slip: its tool hands out its own paper, or does without"
    ),
    "no-people": QT_TRANSLATE_NOOP("Paper", "nobody has said how many people come"),
    "no-groups": QT_TRANSLATE_NOOP("Paper", "nobody sits in small groups in this plan"),
    "no-interpretation": QT_TRANSLATE_NOOP("Paper", "nobody interprets, as far as the answers say"),
    "off": QT_TRANSLATE_NOOP(
        "Paper", "off unless you ask for it by name: a list that was never made cannot be taken away"
    ),
    "no-safety": QT_TRANSLATE_NOOP("Paper", "nothing is written on the safety page yet"),
    "no-dates": QT_TRANSLATE_NOOP("Paper", "no day of this plan has a date"),
}

_FORMATS = {
    "pdf": QT_TRANSLATE_NOOP("Paper", "PDF, as it prints"),
    "docx": QT_TRANSLATE_NOOP("Paper", "Word processor (DOCX)"),
    "html": QT_TRANSLATE_NOOP("Paper", "Web page, good to listen to (HTML)"),
    "md": QT_TRANSLATE_NOOP("Paper", "Text with marks (Markdown)"),
    "txt": QT_TRANSLATE_NOOP("Paper", "Text for a message (TXT)"),
    "ics": QT_TRANSLATE_NOOP("Paper", "Calendar (ICS)"),
    "csv": QT_TRANSLATE_NOOP("Paper", "Spreadsheet (CSV)"),
}


def format_name(format: str) -> str:
    """Return what a format is good for, with its usual name."""
    return translate("Paper", _FORMATS[format])


def paper_sentence(trouble: ExportError) -> str:
    """Return in one sentence why a document cannot be made."""
    if isinstance(trouble, UnknownDocument):
        return translate(
            "Paper", "There is no document “{id}”. “shaking-up documents” lists them.", id=trouble.document
        )
    if isinstance(trouble, UnknownFormat):
        return translate(
            "Paper",
            "“{id}” is not made as “{format}”. Choose from: {formats}.",
            id=trouble.document,
            format=trouble.format,
            formats=", ".join(trouble.formats),
        )
    if isinstance(trouble, NothingToPrint):
        return translate("Paper", "“{id}” would be empty: {reason}.", id=trouble.document, reason=why_empty(trouble))
    return translate("Paper", "This document cannot be made.")


def why_empty(trouble: NothingToPrint) -> str:
    """Return why a document would be empty, as half a sentence."""
    return translate("Paper", _EMPTY.get(trouble.reason, _EMPTY["no-blocks"]))
