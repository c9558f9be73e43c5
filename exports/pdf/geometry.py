"""Where pages lie on the paper: its size as the printer takes it, and what a page is laid out on."""

from msgspec import Struct

from exports.options import PAPERS, PaperOptions

MARGIN = 42.5
"""The margin that pages are laid out with, in points: 15 millimetres."""
MILLIMETRE = 72 / 25.4
NARROW = 400.0
"""Text of less width than this, in points, stands in one column, as in large print."""
IN_ONE_COLUMN = 0.62
"""How much smaller than large print that is, so that its letters are those of an ordinary page."""


class Place(Struct, frozen=True):
    """Where a page lies on a sheet: points from its lower left corner."""

    x: float
    y: float


class Geometry(Struct, frozen=True):
    """A sheet of paper, and the pages on it.

    Pages are laid out with the usual margin on ``page_width`` and ``page_height``, and drawn at ``scale``: so that
    whoever lays out need not know of other margins or smaller paper.
    """

    width: float
    height: float
    page_width: float
    page_height: float
    scale: float
    one_column: bool
    places: tuple[Place, ...]

    @property
    def is_plain(self) -> bool:
        """Whether one page lies on each sheet just as it was laid out."""
        return self.scale == 1.0 and self.places == (Place(0.0, 0.0),)


def paper_size(options: PaperOptions) -> tuple[float, float]:
    """Return width and height of the paper as it is held, in points."""
    width, height = PAPERS[options.paper]
    return (height, width) if options.landscape or options.two_up else (width, height)


def geometry(options: PaperOptions, *, to_the_edges: bool = False) -> Geometry:
    """Return the sheet and the pages for these options; what is laid to the edges has the upright sheet to itself."""
    if to_the_edges:
        width, height = PAPERS[options.paper]
        return Geometry(width, height, width, height, 1.0, options.large_print, (Place(0.0, 0.0),))
    width, height = paper_size(options)
    room = width / 2 if options.two_up else width
    margin = MARGIN if options.margin == PaperOptions().margin else options.margin * MILLIMETRE
    narrow = room - 2 * margin < NARROW
    scale = IN_ONE_COLUMN if narrow and not options.large_print else 1.0
    inset = margin - MARGIN * scale
    return Geometry(
        width=width,
        height=height,
        page_width=(room - 2 * inset) / scale,
        page_height=(height - 2 * inset) / scale,
        scale=scale,
        one_column=narrow or options.large_print,
        places=tuple(Place(inset + number * room, inset) for number in range(2 if options.two_up else 1)),
    )
