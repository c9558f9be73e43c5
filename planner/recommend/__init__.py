"""Advice: from a brief and the catalog to ranked key ideas and tools with reasons."""
