"""The methods that a library for this cycle is asked for, each under the id of the sheet that tells it."""

import pytest

from tests.ui.benches import the_catalog

NAMED = {
    "power, visible, hidden and invisible": "faces-of-power",
    "power within, with, to, for": "kinds-of-power-we-have",
    "power mapping": "who-moves-whom",
    "spectrum of allies": "spectrum-of-allies",
    "pillars": "what-holds-it-up",
    "invited, claimed, created spaces": "four-kinds-of-rooms",
    "inside-outside alignment": "inside-outside-pairs",
    "strategic-partner test": "strategic-partner-test",
    "entry points": "cracks-in-the-wall",
    "force field": "for-and-against",
    "critical path": "path-back-from-the-win",
    "agenda-setting": "from-kitchen-to-front-page",
    "visioning in several art forms": "vision-in-many-forms",
    "just transition": "what-we-stop-what-we-grow",
    "values to demand": "from-value-to-demand",
    "but why": "but-why",
    "story circle": "story-circle",
    "testimony with consent": "speaking-by-choice",
    "narrative and counter-narrative": "their-story-our-story",
    "norms de-normalised": "who-said-normal",
    "write-shop": "write-shop",
    "street theatre": "theatre-at-the-bus-stop",
    "body map": "body-map",
    "river of life": "river-of-life",
    "power flower": "power-flower",
    "leadership map": "map-of-leading",
    "handing-over plan": "handing-over-plan",
    "mentors and ancestors": "whose-shoulders",
    "conflict and dialogue": "two-sides-one-table",
    "remembering circle": "remembering-together",
    "24-hour care-work day": "a-day-of-24-hours",
    "ways to decide": "ways-to-decide",
    "after-action review": "what-we-do-again",
    "choosing spokespeople": "choosing-who-speaks",
    "cutting an issue to a demand": "one-demand-three-sizes",
    "resource map": "what-we-already-have",
    "empty chair": "empty-chair",
    "power in this room": "power-in-this-room",
    "drawn code": "drawn-code",
    "phone tree and buddies": "phone-tree-and-buddies",
    "table-top, if something happens": "if-something-happens",
    "coming home safe": "coming-home-safe",
    "circles of care": "circles-of-care",
    "risk analysis": "what-threatens-weakens-protects",
    "context analysis": "what-has-changed-around-us",
    "security circle": "security-circle",
    "urgent-response protocol": "urgent-response-protocol",
    "network of mutual support": "web-of-mutual-support",
    "digital basics": "phones-and-passwords",
    "self-care and collective care": "care-we-can-keep",
    "community consultation": "asking-the-street",
}


NAMED_FRAMES = {
    "arrival": ["arrival"],
    "house, phones, photos, paper": ["house-phones-photos-paper"],
    "agreements, short to long": ["agreements-in-a-sentence", "agreements-in-ten", "agreements-in-fifteen"],
    "names with neighbours": ["names-with-neighbours"],
    "threads of yesterday": ["threads-of-yesterday", "agreements-reread"],
    "eyes-open seated grounding": ["seated-grounding"],
    "song or clap without moving": ["song-in-the-chair", "clap-and-pass"],
    "gallery and other report-backs": ["report-back-gallery", "report-back-in-a-breath", "report-back-mixed-tables"],
    "settling after heavy work": ["settle-after-heavy-work"],
    "remembering": ["a-moment-for-those-we-miss"],
    "stones for plus and change": ["stones-for-plus-and-change"],
    "commitments, short to long": ["commitments-in-ten", "commitments-in-twenty", "commitments-in-thirty-five"],
    "walls bare": ["walls-bare"],
    "closing in a word, a line, by hands": ["closing-one-word", "closing-in-a-line", "closing-by-hands"],
    "ways to close a heavy session": ["closing-heavy", "closing-with-cups-and-cloths"],
}


@pytest.mark.parametrize(("asked", "ids"), NAMED_FRAMES.items(), ids=NAMED_FRAMES.keys())
def test_the_frames_that_are_asked_for_have_sheets_of_their_own(asked: str, ids: list[str]) -> None:
    assert all(the_catalog().tools[id].kind != "tool" for id in ids), asked


@pytest.mark.parametrize(("asked", "id"), NAMED.items(), ids=NAMED.keys())
def test_what_is_asked_for_has_a_sheet_of_its_own(asked: str, id: str) -> None:
    tool = the_catalog().tools[id]
    assert tool.kind == "tool", asked


def test_there_is_something_for_ten_minutes_half_a_day_and_sixty_people() -> None:
    tools = list(the_catalog().methods())
    assert sum(tool.time.min <= 10 for tool in tools) >= 3
    assert sum(tool.time.max >= 180 for tool in tools) >= 3
    assert sum(tool.group.max >= 60 for tool in tools) >= 10
    assert sum(tool.group.min <= 6 for tool in tools) >= 60
