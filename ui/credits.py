"""Who made what: the app, its content, its parts and their licences, in plain text."""

from collections.abc import Iterable
from pathlib import Path

from msgspec import Struct

from planner import VERSION
from planner.catalog import Catalog, Source
from ui.words import translate

_ROOT = Path(__file__).resolve().parent.parent


class Part(Struct, frozen=True):
    """A part of somebody else's that the app is made with, and its licence."""

    name: str
    licence: str
    where: str


PARTS = (
    Part("Qt and PySide6", "LGPL-3.0-only", "https://www.qt.io, https://code.qt.io"),
    Part("msgspec", "BSD-3-Clause", "https://github.com/jcrist/msgspec"),
    Part("PyYAML", "MIT", "https://pyyaml.org"),
    Part("reportlab", "BSD-3-Clause", "https://www.reportlab.com"),
    Part("uharfbuzz", "Apache-2.0", "https://github.com/harfbuzz/uharfbuzz"),
    Part("python-bidi", "LGPL-3.0", "https://github.com/MeirKriheli/python-bidi"),
    Part("PyNaCl with libsodium", "Apache-2.0 and ISC", "https://github.com/pyca/pynacl, https://libsodium.org"),
    Part("python-docx", "MIT", "https://github.com/python-openxml/python-docx"),
    Part("lxml", "BSD-3-Clause", "https://lxml.de"),
    Part("appdirs", "MIT", "https://github.com/ActiveState/appdirs"),
    Part("Noto fonts", "OFL-1.1", "https://fonts.google.com/noto"),
)
"""What is used beside Python itself."""


def about_text() -> str:
    """Return what the app is, which version, and to whom the ideas are owed."""
    return "\n\n".join(
        (
            translate("About", "Shaking Up Planner, version {version}", version=VERSION),
            translate(
                "About",
                "Plan a workshop around the Shaking Up cycle: answer guiding questions, see which key ideas and tools"
                " fit and why, put together a timed session, and print it.",
            ),
            translate(
                "About",
                "The cycle is the work of JASS (Just Associates): “Shaking Up”, a cycle of the We Rise Movement"
                " Builders' Toolkit, werise-toolkit.org. This app is independent of JASS. JASS has not made,"
                " checked or endorsed it; what is wrong in it is ours.",
            ),
            translate("About", "It needs no account and no network, and sends nothing anywhere."),
        )
    )


def licences_text() -> str:
    """Return under which licences the app and its parts stand."""
    parts = "\n".join(f"    {part.name}: {part.licence}. {part.where}" for part in PARTS)
    return "\n\n".join(
        (
            translate("About", "The code of this app: MIT licence. Use it, change it, pass it on; keep the notice."),
            translate(
                "About",
                "The content (questions, key ideas, tools, templates): Creative Commons Attribution-ShareAlike 4.0"
                " (CC BY-SA 4.0), creativecommons.org/licenses/by-sa/4.0. Use and change it, say where it is from,"
                " and share what you make of it alike. A printed handout may leave the credit off where naming"
                " a source would put somebody at risk.",
            ),
            translate(
                "About",
                "Qt and PySide6 are used under the GNU Lesser General Public License, version 3. They are loaded as"
                " separate libraries and not changed; you may put another version in their place. Their source is at"
                " qt.io and code.qt.io; the licence is at gnu.org/licenses/lgpl-3.0.html.",
            ),
            translate(
                "About",
                "The Noto fonts on paper stand under the SIL Open Font License, version 1.1, openfontlicense.org.",
            ),
            translate("About", "What the app is made with:") + "\n" + parts,
            *_full_texts(),
        )
    )


def credits_text(catalog: Catalog) -> str:
    """Return where the key ideas, tools and frame activities come from, as their sheets say."""
    ideas = [(idea.title, idea.source) for idea in catalog.key_ideas.values()]
    tools = sorted((tool.title, tool.source) for tool in catalog.methods())
    frames = sorted((frame.title, frame.source) for frame in catalog.frames())
    return "\n\n".join(
        (
            translate(
                "About",
                "Everything is told in our own words. Each sheet names where its idea comes from; thanks to all of"
                " them, and to the many facilitators whose names nobody wrote down.",
            ),
            *_section(translate("About", "Key ideas"), ideas),
            *_section(translate("About", "Tools"), tools),
            *_section(translate("About", "Openings, breaks and closings"), frames),
        )
    )


def _section(title: str, sheets: Iterable[tuple[str, tuple[Source, ...]]]) -> Iterable[str]:
    yield title.upper()
    for name, sources in sheets:
        if sources:
            yield "\n".join((name, *(f"    {_source(source)}" for source in sources)))


def _source(source: Source) -> str:
    return " ".join(part for part in (f"{source.name.rstrip('.')}.", source.licence, source.link) if part)


def _full_texts() -> Iterable[str]:
    """Yield the licence texts that come with the packages themselves, so that they can be read offline.

    The files at the root of a checkout do not come along when the app is installed; copies in the package do.
    """
    own = Path(__file__).resolve().parent / "licences"
    for path in (own / "MIT.txt", own / "content.txt", _ROOT / "exports" / "fonts" / "OFL.txt"):
        try:
            yield path.read_text("utf-8").strip()
        except (OSError, UnicodeDecodeError):
            continue
