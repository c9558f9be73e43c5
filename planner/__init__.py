"""The domain: plans, briefs, times, advice. Pure functions over immutable values; no window, no paper."""
