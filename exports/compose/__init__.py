"""Composers: each makes one document's Outline from what its reader may see of a plan."""
