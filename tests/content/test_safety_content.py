from pathlib import Path
from shutil import copytree

import pytest

from content.faults import ContentFaults
from content.loader import SHIPPED, load_catalog
from planner.safety_content import CHECKLISTS
from planner.vocabulary import PROTECTION_AREAS
from tests.ui.benches import the_catalog


@pytest.mark.parametrize("id", CHECKLISTS)
def test_every_list_has_eight_to_fourteen_questions_and_says_where_they_come_from(id: str) -> None:
    made = the_catalog().checklists[id]

    assert 8 <= len(made.items) <= 14
    assert made.source
    assert all(item.ask.endswith("?") for item in made.items)


def test_no_question_is_asked_twice() -> None:
    asked = [item.ask for made in the_catalog().checklists.values() for item in made.items]

    assert len(set(asked)) == len(asked)


def test_a_measure_is_held_by_a_role() -> None:
    proposals = [item.measure for made in the_catalog().checklists.values() for item in made.items if item.measure]
    proposals += [offer.measure for offer in the_catalog().safety.offers]

    assert len(proposals) > 20
    assert all(each.what and each.when and each.who for each in proposals)


def test_protection_is_integral() -> None:
    parts = the_catalog().safety.parts

    assert tuple(part.id for part in parts) == PROTECTION_AREAS
    assert all(part.inside and part.outside and part.protects for part in parts)


def test_the_eight_measures_that_become_blocks_are_on_offer() -> None:
    ids = [offer.id for offer in the_catalog().safety.offers]

    assert ids == [
        *("consent", "agreements", "opt-out", "phones", "photos", "grounding", "debrief", "leaving-together")
    ]


@pytest.mark.parametrize(
    ("file", "old", "new", "code"),
    [
        ("checklists/venue.yaml", "id: cameras", "id: been-there", "repeated-id"),
        ("checklists/venue.yaml", "by: on-the-day", "by: some-day", "not-a-choice"),
        ("safety.yaml", "[seated-grounding]", "[no-such-frame]", "no-such-tool"),
        ("safety.yaml", "minutes: 3", "minutes: 4", "steps-do-not-sum"),
    ],
)
def test_a_fault_in_a_list_is_named(tmp_path: Path, file: str, old: str, new: str, code: str) -> None:
    folder = Path(copytree(SHIPPED, tmp_path / "content", ignore=lambda _, names: [n for n in names if n[0] == "_"]))
    sheet = folder / file
    sheet.write_text(sheet.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")

    with pytest.raises(ContentFaults) as found:
        load_catalog("en", folder)
    assert code in [each.fault.code for each in found.value.faults]


def test_a_translation_lays_its_words_over_a_list(tmp_path: Path) -> None:
    folder = Path(copytree(SHIPPED, tmp_path / "content", ignore=lambda _, names: [n for n in names if n[0] == "_"]))
    spanish = folder / "es" / "checklists"
    spanish.mkdir(parents=True)
    (spanish / "venue.yaml").write_text("title: El lugar\nitems:\n  - ask: ¿Lo han visto?\n", encoding="utf-8")

    venue = load_catalog("es", folder).checklists["venue"]

    assert (venue.title, venue.items[0].ask, venue.items[0].id) == ("El lugar", "¿Lo han visto?", "been-there")
    assert venue.items[1].ask == the_catalog().checklists["venue"].items[1].ask
