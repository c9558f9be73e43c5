"""The names of languages."""


def language_names() -> dict[str, str]:
    """Return the English names of languages by their tags."""
    return {
        "am": "Amharic",
        "ar": "Arabic",
        "bn": "Bengali",
        "de": "German",
        "en": "English",
        "es": "Spanish",
        "fa": "Persian",
        "fr": "French",
        "he": "Hebrew",
        "hi": "Hindi",
        "id": "Indonesian",
        "km": "Khmer",
        "my": "Burmese",
        "ne": "Nepali",
        "pt": "Portuguese",
        "ru": "Russian",
        "sn": "Shona",
        "so": "Somali",
        "sw": "Swahili",
        "th": "Thai",
        "ti": "Tigrinya",
        "tr": "Turkish",
        "uk": "Ukrainian",
        "ur": "Urdu",
        "vi": "Vietnamese",
        "yo": "Yoruba",
        "zh": "Chinese",
        "zu": "Zulu",
    }
