"""The library: what is found first, what would remain, and what to let go of."""

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.catalog import GroupFit, KeyIdea, Step, Tool
from planner.library.library import Library, Loosening
from planner.library.synonyms import Synonyms
from planner.sifting import Sieve
from tests.builders import a_tool

CIRCLE = a_tool(
    title="Círculo de historias",
    also_known_as=("Rueda de cuentos",),
    in_one_line="How opinions travel.",
    steps=(Step(40, do="Draw with chalk.", say="Who let whom in?"),),
)
IDEA = KeyIdea(
    title="Inside and outside strategies",
    short="Inside and outside",
    in_one_line="",
    about=(),
    why=(),
    concepts=(),
    pitfalls=(),
    questions=(),
    also_known_as=("lobbying and mobilising",),
)


@pytest.mark.parametrize(
    "words",
    ["circulo", "CÍRCULO", "cír", "rueda cuen", "opinions travel", "who let", "chalk", "lobbying", "mobil inside"],
)
def test_a_tool_is_found_by_its_names_its_line_its_key_ideas_and_the_words_of_its_steps(words: str) -> None:
    library = Library((a_tool("other", key_ideas=("collective-protection",)), CIRCLE), {"inside-outside": IDEA})

    assert _found(library, words) == [CIRCLE.id]


@pytest.mark.parametrize("words", ["circulo elephant", "irculo", "halk"])
def test_every_word_has_to_begin_a_word_of_the_tool(words: str) -> None:
    assert _found(Library((CIRCLE,)), words) == []


def test_a_title_comes_before_another_name_then_the_line_the_key_idea_and_the_steps() -> None:
    said = (
        a_tool("in-a-step", steps=(Step(40, do="Take an inside look."),), key_ideas=()),
        a_tool("by-its-idea"),
        a_tool("in-its-line", in_one_line="Seen from inside.", key_ideas=()),
        a_tool("by-another-name", also_known_as=("The inside job",), key_ideas=()),
        a_tool("begun-in-the-title", title="Insiders", key_ideas=()),
        a_tool("in-its-title", title="From inside", key_ideas=()),
    )

    assert _found(Library(said, {"inside-outside": IDEA}), "inside") == [tool.id for tool in reversed(said)]


def test_among_equals_the_best_for_the_brief_comes_first() -> None:
    library = Library(a_tool(name) for name in ("talk-a", "talk-b", "talk-c"))

    assert library.best_first(Sieve(words="talk"), 0b111, (2, 0, 1)) == [1, 2, 0]


def test_a_synonym_finds_what_the_word_itself_finds_and_comes_after_it() -> None:
    same = Synonyms((("song", "music", "voice"), ("turning point", "moment")))
    sung, played = a_tool("a-song"), a_tool("music-for-us")
    moment = a_tool("naming-the-moment")
    library = Library((played, sung, moment), synonyms=same)

    assert _found(library, "song") == ["a-song", "music-for-us"]
    assert _found(library, "turning point") == ["naming-the-moment"]


def test_the_beginning_of_a_word_calls_its_synonyms_too_but_not_its_first_letters() -> None:
    library = Library((a_tool("protect-each-other"),), synonyms=Synonyms((("security", "protect"),)))

    assert _found(library, "secu") == ["protect-each-other"]
    assert _found(library, "sec") == []


@pytest.mark.parametrize("words", ["", "  ", '"', "*", "-", "()", "…"])
def test_signs_alone_search_for_nothing(words: str) -> None:
    assert _found(Library((CIRCLE,)), words) == [CIRCLE.id]


@given(st.text(max_size=40))
def test_whatever_is_typed_is_answered(words: str) -> None:
    assert set(_found(Library((CIRCLE,)), words)) <= {CIRCLE.id}


@pytest.mark.parametrize("words", ['cir" OR "x', "title:circulo", "circulo NOT", "NEAR(a b)", "{title}"])
def test_the_language_of_the_index_means_nothing(words: str) -> None:
    assert _found(Library((CIRCLE,)), words) == []


def test_a_note_to_self_is_searched_too() -> None:
    library = Library((CIRCLE, a_tool("red-lines")))
    library.know({}, {"red-lines": "Tía Rosa liked it"})

    assert _found(library, "rosa") == ["red-lines"]
    assert _found(library, "red tia") == ["red-lines"]


def test_counts_say_how_many_would_remain_with_each_choice_beside_the_other_limits() -> None:
    library = Library(
        (
            a_tool("a", minutes=20, settings=("online",)),
            a_tool("b", minutes=60, settings=("online",)),
            a_tool("c", minutes=60, settings=("outdoors",)),
        )
    )

    counts = library.counts(Sieve(minutes=30, setting="online"), "setting", ("online", "outdoors"), _all)

    assert counts == [1, 0]


tools = st.builds(
    lambda minutes, setting, form: (minutes, setting, form),
    st.sampled_from((10, 40, 70)),
    st.sampled_from(("online", "outdoors")),
    st.sampled_from(("pairs", "plenary")),
)
sieves = st.builds(
    Sieve,
    words=st.sampled_from(("", "talk", "zzz")),
    minutes=st.sampled_from((None, 15, 45)),
    setting=st.sampled_from((None, "online", "outdoors")),
    form=st.sampled_from((None, "pairs")),
)


@given(st.lists(tools, max_size=12), sieves)
def test_a_count_is_what_choosing_it_shows(made: list[tuple[int, str, str]], sieve: Sieve) -> None:
    from msgspec.structs import replace

    library = _library(made)

    for value in (15, 45, None):
        chosen = replace(sieve, minutes=value)
        assert library.counts(sieve, "minutes", (value,), _all) == [library.within(chosen).bit_count()]


@given(st.lists(tools, max_size=12), sieves)
def test_no_other_single_limit_brings_back_more_than_the_one_to_let_go_of(
    made: list[tuple[int, str, str]], sieve: Sieve
) -> None:
    from msgspec.structs import replace

    library = _library(made)
    named = library.loosened(sieve, _all)

    freed = {
        name: library.within(replace(sieve, **{name: "" if name == "words" else None})).bit_count()
        for name in (*sieve.in_force, *(("words",) if sieve.words else ()))
    }
    assert (named.count if named else 0) == max(freed.values(), default=0)
    assert named is None or freed[named.name] == named.count


def test_where_no_single_limit_would_help_none_is_named() -> None:
    library = Library((a_tool(minutes=60, group=GroupFit(6, 24, "plenary")),))

    assert library.loosened(Sieve(minutes=15, form="pairs"), _all) is None
    assert library.loosened(Sieve(minutes=15), _all) == Loosening("minutes", 1)


def test_a_limit_on_what_one_has_made_of_tools_follows_what_is_known() -> None:
    library = Library((a_tool("a"), a_tool("b")))
    library.know({("mark", "favourite"): ("b", "gone")}, {})

    assert library.within(Sieve(mark="favourite")) == 0b10
    assert library.within(Sieve(mark="recent")) == 0


def _library(made: Iterable[tuple[int, str, str]]) -> Library:
    return Library(
        a_tool(f"talk-{number}", minutes=minutes, settings=(setting,), group=GroupFit(1, 99, form))  # type: ignore[arg-type]
        for number, (minutes, setting, form) in enumerate(made)
    )


def _all(_sieve: Sieve) -> int:
    return (1 << 20) - 1


def _found(library: Library, words: str) -> list[str]:
    every: tuple[Tool, ...] = library.tools
    places = library.best_first(Sieve(words=words), (1 << len(every)) - 1, range(len(every)))
    return [every[place].id for place in places]
