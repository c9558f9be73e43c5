"""The domain: plans, briefs, times, advice. Pure functions over immutable values; no window, no paper."""

VERSION = "0.1.0"
"""The version of the app."""
