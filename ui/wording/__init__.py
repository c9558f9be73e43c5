"""Codes put into words: the one place where the domain's codes become sentences for people."""

from ui.wording.edits import edit_name, refusal
from ui.wording.faults import content_fault_sentences, fault_sentence, fault_sentences
from ui.wording.findings import finding_sentence, fix_name
from ui.wording.labels import (
    audience_name,
    day_name,
    form_name,
    hour_words,
    keep_name,
    kind_name,
    level_name,
    minutes_words,
    purpose_name,
    scale_name,
)
from ui.wording.storage import storage_sentence

__all__ = [
    "audience_name",
    "content_fault_sentences",
    "day_name",
    "edit_name",
    "fault_sentence",
    "fault_sentences",
    "finding_sentence",
    "fix_name",
    "form_name",
    "hour_words",
    "keep_name",
    "kind_name",
    "level_name",
    "minutes_words",
    "purpose_name",
    "refusal",
    "scale_name",
    "storage_sentence",
]
