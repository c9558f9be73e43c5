"""Pages being filled: boxes go down in order, and a page turns when the next one has no room."""

from collections.abc import Callable, Sequence

from exports.pdf.boxes import Box, Gap, Rule
from exports.pdf.style import MARGIN


class Page:
    """One page: what lies on it and where, and what its foot says on the left."""

    def __init__(self, footer: str, listed: str) -> None:
        self.footer = footer
        self.listed = [listed] if listed else []
        """What a cover calls this page in its list, by what stands on it."""
        self.placed: list[tuple[float, float, Box]] = []


class Pages:
    """The pages of a document in the making; ``height`` is that of the content, in points."""

    def __init__(self, height: float) -> None:
        self.height = height
        self.pages: list[Page] = []
        self.used = 0.0
        self._headed = 0.0

    @property
    def room(self) -> float:
        """What is left of the current page."""
        return self.height - self.used if self.pages else 0.0

    @property
    def is_fresh(self) -> bool:
        """Whether nothing lies on the current page yet."""
        return not self.pages or not self.pages[-1].placed

    @property
    def is_bare(self) -> bool:
        """Whether the current page holds nothing but its running head."""
        return bool(self.pages) and self.used <= self._headed

    def turn(self, footer: str = "", listed: str = "") -> None:
        """Begin a page."""
        self.pages.append(Page(footer, listed))
        self.used = self._headed = 0.0

    def head(self, box: Box) -> None:
        """Lay the running head of a page just begun; a page never holds that alone where anything can be parted."""
        self.place(box)
        self._headed = self.used

    def mark(self) -> tuple[int, float, float, int, int]:
        """Return where the pages end now, to come back to."""
        page = self.pages[-1] if self.pages else Page("", "")
        return len(self.pages), self.used, self._headed, len(page.placed), len(page.listed)

    def back_to(self, mark: tuple[int, float, float, int, int]) -> None:
        """Take away whatever was laid since that mark."""
        count, self.used, self._headed, placed, listed = mark
        del self.pages[count:]
        if self.pages:
            del self.pages[-1].placed[placed:], self.pages[-1].listed[listed:]

    def list(self, listed: str) -> None:
        """Let a cover name the current page for this too."""
        if listed and listed not in self.pages[-1].listed:
            self.pages[-1].listed.append(listed)

    def place(self, box: Box, x: float = 0.0, y: float | None = None) -> None:
        """Lay a box at a place of the current page; without ``y``, below what lies there."""
        top = self.used if y is None else y
        self.pages[-1].placed.append((MARGIN + x, MARGIN + top, box))
        if y is None:
            self.used += box.height

    def flow(self, boxes: Sequence[Box], turn: Callable[[], None]) -> None:
        """Lay boxes down one after the other; ``turn`` begins the next page (and may lay a head on it)."""
        for box in boxes:
            self._flow_one(box, turn)

    def _flow_one(self, box: Box, turn: Callable[[], None]) -> None:
        rest: Box | None = box
        while rest is not None:
            if isinstance(rest, Gap):
                if not self.is_fresh and rest.height <= self.room:
                    self.used += rest.height
                return
            if isinstance(rest, Rule) and self.pages and rest.height > self.room:
                # A rule that closes something is not worth a page.
                return
            bare = self.is_bare
            head, tail = rest.split(self.room, force=bare)
            if head is None and bare:
                # Nothing can be parted any more and the page is empty: it lies here, whatever it is.
                head, tail = rest, None
            if head is not None:
                self.place(head)
            if tail is None:
                return
            turn()
            rest = tail.at_top()


def parted(boxes: Sequence[Box], rooms: Callable[[int], float]) -> list[list[Box]]:
    """Share boxes out over columns of the given heights, in order; at least one column comes back."""
    columns: list[list[Box]] = [[]]
    used = 0.0
    for box in boxes:
        rest: Box | None = box
        while rest is not None:
            room = rooms(len(columns) - 1) - used
            if isinstance(rest, Gap):
                if columns[-1] and rest.height <= room:
                    columns[-1].append(rest)
                    used += rest.height
                break
            rest = rest if columns[-1] else rest.at_top()
            head, tail = rest.split(room, force=not columns[-1])
            if head is None and not columns[-1]:
                head, tail = rest, None
            if head is not None:
                columns[-1].append(head)
                used += head.height
            rest = tail
            if rest is not None:
                columns.append([])
                used = 0.0
    return columns


def evened(boxes: Sequence[Box], count: int, room: float = 1e9) -> list[list[Box]]:
    """Share boxes out over so many columns of about one height; more come back where ``room`` is too little."""
    height = max(sum(box.height for box in boxes) / count, 12.0)
    while height < room:
        columns = parted(boxes, lambda _column, height=height: height)  # type: ignore[misc]
        if len(columns) <= count:
            return columns
        height += 6
    return parted(boxes, lambda _column: room)
