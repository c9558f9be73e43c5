"""Rankings as lists: moving, spreading, covering, and scores that follow."""

from hypothesis import given
from hypothesis import strategies as st

from planner.recommend.order import covering, moved, scores_along, spread

RANKINGS = st.dictionaries(st.text("abcdef", min_size=1, max_size=3), st.integers(0, 90), max_size=25)


def test_what_is_moved_comes_at_its_place_at_the_latest() -> None:
    assert moved(["a", "b", "c", "d"], "d", 1) == ["a", "d", "b", "c"]


def test_what_stands_earlier_already_stays_where_it_is() -> None:
    assert moved(["a", "b", "c"], "a", 2) == ["a", "b", "c"]


def test_what_is_not_there_moves_nothing() -> None:
    assert moved(["a", "b"], "x", 0) == ["a", "b"]


def test_each_further_one_of_a_kind_is_set_back() -> None:
    points = {"a1": 50, "a2": 48, "a3": 46, "b1": 40}

    after = spread(points, {"a1": "a", "a2": "a", "a3": "a", "b1": "b"}, free=1, step=10)

    assert after == {"a1": 50, "b1": 40, "a2": 38, "a3": 26}


def test_the_best_of_every_kind_is_among_the_first_ten() -> None:
    order = [f"a{number:02d}" for number in range(12)] + ["b", "c"]
    kinds = {id: id[0] for id in order}

    assert covering(order, kinds)[:10] == [*order[:8], "b", "c"]


def test_what_was_moved_ahead_is_lifted_to_the_score_behind_it() -> None:
    assert scores_along(["z", "a", "b"], [10, 40, 40]) == [41, 40, 40]


@given(RANKINGS, st.integers(1, 4), st.integers(0, 9))
def test_spreading_keeps_everybody_and_raises_nobody(points: dict[str, int], free: int, step: int) -> None:
    after = spread(points, {id: id[0] for id in points}, free=free, step=step)

    assert after.keys() == points.keys()
    assert all(0 <= after[id] <= points[id] for id in points)


@given(RANKINGS, st.data())
def test_sorting_by_score_and_id_gives_the_order_again(points: dict[str, int], data: st.DataObject) -> None:
    order = sorted(points, key=lambda id: (-points[id], id))
    for _ in range(3 if order else 0):
        order = moved(order, data.draw(st.sampled_from(order)), data.draw(st.integers(0, 3)))

    scores = dict(zip(order, scores_along(order, [points[id] for id in order]), strict=True))

    assert sorted(scores, key=lambda id: (-scores[id], id)) == order
