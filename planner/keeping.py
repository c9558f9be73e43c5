"""What of a plan is kept in its file: all of it but the threats, which a file holds only when wanted and sealed."""

from msgspec.structs import replace

from planner.plan import Plan


def as_kept(plan: Plan, *, protected: bool) -> Plan:
    """Return the plan as its file will hold it; ``protected`` says whether that file is sealed.

    A list of threats is the most dangerous thing that a plan can hold. It stays in the open document and is
    dropped when that closes, unless somebody chose to keep it, and then in a protected plan only.
    """
    if not plan.safety.threats or (protected and plan.safety.keep_threats):
        return plan
    return without_threats(plan)


def without_threats(plan: Plan) -> Plan:
    """Return the plan with no threats; measures stay, those too that answer a threat."""
    return replace(plan, safety=replace(plan.safety, threats=())) if plan.safety.threats else plan


def dropped_at_closing(plan: Plan, *, protected: bool) -> int:
    """Return how many threats go when the plan is closed."""
    return len(plan.safety.threats) - len(as_kept(plan, protected=protected).safety.threats)


def with_threats_of(plan: Plan, worked_on: Plan) -> Plan:
    """Return a plan that takes the place of the open one, with the threats that are being worked on there.

    No file holds them, so an older state of the plan has none, and that is no wish to drop them. One that keeps its
    threats on purpose has its own.
    """
    if plan.safety.keep_threats or not worked_on.safety.threats:
        return plan
    return replace(plan, safety=replace(plan.safety, threats=worked_on.safety.threats))
