"""Named versions of a plan, copies to share, and taking over what somebody else changed in theirs."""

from planner.copies import copy_to_share
from planner.plan import Plan, PlanError
from planner.storage.errors import shown_name
from ui.bench import Bench
from ui.files import Files
from ui.words import translate


class Copies:
    """What the window's menu does with versions and copies of the open plan."""

    def __init__(self, bench: Bench, files: Files) -> None:
        self._bench = bench
        self._files = files

    def show_versions(self) -> None:
        """Show the versions that the plan keeps, to compare, to go back to, and to merge with another file."""
        from ui.dialogs.versions import Versions

        Versions(self._files.window, self._bench, other_file=self._other_plan).exec()

    def share(self) -> None:
        """Write a copy for somebody else, told first what stays behind; both files keep the version in common."""
        plan = self._bench.document.plan
        try:
            made = copy_to_share(
                plan,
                name=translate("Copies", "Shared copy {number}", number=1 + len(plan.snapshots)),
                new_id=self._bench.new_id,
            )
        except PlanError as refusal:
            self._files.say(self._bench.explained(refusal))
            return
        from ui.dialogs.stripped import agrees_to_share

        document = self._bench.document
        if not agrees_to_share(self._files.window, made.left_out, is_protected=document.is_protected):
            return
        path = self._files.asked_for_copy(translate("Copies", "Save a copy to share"))
        if path is not None and path == self._bench.document.path:
            self._files.say(translate("Copies", "That is your own file. Give the copy another name."))
            return
        if path is None or not self._files.tried(lambda: self._bench.document.save_copy(path, made.copy)):
            return
        if made.keep is not None:
            self._bench.do(made.keep, translate("Copies", "Kept the version that was shared"))
        self._bench.said.emit(
            translate(
                "Copies",
                "The copy is saved as {name}. Save your plan too: both keep what they have in common.",
                name=shown_name(path),
            )
        )

    def _other_plan(self) -> tuple[str, Plan] | None:
        """Return the name and the plan of another file that somebody chose, or None."""
        kinds = translate("Files", "Plans and templates") + " (*.suplan *.sutemplate)"
        path = self._files.asked_to_open(translate("Copies", "Compare with another file"), kinds)
        found: list[Plan] = []

        def read() -> None:
            opened = self._files.protection.opened(path) if path is not None else None
            if opened is not None:
                found.append(opened.plan)

        if path is None or not self._files.tried(read) or not found:
            return None
        return shown_name(path), found[0]
