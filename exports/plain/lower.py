"""From an Outline to plain parts: one function for each piece, so that a new piece needs no renderer but the PDF's.

To add a piece, write ``plain_<piece>(piece, text)`` that yields parts, and give it a case below.
"""

from collections.abc import Iterable, Sequence
from typing import assert_never

from exports.moved import gathered
from exports.outline import (
    BlockSheet,
    CheckList,
    Cover,
    DayTable,
    Form,
    FrameSheet,
    Note,
    Notes,
    Outline,
    Piece,
    Programme,
)
from exports.pieces import CueCards, FlipSheets, Glance, HourTable, Lots, Poster, Slips, TaskList
from exports.plain.at_hand import plain_cards, plain_glance
from exports.plain.cover import plain_cover
from exports.plain.day import plain_day
from exports.plain.forms import plain_form
from exports.plain.lists import plain_checklist, plain_notes
from exports.plain.parts import Part, PlainDocument
from exports.plain.programme import plain_programme
from exports.plain.safety import plain_emergency, plain_safety
from exports.plain.sheets import plain_frame, plain_sheet
from exports.plain.smaller import plain_flips, plain_hours, plain_lots, plain_poster, plain_slips, plain_tasks
from exports.safety_pieces import EmergencyCard, SafetySheet
from exports.words import PaperWords


def plain(outline: Outline, text: PaperWords) -> PlainDocument:
    """Return a document in plain parts; ``text`` holds the words of its language."""
    moved = gathered(
        [(piece, note) for piece in outline.pieces if isinstance(piece, FrameSheet) for note in piece.more]
    )
    parts = tuple(part for piece in outline.pieces for part in _parts(piece, text, moved))
    return PlainDocument(outline.title, outline.language, outline.reader, outline.page_of, parts, outline.stamp)


def _parts(piece: Piece, text: PaperWords, moved: Sequence[Note]) -> Iterable[Part]:
    match piece:
        case Cover():
            return plain_cover(piece)
        case DayTable():
            return plain_day(piece, text)
        case BlockSheet():
            return plain_sheet(piece, text)
        case FrameSheet():
            return plain_frame(piece, text)
        case CheckList():
            return plain_checklist(piece)
        case Notes():
            return plain_notes(piece, moved)
        case Programme():
            return plain_programme(piece)
        case Form():
            return plain_form(piece)
        case Glance():
            return plain_glance(piece, text)
        case CueCards():
            return plain_cards(piece)
        case FlipSheets():
            return plain_flips(piece)
        case Poster():
            return plain_poster(piece)
        case TaskList():
            return plain_tasks(piece)
        case HourTable():
            return plain_hours(piece)
        case Slips():
            return plain_slips(piece)
        case Lots():
            return plain_lots(piece)
        case EmergencyCard():
            return plain_emergency(piece)
        case SafetySheet():
            return plain_safety(piece)
        case _:
            assert_never(piece)
