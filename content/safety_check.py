"""What the types cannot say of check-lists and of measures on offer: twins, empty texts, frames that do not exist."""

from collections.abc import Container, Iterator

from planner.safety_content import Checklist, SafetyContent


def checklist_complaints(made: Checklist) -> Iterator[tuple[str, str, dict[str, str]]]:
    """Yield what is wrong with a check-list: the key, the code of the fault, and its parameters."""
    seen: set[str] = set()
    if not made.title.strip():
        yield "title", "empty-text", {}
    for item in made.items:
        if item.id in seen:
            yield "items", "repeated-id", {"id": item.id}
        seen.add(item.id)
        if not item.ask.strip():
            yield "items", "empty-text", {}
    for source in made.source:
        if source.link and not source.link.startswith("https://"):
            yield "source", "link-not-https", {"link": source.link[:80]}


def safety_complaints(safety: SafetyContent, frames: Container[str]) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield what is wrong with the measures on offer: the code of the fault and its parameters."""
    seen: set[str] = set()
    for offer in safety.offers:
        if offer.id in seen:
            yield "repeated-id", {"id": offer.id}
        seen.add(offer.id)
        for frame in offer.frames:
            if frame not in frames:
                yield "no-such-tool", {"id": frame[:60]}
        total = sum(step.minutes for step in offer.steps)
        if offer.steps and total != offer.minutes:
            yield "steps-do-not-sum", {"sum": str(total), "usual": str(offer.minutes)}
        if not offer.steps and not offer.frames:
            yield "empty-text", {}
