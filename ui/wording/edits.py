"""Edits as the steps of undo that people read, and why an edit makes no sense."""

from planner.edits import Edit
from planner.plan import PlanError
from ui.words import QT_TRANSLATE_NOOP, translate, translate_with

_NAMES = {
    "AddBlocks": QT_TRANSLATE_NOOP("Edits", "Added to the agenda"),
    "RemoveBlocks": QT_TRANSLATE_NOOP("Edits", "Removed a block"),
    "MoveBlocks": QT_TRANSLATE_NOOP("Edits", "Moved a block"),
    "DuplicateBlock": QT_TRANSLATE_NOOP("Edits", "Doubled a block"),
    "ParkBlocks": QT_TRANSLATE_NOOP("Edits", "Parked a block"),
    "SplitBlock": QT_TRANSLATE_NOOP("Edits", "Split a block"),
    "JoinBlocks": QT_TRANSLATE_NOOP("Edits", "Joined blocks"),
    "AddDay": QT_TRANSLATE_NOOP("Edits", "Added a day"),
    "RemoveDay": QT_TRANSLATE_NOOP("Edits", "Removed a day"),
    "ChangeHours": QT_TRANSLATE_NOOP("Edits", "Changed the hours"),
    "Retitle": QT_TRANSLATE_NOOP("Edits", "Changed the title"),
    "Retime": QT_TRANSLATE_NOOP("Edits", "Changed the minutes"),
    "Pin": QT_TRANSLATE_NOOP("Edits", "Pinned the start"),
    "Pin/off": QT_TRANSLATE_NOOP("Edits", "Let the start follow on"),
    "RuleGap": QT_TRANSLATE_NOOP("Edits", "Changed what the free minutes may do"),
    "ChangeKind": QT_TRANSLATE_NOOP("Edits", "Changed the kind"),
    "ChangePurpose": QT_TRANSLATE_NOOP("Edits", "Changed the purpose"),
    "ChangeForm": QT_TRANSLATE_NOOP("Edits", "Changed the group form"),
    "Mark": QT_TRANSLATE_NOOP("Edits", "Changed what may be cut"),
    "AssignLead": QT_TRANSLATE_NOOP("Edits", "Changed who leads"),
    "AssignSecond": QT_TRANSLATE_NOOP("Edits", "Changed who is second"),
    "ChangeSteps": QT_TRANSLATE_NOOP("Edits", "Changed the steps"),
    "ChangeMaterials": QT_TRANSLATE_NOOP("Edits", "Changed the materials"),
    "PrintHandout": QT_TRANSLATE_NOOP("Edits", "Chose to print the handout"),
    "PrintHandout/off": QT_TRANSLATE_NOOP("Edits", "Left out the handout"),
    "WritePublicTitle": QT_TRANSLATE_NOOP("Edits", "Changed the title that others read"),
    "WritePublicNotes": QT_TRANSLATE_NOOP("Edits", "Changed the notes for everybody"),
    "WritePrivateNotes": QT_TRANSLATE_NOOP("Edits", "Changed the notes only you see"),
    "Rename": QT_TRANSLATE_NOOP("Edits", "Changed the plan's title"),
    "Answer": QT_TRANSLATE_NOOP("Edits", "Changed an answer"),
    "TakeBrief": QT_TRANSLATE_NOOP("Edits", "Took the answers of a brief"),
    "Pick": QT_TRANSLATE_NOOP("Edits", "Picked a tool"),
    "Rearrange": QT_TRANSLATE_NOOP("Edits", "Arranged the agenda"),
    "ChangeSafety": QT_TRANSLATE_NOOP("Edits", "Changed the safety page"),
    "PutThreat": QT_TRANSLATE_NOOP("Edits", "Changed a threat"),
    "RemoveThreat": QT_TRANSLATE_NOOP("Edits", "Removed a threat"),
    "AnswerThreat": QT_TRANSLATE_NOOP("Edits", "Wrote what we do about a threat"),
    "DropThreats": QT_TRANSLATE_NOOP("Edits", "Let go of the threats"),
    "KeepThreats": QT_TRANSLATE_NOOP("Edits", "Chose what becomes of the threats"),
    "CheckItem": QT_TRANSLATE_NOOP("Edits", "Answered a check-list"),
    "WriteCard": QT_TRANSLATE_NOOP("Edits", "Changed the card"),
    "TurnPrecaution": QT_TRANSLATE_NOOP("Edits", "Changed what this plan does by itself"),
    "Replace": QT_TRANSLATE_NOOP("Edits", "Took another version of the plan"),
    "Hear": QT_TRANSLATE_NOOP("Edits", "Look at it again"),
    "SwapTool": QT_TRANSLATE_NOOP("Edits", "Swapped the tool"),
    "RunBeside": QT_TRANSLATE_NOOP("Edits", "Made room beside a block"),
    "AddStrand": QT_TRANSLATE_NOOP("Edits", "Added a strand"),
    "RemoveStrand": QT_TRANSLATE_NOOP("Edits", "Removed a strand"),
    "RetitleGroup": QT_TRANSLATE_NOOP("Edits", "Changed the title of a group"),
    "EquipStrand": QT_TRANSLATE_NOOP("Edits", "Changed what a strand carries"),
    "DescribeStrand": QT_TRANSLATE_NOOP("Edits", "Described a strand"),
    "Dissolve": QT_TRANSLATE_NOOP("Edits", "Put strands one after the other"),
    "SetReasonAside": QT_TRANSLATE_NOOP("Edits", "Not so for us"),
    "SayReasonsAgain": QT_TRANSLATE_NOOP("Edits", "Say the reasons again"),
    "Bring": QT_TRANSLATE_NOOP("Edits", "Said who brings it"),
    "Pack": QT_TRANSLATE_NOOP("Edits", "Noted what is packed"),
    "PackBack": QT_TRANSLATE_NOOP("Edits", "Noted what is packed again"),
    "TickOff": QT_TRANSLATE_NOOP("Edits", "Ticked off a task"),
    "SetLimit": QT_TRANSLATE_NOOP("Edits", "Changed a figure of the checks"),
    "Silence": QT_TRANSLATE_NOOP("Edits", "Left it as it is"),
    "KeepVersion": QT_TRANSLATE_NOOP("Edits", "Kept this version"),
    "RestoreVersion": QT_TRANSLATE_NOOP("Edits", "Went back to a version"),
    "ForgetVersion": QT_TRANSLATE_NOOP("Edits", "Let a version go"),
    "TakeChanges": QT_TRANSLATE_NOOP("Edits", "Took over changes"),
    "InOneStep": QT_TRANSLATE_NOOP("Edits", "Changed several things"),
}

