"""Outline to PDF: fonts, measures, boxes, and one renderer for each piece. Only here is reportlab imported."""
