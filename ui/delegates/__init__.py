"""Painting the rows of lists and tables."""
