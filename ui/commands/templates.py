"""``template list``, ``template save`` and ``template new``."""

import argparse
from pathlib import Path

from content.ready_made import ready_made
from planner.ids import derived_ids
from planner.plan import Plan
from planner.refitting import refitted
from planner.storage.files import open_plan
from planner.storage.places import places
from planner.storage.vault import FileKey
from planner.templates import as_template, from_template, one_day
from ui.commands.given import (
    STANDARD_INPUT,
    is_folder,
    is_there,
    keep_apart,
    keep_brief,
    place_for,
    sealed_brief_from,
    sealed_plan_from,
    template_from,
    write_plan,
)
from ui.commands.told import Refused, say
from ui.wording.differences import told
from ui.wording.labels import minutes_words
from ui.wording.stripped import stripped_sentence
from ui.words import translate

_ENDING = ".sutemplate"


def list_command(arguments: argparse.Namespace) -> int:  # noqa: ARG001 - it takes none
    """Tell which templates there are, shipped and one's own."""
    for card in ready_made():
        say(f"{card.id:<18}  {minutes_words(card.minutes):<12}  {card.title}: {card.about}")
    for path in _own():
        say(f"{path.stem:<18}  {translate('Commands', 'your own')}")
    return 0


def save_command(arguments: argparse.Namespace) -> int:
    """Strip a plan to a template, write it, and tell what went."""
    path = place_for(arguments.out)
    plan, key = sealed_plan_from(arguments.plan, arguments.passphrase_fd)
    keep_apart(arguments.plan, path)
    if arguments.day is not None:
        if not 1 <= arguments.day <= len(plan.days):
            raise Refused(translate("Commands", "There is no day {number} in this plan.", number=arguments.day))
        plan = one_day(plan, plan.days[arguments.day - 1].id)
    template, stripped = as_template(plan, new_id=derived_ids("template", plan.id))
    write_plan(path, template)
    if stripped:
        say(translate("Commands", "Taken out:"))
        say(*(f"  {stripped_sentence(each)}" for each in stripped))
    if key is not None:
        say(translate("Commands", "The plan is protected; the template is not."))
    say(
        translate(
            "Commands", "Titles, steps and public notes stay as they are: read them through before you pass it on."
        )
    )
    return 0


def new_command(arguments: argparse.Namespace) -> int:
    """Start a plan from a template, fitted to the hours and people of a brief, and tell what was changed."""
    if arguments.template == arguments.brief == STANDARD_INPUT:
        raise Refused(translate("Commands", "Only one of TEMPLATE and BRIEF can be standard input."))
    path = place_for(arguments.out, force=arguments.force)
    if arguments.brief is not None:
        keep_brief(arguments.brief, path)
    template, key = _named(arguments.template, arguments.passphrase_fd)
    brief = None
    if arguments.brief is not None:
        brief, brief_key = sealed_brief_from(arguments.brief, arguments.passphrase_fd)
        key = brief_key or key
    laid_out = from_template(template, new_id=derived_ids("from-template", template.id, brief), brief=brief)
    plan = refitted(laid_out, template.brief)
    write_plan(path, plan, key=key)
    changed = told(laid_out, plan, starts=False)
    if changed:
        say(translate("Commands", "Changed to fit:"))
        say(*(f"  {row.sentence}" for row in changed))
    return 0


def _named(name: str, passphrase_fd: int | None) -> tuple[Plan, FileKey | None]:
    """Return a shipped template by its name, one of one's own, or a template's file; with its key if protected."""
    for card in ready_made():
        if card.id == name:
            return open_plan(card.file).plan, None
    for path in _own():
        if path.stem == name:
            return template_from(str(path), passphrase_fd)
    if name != STANDARD_INPUT and not is_there(Path(name)) and "." not in name and "/" not in name:
        known = ", ".join(card.id for card in ready_made())
        raise Refused(
            translate("Commands", "There is no template “{name}”. There are: {known}.", name=name, known=known)
        )
    return template_from(name, passphrase_fd)


def _own() -> list[Path]:
    folder = places().templates
    return sorted(folder.glob(f"*{_ENDING}")) if is_folder(folder) else []
