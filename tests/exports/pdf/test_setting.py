import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports.options import PaperOptions
from exports.pdf.fonts import FOLDER, Fonts
from exports.pdf.scripts import SCRIPTS
from exports.pdf.style import MARGIN, Face, style
from exports.pdf.text import Typesetter
from tests.exports.papers import a_working_day, printed, reader_of, with_days

SETTER = Typesetter(Fonts())
SAMPLE = st.text(
    st.one_of(st.characters(codec="latin-1"), st.sampled_from("नमस्ते สวัสดี ស្វាគមន៍ မင်္ဂလာ ሰላም مرحبا שלום \n\u200b")),
    max_size=120,
)


@given(text=SAMPLE, width=st.integers(60, 500), balanced=st.booleans())
def test_no_line_is_wider_than_its_place(text: str, width: int, balanced: bool) -> None:
    box = SETTER.text(text, Face(14, 19, True), width, balanced=balanced)
    assert box.reach <= width + 1
    assert box.lines


@given(text=st.text("abc defgh ij", min_size=1, max_size=300), room=st.integers(0, 200))
def test_a_text_that_is_parted_loses_no_line(text: str, room: int) -> None:
    box = SETTER.text(text, Face(11, 15), 90)
    head, tail = box.split(room)
    heights = [part.height for part in (head, tail) if part is not None]
    assert sum(heights) == pytest.approx(box.height)
    assert head is None or head.height <= room + 0.02


def test_a_balanced_question_takes_no_more_lines_and_has_no_short_last_one() -> None:
    text = "Where is something being decided about our lives, and who let whom in at last?"
    plain = SETTER.text(text, Face(14, 19, True), 330)
    even = SETTER.text(text, Face(14, 19, True), 330, balanced=True)
    assert len(even.lines) == len(plain.lines)
    assert min(line.width for line in even.lines) >= min(line.width for line in plain.lines)


def test_every_font_is_shipped_in_both_weights_with_its_licence() -> None:
    names = {path.name for path in FOLDER.iterdir()}
    families = ("NotoSans", *(script.family for script in SCRIPTS))
    assert {f"{family}-{weight}.ttf" for family in families for weight in ("Regular", "Bold")} <= names
    assert "OFL.txt" in names
    assert sum(path.stat().st_size for path in FOLDER.iterdir()) < 6_000_000


def test_every_font_in_a_paper_is_one_of_ours_and_lies_in_it() -> None:
    fonts = [
        font.get_object()
        for page in reader_of(printed(a_working_day())).pages
        for font in page["/Resources"]["/Font"].values()  # type: ignore[index]
    ]
    assert fonts
    assert all("NotoSans" in font["/BaseFont"] and "/FontFile2" in font["/FontDescriptor"] for font in fonts)


@pytest.mark.parametrize("language", ["en", "vi", "ru", "el", "hi", "th", "km", "my", "am", "ar", "he"])
def test_the_fonts_have_the_letters_of_the_languages_we_promise(language: str) -> None:
    samples = {
        "en": "Bring pens – “all” of them… × €",
        "vi": "Tuyến xe buýt an toàn hơn cho mọi người",
        "ru": "Более безопасный автобусный маршрут",
        "el": "Ασφαλέστερη διαδρομή",
        "hi": "सुरक्षित बस मार्ग १२३",
        "th": "เส้นทางรถเมล์ที่ปลอดภัย",
        "km": "ផ្លូវឡានក្រុងដែលមានសុវត្ថិភាព",
        "my": "ပိုမိုလုံခြုံသော ဘတ်စ်ကားလမ်းကြောင်း",
        "am": "ደህንነቱ የተጠበቀ የአውቶቡስ መንገድ",
        "ar": "طريق حافلة أكثر أمانًا ١٢٣",
        "he": "מסלול אוטובוס בטוח יותר",
    }
    assert Fonts().missing([samples[language]]) == ()


@pytest.mark.parametrize("document", ["facilitator-plan", "participant-agenda", "handouts"])
@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("large", [False, True])
def test_every_letter_stands_within_the_margins(document: str, paper: str, large: bool) -> None:
    measures = style(PaperOptions(paper=paper, large_print=large))  # type: ignore[arg-type]
    pdf = pypdfium2.PdfDocument(printed(with_days(a_working_day(), 2), document, paper=paper, large_print=large))
    for page in pdf:
        text = page.get_textpage()
        for number in range(text.count_chars()):
            left, bottom, right, top = text.get_charbox(number)
            assert left >= MARGIN - 1
            assert right <= measures.width - MARGIN + 1
            assert bottom >= 30
            assert top <= measures.height - 30
    pdf.close()
