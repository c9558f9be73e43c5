"""What is wrong in a file, as sentences: what, where, and what to do."""

from collections.abc import Iterable
from pathlib import Path

from content.faults import ContentFault
from planner.reading import Fault, FaultsFound
from planner.storage.errors import shown
from ui.words import QT_TRANSLATE_NOOP, translate, translate_with

_SENTENCES = {
    # The file as a whole
    "empty-file": QT_TRANSLATE_NOOP(
        "Faults", "The file is empty. A brief with no answers yet is written as {} alone."
    ),
    "too-large": QT_TRANSLATE_NOOP("Faults", "The file is larger than {most} MB, which is more than we read."),
    "not-utf-8": QT_TRANSLATE_NOOP(
        "Faults", "This is not a text file that we can read. Save it as plain text in UTF-8, or choose another file."
    ),
    "and-more": QT_TRANSLATE_NOOP("Faults", "There is more like this. Mend these first, then try again."),
    "not-readable": QT_TRANSLATE_NOOP(
        "Faults", "This file could not be read. See that it is a file and may be read."
    ),
    "not-a-plan": QT_TRANSLATE_NOOP("Faults", "This is not a plan or template made by Shaking Up Planner."),
    "not-a-template": QT_TRANSLATE_NOOP("Faults", "This is a plan, not a template. Save it as one first."),
    "not-a-shelf": QT_TRANSLATE_NOOP("Faults", "This is not a toolkit that Shaking Up Planner has kept."),
    "shelf-does-not-match": QT_TRANSLATE_NOOP("Faults", "The toolkit and its copies of tools do not match."),
    "newer-version": QT_TRANSLATE_NOOP(
        "Faults",
        "This was made by a newer version of Shaking Up Planner (file version {version}). Update to open it.",
    ),
    "not-faithful": QT_TRANSLATE_NOOP(
        "Faults", "This plan could not be saved so that it would open the same again. Please tell us about it."
    ),
    # Protected plans
    "protected": QT_TRANSLATE_NOOP("Faults", "This plan is protected. It opens with its passphrase."),
    "wrong-passphrase": QT_TRANSLATE_NOOP(
        "Faults",
        "That passphrase does not open this plan."
        " If you are sure it is right, the file may be damaged; try a backup.",
    ),
    "protected-header": QT_TRANSLATE_NOOP(
        "Faults", "This protected plan is damaged: it breaks off, or asks for more than we allow. Try a backup of it."
    ),
    "protected-damaged": QT_TRANSLATE_NOOP(
        "Faults", "The passphrase is right, but what is inside this file is damaged. Try a backup of it."
    ),
    "empty-passphrase": QT_TRANSLATE_NOOP("Faults", "A passphrase cannot be empty. Type some words."),
    "long-passphrase": QT_TRANSLATE_NOOP("Faults", "This passphrase is longer than we can take. Type fewer words."),
    "no-memory": QT_TRANSLATE_NOOP(
        "Faults",
        "This needs {most} MB of free memory, which is not to be had here. Close other programs and try again.",
    ),
    "no-vault": QT_TRANSLATE_NOOP(
        "Faults",
        "Protected plans need the Python package PyNaCl, which does not load here. Install it and try again.",
    ),
    # The way it is written
    "not-json": QT_TRANSLATE_NOOP("Faults", "The file breaks off or is damaged here. Try an earlier copy of it."),
    "not-yaml": QT_TRANSLATE_NOOP(
        "Faults", "This line cannot be understood. Look for a missing colon, quote or bracket, here or just above."
    ),
    "tab": QT_TRANSLATE_NOOP("Faults", "A tab stands at the beginning of this line. Use spaces instead."),
    "too-deep": QT_TRANSLATE_NOOP("Faults", "Lists and keys are nested deeper here than any of our files needs."),
    "too-many-pieces": QT_TRANSLATE_NOOP(
        "Faults", "The file has more than {most} pieces, which is more than we read."
    ),
    "second-document": QT_TRANSLATE_NOOP("Faults", "A second document begins here. Keep one document in a file."),
    "alias": QT_TRANSLATE_NOOP("Faults", "*{name} repeats another part of the file. Write the text out instead."),
    "anchor": QT_TRANSLATE_NOOP("Faults", "&{name} is a mark for repeating. Take it out and write the text itself."),
    "tag": QT_TRANSLATE_NOOP("Faults", "The tag {name} is not used in our files. Take it out."),
    "merge-key": QT_TRANSLATE_NOOP("Faults", "<< takes in other keys. Write them out instead."),
    "repeated-key": QT_TRANSLATE_NOOP("Faults", "“{key}” stands here twice. Keep one of them."),
    "key-not-text": QT_TRANSLATE_NOOP("Faults", "A key has to be a plain word here."),
    "control-character": QT_TRANSLATE_NOOP(
        "Faults", "A character that cannot be seen stands in this text. Type the text anew."
    ),
    "half-character": QT_TRANSLATE_NOOP(
        "Faults", "Half of a character stands in this text, perhaps cut from an emoji. Type the text anew."
    ),
    # Values
    "unknown-key": QT_TRANSLATE_NOOP("Faults", "There is no key “{key}”. Take it out, or see the list of keys."),
    "unknown-key/near": QT_TRANSLATE_NOOP("Faults", "There is no key “{key}”. Did you mean “{near}”?"),
    "missing-key": QT_TRANSLATE_NOOP("Faults", "“{key}” is missing here. Add it."),
    "not-a-mapping": QT_TRANSLATE_NOOP(
        "Faults", "Here should stand keys with their values, like “title: A safer bus route”."
    ),
    "not-a-list": QT_TRANSLATE_NOOP("Faults", "“{where}” takes a list, like [one, two]."),
    "not-a-choice": QT_TRANSLATE_NOOP("Faults", "“{value}” is no answer to “{where}”. Choose from: {choices}."),
    "not-a-choice/near": QT_TRANSLATE_NOOP("Faults", "“{value}” is no answer to “{where}”. Did you mean “{near}”?"),
    "said-twice": QT_TRANSLATE_NOOP("Faults", "“{value}” is said twice. Keep one of them."),
    "too-many": QT_TRANSLATE_NOOP("Faults", "“{where}” holds more than {most}. Take some out."),
    "too-long": QT_TRANSLATE_NOOP("Faults", "The text of “{where}” is longer than {most} characters. Shorten it."),
    "empty-text": QT_TRANSLATE_NOOP("Faults", "“{where}” has no words yet. Write some."),
    "not-text": QT_TRANSLATE_NOOP("Faults", "“{where}” takes a text. Put it in quotes."),
    "not-a-number": QT_TRANSLATE_NOOP("Faults", "“{value}” is not a whole number, which “{where}” needs."),
    "out-of-range": QT_TRANSLATE_NOOP("Faults", "“{where}” can be from {least} to {most}, not {value}."),
    "out-of-range/least": QT_TRANSLATE_NOOP("Faults", "“{where}” can be {least} or more, not {value}."),
    "not-yes-or-no": QT_TRANSLATE_NOOP("Faults", "“{where}” takes yes or no, not “{value}”."),
    "not-people": QT_TRANSLATE_NOOP(
        "Faults", '“{value}” is not a number of people. Write a whole number from 1 to 500, or a range like "12-25".'
    ),
    "not-an-hour": QT_TRANSLATE_NOOP(
        "Faults",
        '“{value}” is not an hour. Write it with two digits and quotes, like "09:00", at the latest "30:00".',
    ),
    "no-such-date": QT_TRANSLATE_NOOP(
        "Faults", "There is no such date. Write it as year, month and day: 2027-03-08."
    ),
    "end-before-start": QT_TRANSLATE_NOOP(
        "Faults", 'This day ends before it begins. An end after midnight goes on counting: 01:00 is "25:00".'
    ),
    "fixed-outside-day": QT_TRANSLATE_NOOP(
        "Faults", "A fixed time lies outside the hours of its day. Change one of them."
    ),
    "not-an-id": QT_TRANSLATE_NOOP(
        "Faults", "“{value}” is no id. Ids are lower-case words joined by hyphens, like red-lines."
    ),
    "not-that-shape": QT_TRANSLATE_NOOP("Faults", "“{value}” is not written as “{where}” has to be."),
    # Plans
    "repeated-id": QT_TRANSLATE_NOOP(
        "Faults", "Two things in this plan have the same id, {id}. Try an earlier copy of it."
    ),
    "too-many-blocks": QT_TRANSLATE_NOOP(
        "Faults", "This plan has more than {most} blocks, which is more than we read."
    ),
    "damaged-version": QT_TRANSLATE_NOOP(
        "Faults", "The version “{name}” that this plan keeps of itself is damaged. Try an earlier copy of the plan."
    ),
    "too-many-versions": QT_TRANSLATE_NOOP(
        "Faults", "This plan keeps more than {most} versions of itself, which is more than we read."
    ),
    "tool-not-in-plan": QT_TRANSLATE_NOOP(
        "Faults", "“{title}” runs the tool {tool}, but this plan holds no copy of it."
    ),
    # Content
    "range-out-of-order": QT_TRANSLATE_NOOP(
        "Faults", "The figures of “{where}” are out of order: least, usual, most."
    ),
    "no-minutes": QT_TRANSLATE_NOOP("Faults", "“{where}” has no minutes yet. Say how long it takes."),
    "steps-do-not-sum": QT_TRANSLATE_NOOP(
        "Faults", "The steps last {sum} minutes together, but the usual time is {usual}. Make them agree."
    ),
    "key-ideas-count": QT_TRANSLATE_NOOP("Faults", "A tool names one to three key ideas, its main one first."),
    "link-not-https": QT_TRANSLATE_NOOP("Faults", "The link {link} does not begin with https://."),
    "no-such-tool": QT_TRANSLATE_NOOP(
        "Faults", "“{where}” names {id}, and there is no such tool here or among ours."
    ),
    "missing-adaptation": QT_TRANSLATE_NOOP("Faults", "“adaptations” needs a line for “{key}”."),
    "unknown-adaptation": QT_TRANSLATE_NOOP("Faults", "“adaptations” has no “{key}”. Choose from: {choices}."),
    "wrong-kind": QT_TRANSLATE_NOOP("Faults", "A sheet of the kind “{kind}” belongs into the folder {folder}."),
    "not-a-key-idea": QT_TRANSLATE_NOOP("Faults", "There is no key idea of this name. The six are: {choices}."),
    "wrong-ending": QT_TRANSLATE_NOOP("Faults", "Nobody reads this file: give it the ending .yaml."),
    "repeated-sheet": QT_TRANSLATE_NOOP("Faults", "{id} stands in tools and in frames. Keep one of them."),
    "no-sheet-to-translate": QT_TRANSLATE_NOOP("Faults", "There is no sheet {id} that these words could translate."),
    "not-a-word": QT_TRANSLATE_NOOP(
        "Faults", "“{key}” is not among the words of a sheet, so it has no translation. Take it out."
    ),
    "no-content": QT_TRANSLATE_NOOP(
        "Faults",
        "There is nothing here that a pack holds: tools, frames, key_ideas or templates, in folders of those names.",
    ),
    "nothing-to-take": QT_TRANSLATE_NOOP(
        "Faults", "This pack holds no tools, frame activities or templates, and those are what can be taken over."
    ),
    "tool-not-faithful": QT_TRANSLATE_NOOP(
        "Faults", "“{title}” holds a character that no text file keeps. Type its texts anew."
    ),
}


