"""What is said of a paper before it leaves: what its reader gets and does not get, and what in it looks personal."""

from msgspec import Struct

from exports.registry import DocumentKind, allowance_of
from exports.words import paper_words
from planner.personal import personal_details
from planner.plan import Block, Plan
from planner.sharing import sharing
from ui.wording.personal import personal_lines
from ui.wording.sharing import kept_words, reader_line, title_kept_words, told_words


class PaperTold(Struct, frozen=True):
    """Sentences about one paper of a plan."""

    reader: str
    gets: tuple[str, ...]
    kept: tuple[str, ...]
    personal: tuple[str, ...]


def told_of(kind: DocumentKind, plan: Plan, language: str) -> PaperTold:
    """Return what is said of a paper in a language; ``plan`` is what it is printed from."""
    neutral = paper_words(language).public_titles

    def public(block: Block) -> str:
        titles = block.public_title
        return titles.get(language) or titles.get(plan.language) or neutral[block.kind]

    told = sharing(plan, kind.id, kind.audience, allowance_of(kind.id), public_title=public)
    kept = tuple(
        title_kept_words(told.example.title, public(told.example), named=bool(told.example.public_title))
        if field == "own-titles" and told.example is not None
        else kept_words(field)
        for field in told.withheld
    )
    titles = {block.id: block.title or public(block) for block in plan.blocks()}
    personal = personal_lines(personal_details(told.seen, titles))
    return PaperTold(reader_line(kind.audience), tuple(map(told_words, told.gets)), kept, personal)
