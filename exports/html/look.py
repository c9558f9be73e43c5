"""The style sheet of the HTML papers: ``paper.css``, and before it what the options choose."""

from pathlib import Path

from exports.options import PaperOptions

_RULES = Path(__file__).parent / "paper.css"
_PAGES = {"a4": "A4", "letter": "letter", "a5": "A5"}


def style_sheet(options: PaperOptions) -> str:
    """Return the rules for these options: the size of page and letters, tints or none."""
    large = options.large_print
    chosen = {
        "size": "1.5rem" if large else "1.0625rem",
        "printed": "18pt" if large else "10.5pt",
        "leading": "1.5" if large else "1.45",
        "tight": "1.5" if large else "1.38",
        "small": "1em" if large else ".92em",
        "write": "14mm" if large else "9mm",
        "mark": "100%" if large else "7.5em",
        "printed-tint": "transparent" if options.low_ink else "#ebebeb",
    }
    values = "; ".join(f"--{name}: {value}" for name, value in chosen.items())
    turned = " landscape" if options.landscape else ""
    page = f"@page {{ size: {_PAGES[options.paper]}{turned}; margin: {options.margin}mm }}"
    return f":root {{ {values} }}\n{page}\n{_RULES.read_text(encoding='utf-8')}"
