"""Fitting a day to the time there is: ``fit(plan, wish)`` gives several ways, each a whole edit to look at first."""

from planner.fitting.engine import fit
from planner.fitting.wish import NewEnd, Proposal, RunningLate, Way

__all__ = ["NewEnd", "Proposal", "RunningLate", "Way", "fit"]
