"""Ranks: which of two figures is the larger, and by how much."""
