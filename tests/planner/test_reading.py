"""Parsed text becomes values by their types, with every fault named."""

import pytest

from planner.brief import Brief, People
from planner.reading import FaultsFound, Node, plain, read


def faults_of(data: object) -> list[tuple[str, str]]:
    """Return code and place of every fault in a brief."""
    with pytest.raises(FaultsFound) as found:
        read(plain(data), Brief, unknown="unknown")
    return [(fault.code, fault.where) for fault in found.value.faults]


def test_text_is_taken_for_the_number_it_spells() -> None:
    assert read(plain({"participants": "12-25", "facilitators": "2"}), Brief) == Brief(
        participants=People(12, 25), facilitators=2
    )


def test_the_word_unknown_is_no_answer() -> None:
    assert read(plain({"journey": "unknown", "room": "unknown"}), Brief, unknown="unknown") == Brief()


def test_a_key_with_nothing_after_it_is_no_answer() -> None:
    assert read(Node({"journey": Node(None, 1), "days": Node(None, 2)}), Brief) == Brief()


@pytest.mark.parametrize(
    ("data", "code", "where"),
    [
        ({"jorney": "building"}, "unknown-key", "jorney"),
        ({"journey": "bilding"}, "not-a-choice", "journey"),
        ({"journey": ["building"]}, "not-a-choice", "journey"),
        ({"emerging": "grief"}, "not-a-list", "emerging"),
        ({"emerging": ["grief", "grief"]}, "said-twice", "emerging[2]"),
        ({"participants": "many"}, "not-people", "participants"),
        ({"participants": True}, "not-people", "participants"),
        ({"facilitators": 0}, "out-of-range", "facilitators"),
        ({"facilitators": "1e1"}, "not-a-number", "facilitators"),
        ({"facilitators": "two"}, "not-a-number", "facilitators"),
        ({"title": 5}, "not-text", "title"),
        ({"days": [{"start": "09:00"}]}, "missing-key", "days[1]"),
        ({"days": [{"start": "9", "end": "10:00"}]}, "not-an-hour", "days[1].start"),
        ({"days": [{"start": "11:00", "end": "10:00"}]}, "end-before-start", "days[1].end"),
        ({"languages": ["english please"]}, "not-that-shape", "languages[1]"),
        ([], "not-a-mapping", ""),
    ],
)
def test_what_cannot_be_an_answer_is_named_with_its_place(data: object, code: str, where: str) -> None:
    assert faults_of(data) == [(code, where)]


def test_all_faults_are_named_at_once() -> None:
    assert len(faults_of({"jorney": "x", "trust": "some", "facilitators": "no", "access": "all"})) == 4


def test_a_near_word_is_offered() -> None:
    with pytest.raises(FaultsFound) as found:
        read(plain({"journey": "regroupin"}), Brief)

    assert found.value.faults[0].params["near"] == "regrouping"