_REFUSALS = {
    "no-such-block": QT_TRANSLATE_NOOP("Edits", "This block is no longer in the plan."),
    "no-such-day": QT_TRANSLATE_NOOP("Edits", "This day is no longer in the plan."),
    "no-day-yet": QT_TRANSLATE_NOOP("Edits", "Add a day first, so that there is somewhere to put it."),
    "no-such-measure": QT_TRANSLATE_NOOP("Edits", "This measure is no longer in the plan."),
    "no-such-threat": QT_TRANSLATE_NOOP("Edits", "This threat is no longer in the plan."),
    "too-many-rows": QT_TRANSLATE_NOOP("Edits", "A list on the safety page holds {most} lines at most."),
    "no-such-strand": QT_TRANSLATE_NOOP("Edits", "This strand is no longer in the plan."),
    "rests-on-risk": QT_TRANSLATE_NOOP(
        "Edits", "What rests on the answers about risk is hidden for now only; a plan never keeps it."
    ),
    "too-many-blocks": QT_TRANSLATE_NOOP("Edits", "A plan holds {most} blocks at most."),
    "too-many-days": QT_TRANSLATE_NOOP("Edits", "A plan holds {most} days at most."),
    "too-many-versions": QT_TRANSLATE_NOOP(
        "Edits", "A plan keeps {most} versions at most. Let an older one go first, under “Versions and copies”."
    ),
    "no-such-version": QT_TRANSLATE_NOOP("Edits", "This version is no longer in the plan."),
    "no-group-in-a-group": QT_TRANSLATE_NOOP("Edits", "Strands cannot stand inside a strand."),
    "no-place-to-split": QT_TRANSLATE_NOOP("Edits", "A block of {minutes} min cannot be split there."),
    "not-side-by-side": QT_TRANSLATE_NOOP(
        "Edits", "Only blocks that stand one after the other can be joined. Choose two or more of those."
    ),
    "not-an-hour": QT_TRANSLATE_NOOP("Edits", "“{value}” is not an hour. Write it like 09:30."),
    "end-before-start": QT_TRANSLATE_NOOP("Edits", "A day cannot end before it begins."),
    "no-such-length": QT_TRANSLATE_NOOP("Edits", "A block lasts from 1 to 1,800 minutes; a note may have none."),
}


def edit_name(edit: Edit) -> str:
    """Return the name of an edit as a step of undo."""
    name = type(edit).__name__
    if name == "Pin" and getattr(edit, "start", None) is None:
        name = "Pin/off"
    if name == "PrintHandout" and not getattr(edit, "handout", True):
        name = "PrintHandout/off"
    return translate("Edits", _NAMES.get(name, _NAMES["InOneStep"]))


def refusal(trouble: PlanError) -> str:
    """Return in one sentence why an edit makes no sense."""
    text = _REFUSALS.get(trouble.code)
    if text is None:
        return translate("Edits", "This cannot be done here.")
    return translate_with("Edits", text, trouble.params)
