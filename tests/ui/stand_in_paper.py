"""A maker of paper that stands in for the exports in tests: it is quick, and its pages say what was asked for."""

import os
import time

from exports.options import NothingToPrint, PaperOptions
from planner.plan import Plan
from ui import paper_worker

START = "import sys; sys.path.insert(0, sys.argv[1]); from tests.ui.stand_in_paper import main; main()"


def a_pdf(pages: int, text: str = "", *, size: tuple[int, int] = (595, 842)) -> bytes:
    """Return a small PDF with this many pages, each of which says ``text`` and its number."""
    kids = " ".join(f"{3 + 2 * page} 0 R" for page in range(pages))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {pages} >>",
    ]
    for page in range(pages):
        words = f"{text} {page + 1}".encode("ascii", "replace").decode().replace("(", "").replace(")", "")
        drawn = f"BT /F1 24 Tf 60 700 Td ({words}) Tj ET 60 100 200 300 re f"
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {size[0]} {size[1]}] /Contents {4 + 2 * page} 0 R "
            "/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>"
        )
        objects.append(f"<< /Length {len(drawn)} >>\nstream\n{drawn}\nendstream")
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, start=1):
        places.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n".encode()
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
    return out + f"{end}trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(out)}\n%%EOF\n".encode()


def make(plan: Plan, document: str, format: str, options: PaperOptions) -> tuple[bytes, tuple[str, ...]]:
    """Make a paper whose words follow from plan and options; a few titles ask for trouble."""
    if plan.title == "breaks":
        raise RuntimeError(plan.title)
    if plan.title == "dies":
        os._exit(3)
    if plan.title == "hangs":
        time.sleep(60)
    if document == "handouts" and not any(block.tool for block in plan.blocks()):
        raise NothingToPrint(document, "no-handouts")
    said = f"{plan.title} {document} {options.paper}{' large' * options.large_print}"
    if format != "pdf":
        return said.encode(), ()
    size = (612, 792) if options.paper == "letter" else (595, 842)
    missing = ("☃",) if "☃" in plan.title else ()
    return a_pdf(3 if document == "facilitator-plan" else 1, said, size=size), missing


def main() -> None:
    """Serve as the real process does, with the stand-in."""
    paper_worker.main(make)
