"""Where a line breaks well in writing that leaves no space between words: Thai, Khmer, Burmese.

A dictionary knows the words; it comes with the optional extra ``breaks`` (ICU, 15 MB). Without it lines break
between syllables, which can be read and is less kind.
"""


def word_ends(text: str) -> frozenset[int]:
    """Return after how many letters a word ends, by ICU's dictionary; nothing where that is not installed."""
    try:
        from icu4py.breakers import LineBreaker
    except ImportError:
        return frozenset()
    ends, at = set(), 0
    for word in LineBreaker(text, "th"):
        at += len(word)
        ends.add(at)
    return frozenset(ends)
