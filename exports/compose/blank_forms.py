"""Blank forms for people's hands: looking back, what each takes on, and who came. Nothing is filled in."""

from exports.compose.paper import paper
from exports.compose.setting import Setting
from exports.outline import Outline
from exports.pieces import FillPart, Slips
from planner.precautions import holds

ROWS = 18
STROKES = 140


def evaluation(setting: Setting) -> Outline:
    """Return the slip to look back with."""
    said = setting.words.evaluation_slip
    slip = Slips(
        title=said.title,
        task=said.task,
        parts=(
            FillPart("lines", said.keep, lines=2),
            FillPart("lines", said.change, lines=2),
            FillPart("ticks", said.say, said.scale),
            FillPart("ticks", said.rest, said.scale),
            FillPart("lines", said.missing, lines=1),
        ),
        last=said.last,
        on_a_sheet=1 if setting.options.large_print else 2,
    )
    return paper(setting, "evaluation", setting.words.evaluation, slip, edges=slip.on_a_sheet > 1)


def commitments(setting: Setting) -> Outline:
    """Return the slip for what somebody takes on."""
    said = setting.words.commitment_slip
    slip = Slips(
        title=said.title,
        task=said.task,
        parts=(
            FillPart("lines", said.what, lines=2),
            FillPart("line", said.when),
            FillPart("lines", said.need, lines=1),
            FillPart("lines", said.holds, lines=1),
            FillPart("line", said.stop),
        ),
        on_a_sheet=1 if setting.options.large_print else 2,
    )
    return paper(setting, "commitments", setting.words.commitments, slip, edges=slip.on_a_sheet > 1)


def sign_in(setting: Setting) -> Outline:
    """Return the sheet of who came, in the way that the options choose: a number unless more is wanted."""
    said, options = setting.words.sign_in_sheet, setting.options
    if options.sign_in == "count":
        parts = [FillPart("line", label) for label in said.counted]
        slip = Slips(said.count.title, said.count.task, (*parts, FillPart("line", said.counted_by)))
    elif options.sign_in == "tally":
        slip = Slips(said.tally.title, said.tally.task, (FillPart("strokes", lines=STROKES),))
    elif options.sign_in == "chosen-name" and holds(setting.plan, "no-names"):
        # No list of names comes into being: each has a slip of her own.
        slip = Slips(
            title=said.chosen.title,
            task=said.own.task,
            parts=(FillPart("line", said.own_name),),
            on_a_sheet=1 if options.large_print else 4,
        )
    elif options.sign_in == "chosen-name":
        parts = [FillPart("table", options=said.chosen_heads, lines=ROWS)]
        kept = (FillPart("line", said.kept_by), FillPart("line", said.destroyed_on))
        slip = Slips(said.chosen.title, said.chosen.task, (*parts, *kept))
    else:
        slip = Slips(
            title=said.contact.title,
            task=said.contact.task,
            parts=(
                FillPart("line", said.contact_name),
                FillPart("line", said.contact_way),
                FillPart("ticks", said.contact_for, said.purposes),
                FillPart("line", said.kept_by),
                FillPart("line", said.destroyed_on),
            ),
            last=said.contact_no,
            on_a_sheet=1 if options.large_print else 2,
        )
    return paper(setting, "sign-in", setting.words.sign_in, slip, edges=slip.on_a_sheet > 1)
