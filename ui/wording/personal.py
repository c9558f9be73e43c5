"""What looks personal in the words that leave with a paper, as lines for people."""

from planner.personal import Detail, Sort
from ui.words import QT_TRANSLATE_NOOP, translate

MOST_SHOWN = 6
"""So many are named; of the rest their number is."""

_SORTS: dict[Sort, str] = {
    "e-mail": QT_TRANSLATE_NOOP("Personal", "e-mail address"),
    "phone": QT_TRANSLATE_NOOP("Personal", "phone number"),
    "link": QT_TRANSLATE_NOOP("Personal", "link"),
    "address": QT_TRANSLATE_NOOP("Personal", "street address"),
    "name": QT_TRANSLATE_NOOP("Personal", "perhaps a name"),
}


def personal_lines(details: tuple[Detail, ...]) -> tuple[str, ...]:
    """Return one line for each thing found, and one that counts what is left over."""
    lines = [_line(detail) for detail in details[:MOST_SHOWN]]
    if len(details) > MOST_SHOWN:
        lines.append(translate("Personal", "and %n more", len(details) - MOST_SHOWN))
    return tuple(lines)


def _line(detail: Detail) -> str:
    text = detail.text if len(detail.text) <= 60 else detail.text[:59] + "…"
    sort = translate("Personal", _SORTS[detail.sort])
    if not detail.title:
        return translate("Personal", "{found} ({sort})", found=text, sort=sort)
    title = detail.title if len(detail.title) <= 40 else detail.title[:39] + "…"
    return translate("Personal", "{found} ({sort}), in “{title}”", found=text, sort=sort, title=title)
