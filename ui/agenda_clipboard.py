"""Blocks on the clipboard: for our own plans whole, for other programs as lines and as a table; tables read back."""

from html import escape

from PySide6.QtCore import QMimeData

from planner.clipping import clipped
from planner.clock import clock
from planner.plan import Plan
from planner.reading import FaultsFound
from planner.storage import plan_file
from planner.tables.reading import Rows, table_in_html, table_in_text
from planner.timetable import Placed, Timetable
from ui.words import translate

CLIP_MIME = "application/x-shaking-up-clip"


def clip_data(plan: Plan, ids: tuple[str, ...], timetable: Timetable) -> QMimeData:
    """Return the chosen blocks as they go to the clipboard.

    Other programs get start, minutes, title and lead: no notes, no steps, nothing that was answered.
    """
    data = QMimeData()
    data.setData(CLIP_MIME, plan_file.encode(clipped(plan, ids)))
    rows = [_cells(placed) for placed in timetable.placed() if _is_chosen(placed, ids)]
    rows += [("", str(block.minutes), block.title, block.lead) for block in plan.parked if block.id in ids]
    data.setText("\n".join("\t".join(" ".join(cell.split()) for cell in row).rstrip("\t") for row in rows))
    heads = (
        translate("Clipboard", "Time"),
        translate("Clipboard", "Minutes"),
        translate("Clipboard", "Title"),
        translate("Clipboard", "Lead"),
    )
    lines = [_html_row("th", heads), *(_html_row("td", row) for row in rows)]
    data.setHtml(f"<table>{''.join(lines)}</table>")
    return data


def clip_in(data: QMimeData) -> Plan | None:
    """Return the blocks that the clipboard holds for us, or None; what cannot be read whole is not taken."""
    if not data.hasFormat(CLIP_MIME):
        return None
    try:
        return plan_file.decode(bytes(data.data(CLIP_MIME).data()))
    except FaultsFound:
        return None


def table_in(data: QMimeData) -> Rows:
    """Return the table that the clipboard holds from another program; () when it holds none.

    A list of hours and titles alone is no table: it is read as if it were typed.
    """
    from planner.tables.columns import guessed

    rows = table_in_html(data.html()) if data.hasHtml() else ()
    rows = rows or (table_in_text(data.text()) if data.hasText() else ())
    if not rows or (len(rows[0]) < 3 and not guessed(rows).headed):
        return ()
    return rows


def _is_chosen(placed: Placed, ids: tuple[str, ...]) -> bool:
    return placed.block.id in ids or placed.group in ids or placed.strand in ids


def _cells(placed: Placed) -> tuple[str, ...]:
    return (clock(placed.start), str(placed.block.minutes), placed.block.title, placed.block.lead)


def _html_row(tag: str, cells: tuple[str, ...]) -> str:
    return f"<tr>{''.join(f'<{tag}>{escape(cell)}</{tag}>' for cell in cells)}</tr>"
