"""Repeats: one fact told twice, in one text or in two."""
