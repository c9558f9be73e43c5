"""The frame that all papers share: one Outline with its title, reader and language."""

from exports.compose.setting import Setting
from exports.outline import Outline, Piece


def paper(
    setting: Setting,
    document: str,
    title: str,
    *pieces: Piece,
    footed: bool = False,
    wide: bool = False,
    edges: bool = False,
) -> Outline:
    """Return a document of these pieces.

    ``footed`` ones say at the foot that they are for facilitators only; ``edges`` lie on sheets that are cut up.
    """
    return Outline(
        document=document,
        title=title,
        reader=setting.words.facilitators_only if footed else "",
        page_of=setting.words.page_of,
        language=setting.language,
        pieces=pieces,
        wide=wide,
        fills_the_sheet=edges,
    )
