"""Typed text made fit to keep: no control characters, no half characters, one form for each accent."""

import re
import unicodedata

_UNFIT = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_BREAKS = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")


def fit(text: str) -> str:
    """Return text as a plan may hold it: line breaks as ``\\n``, accents composed, nothing invisible and harmful.

    What joins or separates letters in Persian, Hindi or emoji (zero-width joiners) stays.
    """
    return unicodedata.normalize("NFC", _UNFIT.sub("", _BREAKS.sub("\n", text)))


def fit_line(text: str) -> str:
    """Return text as one line: breaks and tabs become spaces."""
    return fit(text).replace("\n", " ").replace("\t", " ")
