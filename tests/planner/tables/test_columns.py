from hypothesis import given
from hypothesis import strategies as st

from planner.ids import derived_ids
from planner.tables.columns import Guess, block_of_row, guessed, table_rows, with_role
from planner.tables.reading import table_in_html, table_in_text

SESSIONLAB = (
    'Time\tLength\tTitle\tDescription\tWho\n9:00\t15m\tWelcome\tTea\tAna\n9:15\t45m\tStories\t"in\nfours"\tBo\n'
    "1:00\t60m\tLunch\t\t\n\t\tDay 2\t\t\nTOTAL\t\tTotal length\t\t\n"
)


def test_a_table_from_a_spreadsheet_is_read_by_its_headings() -> None:
    rows = table_in_text(SESSIONLAB)
    guess = guessed(rows)

    assert guess == Guess(headed=True, roles=("start", "minutes", "title", "notes", "lead"))
    read = table_rows(rows, guess)
    assert [(row.typed.title, row.typed.minutes, row.typed.start) for row in read if row.take] == [
        ("Welcome", 15, "09:00"),
        ("Stories", 45, None),
        ("Lunch", 60, "13:00"),
    ]
    assert [row.typed.title for row in read if not row.take] == ["Day 2", "Total length"]
    assert read[1].notes == "in\nfours"


def test_headings_in_other_languages_are_known() -> None:
    german = table_in_text("Uhrzeit\tDauer\tThema\tMaterial\n9:00\t15\tHallo\tStifte, Papier")
    spanish = table_in_text("Hora\tDuraci\u00f3n\tActividad\tResponsable\n9:00\t15\tHola\tAna")

    assert guessed(german).roles == ("start", "minutes", "title", "materials")
    assert guessed(spanish).roles == ("start", "minutes", "title", "lead")


def test_without_headings_the_cells_say_what_they_are() -> None:
    rows = table_in_text(
        "9:00\t9:20\tWelcome\tTea is ready at the door, children go to the yard\n9:20\t10:00\tWho we are\tin pairs"
    )

    assert guessed(rows) == Guess(headed=False, roles=("start", "end", "title", "notes"))
    assert [row.typed.minutes for row in table_rows(rows, guessed(rows))] == [20, 40]


def test_a_table_of_a_word_processor_is_read_without_its_markup() -> None:
    rows = table_in_html(
        "<p>x</p><table><tr><th>Time</th><th>What</th></tr>"
        "<tr><td>9:00</td><td><p>Wel<b>come</b></p><p>with tea</p></td></tr>"
        "<tr><td>9:30 &amp; on</td><td>End</td></tr></table>"
    )

    assert rows == (("Time", "What"), ("9:00", "Welcome\nwith tea"), ("9:30 & on", "End"))


def test_a_row_becomes_a_block_whose_notes_only_the_facilitator_reads() -> None:
    rows = table_in_text(SESSIONLAB)
    row = table_rows(rows, guessed(rows))[0]

    block = block_of_row(row, "opening", derived_ids("test"))

    assert (block.title, block.minutes, block.lead, block.private_notes) == ("Welcome", 15, "Ana", "Tea")
    assert block.public_notes == {}


def test_what_only_one_column_holds_leaves_the_other() -> None:
    guess = Guess(headed=True, roles=("start", "title", "notes"))

    assert with_role(guess, 2, "title").roles == ("start", "skip", "title")


@given(
    st.lists(
        st.lists(st.sampled_from(["", "9:00", "15", "x", "25:10", "Total", "2 pm"]), min_size=3, max_size=3),
        min_size=2,
    )
)
def test_no_table_makes_reading_fail(table: list[list[str]]) -> None:
    rows = tuple(tuple(row) for row in table)

    assert len(table_rows(rows, guessed(rows))) in (len(rows), len(rows) - 1)
