from PySide6.QtCore import Qt

from planner.recommendation import LeftOut, RankedTool, Reason, Recommendation
from planner.sifting import Sieve
from tests.builders import a_tool
from ui.models.tools_model import LeftOutHeader, Marks, ToolRow, ToolsFilter, ToolsModel, tool_rows

TOO_LONG = Reason("too-long", ("days",), "It takes longer than you have.")
WISH = Reason("wish", ("intentions",), "It serves your wish.")
CARE = Reason("care", ("exposure",), "Think of it before you choose this.")


def test_tools_that_fit_stand_before_the_header_of_those_left_out() -> None:
    shown = _shown(_advice())

    assert _titles(shown) == ["Red lines", "Story circle", LeftOutHeader(1, False)]


def test_unfolding_shows_what_was_left_out_with_its_reason() -> None:
    shown = _shown(_advice())

    shown.unfold(unfolded=True)

    last = shown.index(3, 0).data(ToolsModel.ROW)
    assert last.tool.title == "Image theatre"
    assert last.reason == TOO_LONG.text


def test_a_row_carries_the_best_reason_the_first_caution_and_its_marks() -> None:
    row = tool_rows(_advice(), Marks(toolkit={"red-lines"}, agenda={"red-lines"}))[0]

    assert (row.reason, row.caution, row.in_toolkit, row.in_agenda) == (WISH.text, CARE.text, True, True)


def test_words_and_limits_sift_both_parts_of_the_list() -> None:
    shown = _shown(_advice())

    shown.sift(Sieve(words="theatre"))

    assert _titles(shown) == [LeftOutHeader(1, False)]
    assert shown.fitting() == ()


def test_the_toolkit_alone_shows_what_is_in_it_even_where_it_was_left_out() -> None:
    shown = _shown(_advice(), toolkit={"image-theatre", "story-circle"})

    shown.sift(Sieve(origin="toolkit"))

    assert _titles(shown) == ["Story circle", "Image theatre"]


def test_a_tool_that_was_collected_elsewhere_joins_the_list() -> None:
    own = a_tool("our-own-way")

    rows = tool_rows(_advice(), Marks(toolkit={"our-own-way"}), others=(own,))

    assert [row.tool.id for row in rows if row.in_toolkit] == ["our-own-way"]


def test_new_marks_do_not_reset_the_list() -> None:
    model = ToolsModel()
    model.show_rows(tool_rows(_advice(), Marks()))
    resets, changes = [], []
    model.modelReset.connect(lambda: resets.append(1))
    model.dataChanged.connect(lambda first, _last: changes.append(first.row()))

    model.show_rows(tool_rows(_advice(), Marks(agenda={"story-circle"})))

    assert (resets, changes) == ([], [1])


def test_a_row_can_be_heard_in_full() -> None:
    model = ToolsModel()
    model.show_rows(tool_rows(_advice(), Marks(toolkit={"red-lines"})))

    spoken = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)

    for part in ("Red lines", "40 min", WISH.text, f"Caution: {CARE.text}", "In your toolkit"):
        assert part.rstrip(".") in spoken


def _advice() -> Recommendation:
    return Recommendation(
        key_ideas=(),
        tools=(
            RankedTool(a_tool("red-lines"), 80, (WISH,), (CARE,)),
            RankedTool(a_tool("story-circle"), 40, (WISH,)),
        ),
        excluded=(LeftOut(a_tool("image-theatre"), (TOO_LONG,)),),
    )


def _shown(advice: Recommendation, *, toolkit: set[str] | None = None) -> ToolsFilter:
    model = ToolsModel()
    model.show_rows(tool_rows(advice, Marks(toolkit=toolkit or set())))
    return ToolsFilter(model)


def _titles(shown: ToolsFilter) -> list[object]:
    rows = [shown.index(place, 0).data(ToolsModel.ROW) for place in range(shown.rowCount())]
    return [row.tool.title if isinstance(row, ToolRow) else row for row in rows]
