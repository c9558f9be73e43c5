"""How things are counted in words: one sheet, five sheets."""

from msgspec import Struct, field


def _plurals() -> dict[str, str]:
    regular = (
        *("sheet", "slip", "card", "paper", "marker", "pen", "pencil", "crayon", "stone", "pebble", "bean", "table"),
        *("chair", "mat", "cup", "page", "letter", "list", "path", "sign", "strip", "label", "envelope", "ticket"),
        *("ball", "bowl", "basket", "bag", "bell", "hat", "scarf", "cloth", "rope", "string", "watch", "meal"),
        *("picture", "thread", "tray", "weight", "telephone", "bucket", "clock", "lamp", "roll", "half-pie", "board"),
    )
    irregular = {"watch": "watches", "scarf": "scarves", "box": "boxes", "glass": "glasses", "story": "stories"}
    return {**{name: f"{name}s" for name in regular}, **irregular, "scene": "scenes", "picture sign": "picture signs"}


class ThingWords(Struct, frozen=True, forbid_unknown_fields=True):
    """The plurals of names that things to carry are known by; a name that holds none of them stays as it is."""

    plurals: dict[str, str] = field(default_factory=_plurals)
    breaks: tuple[str, ...] = (
        *(",", " of ", " with ", " for ", " to ", " on ", " about ", " that ", " laid ", " cut ", " as ", " in "),
        *(" at ", " around ", " made ", " under ", " which ", " ("),
    )
    """A name ends before the first of these; what follows tells more about it."""
    either: tuple[str, ...] = (" or ", " and ")
    """Between two names, each of which is counted."""
    uncounted: tuple[str, ...] = (
        *("a ", "an ", "the ", "one ", "two ", "three ", "four ", "five ", "six ", "ten ", "something"),
    )
    """A name that begins so says itself how many; a figure before it needs a sign."""
    counted_name: str = "{count} {name}"
    times: str = "{count} × {name}"
    handout: str = "handout “{title}”"
    slip: str = "slip “{title}”"

    def named(self, count: int | None, name: str) -> str:
        """Return a name as it stands beside a count, which is in the plural for more than one.

        >>> ThingWords().named(5, "tracker sheet"), ThingWords().named(20, "slip of paper")
        ('tracker sheets', 'slips of paper')
        """
        if count is None or count == 1:
            return name
        end = min((at for each in self.breaks if (at := name.find(each)) >= 0), default=len(name))
        head, rest = name[:end], name[end:]
        return self._each_plural(head, self.either) + rest

    def counted(self, count: int | None, name: str) -> str:
        """Return a count and a name; the name alone where it is one or not known.

        >>> ThingWords().counted(3, "two bowls under one cloth"), ThingWords().counted(4, "pen or crayon")
        ('3 × two bowls under one cloth', '4 pens or crayons')
        """
        if count is None or count == 1:
            return name
        several = self.named(count, name)
        # What has no plural that we know needs a sign between, as has what says itself how many it is.
        shape = self.times if several == name else self.counted_name
        return shape.format(count=count, name=several)

    def _each_plural(self, head: str, either: tuple[str, ...]) -> str:
        """Return a name in which each of two that are joined is in the plural."""
        if not either:
            return self._plural(head)
        return either[0].join(self._each_plural(part, either[1:]) for part in head.split(either[0]))

    def _plural(self, name: str) -> str:
        if name.casefold().startswith(self.uncounted):
            return name
        before, space, last = name.rpartition(" ")
        return f"{before}{space}{self.plurals.get(last, last)}"
