"""The languages that the window can speak."""

from pathlib import Path

_NAMES = {"en": "English", "es": "Español", "fr": "Français", "pt": "Português", "ar": "العربية"}


def languages() -> tuple[tuple[str, str], ...]:
    """Return tag and own name of each language that the window can speak: English, and those translated."""
    folder = Path(__file__).parent / "i18n"
    translated = sorted(file.stem.removeprefix("shaking_up_") for file in folder.glob("shaking_up_*.qm"))
    return tuple((tag, _NAMES.get(tag, tag)) for tag in ("en", *(tag for tag in translated if tag != "en")))
