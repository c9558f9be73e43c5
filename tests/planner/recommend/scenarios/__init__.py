"""What an experienced facilitator expects of the advice, as data: written from the facts, never from the weights."""

from tests.planner.recommend.scenarios.gaps import GAPS
from tests.planner.recommend.scenarios.moments import MOMENTS
from tests.planner.recommend.scenarios.risks import RISKS
from tests.planner.recommend.scenarios.rooms import ROOMS
from tests.planner.recommend.scenarios.wishes import WISHES

SCENARIOS = (*WISHES, *MOMENTS, *RISKS, *ROOMS, *GAPS)

__all__ = ["SCENARIOS"]
