"""What of a plan is written for others or taken from them: templates, and briefs that people can read."""

from typing import TYPE_CHECKING

from planner.edits.whole import TakeBrief
from planner.plan import Plan
from planner.reading import FaultsFound
from planner.storage.atomic import save as save_bytes
from planner.storage.errors import StorageError, shown_name
from planner.storage.places import Places
from planner.storage.vault import FileKey
from ui.bench import Bench
from ui.wording import day_name
from ui.words import translate

if TYPE_CHECKING:
    from ui.files import Files


class SharedFiles:
    """Templates and briefs, as the Plan menu sees them."""

    def __init__(self, bench: Bench, folders: Places, files: "Files") -> None:
        self._bench = bench
        self._folders = folders
        self._files = files

    def save_template(self, *, day: str | None = None) -> None:
        """Save the session, or one day of it, as a template, showing first what is taken out of it."""
        if not self._files.protection.agrees_to_plain("template"):
            return
        from planner.templates import as_template, one_day
        from ui.dialogs.stripped import agrees_to_strip

        plan = self._bench.document.plan
        at = next((at for at, one in enumerate(plan.days) if one.id == day and len(plan.days) > 1), None)
        template, stripped = as_template(
            plan if day is None else one_day(plan, day),
            title=_title_of_day(plan, at) if at is not None and plan.title else None,
        )
        if not agrees_to_strip(self._files.window, stripped):
            return
        from planner.storage.places import made

        try:
            folder = made(self._folders.templates)
        except StorageError as trouble:
            self._files.told(trouble)
            return
        ending = ".sutemplate" if at is None else f"-{at + 1}.sutemplate"
        name = str(folder / self._files.suggested_name(ending))
        path = self._files.asked_to_save(
            translate("Files", "Save as template"), name, translate("Files", "Templates") + " (*.sutemplate)"
        )
        if path is not None:
            from planner.storage.files import save_plan

            if self._files.tried(lambda: save_plan(path, template)):
                self._bench.said.emit(translate("Files", "The template is saved as {name}.", name=shown_name(path)))

    def new_from_template(self) -> None:
        """Let a template be chosen and begin a plan from it."""
        from ui.dialogs.template_chooser import choose_template

        template = choose_template(self._files.window, self._bench)
        if template is not None and self._files.may_leave():
            self.begin_from(template)

    def open_brief(self) -> None:
        """Take the answers of a brief, or of another plan, into this plan; one step of undo."""
        kinds = translate("Files", "Briefs and plans") + " (*.yaml *.yml *.suplan *.sutemplate)"
        path = self._files.asked_to_open(translate("Files", "Take answers from a brief"), kinds)
        if path is None:
            return
        from content.briefs import decode_brief
        from planner.storage.files import read_whole
        from planner.storage.vault import PassphraseNeeded

        def take() -> None:
            data = read_whole(path)
            try:
                brief = decode_brief(data)
            except PassphraseNeeded:
                opened = self._files.protection.opened(path)
                if opened is None:
                    return
                brief = opened.plan.brief
            except FaultsFound as found:
                raise FaultsFound(found.faults, source=str(path)) from None
            self._bench.do(TakeBrief(brief), translate("Files", "Took the answers from a brief"))

        if self._files.tried(take):
            self._files.window.go_to("questions")

    def save_brief(self) -> None:
        """Save the answers as a brief that people can read and change with a text editor."""
        if not self._files.protection.agrees_to_plain("brief"):
            return
        from content.briefs import encode_brief

        path = self._files.asked_to_save(
            translate("Files", "Save the answers"),
            self._files.suggested_name(".yaml"),
            translate("Files", "Briefs") + " (*.yaml)",
        )
        brief = self._bench.document.plan.brief
        if path is not None and self._files.tried(lambda: save_bytes(path, encode_brief(brief))):
            self._bench.said.emit(translate("Files", "The answers are saved as {name}.", name=shown_name(path)))

    def begin_from(self, template: Plan, *, key: FileKey | None = None) -> None:
        """Begin a plan from a template; the template stays as it is."""
        from planner.templates import from_template

        self._files.show(
            from_template(template, new_id=self._bench.new_id, brief=None, title=template.title), key=key
        )
        self._files.window.go_to("agenda")
        self._bench.said.emit(
            translate("Files", "A new plan from a template. It is not saved yet; the template stays as it is.")
        )


def _title_of_day(plan: Plan, at: int) -> str:
    """Return what the template of one day is called: not as that of the whole session."""
    return translate("Files", "{plan}, {day}", plan=plan.title, day=day_name(plan, at))
