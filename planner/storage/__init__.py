"""Keeping plans: their file form, writing without loss, recovery, and what belongs to a person."""