def fault_sentence(fault: Fault) -> str:
    """Return one fault as a sentence, without file and line."""
    text = _SENTENCES.get(_variant(fault))
    if text is None:
        return translate("Faults", "Something here could not be understood ({code}).", code=fault.code)
    place = fault.where or translate("Faults", "this file")
    return translate_with("Faults", text, {"value": "…", **fault.params, "where": place})


def fault_sentences(found: FaultsFound) -> list[str]:
    """Return all faults of a file as sentences, each with the file (where it is known) and the line or place."""
    return [_placed(fault, shown(Path(found.source)) if found.source else "") for fault in found.faults]


def content_fault_sentences(faults: Iterable[ContentFault]) -> list[str]:
    """Return faults of content files as sentences, each with its file and line."""
    return [_placed(fault.fault, fault.file) for fault in faults]


def _variant(fault: Fault) -> str:
    if fault.params.get("near"):
        return f"{fault.code}/near"
    if fault.code == "out-of-range" and fault.params.get("most") == "None":
        return "out-of-range/least"
    return fault.code


def _placed(fault: Fault, source: str) -> str:
    sentence = fault_sentence(fault)
    if fault.line is not None:
        return f"{source}:{fault.line}: {sentence}" if source else _at_line(fault.line, sentence)
    if fault.where and "{where}" not in _SENTENCES.get(_variant(fault), ""):
        sentence = f"{sentence} ({fault.where})"
    return f"{source}: {sentence}" if source else sentence


def _at_line(line: int, sentence: str) -> str:
    return translate("Faults", "Line {line}: {sentence}", line=line, sentence=sentence)
